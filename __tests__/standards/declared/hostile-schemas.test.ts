import type { Json } from '../../../src/model/json.js'
import { checkSchema, checkWithin } from '../../../src/sandbox/check-schema.js'
import { judgeCase } from '../../fixture-case.js'

const record: Json = {
  preamble: {},
  sections: { summary: { name: 'Summary', level: 2, line: 3, text: `${'a'.repeat(60)}!` } },
  keys: { owner: 'Ana' },
}

/** A schema about the text of the section Summary. */
const aboutText = (schema: Json): Json => ({
  properties: { sections: { properties: { summary: { properties: { text: schema } } } } },
})

/** Each part asks for the next twice: 2⁴⁰ questions. */
function doubling(): Json {
  const parts: Record<string, Json> = { d40: { type: 'object' } }
  for (let i = 0; i < 40; i++) {
    const next = { $ref: `#/$defs/d${i + 1}` }
    parts[`d${i}`] = { allOf: [next, next] }
  }
  return { $defs: parts, $ref: '#/$defs/d0' }
}

describe('a schema that a user supplies', () => {
  it.each(['^(a+)+$', '^(a|a)*$', '^(a*)*b$', '(x+x+)+y'])(
    'with the pattern %s is applied in linear time',
    async (pattern) => {
      const outcome = await checkSchema(aboutText({ pattern }), [record])
      expect(outcome).toMatchObject({
        state: 'checked',
        errors: [[{ keyword: 'pattern', instancePath: '/sections/summary/text' }]],
      })
    },
  )

  it('with a pattern as the name of properties is applied in linear time', async () => {
    const schema = { properties: { keys: { patternProperties: { '^(o|o)+wner$': { const: 'Ben' } } } } }
    expect(await checkSchema(schema, [record])).toMatchObject({
      errors: [[{ keyword: 'const', instancePath: '/keys/owner' }]],
    })
  })

  it.each<[string, Json, string, string]>([
    ['look-ahead', { pattern: '(?=a)b' }, '/pattern', 'look-around'],
    ['a back reference', { pattern: '(a)\\1' }, '/pattern', 'look-around'],
    [
      'an endless repetition of repetitions',
      { pattern: '(((x{30}){30}){30}){30}' },
      '/pattern',
      'cannot be used',
    ],
    [
      'a remote reference',
      { properties: { a: { $ref: 'https://example.org/x.json' } } },
      '/properties/a/$ref',
      'nothing is ever fetched',
    ],
    ['a reference to a file', { $ref: 'file:///etc/passwd' }, '/$ref', 'leads out of this file'],
    ['a reference to nothing', { items: { $ref: '#/$defs/none' } }, '/items/$ref', 'names nothing'],
    [
      'a name of its own inside',
      { properties: { a: { $id: 'https://example.org/' } } },
      '/properties/a/$id',
      'at the top',
    ],
    ['a keyword that nobody knows', { requierd: ['id'] }, '/requierd', '"requierd" is not known'],
    [
      'a type that nobody knows',
      { properties: { a: { type: 'strin' } } },
      '/properties/a/type',
      'array, boolean',
    ],
    ['a format that nobody knows', { format: 'shoe-size' }, '/format', 'shoe-size'],
    ['another draft', { $schema: 'http://json-schema.org/draft-04/schema#' }, '/$schema', '2020-12'],
    ['no schema at all', [1], '', 'a schema is an object'],
  ])('with %s is refused at its place', async (_, schema, pointer, message) => {
    expect(await checkSchema(schema, [record])).toEqual({
      state: 'wrong',
      pointer,
      message: expect.stringContaining(message),
    })
  })

  it.each<[string, Json]>([
    ['itself', { $ref: '#' }],
    ['itself in a part', { allOf: [{ $ref: '#' }] }],
    ['itself over a part', { $defs: { a: { anyOf: [{ $ref: '#' }] } }, $ref: '#/$defs/a' }],
  ])('that asks for %s without end hits the limit of depth', async (_, schema) => {
    expect(await checkSchema(schema, [record])).toEqual({
      state: 'limit',
      message: expect.stringContaining('nested without end'),
    })
  })

  it('that asks for itself one level down is fine', async () => {
    const schema = { type: ['object', 'string', 'number'], additionalProperties: { $ref: '#' } }
    expect(await checkSchema(schema, [record])).toEqual({ state: 'checked', errors: [[]] })
  })

  it('that doubles its questions hits the limit of time', async () => {
    expect(await checkWithin({ seconds: 1, megabytes: 128 }, doubling(), [record])).toEqual({
      state: 'limit',
      message: 'it took more than 1 seconds',
    })
  })

  it('that is huge hits the limit of memory', async () => {
    const properties = Object.fromEntries(
      Array.from({ length: 30_000 }, (_, i) => [`p${i}`, { type: 'string', pattern: `^p${i}[a-z]+$` }]),
    )
    expect(await checkWithin({ seconds: 60, megabytes: 12 }, { properties }, [record])).toEqual({
      state: 'limit',
      message: 'it took more than 12 MB of memory',
    })
  })

  it('may have a huge enum', async () => {
    const values = Array.from({ length: 30_000 }, (_, i) => `word ${i}`)
    const outcome = await checkSchema(aboutText({ enum: values }), [record])
    expect(outcome).toMatchObject({ state: 'checked', errors: [[{ keyword: 'enum' }]] })
    expect(JSON.stringify(outcome).length).toBeLessThan(2000)
  })

  it('is text to the code that is made of it', async () => {
    const trick = "'];globalThis.process.exit(7);//"
    const schema = {
      title: trick,
      properties: {
        [trick]: { type: 'string' },
        keys: { required: [trick], propertyNames: { maxLength: 3 } },
      },
    }
    expect(await checkSchema(schema, [record])).toMatchObject({ state: 'checked' })
  })

  it('may be of draft 07, and may use the schema of the record', async () => {
    const rows = { $ref: 'declared.record.schema.json#/$defs/section' }
    for (const $schema of [
      'http://json-schema.org/draft-07/schema#',
      'https://json-schema.org/draft/2020-12/schema',
    ]) {
      const schema = {
        $schema,
        $id: 'https://example.org/own.json',
        properties: { sections: { additionalProperties: rows } },
        required: ['title'],
      }
      expect(await checkSchema(schema, [record])).toMatchObject({ errors: [[{ keyword: 'required' }]] })
    }
  })

  it('says of a choice what its branches ask for', async () => {
    const schema = { anyOf: [{ required: ['id'] }, { required: ['title'] }] }
    const outcome = await checkSchema(schema, [record])
    expect(outcome).toMatchObject({ errors: [[{ message: expect.stringMatching(/'id'; or .*'title'/) }]] })
  })
})

describe('the file of a schema', () => {
  const file = '.github/schemas/release.schema.json'
  const judged = (content: string) =>
    judgeCase({ example: 'release', edits: [{ file, side: 'both', content }] })

  it.each([
    ['{\n  "type": "object",\n}', 3, 'not valid JSON'],
    ['{\n  "__proto__": { "type": "string" }\n}', 2, '__proto__'],
    ['{\n  "properties": {\n    "id": { "$ref": "http://localhost/x" }\n  }\n}', 3, 'leads out of this file'],
    ['{\n  "properties": {\n    "id": { "pattern": "(?<=a)b" }\n  }\n}', 3, 'cannot be used'],
    [`${'['.repeat(200)}${']'.repeat(200)}`, 1, 'nested deeper'],
    [`"${'a'.repeat(600_000)}"`, 1, 'more than 512 KiB'],
  ])('is a configuration error at its line (%#)', async (content, line, message) => {
    await expect(judged(content)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(new RegExp(`^${file}:${line}: .*${message}`)),
    })
  })

  it('that is not there is an error where the configuration names it', async () => {
    await expect(
      judgeCase({ example: 'release', edits: [{ file, side: 'both', delete: true }] }),
    ).rejects.toMatchObject({
      message: expect.stringMatching(/^\.github\/handoff-gate\.yml:30: there is no .*release\.schema\.json/),
    })
  })

  it('is not opened when the change has no handoff of the standard', async () => {
    const edits = [
      { file, side: 'both' as const, content: '{' },
      { file: 'releases/R-12/HANDOFF.md', delete: true as const },
      { file: 'src/retry.ts', delete: true as const },
    ]
    const { result } = await judgeCase({ example: 'release', edits })
    expect(result.verdict).toBe('nothing-to-check')
  })

  it('is judged as base has it, and has a finding when the change breaks it', async () => {
    const { result } = await judgeCase({
      example: 'release',
      edits: [{ file, content: '{\n  "type": "objekt"\n}' }],
    })
    expect(result.findings).toMatchObject([
      { rule: 'policy/configuration', path: file, line: 2, severity: 'error' },
    ])
    expect(result.handoffs[0]?.checklist.at(-1)).toMatchObject({ id: 'policy', state: 'manual' })
  })
})
