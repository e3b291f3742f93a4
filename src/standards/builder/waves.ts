import type { Document } from '../../model/document.js'
import type { Gathering } from '../../model/standard.js'
import type { Shelf, WaveFacts, WaveMember } from './handoff.js'
import { isHandoffId } from './ids.js'
import { sameId } from './layout.js'
import type { SpecRecord } from './records.js'

/** More specs than these are not searched for members of a wave. */
const MOST_SPECS = 500

/** The wave that a handoff belongs to or integrates, from the configuration or from the specs at head; null when none. */
export async function gatherWave(
  id: string,
  spec: Document<SpecRecord> | null,
  shelves: readonly Shelf[],
  input: Gathering,
): Promise<WaveFacts | null> {
  const plan = input.config.builder.waves.find((each) =>
    [...each.waves.flat(), ...(each.integration ? [each.integration] : [])].some((member) =>
      sameId(member, id),
    ),
  )
  const shelfOf = (member: string): Shelf | undefined => shelves.find((shelf) => sameId(shelf.id, member))
  if (plan) {
    const members = plan.waves.flatMap((ids, i) =>
      ids.map((member) => memberOf(member, i + 1, shelfOf(member))),
    )
    const closing = plan.integration ? shelfOf(plan.integration) : undefined
    const integration = closing ? { id: closing.id, spec: closing.spec, results: closing.results } : null
    return { name: plan.name, members, last: plan.waves.length, integration }
  }
  const own = spec?.record
  if (!own?.wave && !own?.integrates) return null
  const others = await Promise.all(
    shelves
      .filter((shelf) => shelf.spec !== null && shelf.spec !== spec?.path)
      .slice(0, MOST_SPECS)
      .map(async (shelf) => ({
        shelf,
        record: (await input.open('builder/handoff', shelf.spec as string, 'head'))?.record as
          | SpecRecord
          | undefined,
      })),
  )
  const all = [
    { shelf: shelfOf(id) ?? { id, spec: spec?.path ?? null, results: null }, record: own },
    ...others,
  ]
  const name = own.system_change ?? null
  const integrated = own.integrates ?? []
  const inWave = all.filter(({ shelf, record }) =>
    own.integrates
      ? integrated.some((member) => sameId(member, shelf.id))
      : record?.wave && (record.system_change ?? null) === name,
  )
  const members = inWave.map(({ shelf, record }) => memberOf(shelf.id, record?.wave?.number ?? 1, shelf))
  const missing = integrated.filter(
    (member) => isHandoffId(member) && !members.some((each) => sameId(each.id, member)),
  )
  const joined = [...members.map((member) => member.id), ...integrated]
  const closing = all.find(({ record }) =>
    record?.integrates?.some((member) => joined.some((each) => sameId(each, member))),
  )
  return {
    name: name ?? 'the waves',
    members: [...members, ...missing.map((member) => memberOf(member, 1, undefined))].sort(
      (a, b) => a.wave - b.wave || (a.id < b.id ? -1 : 1),
    ),
    last: Math.max(0, ...inWave.map(({ record }) => record?.wave?.of ?? record?.wave?.number ?? 1)),
    integration: closing
      ? { id: closing.shelf.id, spec: closing.shelf.spec, results: closing.shelf.results }
      : null,
  }
}

const memberOf = (
  id: string,
  wave: number,
  shelf: Pick<Shelf, 'spec' | 'results'> | undefined,
): WaveMember => ({
  id,
  wave,
  spec: shelf?.spec ?? null,
  results: shelf?.results ?? null,
})
