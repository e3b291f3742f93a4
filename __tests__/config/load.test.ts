import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIG_PATH, defaultConfig } from '../../src/config/defaults.js'
import { loadConfig, parseConfig } from '../../src/config/load.js'
import type { Config } from '../../src/model/config.js'
import { UsageError } from '../../src/model/errors.js'
import { memoryRepository } from '../../src/sources/memory.js'

const PATH = '.github/handoff-gate.yml'
const parse = (text: string): Promise<Config> => parseConfig(text, PATH)

describe('defaults', () => {
  it('are those of the standard', () => {
    expect(defaultConfig).toMatchObject({
      path: null,
      failOn: 'error',
      standards: expect.arrayContaining(['builder']),
      rules: {},
      ignore: [],
      maxDocumentBytes: 8388608,
      builder: {
        handoffsFolder: 'handoffs',
        layout: 'auto',
        ids: ['H-<N>', 'H-<N><letter>', 'CLEANUP-<N>'],
        allowed: [],
        waves: [],
        minimumTests: { small: 10, medium: 25, large: 40 },
      },
    })
  })

  it.each(['', '\n', '# nothing yet\n', '---\n', '{}', 'version: 1\n'])('hold for %j', async (text) => {
    expect(await parse(text)).toEqual({ ...defaultConfig, path: PATH })
  })

  it.each(['builder', 'weekly', 'initiative', 'pipeline', 'run', 'rules', 'declared', 'extra'])(
    'hold for an empty `%s`',
    async (key) => {
      expect(await parse(`${key}: {}\n`)).toEqual({ ...defaultConfig, path: PATH })
    },
  )

  it('hold for what a key leaves out', async () => {
    const { builder } = await parse('builder:\n  minimum-tests: { large: 60 }\n')
    expect(builder).toEqual({ ...defaultConfig.builder, minimumTests: { small: 10, medium: 25, large: 60 } })
  })

  it('are the ones that the schema and the page name', () => {
    const root = join(import.meta.dirname, '../..')
    const { properties } = JSON.parse(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8'))
    const builder = properties.builder.properties
    expect([properties['fail-on'].default, properties['max-document-bytes'].default]).toEqual([
      defaultConfig.failOn,
      defaultConfig.maxDocumentBytes,
    ])
    expect([builder['handoffs-folder'].default, builder.layout.default]).toEqual([
      defaultConfig.builder.handoffsFolder,
      defaultConfig.builder.layout,
    ])
    const page = readFileSync(join(root, 'docs/configuration.md'), 'utf8')
    // What has a schema of its own has a page of its own.
    const here = Object.keys(properties).filter((key) => properties[key].$ref === undefined)
    const keys = [...here, ...Object.keys(builder).map((key) => `builder.${key}`)]
    expect(keys.filter((key) => !page.includes(`\`${key}`))).toEqual([])
  })
})

describe('every key', () => {
  it.each<[string, string, Partial<Config> | { builder: Partial<Config['builder']> }]>([
    ['fail-on', 'fail-on: warning', { failOn: 'warning' }],
    ['fail-on never', 'fail-on: never', { failOn: 'never' }],
    ['standards', 'standards: [builder]', { standards: ['builder'] }],
    ['no standards', 'standards: []', { standards: [] }],
    [
      'rules',
      'rules: { builder/a: off, weekly/b: notice }',
      { rules: { 'builder/a': 'off', 'weekly/b': 'notice' } },
    ],
    ['ignore', "ignore: ['old/**', '*.txt']", { ignore: ['old/**', '*.txt'] }],
    ['max-document-bytes', 'max-document-bytes: 1024', { maxDocumentBytes: 1024 }],
    [
      'handoffs-folder',
      'builder: { handoffs-folder: Übergaben }',
      { builder: { handoffsFolder: 'Übergaben' } },
    ],
    ['layout', 'builder: { layout: flat }', { builder: { layout: 'flat' } }],
    [
      'ids',
      "builder: { ids: ['FMWK-<N>', 'H-<N><letter>'] }",
      { builder: { ids: ['FMWK-<N>', 'H-<N><letter>'] } },
    ],
    ['allowed', "builder: { allowed: ['docs/**'] }", { builder: { allowed: ['docs/**'] } }],
    [
      'minimum-tests',
      'builder: { minimum-tests: { small: 0, medium: 5, large: 6 } }',
      { builder: { minimumTests: { small: 0, medium: 5, large: 6 } } },
    ],
    [
      'waves',
      'builder: { waves: [{ name: a, waves: [[H-1, H-2], [H-3]], integration: H-4 }, { name: b, waves: [[H-5]] }] }',
      {
        builder: {
          waves: [
            { name: 'a', waves: [['H-1', 'H-2'], ['H-3']], integration: 'H-4' },
            { name: 'b', waves: [['H-5']], integration: null },
          ],
        },
      },
    ],
  ])('%s', async (_, text, expected) => {
    expect(await parse(text)).toMatchObject(expected)
  })
})

describe('loadConfig', () => {
  const world = (base: string | Buffer | null, head: string | Buffer | null) =>
    memoryRepository({
      base: base === null ? {} : { [CONFIG_PATH]: base },
      head: head === null ? {} : { [CONFIG_PATH]: head },
    })

  it('reads base, whatever head says', async () => {
    expect(await loadConfig(world('fail-on: warning', 'fail-on: never'))).toMatchObject({
      failOn: 'warning',
      path: PATH,
    })
    expect(await loadConfig(world(null, 'fail-on: never'))).toEqual(defaultConfig)
    expect(await loadConfig(world(null, 'fail-on: never'), 'head')).toMatchObject({ failOn: 'never' })
  })

  it('reads it with a mark of UTF-8 and with CRLF', async () => {
    const bytes = Buffer.from('\uFEFFversion: 1\r\nfail-on: warning\r\n')
    expect(await loadConfig(world(bytes, null))).toMatchObject({ failOn: 'warning' })
  })

  it('refuses what is not UTF-8 at line 1', async () => {
    await expect(loadConfig(world(Buffer.from([0xff, 0xfe, 0x23, 0]), null))).rejects.toThrow(
      `${PATH}:1: the file is UTF-16`,
    )
  })

  it('does not take what it could not read for absent', async () => {
    const repository = world(null, null)
    const silent = {
      ...repository,
      read: async () => ({ state: 'unknown' as const, because: 'the server is down' }),
    }
    const error = await loadConfig(silent).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ message: `${PATH} could not be read: the server is down` })
    expect(error).not.toBeInstanceOf(UsageError)
  })
})
