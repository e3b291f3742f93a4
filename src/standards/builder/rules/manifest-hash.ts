import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { assetsOf } from '../manifest-read.js'
import { delivered, placeIn } from './package-documents.js'

export const manifestHash: Rule<BuilderHandoff> = {
  id: 'builder/manifest-hash',
  severity: 'error',
  summary: 'Every declared asset is there and has the declared hash',
  *check(handoff): Generator<Problem> {
    for (const { facts, manifest } of delivered(handoff)) {
      for (const { path, pointer, hash, hashPointer, digest } of assetsOf(manifest.record)) {
        const actual = facts.digests.get(path)
        if (actual?.state === 'absent') {
          const message = `${path} is declared, but ${facts.folder}/ does not hold it; add the file or remove the asset.`
          yield { at: placeIn(manifest, `${pointer}/path`), message }
        }
        if (actual?.state !== 'found' || digest === null || actual.value === digest) continue
        const at = placeIn(manifest, hashPointer)
        const text = `sha256:${actual.value}`
        const message = `${path} has another hash than declared (${digest.slice(0, 12)}…); recomputed at head it is "${text}".`
        const contradictedBy = `${facts.folder}/${path}`
        const repairable = typeof hash === 'string' && at.range !== undefined
        yield repairable
          ? { at, message, fix: { ...at.range, text: JSON.stringify(text), contradictedBy } }
          : { at, message }
      }
    }
  },
}
