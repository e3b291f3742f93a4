import type { Range } from './position.js'

/** The beginning of a document: where that stands which has no place of its own. */
export const START: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 }
