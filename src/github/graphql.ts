import { Refusal, refusalOf } from './refusal.js'

type Variables = Readonly<Record<string, unknown>>

/** GitHub's GraphQL, which not every proxy lets through. */
export interface Graphql {
  /** `data` of a query, with null where GraphQL answered with an error; null when GraphQL cannot be used. */
  query(text: string, variables: Variables): Promise<unknown>
  /** The same for what only GraphQL knows: null where there is none; where it only does not answer now, it rejects. */
  ask(text: string, variables: Variables): Promise<unknown>
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[]
}

/** Refusals after which GraphQL may answer again. */
const PASSING: readonly Refusal['reason'][] = ['trouble', 'rate-limit', 'credentials']
/** What GraphQL calls "there is no such thing for you". */
const ANSWERED = ['NOT_FOUND', 'FORBIDDEN', 'INSUFFICIENT_SCOPES']

/** `post` sends a body and answers the data, or rejects with a `Refusal`. After a failure REST is used for the rest. */
export function openGraphql(
  post: (body: Variables) => Promise<unknown>,
  note: (line: string) => void,
): Graphql {
  let works = true
  let exists = true

  async function send(query: string, variables: Variables): Promise<Answer> {
    try {
      return ((await post({ query, variables })) as Answer | null) ?? {}
    } catch (error) {
      const refusal = refusalOf(error, 'query', '')
      if (works) note(`GraphQL cannot be used, REST is: ${refusal.message}`)
      works = false
      exists &&= PASSING.includes(refusal.reason)
      throw refusal
    }
  }

  return {
    async query(text, variables) {
      if (!works) return null
      const { data = null } = await send(text, variables).catch((): Answer => ({}))
      return data
    },
    async ask(text, variables) {
      if (!exists) return null
      const { data = null, errors } = await send(text, variables).catch((error): Answer => {
        if (exists) throw error
        return {}
      })
      const refused = errors?.find(({ type }) => !ANSWERED.includes(type ?? ''))
      if (data !== null || refused === undefined) return data
      throw new Refusal(0, 'trouble', `GraphQL does not answer: ${refused.message ?? ''}`)
    },
  }
}
