import { check, exampleReports, measureExamples, readFloors, update, writeFloors } from './gate.ts'
import { readReport } from './reader.ts'
import { roots } from './sets.ts'

/** `npm run gate`: measures the examples against their floors; `-- --update` pins new ones, `--allow-regression` lower ones too. */
const flags = new Set(process.argv.slice(2))
const unknown = [...flags].filter((flag) => flag !== '--update' && flag !== '--allow-regression')
if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(' ')}; there are --update and --allow-regression`)

const documents = exampleReports(roots(process.env).examples)
const measures = measureExamples(documents, readReport)
if (flags.has('--update')) {
  writeFloors(update(readFloors(), documents, measures, flags.has('--allow-regression')))
  process.stdout.write(`gate: ${measures.length} floors pinned on ${documents.length} reports\n`)
} else {
  const problems = check(readFloors(), documents, measures)
  for (const problem of problems) process.stderr.write(`gate: ${problem}\n`)
  process.stdout.write(
    `gate: ${problems.length === 0 ? 'open' : 'shut'}, ${measures.length} measures on ${documents.length} reports\n`,
  )
  process.exitCode = problems.length === 0 ? 0 : 1
}
