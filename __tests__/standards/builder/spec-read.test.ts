import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { builderHandoff } from '../../../src/generated/validators.js'
import { SPEC_SECTIONS } from '../../../src/standards/builder/spec-sections.js'
import { cpuSeconds } from '../../text/cpu-time.js'
import { specOf } from './spec-case.js'

const example = 'examples/clean/head/_reboot/_staging/handoffs/H-33/H-33_BUILDER_HANDOFF.md'
const clean = readFileSync(join(import.meta.dirname, '../../..', example), 'utf8')
const sectionsOf = (text: string): string[] =>
  specOf(text).sections.map(({ name, line }) => `${line} ${name}`)

describe('sections of a spec', () => {
  it.each([
    ['## 1. Mission', 'Mission'],
    ['## 2) Constraints', 'Critical Constraints'],
    ['## Critical Constraints — read first', 'Critical Constraints'],
    ['## Architecture Overview', 'Architecture / Design'],
    ['## 3. Architecture & Design', 'Architecture / Design'],
    ['## 3. Design', 'Architecture / Design'],
    ['## **4. Implementation Steps**', 'Implementation Steps'],
    ['## Test Plan (DTT -- Tests First)', 'Test Plan'],
    ['## 8. End‑to‑End Verification   ', 'End-to-End Verification'],
    ['## E2E Verification', 'End-to-End Verification'],
    ['## End-to-End / Clean-Room Verification', 'End-to-End Verification'],
    ['### 9. Files Summary', 'Files Summary'],
    ['## Section 10: Design Principles (Non-Negotiable)', 'Design Principles'],
    ['Package Plan\n============', 'Package Plan'],
  ])('%s', (heading, name) => {
    expect(sectionsOf(`# BUILDER HANDOFF H-40: Cache\n\n${heading}\n\ntext\n`)).toEqual([`3 ${name}`])
  })

  it.each([
    '## Mission Control',
    '## Design Decisions',
    '## Verification',
    '## Files to Modify',
    '### Constraints',
    '### Test Plan for later',
    '```\n## Mission\n```',
    '<!--\n## Mission\n-->',
    '> ## Mission',
  ])('%s is none', (heading) => {
    expect(sectionsOf(`# BUILDER HANDOFF H-40: Cache\n\n${heading}\n\ntext\n`)).toEqual([])
  })

  it('does not take the title for a section', () => {
    expect(sectionsOf('# Test Plan of H-40\n\n## 6. Test Plan\n')).toEqual(['3 Test Plan'])
    expect(sectionsOf('# Mission\n\n# Package Plan\n')).toEqual(['1 Mission', '3 Package Plan'])
  })

  it('counts the first heading of a name, and one of level 2 before a deeper one', () => {
    expect(sectionsOf('# H-40\n\n## Notes\n\n### Mission\n\n## Mission\n\n## Mission\n')).toEqual([
      '7 Mission',
    ])
  })

  it('reads CRLF and the whole example', () => {
    expect(specOf(clean).sections.map(({ name }) => name)).toEqual(SPEC_SECTIONS)
    expect(sectionsOf(clean.replaceAll('\n', '\r\n'))).toEqual(sectionsOf(clean))
  })
})

describe('the id of a spec', () => {
  it.each([
    ['# BUILDER_HANDOFF_31E-1: X', 'H-40_BUILDER_HANDOFF.md', 'HANDOFF-31E-1'],
    ['# Cache', 'handoffs/H-40/H-40_BUILDER_HANDOFF.md', 'H-40'],
    ['# Cache', 'BUILDER_FOLLOWUP_3C_layout.md', 'FOLLOWUP-3C'],
    ['# Cache', 'BUILDER_HANDOFF_cache.md', 'cache'],
  ])('%s in %s', (text, path, id) => {
    expect(specOf(text, path).handoff_id).toBe(id)
  })
})

describe('contents of a spec', () => {
  const within = (section: string, text: string) => specOf(`# H-40\n\n## ${section}\n\n${text}\n`)

  it('reads packages from bullets, tables and manifests alike', () => {
    const plan = {
      package_id: 'PKG-A-001',
      action: 'new',
      layer: '2',
      spec_id: 'SPEC-A',
      framework_id: 'FMWK-1',
      plane_id: 'hot',
      assets: [{ path: 'HOT/a.py', classification: 'library' }],
      dependencies: ['PKG-B-001'],
    }
    const notations = [
      '### PKG-A-001 (Layer 2)\n\n- **spec_id:** `SPEC-A`\n- **framework_id**: FMWK-1\n- Plane: hot\n- Assets:\n  - `HOT/a.py` (library)\n- Dependencies:\n  - `PKG-B-001` (for paths)',
      '| Field | Value |\n|--|--|\n| Package ID | `PKG-A-001` |\n| Layer | 2 |\n| spec_id | SPEC-A |\n| framework_id | FMWK-1 |\n| plane_id | hot |\n| Assets | `HOT/a.py` (library) |\n| Dependencies | PKG-B-001 |',
      '```json\n{ "package_id": "PKG-A-001", "layer": 2, "spec_id": "SPEC-A",\n"framework_id": "FMWK-1", "plane_id": "hot",\n"assets": [{ "path": "HOT/a.py",\n"classification": "library" }],\n"dependencies": [\n"PKG-B-001"\n] }\n```',
      '**New package:** PKG-A-001\n\n- Layer: 2, Spec: SPEC-A, Framework: FMWK-1, Plane: hot\n\n**Assets:**\n\n| Path | Classification |\n|--|--|\n| `HOT/a.py` | library |\n\n**Dependencies:** PKG-B-001',
    ]
    for (const notation of notations) expect(within('Package Plan', notation).package_plan).toEqual([plan])
  })

  it.each([
    ['### PKG-A-001 (MODIFY, tests only)', 'modified'],
    ['### PKG-A-001 (removed)', 'removed'],
    ['### PKG-A-001 — rebuilt', 'rebuilt'],
    ['**No new packages.** One existing package modified:\n\n### PKG-A-001', 'modified'],
    ['Modified packages:\n\n| Package | Change |\n|--|--|\n| PKG-A-001 | one file |', 'modified'],
  ])('reads what is done with a package: %s', (text, action) => {
    expect(within('Package Plan', text).package_plan?.map((plan) => [plan.package_id, plan.action])).toEqual([
      ['PKG-A-001', action],
    ])
  })

  it('tells a plan without packages from one that says nothing', () => {
    expect(within('Package Plan', '**N/A**: documents only.').package_plan).toEqual([])
    expect(within('Package Plan', 'See the manifest.').package_plan).toBeUndefined()
  })

  it('reads tests that go on counting behind a label', () => {
    const { tests } = within(
      'Test Plan',
      '**A:**\n1. `test_a` — one → 1\n\n**B:**\n2. `test_b` — two\n3. `test_c` — three',
    )
    expect(tests?.map(({ name, expected }) => [name, expected])).toEqual([
      ['test_a', '1'],
      ['test_b', undefined],
      ['test_c', undefined],
    ])
  })

  it('reads the wave in every notation', () => {
    for (const line of [
      '- Wave: 1 of 2',
      '**Wave**: 1/2',
      '| Key | Value |\n|--|--|\n| Wave | 1 of 2 (parallel) |',
    ]) {
      expect(specOf(`# H-40\n\n${line}\n\n## Mission\n`).wave).toEqual({ number: 1, of: 2 })
    }
    expect(within('Implementation Steps', 'Wave: 1 of 2').wave).toBeUndefined()
    expect(within('Mission', 'Integrates: H-40, HANDOFF-41 and H-42A').integrates).toEqual([
      'H-40',
      'HANDOFF-41',
      'H-42A',
    ])
  })
})

describe('the record of a spec', () => {
  it('fits its schema', () => {
    expect(builderHandoff(specOf(clean))).toBe(true)
  })

  it('fits its schema whatever the text is', () => {
    const lines = clean.split('\n')
    const line = fc.oneof(fc.constantFrom(...lines), fc.string({ maxLength: 40 }))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (picked) => {
        const record = specOf(picked.join('\n'))
        expect(builderHandoff(record) || builderHandoff.errors).toBe(true)
      }),
      { numRuns: 150, seed: 33 },
    )
  })

  it('is read in time that grows with the text', async () => {
    const long = ['['.repeat(20000), 'a: '.repeat(20000), 'a - '.repeat(20000), '`a'.repeat(20000)].join(
      '\n- ',
    )
    const read = () => SPEC_SECTIONS.map((name) => specOf(`# H-40\n\n## ${name}\n\n- ${long}\n`))
    expect(await cpuSeconds(read)).toBeLessThan(5)
  })
})
