import type { Dossier, Marking } from '../model/desk.ts'
import type { Language } from '../model/reading.ts'
import { composeBrief } from '../outputs/brief/compose.ts'
import type { Brief, BriefMemory, BriefSettings, BriefVersion } from '../outputs/brief/shape.ts'
import { publicDossier } from '../outputs/common/privacy.ts'
import type { BriefRow, Store } from '../store/store.ts'
import { type Desk, instant } from './desk.ts'
import { dossier } from './dossier.ts'
import { DeskError } from './error.ts'

export interface BriefWish {
  readonly wave?: string | undefined
  /** Number of the brief that is compared with; the last one when left out. */
  readonly since?: number | undefined
  readonly language: Language
  readonly marking: Marking
  readonly final: boolean
  /** With names and homes that public products leave out. */
  readonly internal: boolean
  readonly author?: string | undefined
  readonly note?: string | undefined
  /** Instant of the next one. */
  readonly nextAt?: string | undefined
}

/** What is kept of a brief that went out: all that it was made from, so that it can be printed again as it was. */
interface FrozenBrief {
  readonly settings: BriefSettings
  readonly dossier: Dossier
  readonly memory: BriefMemory
}

/** Writes the next brief of the desk or of one wave, and keeps it under its number unless it is a draft. */
export async function writeBrief(desk: Desk, wish: BriefWish, draft: boolean): Promise<Brief> {
  const all = await dossier(desk, { wave: wish.wave })
  if (all.reports.length === 0) throw new DeskError('desk-empty', '-')
  const told = wish.internal ? all : publicDossier(all)
  const earlier = await desk.store.briefs(all.wave?.id ?? null)
  const settings = settingsOf(wish, earlier, desk.by)
  const brief = composeBrief(told, settings)
  if (!draft) {
    const frozen: FrozenBrief = { settings, dossier: told, memory: brief.memory }
    await desk.store.addBrief({ wave: all.wave?.id ?? null, at: instant(desk.now()), json: JSON.stringify(frozen) })
  }
  return brief
}

/** A brief as it went out, composed again from what was kept. */
export async function frozenBrief(store: Store, wave: string | null, number: number): Promise<Brief> {
  const rows = await store.briefs(wave)
  const frozen = frozenIn(rows[number - 1])
  if (!frozen) throw new DeskError('no-such-brief', String(number), { count: rows.filter(frozenIn).length })
  return composeBrief(frozen.dossier, frozen.settings)
}

/** One line of a list of briefs. */
export interface BriefLine {
  readonly number: number
  readonly wave: string | null
  readonly at: string
  readonly language: Language
  readonly marking: Marking
  readonly version: BriefVersion
  readonly author: string | null
}

/** The briefs of a wave, or of the whole desk, that may be seen. */
export async function briefLines(store: Store, wave: string | null): Promise<BriefLine[]> {
  return (await store.briefs(wave)).flatMap((row, i) => {
    const frozen = frozenIn(row)
    if (!frozen) return []
    const { language, marking, version, author } = frozen.settings
    return [{ number: i + 1, wave, at: row.at, language, marking, version, author: author ?? null }]
  })
}

/** Null where there is none, or it is withheld from whoever asks. */
function frozenIn(row: BriefRow | undefined): FrozenBrief | null {
  return row ? (JSON.parse(row.json) as FrozenBrief | null) : null
}

/** Each wave counts its own briefs, and so does the desk: the number is the place among them. */
function settingsOf(wish: BriefWish, earlier: readonly BriefRow[], by: string): BriefSettings {
  const { language, marking, final, author, note, nextAt, since } = wish
  const number = earlier.length + 1
  if (since !== undefined && !earlier[since - 1])
    throw new DeskError('no-such-brief', String(since), { count: earlier.length })
  const before =
    since === undefined ? earlier.map(frozenIn).findLast((one) => one !== null) : frozenIn(earlier[since - 1])
  const version: BriefVersion = final ? 'final' : number === 1 ? 'initial' : 'update'
  return {
    number,
    version,
    language,
    previous: before?.memory ?? null,
    marking,
    author: author ?? by,
    ...(note === undefined ? {} : { analystParagraph: note }),
    ...(nextAt === undefined ? {} : { nextAt }),
  }
}
