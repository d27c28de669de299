import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { ReportDetail } from '../../contract.ts'
import { t } from '../../i18n/index.ts'
import { href } from '../../router.ts'
import { language } from '../../store.ts'
import { visible } from './glyphs.ts'
import { groupsOf, type RecordGroup, type RecordLine } from './lines.ts'
import { idsAt, light, lit, showLights } from './lit.ts'

interface RecordsProps {
  readonly detail: ReportDetail
  readonly onGo: (id: string) => void
}

/** What was read, beside the text: pointing at a line shows its words. */
export function Records({ detail: { reading, mentions, report }, onGo }: RecordsProps) {
  const root = useRef<HTMLElement>(null)
  const incidents = new Map(mentions.map(({ local, incident }) => [local, incident]))
  const groups = useMemo(() => groupsOf(reading), [reading, language.value])
  useEffect(() => {
    if (!root.current) return
    showLights(root.current, lit.value)
    if (!root.current.matches(':hover, :focus-within'))
      root.current.querySelector('[data-lit]')?.scrollIntoView({ block: 'nearest' })
  }, [lit.value, groups])
  return (
    // biome-ignore lint/a11y/useKeyWithMouseEvents: onFocusCapture is its counterpart: focus does not bubble.
    <aside
      ref={root}
      class="records"
      aria-label={t('report.records')}
      onMouseOver={(event) => light(idsAt(event.target))}
      onMouseLeave={() => light([])}
      onFocusCapture={(event) => light(idsAt(event.target))}
    >
      <h2>{t('report.records')}</h2>
      <p class="muted">{groups.length > 0 ? t('report.recordsNote') : t('report.recordsNone')}</p>
      {groups.map((group) => (
        <Group
          key={group.local ?? group.kind}
          group={group}
          incident={incidents.get(group.local ?? '') ?? null}
          lang={report.language}
          onGo={onGo}
        />
      ))}
      <Notes notes={reading.notes} />
    </aside>
  )
}

interface GroupProps {
  readonly group: RecordGroup
  readonly incident: string | null
  readonly lang: string
  readonly onGo: (id: string) => void
}

function Group({ group: { title, lines }, incident, lang, onGo }: GroupProps) {
  return (
    <section class="record">
      <h3>{title}</h3>
      {incident && <a href={href('incidents', incident)}>{t('report.toIncident', { id: incident })}</a>}
      <ul>
        {lines.map((one, i) => (
          <li key={`${one.id}${i}`}>
            <Line line={one} lang={lang} onGo={onGo} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Line({
  line: { id, kind, text, words },
  lang,
  onGo,
}: { readonly line: RecordLine } & Pick<GroupProps, 'lang' | 'onGo'>) {
  return (
    <button type="button" class="record-line" data-ids={id} onClick={() => onGo(id)}>
      <span class={`m m-${kind}`}>{t(`report.kind.${kind as 'incident'}`)}</span> <span dir="auto">{text}</span>{' '}
      {words && (
        <q lang={lang} dir="auto">
          {words}
        </q>
      )}
    </button>
  )
}

function Notes({ notes }: { readonly notes: ReportDetail['reading']['notes'] }) {
  if (notes.length === 0) return null
  return (
    <section class="record">
      <h3>{t('report.notes')}</h3>
      <ul>
        {notes.map(({ code, message, span }) => (
          <li key={`${code}${span?.start}`}>{visible(message)}</li>
        ))}
      </ul>
    </section>
  )
}
