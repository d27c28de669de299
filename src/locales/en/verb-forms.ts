import type { VerbForm } from '../shape/speech.ts'

/** Irregular past and past participle of verbs that report. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  swear: ['swore', 'sworn'],
  hold: ['held', 'held'],
  read: ['read', 'read'],
  begin: ['began', 'begun'],
  see: ['saw', 'seen'],
  find: ['found', 'found'],
  hear: ['heard', 'heard'],
  show: ['showed', 'shown'],
  put: ['put', 'put'],
  speak: ['spoke', 'spoken'],
  make: ['made', 'made'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  come: ['came', 'come'],
  hit: ['hit', 'hit'],
  shoot: ['shot', 'shot'],
  strike: ['struck', 'struck'],
  cut: ['cut', 'cut'],
  set: ['set', 'set'],
  lay: ['laid', 'laid'],
  throw: ['threw', 'thrown'],
  foresee: ['foresaw', 'foreseen'],
  forecast: ['forecast', 'forecast'],
  rethink: ['rethought', 'rethought'],
  retell: ['retold', 'retold'],
  mean: ['meant', 'meant'],
  choose: ['chose', 'chosen'],
  seek: ['sought', 'sought'],
  sing: ['sang', 'sung'],
  bet: ['bet', 'bet'],
  forget: ['forgot', 'forgotten'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  spell: ['spelled', 'spelt'],
  dream: ['dreamed', 'dreamt'],
  bid: ['bade', 'bidden'],
  rip: ['ripped', 'ripped'],
  quip: ['quipped', 'quipped'],
  learn: ['learned', 'learnt'],
  own: ['owned', 'owned'],
  burst: ['burst', 'burst'],
  chip: ['chipped', 'chipped'],
  take: ['took', 'taken'],
  fight: ['fought', 'fought'],
  forbid: ['forbade', 'forbidden'],
  prove: ['proved', 'proven'],
  weep: ['wept', 'wept'],
  cast: ['cast', 'cast'],
  refer: ['referred', 'referred'],
  bring: ['brought', 'brought'],
  lead: ['led', 'led'],
  be: ['was', 'been'],
  get: ['got', 'gotten'],
  have: ['had', 'had'],
  keep: ['kept', 'kept'],
  rule: ['ruled', 'ruled'],
  play: ['played', 'played'],
}

/** Verbs that double their last consonant: "plan, planned". */
const DOUBLING = new Set(
  'beg admit permit commit submit plan rap slam sob nod shrug chat blog plot snap rebut confer refer infer concur dub grin jeer chip rip quip brag hum pen pin prefer deter opt tag dot'
    .split(' ')
    .filter((w) => w !== 'jeer'),
)

/** Third person, past, participles and infinitive of an English verb, lower case. */
export function inflect(lemma: string): readonly VerbForm[] {
  const [past, participle] = IRREGULAR[lemma] ?? [regularPast(lemma), regularPast(lemma)]
  return [
    { text: lemma, form: 'infinitive' },
    { text: third(lemma), form: 'finite' },
    { text: past, form: 'finite' },
    { text: participle, form: 'past-participle' },
    { text: ing(lemma), form: 'present-participle' },
  ]
}

function third(v: string): string {
  if (v === 'have') return 'has'
  if (v === 'be') return 'is'
  if (/(?:s|x|z|ch|sh|o)$/.test(v)) return `${v}es`
  if (/[^aeiou]y$/.test(v)) return `${v.slice(0, -1)}ies`
  return `${v}s`
}

function regularPast(v: string): string {
  if (v.endsWith('e')) return `${v}d`
  if (/[^aeiou]y$/.test(v)) return `${v.slice(0, -1)}ied`
  if (DOUBLING.has(v)) return `${v}${v.at(-1)}ed`
  return `${v}ed`
}

function ing(v: string): string {
  if (v.endsWith('ie')) return `${v.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(v)) return `${v.slice(0, -1)}ing`
  if (
    DOUBLING.has(v) ||
    v === 'put' ||
    v === 'cut' ||
    v === 'hit' ||
    v === 'begin' ||
    v === 'set' ||
    v === 'bet' ||
    v === 'forget' ||
    v === 'let'
  ) {
    return `${v}${v.at(-1)}ing`
  }
  return `${v}ing`
}
