import type { Drafting, NewFile, Template } from '../../model/template.js'
import { toWriteHere } from '../../text/to-write.js'
import { draftHeader, featureOf } from './template-header.js'

export const pipelineTemplates: readonly Template[] = [
  {
    kind: 'pipeline/header',
    is: "a feature's document of one stage",
    example: 'feat-042',
    options: ['title', 'stage'],
    draft: draftHeader,
  },
  {
    kind: 'pipeline/pr-body',
    is: 'the text of the pull request that implements it',
    example: 'feat-042',
    options: ['title'],
    toPaste: true,
    draft: draftPrBody,
  },
]

/** The Handoff Context for a pull request's description; it is no file of the repository. */
async function draftPrBody(drafting: Drafting): Promise<readonly NewFile[]> {
  const feature = await featureOf(drafting)
  const design = feature.artifacts.find(({ stage }) => stage === 'design')?.path
  const name = drafting.title ?? feature.name.replaceAll('-', ' ')
  const lines = [
    '## Handoff Context',
    '',
    `**Feature**: ${feature.id} - ${name || toWriteHere('name')}`,
    `**Design**: ${design ?? toWriteHere('path of the design')}`,
    `**Implements**: ${toWriteHere('sections of the design, with commas')}`,
    '',
    '### Decisions Made During Implementation',
    '',
    `- Decision: ${toWriteHere('what was decided; a single "None" when nothing was')}`,
    `  Rationale: ${toWriteHere('why')}`,
    '',
    '### Deviations from Design',
    '',
    `- Deviation: ${toWriteHere('what is not as designed; a single "None" when all is')}`,
    `  Reason: ${toWriteHere('why')}`,
    `  Impact: ${toWriteHere('what follows from it')}`,
    '',
    '### Open Questions for Review',
    '',
    `- Question: ${toWriteHere('what the reviewer has to answer; a single "None" when there is nothing')}`,
    `  Context: ${toWriteHere('why it matters')}`,
    '',
  ]
  return [{ path: 'pull-request-body.md', text: lines.join('\n') }]
}
