import type { ChangeSet } from '../model/change-set.js'
import type { Config } from '../model/config.js'
import type { AnyDocument } from '../model/document.js'
import type { StandardHistory, Unread } from '../model/history.js'
import type { Repository } from '../model/repository.js'
import type { AnyStandard, StandardEntry } from '../model/standard.js'
import { readDocument } from '../steps/read.js'
import { select } from '../steps/select.js'

/** A standard that is followed. */
export interface Followed {
  readonly entry: StandardEntry
  readonly history: StandardHistory
}

export interface ReadDocument {
  readonly standard: string
  readonly document: AnyDocument
}

export interface StepDocuments {
  readonly documents: readonly ReadDocument[]
  readonly unread: readonly Unread[]
}

/** Reads the handoff documents of one commit, those that it moves included. */
export async function readStep(
  change: ChangeSet,
  repository: Repository,
  config: Config,
  followed: readonly Followed[],
): Promise<StepDocuments> {
  const entries = followed.map(({ entry }) => entry)
  const selected = await select(change, repository, config, entries)
  const documents: ReadDocument[] = []
  const unread: Unread[] = []
  await Promise.all(
    selected.map(async ({ kind: { name }, standard, path }, at) => {
      const { history } = followed.find(({ entry }) => entry === standard) ?? {}
      if (!history?.kinds.includes(name)) return
      const kind = (await loaded(standard)).kinds.find((each) => each.name === name)
      if (kind === undefined) return
      const reading = { kind, path, side: 'head', named: false, judged: true, moved: false } as const
      try {
        const document = await readDocument(reading, repository, config)
        if (document === null) return
        const flaw = document.problems.find(({ rule }) => rule === 'readable')
        // A long history keeps what documents say, not their words and places.
        const brief = { ...document, text: '', positions: NOWHERE }
        if (flaw === undefined) documents[at] = { standard: standard.name, document: brief }
        else unread.push({ path, commit: change.head ?? '', because: flaw.message })
      } catch (error) {
        unread.push({ path, commit: change.head ?? '', because: (error as Error).message })
      }
    }),
  )
  return { documents: documents.filter((each) => each !== undefined), unread }
}

const NOWHERE: AnyDocument['positions'] = new Map()

const known = new WeakMap<StandardEntry, Promise<AnyStandard>>()

function loaded(entry: StandardEntry): Promise<AnyStandard> {
  const standard = known.get(entry) ?? entry.load()
  known.set(entry, standard)
  return standard
}
