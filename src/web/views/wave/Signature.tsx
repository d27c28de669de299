import type { DisagreementRecord, WaveEvidence } from '../../../model/desk.ts'
import { t } from '../../i18n/index.ts'
import { subjectField } from '../disagreements/fields.ts'
import { type ReportNames, Sources } from '../parts/sources.tsx'
import { valueText } from '../parts/value.ts'
import { visible } from '../report/glyphs.ts'

interface SignatureProps {
  readonly evidence: readonly WaveEvidence[]
  readonly disagreements: readonly DisagreementRecord[]
  readonly names: ReportNames
}

const ABOUT_CLAIMS = /^(?:claim\.|markers\..*\.expansion$)/

/** What the acts are signed with, who claims them, and where sources differ on it. */
export function Signature({ evidence, disagreements, names }: SignatureProps) {
  const told = evidence.filter(({ kind, speaks }) => speaks === 'for' && (kind === 'signature' || kind === 'claim'))
  const claims = disagreements.filter(({ field }) => ABOUT_CLAIMS.test(field))
  return (
    <section aria-labelledby="signature">
      <h2 id="signature">{t('wave.signature')}</h2>
      {told.length + claims.length === 0 && <p class="muted">{t('wave.signatureNone')}</p>}
      {told.map(({ kind, facts, incidents, spans }) => (
        <div key={kind}>
          <p>
            {kind === 'claim'
              ? t('wave.for.claim')
              : t('wave.signatureText', {
                  text: visible(asWritten(String(facts.text ?? ''), spans)),
                  n: incidents.length,
                })}
          </p>
          <Sources ids={[...new Set(spans.map(({ report }) => report))]} spans={spans} reports={names} />
        </div>
      ))}
      {claims.map(({ field, values, incident }) => (
        <div key={`${field}${incident}`}>
          <h3>{subjectField(field)}</h3>
          <ul>
            {values.map(({ value, reports, spans }) => (
              <li key={JSON.stringify(value)}>
                {valueText(field, value)}
                <Sources ids={reports} spans={spans} reports={names} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {told.length > 0 && <p class="muted">{t('wave.signatureNote')}</p>}
    </section>
  )
}

/** The evidence counts signatures without regard to case; people know them as they are written. */
export function asWritten(folded: string, spans: readonly { readonly text: string }[]): string {
  for (const { text } of spans) {
    const at = text.toLocaleLowerCase().indexOf(folded.toLocaleLowerCase())
    if (at >= 0) return text.slice(at, at + folded.length)
  }
  return folded
}
