import type { Finding } from '../../model/finding.js'
import type { ChecklistItem, ChecklistState } from '../../model/handoff.js'
import type { DeclaredHandoff } from './handoff.js'

/** The points that every declared standard has, as far as its declaration asks for them, and those of the team. */
export function declaredChecklist(
  handoff: DeclaredHandoff,
  findings: readonly Finding[],
): readonly ChecklistItem[] {
  const { declaration, baseline, previous, claims } = handoff
  const { sections, keys, tables, frontMatter } = declaration
  const failedBy = (rules: readonly string[]): Finding | undefined =>
    findings.find(
      (finding) => finding.severity === 'error' && (rules.length === 0 || rules.includes(finding.rule)),
    )
  const item = (
    id: string,
    text: string,
    rules: readonly string[],
    answer: readonly [ChecklistState, string],
  ): ChecklistItem => {
    const failure = failedBy(rules.map((rule) => `declared/${rule}`))
    if (failure) return { id, text, state: 'fail', evidence: failure.message }
    if (handoff.parts.length === 0)
      return {
        id,
        text,
        state: 'not-applicable',
        evidence: 'the change leaves the text of the document as it is',
      }
    return { id, text, state: answer[0], evidence: answer[1] }
  }
  const verified = claims.filter((claim) => claim.verdict === 'verified').length
  const points: (ChecklistItem | null)[] = [
    item(
      'document',
      'Document: it can be read and has an id of its own',
      ['readable', 'id-form', 'duplicate-id'],
      ['pass', `${handoff.id}: ${handoff.document.path}`],
    ),
    sections.length > 0
      ? item(
          'sections',
          'Sections: every required one is there and says something',
          ['sections', 'section-content', 'section-order'],
          ['pass', sections.map((section) => section.name).join(', ')],
        )
      : null,
    keys.length + frontMatter.length > 0
      ? item(
          'values',
          'Values: every required one is stated and has its type',
          ['keys', 'key-values', 'duplicate-key', 'front-matter'],
          ['pass', [...keys.map((key) => key.name), ...frontMatter].join(', ')],
        )
      : null,
    tables.length > 0
      ? item(
          'tables',
          'Tables: columns, rows and cells are as declared',
          ['table-columns', 'table-rows', 'cell-values'],
          ['pass', tables.map((table) => table.section).join(', ')],
        )
      : null,
    claims.length > 0
      ? item(
          'paths',
          'Paths: those that are stated exist',
          ['path-missing'],
          [verified === claims.length ? 'pass' : 'manual', `${verified} of ${claims.length} exist at head`],
        )
      : null,
    declaration.schema
      ? item(
          'schema',
          "Schema: the record is valid under the team's own",
          ['schema', 'schema-limit'],
          ['pass', declaration.schema.path],
        )
      : null,
    declaration.baseline.length > 0
      ? item(
          'baseline',
          'Baseline: values hold against the previous handoff',
          ['baseline-direction'],
          baselineAnswer(baseline, previous),
        )
      : null,
  ]
  const own = declaration.checklist.map(({ id, text, person, rules }): ChecklistItem => {
    if (person) return { id, text, state: 'manual', evidence: 'a person answers this' }
    const failure = failedBy(rules)
    return failure
      ? { id, text, state: 'fail', evidence: failure.message }
      : { id, text, state: 'pass', evidence: `no error from ${rules.join(', ') || 'any rule'}` }
  })
  return [...points.filter((point) => point !== null), ...own]
}

function baselineAnswer(
  { comparable, why, regressed, changes }: DeclaredHandoff['baseline'],
  previous: DeclaredHandoff['previous'],
): [ChecklistState, string] {
  if (previous === null) return ['not-applicable', why ?? 'there is no previous handoff to compare with']
  const moved = changes
    .map((change) => `${change.subject} ${String(change.before)} → ${String(change.after)}`)
    .join(', ')
  const against = `against ${previous.id}: ${moved || 'unchanged'}`
  if (!comparable || regressed === null) return ['manual', `${against}; not all compared: ${why ?? ''}`]
  return why === null ? ['pass', against] : ['manual', `${against}; the stated reason: ${why}`]
}
