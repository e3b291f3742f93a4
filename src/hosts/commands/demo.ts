import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../check.js'
import { loadConfig } from '../../config/load.js'
import { UsageError } from '../../model/errors.js'
import { changeBetween, memoryRepository } from '../../sources/memory.js'
import type { Terminal } from '../terminal.js'
import { oneOf, parse } from './arguments.js'
import { FORMATS } from './check-options.js'
import { render } from './render.js'

const DEMO_HELP = `Usage: handoff-gate demo [options]

Judges an example pull request that comes with Handoff Gate, without touching anything of yours. The author
of the example made some of the usual mistakes. Always exits with 0.

Options:
  --release          release handoffs instead of builder handoffs: a standard that a team declared for itself
                     in .github/handoff-gate.yml (examples/release/base)
  --clean            the same pull request without the mistakes
  --format FORMAT    as of check: terminal, json, sarif, … (default: terminal)
  -h, --help         this text
`

/** An example: the trees of its pull request, and what its author got wrong laid over head. */
interface Example {
  readonly tells: string
  readonly folder: string
  readonly mistakes: string
}
const BUILDER: Example = { tells: 'the handoff H-33', folder: 'clean', mistakes: 'broken/head' }
const RELEASE: Example = {
  tells: 'the handoff of the release R-12',
  folder: 'release',
  mistakes: 'release/broken',
}

/** `handoff-gate demo`: the main job on an example that ships with the program. `examples` is its folder. */
export async function demoCommand(
  args: readonly string[],
  terminal: Terminal,
  examples: string,
): Promise<number> {
  const { values, positionals } = parse('demo', args, {
    release: { type: 'boolean' },
    clean: { type: 'boolean' },
    format: { type: 'string', default: 'terminal' },
    debug: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help) {
    terminal.write(DEMO_HELP)
    return 0
  }
  if (positionals.length > 0)
    throw new UsageError(
      `demo judges its own example: leave out ${positionals[0]}; see handoff-gate check --help`,
    )
  const format = oneOf('--format', values.format, FORMATS)
  const { tells, folder, mistakes } = values.release ? RELEASE : BUILDER
  const base = readTree(join(examples, folder, 'base'))
  const clean = readTree(join(examples, folder, 'head'))
  const head = values.clean ? clean : { ...clean, ...readTree(join(examples, ...mistakes.split('/'))) }
  const repository = memoryRepository({ base, head })
  const result = await check(changeBetween(base, head), repository, await loadConfig(repository))
  if (format === 'terminal') {
    const place = values.clean ? `${folder}/head` : mistakes
    terminal.write(`The example pull request adds ${tells} (examples/${place}). The gate says:\n\n`)
  }
  terminal.write(await render(result, format, repository, terminal, false))
  return 0
}

function readTree(folder: string): Record<string, Uint8Array> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    return Object.fromEntries(
      entries.map((entry) => {
        const path = join(entry.parentPath ?? entry.path, entry.name)
        return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]
      }),
    )
  } catch {
    throw new UsageError(`the examples are not at ${folder}: run the demo from a whole copy of Handoff Gate`)
  }
}
