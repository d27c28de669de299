import { geoPath, hasGeo, loadGeo } from './geo-sets.ts'
import type { Evaluation, EvaluationSet, Read, Roots } from './types.ts'

/**
 * News of illness, which hardly ever tells an attack: an incident that is not background is nearly always a false alarm. The set is
 * made for places (GeoVirus); nobody marked its attacks, some 8 of 238 reports tell one.
 */
export function alarmSets({ corpora }: Roots): EvaluationSet[] {
  return [
    {
      name: 'alarms',
      title: 'news of illness: reports in which an attack is read',
      folder: geoPath('geovirus', corpora),
      present: () => hasGeo('geovirus', corpora),
      run: (read) => evaluate(read, loadGeo('geovirus', corpora) ?? []),
    },
  ]
}

function evaluate(read: Read, reports: readonly { readonly id: string; readonly text: string }[]): Evaluation {
  const alarms = reports.flatMap(({ id, text }) =>
    read({ text, language: 'en' })
      .incidents.filter(({ past }) => !past)
      .map(({ kinds, spans }) => ({ doc: id, kind: 'READ', detail: `${kinds.join(', ')}: ${spans[0]?.text ?? ''}` })),
  )
  const alarmed = new Set(alarms.map(({ doc }) => doc)).size
  return {
    measures: [
      { name: 'reports with an incident', value: alarmed / reports.length, n: reports.length, higherIsBetter: false },
    ],
    errors: alarms,
  }
}
