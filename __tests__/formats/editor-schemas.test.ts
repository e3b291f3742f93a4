import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { getLanguageService, TextDocument } from 'vscode-json-languageservice'
import { parse } from 'yaml'
import { matchesGlob } from '../../src/text/glob.js'
import { root } from '../fixture-case.js'

const folder = join(root, 'schemas')
const address = (name: string): string =>
  `https://raw.githubusercontent.com/handoff-gate/handoff-gate/main/schemas/${name}`
const schemas = readdirSync(folder).filter((name) => name.endsWith('.schema.json'))
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8')

/** What an editor offers where the bar stands, fetching schemas from where they are published. */
async function offered(schema: string, text: string): Promise<string[]> {
  const service = getLanguageService({
    workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).toString() },
    schemaRequestService: async (uri) => {
      const name = basename(new URL(uri).pathname)
      if (uri !== address(name) || !existsSync(join(folder, name))) throw new Error(`nobody publishes ${uri}`)
      return textOf(name)
    },
  })
  service.configure({ schemas: [{ uri: address(schema), fileMatch: ['*'] }] })
  const document = TextDocument.create('file:///a.json', 'json', 1, text.replace('|', ''))
  const found = await service.doComplete(
    document,
    document.positionAt(text.indexOf('|')),
    service.parseJSONDocument(document),
  )
  return (found?.items ?? []).map(({ label }) => label.replace(/^"|"$/g, ''))
}

test('every schema says which it is, and that it is one', () => {
  for (const name of schemas) {
    const { $schema, $id, title } = JSON.parse(textOf(name))
    expect([name, $schema, $id]).toEqual([name, 'https://json-schema.org/draft/2020-12/schema', name])
    expect([name, typeof title]).toEqual([name, 'string'])
  }
})

describe('an editor completes', () => {
  test.each<[string, string, string[]]>([
    ['config.schema.json', '{ | }', ['fail-on', 'builder', 'weekly', 'waivers', 'declared']],
    ['config.schema.json', '{ "fail-on": | }', ['error', 'warning', 'never']],
    ['config.schema.json', '{ "builder": { "layout": | } }', ['auto', 'folder', 'flat']],
    ['config.schema.json', '{ "weekly": { | } }', ['documents', 'producers']],
    ['waivers.schema.json', '{ "waivers": [{ | }] }', ['rule', 'path', 'approver', 'until']],
    ['known-problems.schema.json', '{ "problems": [{ | }] }', ['path', 'rule', 'fingerprint']],
    ['front-matter.schema.json', '{ "handoff": { | } }', ['id', 'from', 'to', 'decisions_made']],
    [
      'front-matter.schema.json',
      '{ "handoff": { "assumptions": [{ "confidence": | }] } }',
      ['high', 'medium', 'low'],
    ],
  ])('%s: %s', async (schema, text, expected) => {
    expect(await offered(schema, text)).toEqual(expect.arrayContaining(expected))
  })
})

test('the front matter of the examples is what its schema describes', () => {
  const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    JSON.parse(textOf('front-matter.schema.json')),
  )
  const pipeline = join(root, 'examples/pipeline/head/.claude/pipeline')
  const documents = readdirSync(pipeline, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
  expect(documents.length).toBeGreaterThan(3)
  for (const path of documents) {
    const front = /^---\n([\s\S]*?)^---$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? ''
    expect([path, validate(parse(front)), validate.errors]).toEqual([path, true, null])
  }
  expect(validate({ handoff: { id: 'feat-1' } })).toBe(false)
})

test('the catalog names schemas that there are, for the files that the gate reads', () => {
  const catalog = JSON.parse(textOf('catalog.json')) as { schemas: { url: string; fileMatch: string[] }[] }
  for (const { url } of catalog.schemas) expect(schemas.map(address)).toContain(url)
  const globs = catalog.schemas.flatMap(({ fileMatch }) => fileMatch)
  for (const path of [
    '.github/handoff-gate.yml',
    '.github/handoff-waivers.yml',
    '.github/handoff-known-problems.yml',
    '_reboot/_staging/PKG-A-001/manifest.json',
    '.claude/pipeline/briefs/feat-021.md',
  ]) {
    expect([path, globs.some((glob) => matchesGlob(path, glob))]).toEqual([path, true])
  }
})

test('the addresses in documents lead to schemas that there are', () => {
  for (const page of ['docs/editors.md', 'docs/configuration.md', 'docs/people.md', 'README.md']) {
    const named = readFileSync(join(root, page), 'utf8').matchAll(/main\/schemas\/([\w.-]+\.json)/g)
    for (const [, name = ''] of named) expect([page, existsSync(join(folder, name))]).toEqual([page, true])
  }
})
