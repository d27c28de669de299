import { describe, expect, it } from 'vitest'
import { pageArticle } from '../../src/reading/intake/html.ts'

/** Generous on a busy machine; a hang or a quadratic loop takes minutes. */
const MS_MAX = 5000
const STORY =
  'Two vans were set on fire in Arden on Monday night, and the police are looking for three people who ran away.'

function timed(html: string) {
  const start = performance.now()
  const page = pageArticle(html)
  expect(performance.now() - start).toBeLessThan(MS_MAX)
  return page
}

describe('pages made to break a parser', () => {
  it.each([
    ['10,000 nested tags', '<div>'.repeat(10_000) + STORY + '</div>'.repeat(10_000)],
    ['a million tags', `${'<b></b>'.repeat(500_000)}<p>${STORY}</p>`],
    ['a million tags never closed', `<p>${STORY}</p>${'<i>'.repeat(1_000_000)}`],
    ['five megabytes of text', `<p>${STORY}</p><p>${'word '.repeat(1_000_000)}</p>`],
  ])('strips the tags of %s, and says so', (_, html) => {
    const page = timed(html)
    expect(page.text).toContain(STORY)
    expect(page.notes.map((note) => note.code)).toEqual(['page-simplified'])
  })

  it.each([
    [
      'entities that name themselves',
      `<!DOCTYPE html [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]><p>${STORY} ${'&a;&amp;amp;'.repeat(50_000)}</p>`,
    ],
    ['an unclosed comment', `<p>${STORY}</p><!-- ${'- >'.repeat(100_000)}`],
    ['comments that open again and again', `<p>${STORY}</p>${'<!--'.repeat(100_000)}`],
    ['a script that never ends', `<p>${STORY}</p><script>${'</scrip'.repeat(100_000)}`],
    ['a tag that never ends', `<p>${STORY}</p><a ${'href="'.repeat(100_000)}`],
    ['one attribute of a megabyte', `<p title="${'x'.repeat(1_000_000)}">${STORY}</p>`],
    [
      'ten thousand attributes',
      `<p ${Array.from({ length: 10_000 }, (_, i) => `a${i}="${i}"`).join(' ')}>${STORY}</p>`,
    ],
    ['only opening brackets', `${'<'.repeat(1_000_000)}<p>${STORY}</p>`],
    ['deep tables and lists', `${'<ul><li>'.repeat(150)}${STORY}${'</li></ul>'.repeat(150)}`],
    ['NUL bytes', `<p>${STORY.replaceAll(' ', '\0 ')}</p>`],
    ['nothing', '<html></html>'],
  ])('survives %s', (_, html) => {
    expect(typeof timed(html).text).toBe('string')
  })

  it('keeps the words of a page with entities', () => {
    expect(timed(`<p>${STORY} Caf&eacute; &lt;b&gt;</p>`).text).toBe(`${STORY} Café <b>`)
  })
})
