import { read } from '../src/index.ts'
import { inputs } from './inputs.ts'

/** Run as a process of its own: reads every input many times and prints the most memory it held, in MiB. */
const TIMES = 20

for (let i = 0; i < TIMES; i++) for (const input of inputs()) read(input)
process.stdout.write(`${Math.round(process.resourceUsage().maxRSS / 1024)}\n`)
