import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PULL_REQUEST_BODY } from '../../../src/model/change-set.js'
import type { MemoryTree } from '../../../src/sources/memory.js'
import { pipelineRules } from '../../../src/standards/pipeline/rules/index.js'
import { judge } from './pipeline-case.js'

describe.each(pipelineRules)('$id', (rule) => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/rules', `${rule.id}.md`), 'utf8')
  const examples = [...page.matchAll(/^````\w+ (given|fails|passes) (.+)\n([\s\S]*?)\n````$/gm)].map(
    ([, kind = '', path = '', text = '']) => ({ kind, path, text: `${text}\n` }),
  )
  const given: MemoryTree = Object.fromEntries(
    examples.filter(({ kind }) => kind === 'given').map(({ path, text }) => [path, text]),
  )

  it('has a page with its severity, and one example of each sort', () => {
    expect(page).toContain(`**${rule.severity}** · ${rule.summary.replace(/\.$/, '')}\n`)
    expect(examples.filter(({ kind }) => kind !== 'given').map(({ kind }) => kind)).toEqual([
      'fails',
      'passes',
    ])
  })

  it.each(examples.filter(({ kind }) => kind !== 'given'))(
    '$kind as its page says',
    async ({ kind, path, text }) => {
      const isBody = path === PULL_REQUEST_BODY
      const head = isBody ? { ...given, 'code.ts': '' } : { ...given, [path]: text }
      const result = await judge(given, head, isBody ? text : undefined)
      expect(result.troubles).toEqual([])
      expect(result.findings.some((finding) => finding.rule === rule.id)).toBe(kind === 'fails')
    },
  )
})
