import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runApart } from '../../processes/apart.js'
import type { ActionEvent } from '../events/event.js'
import type { TestGitHub } from '../test-github.js'
import { inputEnvironment } from './action-inputs.js'
import { parseFileCommands } from './file-commands.js'
import { type Annotation, annotationsOf, parseCommands, type WorkflowCommand } from './workflow-commands.js'

export interface ActionRun {
  readonly github: TestGitHub
  readonly event: ActionEvent
  /** The workflow token; made with all permissions when absent. */
  readonly token?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** An empty folder of its own when absent, as in a job without a checkout. */
  readonly workspace?: string
  readonly bundle?: string
  readonly node?: string
  readonly timeoutMs?: number
}

export interface ActionResult {
  /** Null when the run was ended by its time limit or by a signal. */
  readonly code: number | null
  readonly timedOut: boolean
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly commands: readonly WorkflowCommand[]
  readonly annotations: readonly Annotation[]
  readonly milliseconds: number
}

const project = fileURLToPath(new URL('../../../', import.meta.url))
const files = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'] as const

/** Starts the bundle as the Actions runner does: its environment and nothing of ours. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = await mkdtemp(join(tmpdir(), 'runner-'))
  try {
    const paths = Object.fromEntries(files.map((name) => [name, join(folder, name.toLowerCase())]))
    for (const path of Object.values(paths)) await writeFile(path, '')
    const eventPath = join(folder, 'event.json')
    await writeFile(eventPath, JSON.stringify(run.event.payload))
    const workspace = run.workspace ?? join(folder, 'workspace')
    await mkdir(workspace, { recursive: true })
    const env = {
      ...runnerEnvironment(run, folder),
      ...paths,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_WORKSPACE: workspace,
      ...run.event.env,
      ...inputEnvironment(
        join(project, 'action.yml'),
        run.inputs ?? {},
        run.token ?? run.github.actionsToken(),
      ),
      ...run.env,
    }
    const started = performance.now()
    const ended = await execute(run, env, workspace)
    const milliseconds = performance.now() - started
    const commands = parseCommands(ended.stdout)
    return {
      ...ended,
      outputs: parseFileCommands(await readFile(join(folder, 'github_output'), 'utf8')),
      summary: await readFile(join(folder, 'github_step_summary'), 'utf8'),
      commands,
      annotations: annotationsOf(commands),
      milliseconds,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function runnerEnvironment({ github, event }: ActionRun, folder: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    // The suite starts the bundle hundreds of times.
    HANDOFF_GATE_CACHE: process.env.HANDOFF_GATE_CACHE ?? 'off',
    LANG: 'C.UTF-8',
    CI: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'Handoff gate',
    GITHUB_JOB: 'gate',
    GITHUB_ACTION: '__self',
  }
}

interface Ended {
  readonly code: number | null
  readonly timedOut: boolean
  readonly stdout: string
  readonly stderr: string
}

async function execute(run: ActionRun, env: Record<string, string>, cwd: string): Promise<Ended> {
  const bundle = run.bundle ?? process.env.ACTION_BUNDLE ?? join(project, 'dist/index.cjs')
  const timeout = run.timeoutMs ?? 30_000
  const ended = await runApart(run.node ?? process.execPath, [bundle], { env, cwd, timeout })
  return { ...ended, stdout: ended.stdout.toString('utf8'), stderr: ended.stderr.toString('utf8') }
}
