import { exampleTrees } from '../../fixture-case.js'

type Files = Record<string, Buffer>

/**
 * Applies what a page shows as a change of `examples/run`: `--- path` with lines that stay, go and come (`@@` between
 * places that are apart), `+++ path` with the lines of a new file, `deleted path`.
 */
export function patched(patch: string): { base: Files; head: Files } {
  const { base, head } = exampleTrees('run')
  let path = ''
  let lines: string[] = []
  const close = (): void => {
    if (lines.length > 0) head[path] = Buffer.from(replaced(head[path]?.toString('utf8') ?? '', lines, path))
    lines = []
  }
  for (const line of patch.split('\n')) {
    const header = /^(---|\+\+\+|deleted) (\S+)$/.exec(line)
    if (!header && line !== '@@') {
      lines.push(line)
      continue
    }
    close()
    if (!header) continue
    path = header[2] as string
    if (header[1] !== '+++' && head[path] === undefined) throw new Error(`examples/run has no ${path}`)
    if (header[1] === '+++') head[path] = Buffer.from('')
    if (header[1] === 'deleted') delete head[path]
  }
  close()
  return { base, head }
}

function replaced(text: string, lines: readonly string[], path: string): string {
  const of = (marks: string): string =>
    lines
      .filter((line) => line === '' || marks.includes(line[0] as string))
      .map((line) => line.slice(1))
      .join('\n')
  const [before, after] = [of(' -'), of(' +')]
  if (before === '') return `${text}${after}\n`
  if (!`\n${text}`.includes(`\n${before}\n`)) throw new Error(`${path} does not say:\n${before}`)
  return `\n${text}`.replace(`\n${before}\n`, () => `\n${after}\n`).slice(1)
}
