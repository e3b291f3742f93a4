import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const title = 'Requests to GitHub'
export const about =
  'Counted against a server that answers as GitHub does; a test holds each number to [requests.md](requests.md).'
export const runs = 1

const root = join(import.meta.dirname, '../..')
const TEST = ['test', '--', '__tests__/hosts/docs-events.test.ts', '-t', 'requests.md']

export function measureAt(stage) {
  const lines = readFileSync(join(root, 'docs/requests.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
  if (stage.compares) {
    const { status, stderr } = spawnSync('npm', TEST, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    })
    if (status !== 0)
      throw new Error(`the numbers of docs/requests.md do not hold\n${String(stderr).slice(-2000)}`)
  }
  const rows = lines.slice(2).map((line) => {
    const [name, reads, writes, all] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    return {
      name,
      command: `npm ${TEST.join(' ')}`,
      reads: Number(reads),
      writes: Number(writes),
      all: Number(all),
    }
  })
  return { rows, goals: [] }
}
