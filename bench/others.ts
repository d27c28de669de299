import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Input } from './inputs.ts'

interface Competitor {
  readonly name: string
  /** What it does and does not do, beside the number. */
  readonly note: string
  run(input: Input): unknown
}

/** What one would build on instead. They tag words; none of them reads incidents, so their numbers are a lower bound of that work. */
export function competitors(): Competitor[] {
  const wink = winkNLP(model, ['sbd', 'pos'])
  return [
    {
      name: 'wink-nlp, English',
      note: 'sentences and tags only; keeps the words it has seen, so repeated texts flatter it',
      run: ({ text }) => wink.readDoc(text).tokens().out(wink.its.pos),
    },
    { name: 'compromise, English', note: 'sentences and tags only', run: ({ text }) => nlp(text).json() },
  ]
}
