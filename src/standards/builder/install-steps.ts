import type { Range } from '../../model/position.js'
import { START } from '../../model/start.js'
import { fromWord } from '../../text/letters.js'
import { type Located, located } from '../../text/located.js'
import { itemText, type Section, walk } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { proseCounts } from './count-notations.js'
import { packageIds } from './ids.js'

/** Packages that are installed one after the other, each in a row or in a numbered item of its own. */
export interface InstallSteps {
  readonly order: readonly Located[]
  /** Whether the tests passed after each of them; null when not each step says it. */
  readonly pass: boolean | null
  readonly at: Range
}

interface Step {
  readonly cells: readonly string[]
  readonly range: Range
}

/** A column that answers for the tests: "New: No" and "Errors: no" do not. */
const ANSWERS =
  /^(?!.*\b(?:new|chang|added|fail|error|skip|before))(?:.*\b(?:tests?\b|suite|pass|results?|outcome|checks?\b|gates?|status|verif|ok\b|green)|\W*$)/i

/** The first table or numbered list of a clean room whose steps install one package each. */
export function installSteps(section: Section): InstallSteps | null {
  for (const { blocks } of walk(section)) {
    for (const block of blocks) {
      const steps: readonly Step[] =
        block.type === 'table'
          ? block.rows.map(({ cells, range }) => ({
              cells: cells.map(({ text }, at) =>
                isTold(text, plain(block.header.cells[at]?.text ?? '')) ? text : '',
              ),
              range,
            }))
          : block.type === 'list' && block.ordered
            ? block.items.map((item) => ({ cells: [itemText(item)], range: item.range }))
            : []
      const found = stepsOf(steps)
      if (found) return found
    }
  }
  return null
}

/** "42 passed" speaks of tests under any name. */
const isTold = (cell: string, header: string): boolean =>
  ANSWERS.test(header) || packageIds(cell).length > 0 || proseCounts(cell, START) !== null

function stepsOf(steps: readonly Step[]): InstallSteps | null {
  const width = Math.max(0, ...steps.map(({ cells }) => cells.length))
  for (let at = 0; at < width; at++) {
    const named = steps.map((step) => ({ ...step, ids: packageIds(step.cells[at] ?? '') }))
    const installs = named.filter(({ ids }) => ids.length === 1)
    const distinct = new Set(installs.map(({ ids }) => ids[0]))
    if (installs.length < 2 || named.some(({ ids }) => ids.length > 1) || distinct.size < installs.length)
      continue
    const order = installs.map(({ ids, range }) => located(ids[0] ?? '', range))
    return { order, pass: passOf(installs, at), at: order[0]?.at as Range }
  }
  return null
}

/** The last column that answers for each step; one that did not pass is enough for a no. */
function passOf(steps: readonly Step[], name: number): boolean | null {
  const width = Math.max(...steps.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, at) =>
    at === name ? [null] : steps.map(({ cells }) => passAnswer(cells[at] ?? '')),
  )
  if (columns.flat().includes(false)) return false
  return columns.some((answers) => answers.every((answer) => answer === true)) || null
}

/** "YES", "all pass", "3 of 3", "42 passed", "✅"; null for what answers nothing. */
export function passAnswer(written: string): boolean | null {
  const text = fromWord(plain(written))
  if (text === '') return /[✅✓✔☑]/u.test(written) ? true : /[❌✗✘]/u.test(written) ? false : null
  const [, word] = /^(yes|no|true|false|pass|fail|y|n|all pass(?:ed)?)\b(?!\s*[/|])/i.exec(text) ?? []
  if (word !== undefined) return /^(?:y|yes|true|pass|all)/i.test(word)
  const [, some, all] = /^(\d{1,5})(?: of |\/)(\d{1,5})\b/.exec(text) ?? []
  if (some !== undefined) return Number(some) === Number(all)
  const counts = proseCounts(text, START)
  return counts && !counts.failed?.value && !counts.errors?.value
}
