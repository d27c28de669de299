import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `npm run lockfile`, after a package was added: names in package-lock.json the optional packages of other platforms that the
 * registry at hand does not carry. Without them `npm ci` refuses the file; with them it skips them, for they fit another platform.
 */
export interface LockedPackage {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

export type Locked = Record<string, LockedPackage>

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
  'cygwin',
]
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32']

/** Adds what is missing; gives the names added. Throws for one that does not say its platform in its name. */
export function complete(packages: Locked): string[] {
  const added: string[] = []
  for (const owner of Object.values(packages)) {
    for (const [name, wanted] of Object.entries(owner.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`
      if (path in packages || Object.keys(packages).some((key) => key.endsWith(`/${path}`))) continue
      packages[path] = {
        version: wanted.replace(/^[\^~]/, ''),
        ...platform(name),
        dev: owner.dev ?? false,
        optional: true,
      }
      if (!owner.dev) delete packages[path].dev
      added.push(name)
    }
  }
  return added
}

function platform(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/)
  const has = (word: string) =>
    words.some(
      (part) =>
        part === word || part.startsWith(`${word}_`) || (word === 'arm' && part.startsWith('arm') && part !== 'arm64'),
    )
  const system = SYSTEMS.find(has)
  const processor = PROCESSORS.find(has)
  if (!system && !processor) throw new Error(`${name}: no platform in its name; add it to package-lock.json by hand`)
  return {
    ...(system ? { os: [system] } : {}),
    ...(processor ? { cpu: [processor] } : {}),
    ...(has('musl') || has('musleabihf') ? { libc: ['musl'] } : {}),
  }
}

export function sorted(packages: Locked): Locked {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
}

if (import.meta.main) {
  const file = join(import.meta.dirname, '..', 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Locked }
  const added = complete(lock.packages)
  lock.packages = sorted(lock.packages)
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  process.stdout.write(
    `${added.length} packages of other platforms added${added.map((name) => `\n  ${name}`).join('')}\n`,
  )
}
