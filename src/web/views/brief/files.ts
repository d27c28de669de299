import { apiUrl } from '../../api.ts'

export const FORMATS = ['pdf', 'docx', 'md', 'html'] as const
export type BriefFormat = (typeof FORMATS)[number]

/** Address of a frozen brief in a format. */
export function briefFile(number: number, wave: string, format: BriefFormat): string {
  return apiUrl(`/briefs/${number}`, { wave, format })
}
