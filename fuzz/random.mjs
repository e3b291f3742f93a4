/** Numbers that one seed always gives in the same order (mulberry32), and choices made of them. */
export function randomFrom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n) => Math.floor(next() * n)
  return {
    below,
    /** True once in n. */
    once: (n) => below(n) === 0,
    one: (list) => list[below(list.length)],
    /** 1 mostly, seldom up to n. */
    few: (n) => 1 + Math.floor(next() ** 3 * n),
  }
}
