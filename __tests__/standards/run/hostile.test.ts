import fc from 'fast-check'
import { readDocument } from '../../../src/standards/run/document-read.js'
import { parseYaml } from '../../../src/text/yaml-reading.js'
import { cpuSeconds } from '../../text/cpu-time.js'
import { bundleRecordOf, config, REPORT, recordOf } from './run-case.js'

const PATHS = [
  `${REPORT}.json`,
  `${REPORT}.md`,
  `${REPORT}_needs_input.md`,
  'reports/index.md',
  'docs/ops/STATUS_BOARD.md',
]
const FILES = ['metrics.json', 'seed.txt', 'run_dossier_a.html']

const pieces = fc.constantFrom(
  ...[
    '<',
    '<script',
    '</script>',
    '<!--',
    '-->',
    '<pre>',
    '{',
    '}',
    '[',
    '"',
    "'",
    '`',
    '|',
    '\n',
    '- ',
    '# Latest',
    'Run ID: ',
  ],
  ...[
    'AUTOPILOT_DECISION: ',
    '| Gate | Status |\n|---|---|\n',
    'NaN',
    '&quot;',
    'url(',
    '@import ',
    'src=',
    '\\',
    '\0',
    '\uD800',
    '__proto__',
  ],
)
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
)

it('never throws, whatever stands in a document', () => {
  fc.assert(
    fc.property(text, (written) => {
      for (const path of PATHS) expect(recordOf(path, written).document).toBeDefined()
      for (const name of FILES) expect(bundleRecordOf(name, written).files).toEqual([name])
    }),
    { numRuns: 300 },
  )
})

it('never throws on state files, whatever YAML they are', () => {
  const value = fc.jsonValue()
  fc.assert(
    fc.property(value, value, (a, b) => {
      for (const path of ['state/program_status.yaml', 'state/gate_results.yaml']) {
        const written = JSON.stringify({ run_id: a, gates: b, last_run_id: a })
        const { data, positions } = parseYaml(written)
        const read = readDocument(
          { path, text: written, body: written, frontMatter: { data, positions } },
          config,
        )
        expect(read.record).toBeDefined()
      }
    }),
  )
})

const LONG = 200_000
const awkward = [
  ...[
    '<',
    '<a',
    '<a b="',
    '<!--',
    '<script>',
    '<style>url(',
    '<style>@import ',
    '<script>import ',
    '<pre>{',
    '<td>',
    '&quot;',
    '<td x=',
  ],
  ...[
    '[',
    '{"a":',
    '"',
    '`',
    '|',
    '|a',
    '- ',
    '> ',
    '#',
    '**',
    '[a](',
    'Run ID: ',
    '\n',
    '\\',
    '(',
    'a=1 ',
    'a<',
    ' ',
  ],
]

it.each(awkward)('reads 200 KB of %j in little time', async (piece) => {
  const written = piece.repeat(Math.ceil(LONG / piece.length))
  const within = async (read: () => unknown): Promise<void> => expect(await cpuSeconds(read)).toBeLessThan(2)
  for (const path of PATHS) await within(() => recordOf(path, written))
  for (const name of FILES) await within(() => bundleRecordOf(name, written))
  await within(() =>
    bundleRecordOf('run_dossier_a.html', `<style>${written}</style><script>${written}</script>`),
  )
})
