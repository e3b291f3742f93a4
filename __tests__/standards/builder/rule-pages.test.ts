import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../../src/check.js'
import { defaultConfig } from '../../../src/config/defaults.js'
import { changeBetween, memoryRepository } from '../../../src/sources/memory.js'
import { idIn } from '../../../src/standards/builder/ids.js'
import { builder } from '../../../src/standards/builder/standard.js'
import { exampleTrees } from '../../fixture-case.js'

const { base, head } = exampleTrees('clean')

/** A page shows a document or the sections that matter; it is judged in place of the one of the example. */
async function firesOn(rule: string, text: string): Promise<boolean> {
  const title = text.split('\n')[0] ?? ''
  const id = /^H-\d+[A-Z]?$|^CLEANUP-\d+$/.exec(idIn(title) ?? '')?.[0] ?? 'H-33'
  const name = /^# Results\b/i.test(title) || /^## Status/m.test(text) ? 'RESULTS' : 'BUILDER_HANDOFF'
  const files = { ...head, [`_reboot/_staging/handoffs/${id}/${id}_${name}.md`]: text }
  const { findings, troubles } = await check(
    changeBetween(base, files),
    memoryRepository({ base, head: files }),
    defaultConfig,
  )
  expect(troubles).toEqual([])
  return findings.some((finding) => finding.rule === rule)
}

describe.each(builder.rules)('the page of $id', (rule) => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/rules', `${rule.id}.md`), 'utf8')
  const examples = [...page.matchAll(/^````md (fails|passes)\n([\s\S]*?)\n````$/gm)]

  it('says how severe it is and how to switch it off', () => {
    expect(page).toContain(`**${rule.severity}**`)
    expect(page).toContain(`${rule.id}: off`)
  })

  it('has examples that do what it says', async () => {
    for (const [, kind, text = ''] of examples) {
      expect([kind, await firesOn(rule.id, text)]).toEqual([kind, kind === 'fails'])
    }
  })
})
