/** What a model file says of itself: the classes its rows follow and where its parts lie. */
export interface ModelHeader {
  readonly language: string
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  /** "strip|add" rules of the lemma table. */
  readonly lemmaRules: readonly string[]
  readonly parts: readonly ModelPart[]
}

export interface ModelPart {
  readonly name: string
  /** Bytes from the end of the header. */
  readonly offset: number
  readonly bytes: number
}

export const MODEL_MAGIC = 0x4e534354
export const MODEL_VERSION = 1
/** Magic, version, length of the file and length of the header, each 32 bits, little endian. */
const PREFIX_BYTES = 16

/** Splits a model file into header and parts; throws, in words, when it is not one or not whole. */
export function readModelFile(bytes: Uint8Array): {
  header: ModelHeader
  part: (name: string) => Uint8Array
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < PREFIX_BYTES || view.getUint32(0, true) !== MODEL_MAGIC)
    throw new Error('not a language model of Tocsin: wrong first bytes')
  const version = view.getUint32(4, true)
  if (version !== MODEL_VERSION)
    throw new Error(`language model of version ${version}; this program reads version ${MODEL_VERSION}`)
  const length = view.getUint32(8, true)
  if (length !== bytes.length) throw new Error(`language model is ${bytes.length} bytes long, should be ${length}`)
  const start = PREFIX_BYTES + view.getUint32(12, true)
  if (start > bytes.length) throw new Error('language model ends within its header')
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX_BYTES, start))) as ModelHeader
  const part = (name: string): Uint8Array => {
    const found = header.parts.find((p) => p.name === name)
    if (!found) throw new Error(`language model has no part "${name}"`)
    // A copy, so that the columns wider than a byte are aligned.
    return new Uint8Array(bytes.subarray(start + found.offset, start + found.offset + found.bytes))
  }
  return { header, part }
}

/** The bytes of a model file; parts in the order given. */
export function writeModelFile(
  header: Omit<ModelHeader, 'parts'>,
  parts: ReadonlyMap<string, ArrayBufferView>,
): Uint8Array {
  const list: ModelPart[] = []
  let offset = 0
  for (const [name, data] of parts) {
    list.push({ name, offset, bytes: data.byteLength })
    offset += data.byteLength
  }
  const head = new TextEncoder().encode(JSON.stringify({ ...header, parts: list }))
  const out = new Uint8Array(PREFIX_BYTES + head.length + offset)
  const view = new DataView(out.buffer)
  view.setUint32(0, MODEL_MAGIC, true)
  view.setUint32(4, MODEL_VERSION, true)
  view.setUint32(8, out.length, true)
  view.setUint32(12, head.length, true)
  out.set(head, PREFIX_BYTES)
  let at = PREFIX_BYTES + head.length
  for (const data of parts.values()) {
    out.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at)
    at += data.byteLength
  }
  return out
}
