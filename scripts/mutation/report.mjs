// What came out: a table for people, and JSON in the form of mutation-testing-report-schema 2.

const folderOf = (file) => {
  const [, first, second] = file.split('/')
  return first === 'steps' || second.endsWith('.ts') ? `src/${first}` : `src/${first}/${second}`
}
const FOUND = ['Killed', 'Timeout']
const percent = (n, of) => (of === 0 ? '—' : `${((100 * n) / of).toFixed(1)} %`)

function row(name, all, tried) {
  const count = (...statuses) => tried.filter(({ status }) => statuses.includes(status)).length
  const found = count(...FOUND)
  return [
    name,
    all.length,
    tried.length,
    count('Killed'),
    count('Timeout'),
    count('Survived'),
    count('NoCoverage'),
    percent(found, tried.length),
  ]
}

const HEAD = ['folder', 'mutants', 'tried', 'killed', 'endless', 'survived', 'not run', 'score']

/** A Markdown table with a row for each value of `keyOf`. */
export function table(mutants, tried, keyOf = ({ file }) => folderOf(file), title = 'folder') {
  const keys = [...new Set(mutants.map(keyOf))].sort()
  const of = (items, key) => items.filter((each) => keyOf(each) === key)
  const rows = keys.map((key) => row(key, of(mutants, key), of(tried, key)))
  const all = [[title, ...HEAD.slice(1)], ...rows, row('**all**', mutants, tried)].map((cells) =>
    cells.map(String),
  )
  const widths = all[0].map((_, i) => Math.max(...all.map((cells) => cells[i].length)))
  const line = (cells) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(all[0]), rule, ...all.slice(1).map(line)].join('\n')
}

const oneLine = (text) => {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > 90 ? `${flat.slice(0, 89)}…` : flat
}

/** Lines `file:line:column mutator: original → replacement`. */
export const survivors = (tried) =>
  tried
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.id - b.id))
    .map(({ file, location: { start }, mutatorName, original, replacement, status, cut, ran, covering }) => {
      const more = status === 'NoCoverage' ? '  [not run]' : cut ? `  [after ${ran} of ${covering}]` : ''
      return `${file}:${start.line}:${start.column} ${mutatorName}: ${oneLine(original)} → ${oneLine(replacement)}${more}`
    })

export function asJson({ sources, tried, examples, seed, commandLine }) {
  const files = {}
  for (const { id, file, mutatorName, replacement, location, status, by, reason } of tried) {
    files[file] ??= { language: 'typescript', source: sources.get(file), mutants: [] }
    files[file].mutants.push({
      id: String(id),
      mutatorName,
      replacement,
      location,
      status,
      ...(reason && { statusReason: reason }),
      ...(by !== null && by !== undefined && { killedBy: [String(by)] }),
    })
  }
  const testFiles = {}
  for (const { index, file, title } of examples) {
    testFiles[file] ??= { tests: [] }
    testFiles[file].tests.push({ id: String(index), name: title })
  }
  return {
    schemaVersion: '2',
    thresholds: { high: 80, low: 60 },
    config: { seed, commandLine },
    files,
    testFiles,
  }
}
