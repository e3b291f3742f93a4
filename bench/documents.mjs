import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomFrom } from '../fuzz/random.mjs'

const examples = join(import.meta.dirname, '../examples')
const STAGING = '_reboot/_staging'
const read = (path) => readFileSync(join(examples, path), 'utf8')
const example = read(`clean/head/${STAGING}/handoffs/H-33/H-33_RESULTS.md`)
/** Sentences of the example's spec, which notes and issues are made of. */
const SENTENCES = read(`clean/head/${STAGING}/handoffs/H-33/H-33_BUILDER_HANDOFF.md`)
  .split('\n')
  .filter((line) => /^[A-Z`].{30,}[.:]$/.test(line))
const WORDS = [
  'ledger',
  'router',
  'kernel',
  'audit',
  'intake',
  'schema',
  'replay',
  'quota',
  'signal',
  'anchor',
]
const FOLDERS = ['HOT/kernel', 'HOT/config', 'HOT/tests', 'HOT/schemas', 'docs']

const sha256 = (text) => createHash('sha256').update(text).digest('hex')
const command = (scope) =>
  `CONTROL_PLANE_ROOT="$TMPDIR" python3 -m pytest Control_Plane_v2/${STAGING}/${scope} -v`

/** One handoff: its RESULTS, and the files that it lists with what is in them. `H-N` follows `H-(N-1)`. */
export function handoff(number, { files = null, sentences = null, first = 1 } = {}) {
  const random = randomFrom(number)
  const id = `H-${number}`
  const name = `${random.one(WORDS)}-${random.one(WORDS)}`
  const packageId = `PKG-${name.toUpperCase()}-${String(number).padStart(4, '0')}`
  const folder = `${STAGING}/${packageId}`
  const assets = Object.fromEntries(
    Array.from({ length: files ?? 4 + random.below(20) }, (_, i) => [
      `${folder}/${random.one(FOLDERS)}/part-${Math.floor(i / 50)}/${random.one(WORDS)}_${number}_${i}.py`,
      `# ${name}, file ${i} of ${id}\nVALUE = ${random.below(1e9)}\n`,
    ]),
  )
  const contents = { ...assets, [`${folder}/manifest.json`]: manifestOf(packageId, name, folder, assets) }
  const text = resultsText({
    id,
    number,
    name,
    first,
    contents,
    random,
    sentences: sentences ?? 4 + random.below(20),
  })
  return { id, path: `${STAGING}/handoffs/${id}/${id}_RESULTS.md`, text, files: contents }
}

const manifestOf = (packageId, name, folder, assets) =>
  `${JSON.stringify(
    {
      ...JSON.parse(read(`clean/head/${STAGING}/PKG-LEDGER-001/manifest.json`)),
      package_id: packageId,
      title: name,
      dependencies: [],
      assets: Object.entries(assets).map(([path, content]) => ({
        path: path.slice(folder.length + 1),
        sha256: `sha256:${sha256(content)}`,
        classification: 'library',
      })),
    },
    null,
    2,
  )}\n`

/** The example's own text, with its sections filled differently. */
function resultsText({ id, number, name, first, contents, random, sentences }) {
  const own = 10 + random.below(90)
  // Packages and tests only grow, so that no handoff regresses.
  const packages = number - first + 1
  const all = packages * 100 + own
  const filled = {
    'Files Created': listed(Object.entries(contents), random),
    'Files Modified': '- None',
    'Archives Built': '- None',
    'Test Results': counted(own, command(`PKG-${number}/`), random),
    'Full Regression': `${counted(all, command(''), random)}\n- New failures introduced by this agent: NONE`,
    Baseline: [
      ...(number > first ? [`- Previous handoff: H-${number - 1}`] : []),
      `- Packages installed: ${packages}`,
      `- Total tests (all staged): ${all}`,
    ].join('\n'),
    'Clean-Room': [
      `- Packages installed: ${packages}`,
      '- Install order: auto-resolved',
      '- All tests pass after each install: YES',
      '- Full command log:\n',
      ...['```', `$ ${command('')}`, `${all} passed`, '```'],
    ].join('\n'),
    'Issues Encountered': prose(Math.floor(sentences / 2), random),
    'Notes for Reviewer': prose(Math.ceil(sentences / 2), random),
  }
  return example
    .replace(/^# .*$/m, `# Results: ${id} ${name}`)
    .replace(/^(## (.*)\n)[^#]*?(?=^## |$(?![\s\S]))/gm, (whole, heading, title) => {
      const key = Object.keys(filled).find((each) => title.startsWith(each))
      return key === undefined ? whole : `${heading}${filled[key]}\n\n`
    })
}

/** Files as bullets, as bullets with the hash below, or as a table. */
function listed(files, random) {
  const entries = files.map(([path, content]) => [path, sha256(content)])
  switch (random.below(3)) {
    case 0:
      return entries.map(([path, hash]) => `- \`${path}\` (SHA256: ${hash})`).join('\n')
    case 1:
      return entries.map(([path, hash]) => `- **${path}**\n  - SHA256: \`sha256:${hash}\``).join('\n')
    default:
      return [
        '| File | SHA256 |',
        '|---|---|',
        ...entries.map(([path, hash]) => `| \`${path}\` | ${hash} |`),
      ].join('\n')
  }
}

function counted(total, line, random) {
  const counts = { Total: `${total} tests`, Passed: total, Failed: 0, Skipped: 0 }
  const rows = Object.entries(counts)
  if (random.once(3))
    return `\n| Count | Value |\n|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n- Command: \`${line}\``
  const bold = random.once(2)
  return [
    ...rows.map(([key, value]) => (bold ? `- **${key}**: ${value}` : `- ${key}: ${value}`)),
    `- Command: \`${line}\``,
  ].join('\n')
}

const prose = (count, random) =>
  count === 0
    ? '- None'
    : Array.from(
        { length: count },
        () => `- ${random.one(SENTENCES)} See [${random.one(WORDS)}](docs/${random.one(WORDS)}.md).`,
      ).join('\n')

/** RESULTS of about so many bytes, of which half lists files and half is prose. */
export function resultsOfSize(bytes) {
  const sizeOf = (files, sentences) => handoff(1, { files, sentences }).text.length
  const many = Math.ceil(bytes / 600)
  const small = sizeOf(0, 0)
  const half = Math.max(0, bytes - small) / 2
  const enough = (size) => Math.round((half * many) / (size - small))
  return handoff(1, { files: enough(sizeOf(many, 0)), sentences: enough(sizeOf(0, many)) })
}

const weekly = read('weekly/head/evidence/planning/weekly_handoff/latest.md')

/** A weekly document whose inventory has so many rows, and the packs that they name. */
export function weeklyOfRows(rows) {
  const random = randomFrom(rows)
  const claims = ['MECH-101', 'MECH-102']
  const directions = { 'MECH-101': 'supports', 'MECH-102': 'mixed' }
  const runs = Array.from({ length: rows }, (_, i) => {
    const claim = claims[i % 2]
    const time = String(100_000 + i).slice(-6)
    const run = `2026-03-${String(9 + (i % 7)).padStart(2, '0')}T${time}Z_replay-depth-scan_seed${i}_depth_${random.below(9)}`
    const pack = `evidence/experiments/replay_depth_scan/runs/${run}`
    const cells = [
      'replay_depth_scan',
      run,
      i,
      'depth',
      'PASS',
      directions[claim],
      claim,
      'none',
      'local',
      'local_cpu',
      1 + random.below(60),
      pack,
    ]
    return { claim, pack, line: `| ${cells.join(' | ')} |` }
  })
  const count = (claim) => runs.filter((run) => run.claim === claim).length
  const summary = [
    `| MECH-101 | ${count('MECH-101')} | ${count('MECH-101')} | 0 | 0 | 0 | none |`,
    `| MECH-102 | ${count('MECH-102')} | 0 | 0 | ${count('MECH-102')} | 0 | none |`,
  ]
  const filled = { 'Run-Pack Inventory': runs.map(({ line }) => line), 'Claim Summary': summary }
  const text = weekly
    .replace('validated 4 run(s)', `validated ${rows} run(s)`)
    .replace(/^(## (.*)\n\|.*\n\|.*\n)(?:\|.*\n)*/gm, (whole, head, title) =>
      filled[title] ? `${head}${filled[title].join('\n')}\n` : whole,
    )
  const files = Object.fromEntries(runs.map(({ pack }) => [`${pack}/manifest.json`, '{}\n']))
  return { path: 'evidence/planning/weekly_handoff/latest.md', text, files }
}
