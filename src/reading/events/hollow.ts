import type { MentionInput } from './input.ts'
import { anyWithin } from './lexicon.ts'
import { isFine } from './locus.ts'
import type { Cluster } from './telling.ts'

/** "the damage it has done to the economy": an act told only by loss, of no town, in sentences that name nothing and nobody that can be hit. */
export function isHollow({ state: { doc }, scan }: MentionInput, c: Cluster): boolean {
  if (c.locus && isFine(c.locus)) return false
  return c.tellings.every(({ mention, sentence }) => {
    if (mention.rule.class !== 'harm' || !mention.rule.damage) return false
    const { first, last } = doc.sentences[sentence]!
    return !anyWithin(scan.damaged, first, last) && !anyWithin(scan.targets, first, last)
  })
}
