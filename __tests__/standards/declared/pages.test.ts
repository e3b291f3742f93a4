import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseConfig } from '../../../src/config/load.js'
import { declaredRecord } from '../../../src/generated/validators.js'
import { checkSchema } from '../../../src/sandbox/check-schema.js'
import { root } from '../../fixture-case.js'

const page = readFileSync(join(root, 'docs/declared-standards.md'), 'utf8')
const blocks = (language: string): string[] =>
  [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '')

describe('the examples of docs/declared-standards.md', () => {
  it.each(blocks('yaml'))('are configuration: %#', async (text) => {
    await expect(parseConfig(text, 'page.yml')).resolves.toBeDefined()
  })

  it('are a record and a schema', async () => {
    const [record, schema] = blocks('json').map((text) => JSON.parse(text))
    expect(declaredRecord(record)).toBe(true)
    expect(await checkSchema(schema, [record])).toEqual({ state: 'checked', errors: [[]] })
  })
})
