import { check } from '../../../src/check.js'
import { defaultConfig } from '../../../src/config/defaults.js'
import { runDefaults } from '../../../src/config/run.js'
import type { Json } from '../../../src/model/json.js'
import type { Result, ResultHandoff } from '../../../src/model/result.js'
import { changeBetween, type MemoryWorld, memoryRepository } from '../../../src/sources/memory.js'
import { readBundleFile } from '../../../src/standards/run/bundle-read.js'
import { readDocument } from '../../../src/standards/run/document-read.js'
import { concernsRun, runKinds } from '../../../src/standards/run/kinds.js'
import { run } from '../../../src/standards/run/standard.js'
import { exampleTrees } from '../../fixture-case.js'

export const EARLIER = 'v15_2026-10-05_090000'
export const RUN = 'v15_2026-11-09_083000'
export const REPORT = `reports/2026/11/${RUN}`
export const BUNDLE = `outputs/${RUN}`
export const config = { ...defaultConfig, run: runDefaults }

/** Judges head against base as a pull request. */
export const judge = (world: Required<Pick<MemoryWorld, 'base'>> & MemoryWorld): Promise<Result> =>
  check(changeBetween(world.base, world.head), memoryRepository(world), config, [
    { name: 'run', kinds: runKinds, concerns: concernsRun, load: async () => run },
  ])

type Edit = (text: string) => string

/** The example with some files of head changed: a text, an edit of the text, or null to take the file away. */
export function edited(edits: Readonly<Record<string, string | Edit | null>>) {
  const { base, head } = exampleTrees('run')
  for (const [path, edit] of Object.entries(edits)) {
    if (edit === null) delete head[path]
    else if (typeof edit === 'string') head[path] = Buffer.from(edit)
    else {
      const before = head[path]?.toString('utf8') ?? ''
      const after = edit(before)
      if (after === before) throw new Error(`the edit of ${path} changes nothing`)
      head[path] = Buffer.from(after)
    }
  }
  return { base, head }
}

export function handoffOf({ handoffs, troubles }: Result, id = RUN): ResultHandoff {
  expect(troubles).toEqual([])
  const handoff = handoffs.find((each) => each.id === id)
  if (!handoff) throw new Error(`no run ${id}`)
  return handoff
}

/** Findings as `severity rule path:line`. */
export const places = ({ findings }: Result): string[] =>
  findings.map(({ severity, rule, path, line }) => `${severity} ${rule} ${path}:${line}`)

const source = (path: string, text: string) => ({ path, text, body: text, frontMatter: null })

export const recordOf = (path: string, text: string): { readonly [key: string]: Json } =>
  readDocument(source(path, text), config).record as { readonly [key: string]: Json }

export const bundleRecordOf = (name: string, text: string): { readonly [key: string]: Json } =>
  readBundleFile(source(`${BUNDLE}/${name}`, text)).record as { readonly [key: string]: Json }
