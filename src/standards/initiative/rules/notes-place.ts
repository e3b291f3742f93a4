import type { Rule } from '../../../model/rule.js'
import type { InitiativeHandoff } from '../handoff.js'
import { stampForm } from '../layout.js'

export const notesPlace: Rule<InitiativeHandoff> = {
  id: 'initiative/notes-place',
  severity: 'error',
  summary: "handoff_notes.md stands in a time-stamped folder of the initiative's reports.",
  *check({ notes, notesPlace: place, config }) {
    if (!notes || !place || !(notes.judged || notes.moved)) return
    const at = { path: notes.path }
    const right = `${place.folder}/${config.reportsFolder}/<YYYY-MM-DDTHHMMSSZ>/handoff_notes.md`
    const name = notes.path.split('/').at(-1) ?? ''
    if (name !== 'handoff_notes.md')
      yield {
        at,
        message: `The file is called ${name}. Rename it to handoff_notes.md, the name that plans and ledgers refer to.`,
      }
    if (place.stamp === null) {
      yield { at, message: `The notes do not stand in a time-stamped folder. Move them to ${right}.` }
      return
    }
    const form = stampForm(place.stamp)
    if (form === 'none')
      yield {
        at,
        message: `"${place.stamp}" is no time stamp. Move the notes to ${right}, with the time of the handoff in UTC.`,
      }
    else if (form === 'legal')
      yield {
        at,
        severity: 'warning',
        message: `"${place.stamp}" is a time stamp, but not in the form YYYY-MM-DDTHHMMSSZ that sorts and that tools look for. Rename the folder.`,
      }
    const date = notes.record.date?.replace(/\D/g, '') ?? ''
    const stamp = place.stamp.replace(/\D/g, '')
    if (notes.judged && form !== 'none' && /^\d{8}(?:\d{6})?$/.test(date) && !stamp.startsWith(date)) {
      yield {
        at: { path: notes.path, pointer: '/date' },
        severity: 'warning',
        message: `The notes are dated ${notes.record.date}, but their folder is ${place.stamp}. Write the same time in both.`,
      }
    }
  },
}
