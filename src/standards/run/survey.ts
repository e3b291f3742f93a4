import type { Config } from '../../model/config.js'
import type { Survey, Surveyed } from '../../model/survey.js'
import { numbered, tally } from '../../text/tally-words.js'
import { placeOf } from './layout.js'

/** Runs, and what stands beside their reports. `reports/` alone is a common name, so an index or state has to be there. */
export function surveyRun(documents: readonly Surveyed[], config: Config): Survey {
  const placed = documents.flatMap(({ path }) => {
    const place = placeOf(path, config.run)
    return place === null ? [] : [{ path, place }]
  })
  const of = (role: string) => placed.filter(({ place }) => place.role === role)
  const reports = of('report')
  const bundles = new Set(of('bundle').map(({ place }) => place.runId))
  const roots = tally(reports.map(({ place }) => place.root))
  return {
    facts: [
      ...(reports[0] ? [{ says: numbered(reports.length, 'run report'), example: reports[0].path }] : []),
      ...(bundles.size > 0
        ? [{ says: `${numbered(bundles.size, 'bundle')} below ${config.run.outputs}/` }]
        : []),
      ...of('index').map(({ path }) => ({ says: 'index of runs', example: path })),
      ...roots
        .filter(([root]) => root !== '')
        .map(([root, count]) => ({ says: `runs of ${root} (${count})` })),
    ],
    settings: [],
  }
}

/** Whether these files speak of runs, and not of any other reports. */
export const looksLikeRuns = (documents: readonly Surveyed[], config: Config): boolean =>
  documents.some(
    ({ path, text }) =>
      /^(?:program-status|gate-results)$/.test(placeOf(path, config.run)?.role ?? '') ||
      (placeOf(path, config.run)?.role === 'report' && /"gate_scorecard"\s*:/.test(text)),
  )
