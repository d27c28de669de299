import { useEffect, useRef } from 'preact/hooks'
import { Field } from '../../components/Field.tsx'
import { t } from '../../i18n/index.ts'
import { setParams } from '../../router.ts'
import type { Situation } from './state.ts'

/** Typing is a search once it pauses. */
const PAUSE_MS = 300

export function SearchField({ situation }: { readonly situation: Situation }) {
  const input = useRef<HTMLInputElement>(null)
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const value = String(situation.filters.value.server.q ?? '')
  useEffect(() => {
    // Not while somebody types: the address lags behind the letters.
    if (input.current && document.activeElement !== input.current) input.current.value = value
  }, [value])
  const search = (text: string) => {
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => setParams({ q: text.trim() || null }), PAUSE_MS)
  }
  useEffect(() => () => clearTimeout(waiting.current), [])
  return (
    <Field label={t('situation.search')}>
      {(control) => (
        <input
          {...control}
          ref={input}
          type="search"
          defaultValue={value}
          onInput={(event) => search(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
