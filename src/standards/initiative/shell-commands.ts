import type { Block, Line } from '../../text/blocks.js'

const RUNNERS =
  /^(?:\.{0,2}\/[\w./-]+|pytest|py\.test|python[\d.]*|pip[\d.]*|pipx|uv|uvx|poetry|hatch|tox|nox|conda|mamba|ruff|black|flake8|mypy|pylint|pre-commit|jupyter|npm|npx|pnpm|yarn|node|deno|bun|tsc|jest|vitest|make|cmake|ctest|ninja|cargo|rustc|go|mvn|gradle|dotnet|bazel|bash|sh|zsh|source|git|gh|glab|docker|podman|kubectl|helm|terraform|act|actionlint|nvidia-smi|curl|wget|diff|grep|rg|ls|cat|test|jq|export|env|sudo|time|julia|Rscript|R|ruby|bundle|rake|php|composer|swift|mix|sbt|perl|twine|sphinx-build|mkdocs)$/
const SHELL = new Set([
  '',
  'bash',
  'sh',
  'shell',
  'zsh',
  'console',
  'shell-session',
  'text',
  'terminal',
  'cmd',
  'powershell',
])

/** Whether a line of text is something to type into a shell. */
export function isCommand(text: string): boolean {
  const words = text
    .trim()
    .replace(/^\$\s+/, '')
    .split(/\s+/)
  const first = words.find((word) => !/^[A-Z_][A-Z0-9_]*=/.test(word)) ?? ''
  return (
    RUNNERS.test(first) &&
    (words.length > 1 || /^(?:pytest|make|nox|tox|nvidia-smi|\.{0,2}\/.*\.\w+)$/.test(first))
  )
}

/** Commands of a code block, wrapped lines joined; empty when the block is no shell. */
export function blockCommands(block: Block): readonly Line[] {
  if (block.type !== 'code' || !SHELL.has(block.language.toLowerCase())) return []
  const commands: Line[] = []
  let open = ''
  for (const line of block.lines) {
    const text = line.text.trim().replace(/^[$>]\s+/, '')
    const joined = open === '' ? text : `${open} ${text}`
    open = ''
    if (/\\$/.test(joined)) open = joined.slice(0, -1).trimEnd()
    else if (isCommand(joined)) commands.push({ text: joined, range: line.range })
  }
  return commands
}

/** Commands in code ticks of a line of text. */
export function tickedCommands(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]{2,400})`/g)].map((match) => (match[1] ?? '').trim()).filter(isCommand)
}

/** One form for commands that do the same: single blanks, no prompt, no comment. */
export const commandKey = (command: string): string =>
  command
    .replace(/^\$\s+/, '')
    .replace(/(?<!\s)\s+#\s.*$/s, '')
    .replace(/\s+/g, ' ')
    .replace(/\/(?= |$)/g, '')
    .trim()
