import type { Config } from '../model/config.js'

/** Where documents of a kind are looked for, as a person would write it. */
export interface KindPlaces {
  readonly kind: string
  readonly places: readonly string[]
  /** What the text has to show besides. */
  readonly text?: string
}

/** The places of every kind under a configuration. Matching is done elsewhere, and forgives more than this says. */
export function kindPlaces(config: Config): readonly KindPlaces[] {
  const { builder, weekly, initiative, pipeline, run } = config
  const handoffs = `**/${builder.handoffsFolder}`
  const { reportsFolder: reports } = initiative
  return [
    ...Object.entries(config.declared).map(([name, { documents }]) => ({
      kind: `${name}/handoff`,
      places: documents,
    })),
    {
      kind: 'builder/handoff',
      places: [`${handoffs}/<id>/<id>_BUILDER_HANDOFF.md`, `${handoffs}/BUILDER_<id>.md`],
    },
    { kind: 'builder/results', places: [`${handoffs}/<id>/<id>_RESULTS.md`, `${handoffs}/RESULTS_<id>.md`] },
    { kind: 'builder/agent-prompt', places: [`${handoffs}/<id>/<id>_AGENT_PROMPT.md`] },
    { kind: 'builder/manifest', places: ['**/PKG-*/manifest.json'] },
    { kind: 'weekly/handoff', places: weekly.documents },
    {
      kind: 'initiative/plan',
      places: initiative.roots.map((root) => `**/${root}/<initiative>/**/*.md, not below ${reports}/`),
      text: 'a table with at least two of the columns ID, Task Description, State, Guidance',
    },
    {
      kind: 'initiative/notes',
      places: initiative.roots.map((root) => `**/${root}/<initiative>/${reports}/<stamp>/handoff_notes.md`),
    },
    {
      kind: 'pipeline/header',
      places: pipeline.roots.map((root) => `**/${root}/**/*.md, but for state/ and README.md`),
    },
    { kind: 'pipeline/header', places: ['**/*.md'], text: 'front matter with the key handoff:' },
    {
      kind: 'run/report',
      places: [
        `**/${run.reports}/<YYYY>/<MM>/<run_id>.json and .md`,
        `**/${run.reports}/index.md`,
        `**/${run.state}/program_status.yaml and gate_results.yaml`,
        `**/${run.statusBoard}`,
      ],
    },
    {
      kind: 'run/bundle',
      places: [
        `**/${run.outputs}/<run_id>/${run.requiredFiles.join(', ')}${run.dossier === null ? '' : `, ${run.dossier}`}`,
      ],
    },
  ]
}
