import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { caseTrees, exampleOf, exampleTrees, fixtures, readCase, root } from '../__tests__/fixture-case.js'
import type { Input } from './target.js'

export interface Seed extends Input {
  readonly standard: string
  readonly name: string
}

const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  builder: ['clean', 'broken'],
  weekly: ['weekly'],
  initiative: ['initiative'],
  pipeline: ['pipeline'],
  run: ['run'],
  declared: ['release'],
}
export const STANDARDS = Object.keys(EXAMPLES)

/** The project's own examples and fixtures of some standards, as pull requests. */
export function seedsOf(standards: readonly string[]): Seed[] {
  return standards.flatMap((standard) => {
    const examples = (EXAMPLES[standard] ?? []).map((name) => ({
      ...exampleTrees(name),
      pullRequest: null,
      commits: null,
      standard,
      name: `examples/${name}`,
    }))
    return [...examples, ...fixturesOf(standard)]
  })
}

function fixturesOf(standard: string): Seed[] {
  const declared = standard === 'declared'
  const folder = declared ? join(root, '__tests__/standards/declared/fixtures') : join(fixtures, standard)
  const example = declared ? 'release' : exampleOf(standard)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => {
      const fixture = { example, ...readCase(join(folder, file)) }
      return { ...caseTrees(fixture), standard, name: `${standard}/${file}` }
    })
}
