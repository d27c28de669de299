import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { Spinner } from '../../components/states.tsx'
import { t } from '../../i18n/index.ts'
import { theme } from '../../store.ts'
import type { DeskMap } from './map/map.ts'
import type { Situation } from './state.ts'

interface MapPanelProps {
  readonly situation: Situation
}

/** The map: its script is fetched beside the list; to set it up keeps the page from drawing, and comes after the list. */
export function MapPanel({ situation }: MapPanelProps) {
  const box = useRef<HTMLDivElement>(null)
  const state = useSignal<'loading' | 'ready' | 'failed'>('loading')
  const map = useRef<DeskMap | null>(null)
  useEffect(() => {
    let gone = false
    Promise.all([import('./map/map.ts'), situation.begun.then(drawn)])
      .then(([{ createMap }]) => (gone ? null : createMap(box.current!, situation)))
      .then(
        (made) => {
          if (gone) return made?.close()
          map.current = made
          state.value = 'ready'
        },
        () => {
          state.value = 'failed'
        },
      )
    return () => {
      gone = true
      map.current?.close()
    }
  }, [situation])
  useEffect(() => map.current?.restyle(), [theme.value])
  return (
    <section class="card map-card" aria-labelledby="map-title">
      <h2 id="map-title" class="hidden-text">
        {t('situation.map')}
      </h2>
      <p class="hidden-text">{t('situation.mapIsList')}</p>
      <div ref={box} class="map" />
      {state.value === 'loading' && <Spinner text={t('situation.mapLoading')} />}
      {state.value === 'failed' && <p class="map-failed">{t('situation.mapFailed')}</p>}
      <div class="map-foot">
        <Legend />
        {state.value === 'ready' && <Tools situation={situation} map={map} />}
      </div>
    </section>
  )
}

/** What is to be drawn now is on the screen. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

function Legend() {
  return (
    <ul class="legend">
      <li>
        <span class="precision precision-site" aria-hidden="true" />
        {t('words.place.site')}
      </li>
      <li>
        <span class="precision precision-place" aria-hidden="true" />
        {t('words.place.place')}
      </li>
      <li>
        <span class="legend-cluster" aria-hidden="true">
          3
        </span>
        {t('situation.cluster')}
      </li>
    </ul>
  )
}

interface ToolsProps extends MapPanelProps {
  readonly map: { readonly current: DeskMap | null }
}

function Tools({ situation, map }: ToolsProps) {
  const area = situation.filters.value.area !== null
  return (
    <div class="map-tools no-print">
      <button type="button" class="button" onClick={() => map.current?.showAll()}>
        {t('situation.showAll')}
      </button>
      <label class="check">
        <input
          type="checkbox"
          checked={area}
          onChange={(event) => situation.setArea(event.currentTarget.checked ? (map.current?.box() ?? null) : null)}
        />
        {t('situation.onlyArea')}
      </label>
    </div>
  )
}
