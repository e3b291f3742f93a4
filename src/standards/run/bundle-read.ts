import type { SourceText } from '../../model/document.js'
import type { Json } from '../../model/json.js'
import type { ReadResult } from '../../model/standard.js'
import { readDossier } from './dossier-read.js'
import { readJson } from './json-read.js'
import { folderOf, nameOf } from './layout.js'

/**
 * Reads one file of `outputs/<run_id>/`: JSON and YAML as `value`, `seed.txt` as `seed`, the dossier as what is in it.
 * The files of a bundle are put together when the run is gathered.
 */
export function readBundleFile(source: SourceText): ReadResult {
  const file = nameOf(source.path)
  const frame = { run_id: nameOf(folderOf(source.path)), files: [file] }
  if (/\.html?$/i.test(file)) {
    const read = readDossier(source)
    return { ...read, record: { ...frame, ...(read.record as { [key: string]: Json }) } }
  }
  if (/\.json$/i.test(file)) {
    const { value, positions, problems } = readJson(source.text)
    return {
      record: value === undefined ? frame : { ...frame, value },
      positions: below(positions),
      problems,
    }
  }
  if (/\.ya?ml$/i.test(file)) {
    const { data = null, positions = new Map() } = source.frontMatter ?? {}
    return {
      record: data === null ? frame : { ...frame, value: data },
      positions: below(positions),
      problems: [],
    }
  }
  return {
    record: {
      ...frame,
      seed: source.text
        .trim()
        .replace(/^seed\s{0,9}[:=]\s{0,9}/i, '')
        .slice(0, 200),
    },
    positions: new Map(),
    problems: [],
  }
}

const below = (positions: ReadResult['positions']): ReadResult['positions'] =>
  new Map([...positions].map(([pointer, range]) => [`/value${pointer}`, range]))
