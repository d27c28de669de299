import { effect } from '@preact/signals'
import type { Point } from 'geojson'
import type { GeoJSONSource, LayerSpecification, MapGeoJSONFeature, MapMouseEvent } from 'maplibre-gl'
import { AttributionControl, Map as LibreMap, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { t } from '../../../i18n/index.ts'
import type { Box } from '../columns.ts'
import type { Situation } from '../state.ts'
import type { Mark } from '../worker-shape.ts'
import { loadBase } from './base.ts'
import { addIcon } from './icons.ts'
import { readPalette } from './palette.ts'
import { EMPTY, LAYERS_TO_CLICK, layersOf, marksData, outline, point, styleOf } from './style.ts'

setWorkerUrl(workerUrl)

/** Where the map looks before there is anything to show: the world. */
const WORLD: Box = [-130, -50, 160, 70]
/** Nothing is drawn that would need a closer look. */
const ZOOM_MAX = 15
/** A group whose members share one point is chosen by a box around it. */
const NEAR_DEGREES = 0.002

export interface DeskMap {
  readonly box: () => Box
  readonly showAll: () => void
  readonly restyle: () => void
  readonly close: () => void
}

export async function createMap(container: HTMLElement, situation: Situation): Promise<DeskMap> {
  const map = new LibreMap({
    container,
    style: styleOf(readPalette(container)),
    bounds: [...WORLD],
    maxZoom: ZOOM_MAX,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    // What is printed is what was drawn last.
    canvasContextAttributes: { preserveDrawingBuffer: true },
    locale: {
      'Map.Title': t('situation.mapKeys'),
      'NavigationControl.ZoomIn': t('situation.zoomIn'),
      'NavigationControl.ZoomOut': t('situation.zoomOut'),
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  addControls(map)
  map.setMissingStyleImageResolver(async (id) => addIcon(map, id))
  await new Promise<void>((resolve, reject) => {
    map.once('load', () => resolve())
    map.once('error', ({ error }) => reject(error))
  })
  void loadBase().then(({ land, names }) => {
    setData(map, 'land', land)
    setData(map, 'names', names)
  })
  return connect(map, container, situation)
}

function addControls(map: LibreMap): void {
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  map.addControl(new ScaleControl({ maxWidth: 90 }), 'bottom-left')
  map.addControl(new AttributionControl({ compact: false, customAttribution: 'Natural Earth' }), 'bottom-right')
}

type Data = Parameters<GeoJSONSource['setData']>[0]

function setData(map: LibreMap, source: string, data: Data): void {
  ;(map.getSource(source) as GeoJSONSource | undefined)?.setData(data)
}

function connect(map: LibreMap, container: HTMLElement, situation: Situation): DeskMap {
  const redraw = () => void drawMarks(map, situation)
  const restyle = () => repaint(map, container)
  let fitted = false
  const stops = [
    effect(() => {
      const { version, shown } = situation
      if (version.value > 0 && !fitted) {
        fitted = true
        fit(map, shown.peek()?.extent ?? null, false)
      }
      redraw()
    }),
    effect(() => drawChosen(map, situation)),
    effect(() => {
      const { area } = situation.filters.value
      setData(map, 'area', area ? outline(area) : EMPTY)
    }),
    watchScheme(restyle, () => paintForPaper(map, container)),
  ]
  map.on('moveend', redraw)
  map.on('click', (event) => click(map, situation, event))
  for (const layer of LAYERS_TO_CLICK) {
    map.on('mouseenter', layer, () => (map.getCanvas().style.cursor = 'pointer'))
    map.on('mouseleave', layer, () => (map.getCanvas().style.cursor = ''))
  }
  return {
    box: () => boxOf(map),
    showAll: () => fit(map, situation.shown.peek()?.extent ?? null, true),
    restyle,
    close: () => {
      for (const stop of stops) stop()
      map.remove()
    },
  }
}

async function drawMarks(map: LibreMap, situation: Situation): Promise<void> {
  const zoom = map.getZoom()
  const marks = await situation.client.latest('marks', { box: wider(boxOf(map)), zoom: Math.max(0, zoom) })
  if (marks) setData(map, 'marks', marksData(marks))
}

function boxOf(map: LibreMap): Box {
  const bounds = map.getBounds()
  return [bounds.getWest(), Math.max(-90, bounds.getSouth()), bounds.getEast(), Math.min(90, bounds.getNorth())]
}

/** So that a mark at the border does not jump in when the map moves. */
function wider([west, south, east, north]: Box): Box {
  const x = (east - west) * 0.2
  const y = (north - south) * 0.2
  return [west - x, Math.max(-90, south - y), east + x, Math.min(90, north + y)]
}

function drawChosen(map: LibreMap, situation: Situation): void {
  const found = situation.found.value
  const at = found && found.lat !== null && found.lon !== null ? ([found.lon, found.lat] as const) : null
  setData(map, 'chosen', at ? point(at, found?.row.precision ?? '') : EMPTY)
  if (at && !map.getBounds().contains([at[0], at[1]])) map.easeTo({ center: [at[0], at[1]] })
}

function fit(map: LibreMap, extent: Box | null, animate: boolean): void {
  if (!extent) return
  const [west, south, east, north] = extent
  map.fitBounds([west, south, east, north], { padding: 48, maxZoom: 9, animate: animate && !calm() })
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Pixels around a click that still hit a mark: 24 across, as accessibility asks. */
const REACH_PX = 12

function click(map: LibreMap, situation: Situation, { point: { x, y } }: MapMouseEvent): void {
  const features = map.queryRenderedFeatures(
    [
      [x - REACH_PX, y - REACH_PX],
      [x + REACH_PX, y + REACH_PX],
    ],
    { layers: [...LAYERS_TO_CLICK] },
  )
  const ids = new Set(features.map(({ properties }) => String(properties.id)))
  const [first] = features
  if (!first) return
  if (first.properties.kind === 'cluster') openCluster(map, situation, first)
  else if (ids.size === 1) situation.select(String(first.properties.id))
  else situation.setArea(around(first))
}

function openCluster(map: LibreMap, situation: Situation, feature: MapGeoJSONFeature): void {
  const { opensAt } = feature.properties as Mark
  const [lon, lat] = coordinates(feature)
  if (typeof opensAt !== 'number') situation.setArea(around(feature))
  else map.easeTo({ center: [lon, lat], zoom: Math.min(ZOOM_MAX, opensAt + 0.2), animate: !calm() })
}

function coordinates(feature: MapGeoJSONFeature): [number, number] {
  return (feature.geometry as Point).coordinates as [number, number]
}

function around(feature: MapGeoJSONFeature): Box {
  const [lon, lat] = coordinates(feature)
  return [lon - NEAR_DEGREES, lat - NEAR_DEGREES, lon + NEAR_DEGREES, lat + NEAR_DEGREES]
}

function repaint(map: LibreMap, container: HTMLElement): void {
  const palette = readPalette(container)
  for (const layer of layersOf(palette)) {
    paint(map, layer)
    const icon = (layer.layout as { 'icon-image'?: unknown } | undefined)?.['icon-image']
    if (icon) map.setLayoutProperty(layer.id, 'icon-image', icon as never)
  }
}

function paint(map: LibreMap, { id, paint: values }: LayerSpecification): void {
  for (const [name, value] of Object.entries(values ?? {})) map.setPaintProperty(id, name as never, value as never)
}

/** Layers whose colours change at once; groups and names keep the screen's, for their pictures do not. */
const ON_PAPER = new Set(['sea', 'land', 'borders'])

/** On paper in the light colours, whatever the screen shows; drawn at once, for the printer does not wait. */
function paintForPaper(map: LibreMap, container: HTMLElement): void {
  const layers = layersOf(readPalette(container, 'light')).filter(({ id }) => ON_PAPER.has(id))
  for (const layer of layers) paint(map, layer)
  if (isDark(container)) map.setPaintProperty('names', 'icon-opacity', 0)
  map.redraw()
}

function isDark(container: HTMLElement): boolean {
  return readPalette(container).sea !== readPalette(container, 'light').sea
}

function watchScheme(restyle: () => void, print: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  dark.addEventListener('change', restyle)
  window.addEventListener('beforeprint', print)
  window.addEventListener('afterprint', restyle)
  return () => {
    dark.removeEventListener('change', restyle)
    window.removeEventListener('beforeprint', print)
    window.removeEventListener('afterprint', restyle)
  }
}
