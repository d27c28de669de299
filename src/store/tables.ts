import type { Generated } from 'kysely'

/**
 * The tables of a desk, the same in every database; docs/store.md tells what each is for. Types that SQLite and PostgreSQL
 * both have: text, integer, double, bytes. JSON is text, for it is given back byte for byte.
 */
export interface Tables {
  blobs: { hash: string; bytes: Uint8Array }
  /** `highest_mention`: the highest n ever used in a mention's key of this report. */
  documents: { id: string; key: string; version: number; highest_mention: number }
  versions: {
    report: string
    version: number
    bytes_hash: string
    text_hash: string
    ref: string | null
    title: string | null
    source: string | null
    url: string | null
    language: string
    published: string | null
    added_at: string
    intake: string
  }
  /** Apart from `versions`, so that a list over the whole desk does not walk through every text. */
  texts: { report: string; version: number; text: string }
  /** `number` counts the readings of one version; the highest is the newest. */
  readings: { report: string; version: number; number: number; reader: string; read_at: string; json: string }

  /** `id` is for `mention_blocks` alone and changes when a report's mentions are put anew. */
  mentions: { id: Generated<number>; key: string; report: string; local: string; features: string }
  /** `block` is `blockNumber` of its name. */
  mention_blocks: { block: number; mention: number }
  links: { a: string; b: string; score: number }

  foundings: { serial: Generated<number>; founder: string }
  members: { mention: string; incident: number }
  summaries: { incident: number; starts: string | null; country: string | null; json: string }

  bands: { band: string; report: string }
  copies: { a: string; b: string }

  decisions: {
    serial: Generated<number>
    at: string
    by: string
    why: string | null
    act: string
    anchors: string
  }
  decision_anchors: { mention: string; decision: number }

  wave_foundings: { serial: Generated<number>; founder: string }
  waves: { serial: number; founder: string; json: string }
  briefs: { number: Generated<number>; wave: string | null; at: string; json: string }
  meta: { key: string; value: string }
}
