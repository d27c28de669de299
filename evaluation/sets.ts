import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { alarmSets } from './measures/alarms.ts'
import { disagreementSets } from './measures/disagreements.ts'
import { geoSets } from './measures/geo.ts'
import { goldSets } from './measures/gold.ts'
import { gvaSets } from './measures/gva.ts'
import { gvdbSets } from './measures/gvdb.ts'
import { htmlSets } from './measures/html.ts'
import { linkingSets } from './measures/linking.ts'
import { mucSets } from './measures/muc.ts'
import { quoteSets } from './measures/quotes.ts'
import { scanSets } from './measures/scan.ts'
import { timeSets } from './measures/time.ts'
import type { EvaluationSet, Roots } from './measures/types.ts'
import { udSets } from './measures/ud.ts'
import { waveSets } from './measures/waves.ts'
import { waveGoldSets } from './measures/waves-gold.ts'

/** Where the sets lie: the environment decides, by default beside the project; examples and models are the project's own. */
export function roots(environment: Readonly<Record<string, string | undefined>>): Roots {
  const project = projectFolder(import.meta.dirname)
  return {
    corpora: environment.TOCSIN_CORPORA ?? join(project, '..', 'shared', 'corpora'),
    gold: environment.TOCSIN_GOLD ?? join(project, '..', 'shared', 'gold'),
    examples: join(project, 'examples'),
    models: join(project, 'data', 'models'),
  }
}

/** The folder with package.json: one up from the sources, two up from the compiled files. */
function projectFolder(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : projectFolder(dirname(folder))
}

/** Every set, in the order in which they are told. */
export function evaluationSets(roots: Roots): EvaluationSet[] {
  return [
    goldSets,
    gvaSets,
    gvdbSets,
    mucSets,
    geoSets,
    alarmSets,
    timeSets,
    quoteSets,
    htmlSets,
    udSets,
    linkingSets,
    disagreementSets,
    scanSets,
    waveSets,
    waveGoldSets,
  ].flatMap((sets) => sets(roots))
}
