import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { specRules } from '../../../src/standards/builder/rules/spec.js'
import { specConstraints } from '../../../src/standards/builder/rules/spec-constraints.js'
import { specMission } from '../../../src/standards/builder/rules/spec-mission.js'
import { specPackagePlan } from '../../../src/standards/builder/rules/spec-package-plan.js'
import { specSectionOrder } from '../../../src/standards/builder/rules/spec-section-order.js'
import { specSections } from '../../../src/standards/builder/rules/spec-sections.js'
import { specTestCount } from '../../../src/standards/builder/rules/spec-test-count.js'
import { specVerification } from '../../../src/standards/builder/rules/spec-verification.js'
import { handoffOf, saidBy } from './spec-case.js'

describe.each(specRules)('$id', (rule) => {
  it('says nothing without a spec to judge', () => {
    expect([...rule.check(handoffOf('# H-40\n\n## Mission\n\n## Test Plan\n', false))]).toEqual([])
    expect([...rule.check({ ...handoffOf(''), spec: null })]).toEqual([])
  })

  const page = readFileSync(join(import.meta.dirname, '../../../docs/rules', `${rule.id}.md`), 'utf8')
  const examples = [...page.matchAll(/^````md (fails|passes)\n([\s\S]*?)\n````$/gm)]

  it('has a page with its severity and both examples', () => {
    expect(page).toContain(`**${rule.severity}** · ${rule.summary.replace(/\.$/, '')}`)
    expect(examples.map(([, kind]) => kind)).toEqual(['fails', 'passes'])
  })

  it.each(examples.map(([, kind = '', text = '']) => [kind, text]))('%s as its page says', (kind, text) => {
    expect(saidBy(rule, text).length > 0).toBe(kind === 'fails')
  })
})

describe('what rules about specs say', () => {
  it('puts a missing section where it belongs', () => {
    const lines = saidBy(specSections, '# H-40\n\n## Mission\n\ntext\n\n## Test Plan\n\ntext\n\n---\n\n').map(
      (said) => said.split(' ')[0],
    )
    expect(lines).toEqual(['7', '7', '7', '7', '9', '9', '9', '9'])
    expect(saidBy(specSections, '').map((said) => said.split(' ')[0])).toEqual(Array(10).fill('1'))
  })

  it('reports one heading for one that is misplaced', () => {
    expect(saidBy(specSectionOrder, '## Test Plan\n## Mission\n## Package Plan\n## Files Summary')).toEqual([
      '1 error "Test Plan" stands out of order: "Test Plan" is section 6 of the standard. Move it before "Files Summary" (line 4).',
    ])
  })

  it('needs no package id where none is touched', () => {
    expect(
      saidBy(
        specMission,
        '## Mission\n\nTidy the papers.\n\n## Package Plan\n\nNo packages: documents only.',
      ),
    ).toEqual([])
  })

  it('gives all ten constraints when there is none', () => {
    const [said, ...more] = saidBy(specConstraints, '# H-40\n\n## Critical Constraints\n\nTBD\n')
    expect(said).toContain('10. **Baseline snapshot.**')
    expect(said).toContain('`_reboot/_staging/handoffs/H-40/H-40_RESULTS.md`')
    expect(more).toEqual([])
  })

  it('calls a package without an id by no name', () => {
    expect(
      saidBy(
        specPackagePlan,
        '## Package Plan\n\n| Field | Value |\n|--|--|\n| Package ID | PKG-<NAME> |\n| Layer | 2 |',
      )[0],
    ).toBe('5 error A planned package has no id. Write "Package ID: PKG-…".')
  })

  it.each([
    [2, 10],
    [3, 25],
    [5, 25],
    [6, 40],
  ])('asks %i source files for %i tests', (files, wanted) => {
    const assets = Array.from({ length: files }, (_, i) => `- \`HOT/kernel/a${i}.py\` (library)`).join('\n')
    const plan = `## Package Plan\n\n### PKG-A-001 (new)\n\nAssets:\n\n${assets}\n- \`HOT/tests/test_a.py\`\n- \`HOT/config/a.json\``
    const tests = (count: number): string =>
      Array.from({ length: count }, (_, i) => `- \`test_${i}\` — a → b`).join('\n')
    expect(saidBy(specTestCount, `${plan}\n\n## Test Plan\n\n${tests(wanted - 1)}`)[0]).toContain(
      `at least ${wanted} are asked for`,
    )
    expect(saidBy(specTestCount, `${plan}\n\n## Test Plan\n\n${tests(wanted)}`)).toEqual([])
  })

  it.each([
    ['```bash\nls\n# Expected: a\n```', []],
    ['```console\n$ ls\na\n```', []],
    ['```\nls\n```\n\nThe output should be `a`.', []],
    ['1. List:\n\n   ```bash\n   ls\n   ```\n\n   Expect: a', []],
    ['```bash\ncat <<EOF >a\nEOF\nls <a # expect a\n```', []],
    ['```bash\nls path/to/it # expect a\n```', ['warning']],
    ['Look at it; expect a.', ['error']],
  ])('reads commands and output: %s', (text, severities) => {
    expect(
      saidBy(specVerification, `## End-to-End Verification\n\n${text}`).map((said) => said.split(' ')[1]),
    ).toEqual(severities)
  })
})
