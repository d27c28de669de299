import type { Measure } from '../evaluation/measures/types.ts'
import { readReport } from '../evaluation/reader.ts'
import { evaluationSets, roots } from '../evaluation/sets.ts'
import type { Model } from '../src/text/model.ts'
import { modelOf } from '../src/text/models.ts'

/**
 * `node training/ablation.ts [set …]`: what the dependency tree is worth. Prints the measures of each set as they are, and
 * with words and tags only. It lies here, since the evaluation sees no more of the library than its users do.
 */
const SETS = ['gold', 'examples', 'muc', 'gvdb']

/** Takes the tree from a model: every word hangs on the first of its sentence, by a relation that tells nothing. */
export function flatten({ parser, labels }: Pick<Model, 'parser' | 'labels'>): void {
  const [root, dep] = [labels.indexOf('root'), labels.indexOf('dep')]
  parser.parse = (_words, _tags, first, last, heads, rels) => {
    heads.fill(first, first, last)
    rels.fill(dep, first, last)
    heads[first] = -1
    rels[first] = root
  }
}

type Column = ReadonlyMap<string, readonly Measure[]>

async function measure(names: readonly string[]): Promise<Column> {
  const sets = evaluationSets(roots(process.env)).filter((set) => names.includes(set.name) && set.present())
  const column = new Map<string, readonly Measure[]>()
  for (const set of sets) column.set(set.name, (await set.run(readReport)).measures)
  return column
}

function table(tree: Column, flat: Column): string {
  const rows = [...tree].flatMap(([set, measures]) =>
    measures.map(({ name, value, n }) => {
      const without = flat.get(set)?.find((measure) => measure.name === name)
      return `| \`${set}\` ${name} | ${value.toFixed(3)} | ${without?.value.toFixed(3) ?? 'none'} | ${n} |`
    }),
  )
  return ['| set and measure | with the tree | without | of |', '|---|---|---|---|', ...rows].join('\n')
}

if (import.meta.main) {
  const named = process.argv.slice(2)
  const names = named.length > 0 ? named : SETS
  const tree = await measure(names)
  for (const language of ['en', 'fr'] as const) flatten(modelOf(language))
  process.stdout.write(`${table(tree, await measure(names))}\n`)
}
