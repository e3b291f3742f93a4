// What the instrumented sources ask: whether a mutant is the one that is switched on, and to count that they were there.
const state = globalThis.mutation

export function stryMutAct_9fa48(id) {
  if (state.active !== id) return false
  if (++state.hits > state.limit) throw new Error('the mutant runs without end')
  return true
}

export function stryCov_9fa48(...ids) {
  if (state.counts !== null) for (const id of ids) state.counts[id]++
}
