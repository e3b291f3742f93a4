import type { Rule } from '../../../model/rule.js'
import type { DeclaredHandoff, Formed } from '../handoff.js'
import { baselineDirection } from './baseline-direction.js'
import { cellValues } from './cell-values.js'
import { duplicateId } from './duplicate-id.js'
import { duplicateKey } from './duplicate-key.js'
import { frontMatter } from './front-matter.js'
import { idForm } from './id-form.js'
import { keyValues } from './key-values.js'
import { keys } from './keys.js'
import { pathMissing } from './path-missing.js'
import { previousHandoff } from './previous-handoff.js'
import { readable } from './readable.js'
import { schema } from './schema.js'
import { schemaLimit } from './schema-limit.js'
import { sectionContent } from './section-content.js'
import { sectionOrder } from './section-order.js'
import { sections } from './sections.js'
import { tableColumns } from './table-columns.js'
import { tableRows } from './table-rows.js'

/** What is asked of a document's form; of documents of built-in kinds too, where a team asks more of them. */
export const formRules: readonly Rule<Formed>[] = [
  sections,
  sectionContent,
  sectionOrder,
  keys,
  keyValues,
  duplicateKey,
  tableColumns,
  tableRows,
  cellValues,
  frontMatter,
]

/** Every rule of a declared standard. */
export const declaredRules: readonly Rule<DeclaredHandoff>[] = [
  readable,
  idForm,
  duplicateId,
  ...formRules,
  schema,
  schemaLimit,
  pathMissing,
  previousHandoff,
  baselineDirection,
]
