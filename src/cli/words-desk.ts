/** What the commands on a desk say to people. */
export const DESK_WORDS = {
  desk: 'folder of the desk (default: TOCSIN_DESK, else the user’s data folder)',
  by: 'who decides (default: the login name)',
  reason: 'the reason, kept in the log',
  json: 'print one JSON object a line',
  ofWave: 'only this wave, e.g. W-000001',
  from: 'from this local date on, e.g. 2025-04-14',
  to: 'before this local date',
  country: 'only this country, ISO 3166-1 alpha-2, e.g. FR',

  add: {
    description: 'put reports on the desk: read, keep, link; the same again changes nothing',
    files: 'text, HTML, Markdown or JSON lines; folders; - for standard input',
    examples: `
Examples:
  tocsin add reports/ --desk prisons
  tocsin add article.html --published 2025-04-15 --source "A2 Televizion"
  cat reports.jsonl | tocsin add -`,
    new: 'new',
    version: 'new version',
    same: 'known',
    done: (counts: { new: number; version: number; same: number; failed: number }): string =>
      `${counts.new} new, ${counts.version} corrected, ${counts.same} known already${counts.failed > 0 ? `, ${counts.failed} not taken` : ''}`,
  },
  reports: { description: 'list the reports of the desk', examples: '\nExample:\n  tocsin reports --desk prisons' },
  incidents: {
    description: 'list incidents, each with every value and its sources',
    ids: 'ids of incidents; all when left out',
    badTime: 'Give a local date or time such as 2025-04-14 or 2025-04-14T21:00.',
    badCountry: 'Give two letters such as FR.',
    examples: `
Examples:
  tocsin incidents --desk prisons
  tocsin incidents I-000003
  tocsin incidents --wave W-000001 --json > incidents.jsonl`,
    none: 'No incident on this desk.',
    noneLeft: 'No incident fits.',
  },
  waves: {
    description: 'list proposed and decided waves with what speaks for and against each',
    examples: `
Examples:
  tocsin waves --desk prisons
  tocsin waves --json`,
    none: 'No wave: no incidents hang together more than chance would have it.',
    members: 'members',
    candidates: 'near it',
    for: 'for',
    against: 'against',
    chance: (p: number): string => `a burst as strong came up in ${(p * 100).toFixed(1)} % of the permutations`,
  },
  wave: {
    description: 'decide on a wave: rename, join, leave, split, merge',
    rename: 'give a wave a name',
    join: 'put incidents into a wave',
    leave: 'take incidents out of a wave',
    split: 'make a wave of its own of these incidents',
    merge: 'make one wave of several',
    examples: `
Examples:
  tocsin wave rename W-000001 "Prisons, April 2025"
  tocsin wave join W-000001 I-000012 --why "same tag"
  tocsin wave leave W-000001 I-000007
  tocsin wave merge W-000001 W-000002`,
  },
  disagreements: {
    description: 'list where reports differ: every value, its sources, the one shown and the rule that picked it',
    all: 'also where one report only says it more exactly',
    examples: `
Examples:
  tocsin disagreements --desk prisons
  tocsin disagreements --wave W-000001 --json`,
    none: 'No disagreement.',
    shown: 'shown',
  },
  why: {
    description: 'say why the mentions of an incident were joined: the parts of each score',
    id: 'id of an incident',
    examples: '\nExample:\n  tocsin why I-000003',
    alone: 'One report tells it; nothing was joined.',
    decided: 'joined by a decision',
    score: 'log odds',
  },
  changes: {
    description: 'show what changed in the facts from version to version of a report',
    id: 'id of a report',
    examples: '\nExample:\n  tocsin changes R-0123456789',
    none: 'It has one version: nothing changed.',
    same: 'Nothing in the facts.',
    step: (from: number, to: number, at: string): string => `version ${from} → ${to}, ${at}`,
  },
  reread: {
    description: 'read the kept reports again with this version of the reader; older readings stay',
    all: 'also those that this version read',
    examples: '\nExample:\n  tocsin reread --desk prisons',
    done: (read: number, all: number): string => `${read} of ${all} read again`,
  },
  merge: {
    description: 'make one incident of several',
    ids: 'ids of incidents',
    examples: '\nExample:\n  tocsin merge I-000003 I-000008 --why "same gate, same hour"',
  },
  split: {
    description: 'make an incident of its own of some mentions',
    id: 'id of an incident',
    mentions: 'keys of mentions, see tocsin why',
    examples: '\nExample:\n  tocsin split I-000003 R-0123456789/2 --why "another prison"',
  },
  detach: {
    description: 'take one mention out of its incident',
    mention: 'key of a mention, see tocsin why',
    examples: '\nExample:\n  tocsin detach R-0123456789/2',
  },
  correct: {
    description: 'set the value of a field; what the sources say stays beside it',
    id: 'id of an incident',
    field: 'name of the field, e.g. casualties.killed',
    value: 'the value; "unknown" for none',
    examples: `
Examples:
  tocsin correct I-000003 damage.vehicle.count 2 --why "video"
  tocsin correct I-000003 when "2025-04-15T00:40"
  tocsin correct I-000003 when "2025-04-14T21:00..2025-04-15T06:00"
  tocsin correct I-000003 where "Nîmes, FR"
  tocsin correct I-000003 kinds arson,vandalism`,
  },
  confirm: {
    description: 'confirm incidents or waves',
    ids: 'ids of incidents or waves',
    examples: '\nExample:\n  tocsin confirm I-000003 W-000001',
  },
  reject: {
    description: 'reject incidents or waves: they stay on the desk, marked',
    ids: 'ids of incidents or waves',
    examples: '\nExample:\n  tocsin reject I-000009 --why "an accident"',
  },
  reopen: {
    description: 'take back confirm and reject',
    ids: 'ids of incidents or waves',
    examples: '\nExample:\n  tocsin reopen I-000009',
  },
  undo: {
    description: 'undo a decision (default: the latest that holds)',
    id: 'id of a decision, see tocsin log',
    examples: '\nExamples:\n  tocsin undo\n  tocsin undo D-000004',
  },
  log: {
    description: 'list every decision: who, when, why, and whether it holds',
    examples: '\nExample:\n  tocsin log --json',
    none: 'No decision yet.',
    undone: 'undone',
  },
  grade: {
    description: 'grade a source (A–F) or an incident’s information (1–6) on the Admiralty scales',
    subject: 'name of a source, or id of an incident',
    grade: 'A B C D E F, or 1 2 3 4 5 6',
    examples: `
Examples:
  tocsin grade "A2 Televizion" B
  tocsin grade I-000003 2 --why "one union only"`,
    bad: 'A to F for a source, 1 to 6 for an incident',
  },
  export: {
    description: 'write the desk or a wave in a format of the field',
    format: 'format',
    internal: 'with names of victims and exact homes, which never leave in public products',
    examples: `
Examples:
  tocsin export --format gtd > gtd.csv
  tocsin export --format geojson --wave W-000001
  tocsin export --format crosswalk > crosswalk.csv`,
  },
  brief: {
    description: 'write the numbered situation report',
    since: 'what is new since brief number N (default: the one before)',
    number: 'print brief number N again, as it went out',
    next: 'when the next one is due, e.g. 2025-04-16T12:00Z',
    badNumber: 'Give a number from 1.',
    badTime: 'Give a time such as 2025-04-16T12:00Z.',
    language: 'language of the brief, en or fr',
    format: 'md, html, pdf or docx',
    output: 'file to write to (pdf and docx need one)',
    final: 'the last one of the series',
    draft: 'do not count it: print without keeping it as a number',
    note: 'the analyst’s own paragraph',
    marking: 'marking, e.g. TLP:AMBER',
    author: 'author (default: the login name)',
    internal: 'with names of victims and exact homes',
    wrote: (path: string): string => `wrote ${path}`,
    needsFile: 'pdf and docx are not text: give --output FILE',
    examples: `
Examples:
  tocsin brief --wave W-000001
  tocsin brief --wave W-000001 --language fr --format pdf --output sitrep-1.pdf
  tocsin brief --since 2 --format docx --output sitrep.docx`,
  },
  backup: {
    description: 'copy the desk, while it is in use, with its digest beside it',
    target: 'file that is not there yet',
    done: (path: string): string => `copied to ${path}`,
    examples: '\nExample:\n  tocsin backup /media/stick/desk-2025-04-16.db',
  },
  restore: {
    description: 'make a desk of a backup, after checking it',
    source: 'file of a backup',
    done: (path: string): string => `restored into ${path}`,
    examples: '\nExample:\n  tocsin restore /media/stick/desk-2025-04-16.db --desk prisons',
  },
  verify: {
    description: 'check the desk: database, originals by their hash, every span, every reference',
    sound: (counts: string): string => `sound: ${counts}`,
    examples: '\nExample:\n  tocsin verify --desk prisons',
  },

  value: {
    unknown: 'unknown',
    sources: (n: number): string => `${n} source${n === 1 ? '' : 's'}`,
    differ: { detail: 'differs in detail', conflict: 'contradicts' },
    rules: {
      'only-value': 'the only value',
      'most-independent-sources': 'told or allowed by most independent sources',
      'most-exact': 'the most exact of those that most sources allow',
      'latest-report': 'of the latest report',
      decided: 'decided',
    },
  },
} as const
