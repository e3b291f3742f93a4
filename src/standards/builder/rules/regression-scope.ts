import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { packageIds } from '../ids.js'
import { explanations, judgedResults } from './results-documents.js'

export const regressionScope: Rule<BuilderHandoff> = {
  id: 'builder/regression-scope',
  severity: 'error',
  summary: 'The full regression runs all staged packages, and names what it leaves out.',
  *check(handoff) {
    const results = judgedResults(handoff)
    const run = results?.record.full_regression
    if (!results || run?.command === undefined) return
    const at = { path: results.path, pointer: '/full_regression/command' }
    const paths = testPaths(run.command)
    const narrow = paths.filter(
      (path) => /\bPKG-[A-Z0-9-]+/.test(path) || /(?:^|\/)test_\w+\.py\b/.test(path),
    )
    const onlyOne = results.record.baseline_snapshot?.packages_installed === 1
    if (
      !onlyOne &&
      paths.length > 0 &&
      narrow.length === paths.length &&
      new Set(packageIds(narrow.join(' '))).size <= 1
    ) {
      yield {
        at,
        message: `The regression ran ${narrow[0]} only. Run all staged packages: python3 -m pytest ${handoff.staging || '<staging root>'}/ -v`,
      }
    }
    const text = explanations(results.record)
      .split('\n')
      .filter((line) => !line.includes('--ignore'))
      .join('\n')
    for (const ignored of ignoredPaths(run.command)) {
      const name = packageIds(ignored)[0] ?? ignored.split('/').filter(Boolean).at(-1) ?? ignored
      if (text.includes(name)) continue
      yield {
        at,
        severity: 'warning',
        message: `The regression leaves out ${name} (--ignore) without a word on it. Say in Issues Encountered why it is left out.`,
      }
    }
  },
}

/** Arguments of a pytest command that select tests: neither options, nor their values, nor other commands. */
function testPaths(command: string): string[] {
  const words = command
    .replaceAll(/["'`]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '')
  const at = words.findIndex((word) => /(?:^|\/)(?:py\.?test|pytest)$/.test(word))
  if (at < 0) return []
  const rest = words.slice(at + 1)
  const end = rest.findIndex((word) => /^(?:\d?>|[<|&;])/.test(word))
  const own = end < 0 ? rest : rest.slice(0, end)
  const folder = words.slice(0, at).findLast((_, i) => words[i - 1] === 'cd') ?? ''
  const paths = own.filter((word, i) => !word.startsWith('-') && !VALUED.test(own[i - 1] ?? ''))
  if (!/\bPKG-/.test(folder)) return paths
  return (paths.length > 0 ? paths : ['.']).map((path) =>
    /^(?:[/$~]|\.\.)/.test(path) ? path : `${folder}/${path}`,
  )
}

const VALUED =
  /^(?:-[kmpnWocr]|--(?:ignore|ignore-glob|deselect|tb|rootdir|basetemp|maxfail|durations|junitxml))$/

function ignoredPaths(command: string): string[] {
  return [...command.matchAll(/--(?:ignore|ignore-glob|deselect)[= ]["'`]?([^\s"'`]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((path) => !/^</.test(path))
}
