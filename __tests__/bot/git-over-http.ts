import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface GitServer {
  readonly origin: string
  /** `Authorization` of each request. */
  readonly authorizations: readonly (string | undefined)[]
  /** How often something was sent. */
  readonly fetches: () => number
  close(): Promise<void>
}

/** Git's own server behind HTTP; `directoryOf` answers which repository a path means, null for none. */
export async function startGitServer(
  directoryOf: (path: string) => string | null,
  authorized: (header: string | undefined) => boolean,
): Promise<GitServer> {
  const authorizations: (string | undefined)[] = []
  let fetches = 0

  function serve(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://git')
    const [, path = '', service = ''] = /^\/(.+?)\.git(\/.*)$/.exec(url.pathname) ?? []
    authorizations.push(request.headers.authorization)
    const directory = directoryOf(path)
    if (directory === null || !authorized(request.headers.authorization)) {
      response.writeHead(authorized(request.headers.authorization) ? 404 : 401).end()
      return
    }
    if (service === '/git-upload-pack') fetches += 1
    const settings = ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant']
    const child = spawn('git', [...settings.flatMap((name) => ['-c', `${name}=true`]), 'http-backend'], {
      env: {
        PATH: process.env.PATH,
        GIT_PROJECT_ROOT: directory,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        PATH_INFO: service,
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method ?? 'GET',
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    request.pipe(child.stdin)
    child.stdin.on('error', () => {})
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('close', () => {
      const output = Buffer.concat(chunks)
      const end = output.indexOf('\r\n\r\n')
      const headers = Object.fromEntries(
        output
          .subarray(0, end)
          .toString()
          .split('\r\n')
          .map((line) => line.split(/:\s*/, 2) as [string, string]),
      )
      const { Status: status = '200', ...others } = headers
      response.writeHead(Number.parseInt(status, 10), others).end(output.subarray(end + 4))
    })
  }

  const server = createServer(serve)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    authorizations,
    fetches: () => fetches,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
