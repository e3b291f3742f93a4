import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../docs/rules')

/** The pages of docs/rules by the rule's id. In the bundle they are a part of it: see scripts/build.mjs. */
export const rulePages: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.md'))
    .map((file) => [
      file.replaceAll('\\', '/').replace(/\.md$/, ''),
      readFileSync(join(folder, file), 'utf8'),
    ]),
)
