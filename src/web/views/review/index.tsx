import { route } from '../../router.ts'
import { Agreement } from './Agreement.tsx'
import { Coding } from './Coding.tsx'
import { Desk } from './Desk.tsx'
import './review.css'

/** The queue; `#/review/I-000003` codes an incident, `#/review/agreement` compares coders. */
export default function View({ id }: { readonly id: string | null }) {
  if (id === 'agreement') return <Agreement />
  if (id) return <Coding id={id} />
  const state = route.value.params.get('state') ?? 'proposed'
  return <Desk key={state} state={state} />
}
