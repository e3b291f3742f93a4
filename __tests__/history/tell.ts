import { historyCommand } from '../../src/hosts/commands/history.js'
import type { Terminal } from '../../src/hosts/terminal.js'
import type { History, HistoryHandoff } from '../../src/model/history.js'
import { loadStandards } from '../../src/standards/index.js'
import { freshFolder } from '../sources/git-fixture.js'
import { type PastCommit, writePast } from './past.js'

export interface Told {
  readonly code: number
  readonly output: string
  readonly complaints: string
}

/** Runs the command as it is called, without starting a process for it. */
export async function tell(
  directory: string,
  args: readonly string[],
  terminal: Partial<Terminal> = {},
): Promise<Told> {
  // Jest cannot load modules that share others at the same time.
  await loadStandards()
  await import('../../src/standards/declared/loading.js')
  const output: string[] = []
  const complaints: string[] = []
  const code = await historyCommand(args, {
    directory,
    environment: {},
    isTerminal: false,
    columns: 100,
    complainsToTerminal: false,
    write: (text) => output.push(text),
    complain: (text) => complaints.push(text),
    ...terminal,
  })
  return { code, output: output.join(''), complaints: complaints.join('') }
}

/** A bare repository with this past. */
export function pastAt(...commits: readonly PastCommit[]): string {
  const directory = freshFolder()
  writePast(directory, commits, true)
  return directory
}

/** The history as JSON has it. */
export async function historyOf(directory: string, ...args: string[]): Promise<History> {
  return JSON.parse((await tell(directory, ['--format', 'json', ...args])).output)
}

export function handoffsOf(history: History, standard: string): readonly HistoryHandoff[] {
  return history.standards.find((each) => each.standard === standard)?.handoffs ?? []
}
