import Supercluster, { type ClusterProperties } from 'supercluster'
import type { Box, Points } from './columns.ts'
import type { Mark } from './worker-shape.ts'

/** Closer than this, every dot stands alone. */
export const CLUSTERS_UNTIL_ZOOM = 12
const RADIUS_PX = 44

interface Own {
  readonly i: number
}

/** Groups of the dots at hand, for any part of the map. */
export function clusterIndex(points: Points, indexes: readonly number[]) {
  const index = new Supercluster<Own, Record<string, never>>({
    radius: RADIUS_PX,
    extent: 512,
    maxZoom: CLUSTERS_UNTIL_ZOOM,
    map: () => ({}),
  })
  index.load(indexes.filter((i) => points.placed[i]).map((i) => featureOf(points, i)))
  return (box: Box, zoom: number): Mark[] =>
    index.getClusters([...box], Math.floor(zoom)).map((feature) => {
      const [lon, lat] = feature.geometry.coordinates as [number, number]
      if ('cluster' in feature.properties) return group(index, feature.properties, lon, lat)
      return single(points, (feature.properties as Own).i, lon, lat)
    })
}
export type ClusterIndex = ReturnType<typeof clusterIndex>

function featureOf({ columns }: Points, i: number) {
  return {
    type: 'Feature' as const,
    properties: { i },
    geometry: { type: 'Point' as const, coordinates: [columns.lon[i]!, columns.lat[i]!] },
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

function single({ columns }: Points, i: number, lon: number, lat: number): Mark {
  const kind = columns.precision[i] === 'site' ? 'site' : 'place'
  return { kind, lon, lat, count: 1, id: columns.id[i]!, state: columns.state[i] ?? '', opensAt: null }
}
