import { artifact, folder, found, judge, judgeLoose, onlyHandoff, pathOf } from './pipeline-case.js'

const upstream = (path: string, relationship = 'derived_from') =>
  `dependencies: {upstream: [{artifact: ${path}, relationship: ${relationship}}]}`
const request = artifact('requests')
const brief = artifact('briefs')
const context = (design: string, feature = 'feat-001 - X') =>
  `## Handoff Context\n\n**Feature**: ${feature}\n**Design**: ${design}\n**Implements**: API\n`

describe('features', () => {
  it('gather the documents of one id, of the change and of the tree', async () => {
    const base = { ...request, ...brief, ...artifact('briefs', { id: 'feat-0010' }) }
    const handoff = onlyHandoff(
      await judge(base, {
        ...base,
        ...artifact('specs', { id: 'feat-1', more: upstream('briefs/feat-001-x.md') }),
      }),
    )
    expect(handoff.documents.map(({ path }) => path)).toEqual([pathOf('specs', 'feat-1')])
    expect(handoff.previous).toMatchObject({ id: 'feat-001', path: pathOf('briefs'), how: 'stated' })
  })

  it('are apart in pipelines of their own', async () => {
    const other = { [`services/dns/${pathOf('requests')}`]: request[pathOf('requests')] ?? '' }
    const { handoffs } = await judge({}, { ...request, ...other })
    expect(handoffs.map(({ id, documents }) => [id, documents.length])).toEqual([
      ['feat-001', 1],
      ['feat-001', 1],
    ])
  })

  it('are joined by the pull request that implements them', async () => {
    const base = { ...brief, ...artifact('designs') }
    const head = { ...base, ...artifact('reviews') }
    const handoff = onlyHandoff(await judge(base, head, context(pathOf('designs'))))
    expect(handoff.documents.map(({ kind }) => kind)).toEqual(['pipeline/header', 'pipeline/pr-body'])
    expect(handoff.baseline.summary).toEqual({ stage_before: 'design', stage_after: 'review' })
  })

  it('are found in folders of their own, too', async () => {
    const own = { [`${folder}/feat-001/briefs/brief.md`]: brief[pathOf('briefs')] ?? '' }
    const handoff = onlyHandoff(await judge(own, { ...own, ...artifact('specs') }))
    expect(handoff.baseline.summary).toEqual({ stage_before: 'brief', stage_after: 'spec' })
  })
})

describe('the previous handoff and the baseline', () => {
  it.each([
    [{}, request, null, { stage_before: null, stage_after: 'request' }, null],
    [request, { ...request, ...brief }, 'sequence', { stage_before: 'request', stage_after: 'brief' }, false],
    [
      { ...request, ...brief },
      { ...request, ...artifact('briefs', { blocking: true }) },
      'same-path',
      { stage_before: 'brief', stage_after: 'brief' },
      false,
    ],
    [
      { ...brief, ...artifact('designs') },
      artifact('briefs', { blocking: true }),
      'sequence',
      { stage_before: 'design', stage_after: 'brief' },
      true,
    ],
  ])('%#', async (base, head, how, summary, regressed) => {
    const { previous, baseline } = onlyHandoff(await judge(base, head))
    expect([previous?.how ?? null, baseline.summary, baseline.regressed]).toEqual([how, summary, regressed])
    expect(baseline.comparable).toBe(how !== null)
  })

  it('come to implementation by the text of the pull request', async () => {
    const base = { ...brief, ...artifact('designs') }
    const { previous, baseline } = onlyHandoff(
      await judge(base, { ...base, 'a.ts': '' }, context(pathOf('designs'))),
    )
    expect([previous?.path, baseline.summary]).toEqual([
      pathOf('designs'),
      { stage_before: 'design', stage_after: 'implementation' },
    ])
  })

  it('follow a renamed document', async () => {
    const moved = { [`${folder}/briefs/feat-001-better-name.md`]: `${brief[pathOf('briefs')]}\nMore.\n` }
    const { previous, baseline } = onlyHandoff(await judge(brief, moved))
    expect([previous?.path, baseline.summary.stage_before]).toEqual([pathOf('briefs'), 'brief'])
  })
})

describe('claims', () => {
  const claims = async (more: string, head = {}, base: Record<string, string> = {}) => {
    const result = await judge(
      { ...brief, ...base },
      { ...brief, ...base, ...artifact('specs', { more }), ...head },
    )
    return onlyHandoff(result)
      .claims.filter(({ kind }) => kind.endsWith('-artifact'))
      .map(({ kind, verdict, evidence }) => `${kind} ${verdict}: ${evidence}`)
  }

  it.each([
    ['briefs/feat-001-x.md', 'verified: found as .claude/pipeline/briefs/feat-001-x.md'],
    [pathOf('briefs'), 'verified: it is in the tree at head'],
    ['../briefs/feat-001-x', 'verified: found as'],
    ['./pipeline/briefs/feat-001-x.md:12', 'verified: found as'],
    ['"https://github.com/o/r/blob/main/.claude/pipeline/briefs/feat-001-x.md#a"', 'verified: found as'],
    ['feat-001', 'verified: found as'],
    ['briefs/feat-002-x.md', 'contradicted: no such file at head'],
    ['../../../../../../etc/passwd.md', 'contradicted: no such file at head'],
    ['https://example.org/x', 'unverified: it is an address outside of the repository'],
    ['the brief', 'unverified: it is no path'],
    ['briefs/*.md', 'unverified: it is a pattern'],
    ['drafts/a.md', 'unverified: it is ignored by .gitignore'],
  ])('upstream %s is %s', async (path, expected) => {
    expect(await claims(upstream(path), {}, { '.gitignore': 'drafts/\n' })).toEqual([
      expect.stringContaining(`upstream-artifact ${expected}`),
    ])
  })

  it('of what is to come are not asked for', async () => {
    expect(await claims('dependencies: {downstream: [designs/feat-001-x.md]}')).toEqual([
      'downstream-artifact unverified: it is not there yet',
    ])
  })

  it('are unverified outside of a repository', async () => {
    const result = await judgeLoose(artifact('specs', { more: upstream('briefs/feat-001-x.md') }))
    expect(onlyHandoff(result).claims.map(({ verdict }) => verdict)).toEqual(['consistent', 'unverified'])
    expect(found(result, 'error')).toEqual([])
  })

  it('of the pull request are looked up in the design', async () => {
    const design = { [pathOf('designs')]: `${artifact('designs')[pathOf('designs')]}\n## 1. API\n` }
    const base = { ...brief, ...design }
    const { claims } = onlyHandoff(
      await judge(base, { ...base, 'a.ts': '' }, context('designs/feat-001-x.md')),
    )
    expect(claims.map(({ kind, verdict, path, line }) => [kind, verdict, path, line])).toEqual([
      ['design', 'verified', 'pull request body', 4],
      ['feature-id', 'verified', 'pull request body', 3],
      ['implements', 'verified', 'pull request body', 5],
    ])
  })
})

describe('what the change leaves alone', () => {
  it('is judged no more', async () => {
    const old = {
      ...request,
      [pathOf('briefs')]: '---\nhandoff:\n  id: feat-001\n---\n',
      ...artifact('specs', { blocking: true }),
    }
    expect(
      found(await judge(old, { ...old, ...artifact('requests', { created: '2026-01-06' }) }), 'error'),
    ).toEqual([])
  })

  it('stops the change that goes past its blocking question', async () => {
    const base = artifact('briefs', { blocking: true })
    expect(found(await judge(base, { ...base, ...artifact('specs') }), 'error')).toEqual([
      'error blocking-question briefs/feat-001-x.md:11',
    ])
    const request = artifact('requests', { blocking: true })
    expect(found(await judge(request, { ...request, ...brief }), 'error')).toEqual([])
  })

  it('has to be complete for what is made from it', async () => {
    const base = { [pathOf('briefs')]: '---\nhandoff:\n  id: feat-001\n  from: product-discovery\n---\n' }
    const head = { ...base, ...artifact('specs', { more: upstream('briefs/feat-001-x.md') }) }
    expect(found(await judge(base, head), 'error')).toEqual([
      'error upstream-complete specs/feat-001-x.md:14',
    ])
  })
})

describe('which files are documents', () => {
  const documents = async (path: string, text: string) =>
    (await judge({}, { [path]: text })).handoffs.flatMap((handoff) =>
      handoff.documents.map((document) => document.path),
    )

  it.each([
    ['docs/plan.md', '---\ntitle: x\nhandoff:\n  id: feat-001\n---\n', true],
    ['docs/plan.md', '---\nhandoff: {id: feat-001}\n---\n', true],
    ['docs/plan.md', '---\nhandoff:\n\t- "\n---\n', true],
    ['docs/plan.md', '---\nhandoff: H-33\n---\n', false],
    ['docs/plan.md', '---\ntitle: x\n---\nhandoff:\n---\n', false],
    ['docs/plan.md', 'handoff:\n', false],
    ['docs/plan.txt', '---\nhandoff:\n  id: feat-001\n---\n', false],
    [`${folder}/briefs/feat-001.md`, 'text', true],
    [`a/b/${folder}/ui/feat-001.md`, 'text', true],
    [`${folder}/README.md`, 'text', false],
    [`${folder}/state/feat-001.md`, 'text', false],
    [`${folder}/templates/briefs/feat-001.md`, 'text', false],
    ['x.claude/pipeline/briefs/feat-001.md', 'text', false],
  ])('%s %j: %s', async (path, text, expected) => {
    expect(await documents(path, text)).toEqual(expected ? [path] : [])
  })

  it('are named ones, whatever they are called', async () => {
    const result = await judgeLoose({ 'notes.txt': 'text' }, 'pipeline/header')
    expect(found(result, 'error')).toEqual(['error header notes.txt:1'])
  })
})
