import { type Located, located, type Part } from '../../text/located.js'
import { saysNone } from '../../text/plain.js'
import { closes, isClosed } from './closed-words.js'
import { scalar } from './front-repairs.js'
import {
  elements,
  type Front,
  isMap,
  type Node,
  note,
  pick,
  textOf,
  textPart,
  truth,
} from './front-values.js'
import { type ListItem, type ListShape, readList } from './header-lists.js'
import { questionWords } from './question-words.js'

const DECISIONS: ListShape = {
  field: 'decisions_made',
  keys: ['decision', 'title', 'what', 'summary', 'description', 'name', 'text', 'choice'],
  write: '- decision: …, rationale: … (on two lines)',
}
const QUESTIONS: ListShape = {
  field: 'open_questions',
  keys: ['question', 'q', 'title', 'text', 'description', 'issue', 'item'],
  write: '- question: …, context: …, blocking: true|false (on three lines)',
}
const ASSUMPTIONS: ListShape = {
  field: 'assumptions',
  keys: ['assumption', 'title', 'text', 'description', 'statement'],
  write: '- assumption: …, confidence: high|medium|low, validation_needed: true|false (on three lines)',
}

export function readDecisions(front: Front, list: Node): Located | null {
  const items = readList(front, list, DECISIONS)
  if (!items) return null
  const parts = items.map((item) => {
    const others = pick(front, item.node, 'alternatives_considered', 'alternatives')
    const names = others && (Array.isArray(others.value) ? elements(front, others) : [others])
    const alternatives = names?.flatMap((node) => {
      const inner = pick(front, node, 'alternative', 'option', 'name') ?? node
      const text = textOf(inner)
      return text === null || saysNone(text) ? [] : [located(text, inner.at)]
    })
    return located(
      {
        decision: located(item.text, item.textAt),
        rationale: textPart(pick(front, item.node, 'rationale', 'reason', 'why', 'because')),
        alternatives_considered: others && located(alternatives ?? [], others.at),
      },
      item.node.at,
    )
  })
  return located(parts, list.at)
}

export function readQuestions(front: Front, list: Node): Located | null {
  if (isMap(list.value)) {
    const grouped = groupedQuestions(front, list)
    if (grouped) return located(grouped, list.at)
  }
  const items = readList(front, list, QUESTIONS)
  return (
    items &&
    located(
      items.map((item) => questionPart(front, item)),
      list.at,
    )
  )
}

/** `open_questions: {blocking: […], non_blocking: […]}` */
function groupedQuestions(front: Front, list: Node): Located[] | null {
  const groups = [
    { node: pick(front, list, 'blocking'), blocking: true },
    { node: pick(front, list, 'non_blocking', 'not_blocking'), blocking: false },
  ]
  if (groups.every(({ node }) => node === null)) return null
  note(
    front,
    'notation',
    'open_questions is a map of lists. Write one list, each question with "blocking: true|false".',
    list.at,
  )
  return groups.flatMap(({ node, blocking }) =>
    (node ? (readList(front, node, QUESTIONS) ?? []) : []).map((item) => questionPart(front, item, blocking)),
  )
}

function questionPart(front: Front, item: ListItem, group?: boolean): Located {
  const words = questionWords(item.text)
  const flag = pick(front, item.node, 'blocking', 'blocker', 'is_blocking')
  const stated = flag && flag.value !== null ? truth(flag.value) : null
  const closedFlag = typeof flag?.value === 'string' && isClosed(flag.value)
  if (flag && flag.value !== null && stated === null && !closedFlag) {
    note(
      front,
      'value',
      `blocking is "${String(flag.value)}"; it must be true or false. Write "blocking: true" or "blocking: false".`,
      flag.at,
    )
  }
  const blocking = stated ?? words.blocking ?? group
  const status = textOf(pick(front, item.node, 'status', 'state')) ?? ''
  const answer = textOf(pick(front, item.node, 'answer', 'resolution', 'resolved_by', 'resolved_at')) ?? ''
  const resolvedFlag = pick(front, item.node, 'resolved', 'answered', 'closed')
  const resolved =
    words.resolved ||
    closedFlag ||
    closes('status', status) ||
    closes('answer', answer) ||
    closes('resolved', textOf(resolvedFlag) ?? '')
  return located(
    {
      question: located(words.text, item.textAt),
      context: textPart(pick(front, item.node, 'context', 'why', 'note', 'notes')),
      blocking: blocking === undefined ? null : located(blocking, flag?.at ?? item.textAt),
      suggested_owner: textPart(pick(front, item.node, 'suggested_owner', 'owner')),
      resolved: resolved ? located(true, item.textAt) : null,
    },
    item.node.at,
  )
}

export function readAssumptions(front: Front, list: Node): Located | null {
  const items = readList(front, list, ASSUMPTIONS)
  if (!items) return null
  const parts = items.map((item) => {
    const needed = pick(front, item.node, 'validation_needed', 'needs_validation', 'validate')
    const done = pick(front, item.node, 'validated', 'confirmed')
    const status = textOf(pick(front, item.node, 'status', 'state'))
    const mark = /^(?:[[(*]{1,3}\s?(?:validated|confirmed)\b|(?:VALIDATED|CONFIRMED)\b)/.exec(item.text)
    const validated =
      (done && truth(done.value) !== false && textOf(done) !== null) ||
      mark ||
      /^(?:validated|confirmed)\b/i.test(status ?? '')
    const need = needed && truth(needed.value)
    if (needed && needed.value !== null && need === null) {
      note(
        front,
        'value',
        `validation_needed is "${String(needed.value)}"; it must be true or false.`,
        needed.at,
      )
    }
    return located(
      {
        assumption: located(item.text, item.textAt),
        confidence: readConfidence(front, pick(front, item.node, 'confidence', 'confidence_level')),
        validation_needed: needed && need !== null ? located(need, needed.at) : null,
        validated: validated ? located(true, item.node.at) : null,
      },
      item.node.at,
    )
  })
  return located(parts, list.at)
}

function readConfidence(front: Front, node: Node | null): Part {
  const text = textOf(node)
  if (!node || text === null) return null
  const word = /^[\s*_`]{0,4}(high|med(?:ium)?|low)\b/i.exec(text)?.[1]?.toLowerCase()
  if (word === undefined) {
    note(front, 'value', `confidence is "${text}"; it must be high, medium or low.`, node.at)
    return null
  }
  const confidence = word === 'med' ? 'medium' : word
  if (confidence !== text)
    note(
      front,
      'notation',
      `confidence is "${text}". Write "confidence: ${confidence}".`,
      node.at,
      undefined,
      scalar(front, node, confidence),
    )
  return located(confidence, node.at)
}
