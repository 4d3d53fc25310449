/**
 * The machine's monotonic clock in ms: unlike `performance.now()` it has one origin for all
 * processes, so that what the servers saw can be laid beside what the bench measured.
 */
export function nowMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
