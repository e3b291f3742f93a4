import type { Problem, Rule } from '../../../model/rule.js'
import { splitLines } from '../../../text/decode.js'
import { plain } from '../../../text/plain.js'
import type { BuilderHandoff } from '../handoff.js'
import { at, judgedSpec } from '../spec-document.js'

const ENTRY = /\bentry[- ]?points?\b|\bmain\.\w{1,4}\b/i

/** What an integration handoff owes; one line of the spec has to say it. */
const DUTIES: readonly { readonly name: string; readonly write: string; said(line: string): boolean }[] = [
  {
    name: 'wire the packages into the entrypoint',
    write: 'Wire the packages into the entrypoint in `<path>/main.py`.',
    said: (line) =>
      ENTRY.test(line) &&
      /\b(?:re)?wir(?:e|es|ed|ing)\b|\bconnect|\bregister|\bhook|\bimport|\bcall/i.test(line),
  },
  {
    name: 'resolve the lifecycle of the packages',
    write: 'Mark superseded packages and bring the dependencies of the others up to date.',
    said: (line) =>
      /\bsupersed|\blifecycle\b|\bretire|\bdeprecat/i.test(line) ||
      /\b(?:update|fix|resolve|add)\w*\b.{0,60}\b(?:dependenc|deps\b)/i.test(line),
  },
  {
    name: 'run an end-to-end smoke test',
    write: 'Run an E2E smoke test of the integrated system: `<command>`.',
    said: (line) => /\bsmoke[- ]?test|\b(?:e2e|end[- ]to[- ]end) smoke\b/i.test(line),
  },
  {
    name: 'write RESULTS with the baseline of the full system',
    write: 'Write RESULTS with the full system baseline: all installed packages and all tests.',
    said: (line) =>
      /\bbaseline\b/i.test(line) &&
      (/\b(?:full|whole|entire|complete)\b/i.test(line) || /\bsystem\b/i.test(line)),
  },
]

/** A duty that is named to say that it is not done here. */
const LEFT_OUT =
  /\bout of scope\b|\bno (?:\w+ ){1,3}(?:is|are) planned\b|(?:\b(?:is|are|be|gets?)|[:(—–-])\s*(?:deferred|postponed)\b(?! (?:from|by)\b)|\b(?:deferred|postponed) (?:to|until)\b|\bnot (?:run|done|planned|in scope|part of)\b(?! (?:before|until|it\b))/i
const CLAUSES = /;\s|\.\s+(?=[A-Z])/

export const specIntegration: Rule<BuilderHandoff> = {
  id: 'builder/spec-integration',
  severity: 'error',
  summary: 'An integration handoff plans its four duties.',
  *check(handoff): Iterable<Problem> {
    const spec = judgedSpec(handoff)
    if (!spec) return
    const { integrates, title = '' } = spec.record
    if (!integrates && !/\bintegration handoff\b|\bsystem integration\b/i.test(title)) return
    const lines = splitLines(spec.text)
      .map(plain)
      .flatMap((line) =>
        LEFT_OUT.test(line) ? line.split(CLAUSES).filter((part) => !LEFT_OUT.test(part)) : line,
      )
    for (const duty of DUTIES) {
      if (lines.some((line) => duty.said(line))) continue
      yield {
        at: at(spec, integrates ? '/integrates' : '/title'),
        message: `An integration handoff has to ${duty.name}; this spec does not plan it. Add to Implementation Steps: "${duty.write}"`,
      }
    }
  },
}
