import { withoutSigns } from '../../text/letters.js'
import { type Located, located, type Part } from '../../text/located.js'
import { plain } from '../../text/plain.js'
import { scalar } from './front-repairs.js'
import { type Front, isMap, isTemplate, type Node, note, pick, textOf } from './front-values.js'
import { readList } from './header-lists.js'

const RELATIONSHIPS = {
  upstream: ['derived_from', 'references', 'supersedes'],
  downstream: ['enables', 'informs', 'blocks'],
} as const
type Side = keyof typeof RELATIONSHIPS

/** `dependencies` with its two lists; a bare list is read as upstream. */
export function readDependencies(front: Front, node: Node): Located | null {
  if (node.value === null) return null
  if (!isMap(node.value)) {
    note(
      front,
      'notation',
      'dependencies is not a map of upstream and downstream. Write "upstream:" above the list.',
      node.at,
    )
    const artifacts = readArtifacts(front, node, 'upstream')
    return artifacts && located({ upstream: artifacts }, node.at)
  }
  const upstream = pick(front, node, 'upstream')
  const downstream = pick(front, node, 'downstream')
  if (!upstream && !downstream) return null
  return located(
    {
      upstream: upstream && readArtifacts(front, upstream, 'upstream'),
      downstream: downstream && readArtifacts(front, downstream, 'downstream'),
    },
    node.at,
  )
}

function readArtifacts(front: Front, list: Node, side: Side): Located | null {
  const items = readList(front, list, {
    field: `dependencies.${side}`,
    keys: ['artifact', 'path', 'file', 'document', 'id'],
    write: `- artifact: path/to/artifact.md, relationship: ${RELATIONSHIPS[side].join('|')} (on two lines)`,
  })
  if (!items) return null
  return located(
    items.flatMap((item) => {
      const artifact = pathText(item.text)
      if (isTemplate(artifact)) {
        note(front, `placeholder:dependencies.${side}`, artifact, item.textAt)
        return []
      }
      const relationship = pick(front, item.node, 'relationship', 'relation', 'type')
      return [
        located(
          {
            artifact: located(artifact, item.textAt),
            relationship: readRelationship(front, relationship, side),
          },
          item.node.at,
        ),
      ]
    }),
    list.at,
  )
}

/** Without ticks, link brackets and the words in parentheses behind it. */
export function pathText(written: string): string {
  const link = /\[[^[\]]{0,300}\]\(([^()\s]{1,500})\)/.exec(written)?.[1]
  const text =
    link ?? withoutSigns(plain(written)).replace(/(?<!\s)\s+(?:\([^()]{0,200}\)|\p{So}.{0,200})$/u, '')
  return text.replace(/^<|>$/g, '').trim()
}

function readRelationship(front: Front, node: Node | null, side: Side): Part {
  const text = textOf(node)
  if (!node || text === null) return null
  const word = text.toLowerCase().replace(/[^a-z]+/g, '_')
  const known = RELATIONSHIPS[side].find((each) => each === word)
  if (known !== text) {
    const advice = known ?? `one of ${RELATIONSHIPS[side].join(', ')}`
    note(
      front,
      'notation',
      `relationship is "${text}". Write ${known ? `"relationship: ${advice}"` : advice}.`,
      node.at,
      undefined,
      known ? scalar(front, node, known) : {},
    )
  }
  return located(known ?? text, node.at)
}
