import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { readReport } from './reader.ts'
import { jsonLines } from './measures/lines.ts'
const c = '/work/shared/corpora/'
const docs: string[] = [
  ...jsonLines<any>(c + 'gva/docs-2013-2015.jsonl').map((a) => a.title + '\n\n' + a.content),
  ...jsonLines<any>(c + 'muc/gtt-dev1300.json').map((a) => a.doctext),
  ...jsonLines<any>(c + 'muc/gtt-tst12.json').map((a) => a.doctext),
  ...readdirSync(c + 'quotes/polnear-dev/text').map((f) => readFileSync(c + 'quotes/polnear-dev/text/' + f, 'utf8')),
  ...readdirSync(c + 'time/fr-timebank-dev').filter((f) => f.endsWith('.tml')).map((f) => readFileSync(c + 'time/fr-timebank-dev/' + f, 'utf8').replace(/<[^>]+>/g, '')),
]
const seen = new Map<string, number>()
for (const text of docs) for (const language of ['en', 'fr'] as const) {
  if (language === 'fr' && text.length % 5) continue
  try { readReport({ text, language, published: '2015-03-04' }) } catch (e: any) {
    const at = e.stack.split('\n').slice(1, 4).map((l: string) => l.trim().replace(/.*main\//, '')).join(' < ')
    const key = e.message.slice(0, 70) + ' @ ' + at
    if (!seen.has(key)) {
      let bad = text
      for (const p of text.split(/\n+|(?<=\.)\s+/)) { try { readReport({ text: p, language, published: '2015-03-04' }) } catch { bad = p; break } }
      console.log(key, '\n   ', language, JSON.stringify(bad.slice(0, 220)))
    }
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
}
console.log('documents', docs.length, 'crashes', [...seen.values()].reduce((a, b) => a + b, 0), 'kinds', seen.size)
