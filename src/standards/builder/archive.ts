import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { type Answer, found, unknown } from '../../model/answer.js'
import type { ArchiveMember } from './handoff.js'

const LARGEST = 64 * 1024 * 1024
const BLOCK = 512

/** Members of a `.tar.gz` (or plain `.tar`) in order; `unknown` when it cannot be opened. */
export function readArchive(bytes: Uint8Array): Answer<readonly ArchiveMember[]> {
  const unpacked = unpack(bytes)
  if (typeof unpacked === 'string') return unknown(unpacked)
  const members = readTar(unpacked)
  return typeof members === 'string' ? unknown(members) : found(members)
}

function unpack(bytes: Uint8Array): Buffer | string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST })
  } catch (error) {
    const large = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    return large ? `the archive unpacks to more than ${LARGEST / 1024 / 1024} MiB` : 'the archive is damaged'
  }
}

/** What PAX and GNU headers may say about the next member in place of its own header. */
const OVERRIDDEN = ['path', 'size', 'mtime', 'uid', 'gid', 'uname', 'gname'] as const
type Overrides = Partial<Readonly<Record<(typeof OVERRIDDEN)[number], string>>>
const isOverridden = (key: string): key is (typeof OVERRIDDEN)[number] =>
  (OVERRIDDEN as readonly string[]).includes(key)

function readTar(tar: Buffer): ArchiveMember[] | string {
  const members: ArchiveMember[] = []
  let global: Overrides = {}
  let local: Overrides = {}
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const header = tar.subarray(at, at + BLOCK)
    if (header.every((byte) => byte === 0)) return members
    if (!sound(header)) return 'the file is not a tar archive'
    const type = String.fromCharCode(header[156] ?? 0)
    const own = 'xgLK'.includes(type) && type !== '\0'
    const size = !own && local.size !== undefined ? Number(local.size) : number(header, 124, 12)
    const start = at + BLOCK
    if (!Number.isSafeInteger(size) || size < 0 || start + size > tar.length) return 'the archive is cut off'
    const content = tar.subarray(start, start + size)
    at = start + Math.ceil(size / BLOCK) * BLOCK
    if (type === 'g') global = { ...global, ...paxRecords(content) }
    else if (type === 'x') local = { ...local, ...paxRecords(content) }
    else if (type === 'L') local = { ...local, path: until0(content) }
    else if (type !== 'K') {
      members.push(member(header, content, type, { ...global, ...local }))
      local = {}
    }
  }
  return members.length > 0 ? members : 'the file is not a tar archive'
}

function member(header: Buffer, content: Buffer, type: string, overrides: Overrides): ArchiveMember {
  const posix = until0(header.subarray(257, 263)) === 'ustar'
  const prefix = posix ? until0(header.subarray(345, 500)) : ''
  const name = until0(header.subarray(0, 100))
  const owners = [
    overrides.uname ?? until0(header.subarray(265, 297)),
    overrides.gname ?? until0(header.subarray(297, 329)),
  ]
  const field = (key: keyof Overrides, offset: number, length: number): number =>
    overrides[key] === undefined ? number(header, offset, length) : Number(overrides[key])
  return {
    name: overrides.path ?? (prefix ? `${prefix}/${name}` : name),
    mtime: field('mtime', 136, 12),
    uid: field('uid', 108, 8),
    gid: field('gid', 116, 8),
    owner: owners.filter((owner) => owner !== '').join('/'),
    sha256:
      type === '0' || type === '\0' || type === '7'
        ? createHash('sha256').update(content).digest('hex')
        : null,
  }
}

/** The header's checksum, its own field counted as blanks. */
function sound(header: Buffer): boolean {
  let sum = 0
  for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 0x20 : (header[i] ?? 0)
  return sum === number(header, 148, 8)
}

/** Octal digits, or GNU's base-256 for numbers that do not fit; NaN when it is neither. */
function number(header: Buffer, offset: number, length: number): number {
  const field = header.subarray(offset, offset + length)
  const first = field[0] ?? 0
  if (first & 0x80) {
    let value = first & 0x40 ? -1 : first & 0x3f
    for (const byte of field.subarray(1)) value = value * 256 + byte
    return value
  }
  const digits = until0(field).trim()
  return digits === '' ? 0 : /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN
}

function paxRecords(content: Buffer): Overrides {
  const records: { -readonly [Key in keyof Overrides]: Overrides[Key] } = {}
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(0x20, at)
    if (space < 0) break
    const length = Number(content.toString('latin1', at, space))
    if (!Number.isSafeInteger(length) || length <= space - at || at + length > content.length) break
    const record = content.toString('utf8', space + 1, at + length - 1)
    const equals = record.indexOf('=')
    const key = record.slice(0, Math.max(0, equals))
    // Every member gets a copy, so that keys without a meaning here would add up.
    if (isOverridden(key)) records[key] = record.slice(equals + 1)
    at += length
  }
  return records
}

function until0(field: Buffer): string {
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? field.length : end)
}
