import { UsageError } from '../../model/errors.js'
import type { Drafting, NewFile, Template } from '../../model/template.js'
import { toWriteHere } from '../../text/to-write.js'
import { placeOf } from './layout.js'

export const initiativeTemplates: readonly Template[] = [
  {
    kind: 'initiative/plan',
    is: 'a plan with phases and tasks',
    example: 'CACHE-ROLLOUT-002',
    options: ['title'],
    draft: draftPlan,
  },
  {
    kind: 'initiative/notes',
    is: 'the notes that hand an initiative over',
    example: 'CACHE-ROLLOUT-002',
    options: ['title'],
    draft: draftNotes,
  },
]

const ROLES = [
  ['H1', 'Map impacted initiatives and owners', 'whom to ask, and where the owners are listed'],
  ['H2', 'Document CI and environment updates', 'which scripts and workflows, and how to validate them'],
  ['H3', 'Define ongoing verification cadence', 'which commands, with what to expect of them'],
  [
    'H4',
    'Record ledger and plan synchronization steps',
    'which plan rows, ledger entries, version and changelog',
  ],
] as const

async function draftPlan(drafting: Drafting): Promise<readonly NewFile[]> {
  const { id, config, title } = drafting
  const folder = folderOf(drafting)
  const reports = `${folder}/${config.initiative.reportsFolder}/<ISO8601>/`
  const open = `[${config.initiative.states.open[0] ?? ' '}]`
  const lines = [
    `# ${title ?? toWriteHere('title of the phase')}`,
    '',
    '## Context',
    `- Initiative: ${id} (${toWriteHere('what it is')})`,
    `- Phase Goal: ${toWriteHere('what this phase achieves')}`,
    `- Dependencies: ${toWriteHere('what must be complete first, or None')}`,
    `- Artifact Storage: Save evidence under \`${reports}\`. The deliverable is \`handoff_notes.md\`.`,
    '',
    '---',
    '',
    `### Handoff Phase — ${toWriteHere('name of the phase')}`,
    `Goal: ${toWriteHere('what the phase produces')}`,
    `Prereqs: ${toWriteHere('what must be there before it starts, or None')}`,
    `Exit Criteria: ${toWriteHere('what is true when it is complete')}`,
    '',
    '| ID | Task Description | State | How/Why & Guidance |',
    '| --- | --- | --- | --- |',
    ...ROLES.map(([row, task, guidance]) => `| ${row} | ${task} | ${open} | ${toWriteHere(guidance)} |`),
    '',
    '---',
    '',
    '## Verification Checklist',
    '- [ ] `handoff_notes.md` created in a new time-stamped folder, with owners, CI and verification.',
    `- [ ] ${toWriteHere('another thing to be checked')}`,
    '',
    `*Last updated: ${drafting.now.slice(0, 10)}*`,
    '',
  ]
  return [{ path: `${folder}/${slug(title ?? 'handoff plan')}.md`, text: lines.join('\n') }]
}

async function draftNotes(drafting: Drafting): Promise<readonly NewFile[]> {
  const { id, config, now } = drafting
  const folder = folderOf(drafting)
  const reports = `${folder}/${config.initiative.reportsFolder}`
  const stamp = now.replace(/:/g, '')
  const report = `${config.initiative.reportsFolder}/${stamp}/handoff_notes.md`
  const plan = drafting.files.find((path) => {
    const place = placeOf(path, config.initiative)
    return place?.kind === 'plan' && !place.report && place.folder === folder
  })
  const ledger = drafting.files.find((path) => path === 'docs/fix_plan.md') ?? null
  const lines = [
    `# Handoff Notes: ${drafting.title ?? toWriteHere('what is handed over')}`,
    '',
    `**Initiative:** ${id}`,
    `**Date:** ${now}`,
    '',
    '## 1. Owners',
    '',
    '| Owner | Required Action | Blocking Dependencies | References | Contact |',
    '| --- | --- | --- | --- | --- |',
    `| ${['initiative or team', 'what it has to do', 'what it waits for, or None', 'paths to read', 'who, or TBD'].map(toWriteHere).join(' | ')} |`,
    '',
    '## 2. CI and Environment Updates',
    '',
    `- ${toWriteHere('what changes, with the path of each script or workflow; or that nothing changes')}`,
    '- Validate the environment:',
    '',
    '  ```bash',
    '  <TODO command that shows that the environment is right>',
    '  ```',
    '',
    `- Fallback: ${toWriteHere('what to do where something is lacking, or none needed')}`,
    '',
    '## 3. Ongoing Verification',
    '',
    '```bash',
    '<TODO command, ready to be run>',
    '```',
    '',
    `Expected outcome: ${toWriteHere('what it prints when all is well')}`,
    '',
    `Archive the logs of later runs under \`${reports}/<ISO8601>/\`.`,
    '',
    '## 4. Ledger and Plan Synchronization',
    '',
    `- Mark ${plan ? `\`${plan}\`` : toWriteHere('path of the plan')} row ${toWriteHere('ID')} \`[x]\` and name this report there.`,
    `- Log an attempt in ${ledger ? `\`${ledger}\`` : toWriteHere('path of the ledger')} with \`${report}\`.`,
    `- Version: ${toWriteHere('the new version and why, or no bump')}`,
    `- CHANGELOG: ${toWriteHere('the entry to add, or none')}`,
    `- Release notes: ${toWriteHere('what they have to say, or none needed')}`,
    '',
  ]
  return [{ path: `${folder}/${report}`, text: lines.join('\n') }]
}

/** The initiative's folder: where it stands already, else below the first root. */
function folderOf({ id, files, config }: Drafting): string {
  if (/[/\\\s]|^\.|^-/.test(id))
    throw new UsageError(`"${id}" cannot be the name of an initiative: write one such as CACHE-ROLLOUT-002`)
  const place = files
    .flatMap((path) => placeOf(path, config.initiative) ?? [])
    .find((each) => each.initiative === id)
  return place?.folder ?? `${config.initiative.roots[0] ?? 'plans/active'}/${id}`
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 60)
