import type { Span } from '../../model/reading.ts'
import { WORDS } from '../words.ts'
import { type Style, wrap } from './style.ts'
import { visible } from './visible.ts'

const INDENT = '     '
const LABEL_CELLS = 10
const QUOTES_MAX = 3
const QUOTE_CHARS_MAX = 320

/** Lines of a view in the making. */
export class Page {
  readonly style: Style
  private readonly explain: boolean
  private readonly out: string[] = []

  constructor(style: Style, explain: boolean) {
    this.style = style
    this.explain = explain
  }

  /** A line that is dressed, or the program's own. */
  line(text: string): void {
    this.out.push(wrap(text, this.style.width, '', ''))
  }

  /** A heading; nothing when the section is empty. */
  section(name: string, count: number): void {
    if (count > 0) this.out.push('', this.style.bold(`${name} (${count})`))
  }

  item(mark: string, text: string): void {
    this.out.push(wrap(this.style.accent(text), this.style.width, ` ${mark.padEnd(3)} `, INDENT))
  }

  /** `label  value  “quoted words”`, the value dressed. */
  field(label: string, value: string, span?: Span | null, dress: (text: string) => string = visible): void {
    const quoted = span ? ` ${this.style.dim(quote(span.text))}` : ''
    const first = `${INDENT}${this.style.dim(label.padEnd(LABEL_CELLS))}`
    this.out.push(wrap(dress(value) + quoted, this.style.width, first, INDENT + ' '.repeat(LABEL_CELLS)))
  }

  /** The sentences that a record stands on; all of them only when the rules are asked for. */
  quotes(spans: readonly Span[]): void {
    const shown = this.explain ? spans : spans.slice(0, QUOTES_MAX)
    for (const span of shown) this.out.push(wrap(this.style.dim(quote(span.text)), this.style.width, INDENT, INDENT))
    if (shown.length < spans.length)
      this.out.push(INDENT + this.style.dim(WORDS.moreWords(spans.length - shown.length)))
  }

  rules(names: readonly string[] | undefined): void {
    if (this.explain && names && names.length > 0) this.field(WORDS.rules, [...new Set(names)].join(', '))
  }

  toString(): string {
    return `${this.out.join('\n')}\n`
  }
}

function quote(text: string): string {
  const folded = text.replace(/\s+/g, ' ')
  const shown =
    folded.length <= QUOTE_CHARS_MAX ? folded : `${folded.slice(0, QUOTE_CHARS_MAX).replace(/\s+\S*$/, '')} …`
  return `“${shown}”`
}
