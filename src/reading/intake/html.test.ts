import { describe, expect, it } from 'vitest'
import { decodeEntities } from './entities.ts'
import { pageArticle } from './html.ts'

const STORY = [
  'Two delivery vans were set on fire on Monday night in the yard of a bakery in Arden, the fire brigade said on Tuesday.',
  'The flames were put out after an hour, and nobody was hurt, according to a spokesman for the town, who gave no motive.',
  'Police are looking for two people who were seen running towards the canal shortly before the alarm was raised there.',
]

function page(body: string, head = ''): string {
  return `<!doctype html><html><head><title>Vans burn in Arden | Arden Post</title>${head}</head><body>${body}</body></html>`
}

const article = STORY.map((p) => `<p>${p}</p>`).join('\n')

describe('an article among furniture', () => {
  const html = page(`
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <div class="cookie-banner">We use cookies to improve your visit.</div>
    <article><h1>Vans burn in Arden</h1><p class="byline">By Rosa Field</p>
    <figure><img src="a.jpg"><figcaption>The yard on Tuesday. Photo: R. Field</figcaption></figure>
    ${article}
    <p><a href="/x">READ: The week in pictures from the valley and the coast</a></p>
    <div class="share-bar">Share on Facebook</div></article>
    <aside><h3>Most read</h3><p><a href="/y">Ten things to do in Arden</a></p></aside>
    <footer>© 2025 Arden Post. All rights reserved.</footer>`)

  it('keeps the story and nothing else', () => {
    expect(pageArticle(html).text).toBe(STORY.join('\n\n'))
  })

  it('has no note', () => {
    expect(pageArticle(html).notes).toEqual([])
  })
})

describe('facts of a page', () => {
  it('takes them from JSON-LD', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': 'NewsArticle',
          headline: 'Vans burn',
          datePublished: '2025-04-15T10:15:00+02:00',
          author: [{ name: 'Rosa Field' }, { name: 'Jo Marsh' }],
        },
      ],
    }
    const got = pageArticle(page(article, `<script type="application/ld+json">${JSON.stringify(data)}</script>`))
    expect(got).toMatchObject({
      title: 'Vans burn',
      author: 'Rosa Field, Jo Marsh',
      published: '2025-04-15T10:15:00+02:00',
    })
    expect(got.from).toEqual({
      title: 'JSON-LD headline',
      author: 'JSON-LD author',
      published: 'JSON-LD datePublished',
    })
  })

  it.each([
    [
      '<meta property="article:published_time" content="2025-04-15T08:00:00Z">',
      '',
      '2025-04-15T08:00:00Z',
      'meta article:published_time',
    ],
    ['<meta name="date" content="2025-04-15">', '', '2025-04-15', 'meta date'],
    ['', '<time datetime="2025-04-15T09:30">today</time>', '2025-04-15T09:30', 'time element'],
    ['<link rel="canonical" href="https://a.example/2025/04/15/vans">', '', '2025-04-15', 'address'],
  ])('finds the date in %s%s', (head, body, published, where) => {
    const got = pageArticle(page(body + article, head))
    expect([got.published, got.from.published]).toEqual([published, where])
  })

  it('passes over broken JSON-LD', () => {
    const got = pageArticle(page(article, '<script type="application/ld+json">{"@type": "NewsArticle", </script>'))
    expect(got.title).toBe('Vans burn in Arden')
    expect(got.text).toBe(STORY.join('\n\n'))
  })

  it('takes the article from JSON-LD where the page shows only its beginning', () => {
    const data = { '@type': 'NewsArticle', articleBody: [...STORY, ...STORY].join('\n\n') }
    const html = page(`<p>${STORY[0]}</p>`, `<script type="application/ld+json">${JSON.stringify(data)}</script>`)
    expect(pageArticle(html).text).toBe([...STORY, ...STORY].join('\n\n'))
  })
})

describe('entities', () => {
  it('decodes each once, and leaves unknown and impossible ones harmless', () => {
    expect(decodeEntities('Caf&eacute; &#x41;&#66; &amp;lt; &unknown; &#xD800; &#1114112;')).toBe(
      'Café AB &lt; &unknown; \ufffd \ufffd',
    )
  })
})
