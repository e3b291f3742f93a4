import { PULL_REQUEST_BODY } from '../../model/change-set.js'
import type { KindFinder } from '../../model/standard.js'
import { splitLines } from '../../text/decode.js'
import { headingName } from '../../text/heading-name.js'
import { withoutNumber } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { configuredRoot, isArtifact } from './layout.js'

/** `handoff:` with fields below it in the front matter; whether that is YAML is the reader's business. */
function hasHandoffKey(text: string): boolean {
  if (!text.startsWith('---')) return false
  const lines = splitLines(text)
  const end = lines.findIndex((line, i) => i > 0 && /^---[ \t]*$/.test(line))
  return lines.slice(0, Math.max(end, 0)).some((line) => /^handoff[ \t]*:[ \t]*(?:[#{].*)?$/.test(line))
}

function isContextHeading(line: string): boolean {
  const title = /handoff context/i.test(line) ? /^ {0,3}#{1,6}[ \t]+(.{1,300})$/.exec(line)?.[1] : undefined
  return title !== undefined && /^handoff context\b/i.test(headingName(withoutNumber(plain(title))))
}

/** A heading line that makes a pull request's text a document; one in a fence or a comment is an example. */
function hasHandoffContext(text: string): boolean {
  let until: ((line: string) => boolean) | null = null
  for (const line of splitLines(text)) {
    if (until !== null) {
      if (until(line)) until = null
      continue
    }
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) until = (each) => each.trim().startsWith(fence) && /^[`~]+$/.test(each.trim())
    else if (/^ {0,3}<!--/.test(line) && !line.includes('-->')) until = (each) => each.includes('-->')
    else if (isContextHeading(line)) return true
  }
  return false
}

const NAME = 'pipeline/header'

export const pipelineKinds: readonly KindFinder[] = [
  { name: NAME, matches: (path, config) => isArtifact(path, config.pipeline) },
  {
    name: NAME,
    matches: (path, config) =>
      /\.(?:md|markdown)$/i.test(path) && configuredRoot(path, config.pipeline) === null,
    recognises: hasHandoffKey,
  },
  {
    name: 'pipeline/pr-body',
    matches: (path) => path === PULL_REQUEST_BODY,
    inPullRequest: ({ body }, { pipeline: config }) =>
      config.pullRequestBody === 'required' ||
      (config.pullRequestBody === 'with-heading' && hasHandoffContext(body)),
  },
]
