import type { Revision } from '../github/edits.js'
import { boxesIn, withoutTicks } from '../reports/boxes.js'

/** What a person last did with one box. */
export interface Tick {
  readonly login: string | null
  readonly isPerson: boolean
  /** When, as GitHub writes it. */
  readonly at: string
  readonly ticked: boolean
  /** Why the record of edits does not bear it out. */
  readonly fault: string | null
}

/**
 * Who last changed each box of a comment of ours, by the box's key. Our own edits tick nothing and take nothing back:
 * they are what the next edit is held against. An edit by anybody else counts when it changes ticks and nothing else;
 * after one that changes more, none counts until we have written the comment anew. `revisions` are oldest first.
 */
export function ticksIn(revisions: readonly Revision[], ours: string): ReadonlyMap<string, Tick> {
  const ticks = new Map<string, Tick>()
  let before: string | null = null
  let sound = false
  for (const { editor, isPerson, at, text } of revisions) {
    const isOurs = editor?.toLowerCase() === ours.toLowerCase()
    // What was taken out of the record may have been anything.
    if (text === null) ticks.clear()
    if (isOurs || text === null || before === null) {
      sound = isOurs && text !== null
      before = text
      continue
    }
    sound &&= withoutTicks(before) === withoutTicks(text)
    const then = boxesIn(before)
    for (const [key, ticked] of boxesIn(text)) {
      if (then.get(key) === ticked) continue
      const fault = sound ? null : 'more than ticks was changed in the comment'
      ticks.set(key, { login: editor, isPerson, at, ticked, fault })
    }
    before = text
  }
  return ticks
}
