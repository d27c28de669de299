import type { WaveDetail } from '../../contract.ts'
import { formatNumber, t } from '../../i18n/index.ts'
import { language } from '../../store.ts'
import { visible } from '../report/glyphs.ts'

/** With the revision of the desk that it was read at. */
export type Detail = WaveDetail & { readonly revision?: number }

export function waveName({ id, name }: { readonly id: string; readonly name: string | null }): string {
  return name ? t('wave.named', { name: visible(name), id }) : t('wave.titleOf', { id })
}

export function percent(share: number): string {
  const digits = share < 0.1 ? 1 : 0
  return new Intl.NumberFormat(language.value, { style: 'percent', maximumFractionDigits: digits }).format(share)
}

export function signedNumber(weight: number): string {
  const rounded = Math.round(weight * 10) / 10
  return (rounded > 0 ? '+' : '') + formatNumber(rounded).replace('-', '−')
}
