import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../../src/standards/run/standard.js'
import { patched } from './example-patch.js'
import { judge } from './run-case.js'

describe.each(run.rules)('the page of $id', (rule) => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/rules', `${rule.id}.md`), 'utf8')
  const examples = [...page.matchAll(/^```diff (fails|passes)\n([\s\S]*?)\n```$/gm)]

  it('has the severity, the summary and both examples', () => {
    expect(page).toContain(`**${rule.severity}** · ${rule.summary.replace(/\.$/, '')}`)
    expect(examples.map(([, kind]) => kind)).toEqual(['fails', 'passes'])
  })

  it.each(examples.map(([, kind = '', patch = '']) => [kind, patch]))(
    '%s as it says',
    async (kind, patch) => {
      const { findings, troubles } = await judge(patched(patch))
      expect(troubles).toEqual([])
      const own = findings.filter((finding) => finding.rule === rule.id)
      expect(own.length > 0).toBe(kind === 'fails')
      if (kind === 'passes') expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    },
  )
})
