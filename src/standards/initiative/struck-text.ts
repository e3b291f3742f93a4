import { withoutStruck } from '../../text/unseen.js'

const REMARK =
  /^(?:\([^()]{0,200}\)|(?:[—–:-]\s?)?(?:dropped|removed|(?:not|no longer) needed|obsolete|superseded|moved|out of scope|n\/a|cancell?ed|skipped)\b.{0,200})?[.,;:]?$/i

/** Whether something is written, and but for a remark why ("(dropped)") all of it is struck out. */
export const isStruck = (text: string): boolean =>
  text.includes('~~') && REMARK.test(withoutStruck(text).replace(/[*_`]/g, '').trim())
