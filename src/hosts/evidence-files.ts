import { readdirSync, readFileSync, realpathSync, type Stats } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { FORMAT_NAMES, readTestReport, sumOf } from '../evidence/test-report.js'
import { UsageError } from '../model/errors.js'
import type { EvidenceRun, RunScope } from '../model/evidence.js'
import type { TestReport } from '../model/test-report.js'
import { statsAt } from '../sources/file-stats.js'

export { sumOf }

const LARGEST = 64 * 1024 * 1024
const LARGEST_SUM = 256 * 1024 * 1024
const MOST_FILES = 5000

/**
 * Reads the runs that a user named: `PATH`, `own=PATH` or `regression=PATH`, each a file or a folder of JUnit files
 * that together are one run. Throws a `UsageError` for what is not there or cannot be read: evidence that is missing
 * is no evidence of anything. Links are not followed; with `inside` nothing is read from elsewhere than `directory`.
 */
export function readEvidence(
  named: readonly string[],
  directory: string,
  inside = false,
): readonly EvidenceRun[] {
  const room = { bytes: LARGEST_SUM, files: MOST_FILES }
  return named.map((written) => {
    const [, scope, path = written] = /^(own|regression)=(.+)$/s.exec(written) ?? []
    const place = resolve(directory, path)
    const isFolder = statsOf(place, path).isDirectory()
    if (inside && relative(realpathSync(directory), realpathSync(place)).startsWith('..'))
      refuse(path, 'a link leads it out of the workspace')
    const reports = isFolder ? folder(place, path, room) : [reportOf(place, path, room)]
    return { name: path, scope: (scope ?? 'any') as RunScope, report: sumOf(reports) }
  })
}

const refuse = (path: string, why: string): never => {
  throw new UsageError(`evidence ${path}: ${why}`)
}

function statsOf(place: string, path: string): Stats {
  const stats = statsAt(place, 'kept')
  if (stats === undefined)
    return refuse(path, 'no such file or folder; run the tests first, or correct the path')
  if (!stats.isFile() && !stats.isDirectory())
    return refuse(path, 'is neither a file nor a folder; links are not followed')
  return stats
}

interface Room {
  bytes: number
  files: number
}

function textOf(place: string, path: string, room: Room): string {
  const { size } = statsOf(place, path)
  room.bytes -= size
  room.files--
  if (size > LARGEST) refuse(path, `is larger than ${LARGEST >> 20} MiB, which no report of tests is`)
  if (room.bytes < 0 || room.files < 0)
    refuse(path, `is too much: at most ${MOST_FILES} files and ${LARGEST_SUM >> 20} MiB are read`)
  return decoded(readFileSync(place))
}

/** PowerShell redirects in UTF-16. */
export const decoded = (bytes: Uint8Array): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)

const reportOf = (place: string, path: string, room: Room): TestReport =>
  reportIn(textOf(place, path, room), path)

/** What a runner wrote, in text that is at hand; `path` is for messages. Throws a `UsageError` like `readEvidence`. */
export function reportIn(text: string, path: string): TestReport {
  const answer = readTestReport(text)
  if (answer.state === 'found') return answer.value
  return refuse(
    path,
    answer.state === 'unknown'
      ? answer.because
      : `is no report of tests that is known here: ${FORMAT_NAMES.join(', ')}`,
  )
}

/** The JUnit files below a folder; other XML, such as coverage, is passed over. */
function folder(place: string, path: string, room: Room): readonly TestReport[] {
  const files = readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.xml$/i.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
  const reports = files.flatMap((file) => {
    const name = join(path, relative(place, file))
    const text = textOf(file, name, room)
    if (!/<testsuites?[\s>/]/.test(text)) return []
    const answer = readTestReport(text)
    if (answer.state === 'found') return [answer.value]
    return refuse(name, answer.state === 'unknown' ? answer.because : 'is no JUnit XML')
  })
  return reports.length > 0 ? reports : refuse(path, 'holds no JUnit XML file')
}
