import { expect, test } from '@jest/globals'
import type { Client } from '../../src/github/client.js'
import { revisionsOf } from '../../src/github/edits.js'

interface Node {
  editedAt?: string
  diff?: string | null
  deletedAt?: string
  editor?: { __typename: string; login: string } | null
}
const gate = { __typename: 'Bot', login: 'gate' }
const dana = { __typename: 'User', login: 'dana' }
const edit = (diff: string | null, editor: Node['editor'], more: Node = {}): Node => ({
  editedAt: '2026-03-02T09:00:00Z',
  diff,
  editor: editor ?? null,
  ...more,
})

/** GitHub with these pages of edits, each newest first. */
const told = (body: string | null, pages: readonly (readonly (Node | null)[])[]) => {
  const ask: Client['ask'] = async (_text, { after }) => {
    const page = Number(after ?? 0)
    const pageInfo = { hasNextPage: page + 1 < pages.length, endCursor: String(page + 1) }
    return body === null ? null : { node: { body, userContentEdits: { nodes: pages[page] ?? [], pageInfo } } }
  }
  return revisionsOf({ ask } as Client, 'id', 'gate[bot]')
}
const texts = async (...asked: Parameters<typeof told>) =>
  (await told(...asked))?.map(({ editor, isPerson, text }) => `${editor}${isPerson ? '*' : ''}: ${text}`) ??
  null

test('versions come oldest first, over all pages, and the present one last', async () => {
  expect(await texts('c', [[edit('c', gate), edit('b', dana)], [edit('a', gate)]])).toEqual([
    'gate[bot]: a',
    'dana*: b',
    'gate[bot]: c',
  ])
})

test('what was never edited is its author’s own', async () => {
  expect(await texts('a', [[]])).toEqual(['gate[bot]: a'])
})

test('the first version is the author’s, also where it names no editor; others are nobody’s', async () => {
  expect(await texts('c', [[edit('c', dana), edit('b', null), edit('a', null)]])).toEqual([
    'gate[bot]: a',
    'null: b',
    'dana*: c',
  ])
})

test('a version that was taken out of the record has no text, whatever is told of it', async () => {
  const gone = edit('b', dana, { deletedAt: '2026-03-03T09:00:00Z' })
  expect(await texts('c', [[edit('c', dana), gone, edit(null, dana), edit('a', gate)]])).toEqual([
    'gate[bot]: a',
    'dana*: null',
    'dana*: null',
    'dana*: c',
  ])
})

test.each<[string, Parameters<typeof told>]>([
  ['does not end in what stands there', ['now', [[edit('before', dana), edit('a', gate)]]]],
  ['cannot be asked for', [null, []]],
  ['ends in a version that was taken out', ['b', [[edit(null, dana), edit('a', gate)]]]],
])('a record that %s tells nothing', async (_case, asked) => expect(await told(...asked)).toBeNull())

test('of very many edits the oldest are left out, and nothing is made up for them', async () => {
  const pages = Array.from({ length: 30 }, (_, page) => [edit(page === 0 ? 'now' : `${page}`, null)])
  const revisions = await told('now', pages)
  expect([revisions?.length, revisions?.[0]?.editor, revisions?.at(-1)?.text]).toEqual([10, null, 'now'])
})
