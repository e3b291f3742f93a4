import type { Range } from '../../model/position.js'
import type { Item } from '../../text/blocks.js'
import { headingName } from '../../text/heading-name.js'
import { keyValue } from '../../text/key-value.js'
import { fromWord } from '../../text/letters.js'
import { type Located, located } from '../../text/located.js'
import { itemStatements, itemText, type Section } from '../../text/outline.js'
import { plain, saysNone } from '../../text/plain.js'
import { columnOf, type Row, type Table } from '../../text/table.js'
import { closes, isClosed } from './closed-words.js'
import { truth } from './front-values.js'
import { questionWords } from './question-words.js'

interface Asked {
  readonly text: string
  readonly range: Range
  readonly blocking?: boolean
  readonly resolved?: boolean
}

/** Open items under a heading "Blocking", and items marked as blocking under "Open Questions". */
export function blockingQuestions(root: Section): Located | null {
  const questions: Located[] = []
  let stands = false
  const visit = (section: Section, inside: boolean): void => {
    if (/\b(?:resolved|answered|closed)\b/i.test(section.title)) return
    const name = headingName(section.title)
    const named = /^(?:open )?blocking(?: (?:open )?questions?| items?)?(?:$|\s*[(:—–-])/i.test(name)
    const open = /\bopen questions?\b/i.test(name)
    if (named) {
      stands = true
      questions.push(...openAmong(section, () => true))
    } else if (inside || open) questions.push(...openAmong(section, (blocking) => blocking === true))
    for (const child of section.children) visit(child, inside || open)
  }
  visit(root, false)
  return stands || questions.length ? located(questions, questions[0]?.at ?? root.range) : null
}

function openAmong(section: Section, wanted: (blocking: boolean | undefined) => boolean): Located[] {
  return askedIn(section).flatMap(({ text, range, blocking, resolved }) => {
    const words = questionWords(text)
    const open = !resolved && !words.resolved && words.text !== '' && !saysNone(words.text)
    return open && wanted(words.blocking ?? blocking) ? [located(words.text, range)] : []
  })
}

function askedIn(section: Section): Asked[] {
  return section.blocks.flatMap((block): Asked[] => {
    if (block.type === 'table') return block.rows.map((row) => askedInRow(row, block))
    if (block.type !== 'list') return []
    return block.items.map(askedInItem)
  })
}

/** An item, and what the lines below its first say of it: `Status: resolved`, `Answer: …`, `Blocking: yes`. */
function askedInItem(item: Item): Asked {
  const below = itemStatements(item)
    .slice(1)
    .flatMap((line) => keyValue(line) ?? [])
  const flag = below.find(({ key }) => /^block(?:ing|er)$/i.test(key))
  const blocking = flag && truth(plain(flag.value))
  return {
    text: itemText(item),
    range: { ...item.range, endLine: item.range.line, endColumn: item.range.column + 1 },
    ...(typeof blocking === 'boolean' ? { blocking } : {}),
    resolved: below.some(({ key, value }) => closes(key, value)),
  }
}

/** `| Question | Blocking? | Status |`; a cell that says nothing but "Blocking" counts as well. */
function askedInRow(row: Row, table: Table): Asked {
  const cells = row.cells.map((cell) => cell.text)
  const under = (heading: RegExp): string => cells[columnOf(table, heading)] ?? ''
  const text = under(/^(?:open )?questions?\b/i) || (cells.find((cell) => /\p{L}{3}/u.test(cell)) ?? '')
  const flag = plain(under(/^(?:is )?(?:blocking|blocker)\b/i))
  const word = fromWord(flag)
  const blocking =
    truth(word) ?? (/^[✅✓✔☑🔴⛔🚫]/u.test(flag) || cells.some(saysBlocking) ? true : undefined)
  return {
    text,
    range: row.range,
    ...(blocking === undefined ? {} : { blocking }),
    resolved:
      [flag, plain(under(/^(?:status|state)\b/i))].some(isClosed) ||
      closes('answer', under(ANSWER)) ||
      closes('resolved', under(RESOLVED)),
  }
}

const ANSWER = /^(?:answer|resolution)\b/i
const RESOLVED = /^resolved\b/i
const saysBlocking = (cell: string): boolean => /^\P{L}*(?:blocking|blocker)\P{L}*$/iu.test(plain(cell))
