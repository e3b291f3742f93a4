import type { Document } from '../../../model/document.js'
import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { hasKnownForm, join, type Place, sameId } from '../layout.js'
import { othersLieAs } from '../shelf-index.js'
import { touchedBy } from '../touched.js'
import { placed } from './results-documents.js'

export const resultsPlace: Rule<BuilderHandoff> = {
  id: 'builder/results-place',
  severity: 'error',
  summary: 'RESULTS and spec stand in the folder of their handoff and are called by its id.',
  *check(handoff) {
    for (const [document, ending] of [
      [placed(handoff.results), 'RESULTS'],
      [placed(handoff.spec), 'BUILDER_HANDOFF'],
    ] as const) {
      const place = document && handoff.places.get(document.path)
      if (document && place) yield* problemsOf(document, place, ending, handoff)
    }
  },
}

function* problemsOf(
  document: Document<{ handoff_id?: string }>,
  place: Place,
  ending: string,
  handoff: BuilderHandoff,
): Generator<Problem> {
  const { path } = document
  const title = document.record.handoff_id
  const id = place.folder ?? place.fileId ?? title ?? handoff.id
  const expected = join(place.staging, handoff.config.handoffsFolder, id, `${id}_${ending}.md`)
  const required = requiredLayout(handoff)
  if (place.layout === 'misplaced' || (place.layout === 'flat' && required === 'folder')) {
    const message = `${ending} stands at ${path}. Move it to ${waysOut(place, ending, expected, handoff)}.`
    yield {
      at: { path },
      message,
      ...(isOldFlat(place, path, handoff) || isLoose(place, handoff) ? { severity: 'warning' } : {}),
    }
  } else if (place.layout === 'folder' && required === 'flat') {
    yield {
      at: { path },
      message: `The configuration asks for flat files. Move it to ${join(place.staging, handoff.config.handoffsFolder, `${ending}_${id}.md`)}.`,
    }
  } else if (place.layout === 'flat' && required === null) {
    yield {
      at: { path },
      severity: 'warning',
      message: `${ending} is a flat file. The standard gives each handoff a folder: ${expected}.`,
    }
  }
  if (title !== undefined && /\d/.test(title) && place.fileId !== null && !sameId(title, id)) {
    yield {
      at: { path, pointer: '/handoff_id' },
      message: `The title says ${title}, but the document is filed under ${id}. Give both the same id.`,
    }
  }
}

/** Of a document in the folder of another handoff nobody knows whether its name or its folder is right. */
function waysOut(
  { staging, folder, fileId }: Place,
  ending: string,
  expected: string,
  { config }: BuilderHandoff,
): string {
  if (folder === null || fileId === null || !hasKnownForm(fileId, config.ids) || sameId(folder, fileId))
    return expected
  const own = join(staging, config.handoffsFolder, fileId, `${fileId}_${ending}.md`)
  return `${own}; or, if it is of ${folder}, call it ${folder}_${ending}.md`
}

/** The layout that the configuration asks for, or with `auto` the one that other handoffs have; null: either. */
function requiredLayout(handoff: BuilderHandoff): 'folder' | 'flat' | 'either' | null {
  const { layout } = handoff.config
  if (layout !== 'auto') return layout
  if (othersLieAs('folder', handoff.shelves, handoff.id)) return 'folder'
  return othersLieAs('flat', handoff.shelves, handoff.id) ? 'either' : null
}

/** An old flat file that the change only edits was right when it was written. */
const isOldFlat = (place: Place, path: string, { change, config }: BuilderHandoff): boolean =>
  place.layout === 'flat' &&
  config.layout === 'auto' &&
  touchedBy(change).files.get(path)?.status === 'modified'

/** Of a file that the user named by itself it is not known which folders stand around it. */
const isLoose = (place: Place, { change }: BuilderHandoff): boolean =>
  place.staging === null && change.mode === 'files'
