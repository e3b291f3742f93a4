import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import type { FileTree } from '../github/index.js'
import { openPull, pullRequestEvent, runAction, startTestGitHub } from '../github/index.js'
import { root } from '../hosts/run-cli.js'
import { git, removeFolders } from '../sources/git-fixture.js'
import { Shell } from './shell.js'

jest.setTimeout(120_000)
afterAll(removeFolders)

const page = readFileSync(join(root, 'docs/tutorial.md'), 'utf8')
const PIECE =
  /(?:^<!-- not executed: (?<reason>.+) -->\n)?^```(?<language>\w+)(?: (?<file>\S+))?\n(?<text>[\s\S]*?)^```$|^\| `<TODO …>` \| write \|\n.*\n(?<table>(?:\|.*\n)+)/gm

class Reader extends Shell {
  /** Writes what the table says in the place of each mark, from top to bottom. */
  fillIn(table: string): void {
    const path = join(this.directory, 'handoffs/H-1/H-1_RESULTS.md')
    let text = readFileSync(path, 'utf8')
    for (const [, what = '', words = ''] of table.matchAll(/^\| (.+?) \| (.+?) \|$/gm)) {
      const mark = `\`<TODO ${what}>\``
      expect(/`<TODO [^>]*>`/.exec(text)?.[0]).toBe(mark)
      text = text.replace(mark, () => words)
    }
    expect(text).not.toContain('<TODO')
    writeFileSync(path, text)
  }
}

const reader = new Reader()
const seen: string[] = []

test('every step of the tutorial does what it says', () => {
  for (const { groups = {} } of page.matchAll(PIECE)) {
    const { reason, language, file, text = '', table } = groups
    if (table !== undefined) reader.fillIn(table)
    else if (reason !== undefined) seen.push('not executed')
    else if (file !== undefined) reader.write(file, text)
    else if (language === 'sh') reader.run(text)
    else if (language === 'text') {
      const printed = reader.output.replace(/\s+/g, ' ')
      for (const line of text.trim().split('\n')) expect(printed).toContain(line.trim().replace(/\s+/g, ' '))
    } else throw new Error(`nothing knows what to do with a block of ${language}`)
    seen.push(language ?? 'table')
  }
  expect(seen.filter((what) => what === 'sh').length).toBeGreaterThan(8)
  expect(seen).toEqual(expect.arrayContaining(['js', 'table', 'text']))
  expect(git(reader.directory, 'status', '--porcelain')).toBe('')
})

test('its pull request is green', async () => {
  const tree = (ref: string): FileTree =>
    Object.fromEntries(
      git(reader.directory, 'ls-tree', '-r', '--name-only', ref)
        .split('\n')
        .map((path) => [path, `${git(reader.directory, 'show', `${ref}:${path}`)}\n`]),
    )
  const github = await startTestGitHub()
  try {
    const repository = await github.createRepository('ada/greeter', { files: tree('main') })
    await repository.commit('h-1', tree('h-1'), { from: 'main' })
    const pull = await openPull(repository, { head: 'h-1', from: repository })
    const run = await runAction({ github, event: await pullRequestEvent(pull, { target: true }) })
    expect(run).toMatchObject({ code: 0, outputs: { verdict: 'pass', errors: '0' } })
    expect(repository.statuses.map(({ context, state }) => `${context}: ${state}`)).toEqual([
      'handoff-gate: success',
    ])
    expect(repository.comments).toHaveLength(1)
  } finally {
    await github.close()
  }
})
