import { t } from '../i18n/index.ts'
import { closeToast, toasts } from '../store.ts'
import { Button } from './Button.tsx'

/** Both regions are always there: a screen reader tells only what is put into one it knows. */
export function Toasts() {
  const of = (kind: 'done' | 'trouble') =>
    toasts.value
      .filter((one) => one.kind === kind)
      .map(({ id, text }) => (
        <div key={id} class={`toast toast-${kind}`}>
          <span>{text}</span>
          <Button look="quiet" aria-label={t('shell.close')} onClick={() => closeToast(id)}>
            ✕
          </Button>
        </div>
      ))
  return (
    <section class="toasts" aria-label={t('shell.messages')}>
      <div role="status">{of('done')}</div>
      <div role="alert">{of('trouble')}</div>
    </section>
  )
}
