import type { Answer, Call } from './call.js'

/** One page of the items, with the Link header that says where the others are. */
export function paginate<T>(
  call: Call,
  items: readonly T[],
  body: (page: T[]) => unknown = (page) => page,
  unaskedSize = 30,
): Answer {
  const asked = call.url.searchParams.get('per_page')
  const size = asked === null ? unaskedSize : Math.min(Math.max(Number(asked), 1), 100)
  const number = Math.max(Number(call.query.page ?? 1), 1)
  const last = Math.max(Math.ceil(items.length / size), 1)
  const page = items.slice((number - 1) * size, number * size)
  const links: string[] = []
  const link = (target: number, rel: string): void => {
    const url = new URL(call.url)
    url.searchParams.set('page', String(target))
    links.push(`<${url}>; rel="${rel}"`)
  }
  if (number > 1) link(Math.min(number - 1, last), 'prev')
  if (number < last) link(number + 1, 'next')
  if (number < last) link(last, 'last')
  if (number > 1) link(1, 'first')
  return { body: body(page), headers: links.length > 0 ? { link: links.join(', ') } : {} }
}
