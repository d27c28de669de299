import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Header } from './components/Header.tsx'
import { FirstRun, SignIn } from './components/SignIn.tsx'
import { ErrorPanel, Spinner } from './components/states.tsx'
import { Toasts } from './components/Toasts.tsx'
import { t } from './i18n/index.ts'
import { route, routeKey, type ViewName } from './router.ts'
import { loadSession, session, sessionTrouble } from './store.ts'

export interface ViewProps {
  readonly id: string | null
}
type View = ComponentType<ViewProps>

/** Each view is a script of its own, fetched when it is first opened. */
const LOADERS: Readonly<Record<ViewName, () => Promise<{ default: View }>>> = {
  situation: () => import('./views/situation/index.tsx'),
  incidents: () => import('./views/incident/index.tsx'),
  reports: () => import('./views/report/index.tsx'),
  waves: () => import('./views/wave/index.tsx'),
  disagreements: () => import('./views/disagreements/index.tsx'),
  review: () => import('./views/review/index.tsx'),
  brief: () => import('./views/brief/index.tsx'),
  intake: () => import('./views/intake/index.tsx'),
  people: () => import('./views/people/index.tsx'),
}
const loaded = new Map<ViewName, View>()
// Beside the question who is there, not after it.
void LOADERS[route.peek().view]().catch(() => undefined)

export function App() {
  return (
    <>
      <Content />
      <Toasts />
    </>
  )
}

function Content() {
  if (!session.value) {
    const trouble = sessionTrouble.value
    return (
      <main class="lone">
        {trouble ? <ErrorPanel error={trouble} onRetry={() => void loadSession()} /> : <Spinner />}
      </main>
    )
  }
  if (session.value.firstRun) return <FirstRun />
  if (!session.value.user) return <SignIn />
  return <Desk />
}

function Desk() {
  return (
    <>
      <button type="button" class="skip button" onClick={skip}>
        {t('shell.skip')}
      </button>
      <Header />
      <main id="content" tabIndex={-1}>
        <LazyView key={routeKey.value} name={route.value.view} id={route.value.id} />
      </main>
    </>
  )
}

/** Not a link: the address holds the route. */
function skip(): void {
  document.getElementById('content')?.focus()
}

function LazyView({ name, id }: { readonly name: ViewName; readonly id: string | null }) {
  const [trouble, setTrouble] = useState<unknown>(null)
  const [, setReady] = useState(loaded.has(name))
  const load = () => {
    setTrouble(null)
    LOADERS[name]().then(
      (module) => {
        loaded.set(name, module.default)
        setReady(true)
      },
      (error: unknown) => setTrouble(error),
    )
  }
  useEffect(() => {
    if (!loaded.has(name)) load()
  }, [name])
  const View = loaded.get(name)
  if (View) return <View id={id} />
  return trouble ? <ErrorPanel error={trouble} onRetry={load} /> : <Spinner />
}
