import { CONFIG_PATH } from '../../config/defaults.js'
import { UsageError } from '../../model/errors.js'
import type { NewFile } from '../../model/template.js'
import type { Ink } from '../../reports/ink.js'
import type { WorkTreeRepository } from '../../sources/work-tree.js'
import { decode } from '../../text/decode.js'
import type { Terminal } from '../terminal.js'
import { askPerson, somebodyIsThere } from './ask-person.js'
import { diffOf, shownDiff } from './fix-diff.js'
import type { InitOptions } from './init-options.js'
import { STANDARD_NAMES, type Used } from './init-survey.js'
import { AGENTS, configText, PRE_COMMIT, WORKFLOW } from './init-texts.js'
import { type PlannedFile, plan } from './new-files.js'

const WORKFLOW_PATH = '.github/workflows/handoff-gate.yml'

/** A file of the set-up. */
export interface InitFile extends PlannedFile {
  /** What stands there now. */
  readonly before: string | null
  /** Why it is left alone, `''` where it is as it should be; null when it is written. */
  readonly left: string | null
}

interface Place {
  readonly root: string
  readonly repository: WorkTreeRepository
}

export async function textIn(
  { repository }: Pick<Place, 'repository'>,
  side: 'base' | 'head',
  path: string,
): Promise<string | null> {
  const answer = await repository.read(side, path)
  return answer.state === 'found' ? decode(answer.value).text : null
}

/**
 * Everything that belongs to the set-up, each with what becomes of it. Of a file that somebody changed a person is asked,
 * if there is one, and settings that are not found anew are never replaced. Throws a UsageError when what was asked for
 * by name can not be.
 */
export async function initFiles(
  used: readonly Used[],
  options: InitOptions,
  place: Place,
  terminal: Terminal,
): Promise<readonly InitFile[]> {
  const files: InitFile[] = []
  for (const file of plan(await wanted(used, options, place), place.root)) {
    const before = await textIn(place, 'head', file.path)
    const left = await reasonToLeave(file, before, options, terminal)
    if (left && file.path === CONFIG_PATH && options.standards.length > 0 && !options.dryRun)
      throw new UsageError(`${file.path} ${left}, and nothing was written`)
    files.push({ ...file, before, left })
  }
  return files
}

async function wanted(
  used: readonly Used[],
  { standards, preCommit, agents }: InitOptions,
  place: Place,
): Promise<readonly NewFile[]> {
  const before = agents ? await textIn(place, 'head', 'AGENTS.md') : null
  const hooks = preCommit ? await textIn(place, 'head', '.pre-commit-config.yaml') : null
  if (hooks !== null && !/handoff-gate/.test(hooks))
    throw new UsageError(
      `.pre-commit-config.yaml is there already: add to its repos\n${PRE_COMMIT.replace(/^repos:\n/, '')}`,
    )
  const spoken = before?.includes('handoff-gate') === true
  const end = before?.includes('\r\n') ? '\r\n' : '\n'
  const appended = before === null ? AGENTS : `${before.trimEnd()}${end}${end}${AGENTS.replaceAll('\n', end)}`
  return [
    { path: CONFIG_PATH, text: configText(used, standards) },
    { path: WORKFLOW_PATH, text: WORKFLOW },
    ...(agents ? [{ path: 'AGENTS.md', text: spoken ? before : appended, updates: before !== null }] : []),
    ...(preCommit ? [{ path: '.pre-commit-config.yaml', text: hooks ?? PRE_COMMIT }] : []),
  ]
}

async function reasonToLeave(
  file: PlannedFile,
  before: string | null,
  { force, dryRun }: InitOptions,
  terminal: Terminal,
): Promise<string | null> {
  if (before === file.text)
    return file.path === CONFIG_PATH || file.path === WORKFLOW_PATH ? '' : 'it has handoff-gate already'
  if (!file.exists || file.updates) return null
  const own = file.path === CONFIG_PATH ? await ownSettings(before ?? '') : []
  if (own.length > 0)
    return `has settings that are not found anew (${own.join(', ')}): edit it, or take it away first`
  if (force) return null
  const there = 'is there already: --force replaces it, --dry-run shows what it would become'
  if (dryRun || !somebodyIsThere(terminal)) return there
  const answer = await askPerson(`${file.path} is there already. Replace it? [y/N] `)
  return /^y(?:es)?$/i.test(answer) ? null : ''
}

/** What the survey of a repository tells of a standard; everything else somebody wrote by hand. */
const FOUND_ANEW = ['layout', 'ids', 'documents', 'producers', 'roots']

async function ownSettings(text: string): Promise<readonly string[]> {
  const { parseYaml } = await import('../../text/yaml-reading.js')
  const { data } = parseYaml(text)
  return Object.entries(Object(data) as Record<string, unknown>).flatMap(([key, value]) => {
    if (key === 'version' || key === 'standards' || (key === 'fail-on' && value === 'error')) return []
    if (!STANDARD_NAMES.some((name) => name === key)) return [key]
    return Object.keys(Object(value)).flatMap((each) => (FOUND_ANEW.includes(each) ? [] : [`${key}.${each}`]))
  })
}

/** What `--dry-run` shows of a file: all of a new one, of others the difference. */
export function preview(
  { path, text, before, left }: InitFile,
  paint: Ink,
  { isTerminal }: Terminal,
): string {
  const title = `\n${paint.bold(`── ${path}`)}`
  if (before === null) return `${title}\n${text}`
  if (before === text) return `${title} ${paint.dim('(is there already, and stays as it is)')}\n`
  const diff = diffOf({ path, before: Buffer.from(before), after: Buffer.from(text) })
  const word = left === null ? 'would become' : `(${left})`
  return `${title} ${paint.dim(word)}\n${shownDiff(diff, paint, isTerminal)}\n`
}
