import { cpus } from 'node:os'
import { ordinaryStream } from '../evaluation/measures/wave-stream.ts'
import { proposeWaves, type WaveIncident } from '../src/index.ts'

/**
 * `node bench/waves.ts`: processor time and peak memory of looking for waves among 1,000 to 1,000,000 incidents of ten
 * years in twenty countries, a wave of eight fires in one night among them every month.
 */
const DAYS = 3653
const COUNTRIES = 20
const SIZES = [1000, 10_000, 100_000, 1_000_000]
const WAVE_EVERY_DAYS = 30
const WAVE_SIZE = 8

/** Ordinary attacks; every month the first of them are a wave's: one country, one night, prisons on fire. */
function desk(size: number): WaveIncident[] {
  const stream = ordinaryStream({ incidents: size, days: DAYS, countries: COUNTRIES }, 1)
  const waves = Math.min(Math.floor(DAYS / WAVE_EVERY_DAYS), Math.floor(size / (WAVE_SIZE * 10)))
  return stream.map((incident) => {
    const wave = Math.floor(incident.serial / WAVE_SIZE)
    return wave < waves ? { ...incident, ...actOf(wave, incident) } : incident
  })
}

function actOf(wave: number, { serial, where }: WaveIncident): Partial<WaveIncident> {
  const start = Date.UTC(2015, 0, 1 + wave * WAVE_EVERY_DAYS, 20 + (serial % WAVE_SIZE))
  const text = (ms: number): string => new Date(ms).toISOString().slice(0, 19)
  return {
    when: { from: text(start), to: text(start + 3_600_000), precision: 'hour', approximate: false },
    where: { ...where!, country: `C${wave % COUNTRIES}` },
    ...{ kinds: ['arson'], weapons: ['incendiary'], targets: ['prison', 'vehicle'] },
  }
}

function main(): void {
  process.stdout.write(
    `Node ${process.versions.node}, ${cpus()[0]?.model.trim()}\n\nincidents  seconds  waves  peak MB\n`,
  )
  for (const size of SIZES) {
    const incidents = desk(size)
    const start = process.threadCpuUsage()
    const waves = proposeWaves(incidents, { seed: 1 }).length
    const { user, system } = process.threadCpuUsage(start)
    const peak = process.resourceUsage().maxRSS / 1024
    const cells = [size, ((user + system) / 1e6).toFixed(2), waves, peak.toFixed(0)]
    process.stdout.write(`${cells.map((cell, i) => String(cell).padStart([9, 7, 5, 7][i]!)).join('  ')}\n`)
  }
}

main()
