import type { Edit, Finding } from '../model/finding.js'
import type { Result } from '../model/result.js'

/** The result as the contract spells it; the order of the fields does not depend on how it was put together. */
export function jsonReport(result: Result): string {
  const { version, verdict, summary, counts, handoffs, findings, waived, known, troubles } = result
  const { verified, consistent, unverified, contradicted } = counts.claims
  const ordered = {
    version,
    verdict,
    summary,
    counts: {
      documents: counts.documents,
      handoffs: counts.handoffs,
      errors: counts.errors,
      warnings: counts.warnings,
      notices: counts.notices,
      claims: { verified, consistent, unverified, contradicted },
    },
    handoffs: handoffs.map((it) => ({
      standard: it.standard,
      id: it.id,
      title: it.title,
      documents: it.documents.map(({ kind, path, record }) => ({ kind, path, record })),
      previous: it.previous && {
        id: it.previous.id,
        path: it.previous.path,
        ref: it.previous.ref,
        how: it.previous.how,
      },
      baseline: {
        comparable: it.baseline.comparable,
        why: it.baseline.why,
        regressed: it.baseline.regressed,
        summary: it.baseline.summary,
        changes: it.baseline.changes.map(({ kind, subject, field, before, after }) => ({
          kind,
          subject,
          field,
          before,
          after,
        })),
      },
      claims: it.claims.map(({ kind, subject, verdict: claim, evidence, path, line }) => ({
        kind,
        subject,
        verdict: claim,
        evidence,
        path,
        line,
      })),
      checklist: it.checklist.map(({ id, text, state, evidence }) => ({ id, text, state, evidence })),
    })),
    findings: findings.map(findingOf),
    ...(waived && {
      waived: waived.map(({ waived: { reason, approver, until }, ...finding }) => ({
        ...findingOf(finding),
        waived: { reason, approver, until },
      })),
    }),
    ...(known && {
      known: known.map(({ known: { from, place }, ...finding }) => ({
        ...findingOf(finding),
        known: { from, place },
      })),
    }),
    troubles,
  }
  return `${JSON.stringify(ordered, null, 2)}\n`
}

function findingOf({ rule, severity, message, path, handoff, help, fix, ...place }: Finding): object {
  const { line, column, endLine, endColumn } = place
  const repair = fix && {
    ...editOf(fix),
    ...(fix.also && { also: fix.also.map(editOf) }),
    ...(fix.contradictedBy !== undefined && { contradictedBy: fix.contradictedBy }),
  }
  return {
    rule,
    severity,
    message,
    path,
    line,
    column,
    endLine,
    endColumn,
    handoff,
    help,
    ...(repair && { fix: repair }),
  }
}

const editOf = ({ line, column, endLine, endColumn, text }: Edit): Edit => ({
  line,
  column,
  endLine,
  endColumn,
  text,
})
