import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bCubed } from '../evaluation/measures/b-cubed.ts'
import { roots } from '../evaluation/sets.ts'
import { type Reading, read } from '../src/index.ts'
import { cluster, linkOf } from '../src/linking/cluster.ts'
import { compare } from '../src/linking/compare.ts'
import { conflictOf } from '../src/linking/conflict.ts'
import { type Features, featuresOf } from '../src/linking/features.ts'
import { PRIOR } from '../src/linking/prior.ts'
import { meetings } from '../src/linking/scratch.ts'
import { shippedWords } from '../src/linking/shipped.ts'
import { casesOf, type Weights } from '../src/linking/weights.ts'
import { inTrainingHalf } from './halves.ts'

/**
 * `node training/linking.ts`: trains the weights of linking and writes src/linking/trained.ts.
 *
 * A logistic regression over the cases of evidence, with a normal prior around PRIOR (its mean where the data is silent), fitted by
 * coordinate-wise Newton steps: deterministic. Data: the half of the Gun Violence Archive set whose incidents have even numbers
 * (main incidents of two reports are one or not), and pairs of the development wave and of one example wave, twice, for
 * reports that list attacks. What comes out are weights of cases; no words of the reports are in them.
 */
const PRIOR_PRECISION = 2
const WAVE_COPIES = 2
const ROUNDS = 60
/** Not learned: the archive is of shootings alone, so that another kind or means in it is a slip of the reader, not another act. */
const HELD = /^(?:kinds|targets|weapons):/
const EXAMPLE_WAVES = ['cables']

interface Labelled {
  readonly cases: readonly string[]
  readonly same: boolean
}
interface Told {
  readonly features: Features
  /** The gold incident; null where it cannot be told. */
  readonly gold: string | null
  readonly main: boolean
}

const { gold, corpora, examples } = roots(process.env)
const gva = gvaMentions()
const waves = [
  [join(gold, 'wave-2025-04'), join(gold, 'seed')],
  ...EXAMPLE_WAVES.map((name) => [join(examples, 'waves', name)]),
].map(waveMentions)
const learning = [
  ...labelled(
    gva.filter((told) => inTrainingHalf(told.gold!)),
    true,
  ),
  ...Array.from({ length: WAVE_COPIES }, () => waves.flatMap((wave) => labelled(wave, false))).flat(),
]
const weights = fit(learning)
write(weights)
for (const [name, half] of [
  ['other half', false],
  ['trained half', true],
] as const) {
  const scores = scoreGva(
    gva.filter((told) => inTrainingHalf(told.gold!) === half),
    weights,
  )
  process.stdout.write(
    `gva ${name}: B³ F1 ${scores.f1.toFixed(4)} (precision ${scores.precision.toFixed(3)}, recall ${scores.recall.toFixed(3)})\n`,
  )
}

function gvaMentions(): Told[] {
  const path = join(corpora, 'gva', 'docs-2013-2015.jsonl')
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; title: string; content: string; dct: string; incident_id: string })
  return articles.flatMap(({ id, title, content, dct, incident_id }) =>
    told(id, read({ text: `${title}\n\n${content}`, published: dct, language: 'en', ref: id }), () => incident_id),
  )
}

function told(id: string, reading: Reading, goldOf: (local: string) => string | null): Told[] {
  return featuresOf(reading, id, (local) => `${id}/${local}`, shippedWords()).map((features) => ({
    features,
    gold: goldOf(features.key.slice(id.length + 1)),
    main: features.main,
  }))
}

interface Merged {
  readonly incidents: readonly {
    readonly id: string
    readonly toldBy: readonly { readonly report: string; readonly incidentId: string }[]
  }[]
}

/** The gold incidents of a wave's reports stand for their readings where the words that tell them meet. */
function waveMentions(folders: readonly string[]): Told[] {
  const truth = JSON.parse(readFileSync(join(folders[0]!, 'incidents.gold.json'), 'utf8')) as Merged
  const merged = new Map(
    truth.incidents.flatMap((one) =>
      one.toldBy.map(({ report, incidentId }) => [`${report}/${incidentId}`, one.id] as const),
    ),
  )
  return folders.flatMap((folder) =>
    reportsIn(folder).flatMap(({ id, reading, incidents }) =>
      told(id, reading, (local) => {
        const words = reading.incidents.find((incident) => incident.id === local)!
        const near = incidents
          .map((incident) => ({ incident, n: shared(words.spans, incident.spans) + samePlace(words, incident) }))
          .sort((a, b) => b.n - a.n)[0]
        return near && near.n >= 1 ? (merged.get(`${id}/${near.incident.id}`) ?? null) : null
      }),
    ),
  )
}

type Incident = Reading['incidents'][number]

function reportsIn(folder: string) {
  const set = folder.slice(folder.lastIndexOf('/') + 1)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json') && file !== 'incidents.gold.json')
    .sort()
    .map((file) => {
      const { published, source, incidents } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        published: string | null
        source: string
        incidents: Incident[]
      }
      const text = readFileSync(join(folder, file.replace('.gold.json', '.txt')), 'utf8')
      return {
        id: `${set}/${file.replace('.gold.json', '')}`,
        incidents,
        reading: read({ text, published, source: { name: source } }),
      }
    })
}

function shared(a: Incident['spans'], b: Incident['spans']): number {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end)) ? 0.5 : 0
}

function samePlace({ where: a }: Incident, { where: b }: Incident): number {
  return !a && !b
    ? 0.5
    : a?.lat != null && b?.lat != null && Math.abs(a.lat - b.lat) < 0.3 && Math.abs(a.lon! - b.lon!) < 0.3
      ? 1
      : 0
}

/** Pairs that meet in a block; of the archive, only main incidents may be the same. */
function labelled(mentions: readonly Told[], mainOnly: boolean): Labelled[] {
  const byKey = new Map(mentions.map((mention) => [mention.features.key, mention]))
  return meetings(mentions.map(({ features }) => features)).flatMap(([x, y]): Labelled[] => {
    const [a, b] = [byKey.get(x.key)!, byKey.get(y.key)!]
    if (a.gold === null || b.gold === null) return []
    const same = a.gold === b.gold
    if (mainOnly && same && !(a.main && b.main)) return []
    const evidence = compare(x, y)
    return !mainOnly && conflictOf(x, y, evidence) ? [] : [{ cases: casesOf(evidence), same }]
  })
}

function fit(pairs: readonly Labelled[]): Weights {
  const names = Object.keys(PRIOR)
  const index = new Map(names.map((name, i) => [name, i]))
  const values = names.map((name) => PRIOR[name]!)
  const having: number[][] = names.map(() => [])
  const scores = pairs.map(({ cases }, k) => {
    const on = ['bias', ...cases].map((name) => index.get(name)!)
    for (const i of on) having[i]!.push(k)
    return on.reduce((sum, i) => sum + values[i]!, 0)
  })
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, name] of names.entries()) {
      if (HELD.test(name)) continue
      const precision = name === 'bias' ? 0.001 : PRIOR_PRECISION
      let [gradient, curvature] = [precision * (values[i]! - PRIOR[name]!), precision]
      for (const k of having[i]!) {
        const p = 1 / (1 + Math.exp(-scores[k]!))
        gradient += p - Number(pairs[k]!.same)
        curvature += p * (1 - p)
      }
      const step = Math.max(-1, Math.min(1, -gradient / curvature))
      values[i]! += step
      for (const k of having[i]!) scores[k]! += step
    }
  return Object.fromEntries(names.map((name, i) => [name, Math.round(values[i]! * 100) / 100]))
}

function scoreGva(mentions: readonly Told[], trained: Weights) {
  const features = mentions.map((one) => one.features)
  const groups = cluster(
    features,
    meetings(features).flatMap(([a, b]) => linkOf(a, b, trained) ?? []),
    { must: [], cannot: [] },
  )
  const group = new Map(groups.flatMap((keys, i) => keys.map((key) => [key, String(i)] as const)))
  const main = mentions.filter((one) => one.main).map((one) => one.features.key)
  const byKey = new Map(mentions.map((one) => [one.features.key, one.gold!]))
  return bCubed(
    main,
    (key) => byKey.get(key)!,
    (key) => group.get(key)!,
  )
}

function write(trained: Weights): void {
  const lines = Object.entries(trained).map(
    ([name, value]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${value},`,
  )
  const path = join(import.meta.dirname, '..', 'src', 'linking', 'trained.ts')
  if (!existsSync(path)) throw new Error(`${path} is not where it was`)
  writeFileSync(
    path,
    `import type { Weights } from './weights.ts'\n\n/** Made by training/linking.ts: do not edit. */\nexport const WEIGHTS: Weights = {\n${lines.join('\n')}\n}\n`,
  )
}
