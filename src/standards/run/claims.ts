import type { Claim, ClaimVerdict } from '../../model/claim.js'
import { dossierParts } from './dossier-data.js'
import { gateEvidence } from './gate-evidence.js'
import type { RunHandoff, Statement } from './handoff.js'
import { isUnknown, textOf } from './notation.js'

type Facts = Pick<
  RunHandoff,
  | 'report'
  | 'text'
  | 'needsInput'
  | 'index'
  | 'programStatus'
  | 'gateResults'
  | 'statusBoard'
  | 'bundle'
  | 'artifacts'
  | 'statements'
  | 'config'
>

/** What is compared, but is no claim about the run: a difference is only worth a warning. */
const NO_CLAIM = ['time', 'current phase']

/** Everything that a run's documents say and that can be checked, with how it came out. */
export function runClaims(facts: Facts): readonly Claim[] {
  return [
    ...artifactClaims(facts),
    ...statedClaims(facts.statements),
    ...gateClaims(facts),
    ...dossierClaims(facts),
    ...commitClaim(facts),
  ]
}

function artifactClaims({ report, text, artifacts }: Facts): Claim[] {
  const source = Array.isArray(report?.record.artifacts) ? report : text
  if (!source?.judged) return []
  return artifacts.map(({ stated, pointer, answer }) => {
    const claim = { kind: 'artifact-exists', subject: stated, path: source.path, pointer }
    if (answer.state === 'found')
      return {
        ...claim,
        verdict: 'verified',
        evidence: answer.value === stated ? 'it is in the tree at head' : `found as ${answer.value}`,
      }
    if (answer.state === 'unknown') return { ...claim, verdict: 'unverified', evidence: answer.because }
    return { ...claim, verdict: 'contradicted', evidence: 'no such file at head' }
  })
}

/** Statements that stand in documents of the change, or that documents of the change no longer agree with. */
function statedClaims(statements: readonly Statement[]): Claim[] {
  return statements.flatMap((statement): Claim[] => {
    const place = placeOfStatement(statement, statements)
    if (place === null || NO_CLAIM.includes(statement.topic) || (!statement.differs && !statement.agrees))
      return []
    const { topic, label, value, differs } = statement
    // What stands behind these words is the author's.
    const [gate, print] = [topic.startsWith('gate '), topic.startsWith('fingerprint ')]
    const verdict: ClaimVerdict = differs ? 'contradicted' : 'consistent'
    const evidence = differs
      ? `it says ${value}, ${differs.by} says ${differs.value}`
      : `others say ${value} as well`
    return [
      {
        kind: gate ? 'gate' : print ? 'fingerprint' : topic.replaceAll(' ', '-'),
        subject: gate ? `${topic.slice(5)} in ${label}` : label,
        verdict,
        evidence,
        ...place,
      },
    ]
  })
}

/**
 * Where a statement is to be reported: at itself when the change writes its document; else, when it differs, at the
 * first statement of the change that it no longer agrees with.
 */
export function placeOfStatement(
  statement: Statement,
  statements: readonly Statement[],
): { path: string; pointer: string } | null {
  const { document, pointer, topic, differs } = statement
  if (document.judged) return { path: document.path, pointer }
  if (!differs) return null
  const mine = statements.find((each) => each.topic === topic && !each.differs && each.document.judged)
  return mine ? { path: mine.document.path, pointer: mine.pointer } : null
}

function gateClaims({ bundle, config, ...facts }: Facts): Claim[] {
  return gateEvidence(facts, bundle, config).flatMap(({ gate, document, verdict, evidence }) =>
    document.judged
      ? [
          {
            kind: 'gate-evidence',
            subject: gate.name ?? '',
            verdict,
            evidence,
            path: document.path,
            pointer: gate.statusPointer,
          },
        ]
      : [],
  )
}

function dossierClaims({ bundle, config }: Facts): Claim[] {
  if (!bundle?.judged || !bundle.dossier) return []
  const { path } = bundle.dossier
  return dossierParts(bundle, config).map(({ file, pointer, compared, odd, missing }) => {
    const claim = { kind: 'dossier-data', subject: file, path, pointer }
    const [first] = odd
    if (first?.differs)
      return {
        ...claim,
        verdict: 'contradicted',
        evidence: `${odd.length} of ${compared} values differ, the first is ${first.topic.slice(6)}: ${first.value} against ${first.differs.value}`,
      }
    if (missing.length === compared)
      return { ...claim, verdict: 'unverified', evidence: `the raw data repeats nothing of ${file}` }
    return {
      ...claim,
      verdict: 'verified',
      evidence: `${compared - missing.length} values compared with ${file}`,
    }
  })
}

/** Whether a commit is in the history is not asked: runs are often made from commits that were rebased since. */
function commitClaim({ report, statements }: Facts): Claim[] {
  const commit = textOf(report?.record.commit)
  if (!report?.judged || commit === null || isUnknown(commit)) return []
  if (statements.some((each) => each.topic === 'bundle commit' && (each.agrees || each.differs))) return []
  return [
    {
      kind: 'commit',
      subject: commit,
      verdict: 'unverified',
      evidence: 'nothing in the bundle names a commit to compare with',
      path: report.path,
      pointer: '/commit',
    },
  ]
}
