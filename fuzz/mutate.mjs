import { BYTES, CHARACTERS, DATA, MARKDOWN, NUMBERS, PATHS, WORDS } from './nasty.mjs'

/** Documents that grow beyond this are cut, so that inputs stay many rather than large. */
const LARGEST = 12 * 1024
const SELDOM_LARGEST = 96 * 1024
const DATA_FILE = /\.(?:json|ya?ml)$/

const insertAt = (text, at, piece) => text.slice(0, at) + piece + text.slice(at)
const between = (list, random) => {
  const from = random.below(list.length)
  return [from, from + random.few(Math.min(40, list.length - from))]
}

/** A mutation of the lines that some others work on as well: blocks of lines are moved, doubled and lost. */
function shuffle(parts, random) {
  const [from, to] = between(parts, random)
  const block = parts.slice(from, to)
  const rest = [...parts.slice(0, from), ...parts.slice(to)]
  const at = random.below(rest.length + 1)
  switch (random.below(5)) {
    case 0:
      return rest
    case 1:
      return [...parts.slice(0, to), ...block, ...parts.slice(to)]
    case 2:
      return [...rest.slice(0, at), ...block, ...rest.slice(at)]
    case 3:
      return [...parts.slice(0, from), ...block.reverse(), ...parts.slice(to)]
    default: {
      const times = random.once(60) ? 300 : random.few(12)
      return [...parts.slice(0, to), ...Array.from({ length: times }, () => block).flat(), ...parts.slice(to)]
    }
  }
}

const lines = (text, random) => shuffle(text.split('\n'), random).join('\n')
const sections = (text, random) => shuffle(text.split(/^(?=#)/m), random).join('')
const members = (text, random) => shuffle(text.split(/(?<=[,{[])/), random).join('')

function oneLine(text, random, change) {
  const all = text.split('\n')
  const at = random.below(all.length)
  all[at] = change(all[at])
  return all.join('\n')
}

const cells = (text, random) => {
  const rows = text.split('\n').flatMap((line, i) => (line.includes('|') ? [i] : []))
  if (rows.length === 0) return lines(text, random)
  const all = text.split('\n')
  const at = random.one(rows)
  const row = all[at].split('|')
  const cell = random.below(row.length)
  const choices = [
    () => row.splice(cell, 1),
    () => row.splice(cell, 0, ` ${random.one([...WORDS, ...NUMBERS])} `),
    () => row.splice(cell, 1, ''),
    () => row.splice(cell, 1, ` ${random.one([...CHARACTERS, ...PATHS, ...MARKDOWN])} `),
    () => row.reverse(),
    () => row.push(...row),
  ]
  random.one(choices)()
  all[at] = row.join('|')
  return all.join('\n')
}

/** Replaces one of the places that a pattern finds. */
const swap = (pattern, words) => (text, random) => {
  const found = [...text.matchAll(pattern)]
  if (found.length === 0) return insertAt(text, random.below(text.length + 1), random.one(words))
  const { 0: old, index } = random.one(found)
  return text.slice(0, index) + random.one(words) + text.slice(index + old.length)
}

const insert = (words) => (text, random) => insertAt(text, random.below(text.length + 1), random.one(words))
const ownLine = (words) => (text, random) =>
  oneLine(text, random, (line) => `${line}\n${random.one(words)}${random.once(2) ? line : ''}`)

const indent = (text, random) =>
  oneLine(text, random, (line) => random.one(['  ', '\t', '    ', '> ', '- ', '1. ', '#', '| ']) + line)
const cut = (text, random) => {
  const from = random.below(text.length + 1)
  return text.slice(0, from) + text.slice(from + random.few(random.once(4) ? 4000 : 40))
}
const splice = (text, random, other) => {
  const from = random.below(other.length + 1)
  return insertAt(text, random.below(text.length + 1), other.slice(from, from + random.few(2000)))
}
const letterCase = (text, random) =>
  oneLine(text, random, (line) => (random.once(2) ? line.toUpperCase() : line.toLowerCase()))

const NUMBER = /\d+/g
const PATH = /[\w.-]+(?:\/[\w.-]+)+/g
const WORD = /[A-Za-z][\w-]{2,}/g
const HEX = /[0-9a-f]{40,64}/g

const COMMON = [
  lines,
  lines,
  cut,
  splice,
  splice,
  letterCase,
  insert(CHARACTERS),
  insert(CHARACTERS),
  insert(WORDS),
  swap(NUMBER, NUMBERS),
  swap(NUMBER, NUMBERS),
  swap(PATH, PATHS),
  swap(WORD, WORDS),
  swap(HEX, WORDS),
]
const IN_TEXT = [
  ...COMMON,
  sections,
  sections,
  cells,
  cells,
  indent,
  insert(MARKDOWN),
  ownLine(MARKDOWN),
  ownLine(WORDS),
  ownLine(DATA),
]
const IN_DATA = [
  ...COMMON,
  members,
  members,
  insert(DATA),
  insert(DATA),
  ownLine(DATA),
  swap(/"[^"\n]*"/g, ['""', 'null', '[]', '{}', '1', '"__proto__"']),
  swap(/^\s*[\w-]+:/gm, ['__proto__:', '"":', '? :', '*a :']),
]

function inBytes(bytes, random) {
  const at = random.below(bytes.length + 1)
  const piece = random.once(2) ? Buffer.from(random.one(BYTES)) : Buffer.from([random.below(256)])
  return Buffer.concat([
    bytes.subarray(0, at),
    piece,
    bytes.subarray(at + (random.once(2) ? piece.length : 0)),
  ])
}

/** One document changed a few times; `other` is a document to take pieces from. */
export function mutate(bytes, path, other, random) {
  let text = bytes.toString('utf8')
  const choices = DATA_FILE.test(path) ? IN_DATA : IN_TEXT
  for (let left = random.few(8); left > 0; left--) text = random.one(choices)(text, random, other)
  const room = Math.max(bytes.length + 1024, random.once(100) ? SELDOM_LARGEST : LARGEST)
  const result = Buffer.from(text).subarray(0, Math.min(room, SELDOM_LARGEST))
  return random.once(25) ? inBytes(result, random) : result
}
