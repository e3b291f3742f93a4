import type { Document } from '../../model/document.js'
import { UsageError } from '../../model/errors.js'
import type { Drafting, NewFile, Template } from '../../model/template.js'
import type { WeeklyConfig } from '../../model/weekly-config.js'
import { decode } from '../../text/decode.js'
import { matchesAny } from '../../text/glob.js'
import { toWriteHere } from '../../text/to-write.js'
import { COLUMNS, GATES, type TableField } from './fields.js'
import { producerOf } from './handoff.js'
import type { WeeklyRecord } from './records.js'
import { claimRows, draftRows, rowOf } from './template-runs.js'
import { dateOf, dayNumber, weekday } from './value-forms.js'

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MOST_NAMED = 5
const PLACE = 'evidence/planning/weekly_handoff/latest.md'

export const weeklyTemplates: readonly Template[] = [
  {
    kind: 'weekly/handoff',
    is: "a producer's weekly report",
    example: '2026-03-16',
    options: [],
    draft: draftWeekly,
  },
]

/** The week's report: inventory, claims, lock and commit are read; the gates' outcomes are asked for. */
async function draftWeekly(drafting: Drafting): Promise<readonly NewFile[]> {
  const week = mondayOf(drafting.id)
  const path = await placeOf(drafting)
  const before = (await openBefore(drafting, path)) as Document<WeeklyRecord> | null
  const stated = before?.record.metadata?.producer_repo
  const known = stated !== undefined || isKnown(drafting.project, drafting.config.weekly)
  const producer = stated ?? drafting.project
  const shown = known ? `\`${producer}\`` : whichProducer(drafting)
  const rows = await draftRows(drafting, before)
  const local =
    producerOf({ metadata: { producer_repo: producer } } as WeeklyRecord, drafting.config.weekly)
      ?.localCompute || before?.record.local_compute_options_watch !== undefined
  const claims = claimRows(rows)
  const lines = [
    `# Weekly Handoff - ${known ? producer : shown} - ${week}`,
    '',
    '## Metadata',
    `- week_of_utc: \`${week}\``,
    `- producer_repo: ${shown}`,
    `- producer_commit: ${drafting.commit.state === 'found' ? `\`${drafting.commit.value}\`` : toWriteHere('full git sha')}`,
    `- generated_utc: \`${drafting.now}\``,
    '',
    '## Contract Sync',
    ...(await contract(
      drafting,
      before,
      rows.flatMap(({ schema }) => schema ?? []),
    )),
    '',
    '## CI Gates',
    ...header('ci_gates'),
    ...Object.entries(GATES).map(
      ([gate, words]) =>
        `| ${gate} | ${toWriteHere(words.join(' or '))} | ${toWriteHere(`command or workflow run that shows ${gate}`)} |`,
    ),
    '',
    '## Run-Pack Inventory',
    ...header('run_pack_inventory'),
    ...(rows.length > 0 ? rows.map(({ text }) => text) : [rowOf({})]),
    '',
    '## Claim Summary',
    ...header('claim_summary'),
    ...(claims.length > 0
      ? claims
      : [`| ${COLUMNS.claim_summary.map((column) => toWriteHere(column)).join(' | ')} |`]),
    '',
    '## Open Blockers',
    `- ${toWriteHere('what stands in the way of the next handoff, or none')}`,
    ...(local ? watch() : []),
    '',
  ]
  const notes = known
    ? []
    : [
        `${producer} is no known producer. If it hands off every week, add to .github/handoff-gate.yml:\n${LINE}${producer}, local-compute: optional }`,
      ]
  return [{ path, text: lines.join('\n'), notes }]
}

const LINE = '  weekly:\n    producers:\n      - { name: '

/** Where no producers are configured, everybody may be one. */
const isKnown = (name: string, config: WeeklyConfig): boolean =>
  config.producers.length === 0 ||
  producerOf({ metadata: { producer_repo: name } } as WeeklyRecord, config) !== null

const whichProducer = ({ config, project }: Drafting): string =>
  toWriteHere(
    `the producer: ${config.weekly.producers
      .map(({ name }) => name)
      .slice(0, MOST_NAMED)
      .join(', ')}, or ${project} once weekly.producers has it`
      .replace(/[<>`]/g, ' ')
      .slice(0, 190),
  )

/** The Monday on or before a day. */
function mondayOf(day: string): string {
  const days = dayNumber(day)
  if (days === null) throw new UsageError(`"${day}" is no day: write a day of the week, such as 2026-03-16`)
  return dateOf(days - DAYS.indexOf(weekday(days)))
}

/** Where this repository keeps its report; the standard's place when it has none yet. */
async function placeOf({ files, config }: Drafting): Promise<string> {
  const { documents } = config.weekly
  const there = files.filter((path) => matchesAny(path, documents) && !/(?:^|\/)templates\//.test(path))
  const latest = there.find((path) => path.endsWith('/latest.md'))
  if (latest !== undefined) return latest
  const plain = documents.map((pattern) => pattern.replace(/^\*\*\//, '')).find((each) => !/[*?{]/.test(each))
  return matchesAny(PLACE, documents) ? PLACE : (plain ?? PLACE)
}

async function openBefore(drafting: Drafting, path: string): Promise<unknown> {
  return (
    (await drafting.open('weekly/handoff', path, 'base')) ??
    (await drafting.open('weekly/handoff', path, 'head'))
  )
}

const header = (table: TableField): string[] => [
  `| ${COLUMNS[table].join(' | ')} |`,
  `| ${COLUMNS[table].map(() => '---').join(' | ')} |`,
]

/** The contract is the one of the week before; what its lock says now is read from the lock. */
async function contract(
  { repository, files }: Drafting,
  before: Document<WeeklyRecord> | null,
  schemas: readonly string[],
): Promise<string[]> {
  const sync = before?.record.contract_sync
  const path =
    sync?.contract_lock_path ?? files.find((each) => /(?:^|\/)assembly_lock[^/]*\.json$/.test(each)) ?? null
  const [hash, bytes] = await Promise.all(
    path === null ? [] : ([repository.sha256('head', path), repository.read('head', path)] as const),
  )
  const lock = bytes?.state === 'found' ? (decode(bytes.value).text ?? '') : ''
  const commit = /"assembly_commit"\s*:\s*"([0-9a-f]{40})"/.exec(lock)?.[1]
  const versions = [...new Set([...(sync?.schema_version_set ?? []), ...schemas])].join(', ')
  const value = (text: string | null | undefined, what: string): string =>
    text ? `\`${text}\`` : toWriteHere(what)
  return [
    `- ree_assembly_repo: ${value(sync?.ree_assembly_repo ?? 'REE_assembly', 'repository of the contract')}`,
    `- ree_assembly_commit: ${value(commit, 'full git sha of the contract')}`,
    `- contract_lock_path: ${value(path, 'path of the lock file')}`,
    `- contract_lock_hash: ${value(hash?.state === 'found' ? hash.value : null, 'SHA-256 of the lock file')}`,
    `- schema_version_set: ${value(versions, 'versions with commas, such as experiment_pack/v1')}`,
  ]
}

const watch = (): string[] => [
  '',
  '## Local Compute Options Watch',
  `- local_options_last_updated_utc: ${toWriteHere('time in UTC, or N/A')}`,
  `- rolling_3mo_cloud_spend_eur: ${toWriteHere('EUR a month, or N/A')}`,
  `- local_blocked_sessions_this_week: ${toWriteHere('number, or N/A')}`,
  `- recommended_local_action: ${toWriteHere('hold_cloud_only, upgrade_low, upgrade_mid, upgrade_high or N/A')}`,
  `- rationale: ${toWriteHere('what runtimes and costs speak for it')}`,
]
