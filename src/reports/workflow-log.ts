import type { Result } from '../model/result.js'
import { annotations, workflowCommands } from './annotations.js'
import { inertLine, visibleLine } from './escape.js'
import { VERDICT_WORDS } from './wording.js'

/** What a plain `run:` step of a workflow prints, so that GitHub shows the findings at their lines. */
export function workflowLog(result: Result): string {
  const verdict = inertLine(`${VERDICT_WORDS[result.verdict]}: ${visibleLine(result.summary)}`)
  return `${[...workflowCommands(annotations(result)), verdict].join('\n')}\n`
}
