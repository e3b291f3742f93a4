import type { Config } from '../../model/config.js'
import type { SourceText } from '../../model/document.js'
import type { ReadResult } from '../../model/standard.js'
import { readIndex, readStatusBoard } from './index-read.js'
import { placeByName, placeOf, type Role } from './layout.js'
import { readNeedsInput } from './needs-input-read.js'
import { readReport } from './report-read.js'
import { readReportText } from './report-text-read.js'
import { readGateResults, readProgramStatus } from './state-read.js'

const READERS: Readonly<Record<Exclude<Role, 'bundle'>, (source: SourceText) => ReadResult>> = {
  report: readReport,
  'report-text': readReportText,
  'needs-input': readNeedsInput,
  index: readIndex,
  'program-status': readProgramStatus,
  'gate-results': readGateResults,
  'status-board': readStatusBoard,
}

/** Reads a document of a run as what its place or, without one, its name says that it is. */
export function readDocument(source: SourceText, config: Config): ReadResult {
  const place = placeOf(source.path, config.run)
  const { role } = place === null || place.role === 'bundle' ? placeByName(source.path) : place
  return role === 'bundle' ? readReport(source) : READERS[role](source)
}
