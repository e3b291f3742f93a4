import type { Json } from '../../model/json.js'
import type { RunConfig } from '../../model/run-config.js'
import { escapePointer } from '../../text/located.js'
import { compare, type Said } from './agreement.js'
import type { Bundle, RunDocument, Statement } from './handoff.js'
import { isObject } from './notation.js'
import { valueAt } from './statements.js'

/** One file of the bundle against the part of the dossier's raw data that repeats it. */
export interface DossierPart {
  readonly file: string
  readonly document: RunDocument
  /** Where the part stands in the dossier's record. */
  readonly pointer: string
  readonly compared: number
  /** Values that do not agree. */
  readonly odd: readonly Statement[]
  /** Values of the file that the raw data does not have. */
  readonly missing: readonly string[]
}

const MOST_VALUES = 20_000

/** The dossier's raw data and table of metrics against the files that they repeat. */
export function dossierParts(bundle: Bundle | null, config: RunConfig): readonly DossierPart[] {
  const { dossier } = bundle ?? {}
  if (!bundle || !dossier) return []
  const artifacts = Object.values(config.phaseArtifacts).flat()
  const sources: readonly (readonly [string, readonly string[]])[] = [
    ['metrics.json', ['summary_metrics', 'metrics', 'metrics.json']],
    ['eval_suite.json', ['eval_suite', 'eval_suite.json']],
    ...artifacts.map((name) => [name, ['phase_artifact', name]] as const),
  ]
  return sources.flatMap(([file, keys]) => {
    const document = bundle.opened.get(file)
    const key = keys.find((name) => isObject(valueAt(dossier, `/raw_data/${name}`)))
    const pointer =
      key !== undefined ? `/raw_data/${key}` : file === 'metrics.json' ? wholePage(dossier) : null
    return document?.record.value === undefined || pointer === null
      ? []
      : [part(file, document, dossier, pointer)]
  })
}

/** Raw data without parts are the metrics themselves. */
const wholePage = (dossier: RunDocument): string | null => {
  const data = valueAt(dossier, '/raw_data')
  return isObject(data) &&
    !['eval_suite', 'phase_artifact', 'metrics.json'].some((key) => isObject(data[key]))
    ? '/raw_data'
    : null
}

function part(file: string, document: RunDocument, dossier: RunDocument, pointer: string): DossierPart {
  const odd: Statement[] = []
  const missing: string[] = []
  let compared = 0
  for (const { path, name, value } of leaves(document.record.value, '', '')) {
    if (++compared > MOST_VALUES) break
    const raw = valueAt(dossier, `${pointer}${path}`)
    if (raw === undefined) missing.push(name)
    const row = file === 'metrics.json' ? valueAt(dossier, `/table/${escapePointer(name)}`) : undefined
    const said: Said[] = [
      { label: file, value: shown(value), document, pointer: `/value${path}` },
      ...(isScalar(raw)
        ? [
            {
              label: 'the raw data of the dossier',
              value: shown(raw),
              document: dossier,
              pointer: `${pointer}${path}`,
            },
          ]
        : []),
      ...(typeof row === 'string' && isComparable(row, value)
        ? [
            {
              label: 'the table of the dossier',
              value: rounded(row, value),
              document: dossier,
              pointer: `/table/${escapePointer(name)}`,
            },
          ]
        : []),
    ]
    odd.push(...compare(`value ${name}`, said, { same: canonical }).filter((each) => each.differs))
  }
  return { file, document, pointer, compared, odd, missing }
}

/** Numbers, words and truth values, with their pointer and their name in dots. A value that is no number is not compared. */
function* leaves(
  value: Json | undefined,
  path: string,
  name: string,
): Generator<{ path: string; name: string; value: string | number | boolean }> {
  if (value === undefined || value === null) return
  if (typeof value !== 'object') {
    yield { path, name, value }
    return
  }
  const entries = Array.isArray(value)
    ? value.map((each: Json, i) => [String(i), each] as const)
    : Object.entries(value as { [key: string]: Json })
  for (const [key, inner] of entries)
    yield* leaves(inner, `${path}/${escapePointer(key)}`, name === '' ? key : `${name}.${key}`)
}

const isScalar = (value: Json | undefined): value is string | number | boolean =>
  value !== undefined && value !== null && typeof value !== 'object'
/** A cell with a unit or with words is left to people. */
const isComparable = (cell: string, value: string | number | boolean): boolean =>
  typeof value !== 'number' || /^-?[\d,]{1,30}(?:\.\d{1,30})?(?:e[+-]?\d{1,3})?$/i.test(cell.trim())

/** Tables are rounded: 306.9 is 306.87 with one digit. */
function rounded(cell: string, value: string | number | boolean): string {
  if (typeof value !== 'number') return cell
  const plain = cell.trim().replaceAll(',', '')
  const digits = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0
  return !/e/i.test(plain) && digits <= 20 && Number(value.toFixed(digits)) === Number(plain)
    ? String(value)
    : plain
}

const shown = (value: string | number | boolean): string => String(value)

/** 306.870, 306.87 and 3.0687e2 are one number; True and true one answer. */
function canonical(text: string): string {
  const value = text.trim()
  if (/^(?:true|false)$/i.test(value)) return value.toLowerCase()
  const number = value === '' || /[^-+0-9.eE]/.test(value) ? Number.NaN : Number(value)
  return Number.isFinite(number) ? String(Number(number.toPrecision(12))) : value
}
