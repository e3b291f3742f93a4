import type { Rule } from '../../../model/rule.js'
import type { RunDocument, RunHandoff } from '../handoff.js'
import { isObject } from '../notation.js'

export const bundleValues: Rule<RunHandoff> = {
  id: 'run/bundle-values',
  severity: 'error',
  summary: 'The seed is a whole number, and configuration and measurements hold values.',
  *check({ bundle }) {
    if (!bundle?.judged) return
    for (const [name, document] of bundle.opened) {
      if (document.problems.length > 0) continue
      const message = flaw(name, document)
      if (message) yield { at: { path: document.path, pointer: '/value' }, message }
    }
  },
}

function flaw(name: string, { record }: RunDocument): string | null {
  const { seed, value } = record
  if (typeof seed === 'string' && name === 'seed.txt') {
    if (/^[+-]?\d{1,20}$/.test(seed)) return null
    return seed === ''
      ? 'seed.txt is empty; write the seed of the run, a whole number.'
      : `seed.txt holds "${seed.slice(0, 40)}"; write the seed of the run, a whole number.`
  }
  if (!/\.(?:json|ya?ml)$/.test(name) || name === 'results.json') return null
  if (!isObject(value)) return `${name} holds no object; write the values of the run with their names.`
  return Object.keys(value).length === 0 ? `${name} is empty; write the values of the run.` : null
}
