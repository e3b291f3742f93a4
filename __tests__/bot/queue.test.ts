import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { MemoryQueue } from '../../src/hosts/bot/queue/memory.js'
import { Turns } from '../../src/hosts/bot/queue/turns.js'
import { ATTEMPTS, keyOf, Later, pauseAfter, type Work } from '../../src/hosts/bot/work.js'
import { until } from './run-bot.js'

const pull = (installation: number, number: number): Work => ({
  kind: 'pull',
  installation,
  repository: `owner-${installation}/widgets`,
  pull: number,
})

interface Story {
  readonly queue: MemoryQueue
  readonly told: string[]
}

function open(concurrency = 4, perInstallation = 2): Story {
  const told: string[] = []
  const queue = new MemoryQueue({
    concurrency,
    perInstallation,
    failed: (work, _error, next) => told.push(`${keyOf(work)} ${next}`),
    postponed: (work, seconds) => told.push(`${keyOf(work)} later ${seconds}`),
  })
  return { queue, told }
}

describe('the queue of one process', () => {
  test('work that waits is there once, and done once more when it comes while it is under way', async () => {
    const { queue } = open()
    const done: string[] = []
    await queue.add(pull(1, 7))
    await queue.add(pull(1, 7))
    expect(await queue.depth()).toMatchObject({ waiting: 1 })
    let isFirst = true
    queue.start(async (work) => {
      done.push(keyOf(work))
      if (!isFirst) return
      isFirst = false
      await sleep(10)
      for (let i = 0; i < 5; i++) await queue.add(pull(1, 7))
    })
    const rest = async () => Object.values(await queue.depth()).reduce((sum, many) => sum + many, 0)
    await until(async () => done.length > 1 && (await rest()) === 0, 'nothing is left')
    expect(done).toEqual(['pull/owner-1/widgets/7', 'pull/owner-1/widgets/7'])
    expect(await queue.depth()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 })
  })

  test('an installation’s burst leaves room for the others, who take turns', async () => {
    const { queue } = open(3, 2)
    const order: (number | null)[] = []
    let most = 0
    let ofOne = 0
    for (let i = 0; i < 20; i++) await queue.add(pull(1, i))
    for (let i = 0; i < 3; i++) await queue.add(pull(2, i))
    queue.start(async ({ installation }) => {
      order.push(installation)
      ofOne += installation === 1 ? 1 : 0
      most = Math.max(most, ofOne)
      await sleep(5)
      ofOne -= installation === 1 ? 1 : 0
    })
    await until(() => order.length === 23, 'all is done')
    expect(most).toBe(2)
    expect(order).toHaveLength(23)
    expect(order.slice(0, 8).filter((installation) => installation === 2)).toHaveLength(3)
  })

  test('what is given back is no failure; what fails is tried again, and given up in the end', async () => {
    const { queue, told } = open()
    const attempts: number[] = []
    await queue.add(pull(1, 1))
    queue.start(async (_work, attempt) => {
      attempts.push(attempt.number)
      if (attempts.length < 3) throw new Later(0.01, 'not yet')
      if (attempts.length === 3) throw new Error('broken')
    })
    await until(() => told.length === 3, 'it was tried')
    expect(attempts).toEqual([1, 1, 1])
    expect(told).toEqual([
      'pull/owner-1/widgets/1 later 0.01',
      'pull/owner-1/widgets/1 later 0.01',
      'pull/owner-1/widgets/1 again',
    ])
    expect(await queue.depth()).toMatchObject({ delayed: 1, failed: 0 })
    await queue.close(0)
    expect(pauseAfter(1)).toBeLessThan(3000)
    expect(pauseAfter(ATTEMPTS)).toBeGreaterThan(400_000)
  })

  test('a delivery is known once it was noted, and closing waits for what is under way', async () => {
    const { queue } = open()
    expect(await queue.knows('a')).toBe(false)
    await queue.note('a')
    expect(await queue.knows('a')).toBe(true)
    let finished = false
    await queue.add(pull(1, 1))
    queue.start(async () => {
      await sleep(30)
      finished = true
    })
    await queue.add(pull(1, 2))
    await queue.close(5)
    expect(finished).toBe(true)
    await expect(queue.add(pull(1, 3))).rejects.toThrow('stopped')
    expect(await queue.depth()).toMatchObject({ waiting: 0, active: 0 })
  })
})

test('a stop begins with what no sweep finds, and leaves sweeps to the next process', async () => {
  const { queue } = open(1, 1)
  const done: string[] = []
  const group: Work = {
    kind: 'event',
    installation: 1,
    repository: 'owner-1/widgets',
    event: 'merge_group',
    payload: {},
    about: 'x',
  }
  let release = (): void => {}
  const first = new Promise<void>((resolve) => {
    release = resolve
  })
  queue.start(async (work) => {
    done.push(keyOf(work))
    if (done.length === 1) await first
  })
  const works: Work[] = [
    pull(1, 1),
    pull(1, 2),
    { kind: 'sweep-installation', installation: 1 },
    pull(1, 3),
    group,
  ]
  for (const work of works) await queue.add(work)
  const closed = queue.close(5)
  release()
  await closed
  expect(done.map((key) => key.replace('owner-1/widgets/', ''))).toEqual([
    'pull/1',
    'event/merge_group/x',
    'pull/2',
    'pull/3',
  ])
  expect(await queue.depth()).toMatchObject({ waiting: 0, active: 0 })
})

test('turns: places for each, and ever later times for whoever comes on top', () => {
  let now = 0
  const turns = new Turns(2, () => now)
  expect([turns.take(1), turns.take(1), turns.take(2)]).toEqual([0, 0, 0])
  const waits = [turns.take(1), turns.take(1), turns.take(1)]
  expect(waits).toEqual([1, 2, 3])
  for (let i = 0; i < 1000; i++) turns.take(1)
  expect(turns.take(1)).toBe(60)
  now = 61_000
  turns.leave(1, 1)
  expect(turns.take(1)).toBe(0)
})
