import Supercluster, { type ClusterProperties } from 'supercluster'
import { type Box, idOf, latOf, lonOf, type Points } from './columns.ts'
import type { Mark } from './worker-shape.ts'

/** Closer than this, every dot stands alone. */
export const CLUSTERS_UNTIL_ZOOM = 12
const RADIUS_PX = 44

interface Own {
  readonly i: number
}

/** Groups of the dots at hand, for any part of the map. */
export function clusterIndex(points: Points, indexes: Uint32Array) {
  const index = new Supercluster<Own, Record<string, never>>({
    radius: RADIUS_PX,
    extent: 512,
    maxZoom: CLUSTERS_UNTIL_ZOOM,
    map: () => ({}),
  })
  index.load(
    Array.from(
      indexes.filter((i) => points.placed[i]),
      (i) => featureOf(points, i),
    ),
  )
  return (box: Box, zoom: number): Mark[] =>
    index.getClusters([...box], Math.floor(zoom)).map((feature) => {
      const [lon, lat] = feature.geometry.coordinates as [number, number]
      if ('cluster' in feature.properties) return group(index, feature.properties, lon, lat)
      return single(points, (feature.properties as Own).i, lon, lat)
    })
}
export type ClusterIndex = ReturnType<typeof clusterIndex>

function featureOf(points: Points, i: number) {
  return {
    type: 'Feature' as const,
    properties: { i },
    geometry: { type: 'Point' as const, coordinates: [lonOf(points, i), latOf(points, i)] },
  }
}

function group(
  index: Supercluster<Own, Record<string, never>>,
  { cluster_id, point_count }: ClusterProperties,
  lon: number,
  lat: number,
): Mark {
  const opens = index.getClusterExpansionZoom(cluster_id)
  const opensAt = opens > CLUSTERS_UNTIL_ZOOM ? null : opens
  return { kind: 'cluster', lon, lat, count: point_count, id: '', state: '', opensAt }
}

function single(points: Points, i: number, lon: number, lat: number): Mark {
  const { words, small } = points
  const kind = words.precision[small.precision[i]!] === 'site' ? 'site' : 'place'
  return { kind, lon, lat, count: 1, id: idOf(points, i), state: words.state[small.state[i]!] ?? '', opensAt: null }
}
