const COUNTED =
  /blockers?|blocking (?:issues?|items?)|risks?|issues?|problems?|impediments?|claims?|runs?|(?:failure )?signatures?|failures?/
const KIND = /open|known|new|current|active|outstanding|remaining|major|recurring/
const SO_FAR =
  /at present|at (?:this|the) (?:time|moment|point)|currently|(?:right |for )?now|so far|to date|today|yet|(?:for |in |during )?this (?:week|cycle|period|handoff|time)|to report|known|open|found|seen|observed|noted|reported|identified|recorded|remain(?:ing)?|blocking|blocked|at all/

const NOTHING = new RegExp(
  `^(?:there (?:are|is|were) )?(?:currently )?` +
    `(?:(?:none|nil|nothing|n/a|not applicable)|(?:no|zero|0)(?: (?:${KIND.source})){0,3} (?:${COUNTED.source})|zero|0)` +
    `(?: (?:${SO_FAR.source})){0,4}(?<rest>$|\\s?[(.,;:!]|\\s[—–-])`,
  'i',
)
/** Behind these words stands what is open after all. */
const AFTER_ALL =
  /\b(?:but|except|excepting|however|apart|besides|other than|beyond|only|still|until|unless|waits?|waiting|pending|blocked|blocks)\b/i

/**
 * Words by which a list says that nothing is on it: "None at present.", "No open blockers", "(none)". A sentence about
 * something else that is not there ("No GPU on the runner") lists it.
 */
export function listsNothing(text: string): boolean {
  const bare = text
    .replace(/[*_]/g, '')
    .replace(/^["'([]+|(?<!["')\]])["')\]]+$/g, '')
    .trim()
  const found = NOTHING.exec(bare)
  return found !== null && !AFTER_ALL.test(bare.slice(found[0].length - (found.groups?.rest?.length ?? 0)))
}

const RESOLVED =
  /^[\s:—–-]*(?:(?:is|was|has been|are|were|now)\s){0,2}(?:resolved|fixed|done|closed|solved|cleared|merged|answered|obsolete|withdrawn|no longer)\b/i

/** A point that is struck out or ticked: it was open once. What stands in its place ("~~old~~ new") is open. */
export function isSettled(written: string): boolean {
  const text = written.trim()
  if (/^\[[xX]\]\s/.test(text)) return true
  const struck = /^(?:\[ \]\s+)?[*_]{0,2}~~[^~]{1,2000}~~[*_]{0,2}/.exec(text)?.[0]
  if (struck === undefined) return false
  const rest = text
    .slice(struck.length)
    .trim()
    .replace(/^[^\p{L}\p{N}([—–:|-]+/u, '')
  return /^(?:\(.*)?[.!]?$/.test(rest) || RESOLVED.test(rest)
}
