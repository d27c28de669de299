import type { Decision, DecisionAct, ReportRecord, WaveRecord } from '../model/desk.ts'
import type {
  DisagreementList,
  IncidentDetail,
  IncidentFacets,
  IncidentListItem,
  IncidentPoints,
  Marking,
  Page,
  Problem,
  ReportDetail,
  Session,
  WaveDetail,
} from './shapes.ts'
import { BASE } from './spec.ts'

/** What lists may be asked for; several values with commas between. */
export interface FilterQuery {
  readonly wave?: string
  readonly kind?: string
  readonly target?: string
  readonly country?: string
  readonly state?: string
  readonly from?: string
  readonly to?: string
  readonly past?: boolean
  readonly placed?: boolean
  readonly q?: string
}
export interface PageQuery {
  readonly cursor?: string
  readonly limit?: number
}
export interface NewReport {
  readonly text: string
  readonly title?: string
  readonly published?: string
  readonly source?: string
  readonly url?: string
  readonly language?: 'en' | 'fr'
  readonly marking?: Marking
}

export class ApiProblem extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ApiProblem'
    this.problem = problem
  }
}

export interface ClientOptions {
  /** Where the server is, `https://desk.example`. */
  readonly address: string
  /** An API token. */
  readonly token: string
  /** Another fetch, for tests. */
  readonly fetch?: typeof fetch
}

/** The API for programs, with the types of its shapes. A write that gets no answer is sent once more with the same key. */
export class Client {
  readonly #options: ClientOptions

  constructor(options: ClientOptions) {
    this.#options = options
  }

  session = () => this.#get<Session>('/session')
  incidents = (query: FilterQuery & PageQuery = {}) => this.#get<Page<IncidentListItem>>('/incidents', query)
  points = (query: FilterQuery = {}) => this.#get<IncidentPoints>('/incidents/points', query)
  facets = (query: FilterQuery = {}) => this.#get<IncidentFacets>('/incidents/facets', query)
  incident = (id: string) => this.#get<IncidentDetail>(`/incidents/${encodeURIComponent(id)}`)
  reports = (query: PageQuery & { readonly q?: string } = {}) => this.#get<Page<ReportRecord>>('/reports', query)
  report = (id: string) => this.#get<ReportDetail>(`/reports/${encodeURIComponent(id)}`)
  waves = () => this.#get<WaveRecord[]>('/waves')
  wave = (id: string) => this.#get<WaveDetail>(`/waves/${encodeURIComponent(id)}`)
  disagreements = (wave?: string) => this.#get<DisagreementList>('/disagreements', wave ? { wave } : {})
  decisions = (query: PageQuery = {}) => this.#get<Page<Decision>>('/decisions', query)

  addReport = (report: NewReport) =>
    this.#post<{ report: string; version: number; change: 'new' | 'version' | 'same'; incidents: string[] }>(
      '/reports',
      report,
    )
  decide = (act: DecisionAct, why?: string, revision?: number) =>
    this.#post<Decision>('/decisions', { act, ...(why ? { why } : {}), ...(revision ? { revision } : {}) })

  /** Every item of a list, page by page. */
  async *all<T>(list: (query: PageQuery) => Promise<Page<T>>): AsyncGenerator<T> {
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Page<T> = await list(cursor === '' ? {} : { cursor })
      yield* page.items
      cursor = page.next
    }
  }

  #get<T>(path: string, query: object = {}): Promise<T> {
    const given = Object.entries(query).filter(([, value]) => value !== undefined)
    const asked = new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
    return this.#send<T>('GET', given.length > 0 ? `${path}?${asked}` : path)
  }

  async #post<T>(path: string, body: object): Promise<T> {
    const key = crypto.randomUUID()
    try {
      return await this.#send<T>('POST', path, body, key)
    } catch (error) {
      if (error instanceof ApiProblem) throw error
      return this.#send<T>('POST', path, body, key)
    }
  }

  async #send<T>(method: string, path: string, body?: object, key?: string): Promise<T> {
    const { address, token, fetch: send = fetch } = this.#options
    const answer = await send(address.replace(/\/$/, '') + BASE + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(key ? { 'idempotency-key': key } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!answer.ok) throw new ApiProblem((await answer.json()) as Problem)
    return (await answer.json()) as T
  }
}
