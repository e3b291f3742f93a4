import type { Claim } from '../../model/claim.js'
import { parseBlocks } from '../../text/blocks.js'
import { outline, walk } from '../../text/outline.js'
import { plain, saysNone } from '../../text/plain.js'
import type { Header, PrBody } from './handoff.js'
import { featureKey, idOfPath, looksLikeId } from './ids.js'
import { existence, type LinkContext, locateArtifact, openHeader } from './links.js'

export interface DesignLinked {
  readonly design: Header | null
  readonly claims: readonly Claim[]
}

/** The design that a pull request's text names, and the sections of it that it says it implements. */
export async function linkDesign(prBody: PrBody, context: LinkContext): Promise<DesignLinked> {
  const stated = prBody.record.design
  if (stated === undefined || saysNone(stated)) return { design: null, claims: [] }
  const found = await locateArtifact(stated, prBody.path, context)
  const exists = await existence('design', stated, prBody.path, '/design', found, context)
  const design = found === null ? null : await openHeader(found, context)
  const claims = [
    exists,
    ...featureClaim(prBody, design, found, context),
    ...implementsClaims(prBody, design),
  ]
  return { design, claims }
}

function featureClaim(
  prBody: PrBody,
  design: Header | null,
  found: string | null,
  { input }: LinkContext,
): Claim[] {
  const { feature } = prBody.record
  const own = design?.record.id ?? (found === null ? null : idOfPath(found, input.config.pipeline))
  if (feature === undefined || !own || !looksLikeId(feature)) return []
  const same = featureKey(own) === featureKey(feature)
  return [
    {
      kind: 'feature-id',
      subject: feature,
      verdict: same ? 'verified' : 'contradicted',
      evidence: same ? 'the design has this id' : `the design ${found ?? ''} is of ${own}`,
      path: prBody.path,
      pointer: '/feature',
    },
  ]
}

const MOST_HEADINGS = 2000

function implementsClaims(prBody: PrBody, design: Header | null): Claim[] {
  const stated = prBody.record.implements ?? []
  if (stated.length === 0 || !design || design.text === '') return []
  const body = design.text.replace(/^---[^\n]*\n[\s\S]*?\n---[^\n]*\n/, '')
  const headings = [...walk(outline(parseBlocks(body)))]
    .flatMap((section) => (section.heading ? [plain(section.heading.text)] : []))
    .slice(0, MOST_HEADINGS)
  return stated.map((subject, i): Claim => {
    const claim = { kind: 'implements', subject, path: prBody.path, pointer: `/implements/${i}` }
    const heading = headings.find((each) => isSection(subject, each))
    if (heading !== undefined)
      return { ...claim, verdict: 'verified', evidence: `${design.path} has the section "${heading}"` }
    return ALL.test(subject) && headings.length > 0
      ? { ...claim, verdict: 'consistent', evidence: `${design.path} has ${headings.length} headings` }
      : { ...claim, verdict: 'unverified', evidence: `${design.path} has no heading of this name` }
  })
}

/** "All sections", "everything", "the whole design" */
const ALL =
  /^(?:all|everything|all (?:of )?(?:the |its )?(?:design )?(?:sections|parts)(?: of the design)?|(?:all of )?(?:the )?(?:(?:whole|entire|full|complete) )?design(?: doc(?:ument)?)?)[.!]?$/i

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
const NUMBER = /^(?:§|sections?|sec\.?)?\s*(\d{1,3}(?:\.\d{1,3}){0,4})(?![\d.]*\w)/i

/** By number ("§3.2", "Section 3") or by name, either within the other. */
function isSection(stated: string, heading: string): boolean {
  const [own, other] = [NUMBER.exec(stated)?.[1], NUMBER.exec(heading)?.[1]]
  if (own !== undefined && own === other) return true
  const wanted = words(stated.replace(NUMBER, '').replace(/\([^()]{0,200}\)/g, ''))
  const present = words(heading.replace(NUMBER, ''))
  if (wanted.length === 0 || present.length === 0) return false
  return wanted.every((word) => present.includes(word)) || present.every((word) => wanted.includes(word))
}
