import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseConfig } from '../../../src/config/load.js'
import { weeklyDefaults } from '../../../src/config/weekly.js'
import { weeklyKinds } from '../../../src/standards/weekly/kinds.js'
import { actionsFor } from '../../../src/standards/weekly/rules/local-action.js'

const read = async (text: string) => (await parseConfig(text, 'handoff-gate.yml')).weekly

describe('settings', () => {
  it('that are left out are the defaults', async () => {
    expect(await read('weekly: {}')).toEqual(weeklyDefaults)
    expect(await read('weekly: { thresholds: { mid: 120 } }')).toEqual({
      ...weeklyDefaults,
      thresholds: { ...weeklyDefaults.thresholds, mid: 120 },
    })
  })

  it('are explained with their defaults', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/weekly.md'), 'utf8')
    expect(await read(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '')).toEqual(weeklyDefaults)
  })

  it.each([
    'weekly: { producers: [ree-v2] }',
    'weekly: { producers: [{ name: a, local-compute: maybe }] }',
    'weekly: { documents: [] }',
    'weekly: { thresholds: { hold: -1 } }',
    'weekly: { folder: x }',
  ])('%s is refused', async (text) => {
    await expect(read(text)).rejects.toThrow(/handoff-gate\.yml:1: /)
  })

  it.each([
    ['evidence/planning/weekly_handoff/latest.md', true],
    ['lanes/v2/evidence/planning/weekly_handoff/latest.md', true],
    ['weekly_handoff/2026-03-09.md', true],
    ['evidence/planning/weekly_handoff/README.md', false],
    ['evidence/planning/latest.md', false],
  ])('find %s: %s', async (path, found) => {
    const config = await parseConfig('', 'handoff-gate.yml')
    expect(weeklyKinds.some((kind) => kind.matches(path, config))).toBe(found)
  })
})

describe('the recommended action', () => {
  it.each([
    [300, 0, ['upgrade_mid', 'upgrade_high']],
    [250, null, ['upgrade_mid', 'upgrade_high']],
    [249.99, 5, ['upgrade_mid']],
    [100, 0, ['upgrade_mid']],
    [99, 0, ['hold_cloud_only']],
    [80, 2, ['hold_cloud_only']],
    [80, 3, ['hold_cloud_only', 'upgrade_mid']],
    [79, 0, ['hold_cloud_only']],
    [79, 1, ['hold_cloud_only', 'upgrade_low']],
    [0, 3, ['hold_cloud_only', 'upgrade_mid']],
    [0, null, ['hold_cloud_only', 'upgrade_low', 'upgrade_mid']],
    [null, 3, ['hold_cloud_only', 'N/A']],
  ])('for %s EUR and %s sessions', (spend, blocked, actions) => {
    expect(actionsFor(spend, blocked, weeklyDefaults.thresholds)).toEqual(actions)
  })
})
