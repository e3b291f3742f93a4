import { type Answer, found } from '../../model/answer.js'
import type { Config } from '../../model/config.js'
import type { Repository, Side } from '../../model/repository.js'
import { expandBraces, matchesAny, matchesGlob } from '../../text/glob.js'
import { findId, wholeId } from './id-form.js'

/** Whether a path is a document of the globs; what no standard takes for a document is none here either. */
export const isDocument = (path: string, globs: readonly string[], config: Config): boolean =>
  matchesAny(path, globs) && !/(?:^|\/)templates\//.test(path) && !matchesAny(path, config.ignore)

/** Every document of the globs in a tree, sorted; folders that can hold none are not opened. */
export async function listDocuments(
  repository: Repository,
  side: Side,
  globs: readonly string[],
  config: Config,
): Promise<Answer<readonly string[]>> {
  const paths: string[] = []
  let unknown: Answer<never> | null = null
  const visit = async (folder: string): Promise<void> => {
    const entries = await repository.list(side, folder)
    if (entries.state === 'unknown') unknown ??= entries
    if (entries.state !== 'found') return
    paths.push(
      ...entries.value
        .filter((each) => each.type === 'file' && isDocument(each.path, globs, config))
        .map((each) => each.path),
    )
    const inner = entries.value.filter(
      (each) => each.type === 'directory' && each.name !== '.git' && each.name !== 'node_modules',
    )
    await Promise.all(inner.filter((each) => mayHold(each.path, globs)).map((each) => visit(each.path)))
  }
  await visit('')
  return unknown ?? found(paths.sort())
}

/** Whether a folder can hold a document, at any depth. */
export function mayHold(folder: string, globs: readonly string[]): boolean {
  const depth = folder.split('/').length
  return globs.flatMap(expandBraces).some((glob) => {
    const path = glob.includes('/') ? glob.replace(/^\.?\//, '').replace(/\/$/, '/**') : `**/${glob}`
    const words = path.split('/')
    const any = words.indexOf('**')
    if (any >= 0 && any < depth) return matchesGlob(folder, `./${[...words.slice(0, any), '**'].join('/')}`)
    return words.length > depth && matchesGlob(folder, `./${words.slice(0, depth).join('/')}`)
  })
}

/**
 * The id in a path: the last folder or file name that has one of the forms, as a whole or else in it. Without forms the
 * name that the globs leave open: the file's, or its folder's where all files are called alike.
 */
export function idInPath(path: string, globs: readonly string[], forms: readonly string[]): string | null {
  const [file = '', ...folders] = path.split('/').reverse()
  const stem = file.replace(/(.)\.[A-Za-z0-9]+$/, '$1')
  const names = [stem, ...folders]
  if (forms.length > 0) {
    const whole = names.find((name) => wholeId(name, forms) !== null)
    return whole ?? names.map((name) => findId(name, forms)?.text).find((id) => id !== undefined) ?? null
  }
  const glob = globs.flatMap(expandBraces).find((each) => matchesGlob(path, each)) ?? ''
  const alike = !/[*?]/.test(glob.split('/').at(-1) ?? '*')
  return alike && folders[0] !== undefined ? folders[0] : stem
}
