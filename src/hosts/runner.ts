import { appendFileSync } from 'node:fs'
import { logText } from '../reports/escape.js'

export type Environment = Readonly<Record<string, string | undefined>>

/** The Actions runner as a host talks to it. */
export interface Runner {
  readonly environment: Environment
  /** An input without its white space; empty when it is not given. */
  input(name: string): string
  output(name: string, value: string): void
  summary(markdown: string): Promise<void>
  /** Plain text: nothing in it acts on the runner. */
  log(text: string): void
  /** Workflow commands, made and escaped by a report. */
  commands(lines: readonly string[]): void
  /** One line for a person, on standard error. */
  complain(text: string): void
  /** Shown as `***` from now on, wherever it would be written. */
  hide(secret: string): void
}

/**
 * The real runner. It knows the workflow's secrets and masks them; printing the token once more as a mask would
 * only put it into the output of whoever runs the bundle without a runner, so it is taken out here instead.
 */
export async function actionsRunner(environment: Environment): Promise<Runner> {
  const core = await import('@actions/core')
  let secret = ''
  const hidden = (text: string): string => (secret === '' ? text : text.replaceAll(secret, '***'))
  /** The toolkit writes only to files that are there. */
  const make = (variable: string): void => {
    const path = environment[variable]
    if (path) appendFileSync(path, '')
  }
  return {
    environment,
    input: (name) => core.getInput(name),
    output(name, value) {
      make('GITHUB_OUTPUT')
      core.setOutput(name, hidden(value))
    },
    async summary(markdown) {
      if (!environment.GITHUB_STEP_SUMMARY) return
      make('GITHUB_STEP_SUMMARY')
      await core.summary.addRaw(hidden(markdown)).write()
    },
    log: (text) => void process.stdout.write(`${hidden(logText(text))}\n`),
    commands: (lines) => lines.forEach((line) => void process.stdout.write(`${hidden(line)}\n`)),
    complain: (text) => void process.stderr.write(`${hidden(logText(text))}\n`),
    hide(value) {
      secret = value
    },
  }
}
