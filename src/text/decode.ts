/** Text of a document, or why it cannot be read as text. Line ends are left as they are; a BOM is dropped. */
export type Decoded =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: string }

/** Made once, since it is dear to make. */
let utf8: InstanceType<typeof TextDecoder> | null = null

/** UTF-8 only: anything else would be judged on text that its author never sees. */
export function decode(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { text: null, problem: 'the file is UTF-16; save it as UTF-8' }
  }
  if (bytes.includes(0))
    return { text: null, problem: 'the file holds NUL bytes, so it is not text; save it as UTF-8' }
  try {
    utf8 ??= new TextDecoder('utf-8', { fatal: true })
    return { text: utf8.decode(bytes), problem: null }
  } catch {
    return { text: null, problem: 'the file is not valid UTF-8; save it as UTF-8' }
  }
}

/** Lines without their ends (LF, CRLF or CR). */
export const splitLines = (text: string): string[] =>
  text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n')
