/**
 * One catalogue of what can go wrong with input. An error means that a document gave no reading; a note travels inside
 * the reading. Each says what happened and what to do; docs/errors.md lists the same codes.
 *
 * Exit status of the program: 0 all was read; 1 some input could not be read (the rest was); 2 wrong usage;
 * 3 all was read, but some report is in a language that Tocsin does not read; 70 a bug in Tocsin.
 */
export const EXIT = { ok: 0, input: 1, usage: 2, language: 3, bug: 70 } as const
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT]

interface CatalogueEntry {
  /** `{name}` is replaced by the value of that name. */
  readonly message: string
  /** What the user can do about it. */
  readonly advice: string
  readonly exit: ExitStatus
}

const entry = (exit: ExitStatus, message: string, advice: string): CatalogueEntry => ({ message, advice, exit })

export const ERRORS = {
  usage: entry(EXIT.usage, '{problem}', 'See `tocsin --help`, or `tocsin COMMAND --help` for one command.'),
  'file-not-found': entry(
    EXIT.input,
    'no such file or folder',
    'Check the path; relative paths count from the current folder.',
  ),
  'file-unreadable': entry(
    EXIT.input,
    'cannot be read: {reason}',
    'Check the permissions, or copy the file to where you may read it.',
  ),
  'folder-empty': entry(
    EXIT.input,
    'no report in this folder',
    'Reports end in {endings}; name other files one by one.',
  ),
  'file-too-big': entry(
    EXIT.input,
    'larger than {limit} MiB',
    'Split it, or give the reports as JSON lines, one a line.',
  ),
  empty: entry(EXIT.input, 'no text in it', 'Check that the file was saved or downloaded whole.'),
  binary: entry(EXIT.input, 'not a text: looks like {kind}', 'Export or extract its text first ({how}).'),
  'text-too-long': entry(
    EXIT.input,
    'one report of {size} characters; the limit is {limit}',
    'Split it into single reports, or give them as JSON lines.',
  ),
  'line-not-json': entry(
    EXIT.input,
    'not JSON: {reason}',
    'Write one JSON object a line, without line breaks inside: {"id": "1", "text": "…"}.',
  ),
  'line-not-object': entry(
    EXIT.input,
    'JSON, but not an object',
    'Write one JSON object a line: {"id": "1", "text": "…"}.',
  ),
  'line-without-text': entry(
    EXIT.input,
    'no "text", or not a string',
    'Put the report in the field "text", as a string.',
  ),
  'line-too-long': entry(
    EXIT.input,
    'a line longer than {limit} MiB',
    'Split the report, or check that line breaks were not lost.',
  ),
  'store-busy': entry(
    EXIT.input,
    'another program is writing to this desk',
    'Try again when it is done; nothing of this step was kept.',
  ),
  'store-not-a-desk': entry(
    EXIT.input,
    'not a desk: {reason}',
    'Give the path of a desk, or one where no file is yet to start a new desk.',
  ),
  'store-newer': entry(
    EXIT.input,
    'a desk of a newer Tocsin: its tables are at step {found}, this program knows {known}',
    'Update Tocsin; nothing was changed.',
  ),
  'store-damaged': entry(
    EXIT.input,
    'the desk is damaged: {reason}',
    'Restore the last backup; keep the damaged file aside.',
  ),
  'store-disk': entry(
    EXIT.input,
    'the disk refused: {reason}',
    'Check free space, permissions and that the folder exists; nothing of this step was kept.',
  ),
  'backup-exists': entry(EXIT.input, 'something is there already', 'Give a path where nothing is yet.'),
  'backup-damaged': entry(
    EXIT.input,
    'not a whole backup: {reason}',
    'Take another one; this one was cut short or changed.',
  ),
  'table-empty': entry(EXIT.input, 'no rows in the table', 'Give a table with a row for each event or place.'),
  'table-column-missing': entry(
    EXIT.input,
    'no column for {what}; there are: {columns}',
    'Name the column with {flags}; a table without header has the columns 1, 2, 3 and so on.',
  ),
  'table-row-unusable': entry(EXIT.input, 'none of {rows} rows can be used: {reason}', 'See the columns taken.'),
  'table-one-point': entry(
    EXIT.input,
    '{count} usable, {rows} in the table',
    'A test needs two events at least, and tells little with fewer than some tens.',
  ),
  'table-one-place': entry(
    EXIT.input,
    'all events are at one place',
    'Check the columns of the coordinates; without distances there is no test.',
  ),
  'table-one-day': entry(
    EXIT.input,
    'all events are at one time',
    'Check the column of the time; without a second time there is no test in time.',
  ),
  'scan-impossible': entry(EXIT.input, 'no test of this table: {reason}', 'Change the table or the options.'),
  'no-such-report': entry(EXIT.input, 'no report with this id', 'See `tocsin reports` for those of the desk.'),
  'no-such-source': entry(EXIT.input, 'no report of this source', 'Sources of the desk: {sources}.'),
  'no-such-incident': entry(EXIT.input, 'no incident with this id', 'See `tocsin incidents` for those of the desk.'),
  'incident-gone': entry(
    EXIT.input,
    'no report tells this incident any more',
    'Its report was corrected or read again; see `tocsin incidents`.',
  ),
  'no-such-wave': entry(EXIT.input, 'no wave with this id', 'See `tocsin waves` for those of the desk.'),
  'no-such-mention': entry(
    EXIT.input,
    'no mention with this key',
    'A mention is written R-0123456789/1; see `tocsin why INCIDENT`.',
  ),
  'no-such-brief': entry(EXIT.input, 'no brief of this number; there are {count}', 'Briefs are counted from 1.'),
  'no-such-decision': entry(EXIT.input, 'no decision with this id', 'See `tocsin log`.'),
  'already-undone': entry(EXIT.input, 'is undone already', 'See `tocsin log`; undo the undoing to take it back.'),
  'nothing-to-merge': entry(EXIT.input, 'these are one already', 'Name two that differ.'),
  'nothing-to-split': entry(
    EXIT.input,
    'something must leave and something must stay',
    'Name some, not all, of: {mentions}.',
  ),
  'mention-not-in-incident': entry(EXIT.input, '{mention} is not in this incident', 'It has: {mentions}.'),
  'no-such-field': entry(EXIT.usage, 'no field of this name', 'Fields are: {fields}.'),
  'bad-value': entry(EXIT.usage, 'not a value of {field}: {value}', 'Write {form}.'),
  'not-independent': entry(
    EXIT.input,
    'credibility 1 needs two independent sources; it has {sources}',
    'Give 2, or add a report that does not print the same dispatch.',
  ),
  'desk-empty': entry(EXIT.input, 'no report on this desk', 'Add some: `tocsin add FILE…`.'),
  'not-signed-in': entry(EXIT.input, 'nobody is signed in', 'Sign in, or send a token that is valid.'),
  'wrong-password': entry(
    EXIT.input,
    'name or password is wrong',
    'Try again; an administrator can set a new password.',
  ),
  'old-password-wrong': entry(
    EXIT.input,
    'the old password is wrong',
    'Try again; an administrator can set a new one without it.',
  ),
  'too-many-tries': entry(EXIT.input, 'too many failed tries', 'Wait {minutes} minutes.'),
  'not-allowed': entry(EXIT.input, 'the role {role} may not do this', 'Ask an administrator; it needs {needed}.'),
  'token-scope': entry(EXIT.input, 'the token may not do this', 'Make one with the scope {needed}.'),
  'no-csrf': entry(
    EXIT.input,
    'the write does not carry the token of its session',
    'Send the value of `csrf` from GET /session in X-CSRF-Token.',
  ),
  'wrong-origin': entry(
    EXIT.input,
    'the request comes from another page, or names another machine',
    'Use the address that Tocsin printed.',
  ),
  'first-run-over': entry(EXIT.input, 'there is an administrator', 'Sign in.'),
  'first-run-remote': entry(
    EXIT.input,
    'the first administrator is made on the machine itself',
    'Open the page there, by 127.0.0.1.',
  ),
  'weak-password': entry(
    EXIT.input,
    'a password of {length} characters, or your name',
    'Give {min} to {max}; a sentence is easy to keep.',
  ),
  'name-taken': entry(EXIT.input, 'there is somebody of this name', 'Choose another.'),
  'bad-name': entry(
    EXIT.input,
    'not a name: {value}',
    'Give 1 to 60 letters, digits, spaces or .-_@, and not “tocsin”, which is the machine.',
  ),
  'no-such-user': entry(EXIT.input, 'nobody of this name', 'See the list of people.'),
  'no-such-token': entry(EXIT.input, 'no token with this id', 'See the list of your tokens.'),
  'last-administrator': entry(EXIT.input, 'nobody else is an administrator', 'Make somebody else one first.'),
  'bad-request': entry(EXIT.input, 'not as it must be: {problem}', 'See docs/api.md, or /api/v1/openapi.json.'),
  'no-such-route': entry(EXIT.input, 'nothing is here', 'See docs/api.md, or /api/v1/openapi.json.'),
  'changed-meanwhile': entry(EXIT.input, 'it was changed since you looked', 'Look again, then decide.'),
  'key-reused': entry(
    EXIT.input,
    'this idempotency key was used for another request',
    'Make a new key for each write.',
  ),
  'request-unsure': entry(
    EXIT.input,
    'a request with this key began and did not end',
    'Look whether it took effect; then use a new key.',
  ),
  'no-such-job': entry(EXIT.input, 'no intake with this id', 'Intakes are kept until the server stops.'),
  'above-clearance': entry(EXIT.input, 'you are not cleared for {marking}', 'Choose {clearance} or below.'),
  'too-many-requests': entry(EXIT.input, 'too many requests', 'Wait {seconds} seconds.'),
  'request-too-big': entry(EXIT.input, 'the request is too big: {reason}', 'Send less at a time.'),
  'address-taken': entry(
    EXIT.input,
    'the address {address} cannot be used: {reason}',
    'Choose another with --port or --host.',
  ),
  'not-without-tls': entry(
    EXIT.usage,
    'other machines would send passwords in the clear',
    'Give --tls-cert and --tls-key, or --behind-proxy where a proxy encrypts.',
  ),
  internal: entry(EXIT.bug, 'a bug in Tocsin: {reason}', 'Please report it with the input that shows it.'),
} as const satisfies Record<string, CatalogueEntry>
export type ErrorCode = keyof typeof ERRORS

/** Codes of the notes that a reading may carry, with what they mean to the reader of it. */
export const NOTES = {
  'no-publication-date':
    'Neither given nor found; relative days ("Monday", "hier") stay off the calendar. Give --published.',
  'publication-date-unreadable':
    'The date given is not understood and left out. Write it as 2025-04-15 or 2025-04-15T10:30.',
  'publication-date-in-future': 'The publication date lies after today; check it, for relative days count from it.',
  'decoded-from': 'The bytes were not UTF-8 and were decoded from another encoding; check accents and quotation marks.',
  'broken-encoding': 'Some bytes are no valid UTF-8 and became U+FFFD; get a clean copy where it matters.',
  'control-characters': 'The text holds NUL or other control characters; they were left in place.',
  'language-not-supported':
    'The report is in a language that Tocsin does not read; nothing was guessed. Languages: en, fr.',
  'language-unsure': 'The language was guessed from little text. Give --language.',
  'page-simplified': 'The page was too big, too deep or too broken for a full parse; its tags were stripped instead.',
  'declared-count-differs': 'The report gives a number of incidents that differs from those it lists.',
  'figure-inconsistent': 'A stated change does not follow from its numbers.',
  'numbers-disagree': 'The report gives two numbers for one fact.',
} as const satisfies Record<string, string>
export type NoteCode = keyof typeof NOTES

/** Trouble with one input: what, where, and what to do. `place` is a path, `path:line`, or `-` for standard input. */
export interface Trouble {
  readonly code: ErrorCode
  readonly place: string
  readonly message: string
  readonly advice: string
  readonly exit: ExitStatus
}

/** Fills the catalogue's entry `code`; `values` replace the `{names}` in message and advice. */
export function trouble(
  code: ErrorCode,
  place: string,
  values: Readonly<Record<string, string | number>> = {},
): Trouble {
  const { message, advice, exit } = ERRORS[code]
  const fill = (template: string): string =>
    template.replace(/\{([a-z]+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole))
  return { code, place, message: fill(message), advice: fill(advice), exit }
}

/** Is this value a Trouble (and not a document)? */
export function isTrouble(value: object): value is Trouble {
  return 'code' in value && 'advice' in value && 'exit' in value
}

/** Several inputs end with the status that matters most: a bug, usage, input not read, language not read. */
export function worstExit(a: ExitStatus, b: ExitStatus): ExitStatus {
  const order: readonly ExitStatus[] = [EXIT.ok, EXIT.language, EXIT.input, EXIT.usage, EXIT.bug]
  return order.indexOf(a) >= order.indexOf(b) ? a : b
}
