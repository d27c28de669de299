import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier, IncidentRecord, ReportSpan } from '../../model/desk.ts'
import { FORMATS } from '../index.ts'
import { streetsIn, withoutAddresses } from './privacy/addresses.ts'
import { isOrganisation } from './privacy/organisations.ts'
import { isPublicRole } from './privacy/roles.ts'
import { scrubber, WITHHELD } from './privacy/scrub.ts'
import { publicDossier } from './privacy.ts'
import { FR1, incident, one, place, SAMPLE, STREET, SUSPECT, span, VICTIM } from './sample.corpus.ts'

const texts = (dossier: Dossier) =>
  FORMATS.map(({ name, write }) => [name, [...write(dossier, { internal: false })].join('')] as const)
const everything = (dossier: Dossier) =>
  [JSON.stringify(publicDossier(dossier)), ...texts(dossier).map(([, text]) => text)].join('\n')

describe('the sample', () => {
  const said = everything(SAMPLE)
  test.each([
    VICTIM,
    'Marchandeau',
    SUSPECT,
    'Kamotho',
    'kamotho',
    'Karim Belkacem',
    STREET,
    'Tilleuls',
    'A. Analyst',
    '44.20987',
  ])('does not say %s', (secret) => {
    expect(said).not.toContain(secret)
  })
  test.each([
    'Hélène Vasseur',
    'Front for Highland Justice',
    'Centre pénitentiaire de Saint-Aubrac',
    'Montferrand-le-Vieux',
  ])('still says %s', (word) => {
    expect(said).toContain(word)
  })
  test('the desk itself keeps all', () => {
    const internal = FORMATS.map(({ write }) => [...write(SAMPLE, { internal: true })].join('')).join('\n')
    for (const secret of [VICTIM, SUSPECT, STREET]) expect(internal).toContain(secret)
  })
  test('a second pass takes nothing more', () => {
    expect(publicDossier(publicDossier(SAMPLE))).toEqual(publicDossier(SAMPLE))
  })
})

describe('homes', () => {
  const at = (fields: Parameters<typeof incident>[2], ...others: IncidentRecord[]) =>
    publicDossier({ ...SAMPLE, incidents: [incident(1, [FR1], fields), ...others] }).incidents[0]!
  const point = { country: 'FR', lat: 44.2098765, lon: 3.1512345 }
  const where = one(place('Bourg', 'site', point), [FR1])

  test('a residence keeps the commune only, its point if the commune has one', () => {
    const town = incident(2, [FR1], { where: one(place('Bourg', 'place', { ...point, lat: 44.2, lon: 3.1 }), [FR1]) })
    const targets = one(['residence' as const], [FR1])
    expect(at({ where, targets }).fields.where?.shown).toMatchObject({ precision: 'place', lat: null, lon: null })
    expect(at({ where, targets }, town).fields.where?.shown).toMatchObject({ precision: 'place', lat: 44.2, lon: 3.1 })
  })

  test('staff without a site of work may be at home', () => {
    expect(at({ where, targets: one(['prison-staff'], [FR1]) }).fields.where?.shown).toMatchObject({ lat: null })
  })

  test('staff at their prison are not', () => {
    const site = one({ name: 'Prison de Bourg', kind: 'prison' as const, register: null }, [FR1])
    expect(at({ where, site, targets: one(['prison-staff', 'prison'], [FR1]) }).fields.where?.shown).toMatchObject({
      lat: 44.2098765,
    })
  })

  test('one source that tells of a home is enough', () => {
    const targets = {
      ...one(['vehicle' as const], [FR1]),
      values: [{ value: ['residence' as const], reports: [FR1], spans: [] }],
    }
    const site = one({ name: 'Les Pins', kind: 'residence' as const, register: null }, [FR1])
    expect(at({ where, targets }).fields.where?.shown).toMatchObject({ lat: null })
    expect(at({ where, site }).fields).not.toHaveProperty('site')
  })

  test('an unresolved place of a home is withheld, so is a street without a number', () => {
    const targets = one(['residence' as const], [FR1])
    const vague = one(place('lotissement des Pins', 'unresolved'), [FR1])
    expect(at({ where: vague, targets }).fields.where?.shown?.name).toBe(WITHHELD)
    const told = incident(
      1,
      [FR1],
      { targets },
      { spans: [span(FR1, 0, 'Sa maison, rue des Lilas, a brûlé ; M. Delmas est indemne.')] },
    )
    expect(publicDossier({ ...SAMPLE, incidents: [told] }).incidents[0]?.spans[0]?.text).toBe(
      `Sa maison, ${WITHHELD}, a brûlé ; M. ${WITHHELD} est indemne.`,
    )
  })
})

describe('addresses', () => {
  test.each([
    ['brûlée au 12 rue des Lilas à Tarascon', `brûlée au ${WITHHELD} à Tarascon`],
    ['au 4 bis, avenue du Général de Gaulle, hier', `au ${WITHHELD}, hier`],
    ['at 221B Baker Street last night', `at ${WITHHELD} last night`],
    ['Flat 3, 18 Acacia Gardens, Leeds', `${WITHHELD}, Leeds`],
  ])('%s', (text, expected) => {
    expect(withoutAddresses(text, WITHHELD)).toBe(expected)
  })

  test.each([
    '15 voitures brûlées',
    'on 15 April High Court judges met',
    'le 14 avril 2025, place de la République',
    '3 cars in Leeds',
    'au cours de la nuit',
  ])('no address in: %s', (text) => {
    expect(withoutAddresses(text, WITHHELD)).toBe(text)
  })

  test('streets of homes', () => {
    expect(streetsIn('rue Victor Hugo, dans la nuit')).toEqual(['rue Victor Hugo'])
    expect(streetsIn('a house on Mill Lane near the Crown Court')).toEqual(['Mill Lane'])
  })
})

describe('names', () => {
  const clean = (text: string, ...names: string[]) => scrubber({ names, streets: [], common: new Set(['paris']) })(text)
  test.each([
    ['Éloïse Ferrand a été blessée', `${WITHHELD} a été blessée`],
    ['FERRAND Eloise, 34 ans', `${WITHHELD}, 34 ans`],
    ['Mme Ferrand rentrait', `Mme ${WITHHELD} rentrait`],
    ['l’agente FERRAND', `l’agente ${WITHHELD}`],
    ['eloise-ferrand-temoigne', `${WITHHELD}-temoigne`],
    ['E\u0301loi\u0308se Ferrand', WITHHELD],
    ['à Ferrandville', 'à Ferrandville'],
  ])('%s', (text, expected) => {
    expect(clean(text, 'Éloïse Ferrand')).toBe(expected)
  })

  test('a surname that is a place of the dossier goes with its first name only', () => {
    expect(clean('Jean Paris vit à Paris', 'Jean Paris')).toBe(`${WITHHELD} vit à Paris`)
  })

  test('a single word that is a place of the dossier stays a place', () => {
    expect(clean('Paris brûle, Karim aussi', 'Paris', 'Karim')).toBe(`Paris brûle, ${WITHHELD} aussi`)
  })

  test.each([
    ['Front for Highland Justice', true],
    ['DDPF', true],
    ['Hamas', true],
    ['Jean Ferrand', false],
    ['ALI', false],
    ['Justice Okello', false],
    ['Les Veilleurs', true],
    ['The Base', true],
  ])('%s is an organisation: %s', (name, expected) => {
    expect(isOrganisation(name)).toBe(expected)
  })

  test.each([
    ['ministre de la Justice', true],
    ['surveillante et déléguée syndicale', true],
    ['police spokesman', true],
    ['surveillant', false],
    ['a neighbour', false],
    ['mother of the mayor', false],
    [null, false],
  ])('role %s is public: %s', (role, expected) => {
    expect(isPublicRole(role)).toBe(expected)
  })
})

/** The dossier with the words put into every text that a report or a source may fill. */
function planted(words: string): Dossier {
  const tell = (text: string) => `${text} ${words}.`
  const spans = (all: readonly ReportSpan[]) => all.map((one) => ({ ...one, text: tell(one.text) }))
  const incidents = SAMPLE.incidents.map((record) => {
    const fields = Object.fromEntries(
      Object.entries(record.fields).map(([name, field]) => [
        name,
        { ...field, values: field.values.map((value) => ({ ...value, spans: spans(value.spans) })) },
      ]),
    )
    const { where, site } = record.fields
    const extra = {
      ...(where?.shown
        ? { where: one({ ...where.shown, name: tell(where.shown.name), region: tell('Région') }, [FR1]) }
        : {}),
      ...(site?.shown ? { site: one({ ...site.shown, name: tell(site.shown.name) }, [FR1]) } : {}),
      markers: one([tell('FPL')], [FR1]),
    }
    return {
      ...record,
      fields: { ...fields, ...extra },
      spans: spans(record.spans),
      attribution: spans(record.attribution),
    }
  })
  return {
    ...SAMPLE,
    incidents,
    waves: SAMPLE.waves.map((wave) => ({
      ...wave,
      name: tell('Nuit'),
      evidence: wave.evidence.map((one) => ({ ...one, facts: { text: tell('x') }, spans: spans(one.spans) })),
    })),
    reports: SAMPLE.reports.map((report) => ({
      ...report,
      title: tell('Titre'),
      ref: tell('a/b'),
      url: `https://a.example/${words.toLowerCase().replaceAll(' ', '-')}/x`,
    })),
    claims: SAMPLE.claims.map((claim) => ({ ...claim, channel: tell('Telegram') })),
  }
}

test('a name told of a victim or a suspect is in no public format, wherever it stands', () => {
  const part = fc.stringMatching(/^[A-ZÉÀÖ][a-zéèçñü]{4,9}$/)
  const field = fc.constantFrom('victims.names' as const, 'perpetrators.names' as const)
  fc.assert(
    fc.property(part, fc.stringMatching(/^Q[a-zéèçñü]{5,10}$/), field, fc.boolean(), (given, surname, name, upper) => {
      const full = `${given} ${surname}`
      const base = planted(upper ? full.toUpperCase() : full)
      const told = incident(90, [FR1], {
        [name]: one([full], [FR1]),
        kinds: one(['arson'], [FR1]),
        date: one('2025-03-10', [FR1]),
      })
      const said = everything({ ...base, incidents: [...base.incidents, told] })
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
      expect(said).not.toContain(surname.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
    }),
    { numRuns: 40 },
  )
}, 30_000)

test('an address is in no public format, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      fc.stringMatching(/^Q[a-z]{5,10}$/),
      fc.boolean(),
      (number, street, french) => {
        const dossier = planted(french ? `${number} rue des ${street}` : `${number} ${street} Road`)
        const said = everything(dossier)
        expect(said).not.toContain(street)
        expect(publicDossier(dossier).reports.find(({ id }) => id === FR1)?.url).toBeNull()
      },
    ),
    { numRuns: 40 },
  )
}, 30_000)
