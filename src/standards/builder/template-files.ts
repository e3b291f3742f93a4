import type { ChangedFile } from '../../model/change-set.js'
import type { Drafting } from '../../model/template.js'
import { matchesAny } from '../../text/glob.js'
import { toWriteHere } from '../../text/to-write.js'
import { join, placeOf } from './layout.js'
import type { DraftPlace } from './template-place.js'

const ARCHIVE = /\.(?:tar\.gz|tgz|tar|zip|whl)$/i
const DEBRIS = /(?:^|\/)(?:__pycache__|\.pytest_cache)\/|\.pyc$|(?:^|\/)\.DS_Store$/
const MOST_NAMED = 5

export interface FileLists {
  /** The sections of RESULTS that list files. */
  readonly lines: readonly string[]
  /** What is not in them, and why. */
  readonly notes: readonly string[]
}

/** The files that the change touches in the staging root, with their hashes. */
export async function fileLists(drafting: Drafting, place: DraftPlace): Promise<FileLists> {
  const { change, config } = drafting
  const unknownPath = `- ${toWriteHere('path')} (SHA256: ${toWriteHere('64 hex digits')})`
  if (change.files.state !== 'found') {
    const lines = ['Files Created', 'Files Modified', 'Archives Built'].flatMap((title) => [
      '',
      `## ${title}`,
      unknownPath.replace('path', 'path, or None'),
    ])
    return {
      lines,
      notes: [
        `The lists of files are left to you: ${change.files.state === 'unknown' ? change.files.because : 'nothing is known of the change'}. Remove the cause, or name --base, and they are written.`,
      ],
    }
  }
  const inside = (path: string): boolean =>
    place.staging === '' || path.startsWith(`${place.staging}/`) || matchesAny(path, config.builder.allowed)
  const handoffs = join(place.staging, config.builder.handoffsFolder)
  const touched = change.files.value.filter(
    ({ path }) =>
      !path.startsWith(`${handoffs}/`) &&
      (placeOf(path, config)?.kind ?? 'builder/manifest') === 'builder/manifest' &&
      !DEBRIS.test(path),
  )
  const work = touched.filter(({ path }) => inside(path))
  const outside = touched.filter(({ path }) => !inside(path)).map(({ path }) => path)
  const of = (status: ChangedFile['status'], archives: boolean): readonly ChangedFile[] =>
    work.filter((file) => file.status === status && ARCHIVE.test(file.path) === archives)
  const section = async (title: string, files: readonly ChangedFile[]): Promise<string[]> => [
    '',
    `## ${title}`,
    ...(files.length === 0 ? ['- None'] : await Promise.all(files.map((file) => listed(file, drafting)))),
  ]
  const gone = work.filter((file) => file.status === 'removed').map(({ path }) => `- \`${path}\``)
  const lines = [
    ...(await section('Files Created', of('added', false))),
    ...(await section('Files Modified', of('modified', false))),
    ...(gone.length === 0 ? [] : ['', '## Files Deleted', ...gone]),
    ...(await section('Archives Built', [...of('added', true), ...of('modified', true)])),
  ]
  return { lines, notes: outside.length === 0 ? [] : [leftOut(outside, place.staging)] }
}

function leftOut(paths: readonly string[], staging: string): string {
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : ''
  return `Not listed, for all work goes in ${staging}/ (or in what builder.allowed names): ${paths.slice(0, MOST_NAMED).join(', ')}${more}.`
}

async function listed({ path, status }: ChangedFile, { repository }: Drafting): Promise<string> {
  const [before, after] = await Promise.all(
    (['base', 'head'] as const).map((side) => repository.sha256(side, path)),
  )
  const hash = (answer: typeof before): string =>
    answer?.state === 'found' ? answer.value : toWriteHere('64 hex digits')
  return status === 'modified' && !ARCHIVE.test(path)
    ? `- \`${path}\` (SHA256 before: ${hash(before)}, after: ${hash(after)})`
    : `- \`${path}\` (SHA256: ${hash(after)})`
}
