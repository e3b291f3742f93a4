import { isPlaceholder, plain } from '../../text/plain.js'

/** What a sentence says about a capability. */
export interface CapabilityWords {
  readonly applies?: boolean
  readonly rationale?: string
  /** Said in so many words, so that it can contradict another statement. */
  readonly plainly: boolean
}

const NO =
  /^(?:no(?:ne)?|false|n\/?a|nil|not[- ](?:applicable|needed|required|relevant|in scope|used|affected|for)|does(?:n't| not) apply|do(?:n't| not) apply|out of scope|unaffected|not|deferred|skip(?:ped)?)\b/i
const YES =
  /^(?:yes|true|applies|applicable|required|needed|necessary|in scope|must|should|will|needs?|requires?|enabled?|mandatory)\b/i
const BEHIND = /^[\s:;,.—–()-]*(?:because|as|since)?[\s:]*/i

/** "Not applicable - tests only" → false; "Must track …" → true; other sentences decide neither way. */
export function capabilityWords(written: string): CapabilityWords | null {
  const text = plain(written).replace(/^[^\p{L}\p{N}([{<]+/u, '')
  if (
    isPlaceholder(text) ||
    /^(?:tbd|to be (?:decided|determined|confirmed)|unknown|undecided|open)\b/i.test(text)
  ) {
    return /^[-—–✗❌]+$/.test(written.trim()) ? { applies: false, plainly: false } : null
  }
  const no = NO.exec(text)?.[0]
  const yes = no === undefined ? YES.exec(text)?.[0] : undefined
  const word = no ?? yes
  if (word === undefined) return { rationale: text, plainly: false }
  const rest = text.slice(word.length)
  const rationale = /^(?:must|should|will|needs?|requires?)$/i.test(word)
    ? text
    : rest.replace(BEHIND, '').replace(/\)$/, '').trim()
  return {
    applies: no === undefined,
    ...(rationale === '' ? {} : { rationale }),
    plainly: /^(?:\s*$|\s*[.,;:(—–|-])/.test(rest),
  }
}
