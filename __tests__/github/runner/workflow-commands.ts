export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title: string | null
  readonly file: string | null
  readonly line: number | null
  readonly endLine: number | null
  readonly column: number | null
  readonly endColumn: number | null
}

/** Any other name is text to the runner. */
const obeyed = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

/**
 * Reads commands out of a log as the runner does, so that text which only should be shown, and would be
 * obeyed, is found out: `::name …::` at the start of a line, and the old `##[name]` anywhere in it.
 */
export function parseCommands(log: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = []
  let stopped: string | null = null
  for (const line of log.split(/\r\n|\n|\r/)) {
    const command = parseCommand(line)
    if (!command) continue
    if (stopped !== null) {
      if (command.name === stopped) stopped = null
      continue
    }
    if (!obeyed.has(command.name)) continue
    if (command.name === 'stop-commands') stopped = command.message
    commands.push(command)
  }
  return commands
}

export function annotationsOf(commands: readonly WorkflowCommand[]): Annotation[] {
  return commands.flatMap(({ name, properties, message }): Annotation[] => {
    if (name !== 'error' && name !== 'warning' && name !== 'notice') return []
    const number = (key: string): number | null => (properties[key] ? Number(properties[key]) : null)
    return [
      {
        level: name,
        message,
        title: properties.title ?? null,
        file: properties.file ?? null,
        line: number('line'),
        endLine: number('endLine'),
        column: number('col'),
        endColumn: number('endColumn'),
      },
    ]
  })
}

function parseCommand(line: string): WorkflowCommand | null {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end >= 0) return command(text.slice(2, end), ',', unescapeData(text.slice(end + 2)))
  const start = line.indexOf('##[')
  const close = start < 0 ? -1 : line.indexOf(']', start)
  return close < 0 ? null : command(line.slice(start + 3, close), ';', line.slice(close + 1))
}

function command(head: string, separator: string, message: string): WorkflowCommand {
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).trim()
  return { name, properties: space < 0 ? {} : parseProperties(head.slice(space + 1), separator), message }
}

function parseProperties(text: string, separator: string): Record<string, string> {
  const pairs = text
    .split(separator)
    .map((pair) => pair.trim())
    .filter((pair) => pair.includes('='))
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      return [
        pair.slice(0, at),
        unescape(
          pair
            .slice(at + 1)
            .replace(/%3A/gi, ':')
            .replace(/%2C/gi, ','),
        ),
      ]
    }),
  )
}

function unescapeData(text: string): string {
  return text.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%')
}
