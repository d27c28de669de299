import type { DecisionAct } from '../model/desk.ts'
import type { Store } from '../store/store.ts'
import { DeskError } from './error.ts'
import { waveIdOf } from './ids.ts'
import { incidentSerial, mentionsOf } from './resolve.ts'
import { currentWaves } from './survey.ts'

type WaveAct = Extract<DecisionAct, { readonly kind: `wave-${string}` | 'confirm' | 'reject' | 'restore' }>

/** What an act on waves means in mentions: one list for the wave's members, one for the incidents named or the other wave's. */
export async function waveAnchors(store: Store, act: WaveAct): Promise<string[][]> {
  if (act.kind === 'wave-merge') {
    const ids = [...new Set(act.waves.map(waveIdOf))]
    if (ids.length < 2) throw new DeskError('nothing-to-merge', act.waves.join(' '))
    const groups: string[][] = []
    for (const id of ids) groups.push(await members(store, id))
    return groups
  }
  if (!('wave' in act)) return [await members(store, act.subject)]
  const whole = await members(store, act.wave)
  if (act.kind === 'wave-rename') return [whole]
  const named = await mentionsOfAll(store, act.incidents)
  if (act.kind === 'wave-join') return [whole, named]
  const rest = whole.filter((mention) => !named.includes(mention))
  if (rest.length === 0 || rest.length === whole.length)
    throw new DeskError('nothing-to-split', act.wave, { mentions: whole.join(', ') })
  return [named, rest]
}

async function members(store: Store, id: string): Promise<string[]> {
  const wave = (await currentWaves(store)).find((one) => one.id === waveIdOf(id))
  if (!wave) throw new DeskError('no-such-wave', id)
  return mentionsOfAll(store, wave.incidents)
}

async function mentionsOfAll(store: Store, incidents: readonly string[]): Promise<string[]> {
  const mentions: string[] = []
  for (const id of incidents) mentions.push(...(await mentionsOf(store, await incidentSerial(store, id))))
  return mentions
}
