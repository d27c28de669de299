import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../i18n/index.ts'

interface PageProps {
  readonly title: string
  readonly actions?: ComponentChildren
  /** Takes the whole width and height. */
  readonly wide?: boolean
  readonly children?: ComponentChildren
}

let firstPage = true

/** The frame of a view: title, actions, content. After a change of view the focus goes to its title, as after a page load. */
export function Page({ title, actions, wide = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · ${t('shell.name')}`
  }, [title])
  useEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true })
    firstPage = false
  }, [])
  return (
    <div class={wide ? 'page page-wide' : 'page'}>
      <div class="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions && <div class="page-actions">{actions}</div>}
      </div>
      {children}
    </div>
  )
}
