import { useEffect, useMemo, useState } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import type { IncidentListItem } from '../../contract.ts'
import { t } from '../../i18n/index.ts'
import { language } from '../../store.ts'
import { intervalText } from '../../times.ts'
import { framesOf, undatedOf } from './frames.ts'
import { drawable, SpreadMap } from './SpreadMap.tsx'

/** How long a moment of the play stays. */
const FRAME_MS = 900

/** The members on the map as they happened, one moment after the other. */
export function Play({ members }: { readonly members: readonly IncidentListItem[] }) {
  const placed = useMemo(() => members.filter(drawable), [members])
  const frames = useMemo(() => framesOf(placed), [placed])
  const [at, setAt] = useState(frames.length - 1)
  const [playing, setPlaying] = useState(false)
  const last = frames.length - 1
  useEffect(() => setAt(last), [last])
  useEffect(() => {
    if (!playing) return
    if (at >= last) return setPlaying(false)
    const wait = setTimeout(() => setAt(at + 1), FRAME_MS)
    return () => clearTimeout(wait)
  }, [playing, at, last])
  const play = () => {
    if (!playing && at >= last) setAt(0)
    setPlaying(!playing)
  }
  const frame = frames[Math.min(at, last)]
  return (
    <section aria-labelledby="play">
      <h2 id="play">{t('wave.play')}</h2>
      {frame ? (
        <>
          <SpreadMap members={placed} frame={frame} before={frames[at - 1]?.ids ?? []} />
          <p class="spread-legend muted">
            <span class="spread-site" /> {t('wave.legendSite')} <span class="spread-place" /> {t('wave.legendPlace')}
          </p>
          <div class="play-controls no-print">
            <Button onClick={play} aria-pressed={playing}>
              {playing ? t('wave.playStop') : t('wave.playStart')}
            </Button>
            <input
              type="range"
              min={0}
              max={last}
              value={at}
              aria-label={t('wave.playAt')}
              aria-valuetext={momentText(frame.at, frame.ids.length, members.length)}
              onInput={(event) => {
                setPlaying(false)
                setAt(Number(event.currentTarget.value))
              }}
            />
            <output>{momentText(frame.at, frame.ids.length, members.length)}</output>
          </div>
        </>
      ) : (
        <p class="muted">{t('wave.playNone')}</p>
      )}
      <Left ids={undatedOf(members)} text="wave.undated" />
      <Left ids={members.filter((member) => !drawable(member)).map(({ id }) => id)} text="wave.unplaced" />
    </section>
  )
}

function Left({ ids, text }: { readonly ids: readonly string[]; readonly text: 'wave.undated' | 'wave.unplaced' }) {
  return ids.length === 0 ? null : <p class="muted">{t(text, { n: ids.length, ids: ids.join(', ') })}</p>
}

export function momentText(at: string, n: number, total: number): string {
  return t('wave.playValue', { at: intervalText(at, null, language.value), n, total })
}
