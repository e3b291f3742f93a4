const kept: Map<object, unknown>[] = []

/**
 * A question that readers ask of the same part of a document again and again, answered once. Answers are kept until
 * the next document is read; a WeakMap would keep those of all documents until the engine's next full collection.
 */
export function oncePerDocument<K extends object, V>(answer: (part: K) => V): (part: K) => V {
  const known = new Map<K, V>()
  kept.push(known)
  return (part) => {
    const made = known.get(part)
    if (made !== undefined) return made
    const fresh = answer(part)
    known.set(part, fresh)
    return fresh
  }
}

/** Forgets what was kept of the document before. */
export function beginDocument(): void {
  for (const known of kept) known.clear()
}
