/** The half of the Gun Violence Archive set that linking learns from, by incident; figures are reported on the other. */
export function inTrainingHalf(incidentId: string): boolean {
  return Number(incidentId) % 2 === 0
}
