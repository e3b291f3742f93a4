import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const examples = join(import.meta.dirname, '../../examples')
const text = (path: string): string => readFileSync(join(examples, path), 'utf8')

const HANDOFFS = '_reboot/_staging/handoffs'
const RESULTS = text(`clean/head/${HANDOFFS}/H-33/H-33_RESULTS.md`)
const SPEC = text(`clean/head/${HANDOFFS}/H-33/H-33_BUILDER_HANDOFF.md`)
const WEEKLY = text('weekly/head/evidence/planning/weekly_handoff/latest.md')
const PLAN = text('initiative/head/plans/active/CACHE-ROLLOUT-002/phase_c3_handoff.md')
const HEADER = text('pipeline/head/.claude/pipeline/designs/feat-021-report-export.md')
const REPORT = JSON.parse(text('run/head/reports/2026/11/v15_2026-11-09_083000.json'))

export const resultsPath = (id: string): string => `_staging/handoffs/${id}/${id}_RESULTS.md`
export const specPath = (id: string): string => `_staging/handoffs/${id}/${id}_BUILDER_HANDOFF.md`

export interface Delivered {
  readonly id: string
  readonly packages: number
  readonly tests: number
  readonly status?: string
  readonly title?: string
  readonly previous?: string
  readonly reason?: string
  /** Files that it lists as created, by path. */
  readonly created?: Readonly<Record<string, string>>
}

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex')

/** RESULTS of the example with other numbers. */
export function results(delivered: Delivered): string {
  const { id, packages, tests, status = 'PASS', title = 'Router', previous, reason, created = {} } = delivered
  const files = Object.entries(created).map(
    ([path, content]) => `- \`${path}\` (SHA256: ${sha256(content)})\n`,
  )
  return RESULTS.replace(
    /## Files Created\n[\s\S]*?(?=## Test Results)/,
    `## Files Created\n${files.join('') || '- None\n'}\n## Files Modified\n- None\n\n## Archives Built\n- None\n\n`,
  )
    .replace('# Results: H-33 Router', `# Results: ${id} ${title}`)
    .replace(
      /- Packages installed: 2\n- Install order:[^\n]*/,
      `- Packages installed: ${packages}\n- Install order: auto-resolved`,
    )
    .replace(/(Full Regression[^\n]*\n- Total: )56( tests\n- Passed: )56/, `$1${tests}$2${tests}`)
    .replace('## Status: PASS', `## Status: ${status}`)
    .replace('- Previous handoff: H-32\n', previous === undefined ? '' : `- Previous handoff: ${previous}\n`)
    .replace(
      /(Baseline Snapshot[^\n]*\n(?:- Previous[^\n]*\n)?)- Packages installed: 2\n- Package list:[^\n]*\n- Total tests \(all staged\): 56/,
      `$1- Packages installed: ${packages}\n- Total tests (all staged): ${tests}${reason === undefined ? '' : `\n- Reason: ${reason}`}`,
    )
}

export const spec = (id: string, title = 'Router'): string =>
  SPEC.replaceAll('H-33', id).replace(/^# .*$/m, `# ${id}: ${title}`)

export interface Week {
  readonly week: string
  readonly producer?: string
  readonly gates?: Readonly<Record<string, string>>
  readonly runs?: number
}

/** The weekly handoff of the example, of another week, with other gates and so many runs. */
export function weekly({ week, producer = 'ree-v2', gates = {}, runs = 4 }: Week): string {
  let page = WEEKLY.replaceAll('2026-03-09', week)
    .replaceAll('`ree-v2`', `\`${producer}\``)
    .replace('- ree-v2 -', `- ${producer} -`)
  for (const [gate, status] of Object.entries(gates)) {
    page = page.replace(new RegExp(`\\| ${gate} \\| [A-Z/]+ \\|`), `| ${gate} | ${status} |`)
  }
  const [row = ''] = page.match(/^\| habit_switch_probe .*$/m) ?? []
  const rows = Array.from({ length: runs }, (_, at) => row.replace(/2026-03-03T090000Z/g, `run${at}`))
  return page.replace(/(?:^\| (?:habit_switch_probe|replay_depth_scan) .*\n)+/m, `${rows.join('\n')}\n`)
}

/** The plan of the example with the first rows done. */
export function plan(done: number, title = 'Phase C3 — Cache'): string {
  let seen = 0
  return PLAN.replace(/^# .*$/m, `# ${title}`).replace(
    /^(\| C?H?\w+ \| .*? \| )\[.\]( \|)/gm,
    (_, before, after) => {
      seen += 1
      return `${before}${seen <= done ? '[x]' : '[ ]'}${after}`
    },
  )
}

export interface Stage {
  readonly id: string
  readonly from: string
  readonly to: readonly string[]
  readonly title?: string
}

/** The header of the example, from and to others. */
export const header = ({ id, from, to, title = 'Design: Report export' }: Stage): string =>
  HEADER.replaceAll('feat-021', id)
    .replace(/from: architect/, `from: ${from}`)
    .replace(/to: \[[^\]]*\]/, `to: [${to.join(', ')}]`)
    .replace(/^# .*$/m, `# ${title}`)

export interface Run {
  readonly id: string
  readonly decision?: string
  readonly gates?: Readonly<Record<string, string>>
}

/** The report of the example as another run. */
export function report({ id, decision = 'CONTINUE', gates = {} }: Run): string {
  const scorecard = REPORT.gate_scorecard.map((gate: { gate_name: string; status: string }) => ({
    ...gate,
    status: gates[gate.gate_name] ?? gate.status,
  }))
  return `${JSON.stringify({ ...REPORT, run_id: id, decision, gate_scorecard: scorecard }, null, 2)}\n`
}
