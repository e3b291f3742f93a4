import { chownSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { openLog } from '../../src/hosts/bot/log.js'
import { openMirrors } from '../../src/hosts/bot/mirrors.js'
import { type FileTree, pullRequestEvent } from '../github/index.js'
import { freshFolder, removeFolders } from '../sources/git-fixture.js'
import { startGitServer } from './git-over-http.js'
import { until } from './run-bot.js'
import { checkRunsOn, judgementsIn, setStage, statusOn } from './stage.js'

jest.setTimeout(120_000)
afterAll(removeFolders)

const many: FileTree = Object.fromEntries(
  Array.from({ length: 320 }, (_, i) => [`data/part-${i}/value.txt`, `value ${i}\n`]),
)

test('a large repository is judged by a mirror without its contents, and with the same verdict', async () => {
  const mirrors = freshFolder()
  const repositories = new Map<string, string>()
  const tokens = new Set<string>()
  const git = await startGitServer(
    (path) => repositories.get(path) ?? null,
    (header) => {
      const [, encoded = ''] = /^Basic (.+)$/.exec(header ?? '') ?? []
      const [user, token = ''] = Buffer.from(encoded, 'base64').toString().split(':')
      tokens.add(token)
      return user === 'x-access-token' && token !== ''
    },
  )
  // Above so many entries GitHub cuts a listing.
  const stage = await setStage(
    { HANDOFF_GATE_MIRRORS: mirrors, GITHUB_SERVER_URL: git.origin },
    { limits: { treeEntries: 300 } },
  )
  try {
    const repository = await stage.repository('acme/widgets', many)
    repositories.set('acme/widgets', repository.gitDir)
    const pull = await stage.open('broken')
    await stage.judged(pull)
    expect(judgementsIn(stage.bot.lines)).toHaveLength(1)
    expect(statusOn(pull)).toMatchObject({
      state: 'failure',
      description: 'H-33: 5 problems; 3 claims contradicted; tests 42 → 38',
    })
    expect(checkRunsOn(pull)).toHaveLength(1)
    const [name = ''] = readdirSync(mirrors)
    expect(name).toMatch(new RegExp(`^${stage.installation.id}-[0-9a-f]{16}\\.git$`))
    expect(readFileSync(join(mirrors, name, 'config'), 'utf8')).not.toMatch(/token|Authorization|opaque/i)

    // Known to be large, it is not asked for by the API any more, and only what is new is fetched.
    const before = { trees: treesAsked(), fetches: git.fetches() }
    await repository.commit(pull.headRef, { 'README.md': '# Changed\n' })
    await stage.judged(pull)
    expect(statusOn(pull)).toMatchObject({ state: 'failure' })
    expect(treesAsked()).toBe(before.trees)
    expect(git.fetches() - before.fetches).toBeLessThan(12)

    // What a git that was killed left behind hinders once.
    writeFileSync(join(mirrors, name, 'config.lock'), '')
    await repository.commit(pull.headRef, { 'README.md': '# Changed once more\n' })
    await stage.judged(pull)
    expect(stage.bot.lines.filter(({ msg }) => msg === 'mirror renewed')).toHaveLength(3)
    expect(readdirSync(mirrors)).toEqual([name])

    // Without the server of the mirror the API has to do; it cannot, and says so instead of being green.
    await git.close()
    await repository.commit(pull.headRef, { 'README.md': '# Changed again\n' })
    await stage.deliver(await pullRequestEvent(pull))
    await until(() => stage.bot.lines.some(({ msg }) => msg.startsWith('there is no mirror')), 'it says so')
    await until(() => statusOn(pull) !== undefined, 'it is judged')
    expect(['failure', 'error']).toContain(statusOn(pull)?.state)
    for (const token of tokens) expect(stage.bot.output()).not.toContain(token)
    for (const { authorizations } of [git]) {
      for (const header of authorizations) expect(stage.bot.output()).not.toContain(header?.slice(6) ?? '-')
    }
  } finally {
    await stage.close()
    await git.close()
  }

  function treesAsked(): number {
    return stage.github.requests.filter(({ path }) => path.includes('/git/trees/')).length
  }
})

// Only root can give a folder away.
;(process.getuid?.() === 0 ? test : test.skip)('a folder of another user holds no mirrors', async () => {
  const directory = freshFolder()
  const lines: string[] = []
  const open = () =>
    openMirrors(
      { directory, gigabytes: 1 },
      'https://github.com',
      openLog('info', (line) => lines.push(line)),
    )
  expect(await open()).not.toBeNull()
  chownSync(directory, 65_534, 65_534)
  expect(await open()).toBeNull()
  expect(lines.join()).toContain('belongs to another user (65534): give a folder with HANDOFF_GATE_MIRRORS')
})
