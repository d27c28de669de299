import { DatabaseSync } from 'node:sqlite'

/**
 * `node bench/multiply.ts DESK TIMES`: makes the desk in this folder so many times as large, by copies of all its rows under other ids. The
 * blocks, fingerprints and incidents of a copy are its own, so that copies never meet each other nor what is added later: what an
 * addition costs is what it costs on a desk of that size with as many neighbours. That is how a desk of a million is simulated:
 * to fill one report by report takes three hours. Texts and readings are copied too; original bytes are shared.
 */
const [folder, times] = [process.argv[2], Number(process.argv[3])]
if (!folder || !Number.isInteger(times) || times < 2 || times > 19)
  throw new Error('node bench/multiply.ts DESK TIMES, 2 to 19 times')

const database = new DatabaseSync(`${folder}/desk.db`)
database.exec(
  'pragma journal_mode = off; pragma synchronous = off; pragma foreign_keys = off; pragma cache_size = -1048576',
)
const one = (sql: string): number => Number(Object.values(database.prepare(sql).get()!)[0])
const [mentions, incidents] = [one('select max(id) from mentions'), one('select max(serial) from foundings')]
const TABLES =
  'documents versions texts readings mentions mention_blocks links foundings members summaries bands copies'
const last = Object.fromEntries(TABLES.split(' ').map((table) => [table, `temp.old_${table}`]))
for (const table of TABLES.split(' ')) database.exec(`create temp table old_${table} as select * from main.${table}`)

for (let copy = 1; copy < times; copy++) {
  // A letter that no id has.
  const letter = String.fromCharCode('g'.charCodeAt(0) + copy - 1)
  const id = (column: string) => `'R-${letter}' || substr(${column}, 3)`
  const ids = (column: string) => `replace(${column}, '"R-', '"R-${letter}')`
  const [mention, incident] = [copy * mentions, copy * incidents]
  const block = `(block + ${copy} * 450359962737049) % 9007199254740991`
  const copies: readonly (readonly [string, string])[] = [
    ['documents', `${id('id')}, key || '#${copy}', version, highest_mention`],
    [
      'versions',
      `${id('report')}, version, bytes_hash, text_hash, ref, title, source, url, language, published, added_at, intake`,
    ],
    ['texts', `${id('report')}, version, text`],
    ['readings', `${id('report')}, version, number, reader, read_at, json`],
    ['mentions', `id + ${mention}, ${id('key')}, ${id('report')}, local, ${ids('features')}`],
    ['mention_blocks', `${block}, mention + ${mention}`],
    ['links', `${id('a')}, ${id('b')}, score`],
    ['foundings', `serial + ${incident}, ${id('founder')}`],
    ['members', `${id('mention')}, incident + ${incident}`],
    [
      'summaries',
      `incident + ${incident}, starts, country, json_set(${ids('json')}, '$.serial', json_extract(json, '$.serial') + ${incident})`,
    ],
    ['bands', `band || '#${copy}', ${id('report')}`],
    ['copies', `${id('a')}, ${id('b')}`],
  ]
  for (const [table, columns] of copies) {
    // In the order of the key, so that pages fill up one after the other.
    const order = table === 'mention_blocks' || table === 'bands' || table === 'links' ? ' order by 1, 2' : ''
    database.exec(`insert or ignore into main.${table} select ${columns} from ${last[table]}${order}`)
  }
  process.stdout.write(`${copy + 1} times, ${one('select count(*) from main.mentions')} mentions\n`)
}
database.close()
