// describe, it and expect as jest has them, in this process, so that one example runs in milliseconds.
import { expect } from 'expect'
import { bind } from 'jest-each'

const PATIENCE = 8_000

/** What was declared since `reset`: file, title, body and the hooks around it. */
let examples = []
let block = null

export function reset() {
  examples = []
  block = { title: '', above: null, before: [], after: [] }
}

export const declared = () => examples

function describe(title, body) {
  const above = block
  block = { title: `${above.title}${title} › `, above, before: [], after: [] }
  body()
  block = above
}

function it(title, body) {
  examples.push({ file: globalThis.mutation.file, title: block.title + title, body, block })
}

const skip = () => {}
skip.each = () => skip
const blocksOf = (inner) => (inner === null ? [] : [...blocksOf(inner.above), inner])

describe.each = bind(describe, false)
describe.skip = skip
it.each = bind(it, false)
it.skip = skip
it.concurrent = Object.assign((...given) => it(...given), { each: it.each })

const jest = new Proxy(
  { setTimeout() {} },
  {
    get(known, name) {
      if (name in known) return known[name]
      return () => {
        throw new Error(`jest.${String(name)} is not there without jest`)
      }
    },
  },
)

const before = (body) => block.before.push(body)
const after = (body) => block.after.push(body)
Object.assign(globalThis, { describe, it, test: it, expect, jest })
Object.assign(globalThis, { beforeAll: before, beforeEach: before, afterAll: after, afterEach: after })

/** Null, or what failed. Hooks run around every example, so that they too see the mutant that is switched on. */
export async function run({ body, block: own }) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('it takes too long')), PATIENCE)
  })
  try {
    await Promise.race([whole(body, blocksOf(own)), late])
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  } finally {
    clearTimeout(timer)
  }
}

async function whole(body, blocks) {
  for (const { before: hooks } of blocks) for (const hook of hooks) await hook()
  try {
    await body()
  } finally {
    for (const { after: hooks } of [...blocks].reverse()) for (const hook of hooks) await hook()
  }
}
