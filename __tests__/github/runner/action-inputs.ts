import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface ActionFile {
  readonly inputs?: Record<string, { readonly default?: unknown } | null>
}

/** INPUT_* as the runner sets them: one for every declared input, with its default, empty when it has none. */
export function inputEnvironment(
  actionFile: string | URL,
  given: Readonly<Record<string, string>>,
  token: string,
): Record<string, string> {
  const { inputs = {} } = parse(readFileSync(actionFile, 'utf8')) as ActionFile
  const unknown = Object.keys(given).filter((name) => !(name in inputs))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const value = given[name] ?? String(input?.default ?? '')
      // Spaces become underscores, dashes stay.
      const variable = `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
      return [variable, value.replace(/\$\{\{\s*github\.token\s*\}\}/g, token)]
    }),
  )
}
