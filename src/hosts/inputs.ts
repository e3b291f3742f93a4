import type { CommentMode } from '../github/sticky-comment.js'
import type { Config, FailOn } from '../model/config.js'
import { UsageError } from '../model/errors.js'
import { DEFAULT_CONTEXT } from '../reports/comment.js'
import type { EvidenceSource } from './evidence-source.js'
import type { Runner } from './runner.js'
import { requireInside, segmentsOf } from './workspace-file.js'

/** `pending`: judged and never red. `fail`: like any other. `skip`: not judged. */
export type Drafts = 'pending' | 'fail' | 'skip'

/** How a host judges and what it writes. */
export interface Settings {
  /** Path of the configuration inside the repository, null for the default place. */
  readonly config: string | null
  readonly failOn: FailOn | null
  readonly comment: CommentMode
  readonly context: string
  /** `advise` reports and never blocks. */
  readonly mode: 'gate' | 'advise'
  /** What a draft that would fail comes to. */
  readonly drafts: Drafts
  readonly checkRun: boolean
  readonly suggestions: boolean
  /** Directory of the checkout that contents are read from where it has them; null to read from the API only. */
  readonly workspace: string | null
}

export interface Inputs extends Settings {
  readonly token: string
  /** Reports of test runs in the workspace, as `--evidence` takes them. */
  readonly evidence: readonly string[]
  readonly evidenceSource: EvidenceSource
  readonly annotations: boolean
  readonly reportFile: string | null
  readonly sarifFile: string | null
}

const SWEEPS = ['schedule', 'workflow_dispatch']
/** GitHub refuses a longer context. */
const LONGEST_CONTEXT = 255

function oneOf<T extends string>(runner: Runner, name: string, values: readonly T[]): T | null {
  const value = runner.input(name)
  if (value === '') return null
  const known = values.find((each) => each === value.toLowerCase())
  if (known !== undefined) return known
  throw new UsageError(`input ${name} is ${JSON.stringify(value)}: give one of ${values.join(', ')}`)
}

const flag = (runner: Runner, name: string, usual: boolean): boolean =>
  (oneOf(runner, name, ['true', 'false']) ?? String(usual)) === 'true'

function fileIn(runner: Runner, name: string): string | null {
  const value = runner.input(name)
  if (value !== '') requireInside(value, `input ${name}`)
  return value === '' ? null : value
}

/** One path a line. */
function evidenceIn(runner: Runner): readonly string[] {
  const lines = runner
    .input('evidence')
    .split('\n')
    .map((line) => line.trim())
  const paths = lines.filter((line) => line !== '')
  for (const path of paths) requireInside(path.replace(/^(?:own|regression)=/, ''), 'input evidence')
  if (paths.length > 0 && SWEEPS.includes(runner.environment.GITHUB_EVENT_NAME ?? '')) {
    throw new UsageError(
      'input evidence: a sweep judges many heads, and a run of tests is that of one; leave it out',
    )
  }
  return paths
}

function contextIn(runner: Runner): string {
  const value = runner.input('status-context') || DEFAULT_CONTEXT
  if (value.length <= LONGEST_CONTEXT && !/\p{Cc}/u.test(value)) return value
  throw new UsageError(`input status-context: give one line of at most ${LONGEST_CONTEXT} characters`)
}

/** Reads the inputs; throws `UsageError` for one that cannot be meant. */
export function readInputs(runner: Runner): Inputs {
  const token = runner.input('github-token') || runner.environment.GITHUB_TOKEN || ''
  runner.hide(token)
  if (token === '') {
    throw new UsageError('input github-token is empty: leave it out to use the workflow’s own token')
  }
  return {
    token,
    config: fileIn(runner, 'config') && segmentsOf(runner.input('config')).join('/'),
    failOn: oneOf(runner, 'fail-on', ['error', 'warning', 'never']),
    comment: oneOf(runner, 'comment', ['always', 'on-findings', 'never']) ?? 'always',
    context: contextIn(runner),
    annotations: flag(runner, 'annotations', true),
    mode: oneOf(runner, 'mode', ['gate', 'advise']) ?? 'gate',
    drafts: oneOf(runner, 'drafts', ['pending', 'fail', 'skip']) ?? 'pending',
    checkRun: flag(runner, 'check-run', false),
    suggestions: flag(runner, 'suggestions', false),
    workspace:
      oneOf(runner, 'workspace', ['never', 'auto']) === 'auto'
        ? runner.environment.GITHUB_WORKSPACE || null
        : null,
    evidence: evidenceIn(runner),
    evidenceSource: oneOf(runner, 'evidence-source', ['change', 'base']) ?? 'change',
    reportFile: fileIn(runner, 'report-file'),
    sarifFile: fileIn(runner, 'sarif-file'),
  }
}

const STRICTNESS: Readonly<Record<FailOn, number>> = { never: 0, error: 1, warning: 2 }

/**
 * Base's policy with the workflow's `fail-on`. Under `pull_request` the workflow comes from head, so it can
 * tighten what base's configuration says and never loosen it; where base has no configuration it is all there is.
 */
export function tightened(config: Config, failOn: FailOn | null): Config {
  if (failOn === null) return config
  const looser = config.path !== null && STRICTNESS[failOn] < STRICTNESS[config.failOn]
  return looser ? config : { ...config, failOn }
}
