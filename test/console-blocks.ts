import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tocsin } from './command.ts'
import { PROJECT } from './schema.ts'

/** A command shown in the docs with its output; a last line `…` says that more follows. */
export interface ConsoleBlock {
  readonly command: string
  readonly output: string
  /** What the command gives now, cut like `output`. */
  run(): string
}

const BLOCK = /^```console\n\$ npx tocsin ([^\n]+)\n(.*?)^```$/gms
const CUT = '…\n'

/**
 * Every ```console block that starts with `$ npx tocsin`; other blocks are for the reader and do not run. What they put on a desk
 * goes to the folder `desk`, so that one block may show what an earlier one added.
 */
export function consoleBlocks(page: string, desk: string): ConsoleBlock[] {
  return [...page.matchAll(BLOCK)].map(([, command = '', output = '']) => ({
    command: `npx tocsin ${command}`,
    output,
    run: () => cutLike(output, tocsin(words(command), { desk }).stdout),
  }))
}

/** The words of a command line; quotes hold words together. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((m) => m[1] ?? m[2] ?? m[3] ?? '')
}

function cutLike(shown: string, real: string): string {
  if (!shown.endsWith(CUT)) return real
  const lines = shown.split('\n').length - 2
  return `${real.split('\n').slice(0, lines).join('\n')}\n${CUT}`
}

/** `npm run docs`: writes what the commands give now into the pages named. */
if (import.meta.main) {
  for (const path of process.argv.slice(2)) {
    const file = join(PROJECT, path)
    const page = readFileSync(file, 'utf8')
    const desk = mkdtempSync(join(tmpdir(), 'tocsin-docs-'))
    const blocks = consoleBlocks(page, desk)
    let i = 0
    const written = page.replace(BLOCK, (whole, command: string) => {
      const block = blocks[i++]
      return block ? `\`\`\`console\n$ npx tocsin ${command}\n${block.run()}\`\`\`` : whole
    })
    writeFileSync(file, written)
    rmSync(desk, { recursive: true })
  }
}
