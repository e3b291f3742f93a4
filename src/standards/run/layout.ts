import type { RunConfig } from '../../model/run-config.js'

/** What a document is to a run. */
export type Role =
  | 'report'
  | 'report-text'
  | 'needs-input'
  | 'index'
  | 'program-status'
  | 'gate-results'
  | 'status-board'
  | 'bundle'

export interface Place {
  readonly role: Role
  /** Folder that holds `reports/`, `state/` and `outputs/`; `''` is the repository's root. */
  readonly root: string
  /** Id that the file's or folder's name gives. */
  readonly runId: string | null
  /** `2026/11`; null for a report that does not stand in a month's folder. */
  readonly month: string | null
}

export const PROGRAM_STATUS = 'program_status.yaml'
export const GATE_RESULTS = 'gate_results.yaml'
export const NEEDS_INPUT = '_needs_input'
const DEEPEST = 4

/** What a path is to the run standard, or null. */
export function placeOf(path: string, config: RunConfig): Place | null {
  const board = below(path, config.statusBoard)
  if (board?.rest.length === 0) return { role: 'status-board', root: board.root, runId: null, month: null }
  const state = below(path, config.state)
  const stateRole = state?.rest.length === 1 ? stateRoleOf(state.rest[0] ?? '') : null
  if (state && stateRole) return { role: stateRole, root: state.root, runId: null, month: null }
  const report = below(path, config.reports)
  if (report) return reportPlace(report.root, report.rest)
  const bundle = below(path, config.outputs)
  const [runId, file] = bundle?.rest ?? []
  if (bundle?.rest.length !== 2 || !runId || !file || !isBundleFile(file, config)) return null
  return { role: 'bundle', root: bundle.root, runId, month: null }
}

function reportPlace(root: string, rest: readonly string[]): Place | null {
  const name = rest.at(-1) ?? ''
  if (rest.length === 1 && name === 'index.md') return { role: 'index', root, runId: null, month: null }
  const [, stem = '', ending = ''] = /^(.+)\.(json|md)$/.exec(name) ?? []
  if (stem === '' || rest.length > DEEPEST || /^(?:readme|index)$/i.test(stem)) return null
  const [year = '', number = ''] = rest
  const inPlace = rest.length === 3 && /^\d{4}$/.test(year) && /^\d{2}$/.test(number)
  const month = inPlace ? `${year}/${number}` : null
  return { role: roleOf(stem, ending), root, runId: idOf(stem), month }
}

const roleOf = (stem: string, ending: string): Role =>
  ending === 'json' ? 'report' : stem.endsWith(NEEDS_INPUT) ? 'needs-input' : 'report-text'

const idOf = (stem: string): string =>
  stem.endsWith(NEEDS_INPUT) ? stem.slice(0, -NEEDS_INPUT.length) : stem

function stateRoleOf(name: string): Role | null {
  if (/^program_status\.ya?ml$/i.test(name)) return 'program-status'
  return /^gate_results\.ya?ml$/i.test(name) ? 'gate-results' : null
}

/** Place of a document that the user named: only its name counts. */
export function placeByName(path: string): Place {
  const name = path.split('/').at(-1) ?? ''
  const stem = name.replace(/\.[^.]+$/, '')
  const at = { root: '', runId: null, month: null }
  const state = stateRoleOf(name)
  if (state || /\.ya?ml$/i.test(name)) return { ...at, role: state ?? 'gate-results' }
  if (/^index$/i.test(stem)) return { ...at, role: 'index' }
  if (/status_board/i.test(stem)) return { ...at, role: 'status-board' }
  return { ...at, role: roleOf(stem, /\.json$/i.test(name) ? 'json' : 'md'), runId: idOf(stem) }
}

/** Files of a bundle that are opened; checkpoints and figures are only listed. */
export function isBundleFile(name: string, config: RunConfig): boolean {
  const known = [...config.requiredFiles, ...Object.values(config.phaseArtifacts).flat(), 'results.json']
  if (known.includes(name)) return true
  const [lead = '', tail = ''] = (config.dossier ?? 'run_dossier_<run_id>.html').split('<run_id>')
  return name.startsWith(lead) && name.endsWith(tail) && name.length > lead.length + tail.length
}

/** The folder around the first occurrence of `folder` in a path, and what follows it. */
function below(path: string, folder: string): { root: string; rest: readonly string[] } | null {
  const at = `/${path}/`.indexOf(`/${folder}/`)
  if (at < 0) return null
  const rest = path.slice(at + folder.length + 1)
  return { root: path.slice(0, Math.max(at - 1, 0)), rest: rest === '' ? [] : rest.split('/') }
}

export const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('/')
export const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/')
export const nameOf = (path: string): string => path.split('/').at(-1) ?? ''
/** `reports/2026/11/run-4` for `reports/2026/11/run-4.json`, `.md` and `_needs_input.md`. */
export const stemOf = (path: string): string =>
  path.replaceAll('\\', '/').replace(/(?:_needs_input)?\.(?:json|md)$/, '')

/** Ids as the field knows them. */
export const RUN_ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/
