import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { junit } from '../evidence/junit-file.js'
import { exampleRepository, root } from '../hosts/run-cli.js'
import { git, removeFolders } from '../sources/git-fixture.js'
import { Shell } from './shell.js'

jest.setTimeout(120_000)
afterAll(removeFolders)

/** Pages whose blocks are executed by a test of their own. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'bot.md': '__tests__/bot/docs.test.ts',
  'tutorial.md': '__tests__/docs/tutorial.test.ts',
}

interface Block {
  readonly text: string
  /** Why it is not executed; null when it is. */
  readonly reason: string | null
}
const blocksIn = (text: string): readonly Block[] => {
  // What stands in a longer fence is shown, and is the matter of the page's own test.
  const plain = text.replace(/^````[\s\S]*?^````$/gm, '')
  return [...plain.matchAll(/(?:^<!-- not executed: (.+) -->\n)?^```sh\n([\s\S]*?)^```$/gm)].map(
    ([, reason, block = '']) => ({ text: block, reason: reason ?? null }),
  )
}

const pages = readdirSync(join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, blocks: blocksIn(readFileSync(join(root, 'docs', name), 'utf8')) }))
  .filter(({ blocks }) => blocks.length > 0)
const executed = pages.filter(({ name }) => ELSEWHERE[name] === undefined)

/** What the pages speak of: H-33 on a branch `topic`, reports of its tests, and a tag. */
function repository(): Shell {
  const folder = exampleRepository('clean')
  symlinkSync(join(folder, '_reboot/_staging/handoffs'), join(folder, 'handoffs'))
  git(folder, 'tag', 'v2.0.0')
  const shell = new Shell(folder)
  for (const [path, tests] of [
    ['junit.xml', 56],
    ['reports/a.xml', 56],
    ['all.xml', 56],
    ['own.xml', 14],
  ] as const)
    shell.write(path, junit(tests))
  return shell
}

test('pages that are executed elsewhere are there, and so are their tests', () => {
  for (const [page, path] of Object.entries(ELSEWHERE)) {
    expect(pages.map(({ name }) => name)).toContain(page)
    expect(existsSync(join(root, path))).toBe(true)
    expect(readFileSync(join(root, path), 'utf8')).toContain(page)
  }
})

describe.each(executed)('docs/$name', ({ blocks }) => {
  test('its commands succeed', () => {
    const shell = repository()
    for (const { text, reason } of blocks) {
      if (reason !== null) continue
      shell.run(text)
      expect(shell.output).not.toBe('')
    }
  })
})

test('links and anchors of the pages lead somewhere', () => {
  const anchorsOf = (text: string): string[] =>
    [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    )
  const lost: string[] = []
  for (const name of readdirSync(join(root, 'docs')).filter((each) => each.endsWith('.md'))) {
    const text = readFileSync(join(root, 'docs', name), 'utf8').replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^()\s]+)\)/g)) {
      const [path = '', anchor] = target.split('#')
      const place = path === '' ? join(root, 'docs', name) : join(root, 'docs', path)
      if (!existsSync(place)) lost.push(`${name}: ${target}`)
      else if (anchor !== undefined && !anchorsOf(readFileSync(place, 'utf8')).includes(anchor))
        lost.push(`${name}: ${target}`)
    }
  }
  expect(lost).toEqual([])
})

test('the index names every page', () => {
  const index = readFileSync(join(root, 'docs/README.md'), 'utf8')
  const names = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && name !== 'README.md')
  expect(names.filter((name) => !index.includes(`](${name})`))).toEqual([])
})
