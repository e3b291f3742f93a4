import type { ValueType } from '../../../src/model/declared-config.js'
import { idInPath, mayHold } from '../../../src/standards/declared/documents.js'
import { compareIds, findId, type Id, wholeId } from '../../../src/standards/declared/id-form.js'
import { readNumber, valueProblem } from '../../../src/standards/declared/values.js'
import { judgeCase } from '../../fixture-case.js'
import { cpuSeconds } from '../../text/cpu-time.js'

describe('an id', () => {
  it.each([
    ['R-12: Payments', ['R-<N>'], 'R-12'],
    ['Release r-12', ['R-<N>'], 'r-12'],
    ['PR-12', ['R-<N>'], null],
    ['R-12a', ['R-<N>'], null],
    ['R-12a', ['R-<N>', 'R-<N><letter>'], 'R-12a'],
    ['v1.4.0 (stable)', ['v<N>.<N>.<N>'], 'v1.4.0'],
    ['v1.4.0', ['v<N>.<N>'], null],
    ['Week 2026-11-02.', ['<date>'], '2026-11-02'],
    ['ops_blue-7', ['<word>-<N>'], 'blue-7'],
    ['nothing', ['R-<N>'], null],
  ])('in %j of %j is %j', (text, forms, id) => {
    expect(findId(text, forms)?.text ?? null).toBe(id)
  })

  it('is found in linear time, whatever the form', async () => {
    const forms = ['<word><word><word>!<word><N>', '<N><letter><N><letter><N>#']
    const find = (): void => expect(findId('a1'.repeat(5000), forms)).toBeNull()
    expect(await cpuSeconds(find)).toBeLessThan(1)
  })

  it('has an order among those of its form', () => {
    const id = (text: string): Id => wholeId(text, ['R-<N>', '<date>', 'v<N>.<N>']) as Id
    expect(compareIds(id('R-9'), id('R-10'))).toBeLessThan(0)
    expect(compareIds(id('v1.10'), id('v1.9'))).toBeGreaterThan(0)
    expect(compareIds(id('2026-11-05'), id('2026-10-31'))).toBeGreaterThan(0)
    expect(compareIds(id('R-9'), id('v9.0'))).toBeNull()
  })

  it.each([
    ['releases/R-12/HANDOFF.md', ['releases/*/HANDOFF.md'], ['R-<N>'], 'R-12'],
    ['releases/R-12-hotfix/HANDOFF.md', ['releases/*/HANDOFF.md'], ['R-<N>'], 'R-12'],
    ['releases/R-12/HANDOFF.md', ['releases/*/HANDOFF.md'], [], 'R-12'],
    ['handoffs/2026-11-05.md', ['handoffs/*.md'], [], '2026-11-05'],
    ['handoffs/next.md', ['handoffs/*.md'], ['<date>'], null],
  ])('of the path %s is %s', (path, globs, forms, id) => {
    expect(idInPath(path, globs, forms)).toBe(id)
  })
})

it.each([
  ['releases', ['releases/*/HANDOFF.md'], true],
  ['releases/R-12', ['releases/*/HANDOFF.md'], true],
  ['releases/R-12/more', ['releases/*/HANDOFF.md'], false],
  ['src', ['releases/*/HANDOFF.md', 'docs/**'], false],
  ['docs/a/b', ['docs/**/x.md'], true],
  ['any/where', ['HANDOFF.md'], true],
  ['b/c', ['{a,b}/*/x.md'], true],
  ['docs/a', ['docs/'], true],
])('the folder %s may hold documents of %j: %s', (folder, globs, answer) => {
  expect(mayHold(folder, globs)).toBe(answer)
})

it.each([
  ['78 tests (68 existing + 10 new)', 78],
  ['**1,234**', 1234],
  ['8 + 4 = 12 total', 12],
  ['85 %', 85],
  ['−3', -3],
  ['2.5 h', 2.5],
  ['78.', 78],
  ['2026-11-05', null],
  ['12:30', null],
  ['v1', null],
  ['many', null],
])('%s is the number %s', (text, number) => {
  expect(readNumber(text)).toBe(number)
})

it.each<[ValueType, string, boolean]>([
  ['date', '2028-02-29', true],
  ['date', '2026-02-29', false],
  ['date', '2026-11-05 14:00 UTC', true],
  ['date', '5 November', false],
  ['sha', 'sha256:0123abcd', true],
  ['sha', 'HEAD', false],
  ['url', 'https://example.org/a b', false],
  ['url', 'ftp://example.org', false],
  ['path', 'docs/a b.md', true],
])('%s %j is right: %s', (type, value, right) => {
  expect(valueProblem(value, { required: true, type, values: [] }) === null).toBe(right)
})

describe('the previous handoff', () => {
  const config = '.github/handoff-gate.yml'
  const document = 'releases/R-12/HANDOFF.md'
  const previousOf = async (edits: Parameters<typeof judgeCase>[0]['edits']) => {
    const { result } = await judgeCase({ example: 'release', edits })
    expect(result.troubles).toEqual([])
    const handoff = result.handoffs.find((each) => each.documents.some(({ path }) => path === document))
    return { previous: handoff?.previous, baseline: handoff?.baseline }
  }

  it('is the nearest lower id', async () => {
    const older = { file: 'releases/R-9/HANDOFF.md', side: 'both' as const, content: '# R-9\n' }
    const newer = { ...older, file: 'releases/R-13/HANDOFF.md', content: '# R-13\n' }
    expect((await previousOf([older, newer])).previous).toMatchObject({ id: 'R-11', how: 'sequence' })
  })

  it('is the one that the author names', async () => {
    const older = { file: 'releases/R-9/HANDOFF.md', side: 'both' as const, content: '# R-9\n' }
    const edit = { file: document, replace: '\n\n## Summary', with: '\n\nPrevious: r-9\n\n## Summary' }
    const { previous, baseline } = await previousOf([older, edit])
    expect(previous).toMatchObject({ id: 'R-9', how: 'stated' })
    expect(baseline).toMatchObject({ comparable: false, regressed: null })
  })

  it('may come with the same change', async () => {
    const next = { file: 'releases/R-13/HANDOFF.md', 'copy-from': document }
    const name = { file: 'releases/R-13/HANDOFF.md', replace: '# R-12', with: '# R-13' }
    const { result } = await judgeCase({ example: 'release', edits: [next, name] })
    expect(result.handoffs.map(({ id, previous }) => [id, previous?.id])).toEqual([
      ['R-12', 'R-11'],
      ['R-13', 'R-12'],
    ])
  })

  it('is the same file at base', async () => {
    const edits = [
      { file: config, side: 'both' as const, replace: 'by: sequence', with: 'by: same-path' },
      {
        file: document,
        side: 'base' as const,
        content: '# R-12\n\n## Quality\n\n- Total tests: 400\n- Open bugs: 3\n',
      },
    ]
    const { previous, baseline } = await previousOf(edits)
    expect(previous).toMatchObject({ id: 'R-12', how: 'same-path', path: document })
    expect(baseline).toMatchObject({ regressed: true, summary: { values_regressed: ['total tests'] } })
  })

  it('is none where only the author may name it', async () => {
    expect(
      await previousOf([{ file: config, side: 'both', replace: 'by: sequence', with: 'by: stated' }]),
    ).toMatchObject({
      previous: null,
      baseline: { comparable: false, regressed: null },
    })
  })
})
