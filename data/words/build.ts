/**
 * Builds common.tsv and common.json: how common folded words are, in the treebanks (both languages together) and, where that is
 * more, in reports of attacks: a word that every tenth report has ("police", "shot") tells nothing of which attack it is.
 *
 *   TOCSIN_CORPORA=../shared/corpora node data/words/build.ts
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { triggers as enTriggers } from '../../src/locales/en/event-acts.ts'
import { people as enPeople } from '../../src/locales/en/event-people.ts'
import { things as enThings } from '../../src/locales/en/event-things.ts'
import { triggers as frTriggers } from '../../src/locales/fr/event-acts.ts'
import { people as frPeople } from '../../src/locales/fr/event-people.ts'
import { things as frThings } from '../../src/locales/fr/event-things.ts'
import { foldOf } from '../../src/text/atoms.ts'
import { inTrainingHalf } from '../../training/halves.ts'

/** Rarer words get the weight of unseen ones: a single text can make a word occur twice. */
const COUNT_MIN = 3
/** A word that is in one report of a hundred counts as one word of ten thousand: reports have some hundred different words. */
const PER_REPORT = 0.01
/** Rarer words than this are names, or chance. */
const SHARE_MIN = 0.01
/** A capitalised word in this share of the reports is a month, a day, a county, a police force. */
const NAME_SHARE_MIN = 0.04
/** Words of the event lexicons, for languages without a public set of reports: as if one report of four had them. */
const EVENT_WORD_SHARE = 0.25

const folder = import.meta.dirname
const corpora = process.env.TOCSIN_CORPORA ?? resolve(folder, '../../../shared/corpora')

const counts = new Map<string, number>()
let total = 0
for (const language of ['en', 'fr'])
  for (const file of readdirSync(join(corpora, 'ud', language)).sort())
    if (file.endsWith('.conllu')) countFile(join(corpora, 'ud', language, file))

const reports = gva()
for (const [word, share] of sharesOf(reports))
  counts.set(word, Math.max(counts.get(word) ?? 0, Math.round(share * total * PER_REPORT)))
for (const word of eventWords())
  counts.set(word, Math.max(counts.get(word) ?? 0, Math.round(EVENT_WORD_SHARE * total * PER_REPORT)))

const kept = [...counts].filter(([, n]) => n >= COUNT_MIN).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
const table = [`#\t${total}`, ...kept.map(([word, n]) => `${word}\t${n}`), ''].join('\n')
writeFileSync(join(folder, 'common.tsv'), table)
const about = {
  made: 'node data/words/build.ts',
  words: kept.length,
  tokens: total,
  sha256: createHash('sha256').update(table).digest('hex'),
  reports: reports.length,
  sources: [
    'treebanks of Universal Dependencies, English and French, as listed in NOTICE under data/models',
    'shares of words in news on gun violence (half of the Gun Violence Archive set by incident): counts only',
    'the event words of src/locales',
  ],
}
writeFileSync(join(folder, 'common.json'), `${JSON.stringify(about, null, 2)}\n`)

function countFile(path: string): void {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [id, form] = line.split('\t')
    if (!form || !/^\d+$/.test(id!)) continue
    total++
    for (const word of foldOf(form.toLowerCase()).match(/[a-z0-9]+/g) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
}

/** Share of the reports that have a word; names only where they are as common as months, for which town it is tells much. */
function sharesOf(texts: readonly string[]): [string, number][] {
  const lower = having(texts.map((text) => text.match(/\b[a-z]+\b/g) ?? []))
  const any = having(texts.map(foldedWords))
  return [...any].flatMap(([word, n]): [string, number][] => {
    const inLower = (lower.get(word) ?? 0) / texts.length
    const share = inLower >= SHARE_MIN || n / texts.length >= NAME_SHARE_MIN ? n / texts.length : 0
    return share > 0 ? [[word, share]] : []
  })
}

function having(texts: readonly (readonly string[])[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const words of texts) for (const word of new Set(words)) found.set(word, (found.get(word) ?? 0) + 1)
  return found
}

function foldedWords(text: string): string[] {
  return foldOf(text.toLowerCase()).match(/[a-z0-9]+/g) ?? []
}

/** The half that linking is trained on: see training/linking.ts. */
function gva(): string[] {
  return readFileSync(join(corpora, 'gva', 'docs-2013-2015.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { title: string; content: string; incident_id: string })
    .filter(({ incident_id }) => inTrainingHalf(incident_id))
    .map(({ title, content }) => `${title}\n${content}`)
}

/** Every word of the tables of acts, things and people of both languages. */
function eventWords(): Set<string> {
  const words = new Set<string>()
  const add = (value: unknown): void => {
    if (typeof value === 'string') for (const word of foldedWords(value)) words.add(word)
    else if (value instanceof RegExp) return
    else if (value instanceof Map) for (const [key, inner] of value) [key, inner].forEach(add)
    else if (value && typeof value === 'object')
      for (const inner of value instanceof Set ? value : Object.values(value)) add(inner)
  }
  for (const table of [enTriggers, enThings, enPeople, frTriggers, frThings, frPeople]) add(table)
  return words
}
