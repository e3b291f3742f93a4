import { createHash } from 'node:crypto'
import { jest } from '@jest/globals'
import { historyCsv } from '../../src/reports/history-csv.js'
import { historyPage } from '../../src/reports/history-html.js'
import { historyTable } from '../../src/reports/history-table.js'
import { sparkline } from '../../src/reports/sparkline.js'
import { textWidth } from '../../src/reports/text-width.js'
import { removeFolders } from '../sources/git-fixture.js'
import { results, resultsPath } from './documents.js'
import { handoff, history, hostileHistory } from './hostile-history.js'
import { longPast } from './long-past.js'
import { historyOf, pastAt, tell } from './tell.js'

jest.setTimeout(60_000)
afterAll(removeFolders)

const plain = { color: false, width: 100 }
const delivered = (id: string, tests: number) => ({ [resultsPath(id)]: results({ id, packages: 2, tests }) })

describe('the table', () => {
  test('tells each chain, what fell and who handed to whom', async () => {
    const directory = pastAt(
      { files: delivered('H-1', 40), when: '2026-01-01', author: 'App' },
      { files: delivered('H-2', 52), when: '2026-01-02', author: 'Infra' },
      { files: delivered('H-3', 45), when: '2026-01-03', author: 'App' },
      { files: delivered('H-3', 46), when: '2026-01-05', author: 'App' },
    )
    expect((await tell(directory, [])).output).toBe(
      [
        'builder  3 handoffs  2026-01-01 to 2026-01-05  ▼ 1 regression',
        '  tests  40 → 46  ▁█▅',
        '',
        '   first       last        id   status  packages  tests       by     about',
        '   2026-01-01              H-1  PASS           2     40       App    Router',
        '   2026-01-02              H-2  PASS           2     52  +12  Infra  Router',
        '▼  2026-01-03  2026-01-05  H-3  PASS           2     46  −6   App    Router',
        '',
      ].join('\n'),
    )
  })

  test('has colours only where they are asked for', () => {
    expect(historyTable(history([handoff()]), { ...plain, color: true })).toContain('\u001b[32mPASS')
    expect(historyTable(history([handoff()]), plain)).not.toContain('\u001b')
  })

  test('stays within the terminal where ids and titles are long', () => {
    const long = handoff({ id: 'H-1', title: 'word '.repeat(100) })
    const lines = historyTable(history([long]), { color: false, width: 80 }).split('\n')
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(80)
  })

  test('says so when there is nothing', () => {
    expect(historyTable(history([], { standards: [], since: 'v1' }), plain)).toBe(
      'No handoffs in 2 commits since v1 of HEAD.\n',
    )
  })

  test('lets nothing of a document act on a terminal', () => {
    const table = historyTable(hostileHistory('\u001b[31m\u001b]0;x\u0007\r\n::error::a\u202eb'), plain)
    expect(table.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u)
    expect(table).not.toMatch(/^::/m)
  })

  test('a row of bars has the ends of its numbers', () => {
    expect(sparkline([1, 2, 3, 8], 10)).toBe('▁▂▃█')
    expect(sparkline([5, 5], 10)).toBe('▄▄')
    expect(sparkline([1], 10)).toBe('')
    expect([
      ...sparkline(
        Array.from({ length: 1000 }, (_, at) => at),
        24,
      ),
    ]).toHaveLength(24)
  })
})

/** Reads RFC 4180 as a spreadsheet does. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

describe('CSV', () => {
  test('has a row for each handoff, numbers as numbers', () => {
    const odd = handoff({ id: 'H-2', title: 'a "b", c', delta: { tests: -14 }, regressed: true })
    const [header = [], ...rows] = parseCsv(historyCsv(history([handoff(), odd])))
    expect(rows.map((row) => row.length)).toEqual([header.length, header.length])
    const cell = (row: number, name: string) => rows[row]?.[header.indexOf(name)]
    expect([cell(0, 'id'), cell(0, 'tests'), cell(0, 'tests_delta'), cell(0, 'regressed')]).toEqual([
      'H-1',
      '40',
      '',
      'false',
    ])
    expect([cell(1, 'title'), cell(1, 'tests_delta'), cell(1, 'regressed')]).toEqual([
      'a "b", c',
      '-14',
      'true',
    ])
  })

  test('ends every row with CRLF, and is a header alone when there is nothing', () => {
    const text = historyCsv(history([handoff()]))
    expect(text.match(/\r\n/g)).toHaveLength(2)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(historyCsv(history([], { standards: [] }))).toMatch(/^standard,id,[a-z_,]+\r\n$/)
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('no formula: %j', (title) => {
    const [header = [], row = []] = parseCsv(historyCsv(history([handoff({ title })])))
    expect(row[header.indexOf('title')]?.startsWith("'")).toBe(true)
  })
})

describe('the page', () => {
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

  test('allows its own style and script and nothing else', () => {
    const page = historyPage(hostileHistory())
    const [policy = ''] = /(?<=Content-Security-Policy" content=")[^"]*/.exec(page) ?? []
    const [style = ''] = /(?<=<style>)[\s\S]*?(?=<\/style>)/.exec(page) ?? []
    const [script = ''] = /(?<=<script>)[\s\S]*?(?=<\/script>)/.exec(page) ?? []
    expect(policy).toBe(
      `default-src 'none'; img-src data:; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`,
    )
    expect(page.match(/<script|<style/g)).toHaveLength(2)
    expect(page).not.toMatch(/\s(?:style|on\w+)=/)
  })

  test('names no address but its own places', () => {
    const page = historyPage(
      hostileHistory('<a href=https://evil.example>x</a> <img src=//evil.example onerror=x>'),
    )
    expect(
      [...page.matchAll(/(?:href|src)="([^"]*)"/g)].filter(([, to]) => !/^(?:#|data:,)/.test(to ?? '')),
    ).toEqual([])
    expect(page).not.toMatch(/<a href=h|<img/)
  })

  test('is under 300 KB for 400 handoffs, judged and all', () => {
    const claims = { verified: 12, consistent: 3, unverified: 1, contradicted: 1 }
    const judgement = { verdict: 'fail', errors: 1, warnings: 2, claims } as const
    const gates = ['schema_validation', 'seed_determinism'].map((gate) => ({ gate, status: 'PASS' }))
    const many = Array.from({ length: 400 }, (_, at) => {
      const numbers = { packages: 4 + Math.floor(at / 12), tests: 60 + 5 * at }
      const { revisions, ...rest } = handoff({
        id: `H-${at}`,
        title: 'Consolidation dispatch and routing of providers by domain tag',
        numbers,
        delta: { packages: 1, tests: 5 },
        gates,
        why: at % 20 === 0 ? 'DOWN, expected: four packages were removed' : null,
      })
      return {
        ...rest,
        revisions: revisions.map((revision) => ({ ...revision, author: 'App Lovelace', judgement })),
      }
    })
    const size = Buffer.byteLength(historyPage(history(many, { judged: true })))
    expect(size).toBeGreaterThan(100_000)
    expect(size).toBeLessThan(300_000)
  })

  test('of very many handoffs it shows the newest, and says so', () => {
    const many = Array.from({ length: 2000 }, (_, at) =>
      handoff({ id: `H-${at}`, title: 'A title of the usual length', numbers: { tests: at } }),
    )
    const page = historyPage(history(many))
    expect(Buffer.byteLength(page)).toBeLessThan(300_000)
    expect(page).toContain('1500 older handoffs left out here')
    expect(page).toContain('>H-1999<')
    expect(page).not.toContain('>H-1499<')
  })

  test('a chart has a table with the same, and its regressions are marked', () => {
    const fell = handoff({
      id: 'H-2',
      numbers: { tests: 30 },
      delta: { tests: -10 },
      worse: ['tests'],
      regressed: true,
    })
    const page = historyPage(history([handoff({ numbers: { tests: 40 } }), fell]))
    for (const [, table] of page.matchAll(/data-table="(\w+)"/g)) expect(page).toContain(`id="${table}"`)
    expect(page.match(/class="fall"/g)).toHaveLength(1)
    expect(page).toContain('<tr class="r"><th scope="row">H-2<b class="hid">regressed</b>')
    expect(page).toContain('<i class="down">−10</i>')
  })

  test('numbers of the first handoff alone, or that never move, are no chart', () => {
    expect(historyPage(history([handoff()]))).not.toContain('class="curve"')
    expect(historyPage(history([handoff(), handoff({ id: 'H-2' })]))).not.toContain('class="curve"')
  })

  test('the same history is the same page', async () => {
    const told = await historyOf(pastAt(...longPast(30, 25)))
    expect(historyPage(told)).toBe(historyPage(structuredClone(told)))
  })
})

test('a page is not for a terminal', async () => {
  const directory = pastAt({ files: delivered('H-1', 40), when: '2026-01-01' })
  await expect(tell(directory, ['--format', 'html'], { isTerminal: true })).rejects.toThrow(
    'a page is not for a terminal: add --output history.html',
  )
})
