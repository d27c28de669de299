import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Gazetteer, GazetteerError } from './gazetteer.ts'
import { openSites, type SiteRegister } from './sites.ts'

/** Both artefacts of data/, as the finding of places takes them. */
export interface PlaceData {
  readonly gazetteer: Gazetteer
  readonly sites: SiteRegister
}

let loaded: PlaceData | null = null

/** Reads the artefacts beside the package once; a few milliseconds. Throws a GazetteerError when they are not there. */
export function loadPlaces(): PlaceData {
  if (loaded) return loaded
  const data = dataFolder()
  loaded = {
    gazetteer: new Gazetteer(readFileSync(join(data, 'gazetteer', 'gazetteer.bin'))),
    sites: openSites(readFileSync(join(data, 'sites', 'prisons_fr.csv'), 'utf8'), 'FR'),
  }
  return loaded
}

/** The package's data/ is found upwards from this file, compiled or not. */
function dataFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (let up = 0; up < 6; up++) {
    const data = join(folder, 'data')
    if (existsSync(join(data, 'gazetteer', 'gazetteer.bin'))) return data
    folder = dirname(folder)
  }
  throw new GazetteerError('No data/gazetteer/gazetteer.bin above the program: reinstall the package or run data/gazetteer/build.ts.')
}
