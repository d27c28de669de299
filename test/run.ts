import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * `npm test`: the checks of `npm run check`, each to its end, then every test. Ends with the line "N passed, N failed";
 * a check counts as one. Arguments go to vitest; with any, only the tests run.
 */
const CHECKS = ['types', 'lint', 'rooms', 'unused']
const project = join(import.meta.dirname, '..')
const only = process.argv.slice(2)
const counts = { passed: 0, failed: 0 }

for (const check of only.length > 0 ? [] : CHECKS) {
  const { status } = spawnSync('npm', ['run', '--silent', check], { cwd: project, stdio: 'inherit' })
  counts[status === 0 ? 'passed' : 'failed']++
  process.stdout.write(`${status === 0 ? 'passed' : 'FAILED'}: ${check}\n`)
}

const folder = mkdtempSync(join(tmpdir(), 'tocsin-test-'))
const results = join(folder, 'results.json')
const vitest = join(project, 'node_modules', 'vitest', 'vitest.mjs')
const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...only]
const { status } = spawnSync(process.execPath, [vitest, ...options], { cwd: project, stdio: 'inherit' })
const tests = totals(results)
counts.passed += tests.passed
// A run that breaks outside of any test has failed too.
counts.failed += Math.max(tests.failed, status === 0 ? 0 : 1)
rmSync(folder, { recursive: true })

process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`)
process.exitCode = counts.failed === 0 ? 0 : 1

function totals(file: string): { passed: number; failed: number } {
  try {
    const told = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number }
    return { passed: told.numPassedTests, failed: told.numFailedTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
