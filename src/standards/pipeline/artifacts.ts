import type { Repository } from '../../model/repository.js'
import { decode } from '../../text/decode.js'
import { foldersOf, isIgnored } from '../../text/ignore.js'
import { join, resolvePath } from './layout.js'

/** Where a path in a header may start: the repository, the pipeline folder and those above it, the document's own. */
export function bases(root: string | null, document: string): string[] {
  const own = document.split('/').slice(0, -1)
  const around =
    root === null ? [] : root.split('/').map((_, i, parts) => parts.slice(0, parts.length - i).join('/'))
  return [...new Set(['', ...around, own.join('/'), own.slice(0, -1).join('/')])]
}

/** A path in prose loses its line, its anchor, and what an address of GitHub has before it. */
export function plainPath(written: string): string {
  const blob =
    /^https?:\/\/[^/\s]{1,200}\/[^/\s]{1,100}\/[^/\s]{1,100}\/(?:blob|tree|raw)\/[^/\s]{1,200}\/(\S{1,500})$/.exec(
      written,
    )?.[1]
  return (blob ?? written.replaceAll('\\', '/'))
    .replace(/#.*$/s, '')
    .replace(/(?<!\s)\s*§.*$/s, '')
    .replace(/:\d[\d-]*$/, '')
    .replace(/\/{2,}/g, '/')
    .trim()
}

export const isAddress = (path: string): boolean => /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(path)

/** Whether something is written as a path, and not as the name of a thing. */
export const looksLikePath = (text: string): boolean =>
  /^[^\s]+$/.test(text) && (/[./\\]/.test(text) || /\.md$/i.test(text))

/** Finds a path at head under one of some bases; with `.md` behind it when that was left out. */
export async function findArtifact(
  written: string,
  starts: readonly string[],
  repository: Repository,
): Promise<string | null> {
  const path = plainPath(written)
  const candidates = starts.flatMap((start) => {
    const at = resolvePath(path.startsWith('/') ? '' : start, path)
    return at === null ? [] : /\.\w+$/.test(at) ? [at] : [at, `${at}.md`]
  })
  const answers = await Promise.all(candidates.map((candidate) => repository.stat('head', candidate)))
  return candidates.find((_, i) => answers[i]?.state === 'found') ?? null
}

/** Whether the repository's own ignore files keep a path out of the tree, under any base. */
export async function isIgnoredArtifact(
  written: string,
  starts: readonly string[],
  repository: Repository,
): Promise<boolean> {
  const paths = starts.flatMap((start) => resolvePath(start, plainPath(written)) ?? [])
  const folders = [...new Set(paths.flatMap(foldersOf))]
  const files = await Promise.all(
    folders.map(async (folder) => {
      const answer = await repository.read('head', join(folder, '.gitignore'))
      const text = answer.state === 'found' ? decode(answer.value).text : null
      return text === null ? [] : [{ folder, text }]
    }),
  )
  return paths.some((path) => isIgnored(path, files.flat()))
}
