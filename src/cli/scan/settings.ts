import { InvalidArgumentError } from 'commander'
import type { Bands } from '../../waves/statistics/knox.ts'
import { SCAN_WORDS as WORDS } from '../words-scan.ts'

export const METHODS = ['knox', 'near-repeat', 'permutation', 'poisson'] as const
export type Method = (typeof METHODS)[number]
export const SPACES = ['m', 'km', 'lonlat'] as const
export type SpaceName = (typeof SPACES)[number]
export const DISTANCES = ['euclidean', 'manhattan'] as const

/** The options of `tocsin scan`, as commander gives them. */
export interface ScanCommandOptions {
  readonly method: Method
  readonly space?: SpaceName
  readonly x?: string
  readonly y?: string
  readonly lat?: string
  readonly lon?: string
  readonly time?: string
  readonly date?: string
  readonly cases?: string
  readonly population?: string
  readonly maxPopulation?: number
  readonly maxRadius?: number
  readonly maxDuration?: number
  readonly bands?: Bands
  /** Set by the command itself. */
  readonly bandsByDefault?: boolean
  readonly distance: (typeof DISTANCES)[number]
  readonly permutations: number
  readonly seed: number
  readonly workers?: number
  readonly alpha: number
  readonly json?: boolean
}

/** Taken when --bands is not given: what near-repeat studies of towns use, and what is one region to whom thinks in kilometres. */
const BANDS_BY_DEFAULT: Readonly<Record<'knox' | 'near-repeat', Readonly<Record<'m' | 'km', string>>>> = {
  knox: { m: '1000x7', km: '50x7' },
  'near-repeat': { m: '1,101,201,301,401x1,8,15,29', km: '0.1,5,25,50,100x1,8,15,29' },
}

/** Bands for a method that needs them. */
export function bandsByDefault(method: 'knox' | 'near-repeat', space: SpaceName): string {
  return BANDS_BY_DEFAULT[method][space === 'm' ? 'm' : 'km']
}

/** `200,400x7,14` → ends of bands of distance and of time. */
export function parseBands(given: string): Bands {
  const parts = given.toLowerCase().split(/[x×/]/)
  const [space = [], time = []] = parts.map((part) => part.split(',').map((end) => strictNumber(end)))
  if (parts.length !== 2 || !rising(space) || !rising(time))
    throw new InvalidArgumentError(WORDS.number(WORDS.bandsWanted))
  return { space, time }
}

const rising = (ends: readonly number[]): boolean => ends.every((end, i) => end > (ends[i - 1] ?? 0))

/** `10%` or `0.1` */
export function parseShare(given: string): number {
  const percent = given.trim().endsWith('%')
  const value = strictNumber(percent ? given.trim().slice(0, -1) : given) / (percent ? 100 : 1)
  if (!(value > 0 && value <= 0.5)) throw new InvalidArgumentError(WORDS.number(WORDS.share))
  return value
}

export function parsePositive(given: string): number {
  const value = strictNumber(given)
  if (!(value > 0)) throw new InvalidArgumentError(WORDS.number(WORDS.positive))
  return value
}

export function parseAlpha(given: string): number {
  const value = strictNumber(given)
  if (!(value > 0 && value < 1)) throw new InvalidArgumentError(WORDS.number(WORDS.alphaWanted))
  return value
}

/** A parser of whole numbers in a range. */
export function parseWhole(low: number, high: number): (given: string) => number {
  return (given) => {
    const value = strictNumber(given)
    if (!Number.isSafeInteger(value) || value < low || value > high)
      throw new InvalidArgumentError(WORDS.number(WORDS.wholeFrom(low)))
    return value
  }
}

/** NaN for everything but a plain finite number: no empty text, no Infinity, no hexadecimal. */
export function strictNumber(text: string): number {
  const trimmed = text.trim()
  const value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : Number.NaN
  return Number.isFinite(value) ? value : Number.NaN
}
