import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { hasKnownForm } from '../layout.js'
import { placed } from './results-documents.js'

export const idForm: Rule<BuilderHandoff> = {
  id: 'builder/id-form',
  severity: 'warning',
  summary: 'Ids have one of the configured forms, such as H-33, H-33A and CLEANUP-5.',
  *check(handoff) {
    const document = placed(handoff.results) ?? placed(handoff.spec)
    const place = document && handoff.places.get(document.path)
    if (!document || !place || place.folder === null) return
    if (hasKnownForm(place.folder, handoff.config.ids)) return
    yield {
      at: { path: document.path },
      message: `The id ${place.folder} has none of the forms ${handoff.config.ids.join(', ')}. Rename the folder and its files, or add the form to builder.ids.`,
    }
  },
}
