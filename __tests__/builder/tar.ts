import { gzipSync } from 'node:zlib'

export interface Member {
  readonly name: string
  readonly content?: string | Uint8Array
  readonly type?: string
  readonly mtime?: number
  readonly uid?: number
  readonly gid?: number
  readonly uname?: string
  readonly gname?: string
  readonly prefix?: string
}

const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`

/** A ustar archive, member by member. */
export function tar(members: readonly Member[]): Buffer {
  const blocks = members.flatMap((member) => {
    const content = Buffer.from(member.content ?? '')
    const header = Buffer.alloc(512)
    header.write(member.name, 0, 100)
    header.write(octal(0o644, 8), 100)
    header.write(octal(member.uid ?? 0, 8), 108)
    header.write(octal(member.gid ?? 0, 8), 116)
    header.write(octal(content.length, 12), 124)
    header.write(octal(member.mtime ?? 0, 12), 136)
    header.write('        ', 148)
    header.write(member.type ?? '0', 156)
    header.write('ustar\x0000', 257)
    header.write(member.uname ?? '', 265)
    header.write(member.gname ?? '', 297)
    header.write(member.prefix ?? '', 345)
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

export const tarGz = (members: readonly Member[]): Buffer => gzipSync(tar(members))

/** One PAX record: its own length, blank, key=value, line feed. */
export function pax(records: Readonly<Record<string, string>>): string {
  return Object.entries(records)
    .map(([key, value]) => {
      const rest = Buffer.byteLength(` ${key}=${value}\n`)
      let length = rest
      while (String(length).length + rest !== length) length = String(length).length + rest
      return `${length} ${key}=${value}\n`
    })
    .join('')
}
