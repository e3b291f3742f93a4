import type { Answer } from '../../model/answer.js'
import type { Repository, Side } from '../../model/repository.js'
import { decode } from '../../text/decode.js'
import { matchesGlob } from '../../text/glob.js'
import { foldersOf, type IgnoreFile, isIgnored } from '../../text/ignore.js'
import { folderOf, join, type Place } from './layout.js'
import { filesBelow } from './tree-files.js'

/** What a cited path comes to. */
export type Standing =
  | { readonly state: 'found'; readonly path: string }
  | { readonly state: 'absent' | 'ignored' }
  | { readonly state: 'unknown'; readonly because: string }

export interface PathFinder {
  /** Looks a path up at head, from every folder that a reader would try. */
  find(cited: string, document: string): Promise<Standing>
  /** Whether it stood under one of the bases at base. */
  stoodAtBase(cited: string, document: string): Promise<boolean>
}

export interface FinderContext {
  readonly repository: Repository
  readonly place: Place | null
  readonly reportsFolder: string
  readonly pathBases: readonly string[]
  /** False where absence proves nothing: outside of a repository. */
  readonly absenceCounts: boolean
}

export function pathFinder(context: FinderContext): PathFinder {
  const { repository } = context
  const standings = new Map<string, Promise<Standing>>()
  const ignoreFiles = new Map<string, Promise<IgnoreFile | null>>()
  let tree: Promise<Answer<readonly string[]>> | null = null
  const files = (): Promise<Answer<readonly string[]>> => (tree ??= filesBelow(repository, 'head', ''))

  const standsAt = async (side: Side, paths: readonly string[]): Promise<Standing> => {
    const answers = await Promise.all(paths.map((path) => repository.stat(side, path)))
    const at = answers.findIndex((answer) => answer.state === 'found')
    if (at >= 0) return { state: 'found', path: paths[at] ?? '' }
    const unknown = answers.find((answer) => answer.state === 'unknown')
    return unknown?.state === 'unknown' ? unknown : { state: 'absent' }
  }
  const ignored = async (path: string): Promise<boolean> => {
    const read = async (folder: string): Promise<IgnoreFile | null> => {
      const answer = await repository.read('head', folder === '' ? '.gitignore' : `${folder}/.gitignore`)
      const text = answer.state === 'found' ? decode(answer.value).text : null
      return text === null ? null : { folder, text }
    }
    const known = foldersOf(path).map((folder) => {
      const file = ignoreFiles.get(folder) ?? read(folder)
      ignoreFiles.set(folder, file)
      return file
    })
    return isIgnored(
      path,
      (await Promise.all(known)).filter((file): file is IgnoreFile => file !== null),
    )
  }
  /** Git does not look behind a link or into a submodule, and neither can we. */
  const hidden = async (path: string): Promise<boolean> => {
    const entries = await Promise.all(
      foldersOf(path)
        .slice(1)
        .map((folder) => repository.stat('head', folder)),
    )
    return entries.some((entry) => entry.state === 'found' && entry.value.type !== 'directory')
  }
  const search = async (cited: string): Promise<Standing> => {
    const all = await files()
    if (all.state !== 'found')
      return { state: 'unknown', because: all.state === 'unknown' ? all.because : 'the tree is empty' }
    const same = all.value.filter((path) => nameFits(path, cited) && !belongsElsewhere(path, context.place))
    const own = same.find((path) => context.place && path.startsWith(`${context.place.folder}/`))
    const path = own ?? same[0]
    return path === undefined ? { state: 'absent' } : { state: 'found', path }
  }
  const find = async (cited: string, document: string): Promise<Standing> => {
    const paths = candidates(cited, document, context)
    if (/[*?]/.test(cited)) return fitting(paths, await files())
    const direct = await standsAt('head', paths)
    if (direct.state === 'found') return direct
    if (!context.absenceCounts)
      return { state: 'unknown', because: 'there is no repository here to look it up in' }
    if (direct.state === 'unknown') return direct
    const searched = cited.includes('/') ? direct : await search(cited)
    if (searched.state !== 'absent') return searched
    if ((await Promise.all(paths.map(ignored))).includes(true)) return { state: 'ignored' }
    if ((await Promise.all(paths.map(hidden))).includes(true))
      return { state: 'unknown', because: 'a folder on the way is a link or a submodule' }
    return searched
  }
  return {
    find(cited, document) {
      const key = `${document}\0${cited}`
      const standing = standings.get(key) ?? find(cited, document)
      standings.set(key, standing)
      return standing
    },
    stoodAtBase: async (cited, document) =>
      (await standsAt('base', candidates(cited, document, context))).state === 'found',
  }
}

/** Repository and project root, the folders around the initiatives, the initiative's, its reports, the document's own. */
function candidates(
  cited: string,
  document: string,
  { place, reportsFolder, pathBases }: FinderContext,
): string[] {
  const own = folderOf(document)
  const around = place
    ? [projectOf(place), folderOf(place.root), place.root, place.folder, `${place.folder}/${reportsFolder}`]
    : []
  const stamped = place?.stamp ? [`${place.folder}/${reportsFolder}/${place.stamp}`] : []
  const bases = ['', ...around, own, folderOf(own), ...stamped, ...pathBases]
  const paths = bases
    .map((base) => join(base, cited))
    .filter((path): path is string => path !== null && path !== '')
  return [...new Set(paths)]
}

/** What stands before `plans/active`. */
const projectOf = (place: Place): string => place.root.split('/').slice(0, -2).join('/')

function fitting(patterns: readonly string[], files: Answer<readonly string[]>): Standing {
  if (files.state !== 'found')
    return { state: 'unknown', because: files.state === 'unknown' ? files.because : 'the tree is empty' }
  const path = files.value.find((each) => patterns.some((pattern) => matchesGlob(each, pattern)))
  return path === undefined ? { state: 'absent' } : { state: 'found', path }
}

const nameFits = (path: string, name: string): boolean => path === name || path.endsWith(`/${name}`)

/** Files of other initiatives, the archived ones too, are not what a bare name means. */
function belongsElsewhere(path: string, place: Place | null): boolean {
  if (!place || path.startsWith(`${place.folder}/`)) return false
  const plans = folderOf(place.root)
  const around = plans === '' ? place.root : plans
  return path.startsWith(`${around}/`) && path.slice(around.length + 1).includes('/')
}
