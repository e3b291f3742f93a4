/** How far around a path its sentence is looked at. */
const REACH = 400

const GONE =
  /\b(?:delet(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|removal of|retir(?:e|es|ed|ing)|drop(?:s|ped|ping)?|renam(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|replac(?:e|es|ed|ing)|supersed(?:e|es|ed|ing)|no longer|instead of|without|formerly)\b/gi
/** Words that may stand between "delete" and the path that is deleted. */
const BETWEEN = new Set(
  'the a an and or of old legacy unused obsolete stale empty duplicate temporary from file files module modules script scripts test tests document documents folder directory plan'.split(
    ' ',
  ),
)
const GONE_AFTER =
  /^[`*)\s]{0,4}(?:file |module |folder )?(?:(?:was|were|is|are|has been|have been|got) )?(?:now )?(?:deleted|removed|retired|renamed|moved|gone|absent|missing|obsolete|not (?:there|present|found|created|needed))\b/i
const EXAMPLE = /(?<![\w-])(?:e\.?g|such as|for (?:example|instance)|optional(?:ly)?|once|if)\b/gi
const EXAMPLE_AFTER =
  /^[^.;|]{0,30}\b(?:if (?:present|any|needed|applicable|available|it exists|required)|when (?:present|available)|optional)\b/i

/** A path that is named as an example, or as gone, does not say that it is there. */
export function namedAs(text: string, at: number, end: number): 'removal' | 'example' | null {
  const before = sentence(text.slice(Math.max(0, at - REACH), at))
  const after = text.slice(end, end + 80)
  if (isGone(before) || GONE_AFTER.test(after)) return 'removal'
  const example = lastOf(before, EXAMPLE)
  if ((example !== null && !/[;)]/.test(example)) || EXAMPLE_AFTER.test(after)) return 'example'
  return null
}

/** "Deleted `a.py` and `b.py`", but not "removed the guard in `a.py`". "Moved from" is gone, "moved to" is there. */
function isGone(before: string): boolean {
  const rest = lastOf(before, GONE)
  // "`a.py` was removed, `b.py` is new": the comma ends what was removed.
  if (rest === null || /^\s*[,:]/.test(rest)) return false
  const words =
    rest
      .replace(/`[^`]{0,300}`/g, ' ')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  if (words[0] === 'from' && !/mov|renam/i.test(before.slice(0, -rest.length).slice(-8))) return false
  return words.every((word, i) => BETWEEN.has(word) && (word !== 'from' || i === 0))
}

/** What follows the last match; null when there is none. */
function lastOf(text: string, pattern: RegExp): string | null {
  const match = [...text.matchAll(pattern)].at(-1)
  return match ? text.slice(match.index + match[0].length) : null
}

/** What stands in the same sentence; the dots of "e.g." and of file names end none. */
function sentence(before: string): string {
  const text = before.replace(/\be\.g\./gi, 'e.g,').replace(/\bi\.e\./gi, 'i.e,')
  const end = [...text.matchAll(/[.!?]["')\]`*]{0,3}\s|;\s|<br\s?\/?>|✅/gi)].at(-1)
  return end ? text.slice(end.index + end[0].length) : text
}
