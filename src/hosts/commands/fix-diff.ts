import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { inertLine, visible } from '../../reports/escape.js'
import type { Ink } from '../../reports/ink.js'
import type { Draft } from './fix-drafts.js'

/** What git calls a patch. */
export function diffOf({ path, before, after }: Draft): string {
  const [old, now] = [before, after].map((bytes) => Buffer.from(bytes).toString('utf8'))
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY }
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, old ?? '', now ?? '', undefined, undefined, options)
}

/** A patch as it is shown: nothing in it acts on a terminal or a runner, and ordinary text can still be applied. */
export function shownDiff(diff: string, { bold, notice, error, good }: Ink, onTerminal: boolean): string {
  const lines = diff.replace(/\n$/, '').split('\n')
  return lines
    .map((line) => {
      const end = line.endsWith('\r') ? '\r' : ''
      const mark = /^[-+ ]\uFEFF/.test(line) ? '\uFEFF' : ''
      const text = inertLine(visible(line.replace(/\r$/, '').replace(mark, '')))
      const whole = onTerminal ? text : `${text.slice(0, 1)}${mark}${text.slice(1)}${end}`
      if (/^(?:---|\+\+\+) /.test(line)) return bold(whole)
      if (line.startsWith('@@')) return notice(whole)
      return line.startsWith('-') ? error(whole) : line.startsWith('+') ? good(whole) : whole
    })
    .join('\n')
}
