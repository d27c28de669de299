import { describe, expect, it } from 'vitest'
import { parseTemplates } from '../src/text/templates.ts'
import { hashFeatures, SparseWeights, TripleWeights } from '../src/text/weights.ts'
import { packSparse, packTriple } from './pack.ts'
import { Perceptron } from './perceptron.ts'

const templates = parseTemplates(['zero', 'a', 'b'], 'a | b | a b', 3)

/** A perceptron taught that class = a when b is 0, and class 0 otherwise. */
function taught(classes: number): Perceptron {
  const model = new Perceptron(classes)
  const features = new Int32Array(templates.count)
  const scores = new Float32Array(classes)
  for (let round = 0; round < 30; round++) {
    for (let a = 0; a < classes; a++) {
      for (const b of [0, 1]) {
        hashFeatures(Int32Array.of(0, a, b), templates, features)
        model.score(features, features.length, scores)
        const chosen = scores.indexOf(Math.max(...scores))
        model.learn(features, features.length, b === 0 ? a : 0, chosen)
      }
    }
  }
  return model
}

describe('packed weights', () => {
  it('choose as the perceptron was taught: three classes', () => {
    const { cells } = packTriple([taught(3), taught(3)], 1 << 8)
    const weights = new TripleWeights(cells)
    for (let a = 0; a < 3; a++) {
      for (const b of [0, 1]) {
        const scores = new Int32Array(3)
        weights.add(Int32Array.of(0, a, b), templates, scores)
        expect(scores.indexOf(Math.max(...scores))).toBe(b === 0 ? a : 0)
      }
    }
  })

  it('choose as the perceptron was taught: many classes', () => {
    const { keys, places, cells } = packSparse([taught(20)], 1 << 10)
    const weights = new SparseWeights(keys, places, cells)
    for (let a = 0; a < 20; a++) {
      const scores = new Int32Array(20)
      weights.add(Int32Array.of(0, a, 0), templates, scores)
      expect(scores.indexOf(Math.max(...scores))).toBe(a)
    }
  })

  it('give nothing for features never met', () => {
    const weights = new TripleWeights(packTriple([taught(3)], 1 << 8).cells)
    const scores = new Int32Array(3)
    for (let a = 1000; a < 1100; a++) weights.add(Int32Array.of(0, a, a), templates, scores)
    expect([...scores]).toEqual([0, 0, 0])
  })
})

describe('templates', () => {
  it('refuse atoms that do not exist', () => {
    expect(() => parseTemplates(['zero', 'a'], 'a | c', 0)).toThrow('no atom "c"')
  })
})
