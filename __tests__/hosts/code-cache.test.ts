import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'

const CLI = join(process.cwd(), 'dist/cli.cjs')
const scratch = mkdtempSync(join(tmpdir(), 'handoff-gate-cache-'))
const folder = join(scratch, 'handoff-gate')
const kept = (): string[] => readdirSync(scratch).flatMap((name) => readdirSync(join(scratch, name)))

function demo(environment: Record<string, string> = {}) {
  const { NODE_DISABLE_COMPILE_CACHE: _, HANDOFF_GATE_CACHE: __, ...rest } = process.env
  const env = { ...rest, XDG_CACHE_HOME: scratch, ...environment }
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'demo', '--format', 'json'], {
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

beforeEach(() => rmSync(folder, { recursive: true, force: true }))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('compiled code that is kept between runs', () => {
  test('is written by the first run, for its owner only, and read by the second', () => {
    const first = demo()
    expect(first.status).toBe(0)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(kept().some((name) => name.startsWith('main.cjs-'))).toBe(true)
    const times = kept().map((name) => statSync(join(folder, name)).mtimeMs)
    expect(demo()).toEqual(first)
    expect(kept().map((name) => statSync(join(folder, name)).mtimeMs)).toEqual(times)
  })

  test.each([
    ['damaged', (code: Buffer) => code.map((byte, at) => (at % 997 === 500 ? byte ^ 0x55 : byte))],
    ['cut short', (code: Buffer) => code.subarray(0, 3000)],
    ['something else', () => Buffer.from('hello')],
  ])('is not run when it is %s', (_, spoil) => {
    const first = demo()
    for (const name of kept()) {
      const path = join(folder, name)
      writeFileSync(path, spoil(readFileSync(path)))
    }
    expect(demo()).toEqual(first)
    expect(demo()).toEqual(first)
  })

  test('is neither read nor written in a folder that others can write to', () => {
    mkdirSync(folder)
    chmodSync(folder, 0o777)
    expect(demo()).toMatchObject({ status: 0, stderr: '' })
    expect(kept()).toEqual([])
  })

  test('is no trouble where nothing can be written', () => {
    expect(demo({ XDG_CACHE_HOME: '/dev/null' })).toMatchObject({ status: 0, stderr: '' })
  })

  test.each([[{ HANDOFF_GATE_CACHE: 'off' }], [{ NODE_DISABLE_COMPILE_CACHE: '1' }]])(
    'is switched off by %j',
    (environment) => {
      expect(demo(environment)).toMatchObject({ status: 0, stderr: '' })
      expect(readdirSync(scratch)).toEqual([])
    },
  )

  test('of other builds is removed after two weeks', () => {
    mkdirSync(folder, { mode: 0o700 })
    const path = join(folder, 'main.cjs-old')
    writeFileSync(path, '')
    const seconds = Date.now() / 1000 - 15 * 24 * 3600
    spawnSync('touch', ['-d', `@${Math.round(seconds)}`, path])
    demo()
    expect(kept()).not.toContain('main.cjs-old')
    expect(kept().length).toBeGreaterThan(0)
  })
})
