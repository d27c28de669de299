/** Every word that the command line says to people, in one place. */
export const WORDS = {
  description: 'Reads reports of attacks and writes down every incident in them, with the words that say it.',
  version: 'print the version',
  helpOption: 'print this help',
  helpCommand: 'help on one command',
  seeHelp: '(see tocsin --help)',
  seeHelpOf: (command: string): string => `(see tocsin ${command} --help)`,
  bug: 'a bug; please report it with the input that shows it',
  examples: `
Examples:
  tocsin read report.txt --published 2025-04-15
  tocsin read reports.jsonl --json > readings.jsonl
  curl -s https://example.org/report.html | tocsin read - --explain
  tocsin text page.html

Exit status: 0 all was read; 1 some input could not be read; 2 wrong usage;
3 a report is in a language that is not read; 70 a bug.`,

  read: {
    description: 'read reports: incidents and every other record, each with the words that say it',
    files: 'text, HTML, Markdown or JSON lines; folders; - for standard input',
    published: 'publication date, e.g. 2025-04-15; relative days count from it',
    source: 'name of the outlet',
    language: 'language of the reports, en or fr (default: detected)',
    json: 'print one JSON object a report, one a line',
    explain: 'name the rules that gave each record',
    examples: `
Examples:
  tocsin read report.txt --published 2025-04-15 --source "A2 Televizion"
  tocsin read folder/ --json > readings.jsonl
  cat reports.jsonl | tocsin read - --json`,
  },
  text: {
    description: 'print the article of a page, without menus and advertisements',
    files: 'HTML pages (text and Markdown are taken too); - for standard input',
    json: 'print one JSON object a page: text, title, author, published and where each was found',
    examples: `
Examples:
  tocsin text page.html
  tocsin text pages/*.html --json`,
  },
  badLanguage: 'en or fr',
  badDate: 'a date such as 2025-04-15 or 2025-04-15T10:30',
  progress: (done: number, files: number): string =>
    `${done} report${done === 1 ? '' : 's'} read from ${files} input${files === 1 ? '' : 's'}`,

  undated: 'undated',
  placeUnknown: 'place not told',
  timeUnknown: 'time not told',
  incidents: 'Incidents',
  waves: 'Waves',
  statements: 'Statements',
  measures: 'Measures',
  investigations: 'Investigation',
  claims: 'Claims',
  markers: 'Markers',
  figures: 'Figures',
  hypotheses: 'Hypotheses',
  notes: 'Notes',
  when: 'when',
  where: 'where',
  target: 'target',
  means: 'means',
  damage: 'damage',
  harm: 'harm',
  people: 'people',
  by: 'by',
  marks: 'marks',
  saysWho: 'says',
  rules: 'rules',
  past: 'earlier',
  declared: (n: string, listed: number): string => `the report declares ${n}, lists ${listed}`,
  killed: 'killed',
  wounded: 'wounded',
  about: 'about',
  nobody: 'nobody has claimed it',
  noIncident: 'No incident.',
  coordinated: 'told as coordinated',
  together: 'told together',
  called: 'called',
  first: 'first',
  detained: 'held',
  offence: 'offence',
  change: 'change',
  check: 'check',
  from: 'from',
  report: 'the report',
  moreWords: (n: number): string => `… and ${n} more place${n === 1 ? '' : 's'} in the text`,
} as const
