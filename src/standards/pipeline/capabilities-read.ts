import type { Json } from '../../model/json.js'
import { type Located, located, type Part } from '../../text/located.js'
import { capabilityWords } from './capability-words.js'
import { renamedKey } from './front-repairs.js'
import {
  asWritten,
  child,
  elements,
  type Front,
  isChoice,
  isMap,
  type Node,
  note,
  pick,
  textOf,
  textPart,
  truth,
} from './front-values.js'
import { CAPABILITIES, type CapabilityName } from './records.js'

/** `platform_capabilities` as objects, sentences, truth values, a list of names or one sentence for all. */
export function readCapabilities(front: Front, node: Node): Located | null {
  const { value } = node
  if (value === null) return null
  if (Array.isArray(value)) return listed(front, node)
  if (!isMap(value)) return forAll(front, node)
  const parts: Record<string, Part> = {}
  const sentences: string[] = []
  for (const name of CAPABILITIES) {
    const inner = pick(front, node, name) ?? longerNamed(front, node, name)
    if (!inner) continue
    parts[name] = readCapability(front, inner)
    if (parts[name] && !isMap(inner.value)) sentences.push(name)
  }
  if (sentences.length) {
    const what = sentences.length === 1 ? `${sentences[0]} is` : `${sentences.join(', ')} are`
    note(
      front,
      'notation',
      `platform_capabilities: ${what} plain text. Write for each "applies: true|false" and "rationale: …".`,
      node.at,
      'platform_capabilities',
    )
  }
  return Object.values(parts).some((part) => part) ? located(parts, node.at) : null
}

/** `activity_timeline`, `quotas` */
function longerNamed(front: Front, node: Node, name: CapabilityName): Node | null {
  const [written, value] =
    Object.entries(Object(node.value)).find(([key]) => capabilityNamed(key.replace(/[_-]/g, ' ')) === name) ??
    []
  if (written === undefined) return null
  const inner = child(front, node, written, value as Json)
  const fix = renamedKey(front, inner, written, name)
  note(front, 'notation', `"${written}" is read as ${name}. Write "${name}:".`, inner.at, undefined, fix)
  return inner
}

function readCapability(front: Front, node: Node): Located | null {
  if (!isMap(node.value)) {
    if (typeof node.value === 'boolean') return located({ applies: located(node.value, node.at) }, node.at)
    const words = typeof node.value === 'string' ? capabilityWords(node.value) : null
    return words && capabilityPart(words, node)
  }
  const flag = pick(front, node, 'applies', 'applicable', 'required', 'needed', 'enabled')
  const rationale = pick(front, node, 'rationale', 'reason', 'why', 'notes', 'note', 'description')
  const stated = flag && truth(flag.value)
  const words =
    flag && typeof flag.value === 'string' && !isChoice(flag.value) ? capabilityWords(flag.value) : null
  const sentence = !flag ? capabilityWords(textOf(rationale) ?? '') : null
  const applies = stated ?? words?.applies ?? sentence?.applies
  const parts = {
    applies: applies === undefined ? null : located(applies, flag?.at ?? node.at),
    rationale: textPart(rationale) ?? (words?.rationale && flag ? located(words.rationale, flag.at) : null),
  }
  if (flag && !parts.applies && parts.rationale) {
    const written = flag.value === null ? 'empty' : `"${asWritten(front, flag)}"`
    note(
      front,
      'value',
      `applies is ${written}; it must be true or false. Write "applies: true" or "applies: false".`,
      flag.at,
    )
  }
  return parts.applies || parts.rationale ? located(parts, node.at) : null
}

const capabilityPart = (words: { applies?: boolean; rationale?: string }, node: Node): Located =>
  located(
    {
      applies: words.applies === undefined ? null : located(words.applies, node.at),
      rationale: words.rationale === undefined ? null : located(words.rationale, node.at),
    },
    node.at,
  )

/** A list names those that apply, or holds `- name: quota` objects. */
function listed(front: Front, node: Node): Located | null {
  const parts: Record<string, Part> = {}
  for (const item of elements(front, node)) {
    const named = capabilityNamed(textOf(pick(front, item, 'capability', 'name')) ?? textOf(item) ?? '')
    if (named)
      parts[named] = isMap(item.value)
        ? readCapability(front, item)
        : located({ applies: located(true, item.at) }, item.at)
    else if (isMap(item.value)) {
      for (const name of CAPABILITIES) {
        const inner = pick(front, item, name)
        if (inner) parts[name] = readCapability(front, inner)
      }
    }
  }
  note(
    front,
    'notation',
    'platform_capabilities is a list, not a map. Write "quota:", "insights:", "telemetry:" and "activity:", each with applies and rationale.',
    node.at,
  )
  return Object.values(parts).some((part) => part) ? located(parts, node.at) : null
}

function forAll(front: Front, node: Node): Located | null {
  const text = textOf(node) ?? (typeof node.value === 'string' ? node.value : '')
  const words = typeof node.value === 'boolean' ? { applies: node.value } : capabilityWords(text)
  if (!words || words.applies === undefined) return null
  note(
    front,
    'notation',
    'platform_capabilities is one text for all four. Write "quota:", "insights:", "telemetry:" and "activity:", each with applies and rationale.',
    node.at,
  )
  return located(Object.fromEntries(CAPABILITIES.map((name) => [name, capabilityPart(words, node)])), node.at)
}

export const capabilityNamed = (text: string): CapabilityName | null => {
  const word = /^[^\p{L}]{0,10}(quotas?|insights?|telemetry|activity)\b/iu.exec(text)?.[1]?.toLowerCase()
  return CAPABILITIES.find((name) => word?.startsWith(name.replace(/s$/, ''))) ?? null
}
