import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { root } from '../fixture-case.js'

// Work that is quick by itself takes long on a machine that is busy with other things.
jest.setTimeout(120_000)

const findings = mkdtempSync(join(tmpdir(), 'handoff-gate-findings-'))
afterAll(() => rmSync(findings, { recursive: true, force: true }))

const fuzz = (...args: string[]) => {
  const command = [join(root, 'fuzz/fuzz.mjs'), '--findings', findings, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

describe('npm run fuzz', () => {
  it('judges changed documents of a standard and finds nothing broken', () => {
    const { status, said } = fuzz(
      '--inputs',
      '120',
      '--seed',
      '20261121',
      '--standard',
      'pipeline',
      '--traits-only',
    )
    expect(said).toMatch(/^seed 20261121, pipeline\n(?:.*\n)*1\d\d inputs in \d+ s, \d+ kept, 0 findings\n$/)
    expect(status).toBe(0)
  })

  it('judges one input again', () => {
    const file = join(findings, 'one.json')
    const content = { base64: Buffer.from('---js\n1\n---\n').toString('base64') }
    const change = { side: 'head', path: '.claude/pipeline/requests/feat-007-x.md', content }
    writeFileSync(file, JSON.stringify({ seed: 'examples/pipeline', alone: null, changes: [change] }))
    const { status, said } = fuzz('--replay', file)
    expect(said).toMatch(/^[0-9a-f]{64}, \d+ ms\n$/)
    expect(status).toBe(0)
  })

  it('refuses what is no number', () => {
    expect(fuzz('--inputs', 'many')).toEqual({ status: 2, said: '--inputs many: give a number above 0\n' })
  })
})
