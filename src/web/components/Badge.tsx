import type { ComponentChildren } from 'preact'
import type { ReviewState } from '../../model/desk.ts'
import type { Marking } from '../contract.ts'
import { tData } from '../i18n/index.ts'

interface BadgeProps {
  readonly tone?: 'neutral' | 'good' | 'bad' | 'warn' | 'info'
  readonly children?: ComponentChildren
}

export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return <span class={`badge badge-${tone}`}>{children}</span>
}

const STATES = {
  proposed: { tone: 'info', mark: '?' },
  confirmed: { tone: 'good', mark: '✓' },
  rejected: { tone: 'bad', mark: '✕' },
} as const

/** A state by word, sign and colour: never by colour alone. */
export function StateBadge({ state }: { readonly state: ReviewState | string }) {
  const { tone, mark } = STATES[state as ReviewState] ?? { tone: 'neutral', mark: '' }
  return (
    <Badge tone={tone}>
      <span aria-hidden="true">{mark} </span>
      {tData('words', `state.${state}`, state)}
    </Badge>
  )
}

export function MarkingBadge({ marking }: { readonly marking: Marking }) {
  return <span class={`badge marking marking-${marking.slice(4).replace('+', '-').toLowerCase()}`}>{marking}</span>
}
