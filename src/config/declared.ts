import type {
  Declaration,
  DeclaredConfig,
  Form,
  IdSource,
  KeyForm,
  Requirement,
  ValueForm,
} from '../model/declared-config.js'
import type { Range } from '../model/position.js'
import { slug } from '../text/slug.js'
import type { DeclarationFile, DeclaredFile, FormFile, RequiredFile, ValueFile } from './declared-file.js'

export interface ConfigText {
  /** Names that a team's own standard may not have. */
  readonly builtIn: readonly string[]
  /** Built-in standards that are judged. */
  readonly judged: readonly string[]
  /** Where a pointer into the file stands. */
  at(pointer: string): Range
  /** Ends the reading: what the schema cannot say is wrong. */
  fail(pointer: string, detail: string): never
}

export const declaredDefaults: DeclaredConfig = { declared: {}, extra: {}, required: [] }

/** Names that other things have already: rule ids begin with them. */
const TAKEN = ['declared', 'document', 'policy']

/** Fills in what the file leaves out, and refuses what cannot be meant. */
export function fillDeclared(file: DeclaredFile, text: ConfigText): DeclaredConfig {
  const own = Object.entries(file.declared ?? {})
  for (const [name] of own) {
    if ([...text.builtIn, ...TAKEN].includes(name))
      text.fail(`/declared/${name}`, `the name ${name} is taken; choose another`)
  }
  const known = [...text.builtIn, ...own.map(([name]) => name)]
  ;(file.required ?? []).forEach(({ standard }, i) => {
    if (text.builtIn.includes(standard) && !text.judged.includes(standard)) {
      text.fail(`/required/${i}/standard`, `${standard} is not judged; add it to standards`)
    }
    if (!known.includes(standard))
      text.fail(`/required/${i}/standard`, `there is no standard ${standard}; known are ${known.join(', ')}`)
  })
  for (const kind of Object.keys(file.extra ?? {})) {
    if (!text.builtIn.includes(kind.split('/')[0] ?? ''))
      text.fail(`/extra/${kind.replace('/', '~1')}`, `${kind} is no kind of a built-in standard`)
  }
  const requirement = (standard: string, { paths, except = [] }: RequiredFile): Requirement => ({
    standard,
    paths,
    except,
  })
  return {
    declared: Object.fromEntries(
      own.map(([name, each]) => [name, declarationOf(each, `/declared/${name}`, text)]),
    ),
    extra: Object.fromEntries(
      Object.entries(file.extra ?? {}).map(([kind, form]) => [
        kind,
        formOf(form, `/extra/${kind.replace('/', '~1')}`, text),
      ]),
    ),
    required: [
      ...own.flatMap(([name, each]) => (each['required-by'] ?? []).map((when) => requirement(name, when))),
      ...(file.required ?? []).map((when) => requirement(when.standard, when)),
    ],
  }
}

function declarationOf(file: DeclarationFile, pointer: string, text: ConfigText): Declaration {
  const { schema } = file
  if (schema !== undefined && !isInside(schema)) {
    text.fail(`${pointer}/schema`, `${schema} must be a path from the repository's root, without ".."`)
  }
  return {
    ...formOf(file, pointer, text),
    documents: file.documents,
    id: idOf(file.id ?? { from: 'path' }),
    schema: schema === undefined ? null : { path: schema, at: text.at(`${pointer}/schema`), text: '' },
    previous: file.previous?.by ?? 'stated',
    baseline: (file.baseline ?? []).map(({ field, direction = null }) => ({ field, direction })),
    checklist: (file.checklist ?? []).map(({ person = false, rules = [], ...point }) => ({
      ...point,
      person,
      rules,
    })),
  }
}

const isInside = (path: string): boolean =>
  !path.startsWith('/') &&
  !path.includes('\\') &&
  path.split('/').every((word) => word !== '' && word !== '.' && word !== '..')

function idOf({ from, form = [] }: NonNullable<DeclarationFile['id']>): IdSource {
  const dot = from.indexOf('.')
  const kind = (dot < 0 ? from : from.slice(0, dot)) as IdSource['from']
  return {
    from: kind,
    key: dot < 0 ? '' : from.slice(dot + 1),
    forms: typeof form === 'string' ? [form] : form,
  }
}

function formOf(file: FormFile, pointer: string, text: ConfigText): Form {
  const sections = (file.sections ?? []).map(({ name, aliases = [], required = false }) => ({
    name,
    aliases,
    required,
  }))
  const named = (name: string, at: string): string => {
    const section = sections.find((each) => slug(each.name) === slug(name))
    if (!section) text.fail(at, `"${name}" is none of the declared sections; add it to sections`)
    return section.name
  }
  const once = (list: string, names: readonly string[]): void => {
    names.forEach((name, i) => {
      if (names.findIndex((each) => slug(each) === slug(name)) !== i)
        text.fail(`${pointer}/${list}/${i}`, `"${name}" is declared twice`)
    })
  }
  once(
    'sections',
    sections.map((section) => section.name),
  )
  const keys = (file.keys ?? []).map(
    ({ key, aliases = [], in: section, ...value }, i): KeyForm => ({
      name: key,
      aliases,
      in: section === undefined ? null : named(section, `${pointer}/keys/${i}/in`),
      ...valueFormOf(value, `${pointer}/keys/${i}`, text),
    }),
  )
  once(
    'keys',
    keys.map((key) => `${key.in ?? ''} ${key.name}`),
  )
  const tables = (file.tables ?? []).map(({ section, columns, 'min-rows': minRows = 0 }, i) => {
    const at = `${pointer}/tables/${i}`
    once(
      `tables/${i}/columns`,
      columns.map((column) => column.name),
    )
    return {
      section: named(section, `${at}/section`),
      minRows,
      columns: columns.map(({ name, aliases = [], unique = false, ...value }, c) => ({
        name,
        aliases,
        unique,
        ...valueFormOf(value, `${at}/columns/${c}`, text),
      })),
    }
  })
  return {
    sections,
    ordered: file.ordered ?? false,
    keys,
    tables,
    frontMatter: file['front-matter']?.required ?? [],
  }
}

function valueFormOf(
  { required = false, type, values = [] }: ValueFile,
  pointer: string,
  text: ConfigText,
): ValueForm {
  const chosen = type ?? (values.length > 0 ? 'enum' : 'text')
  if (chosen === 'enum' && values.length === 0)
    text.fail(pointer, 'an enum needs its values: add values: [first, second]')
  if (chosen !== 'enum' && values.length > 0)
    text.fail(`${pointer}/values`, `values belong to an enum; this is a ${chosen}`)
  return { required, type: chosen, values }
}
