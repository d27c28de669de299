/**
 * Builds prisons_fr.csv: the prisons of the Code de procédure pénale (September 2020, Licence Ouverte), additions.csv
 * (juvenile prisons, the school at Agen, what opened since) and the names reporters use (aliases.csv).
 *
 *   node data/sites/build.ts [--check]
 *
 * `--check` fails when the committed file differs from what would be built. TOCSIN_DATA as for the gazetteer.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keyOf } from '../../src/gazetteer/key.ts'

type Cells = Record<string, string>

const folder = fileURLToPath(new URL('.', import.meta.url))
const data = process.env.TOCSIN_DATA ?? resolve(folder, '../../../shared/data')
const AS_OF = '2025-12-31'
/** Prisons of the 2020 list that have closed since, as publicly reported. */
const CLOSED: Readonly<Record<string, string>> = {
  'Maison centrale de Clairvaux': '2023',
  "Maison d'arrêt de Colmar": '2021',
  "Maison d'arrêt de Mulhouse (quartier de semi-liberté inclus)": '2021',
  "Maison d'arrêt de Troyes": '2023',
  "Maison d'arrêt de Caen": '2023',
}

/** What has changed at prisons of the 2020 list without their closing, as publicly reported. */
const NOTES: Readonly<Record<string, string>> = {
  'Centre pénitentiaire de Bordeaux-Gradignan': 'new buildings taken into use in 2024, the old ones being replaced',
  'Centre pénitentiaire de Marseille': 'the Baumettes: part 2 opened in 2017, part 3 announced for 2025',
}

function table(path: string, separator: string): Cells[] {
  const [head, ...lines] = readFileSync(path, 'utf8').replace(/\r/g, '').trimEnd().split('\n')
  const keys = head!.split(separator)
  return lines.map((line) => {
    const cells = line.split(separator)
    return Object.fromEntries(keys.map((k, i) => [k, cells[i] ?? '']))
  })
}

const communes = new Map(table(resolve(data, 'communes_fr.csv'), ',').map((c) => [c.insee!, c]))
const aliases = new Map(table(resolve(folder, 'aliases.csv'), '|').map((a) => [a.place!, a]))
const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((s) => s.trim())
    .filter((s) => s.length > 0)

/** "Centre pénitentiaire de Nantes (quartier …)" is "Centre pénitentiaire de Nantes"; "- " inside is a hyphen. */
const tidy = (name: string): string => name.replace(/\s*\([^)]*\)/, '').replace(' - ', '-')

/** The place part of an official name: what follows "de", "du", "d'" after the type. */
function placePart(name: string, type: string): string {
  return tidy(name)
    .slice(type.length)
    .trim()
    .replace(/^(?:de la |de l'|des |du |de |d'|d’|pour mineurs (?:de |du |d'))/i, '')
}

function site(
  name: string,
  type: string,
  kind: string,
  place: string,
  commune: Cells | undefined,
  extra: Cells,
): string {
  const known = aliases.get(place)
  const part = tidy(place)
  const composite = part.includes('-') && commune !== undefined && keyOf(part) !== keyOf(commune.name!)
  const weak = new Set([...list(known?.weak), ...(known ? [] : [part])])
  const strong = new Set([...list(known?.strong), ...(known || !composite ? [] : [part])])
  const shown = tidy(name)
  const id = `fr:${keyOf(shown).replaceAll(' ', '-')}`
  const town = known?.town || extra.town || commune?.name || part
  const cells = [
    id,
    shown,
    kind,
    type,
    MINOR.test(type) ? '2' : '1',
    town,
    commune?.name ?? '',
    commune?.insee ?? '',
    commune?.dept ?? '',
    commune?.lat ?? '',
    commune?.lon ?? '',
  ]
  return [
    ...cells,
    [...strong].join(';'),
    [...weak].join(';'),
    extra.opened ?? '',
    extra.closed ?? '',
    extra.certainty ?? '',
    extra.source ?? '',
    extra.note ?? '',
  ].join('|')
}

function rows(): string[] {
  const old = table(resolve(data, 'prisons_fr_2020.csv'), ',').map((p) =>
    site(
      p.name!,
      p.type!,
      'prison',
      p.place!,
      communes.get(p.insee!) ?? {
        name: p.commune!,
        insee: p.insee!,
        dept: p.commune_dept!,
        lat: p.lat!,
        lon: p.lon!,
      },
      {
        closed: CLOSED[p.name!] ?? '',
        certainty: CLOSED[p.name!] ? 'probable' : 'sure',
        source: 'Code de procédure pénale 2020-09',
        note: NOTES[p.name!] ?? '',
      },
    ),
  )
  const added = table(resolve(folder, 'additions.csv'), '|').map((a) => {
    const place = aliases.has(a.name!) ? a.name! : placePart(a.name!, a.type!)
    return site(a.name!, a.type!, a.kind!, place, communes.get(a.insee!), {
      ...a,
      source: 'public knowledge',
    })
  })
  return [...old, ...added]
}

/** Kinds of establishment that reports do not mean by "the prison in X"; rank 2 in the register. */
const MINOR = /semi-liberté|accompagnement vers la sortie|santé/i

const HEAD =
  'id|name|kind|type|rank|town|commune|insee|department|lat|lon|strong|weak|opened|closed|certainty|source|note'
const text = `${HEAD}\n${rows().join('\n')}\n`
const ids = text
  .split('\n')
  .slice(1, -1)
  .map((l) => l.split('|')[0]!)
const twice = ids.filter((id, i) => ids.indexOf(id) !== i)
if (twice.length > 0) throw new Error(`Two sites have one id: ${twice.join(', ')}`)
const manifest = {
  file: 'prisons_fr.csv',
  version: 1,
  asOf: AS_OF,
  sites: ids.length,
  sha256: createHash('sha256').update(text).digest('hex'),
  script: 'data/sites/build.ts',
  licence:
    'Licence Ouverte 2.0 (Code de procédure pénale, list of September 2020; communes); additions and aliases Apache-2.0',
  note: 'Coordinates are the commune’s. Rows with certainty "probable" or "uncertain" (openings and closings since 2020) are from public knowledge and have not been checked against an official list.',
}
const target = resolve(folder, 'prisons_fr.csv')
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text)
    throw new Error('data/sites/prisons_fr.csv is not what build.ts makes: run it and commit the result.')
} else {
  writeFileSync(target, text)
  writeFileSync(resolve(folder, 'prisons_fr.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}
process.stdout.write(`${ids.length} sites\n`)
