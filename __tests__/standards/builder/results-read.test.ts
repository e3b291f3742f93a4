import { splitFrontMatter } from '../../../src/text/front-matter.js'
import { A, read, section } from './results-case.js'

const status = (text: string): string | undefined => read(`# Results: H-33\n\n${text}\n`).record.status
const names = (text: string): string[] => read(text).record.sections.map(({ name }) => name)

describe('status', () => {
  it.each([
    ['## Status: PASS', 'PASS'],
    ['## Status — PASS', 'PASS'],
    ['## Status: **FAIL**', 'FAIL'],
    ['**Status:** PASS', 'PASS'],
    ['**Status**: PARTIAL', 'PARTIAL'],
    ['- Status: pass', 'PASS'],
    ['* **Status:** `PASS`', 'PASS'],
    ['Status: PASS (with 2 known failures)', 'PASS'],
    ['## Status: PASS — all 43 tests', 'PASS'],
    ['## Status\n\nPASS', 'PASS'],
    ['## Status\n\n**PARTIAL** (two of three)', 'PARTIAL'],
    ['## Overall Status: PASS', 'PASS'],
    ['| Status | PASS |\n|---|---|', 'PASS'],
    ['| Field | Value |\n|---|---|\n| **Status:** | FAIL |', 'FAIL'],
    ['## Status: ✅ PASS', 'PASS'],
    ['**Status**: COMPLETE -- everything built', 'COMPLETE'],
    ['**Status**: COMPLETE (PASS)', 'PASS'],
    ['## ✅ Status: PASS', 'PASS'],
    ['## Status:\n\nPASS', 'PASS'],
    ['## Status: ~~PARTIAL~~ PASS', 'PASS'],
    ['## Status: NOT PASS (2 gates red)', 'NOT PASS'],
    ['## Status: Done', 'DONE'],
    ['## Status: PASS | FAIL | PARTIAL', 'PASS | FAIL | PARTIAL'],
    ['## Status:', ''],
    ['```\nStatus: PASS\n```', undefined],
    ['<!-- Status: PASS -->', undefined],
    ['> Status: PASS', undefined],
    ['No word about it.', undefined],
  ])('%j is %j', (text, expected) => {
    expect(status(text)).toBe(expected)
  })

  it('is the first that the document gives', () => {
    expect(status('## Status: FAIL\n\n## Notes\n\n- Status: PASS')).toBe('FAIL')
  })
})

describe('id', () => {
  const id = (title: string, path?: string): string | undefined =>
    read(title, path === undefined ? {} : { path }).record.handoff_id

  it.each([
    ['# Results: H-33 Router', 'H-33'],
    ['# Results: H-33A', 'H-33A'],
    ['# RESULTS — HANDOFF-31E-1: Projector', 'HANDOFF-31E-1'],
    ['# Handoff 29.1A Results', 'HANDOFF-29.1A'],
    ['# Results: Follow-Up #3C Layout', 'FOLLOWUP-3C'],
    ['# CLEANUP-5 Results', 'CLEANUP-5'],
    ['# Results: FMWK-009', 'FMWK-009'],
    ['# HOUSEKEEPING-28', 'HOUSEKEEPING-28'],
    ['# H–33 is no id with this dash', 'H-40'],
    ['# Router', 'H-40'],
    ['## Status: PASS', 'H-40'],
  ])('of %j is %s', (title, expected) => {
    expect(id(title, 'handoffs/H-40/H-40_RESULTS.md')).toBe(expected)
  })

  it.each([
    ['handoffs/RESULTS_H-40.md', 'H-40'],
    ['handoffs/RESULTS_HANDOFF_31E1.md', 'HANDOFF-31E1'],
    ['handoffs/RESULTS_BUGFIX.md', 'BUGFIX'],
    ['handoffs/RESULTS_CLEANUP_5.md', 'CLEANUP-5'],
    ['notes.md', 'notes'],
  ])('of a nameless %s is %s', (path, expected) => {
    expect(id('# Router', path)).toBe(expected)
  })

  it('stands in the title', () => {
    expect(read('\n# Results: H-33\n').positions.get('/handoff_id')).toMatchObject({ line: 2, column: 3 })
  })
})

describe('sections', () => {
  it.each([
    ['## Files Created', 'Files Created'],
    ['## 3. Files Created (new)', 'Files Created'],
    ['### files created:', 'Files Created'],
    ['## Files Changed', 'Files Modified'],
    ['## Archives Rebuilt', 'Archives Built'],
    ['## Test Results — THIS PACKAGE', 'Test Results'],
    ['## Test Results -- THIS PACKAGE', 'Test Results'],
    ['## Full Regression', 'Full Regression Test'],
    ['## Full Regression Test – ALL STAGED PACKAGES', 'Full Regression Test'],
    ['## Full Staged Regression', 'Full Regression Test'],
    ['## Test Results and Full Regression', 'Full Regression Test'],
    ["## Baseline Snapshot (AFTER this agent's work)", 'Baseline Snapshot'],
    ['## Baseline', 'Baseline Snapshot'],
    ['## Clean Room Verification', 'Clean-Room Verification'],
    ['## Cleanroom verification', 'Clean-Room Verification'],
    ['## **Clean-Room Verification**', 'Clean-Room Verification'],
    ['## Issues', 'Issues Encountered'],
    ['## Notes for the Reviewer', 'Notes for Reviewer'],
    ['Files Created\n---', 'Files Created'],
    ['## New Files', 'Files Created'],
    ['## Files Added', 'Files Created'],
    ['## Package Tests', 'Test Results'],
    ['## Regression Test Results', 'Full Regression Test'],
    ['## System Baseline', 'Baseline Snapshot'],
    ['## Clean Room', 'Clean-Room Verification'],
  ])('%j is %s', (heading, name) => {
    expect(names(`# Results: H-33\n\n${heading}\n`)).toEqual([name])
  })

  it.each([
    '# Files Created',
    '- ## Files Created',
    '```\n## Files Created\n```',
    '> ## Files Created',
    '<!--\n## Files Created\n-->',
    '## Created Files',
  ])('%j is none', (text) => {
    expect(names(`${text}\n`)).toEqual([])
  })

  it('are given in document order, with their lines', () => {
    const { sections } = read('# R\n## Notes\n\n## Baseline Snapshot\n### Clean-Room Verification\n').record
    expect(sections.map(({ name, line, title }) => [name, line, title])).toEqual([
      ['Notes for Reviewer', 2, 'Notes'],
      ['Baseline Snapshot', 4, 'Baseline Snapshot'],
      ['Clean-Room Verification', 5, 'Clean-Room Verification'],
    ])
  })

  it('hold nothing of the standard sections that are nested in them', () => {
    const { record } = read(
      '# R\n## Test Results\n- Passed: 3\n### Baseline Snapshot\n- Packages installed: 7\n### Full Regression\n- Passed: 9\n',
    )
    expect(record.test_results).toMatchObject({ passed: 3 })
    expect(record.baseline_snapshot?.packages_installed).toBe(7)
    expect(record.full_regression).toMatchObject({ passed: 9 })
  })

  it('may come in CRLF, with tabs and blanks at the end of lines', () => {
    const text = '# Results: H-33\r\n\r\n## Baseline Snapshot  \r\n-\tPackages installed:\t12 \r\n'
    expect(read(text).record.baseline_snapshot?.packages_installed).toBe(12)
  })
})

describe('previous handoff', () => {
  it.each([
    ['- Previous handoff: H-31', 'H-31'],
    ['**Previous handoff:** `H-31` (ledger)', 'H-31'],
    ['| Previous handoff | H-31 |\n|---|---|', 'H-31'],
    ['Previous: HANDOFF-31E-1', 'HANDOFF-31E-1'],
    ['Previous baseline: [H-31](../H-31/H-31_RESULTS.md)', 'H-31'],
  ])('%j is %s, at the head and in the baseline', (line, expected) => {
    expect(read(`# Results: H-33\n\n${line}\n`).record.previous_handoff).toBe(expected)
    expect(read(`# Results: H-33\n\n## Baseline Snapshot\n${line}\n`).record.previous_handoff).toBe(expected)
    expect(read(`# Results: H-33\n\n## Files Created\n${line}\n`).record.previous_handoff).toBeUndefined()
  })

  it('stands in front matter too', () => {
    const text = '---\nprevious: H-31\n---\n# Results: H-33\n'
    const { record, positions } = read(text, splitFrontMatter(text))
    expect(record.previous_handoff).toBe('H-31')
    expect(positions.get('/previous_handoff')).toMatchObject({ line: 2, column: 11 })
  })

  it('is not guessed', () => {
    expect(read('# Results: H-33\n\nH-32 went before.\n').record.previous_handoff).toBeUndefined()
  })
})

describe('what is not stated', () => {
  it('is absent', () => {
    expect(read('').record).toEqual({ handoff_id: 'H-33', sections: [] })
    expect(section('test_results', 'Test Results', '')).toEqual({})
    expect(section('files_created', 'Files Created', '- None')).toEqual([])
    expect(section('issues_encountered', 'Issues Encountered', 'None.')).toEqual([])
  })

  it('has every package that the text names, each once', () => {
    expect(
      read('# PKG-A-001\n\nPKG-B-002 and `PKG-A-001`, not PKG-NAME or PKG-<NAME>.\n').record.packages,
    ).toEqual(['PKG-A-001', 'PKG-B-002'])
  })

  it('stands where it is said', () => {
    const text = `# Results: H-33\n\n## Files Created\n- \`a.py\` (SHA256: ${A})\n`
    const { positions } = read(text)
    expect(positions.get('/files_created/0/path')).toMatchObject({ line: 4, column: 3 })
    expect(positions.get('/files_created/0/sha256')).toEqual({
      line: 4,
      column: 19,
      endLine: 4,
      endColumn: 83,
    })
  })
})
