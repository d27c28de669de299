import { computed, signal } from '@preact/signals'

/** Views in the order of the menu. Hash routes: the server needs no rule for them, and a copied address opens anywhere. */
export const VIEWS = [
  'situation',
  'incidents',
  'reports',
  'waves',
  'disagreements',
  'review',
  'brief',
  'intake',
  'people',
] as const
export type ViewName = (typeof VIEWS)[number]

export interface Route {
  readonly view: ViewName
  /** `#/incidents/I-000001` → `I-000001`; null for the list. */
  readonly id: string | null
  readonly params: URLSearchParams
}

const hash = signal(location.hash)
window.addEventListener('hashchange', () => {
  hash.value = location.hash
})

/** The route at hand; views read it and are drawn again when it changes. */
export const route = computed<Route>(() => parseRoute(hash.value))

/** View and id alone, so that a change of filters does not remount a view. */
export const routeKey = computed(() => `${route.value.view}/${route.value.id ?? ''}`)

export function parseRoute(text: string): Route {
  const [path = '', query = ''] = text.replace(/^#\/?/, '').split('?', 2)
  const [name = '', id] = path.split('/')
  const view = (VIEWS as readonly string[]).includes(name) ? (name as ViewName) : 'situation'
  return { view, id: id ? safeDecode(id) : null, params: new URLSearchParams(query) }
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export type Params = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Address of a view, for links: `href('incidents', 'I-000001')`. Empty parameters are left out. */
export function href(view: ViewName, id?: string | null, params: Params = {}): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(params)) {
    if (value !== null && value !== undefined && value !== '' && value !== false) query.set(key, String(value))
  }
  const tail = query.toString()
  return `#/${view}${id ? `/${encodeURIComponent(id)}` : ''}${tail ? `?${tail}` : ''}`
}

export function navigate(view: ViewName, id?: string | null, params: Params = {}): void {
  location.hash = href(view, id, params)
}

/** Changes parameters of the address at hand; null takes one away. Replaces the entry in the history unless `push` is set. */
export function setParams(changes: Params, push = false): void {
  const { view, id, params } = parseRoute(location.hash)
  const next = { ...Object.fromEntries(params), ...changes }
  const address = href(view, id, next)
  if (address === location.hash) return
  if (push) history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  hash.value = address
}
