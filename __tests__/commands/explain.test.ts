import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nearWords } from '../../src/hosts/commands/near-words.js'
import { loadStandards } from '../../src/standards/index.js'
import { root, run } from '../hosts/run-cli.js'
import { removeFolders } from '../sources/git-fixture.js'
import { workPlace } from './work-place.js'

afterAll(removeFolders)

const known = (await loadStandards()).flatMap(({ rules }) => rules.map(({ id }) => id))
const explain = (...args: string[]) => run(root, ['explain', ...args])
const RESULTS = '_reboot/_staging/handoffs/H-33/H-33_RESULTS.md'
const builder = workPlace('clean/base', 'clean/head')

describe('explain RULE', () => {
  it('shows the page, with its examples as they are', async () => {
    const { code, stdout } = await explain('builder/results-hash')
    expect(code).toBe(0)
    expect(stdout).toContain('# builder/results-hash\n')
    expect(stdout).toContain('  │ ## Files Created\n')
    expect(stdout).toContain('docs/rules/builder/results-hash.md\n')
    expect(stdout).not.toContain('\u001b')
  })

  it('has the same page for a name without its standard, in capitals, or as a path', async () => {
    const [page, ...others] = await Promise.all(
      [
        'builder/results-hash',
        'results-hash',
        'Builder/Results-Hash',
        'docs/rules/builder/results-hash.md',
      ].map((name) => explain(name)),
    )
    for (const other of others) expect(other).toEqual(page)
  })

  it('colours it where that is wanted', async () => {
    const { stdout } = await run(root, ['explain', 'results-hash'], { FORCE_COLOR: '1' })
    expect(stdout).toContain('\u001b[1m\u001b[31mFails\u001b[39m\u001b[22m')
    expect(stdout).toContain('\u001b[36mrouter.py\u001b[39m')
    expect(stdout).not.toMatch(/\*\*|^#/m)
  })

  it('has every page of docs/rules in the bundle, as it stands', async () => {
    const { stdout } = await explain('--format', 'json')
    const listed = JSON.parse(stdout) as { id: string; severity: string | null }[]
    const pages = readdirSync(join(root, 'docs/rules'), { recursive: true }).map(String)
    const ids = pages.filter((file) => file.endsWith('.md')).map((file) => file.replace(/\.md$/, ''))
    expect(listed.map(({ id }) => id)).toEqual(ids.sort())
    // Findings on policy are no rules that could be switched off.
    expect(listed.filter(({ severity }) => severity === null).map(({ id }) => id.split('/')[0])).toEqual(
      listed.filter(({ id }) => id.startsWith('policy/')).map(() => 'policy'),
    )
    expect(known.filter((id) => !ids.includes(id))).toEqual([])
    const [markdown, json] = await Promise.all([
      explain('weekly/week', '--format', 'markdown'),
      explain('weekly/week', '--format', 'json'),
    ])
    const page = readFileSync(join(root, 'docs/rules/weekly/week.md'), 'utf8')
    expect(markdown.stdout).toBe(page)
    expect(JSON.parse(json.stdout)).toMatchObject({ id: 'weekly/week', severity: 'warning', page })
  })

  it.each([
    ['bulder/results-hsh', 'did you mean builder/results-hash?'],
    ['results-hahs', 'did you mean builder/results-hash?'],
    ['readable', 'write which rule: builder/readable or declared/readable'],
    ['zzzzzzzzzz', 'handoff-gate explain lists the rules'],
    ['docs', 'is a folder: name one file in it'],
    ['package.json/x', 'is neither a rule nor a file that is there'],
  ])('%s: %s', async (name, message) => {
    const { code, stdout, stderr } = await explain(name)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})

describe('explain FILE', () => {
  it('says what it is taken for, why, and what is read from which line', async () => {
    const { code, stdout } = await builder.run('explain', RESULTS)
    expect(code).toBe(0)
    expect(stdout).toContain(`${RESULTS} is taken for a builder/results document.`)
    expect(stdout).toContain('**/handoffs/<id>/<id>_RESULTS.md')
    expect(stdout).toContain('   3  status: PASS\n')
    expect(stdout).toMatch(/\n {2}36 {2}previous_handoff: H-32\n/)
    expect(stdout).toMatch(
      /\n {3}6 {4}- path: _reboot\/_staging\/PKG-ROUTER-001\/HOT\/config\/router\.json\n/,
    )
  })

  it('gives the record and its lines as JSON', async () => {
    const { stdout } = await builder.run('explain', RESULTS, '--format', 'json')
    const { kind, record, lines } = JSON.parse(stdout)
    expect(kind).toBe('builder/results')
    expect(record).toMatchObject({ handoff_id: 'H-33', status: 'PASS', test_results: { total: 14 } })
    expect(lines['/status']).toBe(3)
  })

  it.each([
    ['templates/handoffs/H-1/H-1_RESULTS.md', '', 'below a templates/ folder'],
    ['old/handoffs/H-1/H-1_RESULTS.md', "ignore: ['old/**']\n", "ignore has 'old/**'"],
    ['handoffs/H-1/H-1_RESULTS.md', 'standards: [weekly]\n', 'does not judge builder: add it to standards'],
    ['plans/active/CACHE-1/plan.md', '', 'its text does not show a table with at least two of the columns'],
    ['docs/results.md', '', 'builder/results: **/handoffs/<id>/<id>_RESULTS.md'],
    [
      'docs/results.md',
      'builder: { handoffs-folder: notes }\n',
      'builder/results: **/notes/<id>/<id>_RESULTS.md',
    ],
  ])('says why %s is no document (%j)', async (path, config, why) => {
    const place = workPlace(null)
    place.write(path, '# Results\n')
    if (config !== '') place.write('.github/handoff-gate.yml', config)
    const { code, stdout } = await place.run('explain', path)
    expect(code).toBe(0)
    expect(stdout).toContain(`${path} is taken for no handoff document.`)
    expect(stdout.replace(/\s+/g, ' ')).toContain(why)
  })

  it('reads a file as the kind that is named, and a declared one by its declaration', async () => {
    const place = workPlace('release/base')
    place.write('notes.md', '# Results: H-1\n\n## Status: FAIL\n')
    const named = await place.run('explain', 'notes.md', '--standard', 'builder/results')
    expect(named.stdout).toContain('   3  status: FAIL')
    const declared = await place.run('explain', 'releases/R-11/HANDOFF.md')
    expect(declared.stdout).toContain('is taken for a release/handoff document')
    expect(declared.stdout).toContain('releases/*/HANDOFF.md')
  })

  it('shows control characters of a document, and cuts long lists', async () => {
    const place = workPlace(null)
    const row = (i: number): string => `- \`file-${i}.py\` (SHA256: TBD)`
    const text = `# Results: H-1 \u001b]0;gotcha\u0007\n\n## Files Created\n${Array.from({ length: 40 }, (_, i) => row(i)).join('\n')}\n`
    place.write('handoffs/H-1/H-1_RESULTS.md', text)
    const { stdout } = await place.run('explain', 'handoffs/H-1/H-1_RESULTS.md')
    expect(stdout).not.toContain('\u001b')
    expect(stdout).toContain('… and 15 more')
  })
})

describe('near words', () => {
  it('are the nearest only', () => {
    expect(nearWords('weeks', ['weekly/week', 'weekly/title', 'run/commit'])).toEqual(['weekly/week'])
    expect(nearWords('qqqqqq', ['weekly/week'])).toEqual([])
  })
})
