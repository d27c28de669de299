import type { WaveEvidence } from '../../../model/desk.ts'
import { formatNumber, type Key, t, tData } from '../../i18n/index.ts'
import { href } from '../../router.ts'
import { type ReportNames, Words } from '../parts/sources.tsx'
import { visible } from '../report/glyphs.ts'
import { signedNumber } from './detail.ts'

interface EvidenceProps {
  readonly evidence: readonly WaveEvidence[]
  readonly names: ReportNames
}

/** What speaks for and against, side by side, each with the words it rests on. */
export function Evidence({ evidence, names }: EvidenceProps) {
  return (
    <section aria-label={t('wave.likelihood')}>
      <div class="evidence">
        {(['for', 'against'] as const).map((side) => {
          const pieces = evidence.filter(({ speaks }) => speaks === side)
          return (
            <div key={side} class={`evidence-${side}`}>
              <h2>{t(`wave.${side}`)}</h2>
              {pieces.length === 0 && <p class="muted">{t('wave.nothing')}</p>}
              <ul>
                {pieces.map((piece, i) => (
                  <Piece key={`${piece.kind}${i}`} piece={piece} names={names} />
                ))}
              </ul>
            </div>
          )
        })}
      </div>
      <p class="muted">{t('wave.weightNote')}</p>
    </section>
  )
}

function Piece({ piece, names }: { readonly piece: WaveEvidence; readonly names: ReportNames }) {
  const { weight, incidents, spans } = piece
  return (
    <li>
      <p>
        <strong>{evidenceText(piece)}</strong>{' '}
        <span class="muted">({t('wave.weight', { weight: signedNumber(weight) })})</span>
      </p>
      {incidents.length > 0 && (
        <details>
          <summary>{t('wave.about', { n: incidents.length })}</summary>
          <p class="ids">
            {incidents.map((id) => (
              <a key={id} href={href('incidents', id)}>
                {id}
              </a>
            ))}
          </p>
        </details>
      )}
      {spans.length > 0 && (
        <details>
          <summary>{t('wave.words', { n: spans.length })}</summary>
          <ul class="sources">
            {spans.map((span) => (
              <li key={`${span.report}${span.start}`}>
                {visible(names.get(span.report)?.source ?? span.report)}
                {t('incident.colon')} <Words span={span} reports={names} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

/** One piece of evidence as a sentence. */
export function evidenceText({ kind, speaks, facts }: Pick<WaveEvidence, 'kind' | 'speaks' | 'facts'>): string {
  const values = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factText(name, fact)]))
  return t(`wave.${speaks}.${kind}` as Key, values).replace(/\{\w+\}/g, '?')
}

function factText(name: string, fact: string | number): string {
  if (typeof fact === 'number') return formatNumber(fact)
  if (name === 'target' || name === 'means')
    return tData('wave', `class.${fact}`, tData('words', `target.${fact}`, fact))
  return visible(fact)
}
