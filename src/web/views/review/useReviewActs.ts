import { useRef, useState } from 'preact/hooks'
import type { Credibility } from '../../../model/desk.ts'
import { t } from '../../i18n/index.ts'
import { navigate } from '../../router.ts'
import { toast } from '../../store.ts'
import type { Detail } from '../incident/detail.ts'
import { decide, latestOwn, undo } from '../parts/decide.ts'

/** What keys and buttons of the review send. */
export function useReviewActs(ids: readonly string[], detail: Detail | null, done: () => void) {
  const [error, setError] = useState<unknown>(null)
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  // Keys are pressed faster than a server answers: one after the other, in their order.
  const guarded = (act: () => Promise<unknown>) => () => {
    setError(null)
    turn.current = turn.current.then(act).catch(setError)
  }
  const looked = detail && ids.length === 1 && detail.incident.id === ids[0] ? detail : null
  // Marked ones were seen as lines alone: no revision of their own was looked at.
  const seen = looked?.revision ?? null
  const judge = (kind: 'confirm' | 'reject') => async () => {
    let [taken, trouble]: [number, unknown] = [0, null]
    for (const id of ids) {
      try {
        if (await decide({ kind, subject: id }, null, seen)) taken++
      } catch (refused) {
        trouble = refused
      }
    }
    if (ids.length === 1 && trouble !== null) throw trouble
    if (taken < ids.length && ids.length > 1) toast(t('review.bulkSome', { done: taken, n: ids.length }), 'trouble')
    if (taken > 0) done()
  }
  const takeBack = async () => {
    const last = await latestOwn()
    if (last) await undo(last.id)
    else toast(t('review.nothingToUndo'))
  }
  return {
    error,
    accept: guarded(judge('confirm')),
    reject: guarded(judge('reject')),
    grade: (incident: string, credibility: Credibility) =>
      guarded(() => decide({ kind: 'grade-incident', incident, credibility }, null, seen))(),
    undo: guarded(takeBack),
    mergeMarked: guarded(async () => {
      if (await decide({ kind: 'merge', incidents: ids })) done()
    }),
    open: () => detail && navigate('incidents', detail.incident.id),
    code: () => detail && navigate('review', detail.incident.id),
  }
}
