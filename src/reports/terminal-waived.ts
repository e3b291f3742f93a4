import type { WaivedFinding } from '../model/waiver.js'
import { visible, visibleLine } from './escape.js'
import type { Page } from './terminal-page.js'
import { wrap } from './text-width.js'
import { andMore } from './wording.js'

const SHOWN = 20

/** What does not count, who answers for it, why, and for how long. */
export function waivedLines(waived: readonly WaivedFinding[], page: Page): string[] {
  const left = waived.length - SHOWN
  return [
    page.ink.bold('Waived'),
    '',
    ...waived
      .slice(0, SHOWN)
      .flatMap(({ severity, rule, path, line, message, waived: { reason, approver, until } }) => {
        const why = `waived until ${until} by ${visibleLine(approver)}: ${visibleLine(reason)}`
        return [
          `  ${page.ink.warning(`~ ${severity}`)}  ${page.ink.dim(visibleLine(rule))}`,
          ...wrap(visible(message), page.width - 4).map((text) => `    ${text}`),
          `    ${page.ink.dim('at')} ${visibleLine(path)}:${line}`,
          ...wrap(why, page.width - 4).map((text) => `    ${text}`),
          '',
        ]
      }),
    ...(left > 0
      ? [page.ink.dim(`  … ${andMore(left, 'waived finding')}, all of them in --format json`), '']
      : []),
  ]
}
