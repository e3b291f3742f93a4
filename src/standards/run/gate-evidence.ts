import type { ClaimVerdict } from '../../model/claim.js'
import type { RunConfig } from '../../model/run-config.js'
import type { Bundle, RunDocument, RunDocuments } from './handoff.js'
import { type Gate, gatesIn, isObject, isUnknown, textOf } from './notation.js'
import { valueAt } from './statements.js'

export interface GateEvidence {
  readonly gate: Gate
  readonly document: RunDocument
  readonly verdict: ClaimVerdict
  readonly evidence: string
}

type Answer = readonly [ClaimVerdict, string]

/** Gates that can be worked out again: from the files of the bundle, or from their own observed values and threshold. */
export function gateEvidence(
  { report, text }: Pick<RunDocuments, 'report' | 'text'>,
  bundle: Bundle | null,
  config: RunConfig,
): readonly GateEvidence[] {
  const document = report?.record.gate_scorecard === undefined ? text : report
  if (!document) return []
  return gatesIn(document.record.gate_scorecard, '/gate_scorecard').flatMap((gate): GateEvidence[] => {
    const answer =
      gate.name === null || gate.status === null
        ? null
        : (fromBundle(gate, report, bundle, config) ?? fromThreshold(gate))
    return answer ? [{ gate, document, verdict: answer[0], evidence: answer[1] }] : []
  })
}

function fromBundle(
  gate: Gate,
  report: RunDocument | null,
  bundle: Bundle | null,
  config: RunConfig,
): Answer | null {
  if (!bundle) return null
  const name = gate.name ?? ''
  if (/artifacts?_presen/i.test(name)) {
    const absent = bundle.missing
      .filter(({ answer }) => answer.state === 'absent')
      .map(({ path }) => path.split('/').at(-1) ?? '')
    const own = absent.filter(
      (file) =>
        /\.html?$/.test(file) === false && /^required/i.test(name) === config.requiredFiles.includes(file),
    )
    const unknown = bundle.missing.some(({ answer }) => answer.state === 'unknown')
    return judged(
      gate,
      own.length === 0,
      own.length ? `${own.join(', ')} is not in the bundle` : 'every file is in the bundle',
      unknown,
    )
  }
  if (/numeric|finite|nan_|sanity/i.test(name)) {
    const flawed = [...bundle.opened].filter(
      ([file, { problems }]) => /^(?:metrics|eval_suite)\.json$/.test(file) && problems.length > 0,
    )
    const files = flawed.map(([file]) => file).join(', ')
    return judged(
      gate,
      flawed.length === 0,
      flawed.length
        ? `${files} holds a value that is no finite number`
        : 'all numbers of metrics.json and eval_suite.json are finite',
      false,
    )
  }
  return /reproducib/i.test(name) ? fromFingerprints(gate, report, bundle) : null
}

function fromFingerprints(gate: Gate, report: RunDocument | null, bundle: Bundle): Answer | null {
  const asked = ['config_sha256', 'recipe_sha256'].filter((name) => gate.threshold.includes(name))
  const has = (name: string): boolean =>
    [...bundle.opened.values()].some((document) => {
      const print = valueAt(document, '/value/fingerprint')
      return (
        (isObject(print) && textOf(print[name]) !== null) ||
        textOf(valueAt(document, `/value/${name}`)) !== null
      )
    })
  const lacking = asked.filter((name) => !has(name))
  const commit = textOf(report?.record.commit)
  if (commit !== null && isUnknown(commit) && /commit/.test(gate.threshold)) lacking.unshift('commit')
  if (asked.length === 0 && lacking.length === 0) return null
  return judged(
    gate,
    lacking.length === 0,
    lacking.length ? `${lacking.join(', ')} is not stated` : 'commit and fingerprints are stated',
    false,
  )
}

/** A gate that was worked out: green has to hold. A red one may have been repaired since. */
function judged({ status }: Gate, holds: boolean, because: string, unknown: boolean): Answer {
  if (status === 'green')
    return holds
      ? unknown
        ? ['unverified', 'files are left out by .gitignore']
        : ['verified', because]
      : ['contradicted', because]
  return holds
    ? ['unverified', `${because} now; what was seen at the time cannot be told`]
    : ['verified', because]
}

const PAIR =
  /([A-Za-z_][\w.]{0,80})\s{0,4}=\s{0,4}(-?\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?)(%|[A-Za-z]{0,12})/g
const BOUND =
  /([A-Za-z_][\w.]{0,80})\s{0,4}(<=|>=|<|>|≤|≥)\s{0,4}(-?\d{1,30}(?:\.\d{1,30})?)(%|[A-Za-z]{0,12})/g
const RANGE =
  /([A-Za-z_][\w.]{0,80})\s{0,4}in\s{0,4}\[\s{0,4}(-?\d{1,30}(?:\.\d{1,30})?)\s{0,4},\s{0,4}(-?\d{1,30}(?:\.\d{1,30})?)\s{0,4}\]/g

/** `dead=0.01, mi=0.21` against `dead<0.05, mi>0.10`. */
function fromThreshold(gate: Gate): Answer | null {
  const observed = [...gate.observed.matchAll(PAIR)].map(([, name = '', value = '', unit = '']) => ({
    name,
    value: Number(value),
    unit,
  }))
  // `cka` is the `cka_mean` of the observed values; 5 % and 0.05 are left to people.
  const seen = (name: string, unit: string): number | undefined => {
    const same =
      observed.find((each) => each.name === name) ??
      observed.find((each) => each.name.startsWith(`${name}_`) || name.startsWith(`${each.name}_`))
    return same?.unit === unit ? same.value : undefined
  }
  const results: { holds: boolean; words: string }[] = []
  for (const [words, name = '', sign = '', limit = '', unit = ''] of gate.threshold.matchAll(BOUND)) {
    const value = seen(name, unit)
    if (value !== undefined)
      results.push({
        holds: within(value, sign, Number(limit)),
        words: `${name} is ${value}, the threshold says ${words}`,
      })
  }
  for (const [words, name = '', low = '', high = ''] of gate.threshold.matchAll(RANGE)) {
    const value = seen(name, '')
    if (value !== undefined)
      results.push({
        holds: value >= Number(low) && value <= Number(high),
        words: `${name} is ${value}, the threshold says ${words}`,
      })
  }
  if (results.length === 0) return null
  const broken = results.filter(({ holds }) => !holds)
  if (broken.length === 0)
    return gate.status === 'green' ? ['consistent', 'the observed values keep the threshold'] : null
  return [
    gate.status === 'green' ? 'contradicted' : 'consistent',
    broken.map(({ words }) => words).join('; '),
  ]
}

/** Observed values are rounded, so the limit itself is left to whoever measured. */
const within = (value: number, sign: string, limit: number): boolean =>
  /^[<≤]/.test(sign) ? value <= limit : value >= limit
