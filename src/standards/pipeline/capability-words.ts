import { isPlaceholder, plain } from '../../text/plain.js'

/** What a sentence says about a capability. */
export interface CapabilityWords {
  readonly applies?: boolean
  readonly rationale?: string
  /** Said in so many words, so that it can contradict another statement. */
  readonly plainly: boolean
}

const NO =
  /^(?:false|n\/?a|nil|not[- ](?:applicable|needed|required|relevant|in scope|used|affected|for)|none (?:applicable|needed|required|necessary)|does(?:n't| not) apply|do(?:n't| not) apply|out of scope|unaffected|deferred|skip(?:ped)?)\b/i
/** These decide by themselves; "No changes required" leaves open whether the capability applies. */
const BARE_NO = /^(?:no(?:ne)?|not)(?=\s*(?:$|[.,;:(—–|-])|\s(?:because|as|since)\b)/i
const YES =
  /^(?:yes|true|applies|applicable|required|needed|necessary|in scope|must|should|will|needs?|requires?|enabled?|mandatory)\b/i
const BEHIND = /^[\s:;,.—–()-]*(?:because|as|since)?[\s:]*/i
const YES_SIGN = /^[\s*_`]{0,5}[✅✓✔☑]/u
const NO_SIGN = /^[\s*_`]{0,5}[❌✗✘]/u
/** Behind a tick these say that the capability was thought of, not that it applies. */
const ASSESSED = /^(?:no|none|not|without|considered|assessed|reviewed|checked|evaluated|covered|done)\b/i

/**
 * "Not applicable - tests only" → false; "Must track …" → true; a sign before other words: ✅ true, ❌ false; other
 * sentences decide neither way.
 */
export function capabilityWords(written: string): CapabilityWords | null {
  const text = plain(written).replace(/^[^\p{L}\p{N}([{<]+/u, '')
  const sign = YES_SIGN.test(written) ? true : NO_SIGN.test(written) ? false : undefined
  if (text === '' && sign !== undefined) return { applies: sign, plainly: true }
  if (
    isPlaceholder(text) ||
    /^(?:tbd|to be (?:decided|determined|confirmed)|unknown|undecided|open)\b/i.test(text)
  ) {
    return /^[-—–]+$/.test(written.trim()) ? { applies: false, plainly: false } : null
  }
  const no = (NO.exec(text) ?? BARE_NO.exec(text))?.[0]
  const yes = no === undefined ? YES.exec(text)?.[0] : undefined
  const word = no ?? yes
  if (word === undefined) {
    const decides = sign === false || (sign && !ASSESSED.test(text))
    return { ...(decides ? { applies: sign } : {}), rationale: text, plainly: sign !== undefined }
  }
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
