/**
 * Trains the weights of src/reading/places/ on LGL and GeoVirus (TOCSIN_CORPORA) and writes weights.ts; prints what
 * five-fold cross-validation by report says, beside the untrained choice (every known capitalised name; the largest place).
 * Deterministic.
 *
 *   node data/gazetteer/train.ts [--write]
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type GeoReport, type GoldPlace, loadGeo } from '../../evaluation/measures/geo-sets.ts'
import { DEGREE } from '../../src/gazetteer/format.ts'
import { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import { places as english } from '../../src/locales/en/places.ts'
import { kilometres } from '../../src/model/distance.ts'
import { type Candidate, candidatesOf } from '../../src/reading/places/candidates.ts'
import { ACCEPT, evidenceOf, groupsOf, type Setting } from '../../src/reading/places/groups.ts'
import { lexiconOf } from '../../src/reading/places/lexicon.ts'
import { cluesOf, scoreOf } from '../../src/reading/places/recognise.ts'
import { firstChoice, fitOf, resolve as resolvePlaces } from '../../src/reading/places/resolve.ts'
import { senseFeatures } from '../../src/reading/places/senses.ts'
import { type Words, wordsOf } from '../../src/reading/places/words.ts'

type Weights = Map<string, number>
interface Report {
  set: string
  gold: GoldPlace[]
  words: Words
  candidates: Candidate[]
  clues: string[][]
}

const FOLDS = 5
const NEAR_KM = 161
const root = resolve(import.meta.dirname, '../..')
const gazetteer = new Gazetteer(readFileSync(resolve(root, 'data/gazetteer/gazetteer.bin')))
const lexicon = lexiconOf(english)

function prepare(set: string, reports: GeoReport[], change: (text: string) => string): Report[] {
  return reports.map((r) => {
    const words = wordsOf(change(r.text), 'en', lexicon, gazetteer)
    const candidates = candidatesOf(words, lexicon, gazetteer)
    return { set, gold: r.places, words, candidates, clues: cluesOf(words, candidates, gazetteer) }
  })
}

/** Upper case that keeps every offset. */
const upper = (text: string): string =>
  text.replace(/./gsu, (c) => (c.toUpperCase().length === c.length ? c.toUpperCase() : c))

const spans = (r: Report): Map<string, GoldPlace> => new Map(r.gold.map((g) => [`${g.start}:${g.end}`, g]))

/** Logistic regression by AdaGrad (Duchi et al. 2011), L2, in the order given. */
function trainRecognition(reports: readonly Report[], cluesFor: (r: Report) => string[][]): Weights {
  const examples = reports.flatMap((r) => {
    const gold = spans(r)
    const clues = cluesFor(r)
    return r.candidates.flatMap((c, i) =>
      c.demonym === null ? [{ features: clues[i]!, good: gold.has(`${c.start}:${c.end}`) ? 1 : 0 }] : [],
    )
  })
  const weights: Weights = new Map()
  const squares: Weights = new Map()
  for (let epoch = 0; epoch < 20; epoch++)
    for (const { features, good } of examples) {
      const gradient = good - 1 / (1 + Math.exp(-scoreOf(features, weights)))
      for (const f of features) step(weights, squares, f, gradient, 0.3, 0.0003)
    }
  return weights
}

function step(
  weights: Weights,
  squares: Weights,
  feature: string,
  gradient: number,
  rate: number,
  decay: number,
): void {
  const sum = (squares.get(feature) ?? 1e-8) + gradient * gradient
  const weight = weights.get(feature) ?? 0
  squares.set(feature, sum)
  weights.set(feature, weight + (rate * (gradient - decay * weight)) / Math.sqrt(sum))
}

function settingOf(r: Report, recognition: Weights): Omit<Setting, 'chosen'> {
  const scores = r.clues.map((c) => scoreOf(c, recognition))
  const groups = groupsOf(r.words, r.candidates, scores, gazetteer)
  return { gazetteer, groups, evidence: evidenceOf(groups), homes: lexicon.homes }
}

const kmTo = (row: number, g: GoldPlace): number =>
  kilometres(gazetteer.lat[row]! / DEGREE, gazetteer.lon[row]! / DEGREE, g.lat!, g.lon!)

/** Senses this near the gold point are right: regions and countries have no exact point. */
function right(row: number, gold: GoldPlace, nearest: number): boolean {
  const kind = gazetteer.kindOf(row)
  const km = kmTo(row, gold)
  return km < (kind === 'country' ? 600 : kind === 'region' ? 500 : 30) && km <= Math.max(30, 1.5 * nearest)
}

/**
 * Added by hand: the sets are mostly local news, where a capital's name is more often a small namesake than in the
 * world's news.
 */
const PRIOR = [
  ['kind:capital', 1],
  ['abroad:capital', 1],
] as const

interface SenseExample {
  features: string[][]
  good: boolean[]
  weight: number
}

function senseExamples(reports: readonly Report[], recognition: Weights, weights: Weights): SenseExample[] {
  const examples: SenseExample[] = []
  for (const r of reports) {
    const setting = settingOf(r, recognition)
    const full: Setting = { ...setting, chosen: resolvePlaces(setting, weights) }
    const gold = spans(r)
    setting.groups.forEach((group, i) => {
      const golds = group.members
        .flatMap((m) => gold.get(`${r.candidates[m]!.start}:${r.candidates[m]!.end}`) ?? [])
        .filter((g) => g.lat !== null)
      if (group.rows.length < 2 || golds.length === 0) return
      const nearest = Math.min(...group.rows.map((row) => kmTo(row, golds[0]!)))
      const good = group.rows.map((row) => right(row, golds[0]!, nearest))
      if (good.some((b) => b) && !good.every((b) => b))
        examples.push({
          features: group.rows.map((_, sense) => senseFeatures(full, group, i, sense)),
          good,
          weight: Math.min(3, golds.length),
        })
    })
  }
  return examples
}

/** Softmax over the senses of a name; trained again on the choices that the weights themselves make, three times. */
function trainSenses(reports: readonly Report[], recognition: Weights): Weights {
  let weights: Weights = new Map([
    ['near:15', 1],
    ['largest', 1],
    ['country:5', 1],
    ['in:region', 4],
  ])
  for (let loop = 0; loop < 3; loop++) {
    const examples = senseExamples(reports, recognition, weights)
    const next: Weights = new Map()
    const squares: Weights = new Map()
    for (let epoch = 0; epoch < 12; epoch++) for (const e of examples) softmaxStep(e, next, squares)
    weights = next
  }
  for (const [feature, more] of PRIOR) weights.set(feature, (weights.get(feature) ?? 0) + more)
  return weights
}

function softmaxStep({ features, good, weight }: SenseExample, weights: Weights, squares: Weights): void {
  const scores = features.map((f) => scoreOf(f, weights))
  const top = Math.max(...scores)
  const mass = scores.map((s) => Math.exp(s - top))
  const all = mass.reduce((a, b) => a + b, 0)
  const wanted = mass.reduce((a, b, i) => a + (good[i] ? b : 0), 0)
  const gradient: Weights = new Map()
  features.forEach((list, i) => {
    const d = (good[i] ? mass[i]! / wanted : 0) - mass[i]! / all
    if (Math.abs(d) > 1e-6) for (const f of list) gradient.set(f, (gradient.get(f) ?? 0) + d * weight)
  })
  for (const [f, d] of gradient) step(weights, squares, f, d, 0.2, 0.001)
}

interface Model {
  words: Weights
  senses: Weights
  both: Weights
}

function train(reports: readonly Report[]): Model {
  const words = trainRecognition(reports, (r) => r.clues)
  const senses = trainSenses(reports, words)
  return { words, senses, both: trainRecognition(reports, (r) => withFit(r, { words, senses })) }
}

/** Clues of the words and of the fit of the chosen sense. */
function withFit(r: Report, model: Pick<Model, 'words' | 'senses'>): string[][] {
  const setting = settingOf(r, model.words)
  const fit = fitOf({ ...setting, chosen: resolvePlaces(setting, model.senses) })
  const clues = [...r.clues]
  setting.groups.forEach((g, i) => {
    for (const m of g.members) clues[m] = [...r.clues[m]!, ...fit[i]!]
  })
  return clues
}

const tally = () => ({ right: 0, wrong: 0, gold: 0, placed: 0, near: 0 })
type Tally = ReturnType<typeof tally>

function count(
  r: Report,
  setting: Omit<Setting, 'chosen'>,
  chosen: Int32Array,
  accepted: (m: number) => boolean,
  t: Tally,
  errors: string[],
): void {
  const gold = spans(r)
  t.gold += gold.size
  setting.groups.forEach((group, i) => {
    if (group.demonym !== null) return
    const row = group.rows[chosen[i]!]!
    for (const m of group.members) {
      const c = r.candidates[m]!
      if (!accepted(m)) continue
      const g = gold.get(`${c.start}:${c.end}`)
      if (!g) t.wrong++
      else {
        t.right++
        if (g.lat === null) continue
        t.placed++
        if (kmTo(row, g) <= NEAR_KM) t.near++
        else errors.push(`${r.set} ${g.text} ${g.lat},${g.lon} got ${gazetteer.place(row).region}`)
      }
    }
  })
}

function show(name: string, t: Tally): void {
  const p = t.right / (t.right + t.wrong)
  const r = t.right / t.gold
  process.stdout.write(
    `${name}: P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}; within ${NEAR_KM} km ${(t.near / t.placed).toFixed(3)}\n`,
  )
}

function crossValidate(name: string, reports: Report[]): void {
  const sets = [...new Set(reports.map((r) => r.set))]
  const trained = new Map(sets.map((s) => [s, tally()]))
  const plain = new Map(sets.map((s) => [s, tally()]))
  const errors: string[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = reports.filter((_, i) => i % FOLDS !== fold)
    const model = train(rest)
    reports.forEach((r, i) => {
      if (i % FOLDS !== fold) return
      const setting = settingOf(r, model.words)
      const clues = withFit(r, model)
      count(
        r,
        setting,
        resolvePlaces(setting, model.senses),
        (m) => scoreOf(clues[m]!, model.both) > ACCEPT,
        trained.get(r.set)!,
        errors,
      )
      const plainly = r.candidates.map(() => 1)
      const all = { gazetteer, groups: groupsOf(r.words, r.candidates, plainly, gazetteer), evidence: [], homes: [] }
      count(r, all, firstChoice(all), () => true, plain.get(r.set)!, [])
    })
  }
  for (const s of sets) {
    show(`${name} ${s} untrained`, plain.get(s)!)
    show(`${name} ${s} trained, cross-validated`, trained.get(s)!)
  }
  if (process.argv.includes('--errors')) process.stdout.write(`${errors.sort().join('\n')}\n`)
}

function source(name: string, doc: string, weights: Weights): string {
  return `/** ${doc} */\nexport const ${name}: ReadonlyMap<string, number> = ${literal(weights)}\n`
}

function literal(weights: Weights): string {
  const lines = [...weights].filter(([, w]) => Math.abs(w) >= 0.005).sort(([a], [b]) => (a < b ? -1 : 1))
  return `new Map([\n${lines.map(([f, w]) => `  ['${f}', ${Number(w.toFixed(2))}],`).join('\n')}\n])`
}

function recognition(name: string, doc: string, model: Model): string {
  return `/** ${doc} */\nexport const ${name}: RecognitionWeights = {\n  words: ${literal(model.words)},\n  both: ${literal(model.both)},\n}\n`
}

const lgl = loadGeo('lgl')
const geovirus = loadGeo('geovirus')
if (!lgl || !geovirus) throw new Error('LGL or GeoVirus is not here: set TOCSIN_CORPORA to the folder that holds geo/.')
const cased = [...prepare('lgl', lgl, (t) => t), ...prepare('geovirus', geovirus, (t) => t)]
const uncased = [...prepare('lgl', lgl, upper), ...prepare('geovirus', geovirus, upper)]
if (!process.argv.includes('--quick')) {
  crossValidate('cased', cased)
  crossValidate('upper case', uncased)
}
if (process.argv.includes('--write')) {
  const model = train(cased)
  const capitals = train(uncased)
  const body = [
    `/** Is a name used as a place? Log-odds by clue: of the words alone, then with the fit of its sense (recognise.ts, resolve.ts). */
export interface RecognitionWeights {
  readonly words: ReadonlyMap<string, number>
  readonly both: ReadonlyMap<string, number>
}
`,
    recognition('casedWeights', 'For texts with capitals and small letters.', model),
    recognition('uncasedWeights', 'For texts in one case only.', capitals),
    source('senseWeights', 'Which place of that name? Log-linear weights by feature (resolve.ts).', model.senses),
  ].join('\n')
  const digest = createHash('sha256').update(body.replace(/\s/g, '')).digest('hex').slice(0, 16)
  const head = `// Made by data/gazetteer/train.ts from LGL and GeoVirus; no words of theirs are in it. sha256 of what follows, without white space: ${digest}\n\n`
  writeFileSync(resolve(root, 'src/reading/places/weights.ts'), head + body)
}
