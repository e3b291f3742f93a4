// npm run check                      all that has to hold before a merge
// npm run check -- --without tests   leaves steps out
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const STEPS = {
  types: ['run', '--silent', 'types'],
  lint: ['run', '--silent', 'lint'],
  tests: ['test', '--silent'],
  build: ['run', '--silent', 'build', '--', '--check'],
  elsewhere: ['run', '--silent', 'build:elsewhere'],
  workflows: ['run', '--silent', 'lint:workflows'],
  package: ['run', '--silent', 'lint:package'],
}

const { values } = parseArgs({ options: { without: { type: 'string', multiple: true, default: [] } } })
const unknown = values.without.filter((name) => !(name in STEPS))
if (unknown.length > 0) {
  console.error(`No step "${unknown.join('", "')}"; there are ${Object.keys(STEPS).join(', ')}`)
  process.exit(2)
}

const results = Object.entries(STEPS)
  .filter(([name]) => !values.without.includes(name))
  .map(([name, args]) => {
    console.log(`── ${name}`)
    const start = performance.now()
    const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
    return { name, passed: status === 0, seconds: (performance.now() - start) / 1000 }
  })

console.log('── summary')
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s`)
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1
