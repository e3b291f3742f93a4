import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadConfig, parseConfig } from '../../config/load.js'
import { readSchemas } from '../../config/schemas.js'
import type { Config } from '../../model/config.js'
import { UsageError } from '../../model/errors.js'
import type { History } from '../../model/history.js'
import type { Repository } from '../../model/repository.js'
import { visibleLine } from '../../reports/escape.js'
import { historyCsv } from '../../reports/history-csv.js'
import { historyPage } from '../../reports/history-html.js'
import { historyTable } from '../../reports/history-table.js'
import { openChain } from '../../sources/git-chain.js'
import { startProgress } from '../progress.js'
import { type Terminal, terminalWidth, wantsColor } from '../terminal.js'
import { HISTORY_HELP, type HistoryOptions, historyOptions } from './history-options.js'
import { readHistory } from './history-read.js'

/** `handoff-gate history`: reads the chain of handoffs from git and tells it. */
export async function historyCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = historyOptions(args)
  if (options.help) {
    terminal.write(HISTORY_HELP)
    return 0
  }
  if (options.format === 'html' && options.output === null && terminal.isTerminal) {
    throw new UsageError('a page is not for a terminal: add --output history.html')
  }
  const { directory } = terminal
  const chain = await openChain({
    directory: options.repo === null ? directory : resolve(directory, options.repo),
    head: options.head,
    since: options.since,
  })
  try {
    const config = await configuration(options, chain.repository, directory)
    const progress = startProgress(terminal, options.claims ? 'judging' : 'reading', chain.length)
    const history = await readHistory(chain, config, options, progress).finally(() => progress.end())
    deliver(render(history, options, terminal), options, terminal)
    terminal.complain(notes(history))
    return 0
  } finally {
    await chain.close()
  }
}

/** Head's configuration: the past is told as it looks today. */
async function configuration(
  { config }: HistoryOptions,
  repository: Repository,
  directory: string,
): Promise<Config> {
  if (config === null) return loadConfig(repository, 'head')
  let text: string
  try {
    text = readFileSync(resolve(directory, config), 'utf8')
  } catch {
    throw new UsageError(`--config ${config}: the file cannot be read`)
  }
  return readSchemas(await parseConfig(text, config), repository, ['head'])
}

function render(history: History, { format, output }: HistoryOptions, terminal: Terminal): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(history, null, 2)}\n`
    case 'csv':
      return historyCsv(history)
    case 'html':
      return historyPage(history)
    case 'table':
      return historyTable(history, {
        color: output === null && wantsColor(terminal),
        width: terminalWidth(terminal),
      })
  }
}

function deliver(text: string, { output }: HistoryOptions, terminal: Terminal): void {
  if (output === null) {
    terminal.write(text)
    return
  }
  try {
    writeFileSync(resolve(terminal.directory, output), text)
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const why = missing ? 'its folder does not exist; make it first' : 'the file cannot be written'
    throw new UsageError(`--output ${output}: ${why}`)
  }
  terminal.complain(`written to ${output}\n`)
}

/** What a reader has to know before believing that this is all. */
function notes({ cut, unread }: History): string {
  const [first] = unread
  const others = unread.length === 1 ? 'One document' : `${unread.length} documents`
  return [
    cut === null ? '' : `Older commits are not here: ${cut}. For all of them: git fetch --unshallow\n`,
    first === undefined
      ? ''
      : `${others} could not be read, e.g. ${visibleLine(first.path)} at ${first.commit.slice(0, 7)}: ${visibleLine(first.because)}\n`,
  ].join('')
}
