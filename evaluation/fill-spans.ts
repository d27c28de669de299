import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { roots } from './sets.ts'
import { fillSpans } from './spans.ts'

/** `npm run fill-spans`: writes the offsets of every span into the examples' gold; says what it could not place. */
const { examples } = roots(process.env)
const files = [examples, join(examples, 'wave')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => join(folder, name)),
)
for (const file of files) {
  const text = readFileSync(file.replace('.gold.json', '.txt'), 'utf8')
  const gold: unknown = JSON.parse(readFileSync(file, 'utf8'))
  for (const problem of fillSpans(gold, text)) {
    process.stderr.write(`${file}: ${problem}\n`)
    process.exitCode = 1
  }
  writeFileSync(file, `${JSON.stringify(gold, null, 1)}\n`)
}
