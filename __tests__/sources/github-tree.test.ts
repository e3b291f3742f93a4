import { expect, test } from '@jest/globals'
import type { TreeEntry } from '../../src/model/repository.js'
import type { GithubBlobs } from '../../src/sources/github-blobs.js'
import type { Traffic } from '../../src/sources/github-traffic.js'
import { GithubTree } from '../../src/sources/github-tree.js'

const COMMIT = 'c'.repeat(40)

/** GitHub that cuts every listing of a whole tree, and tells of single directories. */
function cutTree(): { tree: GithubTree; asked: () => number } {
  let asked = 0
  const traffic: Traffic = {
    query: async () => null,
    get: async (_route, { recursive }) => {
      asked++
      return { tree: [], truncated: recursive === '1' }
    },
  }
  const places = { home: 'acme/widgets', fork: null }
  return {
    tree: new GithubTree({ traffic, places, blobs: {} as GithubBlobs, commit: COMMIT }),
    asked: () => asked,
  }
}
const directory = (i: number): TreeEntry => ({ name: `${i}`, path: `${i}`, type: 'directory', oid: `${i}` })

test('of a tree that GitHub cuts so many directories are asked for, and the rest is unknown, never empty', async () => {
  const { tree, asked } = cutTree()
  for (let i = 0; i < 300; i++) expect((await tree.entries(directory(i))).state).toBe('found')
  expect(await tree.entries(directory(300))).toMatchObject({
    state: 'unknown',
    because: expect.stringContaining('too large'),
  })
  expect((await tree.entries(directory(7))).state).toBe('found')
  expect(asked()).toBe(301)
})
