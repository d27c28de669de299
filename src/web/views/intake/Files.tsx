import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import { t } from '../../i18n/index.ts'

/** Drops files, or chooses them: the same by mouse and by keyboard. */
export function Files({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const over = useSignal(false)
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files])
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    over.value = false
    take(event.dataTransfer?.files)
  }
  return (
    <section
      class={over.value ? 'card drop drop-over' : 'card drop'}
      aria-labelledby="intake-files"
      onDragOver={(event) => {
        event.preventDefault()
        over.value = true
      }}
      onDragLeave={() => {
        over.value = false
      }}
      onDrop={drop}
    >
      <h2 id="intake-files">{t('intake.files')}</h2>
      <p>{over.value ? t('intake.dropNow') : t('intake.drop')}</p>
      <p class="muted">{t('intake.dropHelp')}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          take(event.currentTarget.files)
          // The same file again is a new choice.
          event.currentTarget.value = ''
        }}
      />
      <Button look="main" onClick={() => input.current?.click()}>
        {t('intake.choose')}
      </Button>
    </section>
  )
}
