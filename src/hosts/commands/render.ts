import type { Repository } from '../../model/repository.js'
import type { Result } from '../../model/result.js'
import { decode } from '../../text/decode.js'
import { home, version } from '../about.js'
import { ruleInfo } from '../rule-info.js'
import { type Terminal, terminalWidth, wantsColor } from '../terminal.js'
import type { Format } from './check-options.js'

/** The result in one of the formats. Each is loaded only when asked for, which keeps the start short. */
export async function render(
  result: Result,
  format: Format,
  repository: Repository,
  terminal: Terminal,
  toFile: boolean,
): Promise<string> {
  if (format !== 'terminal') return renderPlain(result, format)
  const sources = await sourcesOf(result, repository)
  const { terminalReport } = await import('../../reports/terminal.js')
  return terminalReport(result, {
    color: !toFile && wantsColor(terminal),
    width: terminalWidth(terminal),
    source: (path) => sources.get(path) ?? null,
    fixes: repository.name !== 'memory',
  })
}

/** The formats that need nothing but the result. */
export async function renderPlain(result: Result, format: Exclude<Format, 'terminal'>): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../../reports/json.js')).jsonReport(result)
    case 'sarif': {
      return (await import('../../reports/sarif.js')).sarifReport(result, await ruleInfo(), version, home)
    }
    case 'junit':
      return (await import('../../reports/junit.js')).junitReport(result)
    case 'markdown':
      return (await import('../../reports/markdown.js')).markdownReport(result)
    case 'github':
      return (await import('../../reports/workflow-log.js')).workflowLog(result)
    case 'compact':
      return (await import('../../reports/compact.js')).compactReport(result)
  }
}

/** Texts of the files that have findings, for the code frames. */
async function sourcesOf(result: Result, repository: Repository): Promise<ReadonlyMap<string, string>> {
  const paths = [...new Set(result.findings.map((finding) => finding.path))]
  const texts = await Promise.all(
    paths.map(async (path): Promise<[string, string][]> => {
      const answer = await repository.read('head', path)
      const text = answer.state === 'found' ? decode(answer.value).text : null
      return text === null ? [] : [[path, text]]
    }),
  )
  return new Map(texts.flat())
}
