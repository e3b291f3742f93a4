/** Characters that stand for a class of a regular expression. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  s: [' ', '\t', '\n'],
  S: ['a', '-'],
  d: ['0'],
  D: ['a'],
  w: ['a', '0', '_'],
  W: [' ', '-'],
  b: [],
  B: [],
  n: ['\n'],
  r: ['\r'],
  t: ['\t'],
}

const GRAMMAR = /^(?:\((?:\?(?:<?[=!]|:|<[^>]+>))?|\)|[*+?^$|]|\{\d+(?:,\d*)?\}\??)/
const ATOM =
  /^(?:\[(?:\\.|[^\]\\])*\]|\\u\{[0-9a-f]+\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[pP]\{[^}]+\}|\\.|.)/isu

/** What may be read at each place of a pattern, as a few characters, in the order in which it is written. */
function atomsOf(source: string): readonly (readonly string[])[] {
  const atoms: (readonly string[])[] = []
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at)
    const skipped = GRAMMAR.exec(rest)?.[0]
    const written = skipped ?? ATOM.exec(rest)?.[0] ?? rest
    const characters = skipped === undefined ? charactersOf(written) : []
    if (characters.length > 0) atoms.push(characters)
    at += written.length
  }
  return atoms
}

function charactersOf(written: string): readonly string[] {
  if (written === '.') return ['a', ' ']
  if (written.startsWith('[')) return membersOf(written)
  if (/^\\[pP]\{/.test(written)) return ['a', '\u0007']
  if (/^\\[ux]/.test(written))
    return [String.fromCodePoint(Number.parseInt(written.slice(2).replace(/[{}]/g, ''), 16))]
  if (written.startsWith('\\')) return CLASSES[written[1] ?? ''] ?? [written[1] ?? '']
  return [written]
}

const KNOWN = [...' \t\n0aAzZ_-.,:;/\\|`*#([<{"\'=+~!?@&$%^>)]}—→\u0007']

/** A few members of a class: a first and a last one, one of white space, one of punctuation. */
function membersOf(written: string): readonly string[] {
  const fits = new RegExp(written, 'u')
  const members = KNOWN.filter((character) => fits.test(character))
  const some = [
    members[0],
    members.at(-1),
    members.find((each) => /\s/.test(each)),
    members.find((each) => /[^\s\w]/.test(each)),
  ]
  return [...new Set(some)].filter((each) => each !== undefined)
}

/** One text that a pattern may take long to refuse, for any length. */
export type Attack = (length: number) => string

/**
 * Parts of a pattern over and over, behind what comes before them in it, with an end that fits nothing or that its
 * negated classes exclude.
 */
export function attacksOn(source: string): readonly Attack[] {
  const atoms = atomsOf(source)
  const firsts = atoms.map((atom) => atom[0] ?? '')
  const excluded = [...source.matchAll(/\[\^(\\?.)/g)].map(
    ([, first = '']) => (first.length > 1 ? charactersOf(first)[0] : first) ?? '',
  )
  // What a look-ahead asks for comes late, where it has to be looked for from every place.
  const late = source.includes('(?=') || source.includes('(?!') ? [firsts.slice(-2).join('')] : []
  const ends = new Set(['\n\u0001', ...excluded.slice(0, 2), ...late])
  const attacks = new Map<string, Attack>()
  for (const [at, atom] of atoms.entries()) {
    const next = atoms[at + 1] ?? []
    const windows = [3, atoms.length].map((size) => firsts.slice(at, at + size).join(''))
    const pumps = [...atom, ...next.map((each) => (atom.at(-1) ?? '') + each), ...windows]
    for (const lead of [[], firsts.slice(0, at), firsts.slice(0, at + 1)].map((part) => part.join(''))) {
      for (const pump of pumps) {
        for (const end of ends) {
          const attack: Attack = (length) => lead + pump.repeat(Math.ceil(length / pump.length)) + end
          attacks.set(`${lead}\u0000${pump}\u0000${end}`, attack)
        }
      }
    }
  }
  return [...attacks.values()]
}
