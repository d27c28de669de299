import type { Actor, Figure, Reading, Span } from '../../model/reading.ts'
import { WORDS } from '../words.ts'
import { countText, numberText, timeText } from './format.ts'
import type { Page } from './page.ts'

/** Statements, measures, investigation, claims, markers, figures with their check, hypotheses, notes. */
export function addRecords(page: Page, reading: Reading): void {
  addStatements(page, reading)
  addMeasures(page, reading)
  addInvestigations(page, reading)
  addClaims(page, reading)
  addMarkers(page, reading)
  addFigures(page, reading)
  addHypotheses(page, reading)
  addNotes(page, reading)
}

function addStatements(page: Page, { statements }: Reading): void {
  page.section(WORDS.statements, statements.length)
  for (const { id, speaker, kind, content, channel, when, rules } of statements) {
    page.item(id, [actorText(speaker), kind, channel ?? ''].filter(Boolean).join(' · '))
    if (when) page.field(WORDS.when, timeText(when), when.span)
    page.quotes([content])
    page.rules(rules)
  }
}

function addMeasures(page: Page, { measures }: Reading): void {
  page.section(WORDS.measures, measures.length)
  for (const { id, by, action, status, rules } of measures) {
    page.item(id, [status, by ? actorText(by) : ''].filter(Boolean).join(' · '))
    page.quotes([action])
    page.rules(rules)
  }
}

function addInvestigations(page: Page, { investigations }: Reading): void {
  page.section(WORDS.investigations, investigations.length)
  for (const { id, authority, status, detained, offences, when, spans, rules } of investigations) {
    page.item(id, `${actorText(authority)} · ${status}`)
    if (detained) page.field(WORDS.detained, countText(detained), detained.span)
    for (const offence of offences ?? []) page.field(WORDS.offence, '', offence)
    if (when) page.field(WORDS.when, timeText(when), when.span)
    page.quotes(spans)
    page.rules(rules)
  }
}

function addClaims(page: Page, { claims }: Reading): void {
  page.section(WORDS.claims, claims.length)
  for (const { id, status, by, channel, spans, rules } of claims) {
    const who = status === 'none' ? WORDS.nobody : [status, by ? actorText(by) : ''].filter(Boolean).join(' · ')
    page.item(id, channel ? `${who} · ${channel}` : who)
    page.quotes(spans)
    page.rules(rules)
  }
}

function addMarkers(page: Page, { markers }: Reading): void {
  page.section(WORDS.markers, markers.length)
  for (const { id, kind, text, expansion, spans, rules } of markers) {
    page.item(id, `${text}${expansion ? ` = ${expansion}` : ''} · ${kind}`)
    page.quotes(spans)
    page.rules(rules)
  }
}

function addFigures(page: Page, { figures }: Reading): void {
  page.section(WORDS.figures, figures.length)
  for (const figure of figures) {
    page.item(figure.id, `${numberText(figure.value, figure.unit)} · ${figure.what}`)
    if (figure.period) page.field(WORDS.when, timeText(figure.period), figure.period.span)
    if (figure.change) page.field(WORDS.change, changeText(figure))
    if (figure.check) page.field(WORDS.check, [figure.check.verdict, figure.check.why ?? ''].filter(Boolean).join(': '))
    page.quotes(figure.spans)
    page.rules(figure.rules)
  }
}

function changeText({ change, unit }: Figure): string {
  const percent = change?.percent != null ? `${change.percent > 0 ? '+' : ''}${numberText(change.percent)} %` : ''
  const baseline = change?.baseline != null ? `${WORDS.from} ${numberText(change.baseline, unit)}` : ''
  const period = change?.baselinePeriod ? `(${timeText(change.baselinePeriod)})` : ''
  return [percent, baseline, period].filter(Boolean).join(' ')
}

function addHypotheses(page: Page, { hypotheses }: Reading): void {
  page.section(WORDS.hypotheses, hypotheses.length)
  for (const { id, text, by, rules } of hypotheses) {
    page.item(id, by ? actorText(by) : WORDS.report)
    page.quotes([text])
    page.rules(rules)
  }
}

function addNotes(page: Page, { notes }: Reading): void {
  page.section(WORDS.notes, notes.length)
  for (const { code, message, span } of notes) page.field('!', `${message} [${code}]`, short(span), page.style.warn)
}

function actorText({ name, role }: Actor): string {
  return role ? `${name}, ${role}` : name
}

// A control character or U+FFFD says nothing to the eye.
function short(span: Span | null | undefined): Span | null {
  return span && /[\p{L}\d]/u.test(span.text) ? span : null
}
