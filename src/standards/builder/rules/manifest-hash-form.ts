import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { assetsOf } from '../manifest-read.js'
import { delivered, placeIn } from './package-documents.js'

const FORM = /^sha256:[0-9a-f]{64}$/

export const manifestHashForm: Rule<BuilderHandoff> = {
  id: 'builder/manifest-hash-form',
  severity: 'error',
  summary: 'Asset hashes in a manifest are written as sha256:<64 hex>',
  *check(handoff) {
    for (const { facts, manifest } of delivered(handoff)) {
      for (const { path, hash, hashPointer, digest } of assetsOf(manifest.record)) {
        if (typeof hash === 'string' && FORM.test(hash)) continue
        const actual = facts.digests.get(path)
        const whole = digest ?? (actual?.state === 'found' ? actual.value : null)
        const text = whole === null ? 'sha256:<64 hex digits>' : `sha256:${whole}`
        const at = placeIn(manifest, hashPointer)
        const message = `${path}: ${fault(hash, digest)}; write "sha256": "${text}".`
        const { range } = at
        // Only a value that stands there can be replaced, and only by a whole hash.
        if (whole === null || typeof hash !== 'string' || range === undefined) yield { at, message }
        else yield { at, message, fix: { ...range, text: JSON.stringify(text) } }
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
