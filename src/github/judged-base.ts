const BASE = '#base='

/** An address for a status that says which base it was judged against. */
export const markBase = (address: string, base: string): string => `${address}${BASE}${base}`

/** The base that a status of ours was judged against, null where its address says nothing of it. */
export function judgedBase(address: string | null): string | null {
  const at = address?.lastIndexOf(BASE) ?? -1
  const base = at < 0 ? '' : (address ?? '').slice(at + BASE.length)
  return /^[0-9a-f]{40,64}$/.test(base) ? base : null
}
