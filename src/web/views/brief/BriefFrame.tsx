import { useMemo, useRef } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import { t } from '../../i18n/index.ts'
import { splitStyles } from './styles.ts'

interface BriefFrameProps {
  readonly html: string
  readonly title: string
}

/**
 * A brief in a frame of its own, without scripts. The page's security policy holds in the frame too and refuses written styles, so
 * that the brief's own are handed over as a sheet.
 */
export function BriefFrame({ html, title }: BriefFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const { body, styles } = useMemo(() => splitStyles(html), [html])
  const dress = () => {
    const inner = frame.current?.contentWindow as (Window & typeof globalThis) | null | undefined
    if (!inner || !frame.current) return
    const sheet = new inner.CSSStyleSheet()
    sheet.replaceSync(styles)
    inner.document.adoptedStyleSheets = [sheet]
    frame.current.style.height = `${inner.document.documentElement.scrollHeight + 8}px`
  }
  return (
    <>
      <iframe
        ref={frame}
        class="brief-frame"
        title={title}
        sandbox="allow-same-origin allow-modals allow-popups allow-popups-to-escape-sandbox"
        srcdoc={body}
        onLoad={dress}
      />
      <Button class="no-print" onClick={() => frame.current?.contentWindow?.print()}>
        {t('brief.print')}
      </Button>
    </>
  )
}
