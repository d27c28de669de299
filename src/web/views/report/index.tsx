import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { API } from '../../api.ts'
import { MarkingBadge } from '../../components/Badge.tsx'
import { Button } from '../../components/Button.tsx'
import { Page } from '../../components/Page.tsx'
import { Empty, ErrorPanel, Spinner } from '../../components/states.tsx'
import { InstantText } from '../../components/TimeText.tsx'
import type { Marking, ReportDetail } from '../../contract.ts'
import { t, tData } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { href, route } from '../../router.ts'
import { may, toast } from '../../store.ts'
import { Decided } from '../parts/Decided.tsx'
import { decide } from '../parts/decide.ts'
import { ownMarkings } from '../parts/markings.ts'
import { quoteText, valueText } from '../parts/value.ts'
import { FixDialog } from './FixDialog.tsx'
import { hiddenIn, visible } from './glyphs.ts'
import { Legend } from './Legend.tsx'
import { light } from './lit.ts'
import { MARK_KINDS, type MarkKind, marksOf } from './marks.ts'
import { Records } from './Records.tsx'
import { ReportIndex } from './ReportIndex.tsx'
import { TextPane } from './TextPane.tsx'
import { Versions } from './Versions.tsx'
import type { Stretch } from './words.ts'
import './report.css'

export default function View({ id }: { readonly id: string | null }) {
  return id ? <Report id={id} /> : <ReportIndex />
}

function Report({ id }: { readonly id: string }) {
  const version = route.value.params.get('version')
  const { data, error, reload } = useResource<ReportDetail>(`/reports/${encodeURIComponent(id)}`, { version })
  if (data) return <Loaded detail={data} />
  return (
    <Page title={`${t('report.title')} ${id}`}>
      {error?.status === 404 ? (
        <Empty title={t('report.gone')}>
          <p>{t('report.goneAdvice')}</p>
          <a href={href('reports')}>{t('report.listTitle')}</a>
        </Empty>
      ) : error ? (
        <ErrorPanel error={error} onRetry={reload} />
      ) : (
        <Spinner />
      )}
    </Page>
  )
}

const NOTHING: ReadonlySet<MarkKind> = new Set()

function Loaded({ detail }: { readonly detail: ReportDetail }) {
  const { report, text, reading } = detail
  // A second coder reads the report without what the machine read in it.
  const plain = route.value.params.get('plain') !== null
  const shown = useSignal<ReadonlySet<MarkKind>>(new Set(MARK_KINDS))
  const words = useSignal<Stretch | null>(null)
  const fixing = useSignal(false)
  const marks = useMemo(() => marksOf(reading, text.length), [reading, text])
  const fixable = may('analyst') && report.version === Math.max(...detail.versions.map(({ version }) => version))
  const use = () => {
    if (fixable && words.value) fixing.value = true
  }
  const go = (id: string) => {
    light([id])
    document.querySelector(`.report-text [data-ids~="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' })
  }
  return (
    <Page title={visible(report.title ?? t('report.untitled'))}>
      <Decided />
      <About detail={detail} />
      {!plain && <Legend marks={marks} shown={shown.value} onChange={(next) => (shown.value = next)} />}
      <div class={plain ? 'reader reader-plain' : 'reader'}>
        <div class="reader-text">
          <p id="text-help" class="muted no-print">
            {t('report.textHelp')}
          </p>
          <TextPane
            text={text}
            language={report.language}
            marks={marks}
            shown={plain ? NOTHING : shown.value}
            sought={soughtOf(route.value.params, text.length)}
            onSelect={(next) => (words.value = next)}
            onUse={use}
          />
          <div class="chosen-words no-print" role="status">
            {words.value && (
              <>
                <span>
                  {t('report.wordsChosen', { words: quoteText(text.slice(words.value.start, words.value.end)) })}
                </span>
                {fixable && (
                  <Button look="main" onClick={use}>
                    {t('report.useWords')}
                  </Button>
                )}
              </>
            )}
          </div>
        </div>
        {!plain && <Records detail={detail} onGo={go} />}
      </div>
      {!plain && <Versions detail={detail} />}
      {fixing.value && words.value && (
        <FixDialog detail={detail} words={words.value} onClose={() => (fixing.value = false)} />
      )}
    </Page>
  )
}

/** Where the address points to; nothing where the text has no such place. */
export function soughtOf(params: URLSearchParams, length: number): Stretch | null {
  const [start, end] = [Number(params.get('start') ?? Number.NaN), Number(params.get('end') ?? Number.NaN)]
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length
    ? { start, end }
    : null
}

function About({ detail: { report, marking, text, versions } }: { readonly detail: ReportDetail }) {
  const { id, source, published, language, url, origin, version, addedAt } = report
  const hidden = useMemo(() => hiddenIn(text), [text])
  const latest = Math.max(...versions.map((one) => one.version), version)
  return (
    <>
      <ul class="incident-summary">
        <li>
          <MarkingBadge marking={marking} /> {may('analyst') && <MarkingChoice report={id} marking={marking} />}
        </li>
        <li>{visible(source ?? t('incident.unnamedSource'))}</li>
        <li>
          {published
            ? `${t('report.published')}${t('incident.colon')} ${valueText('date', published.slice(0, 10))}`
            : t('report.undated')}
        </li>
        <li>
          {t('report.added')}
          {t('incident.colon')} <InstantText at={addedAt} />
        </li>
        <li>{tData('brief', `language.${language}`, language)}</li>
        <li>{id}</li>
        {url && /^https?:\/\//i.test(url) && (
          <li>
            <a href={url} rel="noopener noreferrer external" target="_blank">
              {t('report.website')}
            </a>
          </li>
        )}
        {may('analyst') && (
          <li>
            <a href={`${API}/reports/${id}/original`} download>
              {t('report.original')}
            </a>
          </li>
        )}
      </ul>
      {version < latest && (
        <p class="notice">
          {t('report.versionOld')} <a href={href('reports', id)}>{t('report.toLatest')}</a>
        </p>
      )}
      {origin !== id && <p class="notice">{t('report.copyOf', { id: origin })}</p>}
      {hidden > 0 && <p class="notice notice-warn">{t('report.hiddenLetters', { n: hidden })}</p>}
    </>
  )
}

/** Who may see the report: a decision like any other. */
function MarkingChoice({ report, marking }: { readonly report: string; readonly marking: Marking }) {
  return (
    <select
      class="no-print"
      aria-label={t('report.markingOf')}
      value={marking}
      onChange={({ currentTarget }) => {
        const next = currentTarget.value as Marking
        currentTarget.value = marking
        decide({ kind: 'mark', report, marking: next }).catch((error: Error) => toast(error.message, 'trouble'))
      }}
    >
      {ownMarkings().map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  )
}
