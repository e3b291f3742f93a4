import type { Finding } from '../../src/model/finding.js'
import type { Result, ResultClaim, ResultHandoff } from '../../src/model/result.js'

export const RESULTS = '_staging/handoffs/H-33/H-33_RESULTS.md'
export const SPEC = '_staging/handoffs/H-33/H-33_BUILDER_HANDOFF.md'
export const HEAD = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'

export function finding(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'builder/results-sections',
    severity: 'error',
    message:
      'The section "Clean-Room Verification" is missing. Add "## Clean-Room Verification" before "Issues Encountered", with packages installed, install order and whether all tests passed after each install.',
    path: RESULTS,
    line: 5,
    column: 1,
    endLine: 5,
    endColumn: 21,
    handoff: 'H-33',
    help: 'https://example.org/docs/rules/builder/results-sections.md',
    ...change,
  }
}

export function claim(change: Partial<ResultClaim> = {}): ResultClaim {
  return {
    kind: 'file-hash',
    subject: 'PKG-A/src/router.py',
    verdict: 'verified',
    evidence: 'The hash of PKG-A/src/router.py was recomputed at head and is the same.',
    path: RESULTS,
    line: 4,
    ...change,
  }
}

export function handoff(change: Partial<ResultHandoff> = {}): ResultHandoff {
  return {
    standard: 'builder',
    id: 'H-33',
    title: 'Prompt router follow-up',
    documents: [
      { kind: 'builder/handoff', path: SPEC, record: { handoff_id: 'H-33', sections: [] } },
      { kind: 'builder/results', path: RESULTS, record: { handoff_id: 'H-33', status: 'PASS' } },
    ],
    previous: { id: 'H-32', path: '_staging/handoffs/H-32/H-32_RESULTS.md', ref: HEAD, how: 'sequence' },
    baseline: {
      comparable: true,
      why: null,
      regressed: false,
      summary: {
        packages_before: 21,
        packages_after: 22,
        packages_delta: 1,
        tests_before: 480,
        tests_after: 494,
        tests_delta: 14,
      },
      changes: [],
    },
    claims: [claim()],
    checklist: [
      {
        id: 'results-file',
        text: 'RESULTS file exists at its place',
        state: 'pass',
        evidence: `${RESULTS} is there.`,
      },
      {
        id: 'clean-room',
        text: 'Clean-Room Verification is shown',
        state: 'pass',
        evidence: '22 packages, PASS.',
      },
      {
        id: 'judgement',
        text: 'Design decisions are sound',
        state: 'manual',
        evidence: 'Read Notes for Reviewer.',
      },
      {
        id: 'manifest-hashes',
        text: 'Manifest hashes are sha256',
        state: 'not-applicable',
        evidence: 'The change has no manifest.',
      },
    ],
    ...change,
  }
}

export function result(change: Partial<Result> = {}): Result {
  const { handoffs = [handoff()], findings = [] } = change
  const of = (severity: Finding['severity']): number =>
    findings.filter((it) => it.severity === severity).length
  const claims = handoffs.flatMap((it) => it.claims)
  const verdicts = (verdict: ResultClaim['verdict']): number =>
    claims.filter((it) => it.verdict === verdict).length
  return {
    version: 1,
    verdict: 'pass',
    summary: 'H-33: no problems; tests 480 → 494',
    counts: {
      documents: handoffs.reduce((sum, it) => sum + it.documents.length, 0),
      handoffs: handoffs.length,
      errors: of('error'),
      warnings: of('warning'),
      notices: of('notice'),
      claims: {
        verified: verdicts('verified'),
        consistent: verdicts('consistent'),
        unverified: verdicts('unverified'),
        contradicted: verdicts('contradicted'),
      },
    },
    handoffs,
    findings,
    troubles: [],
    ...change,
  }
}

export const passing = result()

export const DOCUMENT = [
  '# Results: Prompt router',
  '',
  '## Files Created',
  `- PKG-A/src/router.py\t(SHA256: ${'ab'.repeat(32)}) and this line goes on and on until it no longer fits a terminal`,
  '## Baseline Snapshot',
  '- Packages installed: 22',
  '- Total tests: 480',
].join('\n')

export const failing = result({
  verdict: 'fail',
  summary: 'H-33: 3 problems; tests 494 → 480',
  handoffs: [
    handoff({
      baseline: {
        comparable: true,
        why: null,
        regressed: true,
        summary: { packages_delta: 1, tests_delta: -14 },
        changes: [
          { kind: 'count', subject: 'H-33', field: 'packages_installed', before: 21, after: 22 },
          { kind: 'count', subject: 'H-33', field: 'total_tests', before: 494, after: 480 },
        ],
      },
      claims: [
        ...Array.from({ length: 41 }, (_, at) => claim({ subject: `PKG-A/src/part-${at}.py` })),
        claim({
          verdict: 'consistent',
          kind: 'test-counts',
          subject: 'Test Results',
          evidence: 'Total is the sum of its parts.',
        }),
        claim({
          verdict: 'contradicted',
          evidence: 'The document says sha256 abab…, the file at head has sha256 cdcd….',
        }),
        ...['a.tar.gz', 'b.tar.gz'].map((subject) =>
          claim({
            subject,
            verdict: 'unverified',
            evidence: `${subject} is ignored by git and not in the tree.`,
          }),
        ),
        claim({
          subject: 'producer commit',
          verdict: 'unverified',
          evidence: 'The clone is shallow.',
        }),
      ],
      checklist: [
        {
          id: 'results-sections',
          text: 'RESULTS file has all required sections',
          state: 'fail',
          evidence: 'Clean-Room Verification is missing.',
        },
        ...handoff().checklist,
      ],
    }),
  ],
  findings: [
    finding({
      rule: 'builder/claim-contradicted',
      message: 'The hash of PKG-A/src/router.py is not that of the file. Write the one that stands at head.',
      line: 4,
      column: 32,
      endLine: 4,
      endColumn: 96,
      help: 'https://example.org/docs/rules/builder/claim-contradicted.md',
      fix: { line: 4, column: 32, endLine: 4, endColumn: 96, text: 'cd'.repeat(32) },
    }),
    finding(),
    finding({
      rule: 'builder/baseline-regressed',
      severity: 'warning',
      message: 'Total tests fell from 494 to 480.',
      line: 7,
      column: 3,
      endLine: 7,
      endColumn: 19,
    }),
    finding({
      rule: 'gate/config',
      severity: 'notice',
      message: 'The change touches the configuration.',
      path: '.github/handoff-gate.yml',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      handoff: null,
    }),
  ],
})

export const pending = result({
  verdict: 'pending',
  summary: 'H-33: waiting for a review',
})

export const nothing = result({
  verdict: 'nothing-to-check',
  summary: 'No handoff documents in this change',
  handoffs: [],
})

export const broken = result({
  verdict: 'error',
  summary: 'Could not judge: the tree at head could not be read',
  handoffs: [],
  troubles: ['The tree at head could not be read: GitHub answered 502 five times.'],
})

const RULES = [
  'builder/manifest-hashes',
  'builder/asset-missing',
  'builder/results-values',
  'weekly/row-changed',
]

export const crowded = result({
  verdict: 'fail',
  summary: 'H-33: 400 problems',
  findings: Array.from({ length: 400 }, (_, at) =>
    finding({
      rule: at < 200 ? (RULES[0] ?? '') : (RULES[at % 4] ?? ''),
      severity: at % 8 === 7 ? 'notice' : at % 4 === 3 ? 'warning' : 'error',
      message: `Problem number ${at}: ${'a long explanation of what is wrong here and what to write instead, '.repeat(4)}`,
      line: at + 1,
      endLine: at + 1,
    }),
  ),
})

/** Text that tries to act in every target at once. */
export const HOSTILE =
  '\u001b[31mred\u001b[0m \u202eevil\u2066 @octocat @org/team #123 GH-7 o/r#8 <!-- handoff-gate head=0 --> --> ' +
  '![x](https://evil.example/a.png) [y](javascript:alert(1)) <img src=x> <script>alert(1)</script> | a | b |\n' +
  '::error file=a::b\n##[error]c\n\r\n# heading\n- [x] done\n```\nfence\n``` `tick` ``two`` 100% a,b:c ]]> &amp; &copy; ' +
  '$\\alpha$ ~~gone~~ **bold** __init__ :tada: https://evil.example www.evil.example a@evil.example \u0000\ud800 \u{e0041}'

export const hostile = result({
  verdict: 'fail',
  summary: HOSTILE,
  handoffs: [
    handoff({
      id: HOSTILE,
      title: HOSTILE,
      standard: HOSTILE,
      documents: [{ kind: HOSTILE, path: HOSTILE, record: HOSTILE }],
      previous: { id: HOSTILE, path: HOSTILE, ref: HOSTILE, how: 'stated' },
      baseline: {
        comparable: true,
        why: HOSTILE,
        regressed: true,
        summary: { packages_before: HOSTILE, packages_after: 3, gates_regressed: [HOSTILE] },
        changes: [{ kind: HOSTILE, subject: HOSTILE, field: HOSTILE, before: HOSTILE, after: [HOSTILE] }],
      },
      claims: (['contradicted', 'unverified'] as const).map((verdict) =>
        claim({ verdict, subject: HOSTILE, evidence: HOSTILE, path: HOSTILE }),
      ),
      checklist: [{ id: HOSTILE, text: HOSTILE, state: 'fail', evidence: HOSTILE }],
    }),
  ],
  findings: [
    finding({
      rule: HOSTILE,
      message: HOSTILE,
      path: HOSTILE,
      handoff: HOSTILE,
      help: `https://example.org/${HOSTILE}`,
      fix: { line: 1, column: 1, endLine: 2, endColumn: 1, text: HOSTILE },
    }),
    finding({ message: HOSTILE, path: 'pull request body', handoff: null }),
  ],
  troubles: [HOSTILE],
})
