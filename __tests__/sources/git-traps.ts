import { chmodSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildWorld, feed, freshFolder, git } from './git-fixture.js'

export interface Hostile {
  readonly directory: string
  /** Exists once anything of the repository was run. */
  readonly marker: string
  /** A commit with two files, `lost.md` and `gone.md`, whose content is not there. */
  readonly lost: string
}

/** Git takes an object for one that it may fetch only when a promisor pack speaks of it. */
function promise(directory: string): string {
  const [lost, gone] = ['c'.repeat(40), 'd'.repeat(40)]
  const kept = git(directory, 'rev-parse', 'topic:a.md')
  const lines = `100644 blob ${kept}\ta.md\n100644 blob ${lost}\tlost.md\n100644 blob ${gone}\tgone.md\n`
  const tree = feed(directory, lines, 'mktree', '--missing')
  const commit = git(directory, 'commit-tree', '-p', 'main', '-m', 'x', tree)
  const pack = feed(directory, `${tree}\n`, 'pack-objects', '-q', 'made')
  const packed = join(directory, '.git', 'objects', 'pack', `pack-${pack}`)
  for (const end of ['pack', 'idx']) renameSync(join(directory, `made-${pack}.${end}`), `${packed}.${end}`)
  writeFileSync(`${packed}.promisor`, '')
  return commit
}

/** A repository whose configuration and hooks start a program wherever git would let them. */
export function hostile(partial: boolean): Hostile {
  const folder = freshFolder()
  const marker = join(folder, 'marker')
  const trap = join(folder, 'trap')
  writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> ${marker}\n`)
  chmodSync(trap, 0o755)
  const directory = join(folder, 'repository')
  const attributes = '* diff=evil filter=evil merge=evil text eol=crlf\n'
  buildWorld(directory, {
    base: { 'a.md': '1', '.gitattributes': attributes },
    head: { 'a.md': '2\n', '.gitattributes': attributes, 'b.md': 'b\n' },
  })
  git(directory, 'reset', '--quiet')
  writeFileSync(join(directory, 'a.md'), '3\n')
  const lost = promise(directory)
  for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction', 'pre-auto-gc']) {
    symlinkSync(trap, join(folder, hook))
  }
  const programs = [
    'core.fsmonitor',
    'core.sshCommand',
    'core.pager',
    'core.editor',
    'core.askPass',
    'core.gitProxy',
    'core.alternateRefsCommand',
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'filter.evil.clean',
    'filter.evil.smudge',
    'filter.evil.process',
    'merge.evil.driver',
    'gpg.program',
    'pager.cat-file',
    'pager.rev-list',
    'pager.merge-base',
  ]
  const aliases = ['cat-file', 'rev-list', 'merge-base']
  const settings = [
    ...programs.map((key) => [key, trap]),
    ...aliases.map((name) => [`alias.${name}`, `!${trap}`]),
    ['credential.helper', `!${trap}`],
    ['filter.evil.required', 'true'],
    ['core.hooksPath', folder],
    ['log.showSignature', 'true'],
    ['protocol.allow', 'always'],
    ['protocol.ext.allow', 'always'],
  ]
  const promises = [
    ['core.repositoryFormatVersion', '1'],
    ['extensions.partialClone', 'origin'],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.url', `ext::${trap} %S`],
  ]
  const lines = [...settings, ...(partial ? promises : [])]
  for (const [key = '', value = ''] of lines) git(directory, 'config', key, value)
  return { directory, marker, lost }
}
