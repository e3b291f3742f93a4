import type { Problem, Rule } from '../../../model/rule.js'
import { matchesAny } from '../../../text/glob.js'
import type { BuilderHandoff } from '../handoff.js'
import { someOf } from './package-documents.js'
import { judgedResults } from './results-documents.js'

const CODE =
  /\.(?:py|pyi|js|mjs|cjs|ts|tsx|jsx|go|rs|java|kt|c|h|cc|cpp|hpp|cs|rb|php|swift|scala|sh|bash|ps1|sql|lua|pl|r|jl|ex|exs|hs|ml|zig)$/i

export const outsideRoot: Rule<BuilderHandoff> = {
  id: 'builder/outside-root',
  severity: 'error',
  summary: 'All work stands in the staging root.',
  *check(handoff) {
    const results = judgedResults(handoff)
    const document = results ?? handoff.spec
    const { staging, change } = handoff
    if (!document || !staging || change.mode !== 'change' || change.files.state !== 'found') return
    const outside = (path: string): boolean =>
      path !== staging && !path.startsWith(`${staging}/`) && !matchesAny(path, handoff.config.allowed)
    const listed = handoff.listed.filter((file) => file.path !== null && outside(file.path))
    for (const file of listed) {
      const problem = `${file.entry.path} is outside of ${staging}/. All work goes in the staging root; move it, or allow its folder (builder.allowed).`
      yield { at: { path: document.path, pointer: file.pointer }, message: problem }
    }
    const paths = handoff.unlisted.map((file) => file.path).filter(outside)
    yield* unlisted(document.path, paths, handoff)
  },
}

/** Beside a spec alone, code may belong to something else; a package never does. */
function* unlisted(
  path: string,
  paths: readonly string[],
  { staging, results, packages }: BuilderHandoff,
): Generator<Problem> {
  const work = paths.filter(
    (each) => CODE.test(each) || /(?:^|\/)PKG-[^/]+\//.test(each) || /(?:^|\/)PKG-[^/]+\.tar\.gz$/.test(each),
  )
  if (work.length === 0) return
  const begun = results !== null || packages.length > 0 || work.some((each) => /(?:^|\/)PKG-/.test(each))
  yield {
    at: { path },
    ...(begun ? {} : { severity: 'warning' as const }),
    message: `The change has work outside of ${staging}/: ${someOf(work)}. All work goes in the staging root; move it, or allow its folder (builder.allowed).`,
  }
}
