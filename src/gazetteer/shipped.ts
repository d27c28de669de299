import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Gazetteer, GazetteerError } from './gazetteer.ts'
import { openSites } from './sites.ts'

let shipped: Gazetteer | null = null

/**
 * The gazetteer and site register that come with the package (data/), read once; a few milliseconds.
 * Throws a GazetteerError when they are not there.
 */
export function shippedGazetteer(): Gazetteer {
  if (shipped) return shipped
  const data = dataFolder()
  const sites = openSites(readFileSync(join(data, 'sites', 'prisons_fr.csv'), 'utf8'), 'FR')
  shipped = new Gazetteer(readFileSync(join(data, 'gazetteer', 'gazetteer.bin')), sites)
  return shipped
}

/** The package's data/ is found upwards from this file, compiled or not. */
function dataFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (let up = 0; up < 6; up++) {
    const data = join(folder, 'data')
    if (existsSync(join(data, 'gazetteer', 'gazetteer.bin'))) return data
    folder = dirname(folder)
  }
  throw new GazetteerError(
    'No data/gazetteer/gazetteer.bin above the program: reinstall the package or run data/gazetteer/build.ts.',
  )
}
