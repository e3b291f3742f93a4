/** Enough that questions to a repository are still asked together. */
const AT_ONCE = 50

/**
 * Works on some of many at once and in their order. All of them at once would keep what each needs on the way in
 * memory until the last is done.
 */
export async function someAtOnce<T, U>(
  many: readonly T[],
  work: (each: T, index: number) => Promise<U>,
): Promise<U[]> {
  const done: U[] = []
  for (let from = 0; from < many.length; from += AT_ONCE) {
    const some = many.slice(from, from + AT_ONCE)
    done.push(...(await Promise.all(some.map((each, i) => work(each, from + i)))))
  }
  return done
}
