import type { Result, Verdict } from '../model/result.js'
import { clip, visibleLine } from './escape.js'
import { VERDICT_WORDS } from './wording.js'

export interface CommitStatus {
  readonly state: 'success' | 'failure' | 'pending' | 'error'
  /** At most 140 characters. */
  readonly description: string
}

const STATE: Readonly<Record<Verdict, CommitStatus['state']>> = {
  pass: 'success',
  'nothing-to-check': 'success',
  fail: 'failure',
  pending: 'pending',
  error: 'error',
}

// GitHub refuses longer descriptions with 422, which would leave the commit without a verdict.
const LONGEST = 140

export function commitStatus(result: Result): CommitStatus {
  const description = clip(visibleLine(result.summary) || VERDICT_WORDS[result.verdict], LONGEST)
  return { state: STATE[result.verdict], description }
}
