import { resolve } from 'node:path'
import type { ChangeSet } from '../../model/change-set.js'
import type { Repository } from '../../model/repository.js'
import type { Result, Verdict } from '../../model/result.js'
import { untimed } from '../../steps/untimed.js'
import { isLarge } from '../large-run.js'
import { type Terminal, withProgress } from '../terminal.js'
import { CHECK_HELP, type CheckOptions, checkOptions } from './check-options.js'

export const EXIT_CODES: Readonly<Record<Verdict, number>> = {
  pass: 0,
  'nothing-to-check': 0,
  fail: 1,
  pending: 1,
  error: 3,
}

/** `handoff-gate check`: opens what is to be judged, judges it, and writes the report. */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = checkOptions(args)
  if (options.help) {
    terminal.write(CHECK_HELP)
    return 0
  }
  const timings = options.timings ? (await import('../timings.js')).startTimings() : null
  const timed = timings?.timed ?? untimed
  const opening = timed('open', () => openRequested(options, terminal.directory))
  // Git starts while this program loads what it needs for the judgement.
  opening.catch(() => {})
  await new Promise(setImmediate)
  const { judgeChange } = await import('./judge-change.js')
  const { repository, change, close, hint } = await opening
  const spare = isLarge(change, options.paths, terminal.directory) ? await import('../sparing.js') : null
  const usual = spare?.spareMemory()
  try {
    if (options.updateKnownProblems) return await update(options, repository, change, terminal)
    const result = await judgeChange(options, repository, change, terminal, timed)
    if (timings !== null) terminal.complain(timings.report())
    const left = await uncommitted(options, result, repository, change, terminal)
    if (left !== null) terminal.complain(left)
    else if (hint !== null && result.verdict === 'nothing-to-check') terminal.complain(hint)
    return EXIT_CODES[result.verdict]
  } finally {
    usual?.()
    await close()
  }
}

/** Who repairs a document and forgets the commit would be told of the same errors for ever. */
async function uncommitted(
  options: CheckOptions,
  { verdict }: Result,
  repository: Repository,
  change: ChangeSet,
  { directory }: Terminal,
): Promise<string | null> {
  const judgesHead = options.paths.length === 0 && options.head === null
  if (!judgesHead || (verdict !== 'fail' && verdict !== 'nothing-to-check')) return null
  const [{ configuration }, { uncommittedHint }] = await Promise.all([
    import('./judge-change.js'),
    import('./uncommitted.js'),
  ])
  const at = options.repo === null ? directory : resolve(directory, options.repo)
  return uncommittedHint(
    at,
    repository,
    await configuration(options, repository, change, directory),
    directory,
  )
}

async function update(
  options: CheckOptions,
  repository: Repository,
  change: ChangeSet,
  terminal: Terminal,
): Promise<number> {
  const [{ configuration }, { updateKnownProblems }] = await Promise.all([
    import('./judge-change.js'),
    import('./known-problems.js'),
  ])
  const { directory } = terminal
  const config = await configuration(options, repository, change, directory)
  const at = options.repo === null ? directory : resolve(directory, options.repo)
  return withProgress(terminal, 'judging', updateKnownProblems(repository, change, config, at, terminal))
}

export interface Opened {
  readonly repository: Repository
  readonly change: ChangeSet
  readonly hint: string | null
  close(): Promise<void>
}

const TAKEN_FOR_NONE =
  'handoff-gate explain FILE says what a file is taken for and why; --standard KIND judges it as what it is\n'

/** Opens what is to be judged. `hint` is what to say when there is nothing. */
export async function openRequested(
  options: Pick<CheckOptions, 'paths' | 'repo' | 'base' | 'head' | 'all' | 'standard'>,
  directory: string,
): Promise<Opened> {
  const { paths, base, head, all, standard } = options
  const at = options.repo === null ? directory : resolve(directory, options.repo)
  if (paths.length > 0) {
    const { openWorkTree } = await import('../../sources/work-tree.js')
    const { repository, change } = await openWorkTree({
      directory: at,
      paths,
      kind: standard,
      base: base ?? undefined,
    })
    return { repository, change, hint: TAKEN_FOR_NONE, close: () => repository.close() }
  }
  const { openGit } = await import('../../sources/git.js')
  const opened = await openGit({
    directory: at,
    base: base ?? undefined,
    head: head ?? undefined,
    mode: all ? 'tree' : 'change',
  })
  const hint =
    opened.nothingAhead && !all
      ? `head has nothing that ${opened.against} does not have: name another --base, or use --all\n`
      : null
  return {
    repository: opened.repository,
    change: opened.change,
    hint,
    close: () => opened.repository.close(),
  }
}
