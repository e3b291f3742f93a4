import { escapePointer } from '../../text/located.js'
import { compare, type Said, sameCommit } from './agreement.js'
import type { Bundle, RunDocument, RunDocuments, Statement } from './handoff.js'
import { isObject, isUnknown, textOf } from './notation.js'
import { say } from './statements.js'

/** What the files of a bundle say more than once: the run, its seed, its fingerprints, the commit. */
export function bundleStatements(
  runId: string,
  { report }: RunDocuments,
  bundle: Bundle | null,
): readonly Statement[] {
  if (!bundle) return []
  const files = [...bundle.opened].filter(([name]) => !/\.html?$/.test(name))
  const each = (pointer: string): readonly Said[] =>
    files.flatMap(([name, document]) =>
      say(`${pointer.split('/').at(-1)} in ${name}`, document, `/value${pointer}`),
    )
  const prints = new Set(files.flatMap(([, document]) => Object.keys(fingerprint(document))))
  const { dossier } = bundle
  // A commit from elsewhere is that of the registration, not of the run.
  const fromArtifact = ['', 'artifact'].includes(textOf(report?.record.commit_source) ?? '')
  const seeds = [...files.flatMap(([name, document]) => say(name, document, '/seed')), ...each('/seed')]
  const known = (said: readonly Said[]): readonly Said[] => said.filter(({ value }) => !isUnknown(value))
  const commits = known([
    ...(fromArtifact ? say('commit of the report', report, '/commit') : []),
    ...each('/git_hash'),
    ...each('/commit'),
  ])
  return [
    ...compare(
      'bundle run id',
      [...each('/run_id'), ...say('run_id in the raw data of the dossier', dossier, '/raw_data/run_id')],
      {
        truth: { value: runId, by: 'the folder of the bundle' },
      },
    ),
    ...compare(
      'seed',
      seeds.filter(({ value }) => /^[+-]?\d{1,20}$/.test(value)),
      { same: (value) => String(Number(value)) },
    ),
    ...[...prints].flatMap((name) =>
      compare(`fingerprint ${name}`, known(each(`/fingerprint/${escapePointer(name)}`))),
    ),
    ...compare('bundle commit', commits, { same: sameCommit(commits) }),
  ]
}

function fingerprint(document: RunDocument): Readonly<Record<string, unknown>> {
  const { value } = document.record
  const print = isObject(value) ? value.fingerprint : undefined
  return isObject(print) ? print : {}
}
