/** Seconds of processor time that something takes; unlike the clock it does not run while others work. */
export async function cpuSeconds(work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000_000
}
