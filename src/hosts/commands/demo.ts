import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../check.js'
import { defaultConfig } from '../../config/defaults.js'
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
  --clean            the same pull request without the mistakes
  --format FORMAT    terminal, json, sarif, junit or markdown (default: terminal)
  -h, --help         this text
`

/** `handoff-gate demo`: the main job on an example that ships with the program. `examples` is its folder. */
export async function demoCommand(args: readonly string[], terminal: Terminal, examples: string): Promise<number> {
  const { values } = parse('demo', args, {
    clean: { type: 'boolean' },
    format: { type: 'string', default: 'terminal' },
    debug: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help) {
    terminal.write(DEMO_HELP)
    return 0
  }
  const format = oneOf('--format', values.format, FORMATS)
  const base = readTree(join(examples, 'clean', 'base'))
  const clean = readTree(join(examples, 'clean', 'head'))
  const head = values.clean ? clean : { ...clean, ...readTree(join(examples, 'broken', 'head')) }
  const repository = memoryRepository({ base, head })
  const result = await check(changeBetween(base, head), repository, defaultConfig)
  if (format === 'terminal') {
    terminal.write(`The example pull request adds the handoff H-33 (examples/${values.clean ? 'clean' : 'broken'}). The gate says:\n\n`)
  }
  terminal.write(await render(result, format, repository, terminal, false))
  return 0
}

function readTree(folder: string): Record<string, Uint8Array> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
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
