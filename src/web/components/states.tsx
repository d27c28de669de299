import type { ComponentChildren } from 'preact'
import { ApiError } from '../api.ts'
import { t } from '../i18n/index.ts'
import { Button } from './Button.tsx'

/** What waits, in words. */
export function Spinner({ text }: { readonly text?: string }) {
  return (
    <p class="spinner" role="status">
      <span class="spinner-ring" aria-hidden="true" />
      {text ?? t('shell.loading')}
    </p>
  )
}

interface EmptyProps {
  readonly title: string
  readonly children?: ComponentChildren
}

/** Nothing here yet, and what to do about it. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  )
}

interface ErrorPanelProps {
  readonly error: unknown
  readonly onRetry?: () => void
}

/** A problem as the server tells it, with its advice. */
export function ErrorPanel({ error, onRetry }: ErrorPanelProps) {
  const { title, detail, advice, code } = describe(error)
  return (
    <div class="error-panel" role="alert">
      <p class="error-title">{title}</p>
      {detail && detail !== title && <p>{detail}</p>}
      {advice && <p>{advice}</p>}
      {code && <p class="error-code">{t('shell.code', { code })}</p>}
      {onRetry && <Button onClick={onRetry}>{t('shell.tryAgain')}</Button>}
    </div>
  )
}

function describe(error: unknown): { title: string; detail?: string; advice?: string | undefined; code?: string } {
  if (!(error instanceof ApiError)) return { title: t('shell.trouble'), detail: String(error) }
  const { problem } = error
  if (problem.status === 0) {
    return { title: t('shell.noAnswer'), advice: t('shell.noAnswerAdvice'), code: problem.code }
  }
  return problem
}
