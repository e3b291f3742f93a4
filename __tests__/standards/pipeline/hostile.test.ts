import fc from 'fast-check'
import { defaultConfig } from '../../../src/config/defaults.js'
import { contradiction } from '../../../src/standards/pipeline/decision-words.js'
import { readHeader } from '../../../src/standards/pipeline/header-read.js'
import { pipelineKinds } from '../../../src/standards/pipeline/kinds.js'
import { readPrBody } from '../../../src/standards/pipeline/pr-body-read.js'
import { splitFrontMatter } from '../../../src/text/front-matter.js'
import { cpuSeconds } from '../../text/cpu-time.js'
import { artifact, folder, judgeLoose, pathOf } from './pipeline-case.js'

const bare = { path: 'a.md', frontMatter: null }
const MOST_SECONDS = 2

function read(text: string): void {
  const { body, frontMatter } = splitFrontMatter(text)
  readHeader({ path: `${folder}/briefs/feat-001.md`, text, body, frontMatter }, defaultConfig)
  readPrBody({ ...bare, text, body: text }, defaultConfig)
}

const key = fc.constantFrom(
  'id',
  'from',
  'to',
  'created',
  'context_summary',
  'decisions_made',
  'open_questions',
  'assumptions',
  'dependencies',
  'platform_capabilities',
  'upstream',
  'quota',
  'blocking',
  'question',
  'decision',
  '__proto__',
  'constructor',
  'x',
)
const value = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.boolean(),
    fc.integer(),
    fc.constant(null),
    fc.constantFrom('BLOCKING: x', '~~x~~', 'N/A', '{a}', '...'),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(key, tie('node'), { maxKeys: 6 }),
  ),
}))

describe('readers never throw', () => {
  it('on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => read(text)),
      { numRuns: 100 },
    )
  })

  it('on any value of any field', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value.node, { maxKeys: 8 }), (handoff) =>
        read(`---\n${JSON.stringify({ handoff })}\n---\n`),
      ),
      { numRuns: 200 },
    )
  })

  it('nor do rules, whatever the values', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, value.node, { maxKeys: 8 }), async (handoff) => {
        const result = await judgeLoose({
          [`${folder}/designs/feat-001.md`]: `---\n${JSON.stringify({ handoff })}\n---\n`,
          ...artifact('specs'),
        })
        expect(result.troubles).toEqual([])
      }),
      { numRuns: 80 },
    )
  })
})

describe('200 KB of awkward text take no time', () => {
  const size = 200_000
  const third = size / 3
  const units = [
    '[',
    '(',
    '*',
    '~',
    '`',
    '- [ ] ',
    '| a ',
    ' — RESOLVED',
    'BLOCKING ',
    '[BLOCKING',
    'a: ',
    '# ',
    '\n- ',
    '<!--',
    '{',
    'not ',
    'e.g. ',
    '. A',
    '§1.',
    '../',
    'https://a/',
    '\u0000',
  ]
  const fill = (unit: string, length = size): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
  const fast = async (work: () => unknown): Promise<void> =>
    expect(await cpuSeconds(work)).toBeLessThan(MOST_SECONDS)

  it.each(units)('%j as text', async (unit) => {
    const text = `## Handoff Context\n\n**Feature**: ${fill(unit, third)}\n\n## Open Questions\n\n### Blocking\n\n- ${fill(unit, third)}\n\n## Platform Capabilities\n\n- Quota: ${fill(unit, third)}\n`
    await fast(() => readHeader({ ...bare, text, body: text }, defaultConfig))
    await fast(() => readPrBody({ ...bare, text, body: text }, defaultConfig))
  })

  it.each(units)('%j as a value', async (unit) => {
    const text = JSON.stringify(fill(unit))
    const data = {
      handoff: {
        context_summary: JSON.parse(text),
        open_questions: [JSON.parse(text)],
        decisions_made: JSON.parse(text),
        to: JSON.parse(text),
        dependencies: { upstream: [JSON.parse(text)] },
        platform_capabilities: { quota: JSON.parse(text) },
      },
    }
    const source = { path: 'a.md', text: '', body: '', frontMatter: { data, positions: new Map() } }
    await fast(() => readHeader(source, defaultConfig))
    await fast(() => contradiction({ decision: JSON.parse(text) }, { decision: JSON.parse(text) }))
  })

  it('in many items', async () => {
    const items = Array.from(
      { length: 4000 },
      (_, i) => `    - {decision: Use the word${i} of all words, rationale: not known}`,
    ).join('\n')
    const text = String(artifact('designs')[pathOf('designs')]).replace(/ {4}- \{decision.*\n/, `${items}\n`)
    const spec = String(artifact('specs')[pathOf('specs')]).replace(/ {4}- \{decision.*\n/, `${items}\n`)
    const judge = () => judgeLoose({ [pathOf('designs')]: text, [pathOf('specs')]: spec })
    expect(await cpuSeconds(judge)).toBeLessThan(4 * MOST_SECONDS)
  })

  it('before the question whether it is a document', async () => {
    const recognises = pipelineKinds.find((kind) => kind.recognises)?.recognises
    for (const unit of ['---\n', 'handoff\n', 'handoff:', '\n', ' '])
      await fast(() => recognises?.(`---\n${fill(unit)}`))
  })
})
