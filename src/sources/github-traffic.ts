/** GitHub's API as the sources use it; the writing side's client is one. */
export interface Traffic {
  /** Data of a GET. Rejects, with a `status`, when GitHub gives no answer for good. */
  get(route: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown>
  /** `data` of a GraphQL query, null where it has no answer; null as a whole when GraphQL cannot be used. */
  query(text: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>
}

/** The repository that is asked, and the one that holds head when that is another. */
export interface Places {
  readonly home: string
  readonly fork: string | null
}

/** `owner` and `repo` of `owner/name`, as routes and queries want them. */
export function placeOf(fullName: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = fullName.split('/')
  return { owner, repo }
}

export const statusOf = (error: unknown): number =>
  Number((error as { status?: unknown } | null)?.status ?? 0)

/** An answer that is not what GitHub documents: never taken for an empty one. */
export const malformed = (route: string): Error =>
  new Error(`${route}: the answer is not what GitHub documents`)

/**
 * Asks the repository first and, for what it does not have, the fork: GitHub keeps a network's objects
 * together, but not every installation serves them from every member.
 */
export async function getFromEither(
  traffic: Traffic,
  places: Places,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  try {
    return await traffic.get(route, { ...placeOf(places.home), ...parameters })
  } catch (error) {
    const absent = [404, 422].includes(statusOf(error))
    if (places.fork === null || !absent) throw error
    return traffic.get(route, { ...placeOf(places.fork), ...parameters })
  }
}
