import type { Missing } from '../desk/agreement/types.ts'

const WHY: Readonly<Record<Missing, string>> = {
  'one-coder': 'one coder only',
  'no-overlap': 'no incident coded by two',
  'no-variation': 'no variation',
  'few-units': 'too few incidents for an interval',
}

/** What `tocsin code` and `tocsin agreement` say to people. */
export const CODING_WORDS = {
  code: {
    description: 'write down a coder’s own values of an incident, beside those of other coders and of the machine',
    id: 'id of an incident',
    values: 'field=value, e.g. killed=2; "unknown" for what cannot be told',
    import: 'take a filled coding sheet (CSV); - for standard input',
    sheet: 'print an empty coding sheet of the desk’s incidents, without the machine’s values',
    sample: 'with --sheet: only so many incidents, drawn at random, the same for every coder',
    whole: 'a whole number from 1',
    oneOf: 'give an incident and field=value, or --import SHEET.csv, or --sheet',
    sampleOfSheet: '--sample goes with --sheet',
    same: 'coded so already',
    taken: (rows: number, values: number, same: number, failed: number): string =>
      [
        `${rows} row${rows === 1 ? '' : 's'} taken: ${values} value${values === 1 ? '' : 's'} written`,
        same > 0 ? `${same} known already` : '',
        failed > 0 ? `${failed} row${failed === 1 ? '' : 's'} not taken` : '',
      ]
        .filter(Boolean)
        .join(', '),
    ignored: (columns: readonly string[]): string => `columns left out, no field or there twice: ${columns.join(', ')}`,
    examples: `
Examples:
  tocsin code I-000003 kinds=arson,vandalism killed=0 --by anna
  tocsin code I-000003 where="Nîmes, FR" when=2025-04-15
  tocsin code --sheet --sample 50 > sheet.csv
  tocsin code --import sheet.csv --by ben

Scales, and what counts as agreement: docs/coding.md.`,
  },
  agreement: {
    description: 'say how far coders agree, with each other and with the machine: percent, kappa, alpha',
    coders: 'only these coders, e.g. anna,ben,tocsin (tocsin is the machine; default: all)',
    someNames: 'names of coders, such as anna,ben',
    field: 'only this field, e.g. kinds or killed',
    counts: 'scale of counts for alpha: interval, ordinal or nominal',
    labels: 'kinds, targets and weapons also label by label',
    list: 'also the incidents on which coders differ, with what each says',
    examples: `
Examples:
  tocsin agreement --coders anna,ben
  tocsin agreement --field kinds --labels --list
  tocsin agreement --json > agreement.jsonl

What the numbers mean and when to trust them: docs/coding.md.`,
    none: 'Nobody has coded an incident yet: tocsin code --sheet > sheet.csv',
    field_: 'field',
    incidents: 'incidents',
    percent: 'agree',
    alpha: 'alpha',
    interval: '95 %',
    kappa: 'kappa',
    nothing: '–',
    allAgree: 'All agree.',
    differ: 'Differ',
    notes: (reasons: readonly Missing[]): string => reasons.map((reason) => WHY[reason]).join('; '),
    of: (units: number): string => `of ${units}`,
  },
} as const
