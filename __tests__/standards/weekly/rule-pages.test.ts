import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { weekly } from '../../../src/standards/weekly/standard.js'
import { exampleDocument, judgeDocument } from './weekly-case.js'

/** Rules whose examples are not about the handoff's own text. */
const OTHER_FILES = ['weekly/lock-entries']

/** A page shows a title, a whole document, or the sections that matter: the rest is that of the example. */
function documentWith(fragment: string): string {
  if (/^---\n|^# [^\n]*\n/.test(fragment)) return `${fragment}\n`
  if (fragment.startsWith('# ')) return exampleDocument.replace(/^# .*/, () => fragment)
  return fragment.split(/^(?=## )/m).reduce((document, section) => {
    const heading = section.slice(0, section.indexOf('\n'))
    const start = document.indexOf(`${heading}\n`)
    const end = document.indexOf('\n## ', start)
    expect(start).toBeGreaterThanOrEqual(0)
    return `${document.slice(0, start)}${section.trimEnd()}\n${end < 0 ? '' : document.slice(end)}`
  }, exampleDocument)
}

describe.each(weekly.rules)('the page of $id', (rule) => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/rules', `${rule.id}.md`), 'utf8')
  const examples = [...page.matchAll(/^````md (fails|passes)\n([\s\S]*?)\n````$/gm)]

  it('has the severity, the summary and both examples', () => {
    expect(page).toContain(`**${rule.severity}** · ${rule.summary.replace(/\.$/, '')}`)
    if (!OTHER_FILES.includes(rule.id)) expect(examples.map(([, kind]) => kind)).toEqual(['fails', 'passes'])
  })

  it('has examples that do what it says', async () => {
    for (const [, kind, text = ''] of examples) {
      const { findings, troubles } = await judgeDocument(documentWith(text))
      expect(troubles).toEqual([])
      expect([kind, findings.some((finding) => finding.rule === rule.id)]).toEqual([kind, kind === 'fails'])
    }
  })
})
