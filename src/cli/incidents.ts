import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Desk } from '../desk/desk.ts'
import type { IncidentRecord } from '../model/desk.ts'
import { addIncidentRecord, namesOf } from './view/desk.ts'
import { Page } from './view/page.ts'
import { styleFor } from './view/style.ts'
import { addDeskOption, type DeskOptions, withDesk } from './with-desk.ts'
import { DESK_WORDS } from './words-desk.ts'

interface IncidentsOptions extends DeskOptions {
  readonly wave?: string
  readonly from?: string
  readonly to?: string
  readonly country?: string
  readonly json?: boolean
}

const WORDS = DESK_WORDS.incidents

/** Adds `tocsin incidents` to the program. */
export function register(program: Command): void {
  const command = program.command('incidents').description(WORDS.description).argument('[id...]', WORDS.ids)
  addDeskOption(command)
    .option('--wave <id>', DESK_WORDS.ofWave)
    .addOption(new Option('--from <date>', DESK_WORDS.from).argParser(localTime))
    .addOption(new Option('--to <date>', DESK_WORDS.to).argParser(localTime))
    .addOption(new Option('--country <code>', DESK_WORDS.country).argParser(country))
    .option('--json', DESK_WORDS.json)
    .addHelpText('after', WORDS.examples)
    .action(run)
}

/** Times of incidents are compared as they are written: local, without an offset. */
function localTime(given: string): string {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2})?)?$/.exec(given) ?? []
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day!))
    throw new InvalidArgumentError(WORDS.badTime)
  return given
}

function country(given: string): string {
  if (!/^[a-z]{2}$/i.test(given)) throw new InvalidArgumentError(WORDS.badCountry)
  return given
}

async function run(ids: string[], options: IncidentsOptions): Promise<void> {
  const { incidentLine } = await import('../outputs/jsonl.ts')
  const { allReports } = await import('../desk/reports.ts')
  await withDesk(options, false, async (desk) => {
    const names = options.json ? new Map<string, string>() : namesOf(await allReports(desk.store))
    let any = false
    for await (const record of chosen(desk, ids, options)) {
      any = true
      if (options.json) process.stdout.write(`${incidentLine(record)}\n`)
      else show(record, names)
    }
    if (!any && !options.json)
      process.stdout.write(`${(await desk.store.counts()).incidents === 0 ? WORDS.none : WORDS.noneLeft}\n`)
  })
}

async function* chosen(
  { store }: Desk,
  ids: readonly string[],
  options: IncidentsOptions,
): AsyncGenerator<IncidentRecord> {
  const { incident, incidents } = await import('../desk/incidents.ts')
  if (ids.length === 0) yield* incidents(store, options)
  else for (const id of ids) yield await incident(store, id)
}

function show(record: IncidentRecord, names: ReadonlyMap<string, string>): void {
  const page = new Page(styleFor(process.stdout, process.env), false)
  addIncidentRecord(page, record, names)
  process.stdout.write(page.toString())
}
