import type { Range } from '../../model/position.js'
import { type Located, located } from '../../text/located.js'
import { type Section, statements, walk } from '../../text/outline.js'
import type { Table } from '../../text/table.js'
import { blockCommands, tickedCommands } from './shell-commands.js'

const EXPECTS =
  /\bexpect|\boutcomes?\b|\bresults?\b|\bshould\b|\bmust\b|\bpass(?:es|ed)?\b|\bsucceeds?\b|\bexits? (?:code |status |with )?0\b|\bfails? (?:if|when|means)\b|→|=>/i
/** A line that announces what comes next: `**2. Parity:**`. */
const LABEL = /^(?:(?:\*\*|__).{1,200}:?(?:\*\*|__):?$|.{1,200}:$)/

type Event =
  | { readonly type: 'command'; readonly text: string; readonly range: Range; readonly block: number }
  | { readonly type: 'text'; readonly text: string; readonly label: boolean }

/** Commands of some sections, each with what is expected of it: said below it, above it, beside it or in its row. */
export function readCommands(sections: readonly Section[]): readonly Located[] {
  const all = sections.flatMap((section) => [...walk(section)])
  const tables = all.flatMap((section) =>
    section.blocks.flatMap((block) => (block.type === 'table' ? tableCommands(block) : [])),
  )
  return [...all.flatMap((section) => sectionCommands(section)), ...tables]
}

function sectionCommands(section: Section): readonly Located[] {
  const events = [...eventsOf(section)]
  const found: Located[] = []
  for (let at = 0; at < events.length; at++) {
    const event = events[at]
    if (event?.type !== 'command') continue
    const last = lastOfBlock(events, at, event.block)
    const expected = beside(event.text) ?? after(events, last + 1) ?? before(events, at, event.block)
    found.push(commandPart(event.text, event.range, expected))
  }
  return found
}

function* eventsOf(section: Section): Generator<Event> {
  let block = 0
  const visit = function* (blocks: Section['blocks']): Generator<Event> {
    for (const each of blocks) {
      if (each.type === 'code') {
        block++
        for (const { text, range } of blockCommands(each)) yield { type: 'command', text, range, block }
        // Output and comments in the fence may say what to expect.
        for (const line of each.lines)
          if (/^\s*#.*\bexpect/i.test(line.text)) yield { type: 'text', text: line.text, label: false }
      } else if (each.type === 'list') {
        for (const item of each.items) yield* visit([...item.blocks])
      } else if (each.type === 'paragraph') {
        for (const line of each.lines) {
          block++
          const commands = tickedCommands(line.text)
          for (const text of commands) yield { type: 'command', text, range: line.range, block }
          const label = LABEL.test(line.text) && !/\bexpect/i.test(line.text)
          yield {
            type: 'text',
            text: commands.reduce((rest, command) => rest.replace(command, ''), line.text),
            label,
          }
        }
      }
    }
  }
  yield* visit(section.blocks)
}

/** Commands of one fence share what is said about it. */
function lastOfBlock(events: readonly Event[], at: number, block: number): number {
  let last = at
  for (let next = at + 1; next < events.length; next++) {
    const event = events[next]
    if (event?.type === 'command') {
      if (event.block !== block) break
      last = next
    }
  }
  return last
}

const beside = (command: string): string | null => {
  const comment = command.split(/\s#\s/)[1]
  return comment !== undefined && EXPECTS.test(comment) ? comment : null
}

function after(events: readonly Event[], from: number): string | null {
  for (let at = from; at < events.length; at++) {
    const event = events[at]
    if (event?.type !== 'text' || event.label) return null
    if (EXPECTS.test(event.text)) return event.text
  }
  return null
}

function before(events: readonly Event[], at: number, block: number): string | null {
  for (let back = at - 1; back >= 0; back--) {
    const event = events[back]
    if (event?.type === 'command') {
      if (event.block === block) continue
      return null
    }
    if (event?.type === 'text' && EXPECTS.test(event.text))
      return events[back - 1]?.type === 'command' ? null : event.text
    if (event?.type === 'text' && event.label) return null
  }
  return null
}

function tableCommands(table: Table): readonly Located[] {
  const expected = table.header.cells.findIndex((cell) => EXPECTS.test(cell.text))
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell, i) => {
      if (i === expected) return []
      const value = row.cells[expected]?.text
      return tickedCommands(cell.text).map((text) =>
        commandPart(text, cell.range, value || beside(cell.text)),
      )
    }),
  )
}

const commandPart = (command: string, range: Range, expected: string | null | undefined): Located =>
  located(
    { command: located(command, range), expected: expected ? located(expected.trim(), range) : null },
    range,
  )

const ARCHIVE =
  /\barchiv|\bstor(?:e|ed|ing)\b|\bsav(?:e|ed|ing)\b|\blogs?\b|\bkeep\b|\bkept\b|\boutput\b|\brecord/i
const PLACE = /\breports?\/|\bartifacts?\/|\blogs?\/|\.log\b|\.txt\b|\bartifact\b|<ISO8601>/i

/** Where the logs of future runs are kept: a sentence about archiving, with a place in it or right below it. */
export function readArchive(sections: readonly Section[]): Located | null {
  for (const section of sections.flatMap((each) => [...walk(each)])) {
    let speaks = ARCHIVE.test(section.title) && /archiv|log|storage|where/i.test(section.title)
    for (const line of statements(section.blocks, { code: true })) {
      if (line.from !== 'code' && ARCHIVE.test(line.text)) speaks = true
      if (speaks && PLACE.test(line.text) && !(line.from === 'code' && /^\s*pytest\b/.test(line.text)))
        return located(line.text, line.range)
    }
  }
  return null
}
