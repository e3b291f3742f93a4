import type { Drafting, NewFile } from '../../model/template.js'
import { decode } from '../../text/decode.js'
import { join } from './layout.js'

/** What the files that list runs say of the new one. */
export interface Registration {
  readonly id: string
  readonly now: string
  readonly root: string
  /** Path of the markdown report. */
  readonly report: string
  readonly phase: string
  readonly decision: string
  readonly next: string
  readonly status: string
  readonly observed: string
  readonly gates: readonly { readonly name: string; readonly threshold: string }[]
}

/** Index, program status, gate results and, where there is one, the status board: all of them name the latest run. */
export async function registerRun(run: Registration, drafting: Drafting): Promise<readonly NewFile[]> {
  const { config, repository } = drafting
  const update = async (path: string, change: (text: string | null) => string | null): Promise<NewFile[]> => {
    const answer = await repository.read('head', path)
    const before = answer.state === 'found' ? decode(answer.value).text : null
    const text = change(before)
    return text === null ? [] : [{ path, text, updates: before !== null }]
  }
  const state = join(run.root, config.run.state)
  return [
    ...(await update(join(run.root, config.run.reports, 'index.md'), (text) => index(text, run))),
    ...(await update(`${state}/program_status.yaml`, (text) => programStatus(text, run))),
    ...(await update(`${state}/gate_results.yaml`, () => gateResults(run))),
    ...(await update(join(run.root, config.run.statusBoard), (text) =>
      text === null ? null : board(text, run),
    )),
  ]
}

const code = (text: string): string => `\`${text}\``

function latest(run: Registration): string[] {
  return [
    `- Run ID: ${code(run.id)}`,
    `- Timestamp: ${code(run.now)}`,
    `- Phase: ${code(run.phase)}`,
    `- Decision: ${code(run.decision)}`,
    `- Markdown report: ${code(run.report)}`,
  ]
}

const cell = (text: string): string => (text.startsWith('<') ? code(text) : text)
const row = (run: Registration): string =>
  `| ${run.id} | ${run.now} | ${cell(run.phase)} | ${cell(run.decision)} | ${run.report} |`

/** The first row is the latest run's; the section Latest is written anew. */
function index(text: string | null, run: Registration): string {
  const table = ['| Run ID | Timestamp UTC | Phase | Decision | Report |', '| --- | --- | --- | --- | --- |']
  if (text === null)
    return [
      '# Index of runs',
      '',
      '## Latest',
      ...latest(run),
      '',
      '## History',
      ...table,
      row(run),
      '',
    ].join('\n')
  const lines = replaceSection(text.split('\n'), /^#{1,6}\s+(?:latest|current|last)\b/i, latest(run))
  const head = lines.findIndex(
    (line, i) => /^\|.*\brun(?: id)?\b/i.test(line) && /^\|[\s:|-]+$/.test(lines[i + 1] ?? ''),
  )
  if (head < 0) return [...lines, '', '## History', ...table, row(run), ''].join('\n')
  const order = (lines[head] ?? '')
    .split('|')
    .slice(1, -1)
    .map((each) => each.trim().toLowerCase())
  const cells = order.map((name) => {
    if (/^time/.test(name)) return run.now
    if (/phase/.test(name)) return cell(run.phase)
    if (/decision/.test(name)) return cell(run.decision)
    if (/report|link|path/.test(name)) return run.report
    return /^run/.test(name) ? run.id : ''
  })
  return [...lines.slice(0, head + 2), `| ${cells.join(' | ')} |`, ...lines.slice(head + 2)].join('\n')
}

/** Lists below a heading, up to the next heading, comment or table. */
function replaceSection(lines: readonly string[], heading: RegExp, content: readonly string[]): string[] {
  const start = lines.findIndex((line) => heading.test(line))
  if (start < 0) return [...lines]
  const after = lines.slice(start + 1)
  const length = after.findIndex((line) => /^(?:#|<!--|\|)/.test(line))
  const end = length < 0 ? lines.length : start + 1 + length
  const gap = /^<!--/.test(lines[end] ?? '') ? [] : ['']
  return [...lines.slice(0, start + 1), ...content, ...gap, ...lines.slice(end)]
}

function programStatus(text: string | null, run: Registration): string {
  const values: readonly (readonly [string, string])[] = [
    ['as_of_date', `'${run.now.slice(0, 10)}'`],
    ['current_phase', quoted(run.phase)],
    ['last_run_id', run.id],
    ['last_report_path', run.report],
    ['next_autonomous_action', quoted(run.next)],
  ]
  return values.reduce(
    (yaml, [key, value]) => {
      const line = new RegExp(`^${key}:.*$`, 'm')
      // A function, so that nothing in the value is taken for a reference.
      return line.test(yaml) ? yaml.replace(line, () => `${key}: ${value}`) : `${yaml}${key}: ${value}\n`
    },
    text === null || text.endsWith('\n') || text === '' ? (text ?? '') : `${text}\n`,
  )
}

const quoted = (text: string): string => (/^[\w.-]+$/.test(text) ? text : JSON.stringify(text))

const gateResults = (run: Registration): string =>
  [
    `run_id: ${run.id}`,
    'gates:',
    ...run.gates.flatMap(({ name, threshold }) => [
      `- gate_name: ${name}`,
      `  status: ${quoted(run.status)}`,
      `  observed: ${quoted(run.observed)}`,
      `  threshold: ${quoted(threshold)}`,
    ]),
    '',
  ].join('\n')

function board(text: string, run: Registration): string {
  const block = [
    `- Run ID: ${code(run.id)}`,
    `- Timestamp UTC: ${code(run.now)}`,
    `- Phase: ${code(run.phase)}`,
    `- Decision: ${code(run.decision)}`,
    `- Red gates: ${code('<TODO number of red gates>')}`,
    `- Yellow gates: ${code('<TODO number of yellow gates>')}`,
    `- Next action: ${code(run.next)}`,
  ]
  const dated = text.replace(
    /^(\*\*As Of\*\*:|As Of:)\s*\S+/im,
    (_, key: string) => `${key} ${run.now.slice(0, 10)}`,
  )
  return replaceSection(dated.split('\n'), /^#{1,6}\s+(?:latest|last)\b/i, block).join('\n')
}
