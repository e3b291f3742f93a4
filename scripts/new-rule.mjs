// npm run new-rule -- builder/my-rule "What holds when the rule is kept."
// Writes the rule, its page and its two fixtures, ready to fill, and says what is left to do. Overwrites nothing.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values, positionals } = parseArgs({
  options: {
    severity: { type: 'string', default: 'error' },
    into: { type: 'string', default: root },
  },
  allowPositionals: true,
})
const [id = '', summary = ''] = positionals
const standards = readdirSync(join(root, 'src/standards'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'declared')
  .map((entry) => entry.name)

function refuse(reason) {
  console.error(`new-rule: ${reason}`)
  console.error('Usage: npm run new-rule -- STANDARD/NAME "SUMMARY." [--severity error|warning|notice]')
  process.exit(2)
}

const [standard, name] = id.split('/')
if (!standards.includes(standard ?? '')) refuse(`the id begins with one of ${standards.join(', ')}`)
if (!/^[a-z][a-z-]*[a-z]$/.test(name ?? '')) refuse('the name is in kebab-case, such as results-counts')
if (!/^[A-Z].*\.$/.test(summary))
  refuse('the summary is a sentence that says what holds when the rule is kept')
if (!['error', 'warning', 'notice'].includes(values.severity))
  refuse('the severity is error, warning or notice')

const handoff = `${standard[0].toUpperCase()}${standard.slice(1)}Handoff`
const value = name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())
const example = standard === 'builder' ? 'clean' : standard

const files = {
  [`src/standards/${standard}/rules/${name}.ts`]: `import type { Rule } from '../../../model/rule.js'
import type { ${handoff} } from '../handoff.js'

export const ${value}: Rule<${handoff}> = {
  id: '${id}',
  severity: '${values.severity}',
  summary: '${summary.replaceAll("'", "\\'")}',
  *check(_handoff) {
    // yield { at: { path, pointer }, message: 'What is there. What was expected. The text to write.' }
  },
}
`,
  [`docs/rules/${id}.md`]: `# ${id}

**${values.severity}** · ${summary.replace(/\.$/, '')}

## What it asks

## Why

## Fails

## Passes

## How to fix it

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  ${id}: off
\`\`\`
`,
  [`__tests__/fixtures/${id}/fires.yml`]: `# Edits to examples/${example}/head, and the findings of this rule that they cause.
edits:
  - file: path/in/the/example
    replace: 'text that occurs'
    with: 'text that breaks the rule'
expect:
  - { line-of: 'text on the line of the finding', severity: ${values.severity}, message: 'part of the message' }
`,
  [`__tests__/fixtures/${id}/silent.yml`]: `# A legal variant near the border: the rule does not fire on it.
edits:
  - file: path/in/the/example
    replace: 'text that occurs'
    with: 'text that is fine'
`,
}

const taken = Object.keys(files).find((path) => existsSync(join(values.into, path)))
if (taken) refuse(`${taken} is there already`)
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(values.into, path)), { recursive: true })
  writeFileSync(join(values.into, path), text)
  console.log(path)
}
console.log(
  `Next: add ${value} to the list beside it, fill in page and fixtures, then: npm test -- fixtures -t '${id}'`,
)
