import type { Declaration, KeyForm, TableForm, ValueForm } from '../../model/declared-config.js'
import { UsageError } from '../../model/errors.js'
import type { Drafting, NewFile, Template } from '../../model/template.js'
import { matchesAny } from '../../text/glob.js'
import { toWriteHere } from '../../text/to-write.js'
import { findId, wholeId } from './id-form.js'

/** How a document of a team's own standard begins: everything that its declaration asks for. */
export const declaredTemplate = (name: string, declaration: Declaration): Template => ({
  kind: `${name}/handoff`,
  is: `a ${name} handoff, as the configuration declares it`,
  example: (declaration.id.forms[0] ?? 'id')
    .replace('<N>', '1')
    .replace('<letter>', 'A')
    .replace('<word>', 'name')
    .replace('<date>', '2026-03-16'),
  options: ['title'],
  draft: (drafting) => draft(name, declaration, drafting),
})

async function draft(
  name: string,
  declaration: Declaration,
  drafting: Drafting,
): Promise<readonly NewFile[]> {
  const { id, title } = drafting
  const { forms } = declaration.id
  if (forms.length > 0 && wholeId(id, forms) === null)
    throw new UsageError(`"${id}" has none of the forms that ${name} declares: ${forms.join(', ')}`)
  const previous = declaration.previous === 'stated' ? latest(declaration, drafting) : null
  const loose = declaration.keys.filter((key) => key.in === null && !isIdKey(key, declaration))
  const lines = [
    ...frontMatter(declaration, drafting),
    `# ${id}: ${title ?? toWriteHere('title')}`,
    '',
    ...(declaration.id.from === 'key' ? [`- ${declaration.id.key}: ${id}`] : []),
    ...(previous === null ? [] : [`- Previous handoff: ${previous}`]),
    ...loose.map((key) => keyLine(key, drafting)),
    ...(declaration.id.from === 'key' || previous !== null || loose.length > 0 ? [''] : []),
    ...declaration.sections.flatMap((section) => {
      const keys = declaration.keys.filter((key) => key.in === section.name)
      const tables = declaration.tables.filter((table) => table.section === section.name)
      return [
        `## ${section.name}`,
        '',
        ...(keys.length + tables.length === 0
          ? [toWriteHere(`${section.name}${section.required ? '' : ', or take the section out'}`), '']
          : []),
        ...(keys.length > 0 ? [...keys.map((key) => keyLine(key, drafting)), ''] : []),
        ...tables.flatMap(tableLines),
      ]
    }),
  ]
  const { schema } = declaration
  const notes =
    schema === null
      ? []
      : [`The schema of ${name} (${schema.path}) may ask for more than is declared; check says so.`]
  return [{ path: pathFor(name, declaration, id), text: lines.join('\n'), notes }]
}

const isIdKey = (key: KeyForm, { id }: Declaration): boolean =>
  id.from === 'key' && id.key.toLowerCase() === key.name.toLowerCase()

function frontMatter(declaration: Declaration, { id }: Drafting): string[] {
  const own = declaration.id.from === 'front-matter' ? [declaration.id.key] : []
  const keys = [...new Set([...own, ...declaration.frontMatter])]
  if (keys.length === 0) return []
  const value = (key: string): string => (own.includes(key) ? `'${id}'` : `'<TODO ${key}>'`)
  return ['---', ...keys.map((key) => `${key}: ${value(key)}`), '---']
}

const keyLine = (key: KeyForm, drafting: Drafting): string =>
  `- ${key.name}: ${known(key, drafting) ?? asked(key)}`

/** A commit is what is checked out; everything else only the author knows. */
const known = (key: KeyForm, { commit }: Drafting): string | null =>
  key.type === 'sha' && /^(?:git )?(?:commit|sha|revision)\b/i.test(key.name) && commit.state === 'found'
    ? commit.value
    : null

const FORMS: Readonly<Record<ValueForm['type'], string>> = {
  text: '',
  number: 'a number',
  date: 'a date, YYYY-MM-DD',
  url: 'an address, https://…',
  sha: 'hex digits of a hash',
  path: 'a path',
  enum: '',
}

function asked(form: ValueForm & { readonly name: string }): string {
  const how = form.type === 'enum' ? form.values.join(', ') : FORMS[form.type]
  const free = form.required ? '' : `${how === '' ? '' : ', '}or N/A`
  return toWriteHere(`${form.name}${how === '' && free === '' ? '' : `: ${how}${free}`}`)
}

function tableLines({ columns, minRows }: TableForm): string[] {
  const row = `| ${columns.map((column) => asked(column)).join(' | ')} |`
  return [
    `| ${columns.map(({ name }) => name).join(' | ')} |`,
    `| ${columns.map(() => '---').join(' | ')} |`,
    ...Array.from({ length: Math.max(1, minRows) }, () => row),
    '',
  ]
}

// `releases/*/HANDOFF.md` is `releases/R-12/HANDOFF.md`
function pathFor(name: string, { documents }: Declaration, id: string): string {
  const fitting = documents.flatMap((pattern) => {
    const path = pattern.replace(/^(?:\*\*\/)+/, '').replace(/\*+/, id)
    return /[*?{[]/.test(path) || path === '' ? [] : [path]
  })
  const own = fitting.find((path) => path.includes(id)) ?? fitting[0]
  if (own === undefined)
    throw new UsageError(
      `where a ${name} handoff stands cannot be told from ${documents.join(', ')}: name the file with --output`,
    )
  return own
}

/** Id of the handoff of this standard that comes last by its path. */
function latest({ documents, id }: Declaration, { files, id: own }: Drafting): string | null {
  const { compare } = new Intl.Collator('en', { numeric: true })
  const ids = files
    .filter((path) => matchesAny(path, documents))
    .flatMap((path) => findId(path, id.forms)?.text ?? [])
  return (
    ids
      .filter((each) => each !== own)
      .sort(compare)
      .at(-1) ?? null
  )
}
