import type { InitiativeConfig } from '../../model/initiative-config.js'
import type { Range } from '../../model/position.js'
import type { Block, Item, List } from '../../text/blocks.js'
import { headingName } from '../../text/heading-name.js'
import { type Located, located } from '../../text/located.js'
import { itemLine, itemText, type Section, walk } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { findTables } from './plan-tasks.js'
import { isDone } from './states.js'
import { isStruck } from './struck-text.js'
import { titleOf } from './title.js'

const NAME = /\bcheck-?list\b/i
const OTHER_NAMES =
  /^(?:verification|exit|completion|acceptance|sign-?off|definition of done)\b(?! criteria)/i

/**
 * The verification checklist: every box below headings that say so, or below a label that does. Null when there is
 * none. A document that is called a checklist (its title, or a section that holds a task table) is not meant.
 */
export function readChecklist(
  root: Section,
  source: readonly string[],
  config: InitiativeConfig,
): Located | null {
  const title = titleOf(root)
  const possible = (section: Section): boolean =>
    section !== title && section.level > 1 && !holdsTasks(section, source)
  const named = outermost(root, (section) => NAME.test(section.title) && possible(section))
  const other = (section: Section): boolean =>
    OTHER_NAMES.test(headingName(section.title)) && possible(section) && boxesOf(section).some(hasBox)
  const chosen = named.length ? named : outermost(root, other)
  const part = (found: FoundBox): Located => boxPart(found, config)
  if (chosen[0]) return located(chosen.flatMap((section) => boxesOf(section)).map(part), chosen[0].range)
  const lists = [...walk(root)].flatMap((section) => labelledLists(section.blocks))
  return lists[0]
    ? located(
        lists
          .flatMap((list) => fromList(list))
          .filter(stands)
          .map(part),
        (lists[0].items[0] as Item).range,
      )
    : null
}

const holdsTasks = (section: Section, source: readonly string[]): boolean =>
  [...walk(section)].some((each) => findTables(each.blocks, source).length > 0)

/** Sections that are meant, without those inside of them. */
const outermost = (section: Section, isMeant: (section: Section) => boolean): readonly Section[] =>
  section.heading && isMeant(section)
    ? [section]
    : section.children.flatMap((child) => outermost(child, isMeant))

interface FoundBox {
  readonly text: string
  /** What stands between the brackets; null for an item without a box. */
  readonly mark: string | null
  readonly range: Range
}
const hasBox = (found: FoundBox): boolean => found.mark !== null

/** What is struck out is no longer to be done. */
const stands = ({ text }: FoundBox): boolean => !isStruck(text)

const boxesOf = (section: Section): readonly FoundBox[] =>
  [...walk(section)].flatMap((each) => each.blocks.flatMap((block) => fromBlock(block))).filter(stands)

const BOX_BEFORE = /^(?:\[([^[\]]{0,12})\](?!\()|(☐|⬜|☑️?|✅|✔️?|❌))\s*/u
const BOX_ALONE = /^[`*]{0,3}(?:\[([^[\]]{0,3})\]|(☐|⬜|☑️?|✅|✔️?|❌))[`*]{0,3}$/u

/** What stands in a box; `x` for one that is drawn ticked. */
const markOf = (box: RegExpExecArray | null): string =>
  box?.[2] === undefined ? (box?.[1] ?? ' ') : /[☑✅✔]/u.test(box[2]) ? 'x' : ' '

function fromBlock(block: Block): readonly FoundBox[] {
  if (block.type === 'list') return fromList(block)
  if (block.type !== 'table') return []
  return block.rows.flatMap((row) => {
    const at = row.cells.findIndex((cell) => BOX_ALONE.test(cell.text))
    const text = row.cells.filter((_, i) => i !== at).sort((a, b) => b.text.length - a.text.length)[0]
    if (at < 0 || !text) return []
    return [
      {
        text: text.text,
        mark: markOf(BOX_ALONE.exec(row.cells[at]?.text ?? '')),
        range: text.range,
      },
    ]
  })
}

/** Items with their boxes, nested ones included. An item without a box counts only at the top, where others have theirs. */
function fromList(list: List, depth = 0): readonly FoundBox[] {
  return list.items.flatMap((item): FoundBox[] => {
    const text = itemText(item)
    const line = itemLine(item)
    const mark = BOX_BEFORE.exec(text)
    const nested = item.blocks.flatMap((block) => (block.type === 'list' ? fromList(block, depth + 1) : []))
    const range = line?.range ?? item.range
    if (mark) return [{ text: text.slice(mark[0].length), mark: markOf(mark), range }, ...nested]
    return depth === 0 && text !== '' && nested.length === 0 ? [{ text, mark: null, range }] : nested
  })
}

function boxPart({ text, mark, range }: FoundBox, config: InitiativeConfig): Located {
  return located(
    {
      text: located(text.trim(), range),
      done: mark === null ? null : located(isDone(`[${mark.trim() || ' '}]`, config), range),
      mark: mark === null || /^\s*(?:[xX]\s*)?$/.test(mark) ? null : located(mark, range),
    },
    range,
  )
}

/** Lists right below a line such as `**Verification Checklist:**`. */
function labelledLists(blocks: readonly Block[]): readonly List[] {
  let labelled = false
  return blocks.flatMap((block) => {
    if (block.type === 'list') return labelled ? [block] : []
    const last = block.type === 'paragraph' ? (block.lines.at(-1)?.text ?? '') : ''
    labelled = last.length < 80 && /check-?list:?$/i.test(plain(last))
    return []
  })
}
