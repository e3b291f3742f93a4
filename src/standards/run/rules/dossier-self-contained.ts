import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { isObject, textOf } from '../notation.js'
import { at } from './places.js'

export const dossierSelfContained: Rule<RunHandoff> = {
  id: 'run/dossier-self-contained',
  severity: 'error',
  summary: 'The dossier is one file that loads nothing.',
  *check({ bundle }) {
    const { dossier } = bundle ?? {}
    if (!bundle?.judged || !dossier || !Array.isArray(dossier.record.loads)) return
    for (const [i, load] of dossier.record.loads.entries()) {
      if (!isObject(load)) continue
      const url = textOf(load.url) ?? ''
      const from = /^(?:[a-z]+:)?\/\//i.test(url) ? 'over the network' : 'from another file'
      yield {
        at: at(dossier, `/loads/${i}`),
        message: `The dossier loads ${url} ${from} (${textOf(load.by)}). Put the content into the page: figures as data: addresses, scripts and styles between their tags.`,
      }
    }
  },
}
