import { header, plan, report, results, resultsPath, spec, specPath, weekly } from './documents.js'
import type { Changes, PastCommit } from './past.js'

const AUTHORS = ['App', 'Infra', 'Backend', 'Design', 'Tools']
const TITLES = [
  'Router',
  'Ledger',
  'Scheduler',
  'Signal detector',
  'Context projector',
  'Memory store',
  'Session host',
]
const STAGES = [
  ['requests', 'user', ['product-discovery']],
  ['briefs', 'product-discovery', ['product-planner', 'commercial-strategist']],
  ['specs', 'product-planner', ['architect', 'commercial-strategist']],
  ['pricing', 'commercial-strategist', ['architect']],
  ['designs', 'architect', ['api-dev', 'frontend-dev', 'sre', 'test-engineer']],
  ['reviews', 'code-reviewer', ['sre']],
] as const
const GATES = ['schema_validation', 'seed_determinism', 'hook_surface_coverage', 'remote_export_import']

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T
const DAY_MS = 86_400_000
const START = Date.parse('2024-01-01T08:00:00Z')

/**
 * The past of a busy repository: of ten handoffs seven of builders, then weeks, plans, features and runs, with work
 * in between that is no handoff.
 */
export function longPast(commits: number, handoffs: number): readonly PastCommit[] {
  const every = Math.max(1, Math.floor(commits / handoffs))
  const past: PastCommit[] = []
  let tests = 60
  let made = 0
  for (let at = 0; at < commits; at++) {
    const when = new Date(START + at * (DAY_MS / 4)).toISOString()
    const isHandoff = at % every === every - 1 && made < handoffs
    if (isHandoff) tests += made % 23 === 22 ? -9 : 1 + ((made * 7) % 9)
    const files: Changes = isHandoff
      ? handoffAt(made, tests)
      : { [`src/part-${at % 40}/file-${at % 17}.py`]: `work ${at}\n` }
    past.push({ files, author: pick(AUTHORS, isHandoff ? made * 3 + 1 : Math.floor(at / 7)), when })
    // Who specifies is not who builds.
    if (isHandoff && made % 10 < 7 && every > 1) {
      const before = past.at(-2) as PastCommit
      const id = `H-${builderNumber(made)}`
      past[past.length - 2] = {
        ...before,
        files: { ...before.files, [specPath(id)]: spec(id, pick(TITLES, made)) },
      }
    }
    if (isHandoff) made += 1
  }
  return past
}

const builderNumber = (made: number): number => Math.floor(made / 10) * 7 + (made % 10) + 1

function handoffAt(made: number, tests: number): Changes {
  const round = Math.floor(made / 10)
  switch (made % 10) {
    case 7: {
      const week = new Date(START + round * 7 * DAY_MS).toISOString().slice(0, 10)
      const failing = round % 6 === 4 ? { [pick(GATES, round)]: 'FAIL' } : {}
      return {
        'evidence/planning/weekly_handoff/latest.md': weekly({
          week,
          gates: failing,
          runs: 4 + (round % 30),
        }),
      }
    }
    case 8: {
      const number = Math.floor(round / 4) + 1
      return { [`plans/active/INIT-${number}/phase.md`]: plan((round % 4) + 1, `Phase ${number}`) }
    }
    case 9:
      return round % 2 === 0 ? featureAt(round) : runAt(round)
    default: {
      const id = `H-${builderNumber(made)}`
      const packages = 4 + Math.floor(made / 12)
      const status = made % 31 === 30 ? 'PARTIAL' : 'PASS'
      const created = Object.fromEntries(
        Array.from({ length: 2 + (made % 5) }, (_, at) => [
          `_staging/lib/part-${made}-${at}.py`,
          `part ${made}.${at}\n`,
        ]),
      )
      // Now and then somebody forgets to hash again after the last edit.
      const late = made % 19 === 18 ? { [Object.keys(created)[0] ?? '']: 'edited after all\n' } : {}
      return {
        [resultsPath(id)]: results({ id, packages, tests, status, title: pick(TITLES, made), created }),
        ...created,
        ...late,
      }
    }
  }
}

function featureAt(round: number): Changes {
  const number = Math.floor(round / 12) + 1
  const id = `feat-${String(number).padStart(3, '0')}`
  const [folder, from, to] = pick(STAGES, Math.floor(round / 2))
  return {
    [`.claude/pipeline/${folder}/${id}-export.md`]: header({ id, from, to, title: `Export ${number}` }),
  }
}

function runAt(round: number): Changes {
  const id = `v15_run_${String(round).padStart(3, '0')}`
  const red = round % 14 === 13
  const gates = red ? { metrics_numerical_sanity: 'red' } : {}
  return {
    [`reports/2026/11/${id}.json`]: report({ id, decision: red ? 'PAUSE_NEEDS_INPUT' : 'CONTINUE', gates }),
  }
}
