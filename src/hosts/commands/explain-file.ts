import { resolve } from 'node:path'
import { loadConfig } from '../../config/load.js'
import type { Config } from '../../model/config.js'
import type { Document } from '../../model/document.js'
import { UsageError } from '../../model/errors.js'
import { visibleLine } from '../../reports/escape.js'
import { ink } from '../../reports/ink.js'
import { wrap } from '../../reports/text-width.js'
import { checkSchema } from '../../sandbox/check-schema.js'
import { statsAt } from '../../sources/file-stats.js'
import { openWorkTree } from '../../sources/work-tree.js'
import { standardsFor } from '../../standards/index.js'
import { readDocument } from '../../steps/read.js'
import { kindNamed } from '../../steps/select.js'
import { resolve as placeOf } from '../../text/located.js'
import { type Terminal, terminalWidth, wantsColor } from '../terminal.js'
import { type Recognition, recogniseFile } from './explain-kind.js'
import type { ExplainOptions } from './explain-options.js'
import { recordLines } from './explain-record.js'

/** Throws a UsageError for a folder: there is a record for a file only. */
export function isThere(path: string, directory: string): boolean {
  const stats = statsAt(resolve(directory, path))
  if (stats?.isDirectory()) throw new UsageError(`${path} is a folder: name one file in it`)
  return stats !== undefined
}

interface Explained {
  readonly path: string
  readonly kind: string | null
  readonly why: readonly string[]
  readonly document: Document | null
}

/** What a file is taken for, why, and the record that is read from it. */
export async function explainFile(file: string, options: ExplainOptions, terminal: Terminal): Promise<void> {
  const directory = resolve(terminal.directory, options.repo ?? '.')
  const { repository, change } = await openWorkTree({ directory, paths: [file] })
  try {
    const config = await loadConfig(repository, 'head')
    const standards = standardsFor(config, checkSchema)
    const path = change.named[0] ?? file
    const { kind, standard, why }: Recognition =
      options.kind === null
        ? await recogniseFile(path, repository, config, standards)
        : { ...kindNamed(options.kind, standards), why: ['You said so.'] }
    const read = (await standard?.load())?.kinds.find((each) => each.name === kind?.name)
    const named = options.kind !== null
    const document =
      read === undefined
        ? null
        : await readDocument(
            { kind: read, path, side: 'head', named, judged: true, moved: false },
            repository,
            config,
          )
    const explained = { path, kind: kind?.name ?? null, why, document }
    terminal.write(
      options.format === 'json' ? jsonOf(explained) : textOf(explained, config, options, terminal),
    )
  } finally {
    await repository.close()
  }
}

function jsonOf({ path, kind, why, document }: Explained): string {
  const lines =
    document && Object.fromEntries([...document.positions].map(([pointer, { line }]) => [pointer, line]))
  const record = document?.record ?? null
  return `${JSON.stringify({ path, kind, why, record, lines, problems: document?.problems ?? [] }, null, 2)}\n`
}

function textOf(
  { path, kind, why, document }: Explained,
  config: Config,
  options: ExplainOptions,
  terminal: Terminal,
): string {
  const plain = options.format === 'markdown'
  const paint = ink(!plain && wantsColor(terminal))
  const width = Math.min(terminalWidth(terminal), 120)
  const verdict =
    kind === null
      ? paint.warning('is taken for no handoff document.')
      : `is taken for a ${paint.good(kind)} document.`
  const from =
    config.path === null
      ? 'The defaults hold: there is no .github/handoff-gate.yml.'
      : `Configuration: ${config.path}.`
  const lines = [
    `${paint.bold(visibleLine(path))} ${verdict}`,
    '',
    ...why.flatMap((sentence) =>
      sentence.startsWith('  ') ? [`  ${sentence}`] : wrap(sentence, width - 2).map((line) => `  ${line}`),
    ),
    `  ${paint.dim(from)}`,
  ]
  if (document === null) return `${lines.join('\n')}\n`
  const problems = document.problems.map(({ message, range, pointer }) => {
    const line = range?.line ?? placeOf(document.positions, pointer ?? '').line
    return `  ${paint.warning(`line ${line}:`)} ${visibleLine(message)}`
  })
  const record = recordLines(document.record, document.positions, { ink: paint, width })
  return `${[
    ...lines,
    '',
    paint.bold('Read from it'),
    ...(record.length > 0 ? [paint.dim('line'), ...record] : ['  nothing']),
    ...(problems.length > 0 ? ['', paint.bold('The reader stumbled over'), ...problems] : []),
  ].join('\n')}\n`
}
