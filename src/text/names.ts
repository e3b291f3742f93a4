import leven from 'leven'
import { slug } from './slug.js'

/** Short names differ by a letter from names of their own. */
const mostApart = (name: string): number => (name.length < 5 ? 0 : name.length < 9 ? 1 : 2)

const digits = (name: string): string => name.replace(/\D/g, '')

/** A slip of the pen begins alike and keeps its numbers: "incomplete" is not "complete", "Wave 1" not "Wave 2". */
function isSlip(written: string, name: string): boolean {
  const most = mostApart(written)
  return (
    written[0] === name[0] &&
    Math.abs(written.length - name.length) <= most &&
    digits(written) === digits(name) &&
    leven(written, name) <= most
  )
}

/** The one name that a word was meant to be, by its spelling; null when there is none, or more than one. */
export function meant(word: string, names: readonly string[]): string | null {
  const written = slug(word)
  const near = names.filter((name) => isSlip(written, slug(name)))
  return near.length === 1 ? (near[0] ?? null) : null
}
