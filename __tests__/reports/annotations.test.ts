import { expect, test } from '@jest/globals'
import { annotations, workflowCommands } from '../../src/reports/annotations.js'
import { broken, crowded, failing, finding, HOSTILE, hostile, passing, RESULTS, result } from './results.js'

const of = (level: string, list = annotations(crowded)): typeof list =>
  list.filter((it) => it.level === level)

test('each finding is one annotation at its place', () => {
  expect(annotations(passing)).toEqual([])
  expect(annotations(failing)).toHaveLength(4)
  expect(annotations(failing)[1]).toEqual({
    level: 'error',
    path: RESULTS,
    line: 5,
    endLine: 5,
    column: 1,
    endColumn: 21,
    title: 'builder/results-sections',
    message: finding().message,
  })
})

test('no level has more than GitHub shows, and the last one counts the rest', () => {
  expect(of('error')).toHaveLength(10)
  expect(of('warning')).toHaveLength(10)
  expect(of('notice')).toHaveLength(10)
  const last = annotations(crowded).at(-1)
  expect(last).toMatchObject({ level: 'notice', path: null })
  expect(last?.message).toBe('and 371 more problems, listed in the job summary.')
})

test('ten of each level need no counting', () => {
  const findings = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
    Array.from({ length: 10 }, () => finding({ severity })),
  )
  expect(annotations(result({ findings }))).toHaveLength(30)
  expect(annotations(result({ findings: [...findings, finding()] })).at(-1)?.message).toMatch(
    /^and 2 more problems/,
  )
})

test('errors of different rules come before repeats', () => {
  const titles = of('error').map((it) => it.title)
  expect(new Set(titles.slice(0, 3)).size).toBe(3)
  const rare = finding({ rule: 'builder/rare', line: 900 })
  const list = annotations(result({ findings: [...Array.from({ length: 30 }, () => finding()), rare] }))
  expect(list[1]?.title).toBe('builder/rare')
})

test('what could not be judged comes first, without a file', () => {
  expect(annotations(broken)).toMatchObject([{ level: 'error', path: null, message: broken.troubles[0] }])
})

test("a finding in the pull request's body has no file", () => {
  const list = annotations(
    result({ findings: [finding({ path: 'pull request body', line: 3, message: 'No.' })] }),
  )
  expect(list[0]).toMatchObject({ path: null, message: "In the pull request's body, line 3: No." })
  expect(workflowCommands(list)).toEqual([
    "::error title=builder/results-sections::In the pull request's body, line 3: No.",
  ])
})

test('commands carry place and message', () => {
  const [line] = workflowCommands(annotations(result({ findings: [finding({ message: '100% of\nit' })] })))
  expect(line).toBe(
    `::error file=${RESULTS},line=5,endLine=5,col=1,endColumn=21,title=builder/results-sections::100%25 of%0Ait`,
  )
  const [several] = workflowCommands(
    annotations(result({ findings: [finding({ endLine: 9, message: 'x' })] })),
  )
  expect(several).toBe(`::error file=${RESULTS},line=5,endLine=9,title=builder/results-sections::x`)
})

test('hostile text stays one command of its own level', () => {
  const lines = workflowCommands(annotations(hostile))
  expect(lines).toHaveLength(3)
  for (const line of lines) {
    expect(line).not.toMatch(/[\r\n]/)
    const [, level, properties = ''] = /^::([a-z]+) (.*?)::/.exec(line) ?? []
    expect(level).toBe('error')
    for (const property of properties.split(','))
      expect(property).toMatch(/^(?:file|line|endLine|col|endColumn|title)=[^:]*$/)
  }
  expect(annotations(hostile)[1]?.title).toBe(HOSTILE)
})
