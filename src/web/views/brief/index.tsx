import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { ApiError, post } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Page } from '../../components/Page.tsx'
import { Empty, ErrorPanel, Spinner } from '../../components/states.tsx'
import { t } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { href, route } from '../../router.ts'
import { language, may, revision, toast } from '../../store.ts'
import { type Rows, rowsOf } from '../parts/rows.ts'
import { BriefFrame } from './BriefFrame.tsx'
import { type BriefLine, Earlier } from './Earlier.tsx'
import { briefFile } from './files.ts'
import { Settings, startWish, type Wish } from './Settings.tsx'
import './brief.css'

interface Written {
  readonly number: number | null
  readonly html: string
}

/** The brief as it would go out now, what the analyst adds, and those that went out. */
export default function View(_: { readonly id: string | null }) {
  const wave = route.value.params.get('wave') ?? ''
  return <Draft key={wave} wave={wave} />
}

/** Has the brief written as wished, first as a draft by itself. */
function useWriter(wave: string) {
  const wish = useSignal<Wish>(startWish(language.value))
  const written = useSignal<{ readonly html: string; readonly of: Wish } | null>(null)
  const error = useSignal<unknown>(null)
  const busy = useSignal(false)
  const write = async (draft: boolean) => {
    busy.value = true
    error.value = null
    const of = wish.value
    try {
      const { html, number } = await post<Written>('/briefs', {
        ...of,
        note: of.note || null,
        wave: wave || null,
        draft,
      })
      written.value = { html, of }
      if (number !== null) {
        toast(t('brief.frozen', { n: number }))
        revision.value++
      }
    } catch (trouble) {
      error.value = trouble
    }
    busy.value = false
  }
  useEffect(() => {
    if (may('analyst')) void write(true)
  }, [])
  const stale = written.value !== null && written.value.of !== wish.value
  return { wish, written, error, busy, write, stale }
}

function Draft({ wave }: { readonly wave: string }) {
  const { wish, written, error, busy, write, stale } = useWriter(wave)
  const asking = useSignal(false)
  const showing = useSignal<number | null>(null)
  const earlier = useResource<Rows<BriefLine>>('/briefs', { wave })
  const next = Math.max(0, ...rowsOf(earlier.data).map(({ number }) => number)) + 1
  if (error.value instanceof ApiError && error.value.problem.code === 'desk-empty') return <NoReport />
  return (
    <Page title={t('brief.title')}>
      <p>{t('brief.intro')}</p>
      <div class="brief">
        <div class="brief-side no-print">
          {may('analyst') && <Settings wave={wave} wish={wish} />}
          {may('analyst') && (
            <div class="brief-acts">
              <Button onClick={() => void write(true)} busy={busy.value}>
                {t('brief.refresh')}
              </Button>
              {may('releaser') ? (
                <Button look="main" busy={busy.value} onClick={() => (asking.value = true)}>
                  {t('brief.freeze', { n: next })}
                </Button>
              ) : (
                <p class="muted">{t('brief.freezeNot')}</p>
              )}
              <p role="status">{busy.value ? t('brief.previewing') : stale ? t('brief.previewStale') : ''}</p>
            </div>
          )}
          {earlier.error && <ErrorPanel error={earlier.error} onRetry={earlier.reload} />}
          <Earlier lines={rowsOf(earlier.data)} wave={wave} onShow={(number) => (showing.value = number)} />
        </div>
        <div class="brief-main">
          {error.value !== null && <ErrorPanel error={error.value} onRetry={() => void write(true)} />}
          <Shown
            number={showing.value}
            wave={wave}
            html={written.value?.html ?? null}
            onBack={() => (showing.value = null)}
          />
        </div>
      </div>
      {asking.value && (
        <FreezeDialog
          n={next}
          onClose={() => (asking.value = false)}
          onFreeze={() => {
            asking.value = false
            void write(false)
          }}
        />
      )}
    </Page>
  )
}

function NoReport() {
  return (
    <Page title={t('brief.title')}>
      <Empty title={t('brief.empty')}>
        <p>{t('brief.emptyAdvice')}</p>
        <a href={href('intake')}>{t('shell.view.intake')}</a>
      </Empty>
    </Page>
  )
}

interface ShownProps {
  readonly number: number | null
  readonly wave: string
  readonly html: string | null
  readonly onBack: () => void
}

function Shown({ number, wave, html, onBack }: ShownProps) {
  if (number !== null) {
    return (
      <>
        <div class="brief-bar no-print">
          <h2>{t('brief.showing', { n: number })}</h2>
          {may('analyst') && <Button onClick={onBack}>{t('brief.back')}</Button>}
        </div>
        <Frozen key={number} number={number} wave={wave} />
      </>
    )
  }
  if (html === null) return may('analyst') ? <Spinner text={t('brief.previewing')} /> : null
  return (
    <>
      <h2>{t('brief.preview')}</h2>
      <BriefFrame html={html} title={t('brief.previewOf')} />
    </>
  )
}

function Frozen({ number, wave }: { readonly number: number; readonly wave: string }) {
  const html = useSignal<string | null>(null)
  const error = useSignal<unknown>(null)
  useEffect(() => {
    briefText(number, wave).then(
      (text) => {
        html.value = text
      },
      (trouble: unknown) => {
        error.value = trouble
      },
    )
  }, [])
  if (error.value !== null) return <ErrorPanel error={error.value} />
  return html.value === null ? <Spinner /> : <BriefFrame html={html.value} title={t('brief.showing', { n: number })} />
}

async function briefText(number: number, wave: string): Promise<string> {
  const response = await fetch(briefFile(number, wave, 'html'), { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  return response.text()
}

interface FreezeProps {
  readonly n: number
  readonly onClose: () => void
  readonly onFreeze: () => void
}

function FreezeDialog({ n, onClose, onFreeze }: FreezeProps) {
  const actions = (
    <>
      <Button onClick={onClose}>{t('incident.cancel')}</Button>
      <Button look="main" onClick={onFreeze}>
        {t('brief.freezeDo')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('brief.freezeTitle', { n })} onClose={onClose} actions={actions}>
      <p>{t('brief.freezeText')}</p>
    </Dialog>
  )
}
