import { spawnSync } from 'node:child_process'
import {
  type ActionEvent,
  type HookDelivery,
  type Installation,
  moveHead,
  openPull,
  type PullRequest,
  pullRequestEvent,
  type RegisteredApp,
  type TestGitHub,
} from '../../github/index.js'
import { cli } from '../../hosts/run-cli.js'
import { changes } from '../../hosts/scenario.js'
import { base, checkRunsOn, commentsOn, statusOn } from '../stage.js'

const KINDS = ['clean', 'broken', 'none'] as const
/** What each has to come to. */
const STATES = { clean: 'success', broken: 'failure', none: 'success' } as const
const EXIT_CODES = { clean: 0, broken: 1, none: 0 } as const

interface Head {
  readonly sha: string
  readonly kind: (typeof KINDS)[number]
}

/** A pull request and the heads that it gets, one after the other. */
export interface Row {
  readonly pull: PullRequest
  readonly installation: Installation
  readonly heads: readonly Head[]
  /** What GitHub tells of a pull request of this repository. */
  readonly example: ActionEvent
}

export interface FieldSize {
  readonly repositories: number
  readonly pulls: number
  readonly heads: number
  /** Repositories are spread over so many accounts, each with an installation of its own. */
  readonly accounts: number
  /** What their names begin with, so that there can be several fields. */
  readonly name?: string
}

/** Repositories with open pull requests, whose first heads are there and nobody has told of yet. */
export async function layField(
  github: TestGitHub,
  app: RegisteredApp,
  { repositories, pulls, heads, accounts, name = 'owner' }: FieldSize,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  const installations = Array.from({ length: accounts }, (_, i) =>
    github.world.apps.install(app, `${name}-${i}`),
  )
  for (let r = 0; r < repositories; r++) {
    const installation = installations[r % accounts] as Installation
    const place = `${installation.account.login}/widgets-${r}`
    const repository = await github.createRepository(place, { files: base })
    const kindOf = (pull: number, head: number) => KINDS[(r + 2 * pull + head) % 3] as Head['kind']
    const branches = Array.from({ length: pulls * heads }, (_, i) => ({
      branch: `topic-${Math.floor(i / heads) + 1}-${i % heads}`,
      kind: kindOf(Math.floor(i / heads), i % heads),
    }))
    const shas = await repository.branches(
      'main',
      new Map(branches.map(({ branch, kind }) => [branch, changes[kind]])),
    )
    const all = branches.map(({ kind }, i): Head => ({ kind, sha: shas[i] ?? '' }))
    let example: ActionEvent | null = null
    for (let p = 0; p < pulls; p++) {
      const pull = await openPull(repository, { head: `topic-${p + 1}-0`, user: 'author' })
      example ??= await pullRequestEvent(pull)
      rows.push({ pull, installation, heads: all.slice(p * heads, (p + 1) * heads), example })
    }
  }
  return rows
}

/** Moves the head there and has GitHub tell of it, with what else the event is told to have. */
export function push(row: Row, head: number, further: object = {}): Promise<HookDelivery> {
  const { pull } = row
  const sha = row.heads[head]?.sha ?? pull.headSha
  if (sha !== pull.headSha) moveHead(pull, sha)
  return tell(row, { action: head === 0 ? 'opened' : 'synchronize', ...further })
}

/** Has GitHub tell of a pull request as it stands. */
export function tell({ pull, installation, example }: Row, further: object): Promise<HookDelivery> {
  const told = example.payload.pull_request as { readonly head: object }
  const payload = {
    ...example.payload,
    number: pull.number,
    pull_request: {
      ...told,
      number: pull.number,
      updated_at: pull.updatedAt,
      head: { ...told.head, sha: pull.headSha, ref: pull.headRef },
    },
    ...further,
  }
  return pull.repository.world.apps.deliver(installation.app, { name: 'pull_request', payload }, installation)
}

const nameOf = ({ repository, number }: PullRequest): string => `${repository.fullName}#${number}`

/** What of all that stands on GitHub is not as it has to be: statuses, check runs, comments. */
export function wrongIn(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ pull, heads }) => {
    const kind = heads.find(({ sha }) => sha === pull.headSha)?.kind ?? 'none'
    const conclusions = checkRunsOn(pull).map(({ status, conclusion }) => `${status} ${conclusion}`)
    const comments = commentsOn(pull)
    const found = [
      statusOn(pull)?.state !== STATES[kind] && `is ${statusOn(pull)?.state}, not ${STATES[kind]}`,
      kind !== 'none' &&
        conclusions.join() !== `completed ${STATES[kind]}` &&
        `has the check runs ${conclusions.join() || 'none'}`,
      kind !== 'none' && comments.length !== 1 && `has ${comments.length} comments`,
      kind !== 'none' &&
        comments[0]?.body.includes(pull.headSha) === false &&
        'has a comment on another head',
    ]
    return found.filter((it) => it !== false).map((it) => `${nameOf(pull)} (${kind}) ${it}`)
  })
}

/** Statuses that at any time said something else of a commit than is true. */
export function everWrong(rows: readonly Row[]): readonly string[] {
  const kinds = new Map(rows.flatMap(({ heads }) => heads.map(({ sha, kind }) => [sha, kind])))
  const repositories = new Set(rows.map(({ pull }) => pull.repository))
  return [...repositories].flatMap(({ fullName, statuses }) =>
    statuses
      .filter(({ sha, state }) => state !== STATES[kinds.get(sha) ?? 'none'])
      .map(({ sha, state, description }) => `${fullName} ${sha}: ${state}: ${description}`),
  )
}

/** What `check` says otherwise of some of them. */
export function otherwiseByCheck(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ pull, heads }) => {
    const kind = heads.find(({ sha }) => sha === pull.headSha)?.kind ?? 'none'
    const where = ['--repo', pull.repository.gitDir, '--base', pull.baseSha, '--head', pull.headSha]
    const { status } = spawnSync(process.execPath, [cli, 'check', ...where])
    return status === EXIT_CODES[kind] ? [] : [`check ends with ${status} on ${nameOf(pull)} (${kind})`]
  })
}
