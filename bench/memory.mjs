import { readFileSync } from 'node:fs'

// Run as a process of its own, on the compiled library where there is one: `node memory.mjs LIBRARY`, the inputs as JSON on
// standard input. Reads every input many times and prints the most memory it held, in MiB.
const TIMES = 20

const { read } = await import(process.argv[2])
const inputs = JSON.parse(readFileSync(0, 'utf8'))
for (let i = 0; i < TIMES; i++) for (const input of inputs) read(input)
process.stdout.write(`${Math.round(process.resourceUsage().maxRSS / 1024)}\n`)
