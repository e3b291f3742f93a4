import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { handoff } from './documents.mjs'

const CLOCK = 1_767_225_600
const environment = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }

function git(directory, args, input) {
  const { status, stderr } = spawnSync('git', args, {
    cwd: directory,
    env: environment,
    input,
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`)
}

/** Writes files below a folder. */
export function putFiles(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/**
 * A bare repository of commits `{ branch, files }`, each of which adds its files to what its branch has; a branch that
 * is new begins at `from`. Packed, as a clone is.
 */
export function putRepository(folder, commits) {
  mkdirSync(folder, { recursive: true })
  git(folder, ['init', '--quiet', '--bare', '-b', 'main'])
  const pieces = commits.flatMap(({ branch, from, files }, at) => [
    `commit refs/heads/${branch}\ncommitter App <ada@example.org> ${CLOCK + at * 60} +0000\ndata 1\nx\n`,
    ...(from === undefined ? [] : [`from refs/heads/${from}\n`]),
    ...Object.entries(files).map(
      ([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
    ),
    '\n',
  ])
  git(folder, ['fast-import', '--quiet'], pieces.join(''))
  git(folder, ['repack', '-adq'])
}

/** A branch of a bare repository as a work tree. */
export function checkOut(bare, folder, branch) {
  git(dirname(folder), ['clone', '--quiet', bare, folder])
  git(folder, ['checkout', '--quiet', '-B', branch, `origin/${branch}`])
}

/** What handoffs bring to a repository: their RESULTS and the files that these list. */
export const filesOf = (handoffs) =>
  Object.assign({}, ...handoffs.map(({ path, text, files }) => ({ ...files, [path]: text })))

export const handoffs = (from, to, options) =>
  Array.from({ length: to - from + 1 }, (_, i) => handoff(from + i, options))

/**
 * A repository with so many handoffs and commits on `main`, and a branch `topic` that adds the next handoff. Commits
 * beyond one for each handoff change a file that no handoff lists.
 */
export function putHistory(folder, { commits, handoffs: count }) {
  const past = handoffs(1, count, { files: 5, sentences: 4 })
  const each = commits / count
  const main = Array.from({ length: commits }, (_, at) => ({
    branch: 'main',
    files: {
      'src/main.py': `VALUE = ${at}\n`,
      [`src/module-${at % 40}/part.py`]: `PART = ${at}\n`,
      ...(at % each < 1 ? filesOf(past.slice(Math.floor(at / each), Math.floor(at / each) + 1)) : {}),
    },
  }))
  const next = filesOf(handoffs(count + 1, count + 1, { files: 5, sentences: 4 }))
  putRepository(folder, [...main, { branch: 'topic', from: 'main', files: next }])
}
