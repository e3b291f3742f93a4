import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { dangerLocal, dangerVersion, emptyNode, gate, markdownlint, remark } from '../contenders.mjs'
import { handoff } from '../documents.mjs'
import { checkOut, filesOf, handoffs, putFiles, putRepository } from '../worlds.mjs'

export const title = 'Start-up'
export const about = 'How long a run takes that has little to do. Ratios are to the empty file.'
export const runs = 15

export function measureAt(stage) {
  const folder = stage.folder('startup')
  const bare = join(folder, 'repository.git')
  putRepository(bare, [
    {
      branch: 'main',
      files: {
        ...filesOf(handoffs(1, 2, { files: 5 })),
        'dangerfile.js': 'if (danger.git.created_files.length > 99) fail("many")\n',
      },
    },
    { branch: 'topic', from: 'main', files: filesOf([handoff(3, { files: 5 })]) },
  ])
  const single = join(folder, 'single')
  putFiles(single, { 'H-1_RESULTS.md': handoff(1).text })
  // Not below where a run stands: compiled code is not taken from there.
  const kept = join(stage.folder('cache'), 'kept')
  const fresh = join(stage.folder('cache'), 'fresh')
  const forget = () => rmSync(fresh, { recursive: true, force: true })
  const small = ['check', '--repo', 'repository.git', '--base', 'main', '--head', 'topic']
  const ours = (name, args, cache, before) => gate(name, args, { directory: folder, cache, before })
  const lanes = [
    emptyNode(folder),
    ours('handoff-gate --version', ['--version'], kept),
    ours('check of a small pull request', small, kept),
    ours('the same, the first run', small, fresh, forget),
    ours('the same, HANDOFF_GATE_CACHE=off', small, 'off'),
  ]
  if (stage.compares) {
    const worktree = join(folder, 'worktree')
    checkOut(bare, worktree, 'topic')
    lanes.push(markdownlint(single), remark(single), dangerVersion(folder), dangerLocal(worktree))
  }
  const rows = stage.measure(lanes)
  const [empty, version, check] = rows
  return {
    rows: rows.map((row) => ({ ...row, ratio: stage.ratio(row, empty) })),
    goals: [
      stage.atMost(
        'handoff-gate --version against an empty process',
        stage.ratio(version, empty).median,
        2,
        '×',
      ),
      stage.atMost(
        'check of a small pull request against an empty process',
        stage.ratio(check, empty).median,
        2,
        '×',
      ),
    ],
  }
}
