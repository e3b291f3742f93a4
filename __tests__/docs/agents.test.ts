import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { AGENTS } from '../../src/hosts/commands/init-texts.js'
import type { Finding } from '../../src/model/finding.js'
import type { Result } from '../../src/model/result.js'
import { exampleRepository, RESULTS, root, run } from '../hosts/run-cli.js'
import { removeFolders } from '../sources/git-fixture.js'

jest.setTimeout(60_000)
afterAll(removeFolders)

const page = readFileSync(join(root, 'docs/agents.md'), 'utf8')
const snippet = /^````md\n([\s\S]*?)^````$/m.exec(page)?.[1] ?? ''
const commands = [...(/^```sh\n([\s\S]*?)^```$/m.exec(snippet)?.[1]?.split('\n') ?? [])]
  .map((line) => line.replace(/\s+#.*$/, ''))
  .filter((line) => line !== '')

async function judge(repository: string): Promise<Result> {
  const { stdout, code } = await run(repository, ['check', '--format', 'json', RESULTS])
  const result: Result = JSON.parse(stdout)
  expect(code).toBe(result.verdict === 'pass' ? 0 : 1)
  return result
}

test('the page shows what init writes', () => {
  expect(snippet).toBe(AGENTS)
})

test('its commands do what they say', async () => {
  const repository = exampleRepository('broken')
  expect(commands.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'npx handoff-gate new',
    'git add --all',
    'npx handoff-gate check',
    'npx handoff-gate fix',
    'npx handoff-gate explain',
  ])
  const [, check, fix, explain] = await Promise.all(
    commands
      .filter((line) => line.startsWith('npx '))
      .map((line) =>
        run(repository, [
          ...line.split(' ').slice(2),
          ...(line.includes(' new ') ? ['--dry-run', '--force'] : []),
        ]),
      ),
  )
  expect(check?.code).toBe(1)
  expect(fix).toMatchObject({ code: 0, stdout: expect.stringContaining('fix --rule builder/results-hash') })
  for (const finding of JSON.parse(check?.stdout ?? '').findings as Finding[]) {
    expect(finding).toEqual(
      expect.objectContaining({
        path: expect.any(String),
        line: expect.any(Number),
        message: expect.any(String),
        help: expect.stringMatching(/^https:/),
      }),
    )
  }
  expect(explain).toMatchObject({ code: 0, stdout: expect.stringContaining('builder/results-hash') })
})

/** Repairs as an agent does that has nothing but the JSON: a given fix, else what the message says to write. */
function repair(text: string, { fix, message, line, column, endColumn }: Finding): string {
  const range = fix ?? { line, column, endColumn, text: / is ([0-9a-f]{64})\b/.exec(message)?.[1] ?? null }
  if (range.text === null) return text
  return text
    .split('\n')
    .map((each, i) =>
      i === range.line - 1
        ? each.slice(0, range.column - 1) + range.text + each.slice(range.endColumn - 1)
        : each,
    )
    .join('\n')
}

test('a wrong hash is repaired from its finding alone, in one turn', async () => {
  const repository = exampleRepository('clean')
  const path = join(repository, RESULTS)
  const clean = readFileSync(path, 'utf8')
  writeFileSync(path, clean.replace(/(router\.py` \(SHA256: )[0-9a-f]{64}/, `$1${'0'.repeat(64)}`))
  const before = await judge(repository)
  const errors = before.findings.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ rule }) => rule)).toEqual(['builder/results-hash'])
  writeFileSync(path, errors.reduce(repair, readFileSync(path, 'utf8')))
  expect((await judge(repository)).verdict).toBe('pass')
  expect(readFileSync(path, 'utf8')).toBe(clean)
})

test('the fields of its table are those of the result', async () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/result.schema.json'), 'utf8'))
  const fields = [...page.matchAll(/^\| `([a-z]+)(?:\[\])?(?:\.([a-z]+)(?:\[\])?)?` \|/gm)]
  expect(fields.length).toBeGreaterThan(4)
  for (const [, first = '', second] of fields) {
    const items = schema.properties[first]?.items?.$ref?.split('/').at(-1)
    expect(Object.keys(schema.properties)).toContain(first)
    if (second !== undefined) expect(Object.keys(schema.$defs[items].properties)).toContain(second)
  }
})
