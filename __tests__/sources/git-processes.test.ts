import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../src/model/errors.js'
import { openGit } from '../../src/sources/git.js'
import { GitObjects } from '../../src/sources/git-objects.js'
import type { GitHost } from '../../src/sources/git-process.js'
import { feed, freshFolder, git } from './git-fixture.js'
import { cleanUp, complaint, filesOf, open, worldAt } from './git-opening.js'

cleanUp()

describe('processes', () => {
  const world = {
    history: [{ 'a.md': '0' }, { 'a.md': 'first' }],
    base: { 'a.md': '1' },
    head: Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`d${at % 7}/f${at}.md`, `${at}`])),
  }

  function program(body: string): GitHost & { readonly log: string } {
    const folder = freshFolder()
    const path = join(folder, 'git')
    writeFileSync(path, `#!/bin/sh\n${body.replaceAll('LOG', join(folder, 'log'))}\n`)
    chmodSync(path, 0o755)
    return { program: path, patience: 60_000, log: join(folder, 'log') }
  }

  test('an ordinary check costs one process, history one more', async () => {
    const host = program('echo "$@" >> LOG\nexec git "$@"')
    const directory = worldAt(world)
    const { repository, change } = await open({ directory, base: 'main' }, host)
    const files = filesOf(change) as readonly { path: string }[]
    await Promise.all(files.map(({ path }) => repository.read('head', path)))
    await Promise.all(files.map(({ path }) => repository.sha256('head', path)))
    expect(readFileSync(host.log, 'utf8').trim().split('\n')).toHaveLength(1)
    await repository.findVersion('a.md', 'f'.repeat(64))
    await repository.findVersion('d1/f1.md', 'f'.repeat(64))
    expect(readFileSync(host.log, 'utf8').trim().split('\n')).toHaveLength(2)
  })

  test('the process ends with the repository', async () => {
    const host = program('echo $$ >> LOG\nexec git "$@"')
    const { repository } = await openGit({ directory: worldAt(world), base: 'main' }, host)
    const pid = Number(readFileSync(host.log, 'utf8'))
    expect(() => process.kill(pid, 0)).not.toThrow()
    const unanswered = repository.read('head', 'd1/f1.md')
    const outcome = expect(unanswered).rejects.toThrow('the repository was closed')
    await repository.close()
    await outcome
    expect(() => process.kill(pid, 0)).toThrow()
    await repository.close()
  })

  test('a process that fails to open leaves nothing behind', async () => {
    const host = program('echo $$ >> LOG\nexec git "$@"')
    await complaint({ directory: worldAt(world), base: 'nope' }, host)
    expect(() => process.kill(Number(readFileSync(host.log, 'utf8')), 0)).toThrow()
  })

  test('a process that dies is an error of ours, with what it said', async () => {
    const host = program('echo "fatal: the disk is on fire" >&2; exit 128')
    const error = await openGit({ directory: worldAt(world), base: 'main' }, host).catch(
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(UsageError)
    expect((error as Error).message).toMatch(
      /git cat-file ended early \(exit code 128\).*the disk is on fire/,
    )
  })

  test('a process that dies amid an object is an error', async () => {
    const host = program(`printf '%s commit 500\\ntree' ${'a'.repeat(40)}; exit 0`)
    await expect(openGit({ directory: worldAt(world), base: 'main' }, host)).rejects.toThrow('ended early')
  })

  test('node waits for an object that was announced and is still to come', async () => {
    const waiting = 'read question; printf "%s blob 5\\n" "$question"; sleep 0.4; echo hello; exec cat'
    const objects = new GitObjects(program(waiting), freshFolder())
    let announced = (): void => {}
    const header = new Promise<void>((done) => {
      announced = done
    })
    const answer = objects.ask('a'.repeat(40), () => {
      announced()
      const chunks: Buffer[] = []
      return { take: (chunk) => chunks.push(chunk), value: () => Buffer.concat(chunks).toString() }
    })
    await header
    await new Promise((done) => setTimeout(done, 50))
    expect(process.getActiveResourcesInfo()).toContain('ProcessWrap')
    expect(await answer).toBe('hello')
    expect(process.getActiveResourcesInfo()).not.toContain('ProcessWrap')
    await objects.close()
  })

  test('a process that hangs is ended', async () => {
    const host = { ...program('echo $$ >> LOG\nexec sleep 30'), patience: 200 }
    await expect(openGit({ directory: worldAt(world), base: 'main' }, host)).rejects.toThrow(
      'gave no answer within 0.2 s',
    )
    expect(() => process.kill(Number(readFileSync(host.log, 'utf8')), 0)).toThrow()
  })

  test('a torn object is an error, never an answer', async () => {
    const directory = worldAt(world)
    const loose = feed(directory, 'torn', 'hash-object', '-w', '--stdin')
    const tree = feed(directory, `100644 blob ${loose}\ttorn.md\n`, 'mktree')
    const id = git(directory, 'commit-tree', '-p', 'main', '-m', 'torn', tree)
    const path = join(directory, 'objects', loose.slice(0, 2), loose.slice(2))
    chmodSync(path, 0o644)
    writeFileSync(path, 'garbage')
    const { repository } = await open({ directory, base: 'main', head: id })
    const outcome = await repository.read('head', 'torn.md').catch((error: Error) => error)
    expect(outcome instanceof Error || outcome.state === 'unknown').toBe(true)
  })
})
