import { check } from '../../src/check.js'
import { parseConfig } from '../../src/config/load.js'
import type { Task } from '../../src/hosts/events/event.js'
import type { Asking } from '../../src/hosts/ticked.js'
import { vouched } from '../../src/hosts/vouching.js'
import type { Config } from '../../src/model/config.js'
import type { Result } from '../../src/model/result.js'
import { commentBody } from '../../src/reports/comment.js'
import { changeBetween, memoryRepository } from '../../src/sources/memory.js'
import { exampleTrees } from '../fixture-case.js'

export const SAMPLES = ['pass', 'fail', 'pending', 'many'] as const
export type Sample = (typeof SAMPLES)[number]

type Files = Record<string, Buffer>

const HEAD = 'd0e6f2c4b8a917356f24c1e09b7d8a3f5c6e2b41'
const OURS = 'github-actions[bot]'
const HANDOFFS = '_reboot/_staging/handoffs'
const BOX = /^- \[ \] (?=<!-- tick=)/gm

/** Four handoffs before the example's own, so that there is something to draw. */
const EARLIER: readonly (readonly [string, number])[] = [
  ['H-28', 24],
  ['H-29', 30],
  ['H-30', 31],
  ['H-31', 38],
]

function earlier(base: Files): Files {
  const path = `${HANDOFFS}/H-32/H-32_RESULTS.md`
  const text = String(base[path])
  return Object.fromEntries(
    EARLIER.map(([id, tests]) => [
      path.replaceAll('H-32', id),
      Buffer.from(
        text.replaceAll('H-32', id).replace(/^- Total tests .*$/m, `- Total tests (all staged): ${tests}`),
      ),
    ]),
  )
}

/** The broken example once more under other ids, each with more to find. */
function copies(head: Files, count: number): Files {
  const files: Files = {}
  const missing = (id: number): string =>
    Array.from({ length: 40 }, (_, i) => `- _reboot/_staging/PKG-${id}-001/part-${i + 1}.py`).join('\n')
  for (let id = 41; id < 41 + count; id++) {
    for (const [path, bytes] of Object.entries(head)) {
      if (!path.startsWith(`${HANDOFFS}/H-33/`)) continue
      const text = String(bytes).replaceAll('H-33', `H-${id}`)
      files[path.replaceAll('H-33', `H-${id}`)] = Buffer.from(
        text.replace(/^## Files Created.*\n/m, (heading) => `${heading}\n${missing(id)}\n`),
      )
    }
  }
  return files
}

async function judged(base: Files, head: Files, config: Config): Promise<{ result: Result; asking: Asking }> {
  const repository = memoryRepository({ base, head })
  const change = { ...changeBetween(base, head), base: 'a'.repeat(40), head: HEAD }
  const pullRequest = { number: 12, title: 'H-33', body: '', author: 'erin', draft: false }
  const task: Task = {
    repository: 'acme/widgets',
    headRepository: 'acme/widgets',
    base: 'a'.repeat(40),
    head: HEAD,
    policy: 'a'.repeat(40),
    compare: 'merge-base',
    changedFiles: null,
    pullRequest,
    baseRef: 'main',
  }
  const result = await check({ ...change, pullRequest }, repository, config)
  const inputs = { context: 'handoff-gate', comment: 'always' } as Asking['inputs']
  return { result, asking: { client: silent(null), task, inputs, repository } }
}

interface Edit {
  readonly editor: string
  readonly body: string
}

/** GitHub, as far as it is asked about ticks. `edits` are oldest first; null: there is no comment yet. */
function silent(edits: readonly Edit[] | null): Asking['client'] {
  const actor = (login: string) => ({ __typename: login === OURS ? 'Bot' : 'User', login })
  const body = edits?.at(-1)?.body ?? ''
  const url = 'https://github.com/acme/widgets/pull/12#issuecomment-1'
  const comment = { id: 'IC_1', body, url, createdAt: '', updatedAt: '', author: actor(OURS) }
  const record = edits?.toReversed().map(({ editor, body: diff }) => ({
    editedAt: '2026-03-02T10:20:00Z',
    deletedAt: null,
    diff,
    editor: actor(editor),
  }))
  const asked = {
    get: async () => ({ permission: 'write' }),
    list: async () => [],
    ask: async (text: string) =>
      text.includes('userContentEdits')
        ? { node: { body, userContentEdits: { nodes: record } } }
        : {
            viewer: { login: OURS },
            repository: { pullRequest: { comments: { nodes: edits === null ? [] : [comment] } } },
          },
  }
  return asked as unknown as Asking['client']
}

const bodyOf = (result: Result): string =>
  commentBody(result, {
    headSha: HEAD,
    link: (path, line) => `https://github.com/acme/widgets/blob/${HEAD}/${path}?plain=1#L${line}`,
  })

const TEAM = `review:
  require: true
  by: ticks
  items:
    - { id: threat-model, text: The threat model still holds }
    - { id: rollback, text: The change can be rolled back without losing entries of the ledger }
`

/** What the comment says in one of the cases that the documents show; judged for real, from the examples. */
export async function sample(name: Sample): Promise<{ readonly result: Result; readonly body: string }> {
  const { base: plain, head } = exampleTrees(name === 'pass' || name === 'pending' ? 'clean' : 'broken')
  const base = { ...plain, ...earlier(plain) }
  const change = { ...base, ...head, ...(name === 'many' ? copies(head, 8) : {}) }
  const config = await parseConfig(name === 'pending' ? TEAM : 'version: 1\n', '.github/handoff-gate.yml')
  const { result: first, asking } = await judged(base, change, config)
  const result = await vouched(first, config.review, asking)
  const body = bodyOf(result)
  if (name !== 'pending') return { result, body }
  // Dana ticks the second box, and the author of the change the first.
  let box = 0
  const ticked = (which: number, text: string): string =>
    text.replace(BOX, (line) => (box++ === which ? '- [x] ' : line))
  const byDana = ticked(1, body)
  box = 0
  const edits = [
    { editor: OURS, body },
    { editor: 'dana', body: byDana },
    { editor: 'erin', body: ticked(0, byDana) },
  ]
  const after = await vouched(first, config.review, { ...asking, client: silent(edits) })
  return { result: after, body: bodyOf(after) }
}
