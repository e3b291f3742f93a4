import type { IdSource } from '../../../model/declared-config.js'
import type { Rule } from '../../../model/rule.js'
import type { DeclaredHandoff } from '../handoff.js'

export const idForm: Rule<DeclaredHandoff> = {
  id: 'declared/id-form',
  severity: 'error',
  summary: 'A handoff has an id of the form that its standard declares.',
  *check({ document, declaration: { id }, parts }) {
    if (parts.length === 0 || document.record.id !== undefined) return
    // A file that is judged by itself has whatever name its place of the moment gives it.
    if (document.named && id.from === 'path') return
    const forms = id.forms.length > 0 ? ` of the form ${id.forms.join(' or ')}` : ''
    yield {
      at: { path: document.path, ...(id.from === 'heading' ? { pointer: '/title' } : {}) },
      message: `${PLACES[id.from](id.key)} has no id${forms}. Write one there.`,
    }
  },
}

const PLACES: Readonly<Record<IdSource['from'], (key: string) => string>> = {
  heading: () => 'The title (the first heading, with one #)',
  path: () => 'The path',
  'front-matter': (key) => `The front matter's ${key}`,
  key: (key) => `The key "${key}"`,
}
