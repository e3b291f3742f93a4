import type { IncomingMessage } from 'node:http'

/** GitHub sends no larger delivery. */
export const MOST_BYTES = 25 * 1024 * 1024
/** All bodies that are being read together, so that nobody fills the memory with large ones. */
const MOST_BYTES_AT_ONCE = 4 * MOST_BYTES

/** Why a body was not read. */
export class Unread extends Error {
  constructor(
    readonly status: 413 | 503 | 400,
    message: string,
  ) {
    super(message)
  }
}

let reading = 0

/** The raw bytes of a request's body. */
export async function readBody(request: IncomingMessage, most = MOST_BYTES): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > most) throw new Unread(413, `at most ${most} bytes are read`)
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length
      reading += chunk.length
      if (size > most) throw new Unread(413, `at most ${most} bytes are read`)
      if (reading > MOST_BYTES_AT_ONCE) throw new Unread(503, 'too much is being sent at once')
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof Unread) throw error
    throw new Unread(400, 'the body broke off')
  } finally {
    reading -= size
  }
  return Buffer.concat(chunks, size)
}
