// Loaded into a measured process before its own code: at the end it writes its peak of resident memory, in bytes.
const { readFileSync, writeFileSync } = require('node:fs')

const file = process.env.BENCH_PEAK_FILE

/** Linux counts for this program alone; elsewhere the number may hold what the parent had at the start. */
function peak() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024
  } catch {
    return process.resourceUsage().maxRSS * 1024
  }
}

if (file !== undefined && require('node:worker_threads').isMainThread) {
  process.on('exit', () => writeFileSync(file, String(peak())))
}
