import { tocsin } from './command.ts'

/** A command shown in the docs with its output. */
export interface ConsoleBlock {
  readonly command: string
  readonly output: string
  /** What the command gives now, cut where the docs cut it with a line of its own: `…`. */
  run(): string
}

const CUT = '…'

/** Every ```console block: a line `$ npx tocsin …`, then what it prints. Other commands are for the reader and do not run. */
export function consoleBlocks(page: string): ConsoleBlock[] {
  return [...page.matchAll(/^```console\n\$ npx tocsin ([^\n]+)\n(.*?)^```$/gms)].map(
    ([, command = '', output = '']) => ({
      command: `npx tocsin ${command}`,
      output,
      run: () => sameCut(tocsin(words(command)).stdout, output),
    }),
  )
}

/** The words of a command line; quotes hold words together. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((m) => m[1] ?? m[2] ?? m[3] ?? '')
}

/** Real output with the middle or the end left out as in `shown`; the real output itself where the parts shown are not in it. */
function sameCut(real: string, shown: string): string {
  const parts = shown.split(new RegExp(`^${CUT}\\n`, 'm'))
  let at = 0
  for (const part of parts) {
    const found = real.indexOf(part, at)
    if (found < 0 || (at === 0 && found > 0)) return real
    at = found + part.length
  }
  const whole = parts.length > 1 && parts.at(-1) === '' ? true : at === real.length
  return whole ? shown : real
}
