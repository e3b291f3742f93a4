import type { Result, Verdict } from '../model/result.js'
import { clip } from '../reports/escape.js'
import { type CommitStatus, commitStatus } from '../reports/status.js'
import { conclude } from '../steps/verdict.js'
import type { Task } from './events/event.js'
import type { Settings } from './inputs.js'

/** What a result means for this run. */
export interface Ruling {
  readonly verdict: Verdict
  readonly status: CommitStatus
  /** 0 green or waiting, 1 `fail`, 3 `error`. */
  readonly exit: number
  /** What a reader has to know besides the result, as sentences. */
  readonly notes: readonly string[]
}

const EXIT: Readonly<Record<Verdict, number>> = {
  pass: 0,
  'nothing-to-check': 0,
  pending: 0,
  fail: 1,
  error: 3,
}
const LONGEST = 140
/** How the description of a draft's status begins. */
export const DRAFT = '(draft)'
const ADVICE = '(advice)'

const prefixed = (prefix: string, { description }: CommitStatus): string =>
  clip(`${prefix} ${description}`, LONGEST)

/** The result for a draft that is left alone until it is ready. */
export const unjudgedDraft = (): Result => ({
  ...conclude([], [], [], 'never'),
  verdict: 'pending',
  summary: `${DRAFT} not judged until the pull request is ready for review`,
})

export const leavesAlone = (task: Task, inputs: Settings): boolean =>
  inputs.drafts === 'skip' && task.pullRequest?.draft === true && task.trouble === undefined

/** Advice and drafts are not red. What could not be judged stays an error for both: there is no advice to give. */
export function rulingOn(result: Result, task: Task, inputs: Settings): Ruling {
  const status = commitStatus(result)
  const plain: Ruling = { verdict: result.verdict, status, exit: EXIT[result.verdict], notes: [] }
  if (result.verdict === 'error') return plain
  if (inputs.mode === 'advise') {
    const notes = ['This is advice: nothing is blocked by it, whatever it says (`mode: advise`).']
    return { ...plain, status: { state: 'success', description: prefixed(ADVICE, status) }, exit: 0, notes }
  }
  if (result.verdict === 'fail' && task.pullRequest?.draft && inputs.drafts !== 'fail') {
    const notes = [
      'This is a draft: its status waits, and becomes a failure once the draft is ready for review.',
    ]
    return {
      verdict: 'pending',
      status: { state: 'pending', description: prefixed(DRAFT, status) },
      exit: 0,
      notes,
    }
  }
  return plain
}
