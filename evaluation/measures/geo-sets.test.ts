import { expect, test } from 'vitest'
import { parseGeo } from './geo-sets.ts'

const xml = (
  start: number,
) => `<articles><article docid="1"><domain>example.org</domain><text><![CDATA[Rain in Ulm & Bonn.]]></text>
<toponym><start>${start}</start><end>${start + 3}</end><phrase>Ulm</phrase><gaztag><lat>48.4</lat><lon>10.0</lon></gaztag></toponym>
<toponym><start>14</start><end>18</end><phrase>Bonn</phrase></toponym></article></articles>`

test('names, points and offsets are read; a name without a point has none', () => {
  const [report] = parseGeo(xml(8), 'lgl')
  expect(report).toMatchObject({ text: 'Rain in Ulm & Bonn.', source: 'example.org' })
  expect(report!.places).toEqual([
    { start: 8, end: 11, text: 'Ulm', lat: 48.4, lon: 10 },
    { start: 14, end: 18, text: 'Bonn', lat: null, lon: null },
  ])
})

test('offsets that count from one are set right', () =>
  expect(parseGeo(xml(9), 'geovirus')[0]!.places[0]).toMatchObject({ start: 8, end: 11 }))
