import { expect, jest, test } from '@jest/globals'
import { changes, play, verdictOf } from './scenario.js'

jest.setTimeout(60_000)

const OWN = '.github/handoff-gate.yml'
const NAMED = 'gate/strict.yml'
const required = 'required:\n  - paths: ["src/**"]\n    standard: builder\n'
const judgedNot = { code: 3, verdict: 'error', states: ['error'] }

test.concurrent('the input `config` names no way around the configuration of base', () =>
  play(
    { change: 'none', base: { [OWN]: required, 'docs/lenient.yml': 'fail-on: never\n' } },
    async (stage) => {
      expect(verdictOf(stage, await stage.run()).verdict).toBe('fail')
      for (const config of ['nowhere.yml', 'docs/lenient.yml']) {
        const run = await stage.run({ inputs: { config } })
        expect({ code: run.code, verdict: run.outputs.verdict }).toEqual({ code: 3, verdict: 'error' })
        expect(run.outputs.summary).toContain(`base has ${OWN}, and the input \`config\` names ${config}`)
      }
      expect(verdictOf(stage, await stage.run({ inputs: { config: `./${OWN}` } })).verdict).toBe('fail')
    },
  ))

test.concurrent('a configuration that is nowhere is an error, and not the default one', () =>
  play({ change: 'none' }, async (stage) => {
    const run = await stage.run({ inputs: { config: 'nowhere.yml' } })
    expect(verdictOf(stage, run)).toEqual(judgedNot)
    expect(run.outputs.summary).toContain('base has no nowhere.yml, which the input `config` names')
  }))

test.concurrent.each(['', './'])('a configuration at another place is policy as well, named as %s…', (lead) =>
  play(
    { change: { ...changes.clean, [NAMED]: 'nonsense: [\n' }, base: { [NAMED]: 'fail-on: warning\n' } },
    async (stage) => {
      const run = await stage.run({ inputs: { config: `${lead}${NAMED}` } })
      expect(verdictOf(stage, run)).toMatchObject({ code: 1, verdict: 'fail' })
      expect(run.annotations.map(({ file }) => file)).toEqual([NAMED])
      expect(run.summary).toContain(`judged by the policy of base; changed: ${NAMED}`)
    },
  ),
)
