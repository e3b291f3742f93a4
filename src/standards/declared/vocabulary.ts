import type { ColumnForm, Form, KeyForm, Named, SectionForm } from '../../model/declared-config.js'
import { NameIndex } from '../../text/slug.js'
import type { Table } from '../../text/table.js'

/** The names of a form, ready to be found in a document. */
export interface Vocabulary {
  section(title: string): SectionForm | null
  /** `section` is the declared name of the section that the key stands in. */
  key(words: string, section: string | null): KeyForm | null
  /** The declared column of each cell of a table's header; of several declared tables the one it is most like. */
  columns(table: Table, section: string | null): readonly (ColumnForm | null)[]
}

const namesOf = ({ name, aliases }: Named): readonly string[] => [name, ...aliases]

const known = new WeakMap<Form, Vocabulary>()

export function vocabularyOf(form: Form): Vocabulary {
  const vocabulary = known.get(form) ?? makeVocabulary(form)
  known.set(form, vocabulary)
  return vocabulary
}

function makeVocabulary(form: Form): Vocabulary {
  const sections = new NameIndex(form.sections, namesOf)
  const keys = new NameIndex(form.keys, namesOf)
  const tables = form.tables.map(({ section, columns }) => ({
    section,
    columns: new NameIndex(columns, namesOf),
  }))
  return {
    section: (title) => sections.find(title),
    key: (words, section) => keys.find(words, (key) => key.in === null || key.in === section),
    columns(table, section) {
      const candidates = tables
        .filter((each) => each.section === section)
        .map(({ columns }) => table.header.cells.map((cell) => columns.find(cell.text)))
      const count = (columns: readonly (ColumnForm | null)[]): number =>
        columns.filter((each) => each !== null).length
      return candidates.sort((a, b) => count(b) - count(a))[0] ?? table.header.cells.map(() => null)
    },
  }
}
