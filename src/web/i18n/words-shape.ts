import type { FieldName, Likelihood, ReviewState } from '../../model/desk.ts'
import type {
  IncidentKind,
  IncidentStatus,
  Modality,
  PlacePrecision,
  TargetKind,
  TimePrecision,
  WeaponKind,
} from '../../model/reading.ts'
import type { Role } from '../contract.ts'
import type { Text } from './dictionary.ts'

/** Words for what the model counts out: a kind that is added does not compile until both languages name it. */
export type WordKey =
  | `kind.${IncidentKind}`
  | `target.${TargetKind}`
  | `weapon.${WeaponKind}`
  | `state.${ReviewState}`
  | `status.${IncidentStatus}`
  | `modality.${Modality}`
  | `place.${PlacePrecision}`
  | `time.${TimePrecision}`
  | `likelihood.${Likelihood}`
  | `field.${FieldName}`
  | `role.${Role}`
export type Words = { readonly [K in WordKey]: Text }
