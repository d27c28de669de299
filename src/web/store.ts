import { effect, signal } from '@preact/signals'
import { get, onLostSession, post, remove, setCsrf, subscribe } from './api.ts'
import type { Marking, Role, Session } from './contract.ts'

export type Language = 'en' | 'fr'
export type Theme = 'auto' | 'light' | 'dark'

/** Null until the server answered. */
export const session = signal<Session | null>(null)
export const sessionTrouble = signal<unknown>(null)
export const language = signal<Language>(firstLanguage())
export const theme = signal<Theme>(remembered('theme', ['auto', 'light', 'dark'], 'auto'))
/** The incident that list, map and timeline point at. */
export const selected = signal<string | null>(null)
/** Goes up with every change of the desk that the server tells; what shows data reads it. */
export const revision = signal(0)
/** Whether the desk's events arrive; null before the first try. */
export const live = signal<boolean | null>(null)
/** Last word of each intake job, by its id. */
export const intakeEvents = signal<readonly IntakeEvent[]>([])

export interface IntakeEvent {
  readonly job: string
  readonly done: number
  readonly total: number
  readonly item?: unknown
}

export interface ToastMessage {
  readonly id: number
  readonly text: string
  readonly kind: 'done' | 'trouble'
}
export const toasts = signal<readonly ToastMessage[]>([])
let lastToast = 0

/** Says something without taking the focus; troubles stay until closed. */
export function toast(text: string, kind: ToastMessage['kind'] = 'done'): void {
  const id = ++lastToast
  toasts.value = [...toasts.value, { id, text, kind }]
  if (kind === 'done') setTimeout(() => closeToast(id), 6000)
}

export function closeToast(id: number): void {
  toasts.value = toasts.value.filter((one) => one.id !== id)
}

const ROLES: readonly Role[] = ['reader', 'analyst', 'releaser', 'administrator']

/** Whether the person signed in may do what this role may. */
export function may(role: Role): boolean {
  const own = session.value?.user?.role
  return own !== undefined && ROLES.indexOf(own) >= ROLES.indexOf(role)
}

export const MARKINGS: readonly Marking[] = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED']

function firstLanguage(): Language {
  const browser: Language = navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en'
  return remembered('language', ['en', 'fr'], browser)
}

function remembered<T extends string>(key: string, allowed: readonly T[], otherwise: T): T {
  try {
    const value = localStorage.getItem(`tocsin.${key}`)
    return allowed.find((one) => one === value) ?? otherwise
  } catch {
    return otherwise
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`tocsin.${key}`, value)
  } catch {
    // A browser that keeps nothing forgets the choice, and works.
  }
}

export function chooseLanguage(value: Language): void {
  language.value = value
  remember('language', value)
}

export function chooseTheme(value: Theme): void {
  theme.value = value
  remember('theme', value)
}

export function startStore(): void {
  effect(() => {
    document.documentElement.lang = language.value
  })
  effect(() => {
    if (theme.value === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme.value
  })
  onLostSession(() => void loadSession())
  effect(() => (session.value?.user ? listen() : undefined))
  void loadSession()
}

export async function loadSession(): Promise<void> {
  try {
    accept(await get<Session>('/session'))
    sessionTrouble.value = null
  } catch (error) {
    sessionTrouble.value = error
  }
}

function accept(value: Session): void {
  setCsrf(value.csrf)
  session.value = value
}

export async function signIn(name: string, password: string): Promise<void> {
  await post('/session', { name, password })
  await loadSession()
}

export async function signOut(): Promise<void> {
  await remove('/session')
  selected.value = null
  await loadSession()
}

export async function createFirst(name: string, password: string): Promise<void> {
  await post('/first-run', { name, password })
  await loadSession()
}

/** A burst of changes is drawn once. */
const CHANGES_GATHERED_MS = 250
/** The first word says what the page is reading just now, as a rule. */
const FIRST_WORD_MS = 2000

function listen(): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let told = false
  let slow = false
  const changed = () => {
    if (waiting && !slow) return
    clearTimeout(waiting)
    slow = !told
    told = true
    waiting = setTimeout(
      () => {
        waiting = undefined
        revision.value++
      },
      slow ? FIRST_WORD_MS : CHANGES_GATHERED_MS,
    )
  }
  // The server tells its revision at each connection: a break hides no change.
  const stop = subscribe({ changed, intake: (data) => noteIntake(data as IntakeEvent) }, (now) => {
    live.value = now
  })
  return () => {
    clearTimeout(waiting)
    stop()
  }
}

function noteIntake(event: IntakeEvent): void {
  intakeEvents.value = [...intakeEvents.value.filter(({ job }) => job !== event.job), event]
}
