import type { Block, Code } from '../../text/blocks.js'
import { type Located, located } from '../../text/located.js'
import { statements } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import type { SpecSection } from './spec-sections.js'

const OUTPUT = /^(?:text|txt|output|console-output|log|plaintext)$/i
const EXPECT =
  /\bexpect(?:s|ed|ing|ations?)?\b|\bshould (?:print|show|output|return|say|list|contain|include|be)\b|\bverify:|\bexits? (?:with )?(?:(?:code|status):? )?0\b|^#\s*(?:=>|→|->)\s/i

/** Commands of the fences and what is expected of them: comments, prose, and fences that hold output. */
export function readVerification(section: SpecSection): Located {
  const commands: Located[] = []
  const expected: Located[] = []
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'code') readFence(block, commands, expected)
      else if (block.type === 'list') for (const item of block.items) visit(item.blocks)
      else {
        for (const line of statements([block])) {
          if (EXPECT.test(line.text)) expected.push(located(plain(line.text), line.range))
        }
      }
    }
  }
  for (const [at, part] of section.parts.entries()) {
    if (at > 0 && EXPECT.test(part.title)) expected.push(located(part.title, part.range))
    visit(part.blocks)
  }
  return located(
    { commands: located(commands, section.range), expected: located(expected, section.range) },
    section.range,
  )
}

function readFence(block: Code, commands: Located[], expected: Located[]): void {
  const prompts = block.lines.some((line) => /^\s*[$>%] \S/.test(line.text))
  for (const line of block.lines) {
    const text = line.text.trim()
    const comment = /^(?:#|\/\/)/.test(text)
    if (text === '') continue
    if (
      OUTPUT.test(block.language) ||
      EXPECT.test(text) ||
      (prompts && !comment && !/^[$>%] \S/.test(text))
    ) {
      expected.push(located(text, line.range))
    }
    if (comment || OUTPUT.test(block.language) || (prompts && !/^[$>%] \S/.test(text))) continue
    commands.push(located(prompts ? text.replace(/^[$>%] /, '') : text, line.range))
  }
}
