import type { Interval } from '../../desk/agreement/interval.ts'
import type { Maybe, Missing } from '../../desk/agreement/types.ts'
import type { FieldAgreement } from '../../desk/code/agreement.ts'
import { cells, type Style, wrap } from '../view/style.ts'
import { valueText } from '../view/values.ts'
import { CODING_WORDS } from '../words-coding.ts'

const WORDS = CODING_WORDS.agreement

/** A table with a row for each field and one for each pair of coders under it; then, if wished, where they differ. */
export function viewAgreement(all: readonly FieldAgreement[], style: Style, list: boolean): string {
  if (all.length === 0) return `${WORDS.none}\n`
  const head = [WORDS.field_, WORDS.incidents, WORDS.percent, WORDS.alpha, WORDS.interval, WORDS.kappa, '']
  const rows = [head, ...all.flatMap(rowsOf)]
  const widths = head.map((_, column) => Math.max(...rows.map((row) => cells(row[column]!))))
  const lines = rows.map((row, i) => {
    const line = row
      .map((cell, column) => padded(cell, widths[column]!, column))
      .join('  ')
      .trimEnd()
    return i === 0 ? style.dim(line) : line
  })
  return `${[...lines, ...(list ? listOf(all, style) : [])].join('\n')}\n`
}

function padded(cell: string, width: number, column: number): string {
  const space = ' '.repeat(width - cells(cell))
  return column === 0 || column === 6 ? cell + space : space + cell
}

function rowsOf(one: FieldAgreement): string[][] {
  const { alpha, interval, percent, units, alphaUnits, pairs } = one
  const reasons = new Set([percent, alpha, interval].flatMap(({ missing }) => missing ?? []))
  const notes = [alphaUnits === units ? '' : `${WORDS.alpha} ${WORDS.of(alphaUnits)}`, WORDS.notes([...reasons])]
  const row = [nameOf(one), String(units), percentText(percent), number(alpha), intervalText(interval), '']
  return [
    [...row, notes.filter(Boolean).join('; ')],
    ...pairs.map((pair) => {
      const why: Missing[] = pair.kappa.missing ? [pair.kappa.missing] : []
      const [a, b] = pair.coders
      return [
        `  ${a} + ${b}`,
        String(pair.units),
        percentText(pair.percent),
        '',
        '',
        number(pair.kappa),
        WORDS.notes(why),
      ]
    }),
  ]
}

function nameOf({ field, label }: FieldAgreement): string {
  return label === null ? field : `${field}: ${label}`
}

function number({ value }: Maybe<number>): string {
  return value === null ? WORDS.nothing : value.toFixed(2)
}

function percentText({ value }: Maybe<number>): string {
  return value === null ? WORDS.nothing : `${(value * 100).toFixed(1)} %`
}

function intervalText({ value }: Maybe<Interval>): string {
  return value === null ? WORDS.nothing : `${value.low.toFixed(2)} to ${value.high.toFixed(2)}`
}

function listOf(all: readonly FieldAgreement[], style: Style): string[] {
  const lines = all.flatMap((one) =>
    one.disagreements.map(({ incident, values }) => {
      const said = values.map(({ coder, value }) => `${coder}: ${valueText(one.field, value)}`).join('; ')
      return wrap(said, style.width, `${style.accent(incident)}  ${nameOf(one)}  `, '    ')
    }),
  )
  return ['', ...(lines.length === 0 ? [WORDS.allAgree] : [style.bold(`${WORDS.differ} (${lines.length})`), ...lines])]
}

/** One field as JSON: numbers are null where there are none, `missing` says why. */
export function asJson(one: FieldAgreement, list: boolean) {
  const { field, label, scale, coders, units, percent, alpha, interval, alphaUnits, pairs, disagreements } = one
  return {
    field,
    label,
    scale,
    coders,
    units,
    percent: percent.value,
    alpha: alpha.value,
    interval: interval.value,
    alphaUnits,
    missing: { percent: percent.missing, alpha: alpha.missing, interval: interval.missing },
    pairs: pairs.map((pair) => ({
      coders: pair.coders,
      units: pair.units,
      percent: pair.percent.value,
      kappa: pair.kappa.value,
      missing: pair.kappa.missing,
    })),
    ...(list ? { disagreements } : {}),
  }
}
