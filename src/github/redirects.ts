type Fetch = typeof globalThis.fetch

const REDIRECTS = [301, 302, 307, 308]

/**
 * `fetch` that sends a write on as it is where GitHub moved its repository: by itself it makes a GET of a POST after a
 * 301, whose answer reads as if the write were done. The token goes to no other server.
 */
export function keepingWrites(fetch: Fetch | undefined): Fetch {
  return async (address, init = {}) => {
    const send = fetch ?? globalThis.fetch
    if (init.method === undefined || init.method === 'GET') return send(address, init)
    const response = await send(address, { ...init, redirect: 'manual' })
    if (!REDIRECTS.includes(response.status)) return response
    const from = new URL(String(address))
    const to = new URL(response.headers.get('location') ?? '', from)
    if (to.origin !== from.origin) throw new Error(`redirected to another server, ${to.origin}`)
    return send(to.href, { ...init, redirect: 'error' })
  }
}
