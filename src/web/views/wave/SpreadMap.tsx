import { geoMercator, geoPath } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { IncidentListItem } from '../../contract.ts'
import { t } from '../../i18n/index.ts'
import { language } from '../../store.ts'
import { intervalText } from '../../times.ts'
import { siteText } from '../parts/items.ts'
import { placeText } from '../parts/value.ts'
import { loadBase } from '../situation/map/base.ts'
import type { Frame } from './frames.ts'

const WIDTH = 640
const HEIGHT = 400
const MARGIN = 40
/** About 100 km over the width: closer, the outlines have nothing to show. */
const SCALE_MAX = 40_000

/** Only what is known to the town: a region or a country is no point. */
export function drawable({ where }: IncidentListItem): boolean {
  return where?.lat != null && where.lon != null && (where.precision === 'site' || where.precision === 'place')
}

interface SpreadMapProps {
  readonly members: readonly IncidentListItem[]
  readonly frame: Frame
  /** Those that had happened before this moment. */
  readonly before: readonly string[]
}

export function SpreadMap({ members, frame, before }: SpreadMapProps) {
  const [land, setLand] = useState<FeatureCollection | null>(null)
  useEffect(() => {
    // Without outlines the points still stand rightly to each other.
    loadBase().then(
      (base) => setLand(base.land),
      () => {},
    )
  }, [])
  const projection = useMemo(() => projectionFor(members), [members])
  const outlines = useMemo(() => (land ? (geoPath(projection)(land) ?? '') : ''), [land, projection])
  const at = intervalText(frame.at, null, language.value)
  return (
    <svg class="spread" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('wave.map', { at })}>
      <rect class="sea" width={WIDTH} height={HEIGHT} />
      <path class="land" d={outlines} />
      {members.map((member) => {
        const state = !frame.ids.includes(member.id) ? 'later' : before.includes(member.id) ? 'past' : 'new'
        return <Dot key={member.id} member={member} state={state} projection={projection} />
      })}
    </svg>
  )
}

type Projection = ReturnType<typeof geoMercator>

function projectionFor(members: readonly IncidentListItem[]): Projection {
  const coordinates = members.map(({ where }) => [where!.lon!, where!.lat!])
  const inner: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [WIDTH - MARGIN, HEIGHT - MARGIN],
  ]
  const projection = geoMercator().fitExtent(inner, { type: 'MultiPoint', coordinates })
  if (!Number.isFinite(projection.scale()) || projection.scale() > SCALE_MAX) {
    const [lon, lat] = coordinates[0] ?? [0, 0]
    projection
      .scale(SCALE_MAX)
      .center([lon!, lat!])
      .translate([WIDTH / 2, HEIGHT / 2])
  }
  return projection.clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ])
}

interface DotProps {
  readonly member: IncidentListItem
  readonly state: 'later' | 'past' | 'new'
  readonly projection: Projection
}

/** A site is a dot, a town a disc. */
function Dot({ member: { where, site }, state, projection }: DotProps) {
  const point = projection([where!.lon!, where!.lat!])
  if (!point) return null
  const [x, y] = point
  const end = x > WIDTH - 150
  return (
    <g class={`dot dot-${state} dot-${where!.precision}`}>
      <circle cx={x} cy={y} r={where!.precision === 'site' ? 5 : 10} />
      {state === 'new' && (
        <text x={end ? x - 13 : x + 13} y={y + 4} text-anchor={end ? 'end' : 'start'}>
          {where!.name}
        </text>
      )}
      <title>{[siteText(site), placeText(where!)].filter(Boolean).join(' · ')}</title>
    </g>
  )
}
