import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { isObject } from '../notation.js'
import { valueAt } from '../statements.js'

export const dossierFigures: Rule<RunHandoff> = {
  id: 'run/dossier-figures',
  severity: 'warning',
  summary: 'The dossier holds its figures.',
  *check({ bundle }) {
    const { dossier } = bundle ?? {}
    if (!bundle?.judged || !dossier || typeof dossier.record.figures !== 'number') return
    const index = valueAt(dossier, '/raw_data/detailed_figures_index')
    const named = isObject(index) ? Object.keys(index).length : 0
    const { figures } = dossier.record
    if (figures < named) {
      yield {
        at: { path: dossier.path, pointer: '/raw_data/detailed_figures_index' },
        severity: 'error',
        message: `The dossier names ${named} figures and holds ${figures}. Embed them as data: images.`,
      }
    } else if (figures === 0) {
      const said = dossier.record.figures_said !== undefined
      yield {
        at: { path: dossier.path },
        ...(said ? { severity: 'notice' as const } : {}),
        message: said
          ? 'The dossier says that it holds no figures.'
          : 'The dossier holds no figure. Embed the figures of the run as data: images, or say why there are none.',
      }
    }
  },
}
