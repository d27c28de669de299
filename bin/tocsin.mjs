#!/usr/bin/env -S node --max-semi-space-size=8
// Runs dist/src/cli/main.js. The program needs Node 24; on an older one it starts again with the Node that the
// development dependency `node` brings, so that `npm ci` is all a machine needs. The flag in the first line bounds the heap of
// young objects, which is most of what reading makes, to 8 MB: a third less memory.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const NODE_MAJOR_MIN = 24
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const ownNode = join(root, 'node_modules', 'node', 'bin', 'node')

if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR_MIN) await run()
else if (existsSync(ownNode)) again()
else
  fail(
    `needs Node ${NODE_MAJOR_MIN} or newer, this is ${process.versions.node}; run \`npm ci\` in ${root}, which brings one`,
  )

async function run() {
  const main = process.env.TOCSIN_SRC
    ? join(root, 'src', 'cli', 'main.ts')
    : join(root, 'dist', 'src', 'cli', 'main.js')
  if (!existsSync(main)) return fail(`not built yet; run \`npm run build\` in ${root}`)
  const { main: start } = await import(pathToFileURL(main).href)
  await start(process.argv)
}

function again() {
  const child = spawn(ownNode, [...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => fail(error.message))
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 70)
    for (const name of signals) process.removeAllListeners(name)
    process.kill(process.pid, signal)
  })
}

function fail(problem) {
  process.stderr.write(`tocsin: ${problem}\n`)
  process.exitCode = 70
}
