/** `/handoff NAME ARGUMENT` on a line of its own. */
export interface Command {
  readonly name: string
  readonly argument: string
}

const COMMAND = /^ {0,3}\/handoff(?:[ \t]+(\S+)(?:[ \t]+(\S.*))?)?$/s
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/
const QUOTE = /^ {0,3}>/
/** Where these are open, what follows is shown and not said. */
const SHOWN = /<(pre|blockquote|code|script|style|textarea|xmp)\b(?![^<>]*\/>)/i
const MOST = 5

/** Lines that the writer says, without fences, quotes, indented code, HTML comments and what HTML shows as text. */
function spoken(body: string): string[] {
  const lines: string[] = []
  let fence: string | null = null
  let until: string | null = null
  let quoted = false
  for (const line of body.split(/\r\n|\r|\n/)) {
    if (fence !== null) {
      const end = line.trim()
      if (/^ {0,3}\S/.test(line) && end.startsWith(fence) && end.replaceAll(fence[0] ?? '', '') === '')
        fence = null
      continue
    }
    if (until !== null) {
      if (line.toLowerCase().includes(until)) until = null
      continue
    }
    const opened = FENCE.exec(line)?.[1]
    if (opened !== undefined) {
      fence = opened
      continue
    }
    // A quote goes on until an empty line, whether its lines are marked or not.
    quoted = QUOTE.test(line) || (quoted && line.trim() !== '')
    if (quoted) continue
    const tag = SHOWN.exec(line)?.[1]?.toLowerCase()
    if (tag !== undefined && !line.toLowerCase().includes(`</${tag}`)) until = `</${tag}`
    const comment = line.lastIndexOf('<!--')
    if (comment >= 0 && line.indexOf('-->', comment) < 0) until = '-->'
    if (tag === undefined && comment < 0) lines.push(line)
  }
  return lines
}

/** The commands of a comment in their order, each once; a comment full of them is cut. */
export function commandsIn(body: string): readonly Command[] {
  const found = new Map<string, Command>()
  for (const line of spoken(body)) {
    const match = COMMAND.exec(line.trimEnd())
    if (match === null || found.size >= MOST) continue
    const command = { name: (match[1] ?? '').toLowerCase(), argument: match[2] ?? '' }
    found.set(`${command.name} ${command.argument}`, command)
  }
  return [...found.values()]
}
