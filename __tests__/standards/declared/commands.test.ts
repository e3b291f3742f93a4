import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from '../../../src/hosts/cli.js'
import type { Terminal } from '../../../src/hosts/terminal.js'
import { root } from '../../fixture-case.js'

const examples = join(root, 'examples')

async function run(...args: string[]) {
  let [out, error] = ['', '']
  const terminal: Terminal = {
    directory: join(examples, 'release', 'broken'),
    environment: {},
    isTerminal: false,
    complainsToTerminal: false,
    columns: 100,
    write: (text) => {
      out += text
    },
    complain: (text) => {
      error += text
    },
  }
  return { code: await runCli(args, terminal, examples), out: () => out, error: () => error }
}

describe('a declared standard on the command line', () => {
  const config = ['--config', '../base/.github/handoff-gate.yml']

  it('is shown by demo --release', async () => {
    const { code, out } = await run('demo', '--release')
    expect(code).toBe(0)
    expect(out()).toContain('declared/baseline-direction')
    expect((await run('demo', '--release', '--clean')).out()).toContain('8 of 9 points hold')
  })

  it('judges a file that is named as its kind', async () => {
    const place = mkdtempSync(join(tmpdir(), 'declared-'))
    try {
      cpSync(join(examples, 'release', 'head'), place, { recursive: true })
      renameSync(join(place, 'releases/R-12/HANDOFF.md'), join(place, 'draft.md'))
      const own = ['check', '--config', join(place, '.github/handoff-gate.yml'), '--repo', place]
      const known = await run(...own, '--standard', 'release/handoff', '--format', 'json', 'draft.md')
      expect(JSON.parse(known.out())).toMatchObject({
        verdict: 'pass',
        handoffs: [
          { id: 'R-12', documents: [{ kind: 'release/handoff', record: { keys: { 'total-tests': 331 } } }] },
        ],
      })
      const unknown = await run(...own, '--standard', 'relase/handoff', 'draft.md')
      expect(unknown.code).toBe(2)
      expect(unknown.error()).toMatch(/no such kind; known are .*release\/handoff/)
    } finally {
      rmSync(place, { recursive: true })
    }
  })

  it('tells SARIF of its rules', async () => {
    const { out } = await run('demo', '--release', '--format', 'sarif')
    const ids = JSON.parse(out()).runs[0].tool.driver.rules.map((rule: { id: string }) => rule.id)
    expect(ids).toEqual(
      expect.arrayContaining(['declared/handoff-missing', 'declared/schema-limit', 'declared/keys']),
    )
  })

  it('names the file of a schema that is not there', async () => {
    const { code, error } = await run('check', ...config, 'releases/R-12/HANDOFF.md')
    expect(code).toBe(2)
    expect(error()).toContain('handoff-gate.yml:30: there is no .github/schemas/release.schema.json')
  })
})
