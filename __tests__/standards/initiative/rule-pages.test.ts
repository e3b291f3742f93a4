import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { initiative } from '../../../src/standards/initiative/standard.js'
import { judgeWith, NOTES, PLAN, textOf } from './initiative-case.js'

/** Rules whose examples are not about the text of one document. */
const OTHER = ['initiative/readable', 'initiative/notes-place', 'initiative/notes-missing']

/** A page shows the section that matters: the rest is that of the example. */
function documentWith(section: string, document: string): string {
  const heading = section.slice(0, section.indexOf('\n')).replace(/^-/, '')
  const start = document.indexOf(`${heading}\n`)
  expect(start).toBeGreaterThanOrEqual(0)
  const rest = document.slice(start + heading.length)
  const end = rest.search(/\n(?:#{2,3} |---)/)
  return `${document.slice(0, start)}${section.trimEnd()}\n${end < 0 ? '' : rest.slice(end)}`
}

describe.each(initiative.rules)('the page of $id', (rule) => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/rules', `${rule.id}.md`), 'utf8')
  const examples = [...page.matchAll(/^````md (fails|passes) ?(.*)\n([\s\S]*?)\n````$/gm)]

  it('has the severity, the summary and both examples', () => {
    expect(page).toContain(`**${rule.severity}** · ${rule.summary.replace(/\.$/, '')}`)
    if (!OTHER.includes(rule.id)) expect(examples.map(([, kind]) => kind)).toEqual(['fails', 'passes'])
  })

  it('has examples that do what it says', async () => {
    for (const [, kind, named, text = ''] of examples) {
      const path = named || (rule.id.startsWith('initiative/notes-') ? NOTES : PLAN)
      const { findings, troubles } = await judgeWith({ [path]: documentWith(text, textOf(path)) })
      expect(troubles).toEqual([])
      const fired = findings.some((finding) => finding.rule === rule.id && finding.severity !== 'notice')
      expect([kind, fired]).toEqual([kind, kind === 'fails'])
    }
  })
})
