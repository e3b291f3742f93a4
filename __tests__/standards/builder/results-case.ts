import type { SourceText } from '../../../src/model/document.js'
import type { ReadResult } from '../../../src/model/standard.js'
import type { ResultsRecord } from '../../../src/standards/builder/records.js'
import { readResults } from '../../../src/standards/builder/results-read.js'

type Read = Omit<ReadResult, 'record'> & { readonly record: ResultsRecord }

/** Reads a RESULTS document of a few lines. */
export function read(text: string, source: Partial<SourceText> = {}): Read {
  const path = '_reboot/_staging/handoffs/H-33/H-33_RESULTS.md'
  return readResults({ path, text, body: text, frontMatter: null, ...source }) as unknown as Read
}

/** The record of one section, under its heading. */
export const section = <F extends keyof ResultsRecord>(
  field: F,
  heading: string,
  text: string,
): ResultsRecord[F] => read(`# Results: H-33 Router\n\n## ${heading}\n${text}\n`).record[field]

export const hash = (digit: string): string => digit.repeat(64)
export const [A, B, C] = [hash('a'), hash('b'), hash('c')] as const
