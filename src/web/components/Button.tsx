import type { ButtonHTMLAttributes, ComponentChildren } from 'preact'

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'size'> {
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger'
  /** Something is on its way: the button says so and takes no second click, but keeps the focus. */
  readonly busy?: boolean
  readonly children?: ComponentChildren
}

export function Button({ look = 'plain', busy = false, type = 'button', onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      class={`button button-${look} ${rest.class ?? ''}`}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {children}
    </button>
  )
}
