import type { Form } from '../../model/declared-config.js'
import type { Document } from '../../model/document.js'
import type { Handoff } from '../../model/handoff.js'
import type { Rule } from '../../model/rule.js'
import type { Standard } from '../../model/standard.js'
import { splitLines } from '../../text/decode.js'
import type { FormPart } from './handoff.js'
import { readForm } from './read.js'
import { formRules } from './rules/index.js'

/** A built-in standard of whose documents a team asks more: `extra` in the configuration, by kind. */
export function withExtra<H extends Handoff>(
  standard: Standard<H>,
  extra: Readonly<Record<string, Form>>,
): Standard<H> {
  const forms = new Map(
    standard.kinds.flatMap(({ name }) =>
      Object.hasOwn(extra, name) ? [[name, extra[name] as Form] as const] : [],
    ),
  )
  if (forms.size === 0) return standard
  const read = new WeakMap<Document, FormPart>()
  const partOf = (document: Document, form: Form): FormPart => {
    const part = read.get(document) ?? {
      path: document.path,
      text: document.text,
      form,
      ...readForm(sourceOf(document), form),
    }
    read.set(document, part)
    return part
  }
  const parts = (handoff: H): FormPart[] =>
    handoff.documents.flatMap((document) => {
      const form = forms.get(document.kind)
      const sound = document.judged && !document.problems.some((problem) => problem.rule === 'readable')
      return form && sound ? [partOf(document, form)] : []
    })
  const rules = formRules.map(
    (rule): Rule<H> => ({ ...rule, check: (handoff) => rule.check({ parts: parts(handoff) }) }),
  )
  return { ...standard, rules: [...standard.rules, ...rules] }
}

/** The text with its front matter blanked: nothing is asked of that here. */
function sourceOf({ path, text }: Document) {
  const lines = splitLines(text)
  const end = /^---[ \t]*$/.test(lines[0] ?? '')
    ? lines.findIndex((line, i) => i > 0 && /^---[ \t]*$/.test(line))
    : -1
  return { path, text, body: lines.map((line, i) => (i <= end ? '' : line)).join('\n'), frontMatter: null }
}
