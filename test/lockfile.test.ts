import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { complete, type Locked } from './lockfile.ts'
import { PROJECT } from './schema.ts'

const text = readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')
const { packages } = JSON.parse(text) as { packages: Locked }

test('the lockfile names every optional package, so that npm ci takes it (else: npm run lockfile)', () => {
  expect(complete(structuredClone(packages))).toEqual([])
})

test('the lockfile and .npmrc name no registry', () => {
  expect(Object.entries(packages).filter(([, entry]) => 'resolved' in entry)).toEqual([])
  expect(readFileSync(join(PROJECT, '.npmrc'), 'utf8')).not.toMatch(/registry\s*=|https?:/)
})

test('package.json pins exact versions', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  )
  expect(loose).toEqual([])
})

test('a missing package of another platform is added as one to skip', () => {
  const lock: Locked = {
    'node_modules/a': {
      dev: true,
      optionalDependencies: { '@a/b-linux-arm64-musl': '1.2.3', '@a/b-win32-x64-msvc': '1.2.3' },
    },
  }
  expect(complete(lock)).toEqual(['@a/b-linux-arm64-musl', '@a/b-win32-x64-msvc'])
  expect(lock['node_modules/@a/b-linux-arm64-musl']).toEqual({
    version: '1.2.3',
    os: ['linux'],
    cpu: ['arm64'],
    libc: ['musl'],
    dev: true,
    optional: true,
  })
  expect(lock['node_modules/@a/b-win32-x64-msvc']).toEqual({
    version: '1.2.3',
    os: ['win32'],
    cpu: ['x64'],
    dev: true,
    optional: true,
  })
  expect(() => complete({ 'node_modules/a': { optionalDependencies: { mystery: '1.0.0' } } })).toThrow('by hand')
})
