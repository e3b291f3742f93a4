import { expect, jest, test } from '@jest/globals'
import { openPull, pullRequestEvent } from '../github/index.js'
import { BOT, changes, play, RESULTS, type Stage, verdictOf, writesOf } from './scenario.js'

jest.setTimeout(60_000)

const MANIFEST = '_reboot/_staging/PKG-ROUTER-001/manifest.json'
const withCheckRun = { inputs: { 'check-run': 'true' } }
const withSuggestions = { inputs: { suggestions: 'true' } }

/** A RESULTS document with some hundred findings of several rules. */
const manyMistakes = () => {
  const lists = Array.from({ length: 120 }, (_, i) => [
    `- \`_reboot/_staging/none-${i}.txt\` (SHA256: ${'a'.repeat(64)})`,
    `- \`../outside-${i}.txt\` (SHA256: short)`,
  ])
  return {
    ...changes.broken,
    [RESULTS]: String(changes.broken[RESULTS]).replace(
      /^## Files Created.*\n/m,
      (it) => `${it}\n${lists.flat().join('\n')}\n`,
    ),
  }
}
/** Hashes without their prefix, which is repaired mechanically. */
const bareHashes = () => ({
  ...changes.clean,
  [MANIFEST]: String(changes.clean[MANIFEST]).replaceAll('"sha256:', '"'),
})
const remarksOn = ({ repository }: Stage) => repository.reviewComments

test.concurrent('a check run holds every finding, fifty a request, and is not made twice', () =>
  play({ change: manyMistakes() }, async (stage) => {
    const run = await stage.run(withCheckRun)
    const findings = Number(run.outputs.errors) + Number(run.outputs.warnings)
    const [check] = stage.repository.checkRuns
    expect(findings).toBeGreaterThan(50)
    expect(check).toMatchObject({ name: 'handoff-gate details', status: 'completed', conclusion: 'failure' })
    expect(check?.annotations.length).toBeGreaterThanOrEqual(findings)
    const requests = writesOf(stage.github.requests).filter((it) => it.includes('check-runs')).length
    expect(requests).toBe(Math.ceil((check?.annotations.length ?? 0) / 50))
    await stage.run(withCheckRun)
    expect(stage.repository.checkRuns).toHaveLength(1)
    expect(writesOf(stage.github.requests).filter((it) => it.includes('check-runs'))).toHaveLength(requests)
  }))

test.concurrent('a check run whose answers are lost is finished and has no annotation twice', () =>
  play({ change: manyMistakes() }, async (stage) => {
    stage.github.fault({ method: 'POST', path: /\/check-runs$/, drop: 'after' })
    stage.github.fault({ method: 'PATCH', path: /\/check-runs\//, drop: 'after' })
    const run = await stage.run(withCheckRun)
    const [check, ...more] = stage.repository.checkRuns
    expect({ status: check?.status, more }).toEqual({ status: 'completed', more: [] })
    const places = check?.annotations.map((it) => JSON.stringify(it)) ?? []
    expect(new Set(places).size).toBe(places.length)
    expect(run.annotations.filter(({ title }) => title === 'Handoff Gate')).toEqual([])
  }))

test.concurrent('what is not seen in a document is seen in the annotations of a check run', () =>
  play(
    { change: { '_reboot/_staging/handoffs/H-34/\u202eH-34_RESULTS.md': '# RESULTS\n' } },
    async (stage) => {
      await stage.run(withCheckRun)
      const said = stage.repository.checkRuns[0]?.annotations.map(({ message }) => message).join('\n') ?? ''
      expect(said).toContain('\\u202eH-34')
      expect(said).not.toContain('\u202e')
    },
  ))

test.concurrent('a check run needs a permission of its own, and says so', () =>
  play({}, async (stage) => {
    const token = stage.github.actionsToken({ contents: 'read', pull_requests: 'write', statuses: 'write' })
    const run = await stage.run({ ...withCheckRun, token })
    expect(verdictOf(stage, run)).toEqual({ code: 0, verdict: 'pass', states: ['success'] })
    expect(run.annotations.map(({ message }) => message).join()).toContain('`checks: write`')
  }))

test.concurrent('a check run of advice or of a waiting draft is neutral', () =>
  play({ change: 'broken' }, async (stage) => {
    await stage.run({ inputs: { ...withCheckRun.inputs, mode: 'advise' } })
    stage.pull.draft = true
    await stage.run(withCheckRun)
    expect(stage.repository.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['neutral', 'neutral'])
  }))

test.concurrent('mechanical repairs are suggested in one review, once', () =>
  play({ change: bareHashes() }, async (stage) => {
    const run = await stage.run(withSuggestions)
    expect(run.outputs.verdict).toBe('fail')
    const remarks = remarksOn(stage)
    expect(remarks.length).toBeGreaterThan(1)
    expect(stage.repository.reviews).toHaveLength(1)
    const lines = String(changes.clean[MANIFEST]).split('\n')
    for (const { path, line, body, user } of remarks) {
      expect({ path, login: user.login }).toEqual({ path: MANIFEST, login: BOT })
      expect(body).toContain(`\`\`\`suggestion\n${lines[line - 1]}\n\`\`\``)
    }
    await stage.run(withSuggestions)
    await stage.repository.commit('topic', { 'docs/other.md': 'other\n' })
    await stage.run(withSuggestions)
    expect(stage.repository.reviews).toHaveLength(1)
    // Somebody else's remark with our marker is not ours.
    const count = remarks.length
    Object.assign(remarks[0] as object, { user: stage.github.world.user('mallory') })
    await stage.run(withSuggestions)
    expect(remarksOn(stage)).toHaveLength(count + 1)
  }))

test.concurrent('a repair on a line that the change does not show is not suggested', () =>
  play({ change: 'none', base: { ...changes.clean, ...bareHashes() } }, async (stage) => {
    const text = `${String(changes.clean[RESULTS])}\nOne more line.\n`
    await stage.repository.commit('later', { [RESULTS]: text }, { from: 'main' })
    const pull = await openPull(stage.repository, { head: 'later' })
    const run = await stage.run({ ...withSuggestions, event: await pullRequestEvent(pull, { target: true }) })
    expect(run.outputs.verdict).toBe('fail')
    expect(run.annotations.filter(({ title }) => title === 'Handoff Gate')).toEqual([])
    expect(stage.repository.reviews).toEqual([])
  }))

test.concurrent('nothing of this is written unless it is asked for', () =>
  play({ change: bareHashes() }, async (stage) => {
    await stage.run()
    expect({ checks: stage.repository.checkRuns, reviews: stage.repository.reviews }).toEqual({
      checks: [],
      reviews: [],
    })
  }))
