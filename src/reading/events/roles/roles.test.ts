import { describe, expect, it } from 'vitest'
import type { Incident, Language } from '../../../model/reading.ts'
import { read } from '../../pipeline.ts'

function incident(text: string, language: Language): Incident {
  const [first] = read({ text, language, published: '2025-03-04T12:00:00' }).incidents
  if (!first) throw new Error(`no incident in: ${text}`)
  return first
}

interface Row {
  readonly text: string
  readonly language: Language
  readonly expected: readonly string[]
}

const row = (language: Language, text: string, ...expected: string[]): Row => ({ text, language, expected })

function table(title: string, told: (i: Incident) => string[], rows: readonly Row[]): void {
  describe(title, () => {
    it.each(rows)('$language: $text', ({ text, language, expected }) => {
      expect(told(incident(text, language)).sort()).toEqual([...expected].sort())
    })
  })
}

table('targets', (i) => i.targets.map((t) => t.kind), [
  row('en', 'Two cars belonging to prison guards were torched in Ghent on Sunday.', 'vehicle', 'prison-staff'),
  row('en', 'Gunmen opened fire on the gate of a courthouse in Ghent on Sunday.', 'court'),
  row('en', 'A clinic in Ghent was set on fire on Sunday, according to the police.', 'health'),
  row('en', 'Shots were fired from a passing car at the police station in Ghent on Sunday.', 'police'),
  row('en', 'Petrol bombs were hurled at a police bus in Ghent on Sunday.', 'police', 'vehicle'),
  row('en', 'Masked men firebombed the mosque in Ghent on Sunday and fled in a van.', 'religious'),
  row(
    'fr',
    'Trois voitures appartenant à des surveillants ont été incendiées dimanche à Namur.',
    'vehicle',
    'prison-staff',
  ),
  row('fr', 'Des inconnus ont tiré dimanche sur le commissariat de Namur.', 'police'),
  row('fr', 'Des hommes cagoulés ont attaqué dimanche une banque de Namur.', 'finance'),
  row('fr', 'La voiture du maire a été incendiée dimanche à Namur.', 'vehicle', 'political'),
  row('fr', 'Une supérette de Namur a été incendiée dimanche.', 'business'),
  row('fr', 'Un bancomat de Namur a été attaqué dimanche.', 'finance'),
])

table('weapons', (i) => i.weapons.map((w) => `${w.kind} ${w.span.text}`), [
  row('en', 'A man stabbed two nurses with a kitchen knife in Ghent on Sunday.', 'blade kitchen knife'),
  row('en', 'Gunmen opened fire with Kalashnikovs on the embassy in Ghent on Sunday.', 'assault-rifle Kalashnikovs'),
  row('en', 'A car was driven into the gates of a barracks in Ghent on Sunday.', 'vehicle car'),
  row('fr', 'Deux grenades ont été lancées dimanche contre la mairie de Namur.', 'grenade Deux grenades'),
  row('fr', 'Une lettre de menaces avec une balle a été reçue dimanche par le maire de Namur.'),
])

const count = (c: { min: number | null; max: number | null } | null | undefined) => (c ? `${c.min}-${c.max}` : 'none')

table('casualties', (i) => [`killed ${count(i.casualties.killed)}`, `wounded ${count(i.casualties.wounded)}`], [
  row(
    'en',
    'Two people were killed and five wounded when a bomb exploded in Ghent on Sunday.',
    'killed 2-2',
    'wounded 5-5',
  ),
  row('en', 'A man was shot in Ghent on Sunday. He died in hospital.', 'killed 1-1', 'wounded none'),
  row('en', 'Four people were shot in Ghent on Sunday. One man died.', 'killed 1-1', 'wounded 3-3'),
  row('en', 'A school in Ghent was torched on Sunday. Nobody was hurt.', 'killed none', 'wounded 0-0'),
  row('en', 'Three men and a woman were wounded in a shooting in Ghent on Sunday.', 'killed none', 'wounded 4-4'),
  row('fr', 'Une attaque au couteau a fait deux morts et trois blessés dimanche à Namur.', 'killed 2-2', 'wounded 3-3'),
  row(
    'fr',
    'Une voiture a été incendiée dimanche à Namur. Aucun blessé n’est à déplorer.',
    'killed none',
    'wounded 0-0',
  ),
])

table('victims', (i) => (i.victims ?? []).map((v) => `${v.outcome} ${v.name}`), [
  row('en', 'Mayor Ruben Claes was assassinated in Ghent on Sunday.', 'killed Ruben Claes'),
  row('en', 'Gunmen kidnapped the journalist Ruben Claes in Ghent on Sunday.', 'kidnapped Ruben Claes'),
  row('fr', 'Le juge Hugo Lambrecht a été assassiné dimanche à Namur.', 'killed Hugo Lambrecht'),
])

table('perpetrators', (i) => i.perpetrators.map((p) => `${p.kind} ${p.name ?? p.span.text} ${count(p.count)}`), [
  row('en', 'Three masked men stormed a bank in Ghent on Sunday.', 'individual Three masked men 3-3'),
  row('en', 'A courthouse in Ghent was bombed by the Real IRA on Sunday.', 'organisation Real IRA none'),
  row('en', 'A church in Ghent was torched on Sunday. Police arrested Pieter Maes.', 'individual Pieter Maes none'),
  row('fr', 'Une voiture a été incendiée dimanche à Namur par deux individus.', 'individual deux individus 2-2'),
  row('fr', 'Une caserne a été attaquée dimanche à Namur par le PKK.', 'organisation PKK none'),
])

table('vehicles damaged', (i) => i.damage.map((d) => `${d.what} ${d.state} ${count(d.count)}`), [
  row('en', 'Arsonists struck in Ghent on Sunday. Seven buses were burned at a depot.', 'vehicle burned 7-7'),
  row('en', 'In Ghent, attackers set two vans on fire on Sunday.', 'vehicle burned 2-2'),
  row(
    'fr',
    'Des inconnus ont attaqué la prison de Namur dimanche : trois voitures ont été la proie des flammes.',
    'vehicle burned 3-3',
  ),
  row(
    'fr',
    'Le feu a pris à deux camions dimanche à Namur, après des jets de cocktails Molotov.',
    'vehicle burned 2-2',
  ),
])
