import { type Answer, found, unknown } from '../../model/answer.js'
import type { Repository, Side } from '../../model/repository.js'

const MOST_FOLDERS = 4000
const SKIPPED = new Set(['.git', 'node_modules', '__pycache__', '.venv'])

/** Paths of all files below a folder, level by level; `unknown` when there are too many folders or one cannot be listed. */
export async function filesBelow(
  repository: Repository,
  side: Side,
  folder: string,
): Promise<Answer<readonly string[]>> {
  const files: string[] = []
  let level = [folder]
  for (let seen = 0; level.length > 0; ) {
    seen += level.length
    if (seen > MOST_FOLDERS) return unknown('the tree has too many folders to search')
    const answers = await Promise.all(level.map((each) => repository.list(side, each)))
    const next: string[] = []
    for (const answer of answers) {
      if (answer.state === 'unknown') return answer
      for (const entry of answer.state === 'found' ? answer.value : []) {
        if (entry.type === 'directory') {
          if (!SKIPPED.has(entry.name)) next.push(entry.path)
        } else files.push(entry.path)
      }
    }
    level = next
  }
  return found(files)
}
