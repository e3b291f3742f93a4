import type { FailOn } from '../model/config.js'
import { UsageError } from '../model/errors.js'
import { oneOf } from './commands/arguments.js'
import { FAIL_ON, FORMATS } from './commands/check-options.js'
import type { CheckRequest, ReportFormat } from './library-types.js'

type Form = 'text' | 'texts' | 'yes or no'

const FORMS: Readonly<Record<keyof CheckRequest, Form>> = {
  directory: 'text',
  repo: 'text',
  base: 'text',
  head: 'text',
  all: 'yes or no',
  paths: 'texts',
  standard: 'text',
  config: 'text',
  failOn: 'text',
  onlyNew: 'text',
  evidence: 'texts',
}

const FITS: Readonly<Record<Form, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  texts: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
  'yes or no': (value) => typeof value === 'boolean',
}
const ASKED: Readonly<Record<Form, string>> = {
  text: 'a string',
  texts: 'an array of strings',
  'yes or no': 'true or false',
}

/** Throws a UsageError for what a program without types may ask. */
export function requireRequest(request: unknown): asserts request is CheckRequest {
  if (typeof request !== 'object' || request === null || Array.isArray(request))
    throw new UsageError('check takes one object: { directory, base, … }')
  for (const [name, value] of Object.entries(request)) {
    const form = Object.hasOwn(FORMS, name) ? FORMS[name as keyof CheckRequest] : undefined
    if (form === undefined)
      throw new UsageError(`${name}: there is no such key; the keys are ${Object.keys(FORMS).join(', ')}`)
    if (value !== undefined && !FITS[form](value)) throw new UsageError(`${name}: must be ${ASKED[form]}`)
  }
  const { failOn } = request as { readonly failOn?: string }
  if (failOn !== undefined) oneOf<FailOn>('failOn', failOn, FAIL_ON)
}

const REPORT_FORMATS = FORMATS.filter((format): format is ReportFormat => format !== 'terminal')

export const reportFormat = (format: unknown): ReportFormat => oneOf('format', String(format), REPORT_FORMATS)

/** Throws a UsageError for what `check` never gave. */
export function requireResult(result: unknown): void {
  const { verdict, findings } = Object(result) as { readonly verdict?: unknown; readonly findings?: unknown }
  if (typeof verdict !== 'string' || !Array.isArray(findings))
    throw new UsageError(
      'report takes the result of check, as its promise resolves: report(await check(…), format)',
    )
}
