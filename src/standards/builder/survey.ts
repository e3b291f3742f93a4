import type { Config } from '../../model/config.js'
import type { Survey, Surveyed, SurveyFact } from '../../model/survey.js'
import { counted, numbered, tally } from '../../text/tally-words.js'
import { idIn } from './ids.js'
import { filedUnder, hasKnownForm, placeOf } from './layout.js'

/** Layout, staging roots and forms of ids of the builder handoffs that are there. */
export function surveyBuilder(documents: readonly Surveyed[], config: Config): Survey {
  const places = documents.flatMap(({ path }) => {
    const place = placeOf(path, config)
    return place === null || place.kind === 'builder/manifest' ? [] : [{ path, place }]
  })
  const inLayout = (layout: string) => places.filter(({ place }) => place.layout === layout)
  const [folder, flat, misplaced] = ['folder', 'flat', 'misplaced'].map(inLayout)
  const roots = tally(places.flatMap(({ place }) => place.staging ?? []))
  const forms = tally(places.flatMap(({ place }) => formOf(filedUnder(place) ?? '') ?? []))
  // Names of flat files are read more widely: only folders have to have one of the forms.
  const named = tally((folder ?? []).flatMap(({ place }) => formOf(place.folder ?? '') ?? []))
  const layouts: readonly (readonly [string, typeof places])[] = [
    ['in a folder of their handoff', folder ?? []],
    ['as flat files', flat ?? []],
    ['elsewhere, or under another name', misplaced ?? []],
  ]
  const manifests = documents.filter(({ kind }) => kind === 'builder/manifest')
  const facts: SurveyFact[] = [
    ...layouts.flatMap(([words, found]) =>
      found[0] === undefined
        ? []
        : [{ says: `${numbered(found.length, 'document')} ${words}`, example: found[0].path }],
    ),
    ...roots.map(([root, count]) => ({
      says: `staging root ${root === '' ? 'is the repository itself' : root} (${numbered(count, 'document')})`,
    })),
    ...(forms.length > 0 ? [{ says: `ids ${counted(forms)}` }] : []),
    ...(manifests[0]
      ? [{ says: numbered(manifests.length, 'package manifest'), example: manifests[0].path }]
      : []),
  ]
  return { facts, settings: settings(folder?.length ?? 0, flat?.length ?? 0, named, config) }
}

function settings(
  folders: number,
  flats: number,
  forms: readonly (readonly [string, number])[],
  config: Config,
): string[] {
  const others = forms.map(([form]) => form).filter((form) => !config.builder.ids.includes(form))
  const layout = flats === 0 ? 'folder' : 'auto'
  return [
    ...(folders + flats === 0
      ? []
      : [
          '# folder: one folder for each handoff; flat: files side by side; auto: as the other handoffs do it.',
          `layout: ${layout}`,
        ]),
    ...(others.length === 0
      ? []
      : [
          '# Forms of handoff ids: <N> is a number, <letter> one capital letter.',
          `ids: [${[...config.builder.ids, ...others].map((form) => `'${form}'`).join(', ')}]`,
        ]),
  ]
}

/** `H-33A` → `H-<N><letter>`; null for what has no such form. */
function formOf(id: string): string | null {
  const named = idIn(id) === null ? null : id
  const form = named?.replace(/\d{1,9}/, '<N>').replace(/<N>[A-Z]$/, '<N><letter>') ?? ''
  return /^[A-Za-z][\w-]*<N>(?:<letter>)?$/.test(form) && hasKnownForm(id, [form]) ? form : null
}
