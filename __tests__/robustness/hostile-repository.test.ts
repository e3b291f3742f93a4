import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { check } from '../../src/check.js'
import { defaultConfig } from '../../src/config/defaults.js'
import { loadConfig } from '../../src/config/load.js'
import type { Result } from '../../src/model/result.js'
import { changeBetween, type MemoryTree, memoryRepository } from '../../src/sources/memory.js'
import { openWorkTree } from '../../src/sources/work-tree.js'
import { parseJson } from '../../src/text/json.js'
import { parseYaml } from '../../src/text/yaml.js'
import { exampleTrees } from '../fixture-case.js'
import { buildWorld, freshFolder, git } from '../sources/git-fixture.js'
import { cleanUp, complaint, open } from '../sources/git-opening.js'

jest.setTimeout(60_000)
cleanUp()

async function judge(base: MemoryTree, head: MemoryTree): Promise<Result> {
  const repository = memoryRepository({ base, head })
  return check(changeBetween(base, head), repository, await loadConfig(repository))
}

describe('a document', () => {
  it('that is larger than anything that is read has a finding, and is no trouble of ours', async () => {
    const path = 'handoffs/H-33/H-33_RESULTS.md'
    const { findings, troubles, verdict } = await judge(
      {},
      { [path]: Buffer.alloc(16 * 1024 * 1024 + 1, 'a') },
    )
    expect(troubles).toEqual([])
    expect(verdict).toBe('fail')
    expect(findings.filter(({ rule }) => rule === 'builder/readable')).toMatchObject([
      { path, line: 1, message: expect.stringContaining('larger than 16 MiB') },
    ])
  })
})

describe('YAML and JSON', () => {
  it.each([
    ['YAML', () => parseYaml(`a: [${'1,'.repeat(300_000)}]`, 2).problems, 'more than 512 KiB of YAML'],
    ['JSON', () => parseJson(`[${'1,'.repeat(1_000_001)}1]`).problems, 'more than 1000000 values'],
  ])('%s are read up to a size', (_, problems, message) => {
    expect(problems()).toEqual([expect.objectContaining({ message })])
  })
})

describe('words that every object knows', () => {
  const WORDS = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']
  const DOCUMENT = /\.(?:md|json|ya?ml|html)$/
  const TOKEN = /[A-Za-z][\w-]*/g

  it.each(['clean', 'weekly', 'initiative', 'pipeline', 'run', 'release'])(
    'are words like any other in examples/%s',
    async (example) => {
      const { base, head } = exampleTrees(example)
      for (const [path, bytes] of Object.entries(head)) {
        if (!DOCUMENT.test(path) || base[path]?.equals(bytes)) continue
        const text = bytes.toString('utf8')
        const tokens = [...new Set(text.match(TOKEN))]
        // Each word that the document has is replaced wherever it stands, many of them in one judgement.
        for (let share = 0; share < 2; share++) {
          const turned = text.replace(TOKEN, (token) => {
            const at = tokens.indexOf(token) + share
            return at % 3 === 0 ? (WORDS[at % WORDS.length] ?? token) : token
          })
          const { troubles } = await judge(base, { ...head, [path]: Buffer.from(turned) })
          expect(troubles).toEqual([])
        }
      }
    },
  )
})

describe('a repository', () => {
  it('cannot rewrite its history by a list of grafts', async () => {
    const directory = freshFolder()
    buildWorld(directory, { base: { 'a.md': '1' }, head: { 'a.md': '2' } })
    mkdirSync(join(directory, '.git/info'), { recursive: true })
    writeFileSync(join(directory, '.git/info/grafts'), `${git(directory, 'rev-parse', 'topic')}\n`)
    const { change } = await open({ directory, base: 'topic~1', head: 'topic' })
    expect(change.files).toMatchObject({ state: 'found', value: [{ path: 'a.md', status: 'modified' }] })
  })

  it('is not asked for refs that are written back at length or as they are', async () => {
    const directory = freshFolder()
    buildWorld(directory, { base: { 'a.md': '1' }, head: { 'a.md': '2' } })
    const long = await complaint({ directory, base: 'a'.repeat(100_000) })
    expect(long.length).toBeLessThan(500)
    expect(await complaint({ directory, base: 'x\u202ey' })).toContain('"x\\u{202e}y"')
  })

  it('whose listed file lies behind a link says so', async () => {
    const directory = freshFolder()
    const folder = join(directory, 'handoffs/H-1')
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      join(folder, 'H-1_RESULTS.md'),
      `# Results: H-1\n\n## Status: PASS\n\n## Files Created\n- \`linked/passwd\` (SHA256: ${'a'.repeat(64)})\n`,
    )
    symlinkSync('/etc', join(folder, 'linked'))
    const { repository, change } = await openWorkTree({ directory, paths: ['handoffs'] })
    const result = await check(change, repository, defaultConfig)
    await repository.close()
    expect(result.handoffs[0]?.claims.find(({ kind }) => kind === 'file-exists')).toMatchObject({
      verdict: 'unverified',
      evidence: expect.stringContaining('is a symbolic link and is not followed'),
    })
  })
})
