/** One of the ten constraints that every builder spec repeats. */
export interface StandingConstraint {
  readonly name: string
  /** Without one of these in it, no lead is about it; the patterns are only tried on the others. */
  readonly words: readonly string[]
  /** What the lead of an item (its bold words or first sentence) says when it is this constraint. */
  readonly lead: RegExp
  /** Words anywhere in an item that state it as well. */
  readonly meaning: RegExp
  /** An item about another constraint may state it: "Results file … including Baseline Snapshot". */
  readonly anywhere?: true
  /** Words that say the contrary under the constraint's name. */
  readonly denied?: RegExp
  /** The item to write; `<id>` and `<staging>` are filled in. */
  readonly text: string
}

export const STANDING_CONSTRAINTS: readonly StandingConstraint[] = [
  {
    name: 'work in staging',
    words: ['work', 'stay', 'staging'],
    lead: /\ball (?:the )?work\b|\bwork (?:only|strictly|exclusively) (?:in|inside|under|within)\b|\bstay (?:in|inside|under|within)\b|(?<![a-z])staging\b.{0,40}\bonly\b|\bonly\b.{0,40}(?<![a-z])staging\b/i,
    meaning:
      /\ball work (?:goes|stays|happens|is done|lives|belongs|must)\b|nothing (?:is |gets )?written (?:outside|to the conflated)/i,
    text: '**ALL work goes in `<staging>/`.** Nothing is written anywhere else.',
  },
  {
    name: 'DTT',
    words: ['dtt', 'tdd', 'test', 'red', 'design'],
    lead: /\b(?:DTT|TDD)\b|\btests?[ -]first\b|\bred\W{1,3}green\b|design\W{1,5}(?:then )?test\W/i,
    meaning: /\bDTT\b|\bwrite (?:\w+ )?tests? first\b|\bfailing test\b|\bred\W{1,3}green\b/i,
    text: '**DTT: Design → Test → Then implement.** One behavior at a time: a failing test, the code that passes it, the next one.',
  },
  {
    name: 'package everything',
    words: ['packag', 'ship'],
    lead: /\bpackag(?:e|ing) everything\b|\beverything (?:is|ships|gets)\b.{0,30}\bpackag|\bcode (?:is|gets) packaged\b|\bships? as (?:a )?packages?\b/i,
    meaning: /\bcode ships (?:as|in)\b.{0,60}\bpackages?\b|\bships?\b.{0,60}\bmanifest\.json\b/i,
    text: '**Package everything.** New code ships as a package with manifest.json, SHA256 hashes and dependencies.',
  },
  {
    name: 'end-to-end verification',
    words: ['end', 'e2e', 'clean'],
    lead: /\b(?:end[- ]to[- ]end|e2e) (?:verif|check|validat)|\bverif\w* end[- ]to[- ]end\b|\bclean[- ]room verif/i,
    meaning: /\b(?:end[- ]to[- ]end|e2e) verification\b|\b(?:full|whole|entire|complete) (?:test )?suite\b/i,
    text: '**End-to-end verification.** The full test suite runs after the build, and every test passes.',
  },
  {
    name: 'no hardcoding',
    words: ['cod', 'magic', 'driven'],
    lead: /\bno (?:hard[- ]?cod|magic)|\bconfig(?:uration)?[- ]driven\b/i,
    meaning:
      /\b(?:no|not|never|nothing is) hard[- ]?cod|\bconfig(?:uration)?[- ]driven\b|\b(?:thresholds?|timeouts?|limits?|values)\b.{0,40}\b(?:in|from) (?:the )?config/i,
    text: '**No hardcoding.** Thresholds, timeouts, retry counts and limits come from configuration.',
  },
  {
    name: 'no file replacement',
    words: ['replac', 'overwrit'],
    lead: /\bno (?:file )?(?:replacement|overwrit)|\b(?:never|not) (?:overwrite|replace)\b/i,
    meaning:
      /\b(?:never|not|no) overwrit\w*|\boverwrites? no\b|\b(?:never|not|no)\b.{0,20}\b(?:touch|replac|overwrit|chang)\w*\b.{0,30}\b(?:other|another) package/i,
    text: "**No file replacement.** A package never overwrites another package's files.",
  },
  {
    name: 'archive creation',
    words: ['archive', 'determin', 'built-in'],
    lead: /\b(?:tar )?archives?\b.{0,20}\b(?:creation|format|building)\b|\bdeterministic\b.{0,30}\b(?:archives?|pack)|\bbuilt-in tools\b/i,
    meaning:
      /\bdeterministic\w*\b.{0,60}\barchives?\b|\barchives?\b.{0,60}\bdeterministic|\b(?:never|no|not)\b.{0,40}\bshell tar\b/i,
    denied:
      /^(?!.*(?:\b(?:never|not|no|avoid|instead|rather|forbid\w*|without|determin\w*|reproduc\w*)\b|n['’]t\b)).*\b(?:us(?:e|es|ing)|with|by|via|run)\s+(?:\w+\s+){0,2}shell tar\b/i,
    text: '**Archive creation.** All archives are built deterministically; never with shell `tar`.',
  },
  {
    name: 'results file',
    words: ['result'],
    lead: /\b[Rr]esults? [Ff]ile\b|\bRESULTS\b/,
    meaning: /\bwrit\w*\b.{0,120}RESULTS|RESULTS\S{0,60}\.md\b/,
    text: '**Results file.** When finished, write `<staging>/handoffs/<id>/<id>_RESULTS.md`.',
  },
  {
    name: 'full regression',
    words: ['regression'],
    lead: /\bregression\b/i,
    meaning:
      /\bfull regression\b|\b(?:all|every) staged (?:package(?:'s|s)? )?tests\b|\btests of (?:all|every) staged packages?\b/i,
    text: '**Full regression test.** Run ALL staged package tests and report them; new failures are blockers.',
  },
  {
    name: 'baseline snapshot',
    words: ['baseline'],
    lead: /\bbaseline\b/i,
    meaning: /\bbaseline snapshot\b/i,
    anywhere: true,
    text: '**Baseline snapshot.** The results file states package count and total tests.',
  },
]

/** The bold words of an item or its first sentence: what the item is about. */
export const leadOf = (text: string): string => /^.{0,160}?[.:](?=\s|$)/.exec(text)?.[0] ?? text.slice(0, 160)

/**
 * The standing constraints that none of these items states. An item about one of them is not taken for another one
 * that it mentions ("your results file must include a baseline").
 */
export function missingConstraints(items: readonly string[]): readonly StandingConstraint[] {
  const named = new Set<StandingConstraint>()
  const others: string[] = []
  for (const item of items) {
    const about = namedIn(leadOf(item))
    for (const constraint of about) if (!constraint.denied?.test(item)) named.add(constraint)
    if (about.length === 0) others.push(item)
  }
  return STANDING_CONSTRAINTS.filter(
    (constraint) =>
      !named.has(constraint) &&
      !(constraint.anywhere ? items : others).some((item) => constraint.meaning.test(item)),
  )
}

/** What a lead is about: the constraint that it names first, and what it joins to it ("Regression and baseline"). */
function namedIn(lead: string): StandingConstraint[] {
  const lower = lead.toLowerCase()
  const found = STANDING_CONSTRAINTS.flatMap((constraint) => {
    const match = constraint.words.some((word) => lower.includes(word)) ? constraint.lead.exec(lead) : null
    return match ? [{ constraint, from: match.index, to: match.index + match[0].length }] : []
  }).sort((a, b) => a.from - b.from)
  return found
    .filter(({ from }, at) => at === 0 || /\b(?:and|plus)\b|[&+,/]/.test(lead.slice(found[at - 1]?.to, from)))
    .map(({ constraint }) => constraint)
}
