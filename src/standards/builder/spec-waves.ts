import { keyValue } from '../../text/key-value.js'
import { type Located, located, type Part } from '../../text/located.js'
import { type Section, statements, walk } from '../../text/outline.js'
import { plain, saysNone } from '../../text/plain.js'
import { idIn } from './ids.js'
import { linesOf, type SpecSection } from './spec-sections.js'

/**
 * What a spec says about its place in a multi-package build. It may stand before the first section, in Mission or in
 * Package Plan (docs/waves.md).
 */
export function readWaves(root: Section, sections: readonly SpecSection[]): Record<string, Part> {
  const first = sections[0]?.range.line ?? Number.POSITIVE_INFINITY
  const head = [...walk(root)]
    .filter((section) => section.range.line < first)
    .flatMap((section) => [...statements(section.blocks)])
  const parts = sections.filter(({ name }) => name === 'Mission' || name === 'Package Plan')
  const found: Record<string, Part> = {}
  for (const line of [...head, ...parts.flatMap((section) => [...linesOf(section.parts)])]) {
    const pair = keyValue(line)
    if (!pair) continue
    const value = plain(pair.value)
    if (/^waves?$/i.test(pair.key)) {
      found.wave ??= waveOf(value, line)
      found.wave_stated ??= located(value, line.range)
    } else if (/^system change$/i.test(pair.key) && value !== '')
      found.system_change ??= located(value, line.range)
    else if (/^integrates$/i.test(pair.key) && !saysNone(value)) {
      const ids = value.split(/[,;]|\band\b/).map((text) => idIn(text) ?? text.trim())
      found.integrates ??= located(
        ids.filter((id) => id !== '').map((id) => located(id, line.range)),
        line.range,
      )
    }
  }
  return found
}

/** `1 of 2`, `1/2` or `1`; a remark in parentheses may follow. */
function waveOf(
  value: string,
  line: Pick<Located, never> & { readonly range: Located['at'] },
): Located | null {
  const match = /^#?(\d{1,3})(?:\s{0,3}(?:of|\/)\s{0,3}(\d{1,3}))?(?=$|\s{0,3}[(.,;—–])/i.exec(value)
  if (!match) return null
  const [number, of] = [Number(match[1]), match[2] === undefined ? null : Number(match[2])]
  if (number < 1 || (of !== null && of < number)) return null
  return located(
    { number: located(number, line.range), of: of === null ? null : located(of, line.range) },
    line.range,
  )
}
