import { spawnSync } from 'node:child_process'
import { cpus, loadavg, release, totalmem, type } from 'node:os'

/** What the figures hold for. */
export function machine() {
  const [cpu] = cpus()
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${type()} ${release().replace(/[^\d.].*$/, '')}`,
    node: process.version,
    git: String(spawnSync('git', ['--version']).stdout).trim(),
    load: loadavg()[0],
  }
}

const time = (ms) => (ms < 10 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en'))
const number = (value) => (Math.abs(value) < 100 ? value.toFixed(2) : Math.round(value).toLocaleString('en'))

/** Columns of a scenario's rows: those that have something to show. */
const COLUMNS = [
  ['what', (row) => row.name],
  ['median, ms', (row) => (row.median === undefined ? null : time(row.median))],
  ['quartiles', (row) => row.quartiles?.map(time).join(' – ')],
  ['ratio', (row) => row.ratio && number(row.ratio.median)],
  ['peak, MiB', (row) => (row.peak === undefined || row.peak === null ? null : String(Math.round(row.peak)))],
  ['reads', (row) => (row.reads === undefined ? null : String(row.reads))],
  ['writes', (row) => (row.writes === undefined ? null : String(row.writes))],
  ['all', (row) => (row.all === undefined ? null : String(row.all))],
]
const COMMAND = ['command', (row) => `\`${row.command}\``]
const RIGHT = new Set(['median, ms', 'quartiles', 'ratio', 'peak, MiB', 'reads', 'writes', 'all', 'measured'])

function cells(rows, columns) {
  const shown = columns.filter(([, cell]) => rows.some((row) => cell(row)))
  return [shown.map(([name]) => name), ...rows.map((row) => shown.map(([, cell]) => cell(row) ?? ''))]
}

const GOALS = [
  ['goal', ({ what }) => what],
  ['limit', ({ atLeast, limit, unit }) => `${atLeast ? 'at least' : 'at most'} ${limit}${unit}`],
  ['measured', ({ value, unit }) => `${number(value)}${unit}`],
  ['holds', ({ holds }) => (holds ? 'yes' : '**no**')],
]

/** A table for a terminal. */
function aligned([head, ...rows]) {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)))
  const line = (row) =>
    row
      .map((cell, i) => (RIGHT.has(head[i]) ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
      .join('  ')
      .trimEnd()
  return [head, ...rows].map(line).join('\n')
}

const markdown = ([head, ...rows]) =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map((name) => (RIGHT.has(name) ? '---:' : '---')).join(' | ')} |`,
    ...rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
  ].join('\n')

export function terminalText({ title, about, rows, goals }) {
  const parts = [`${title}\n${about}`, aligned(cells(rows, COLUMNS))]
  if (goals.length > 0) parts.push(aligned(cells(goals, GOALS)).replaceAll('**', ''))
  return `\n${parts.join('\n\n')}\n`
}

/** The block of docs/performance.md between a scenario's two markers. */
function block({ name, about, rows, goals }, where) {
  const commands = new Set(rows.map((row) => row.command))
  const [only] = commands
  const columns = commands.size === 1 ? COLUMNS : [...COLUMNS, COMMAND]
  return [
    about,
    `${where.date}, ${where.cpu}, ${where.cores} cores, ${where.memory}, ${where.system}, Node ${where.node}, ${where.git}, load ${where.load.toFixed(1)}; \`npm run bench -- --only ${name}\`${commands.size === 1 ? `, which runs \`${only}\`` : ''}.`,
    markdown(cells(rows, columns)),
    ...(goals.length > 0 ? [markdown(cells(goals, GOALS))] : []),
  ].join('\n\n')
}

/** A page with the blocks of these scenarios renewed. Throws where a scenario has no markers. */
export function withBlocks(page, scenarios, where) {
  return scenarios.reduce((text, scenario) => {
    const [from, to] = [`<!-- bench:${scenario.name} -->`, `<!-- /bench:${scenario.name} -->`]
    const [start, end] = [text.indexOf(from), text.indexOf(to)]
    if (start < 0 || end < start)
      throw new Error(`docs/performance.md has no place for ${scenario.name}: write ${from} and ${to}`)
    return `${text.slice(0, start + from.length)}\n${block(scenario, where)}\n${text.slice(end)}`
  }, page)
}
