import { describe, expect, it } from 'vitest'
import type { Language } from '../model/reading.ts'
import type { Upos } from './doc.ts'
import { type ParsedSentence, repair } from './repair.ts'

/** Rows "word POS head rel", heads counted from 1, 0 at the root; participles and finite verbs marked "VERB+p", "VERB+f". */
function repaired(language: Language, rows: string): string {
  const cells = rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(' '))
  const sentence: ParsedSentence = {
    lower: cells.map(([word]) => word!),
    pos: cells.map(([, pos]) => pos!.split('+')[0] as Upos),
    participle: cells.map(([, pos]) => pos!.endsWith('+p')),
    finite: cells.map(([, pos]) => pos!.endsWith('+f')),
    heads: cells.map(([, , head]) => Number(head) - 1),
    rels: cells.map(([, , , rel]) => rel!),
  }
  repair(language, sentence)
  return sentence.lower
    .map((word, i) => `${word}/${sentence.lower[sentence.heads[i]!] ?? 'ROOT'}/${sentence.rels[i]}`)
    .join(' ')
}

describe('repair', () => {
  it('hangs a relative clause on its noun and gives the main clause to the later verb', () => {
    const rows = 'men NOUN 3 obl\nwho PRON 3 nsubj\nburned VERB+f 0 root\nbuses NOUN 3 obj\nfled VERB+f 3 conj'
    expect(repaired('en', rows)).toBe(
      'men/fled/nsubj who/burned/nsubj burned/men/acl:relcl buses/burned/obj fled/ROOT/root',
    )
  })

  it('lifts a time from the noun before it to the verb', () => {
    const rows = 'tirs NOUN 2 nsubj\nvisent VERB+f 0 root\nporte NOUN 2 obj\ndans ADP 5 case\nnuit NOUN 3 nmod'
    expect(repaired('fr', rows)).toContain('nuit/visent/obl')
  })

  it('leaves a time that names', () => {
    const rows = 'on VERB+f 0 root\nattaque NOUN 1 obj\nde ADP 4 case\nlundi NOUN 2 nmod'
    expect(repaired('fr', rows)).toContain('lundi/attaque/nmod')
  })

  it('frees a clause that was hung on its subject, or on the verb before', () => {
    const hung = 'said VERB+f 0 root\ndepots NOUN 1 obj\nwere AUX+f 4 aux:pass\nburned VERB+p 2 acl'
    expect(repaired('en', hung)).toBe('said/ROOT/root depots/burned/nsubj:pass were/burned/aux:pass burned/said/ccomp')
    const beside =
      'cars NOUN 2 nsubj\nburned VERB+f 0 root\nand CCONJ 4 cc\ndoors NOUN 2 obl\nwere AUX+f 6 aux:pass\nforced VERB+p 2 advcl'
    expect(repaired('en', beside)).toContain(
      'and/forced/cc doors/forced/nsubj:pass were/forced/aux:pass forced/burned/conj',
    )
  })

  it('leaves what a relative word hangs on its noun', () => {
    const rows =
      'towns NOUN 0 root\nwhose PRON 3 nmod:poss\nroads NOUN 5 obl\nwere AUX+f 5 aux:pass\nmined VERB+p 1 acl:relcl'
    expect(repaired('en', rows)).toContain('mined/towns/acl:relcl')
  })

  it('names agents, objects and speech', () => {
    expect(repaired('en', 'killed VERB+p 0 root\nwas AUX 1 aux:pass\nby ADP 4 case\nrebels NOUN 1 obl')).toContain(
      'rebels/killed/obl:agent',
    )
    expect(repaired('fr', 'tué VERB+p 0 root\ntrois NUM 3 nummod\ngardiens NOUN 1 obl')).toContain('gardiens/tué/obj')
    const speech = 'men NOUN 2 nsubj\ndied VERB+f 4 advcl\narmy NOUN 4 nsubj\nsaid VERB+f 0 root'
    expect(repaired('en', speech)).toContain('died/said/ccomp')
  })
})
