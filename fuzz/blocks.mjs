import { Session } from 'node:inspector'

/** Tells at each call whether code ran since the last one that had never run before. */
export async function watchBlocks() {
  const session = new Session()
  session.connect()
  const ask = (method, params) =>
    new Promise((done, fail) =>
      session.post(method, params, (error, answer) => (error ? fail(error) : done(answer))),
    )
  await ask('Profiler.enable')
  // Without counts, V8 reports a block only once.
  await ask('Profiler.startPreciseCoverage', { callCount: false, detailed: true })
  await ask('Profiler.takePreciseCoverage')
  return async () => {
    const { result } = await ask('Profiler.takePreciseCoverage')
    return result.some(({ url, functions }) => url.includes('fuzz-target') && functions.length > 0)
  }
}
