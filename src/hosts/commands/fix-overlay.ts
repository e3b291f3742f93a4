import { createHash } from 'node:crypto'
import { found } from '../../model/answer.js'
import type { Repository, TreeEntry } from '../../model/repository.js'

/** The repository as it would be with other content in some files of head. */
export function withContents(repository: Repository, contents: ReadonlyMap<string, Uint8Array>): Repository {
  // An id says which content a file has, and this content has none.
  const entry = (each: TreeEntry): TreeEntry => (contents.has(each.path) ? { ...each, oid: null } : each)
  return {
    ...repository,
    async stat(side, path) {
      const answer = await repository.stat(side, path)
      return side === 'head' && answer.state === 'found' ? found(entry(answer.value)) : answer
    },
    async list(side, directory) {
      const answer = await repository.list(side, directory)
      return side === 'head' && answer.state === 'found' ? found(answer.value.map(entry)) : answer
    },
    async read(side, path) {
      const content = side === 'head' ? contents.get(path) : undefined
      return content === undefined ? repository.read(side, path) : found(content)
    },
    async sha256(side, path) {
      const content = side === 'head' ? contents.get(path) : undefined
      return content === undefined
        ? repository.sha256(side, path)
        : found(createHash('sha256').update(content).digest('hex'))
    },
  }
}
