import { expect, test } from 'vitest'
import { read } from '../pipeline.ts'

function places(text: string) {
  return read({ text, language: 'en', published: '2025-03-04T12:00:00' }).incidents.map(
    ({ where }) => `${where?.quarter ?? '-'}, ${where?.name ?? '-'}, ${where?.region ?? '-'}`,
  )
}

test('of a quarter the place is its city, the point its own', () => {
  const [incident] = read({
    text: 'A man was shot dead in Rogers Park, Illinois, on Monday.',
    language: 'en',
  }).incidents
  expect(incident!.where).toMatchObject({ name: 'Chicago', quarter: 'Rogers Park', region: 'Illinois', country: 'US' })
  expect(incident!.where!.lat).toBeCloseTo(42.01, 1)
})

test('a name that no gazetteer holds gives way to the town that a report of several acts names again and again', () => {
  const story = (more: string) =>
    `A woman was shot dead in Pigtown on Monday. In Baltimore a school was set on fire the same night.${more}`
  const town =
    ' Three people were treated in Baltimore. It was the worst night in Baltimore this year. The mayor spoke in Baltimore. Schools in Baltimore stay shut.'
  expect(places(story(''))[0]).toBe('-, Pigtown, -')
  expect(places(story(town))[0]).toBe('-, Baltimore, Maryland')
})
