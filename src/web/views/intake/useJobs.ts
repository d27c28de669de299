import { useEffect, useState } from 'preact/hooks'
import { get } from '../../api.ts'
import { intakeEvents, revision } from '../../store.ts'
import type { Job } from './taken.ts'

/** Asked again after this long when no event came: events may be held up on the way. */
const ASK_MS = 1500

/** Intakes begun on this page, with what became of each document. */
export function useJobs(): { readonly list: readonly Job[]; readonly add: (id: string) => void } {
  const [list, setList] = useState<readonly Job[]>([])
  const running = list.filter(({ done, total }) => total === null || done < total)
  const told = intakeEvents.value
  const ask = async (id: string) => {
    const now = await get<Omit<Job, 'id'> & { readonly total: number }>(`/intake/${id}`).catch(() => null)
    if (!now) return
    setList((old) => old.map((job) => (job.id === id ? { ...now, id } : job)))
    if (now.done >= now.total) revision.value++
  }
  useEffect(() => {
    for (const { id } of running) void ask(id)
    if (running.length === 0) return
    const again = setInterval(() => {
      for (const { id } of running) void ask(id)
    }, ASK_MS)
    return () => clearInterval(again)
  }, [running.map(({ id }) => id).join(), told])
  return { list, add: (id) => setList((old) => [{ id, done: 0, total: null, items: [] }, ...old]) }
}
