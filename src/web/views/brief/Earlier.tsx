import { Button } from '../../components/Button.tsx'
import { InstantText } from '../../components/TimeText.tsx'
import { t, tData } from '../../i18n/index.ts'
import { visible } from '../report/glyphs.ts'
import { briefFile, FORMATS } from './files.ts'

/** A brief that went out. */
export interface BriefLine {
  readonly number: number
  readonly at: string
  readonly language?: string
  readonly marking?: string
  readonly author?: string | null
}

interface EarlierProps {
  readonly lines: readonly BriefLine[]
  readonly wave: string
  readonly onShow: (number: number) => void
}

export function Earlier({ lines, wave, onShow }: EarlierProps) {
  const newest = [...lines].sort((a, b) => b.number - a.number)
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{t('brief.earlier')}</h2>
      {newest.length === 0 && <p class="muted">{t('brief.earlierNone')}</p>}
      <ul class="earlier">
        {newest.map((line) => (
          <Line key={line.number} line={line} wave={wave} onShow={onShow} />
        ))}
      </ul>
    </section>
  )
}

function Line({ line, wave, onShow }: { readonly line: BriefLine } & Omit<EarlierProps, 'lines'>) {
  const { number, at, language, marking, author } = line
  return (
    <li>
      <strong>{t('brief.number', { n: number })}</strong>{' '}
      <Button aria-label={t('brief.showOf', { n: number })} onClick={() => onShow(number)}>
        {t('brief.show')}
      </Button>
      <small class="muted">
        {[language && tData('brief', `language.${language}`, language), marking, author && visible(author)]
          .filter(Boolean)
          .join(' · ')}{' '}
        <InstantText at={at} />
      </small>
      <span class="downloads">
        {FORMATS.map((format) => (
          <a
            key={format}
            href={briefFile(number, wave, format)}
            download={`brief-${wave || 'desk'}-${number}.${format}`}
            aria-label={`${t('brief.download', { n: number })}${t('incident.colon')} ${format.toUpperCase()}`}
          >
            {format.toUpperCase()}
          </a>
        ))}
      </span>
    </li>
  )
}
