import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from '../fixture-case.js'

const page = readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8')
const quoted = [...page.matchAll(/^> (.+)$/gm)].map(([, line = '']) => line)

/** Sources as one text: strings that are put together from several lines joined, and no marks of quotation. */
const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')
  .replace(/['"`] \+\s+['"`]/g, '')
  .replace(/[\\`]/g, '')

test('the page quotes messages', () => {
  expect(quoted.length).toBeGreaterThan(25)
})

test.each(quoted)('the sources say: %s', (line) => {
  const parts = line
    .replaceAll('`', '')
    .split('…')
    .map((part) => part.trim().replace(/^[:.] /, ''))
  const said = parts.filter((part) => part.length > 2)
  expect(said.length).toBeGreaterThan(0)
  for (const part of said) expect(sources.includes(part) ? part : `not said: ${part}`).toBe(part)
})
