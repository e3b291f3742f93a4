import type { Finding } from '../../model/finding.js'
import { inertLine, visibleLine } from '../../reports/escape.js'
import { type Ink, ink } from '../../reports/ink.js'
import { wrap } from '../../reports/text-width.js'
import { plural } from '../../reports/wording.js'
import { type Terminal, terminalWidth, wantsColor } from '../terminal.js'
import { diffOf, shownDiff } from './fix-diff.js'
import type { Repaired, Repairs } from './fix-loop.js'

/** What came of writing: the files that were left alone, each with the reason; null when nothing was to be written. */
export type Written = ReadonlyMap<string, string> | null

export function fixJson({ drafts, repaired, unasked, result }: Repairs, left: Written): string {
  const place = ({ rule, path, line, message }: Finding): object => ({ rule, path, line, message })
  const json = {
    version: 1,
    files: drafts.map((draft) => ({
      path: draft.path,
      written: left !== null && !left.has(draft.path),
      ...(left?.has(draft.path) ? { why: left.get(draft.path) } : {}),
      diff: diffOf(draft),
    })),
    repaired: repaired.map(({ finding, fix, follows }) => ({
      ...place(finding),
      ...(fix.contradictedBy === undefined ? {} : { contradictedBy: fix.contradictedBy }),
      ...(follows ? { follows } : {}),
    })),
    unasked: unasked.map((finding) => ({
      ...place(finding),
      contradictedBy: finding.fix?.contradictedBy,
    })),
    left: { errors: result.counts.errors, warnings: result.counts.warnings, notices: result.counts.notices },
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

export function fixText(repairs: Repairs, left: Written, terminal: Terminal): string {
  const pen = ink(wantsColor(terminal))
  const width = terminalWidth(terminal)
  const diffs = repairs.drafts.flatMap((draft) => [shownDiff(diffOf(draft), pen, terminal.isTerminal), ''])
  const lines = [...repairList(repairs.repaired, pen), ...closing(repairs, left, pen)]
  const told = lines
    .flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line, width)))
    .map((line) => inertLine(line.trimEnd()))
  return `${[...diffs, ...told].join('\n')}\n`
}

/** What each repair was about, by file. */
function repairList(repaired: readonly Repaired[], { dim, bold }: Ink): string[] {
  const paths = [...new Set(repaired.map(({ finding }) => finding.path))]
  return paths.flatMap((path) => [
    bold(visibleLine(path)),
    ...repaired
      .filter(({ finding }) => finding.path === path)
      .map(({ finding, fix, follows }) => {
        const more = fix.also === undefined ? '' : `, in ${plural(fix.also.length + 1, 'place')}`
        const why = follows
          ? ` (follows the repair of ${visibleLine(fix.contradictedBy ?? '')})`
          : fix.contradictedBy === undefined
            ? ''
            : ` (now says what ${visibleLine(fix.contradictedBy)} has)`
        return `  line ${fix.line}  ${dim(visibleLine(finding.rule))}${more}${why}`
      }),
    '',
  ])
}

function closing({ drafts, repaired, unasked, result }: Repairs, left: Written, pen: Ink): string[] {
  const what = `${plural(repaired.length, 'repair')} in ${plural(drafts.length, 'file')}`
  const written = drafts.length - (left?.size ?? 0)
  const lines: string[] = []
  if (drafts.length === 0) lines.push(pen.bold('Nothing to repair.'))
  else if (left === null) lines.push(`${pen.bold(what)}. Nothing is written yet: add --write.`)
  else if (written > 0) lines.push(pen.good(`${left.size === 0 ? what : plural(written, 'file')} written.`))
  for (const [path, why] of left ?? []) lines.push(pen.error(`${visibleLine(path)} was left alone: ${why}.`))
  return [...lines, ...asking(unasked, pen), ...rest(unasked, result.findings)]
}

const SHOWN = 5

/** What is only done when it is asked for. */
function asking(unasked: readonly Finding[], { dim }: Ink): string[] {
  if (unasked.length === 0) return []
  const rules = [...new Set(unasked.map(({ rule }) => rule))]
  const more = unasked.length - SHOWN
  const one = unasked.length === 1
  return [
    '',
    `${plural(unasked.length, 'statement')} ${one ? 'is' : 'are'} contradicted by ${one ? 'its file' : 'their files'}. Which of the two is right only you know; ask by name for the other text:`,
    ...unasked
      .slice(0, SHOWN)
      .map(({ path, line, rule }) => `  ${visibleLine(path)}:${line}  ${dim(visibleLine(rule))}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
    ...rules.map((rule) => `  handoff-gate fix --rule ${visibleLine(rule)}`),
  ]
}

/** What is neither repaired nor waits for a word. */
function rest(unasked: readonly Finding[], findings: readonly Finding[]): string[] {
  const left = findings.filter((finding) => finding.severity !== 'notice' && !unasked.includes(finding))
  if (left.length === 0) return []
  const count = (severity: Finding['severity']): string[] => {
    const number = left.filter((finding) => finding.severity === severity).length
    return number > 0 ? [plural(number, severity)] : []
  }
  const words = [...count('error'), ...count('warning')].join(', ')
  return ['', `What is left takes a person (${words}): handoff-gate check`]
}
