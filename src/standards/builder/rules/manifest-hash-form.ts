import type { Document } from '../../../model/document.js'
import type { Rule } from '../../../model/rule.js'
import { isPlaceholder } from '../../../text/plain.js'
import { lineAt, type Repair } from '../../../text/repairs.js'
import type { BuilderHandoff } from '../handoff.js'
import { assetsOf } from '../manifest-read.js'
import type { ManifestRecord } from '../records.js'
import { delivered, placeIn } from './package-documents.js'

const FORM = /^sha256:[0-9a-f]{64}$/

export const manifestHashForm: Rule<BuilderHandoff> = {
  id: 'builder/manifest-hash-form',
  severity: 'error',
  summary: 'Asset hashes in a manifest are written as sha256:<64 hex>',
  *check(handoff) {
    for (const { facts, manifest } of delivered(handoff)) {
      for (const { path, pointer, hash, hashPointer, digest } of assetsOf(manifest.record)) {
        if (typeof hash === 'string' && FORM.test(hash)) continue
        const actual = facts.digests.get(path)
        const whole = digest ?? (actual?.state === 'found' ? actual.value : null)
        const text = whole === null ? 'sha256:<64 hex digits>' : `sha256:${whole}`
        const at = placeIn(manifest, hashPointer)
        const message = `${path}: ${fault(hash, digest)}; write "sha256": "${text}".`
        const { range } = at
        // Only a whole hash can be written.
        if (whole === null) yield { at, message }
        else if (hash === undefined) yield { at, message, ...afterPath(manifest, pointer, text) }
        else if (typeof hash !== 'string' || range === undefined) yield { at, message }
        else {
          const fix = { ...range, text: JSON.stringify(text) }
          const wrong = digest === null && !mayBecome(hash, whole)
          yield { at, message, fix: wrong ? { ...fix, contradictedBy: `${facts.folder}/${path}` } : fix }
        }
      }
    }
  },
}

function fault(hash: unknown, digest: string | null): string {
  if (hash === undefined) return 'the asset has no sha256'
  if (typeof hash !== 'string') return 'the hash is no text'
  if (digest === null) {
    const hex = /^(?:sha256:)?([0-9a-f]+)(?:\.{3}|…)?$/i.exec(hash)?.[1]
    return hex ? `the hash has ${hex.length} of 64 hex digits` : `"${hash.slice(0, 80)}" is no SHA256`
  }
  if (/[A-F]/.test(hash)) return 'the hash is in upper case'
  return hash.startsWith('sha256:') ? 'the hash has blanks around it' : 'the hash is bare, without "sha256:"'
}

/** A placeholder, or the beginning of the whole hash. */
function mayBecome(hash: string, whole: string): boolean {
  const hex = /^(?:sha256:)?([0-9a-f]+)(?:\.{3}|…)?$/i.exec(hash.trim())?.[1]
  return hex === undefined
    ? isPlaceholder(hash.replace(/^sha256:/i, ''))
    : whole.startsWith(hex.toLowerCase())
}

/** The field below the path, in the way in which the object is written. */
function afterPath(manifest: Document<ManifestRecord>, pointer: string, text: string): Repair {
  const [path, object] = [manifest.positions.get(`${pointer}/path`), manifest.positions.get(pointer)]
  if (!path || !object) return {}
  const indent = /^\s*(?=")/.exec(lineAt(manifest, path.line))?.[0]
  const own = path.line > object.line && indent !== undefined ? `\n${indent}` : ' '
  const { endLine: line, endColumn: column } = path
  return {
    fix: { line, column, endLine: line, endColumn: column, text: `,${own}"sha256": ${JSON.stringify(text)}` },
  }
}
