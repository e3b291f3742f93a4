/** Reads the file behind GITHUB_OUTPUT: `name=value` lines and `name<<DELIMITER` blocks. */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const arrows = line.indexOf('<<')
    if (equals >= 0 && (arrows < 0 || equals < arrows)) {
      values[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    if (arrows < 1) throw new Error(`the runner cannot read this output line: ${line}`)
    const delimiter = line.slice(arrows + 2)
    const end = lines.indexOf(delimiter, at + 1)
    if (delimiter === '' || end < 0) throw new Error(`the output ${line.slice(0, arrows)} is not closed`)
    values[line.slice(0, arrows)] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return values
}
