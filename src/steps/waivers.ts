import { createHash } from 'node:crypto'
import { type ChangeSet, PULL_REQUEST_BODY } from '../model/change-set.js'
import type { Config } from '../model/config.js'
import type { Finding } from '../model/finding.js'
import type { Repository } from '../model/repository.js'
import type { StandardEntry } from '../model/standard.js'
import type { Waiver } from '../model/waiver.js'
import { ruleIds } from '../standards/index.js'
import type { Judged } from './verdict.js'
import { type Waiving, waive } from './waive.js'

interface Change {
  readonly change: ChangeSet
  readonly repository: Repository
  readonly config: Config
  readonly standards: readonly StandardEntry[]
  readonly judged: readonly Judged[]
  /** Asked only where something is left to waive. */
  readonly further: () => Promise<readonly Waiver[]>
}

/** Applies the waivers of the policy and, where they leave something over, those that people gave elsewhere. */
export async function applyWaivers(findings: readonly Finding[], about: Change): Promise<Waiving> {
  const settled = await settle(findings, about)
  const isOpen = ({ rule, severity }: Finding): boolean =>
    severity !== 'notice' && !rule.startsWith('policy/')
  const further = settled.findings.some(isOpen) ? await about.further() : []
  if (further.length === 0) return settled
  const { waivers } = about.config
  const entries = [...waivers.entries, ...further]
  return settle(findings, { ...about, config: { ...about.config, waivers: { ...waivers, entries } } })
}

/** Gathers what the waivers are to be held against. One about something else is none of this change's business. */
async function settle(findings: readonly Finding[], about: Change): Promise<Waiving> {
  const { change, repository, config, judged } = about
  const documents = judged.flatMap(({ result }) => result.documents)
  const places = new Set([...documents, ...findings].map(({ path }) => path))
  const entries = config.waivers.entries.filter(({ path }) => places.has(path))
  if (entries.length === 0) return { findings, waived: [] }
  const [rules, ...faults] = await Promise.all([
    ruleIds(about.standards),
    ...entries.map((waiver) => difference(waiver, change, repository)),
  ])
  const changed = new Map(entries.map((waiver, i) => [waiver, faults[i] ?? null]))
  return waive(
    findings,
    { ...config.waivers, entries },
    {
      author: change.pullRequest?.author ?? null,
      rules,
      changed: (waiver) => changed.get(waiver) ?? null,
    },
  )
}

const CHANGED = 'the document has changed since'

async function difference(waiver: Waiver, change: ChangeSet, repository: Repository): Promise<string | null> {
  const { path, sha256, blob } = waiver
  if (sha256 === null && blob === null) return null
  if (path === PULL_REQUEST_BODY) {
    const text = Buffer.from(change.pullRequest?.body ?? '')
    return same(text, sha256, blob) ? null : CHANGED
  }
  if (sha256 !== null) {
    const answer = await repository.sha256('head', path)
    if (answer.state === 'unknown')
      return `whether the document is still the same cannot be told: ${answer.because}`
    if (answer.state === 'absent' || answer.value !== sha256) return CHANGED
  }
  if (blob === null) return null
  const entry = await repository.stat('head', path)
  if (entry.state === 'found' && entry.value.oid !== null) return entry.value.oid === blob ? null : CHANGED
  const bytes = await repository.read('head', path)
  if (bytes.state === 'unknown')
    return `whether the document is still the same cannot be told: ${bytes.because}`
  return bytes.state === 'found' && same(bytes.value, null, blob) ? null : CHANGED
}

function same(bytes: Uint8Array, sha256: string | null, blob: string | null): boolean {
  const hash = (kind: string, header: string): string =>
    createHash(kind).update(header).update(bytes).digest('hex')
  if (sha256 !== null && hash('sha256', '') !== sha256) return false
  const kind = blob?.length === 64 ? 'sha256' : 'sha1'
  return blob === null || hash(kind, `blob ${bytes.length}\0`) === blob
}
