import type { Result } from '../model/result.js'
import type { MarkdownOptions } from './markdown.js'
import { markdownReport } from './markdown.js'

// The runner refuses a step's summary above 1 MiB; some room is left for what else the step writes.
const SUMMARY_BYTES = 1_000_000

/** The job summary; its limit is counted in bytes of UTF-8. */
export function jobSummary(result: Result, options: Omit<MarkdownOptions, 'size'> = {}): string {
  return markdownReport(result, {
    limit: SUMMARY_BYTES,
    afterRepair: 'Push the repair, and the check runs again.',
    ...options,
    size: (text) => Buffer.byteLength(text),
  })
}
