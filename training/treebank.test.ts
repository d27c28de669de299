import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTreebanks } from './treebank.ts'

const ROWS = [
  ['1', 'Elle', 'lui', 'PRON', '_', 'Number=Sing', '4', 'nsubj'],
  ['2', "n'", 'ne', 'ADV', '_', '_', '4', 'advmod'],
  ['3', 'est', 'être', 'AUX', '_', 'Mood=Ind|Tense=Pres|VerbForm=Fin', '4', 'aux:tense'],
  ['4', 'partie', 'partir', 'VERB', '_', 'Tense=Past|VerbForm=Part', '0', 'root'],
  ['5-6', 'du', '_', '_', '_', '_', '_', '_'],
  ['5', 'de', 'de', 'ADP', '_', '_', '7', 'case'],
  ['6', 'le', 'le', 'DET', '_', '_', '7', 'det'],
  ['7', 'port', 'port', 'NOUN', '_', 'Number=Sing', '4', 'obl:mod'],
  ['8', '.', '.', 'PUNCT', '_', '_', '4', 'punct'],
]

describe('treebanks', () => {
  it('come in the words of our tokenizer, contractions as their preposition', () => {
    const corpora = mkdtempSync(join(tmpdir(), 'treebank-'))
    mkdirSync(join(corpora, 'ud', 'fr'), { recursive: true })
    const block = `# text = Elle n'est partie du port.\n${ROWS.map((row) => [...row, '_', '_'].join('\t')).join('\n')}\n\n`
    writeFileSync(join(corpora, 'ud', 'fr', 'a.conllu'), block.repeat(10))
    const { train, test } = readTreebanks(corpora, 'fr')
    expect([train.length, test.length]).toEqual([9, 1])
    expect(test[0]).toMatchObject({
      words: ['Elle', "n'", 'est', 'partie', 'du', 'port', '.'],
      tags: ['PRON', 'ADV', 'AUX.pres', 'VERB.ppart', 'ADP', 'NOUN.sing', 'PUNCT'],
      heads: [3, 3, 3, -1, 5, 3, 3],
      rels: ['nsubj', 'advmod', 'aux', 'root', 'case', 'obl', 'punct'],
    })
  })
})
