import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { t } from '../i18n/index.ts'
import { href, route, routeKey, type ViewName } from '../router.ts'
import {
  chooseLanguage,
  chooseTheme,
  language,
  live,
  may,
  session,
  signOut,
  type Theme,
  theme,
  toast,
} from '../store.ts'
import { Button } from './Button.tsx'

/** Incidents have no list of their own: the situation is it. */
const MENU: readonly ViewName[] = [
  'situation',
  'review',
  'waves',
  'disagreements',
  'reports',
  'brief',
  'intake',
  'people',
]

export function Header() {
  const open = useSignal(false)
  useEffect(() => {
    open.value = false
  }, [routeKey.value])
  return (
    <header class="header">
      <a class="brand" href={href('situation')}>
        <Bell />
        {t('shell.name')}
      </a>
      <Button
        look="quiet"
        class="menu-button"
        aria-expanded={open.value}
        aria-controls="menu"
        onClick={() => {
          open.value = !open.value
        }}
      >
        {t('shell.menu')}
      </Button>
      <div id="menu" class={open.value ? 'menu menu-open' : 'menu'}>
        <nav aria-label={t('shell.views')}>
          <ul>{MENU.filter(allowed).map(menuItem)}</ul>
        </nav>
        <Settings />
      </div>
    </header>
  )
}

function allowed(view: ViewName): boolean {
  return view === 'intake' || view === 'review' ? may('analyst') : true
}

function menuItem(view: ViewName) {
  const here = route.value.view === view || (view === 'situation' && route.value.view === 'incidents')
  return (
    <li key={view}>
      <a href={href(view)} aria-current={here ? 'page' : undefined}>
        {t(`shell.view.${view}`)}
      </a>
    </li>
  )
}

function Settings() {
  const user = session.value?.user
  return (
    <div class="settings">
      <span class={live.value ? 'live live-on' : 'live'} role="status">
        {live.value === null ? '' : t(live.value ? 'shell.live' : 'shell.notLive')}
      </span>
      <LanguageChoice />
      <ThemeChoice />
      {user && (
        <>
          <span class="who" title={t('shell.signedInAs', { name: user.name, role: t(`words.role.${user.role}`) })}>
            {user.name}
          </span>
          <Button look="quiet" onClick={() => signOut().catch((error: unknown) => toast(String(error), 'trouble'))}>
            {t('shell.signOut')}
          </Button>
        </>
      )}
    </div>
  )
}

export function LanguageChoice() {
  const other = language.value === 'en' ? 'fr' : 'en'
  return (
    <Button look="quiet" lang={other} onClick={() => chooseLanguage(other)}>
      {other === 'fr' ? 'Français' : 'English'}
    </Button>
  )
}

const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

export function ThemeChoice() {
  return (
    <select
      class="theme-choice"
      aria-label={t('shell.theme')}
      value={theme.value}
      onChange={(event) => chooseTheme(event.currentTarget.value as Theme)}
    >
      {THEMES.map((one) => (
        <option key={one} value={one}>
          {t(`shell.theme.${one as 'auto'}`)}
        </option>
      ))}
    </select>
  )
}

export function Bell() {
  return (
    <svg class="bell" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 2.500a1.500 1.500 0 0 1 1.500 1.500v.5c2.700.7 4.500 3.100 4.500 6v3.300l1.500 2.200v1h-15v-1L6 13.800v-3.300c0-2.900 1.800-5.300 4.500-6V4A1.500 1.500 0 0 1 12 2.500zM9.700 18.500h4.600a2.300 2.300 0 0 1-4.600 0z" />
    </svg>
  )
}
