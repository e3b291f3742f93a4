import { isOurs, type Standing, type Subject } from './standing.js'

/** The run that delivers: its own address, and whether it was started once more. */
export interface Run {
  readonly url: string
  readonly again: boolean
}

const RUN = /^(.*\/actions\/runs\/)(\d{1,15})(?:[/?#].*)?$/s

/** GitHub counts runs upwards, so a larger number started later, unless the smaller one was started once more. */
function isNewer(address: string | null, run: Run | null): boolean {
  const [, ourPlace, ours] = RUN.exec(run?.url ?? '') ?? []
  const [, place, theirs] = RUN.exec(address ?? '') ?? []
  return run?.again === false && place !== undefined && place === ourPlace && Number(theirs) > Number(ours)
}

/** True when the status that stands was written by a run of ours that started later. */
export const judgedLater = ({ status, login }: Standing, run: Run | null): boolean =>
  status !== null && isOurs(status, login) && isNewer(status.targetUrl, run)

/** Why a verdict is no longer the pull request's, as a sentence; null while it is. */
export function movedOn({ head, baseRef }: Standing, subject: Subject): string | null {
  const left = 'comment and status are left to its own run.'
  if (head !== null && head !== subject.sha) return `The head has moved to ${head.slice(0, 7)}; ${left}`
  const moved = baseRef !== null && subject.baseRef !== null && baseRef !== subject.baseRef
  return moved ? `The pull request now goes into ${baseRef}; ${left}` : null
}
