import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { median, quantile } from './statistics.mjs'

const PEAK = join(import.meta.dirname, 'peak-memory.cjs')
const PATIENCE_MS = 120_000

/**
 * A command that is measured: `{ name, shown, args, directory, environment, before, codes }`. `shown` is the command
 * as a reader would type it, `before` is done ahead of each run and not counted, `codes` are the exit codes that say
 * that it did its work.
 */
function start(lane, home, further = {}) {
  lane.before?.()
  const environment = {
    PATH: process.env.PATH,
    HOME: home,
    NO_COLOR: '1',
    ...quietGit,
    ...lane.environment,
    ...further,
  }
  const begin = performance.now()
  const { status, signal, error, stderr } = spawnSync(process.execPath, lane.args, {
    cwd: lane.directory,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: PATIENCE_MS,
    maxBuffer: 2 ** 28,
  })
  const time = performance.now() - begin
  if (error) throw error
  if (!(lane.codes ?? [0]).includes(status))
    throw new Error(
      `${lane.name}: exit code ${signal ?? status} of ${lane.shown}\n${String(stderr).slice(0, 2000)}`,
    )
  return time
}

const quietGit = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }

/** Peak of resident memory in one run of its own, in MiB, so that measuring it costs the timed runs nothing. */
function peakOf(lane, home) {
  const file = join(home, 'peak')
  start(lane, home, { NODE_OPTIONS: `--require "${PEAK}"`, BENCH_PEAK_FILE: file })
  if (!existsSync(file)) throw new Error(`${lane.name} ended without its peak of memory`)
  const peak = Number(readFileSync(file, 'utf8')) / 2 ** 20
  rmSync(file)
  return peak
}

/**
 * Measures commands side by side: one run of each, then again, so that what else the machine does hits all of them
 * alike. A first round is not counted. Times are in milliseconds.
 */
export function measure(lanes, { runs, home, memory = true, say = () => {} }) {
  const times = lanes.map(() => [])
  for (let round = -1; round < runs; round++) {
    say(`${round + 1}/${runs}`)
    for (const [i, lane] of lanes.entries()) {
      const time = start(lane, home)
      if (round >= 0) times[i].push(time)
    }
  }
  return lanes.map((lane, i) => ({
    name: lane.name,
    command: lane.shown,
    runs,
    median: median(times[i]),
    quartiles: [quantile(times[i], 0.25), quantile(times[i], 0.75)],
    peak: memory ? peakOf(lane, home) : null,
    times: times[i],
  }))
}

/** Median and quartiles of how much longer one took than the other in the same round. */
export function ratioOf(slow, fast) {
  const ratios = slow.times.map((time, round) => time / fast.times[round])
  return { median: median(ratios), quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)] }
}
