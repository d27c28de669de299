import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '../model/reading.ts'
import { loadModel, type Model } from './model.ts'

const loaded = new Map<Language, Model>()

/** The shipped model of a language, read from the package's data/models on first use. */
export function modelOf(language: Language): Model {
  let model = loaded.get(language)
  if (!model) {
    model = loadModel(language, readFileSync(join(modelFolder(), `${language}.bin`)))
    loaded.set(language, model)
  }
  return model
}

/** data/models lies beside src/ when run from source, beside dist/ when compiled. */
function modelFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (let up = 0; up < 5; up++) {
    const models = join(folder, 'data', 'models')
    if (existsSync(models)) return models
    folder = dirname(folder)
  }
  throw new Error('data/models is missing: the package is not whole (see data/models/README.md)')
}
