import type { Dossier, WaveRecord } from '../../model/desk.ts'

/** All waves of a dossier, the one asked for among them, once each. */
export function wavesOf({ wave, waves }: Dossier): WaveRecord[] {
  return wave === null || waves.some(({ id }) => id === wave.id) ? [...waves] : [wave, ...waves]
}
