import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { hash, type Options, verify } from '@node-rs/argon2'

/** OWASP Password Storage Cheat Sheet: argon2id (the package's own kind) with 19 MiB, two passes, one lane. 10 ms here. */
const ARGON: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function passwordHash(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), ARGON)
}

/** A hash of nothing, so that a name that nobody has takes as long as one that somebody has. */
let nobody: Promise<string> | undefined

/** Does the password belong to the hash? With no hash, no, after the same time. */
export async function passwordFits(password: string, kept: string | null): Promise<boolean> {
  nobody ??= passwordHash(randomSecret())
  const fits = await verify(kept ?? (await nobody), password.normalize('NFKC'))
  return kept !== null && fits
}

/** 256 bits. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Of secrets of 256 bits; they need no salt and no slow hash. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(secretHash(a)), Buffer.from(secretHash(b)))
}
