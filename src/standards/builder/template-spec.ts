import type { Drafting, NewFile } from '../../model/template.js'
import { toWriteHere } from '../../text/to-write.js'
import { STANDING_CONSTRAINTS } from './standing-constraints.js'
import { type DraftPlace, draftPlace } from './template-place.js'

const PRINCIPLES = 4

/** A spec with the ten sections in order; the ten standing constraints are written out. */
export async function draftSpec(drafting: Drafting): Promise<readonly NewFile[]> {
  const { id, title } = drafting
  const place = await draftPlace(drafting)
  const latest = [...place.shelves].reverse().find((shelf) => shelf.results !== null && shelf.id !== id)
  const constraints = STANDING_CONSTRAINTS.map(({ name, text }, at) => {
    const own = name === 'results file' ? text.replace(/`[^`]*`/, `\`${place.path('RESULTS')}\``) : text
    return `${at + 1}. ${own.replaceAll('`<staging>/`', inside(place)).replaceAll('<id>', id)}`
  })
  const lines = [
    `# BUILDER HANDOFF ${id}: ${title ?? toWriteHere('title')}`,
    '',
    '## 1. Mission',
    '',
    toWriteHere('one paragraph: what is built and why, with the ids of the packages (PKG-…)'),
    '',
    '## 2. Critical Constraints',
    '',
    ...constraints,
    '',
    '## 3. Architecture / Design',
    '',
    toWriteHere('what is built: components, data flow, interfaces and boundaries'),
    '',
    '## 4. Implementation Steps',
    '',
    `1. ${toWriteHere('what is done, in which file, with the signature')}`,
    `2. ${toWriteHere('the next step')}`,
    '',
    '## 5. Package Plan',
    '',
    `- Package ID: ${toWriteHere('PKG-…')}`,
    `- Layer: ${toWriteHere('number')}`,
    `- spec_id: ${toWriteHere('SPEC-…')}`,
    `- framework_id: ${toWriteHere('FMWK-…')}`,
    `- plane_id: ${toWriteHere('hot, ho1, ho2 or ho3')}`,
    `- Dependencies: ${toWriteHere('PKG-…, or None')}`,
    '',
    '| Asset | Classification |',
    '|-------|----------------|',
    `| ${toWriteHere('path in the package')} | ${toWriteHere('library, config, schema or test')} |`,
    '',
    '## 6. Test Plan',
    '',
    '| Name | Validates | Expected |',
    '|------|-----------|----------|',
    `| ${toWriteHere('test_…')} | ${toWriteHere('what it validates')} | ${toWriteHere('what must come out')} |`,
    '',
    '## 7. Existing Code to Reference',
    '',
    '| What | Where | Why |',
    '|------|-------|-----|',
    ...(latest?.results
      ? [`| Results of ${latest.id} | \`${latest.results}\` | Baseline to start from |`]
      : []),
    `| ${toWriteHere('what it is')} | ${toWriteHere('path')} | ${toWriteHere('why to read it')} |`,
    '',
    '## 8. End-to-End Verification',
    '',
    '```bash',
    '<TODO exact commands of the clean-room verification>',
    '```',
    '',
    `Expected output: ${toWriteHere('what the commands print')}`,
    '',
    '## 9. Files Summary',
    '',
    '| File | Location | Action |',
    '|------|----------|--------|',
    `| ${toWriteHere('name')} | ${toWriteHere('folder')} | ${toWriteHere('CREATE, MODIFY or DELETE')} |`,
    '',
    '## 10. Design Principles',
    '',
    ...Array.from(
      { length: PRINCIPLES },
      () => `- ${toWriteHere('a rule that this component must never break')}`,
    ),
    '',
  ]
  return [{ path: place.path('BUILDER_HANDOFF'), text: lines.join('\n') }]
}

/** The staging root, as a sentence names it. */
const inside = ({ staging }: DraftPlace): string => (staging === '' ? 'this repository' : `\`${staging}/\``)

/** The prompt that sends an agent to the spec. */
export async function draftPrompt(drafting: Drafting): Promise<readonly NewFile[]> {
  const place = await draftPlace(drafting)
  const spec = place.own?.spec ?? place.path('BUILDER_HANDOFF')
  const lines = [
    `# Agent Prompt: ${drafting.id}${drafting.title === null ? '' : ` ${drafting.title}`}`,
    '',
    `Build what \`${spec}\` asks for. Read it to the end before you start, then read the code that it refers to.`,
    '',
    'Answer these questions in your own words before you write code:',
    '',
    '1. Which packages do you create, and which ones do you change?',
    '2. Which behavior do you test first?',
    '3. How many tests are staged before your work, and how many do you expect afterwards?',
    `4. ${toWriteHere('a question that only somebody who understood the spec can answer')}`,
    '',
    `Work in ${inside(place)} only. Finish with \`${place.path('RESULTS')}\`.`,
    '',
  ]
  return [{ path: place.path('AGENT_PROMPT'), text: lines.join('\n') }]
}
