import { posix } from 'node:path'
import { parseSync } from '@swc/core'

export interface SourceFile {
  /** From the project's root, `/`-separated. */
  readonly path: string
  readonly text: string
}

interface Layer {
  /** Layers and paths that may be imported besides the layer's own files. */
  readonly imports: readonly string[]
  /** Whether libraries may be imported; Node's own pure modules always may, but for `model`. */
  readonly libraries: boolean
  /** Whether disk, network, process and clock may be touched. */
  readonly effects: boolean
}

const GENERATED = 'generated'
const STANDARD: Layer = { imports: ['model', 'text', GENERATED], libraries: false, effects: false }
const LAYERS: Readonly<Record<string, Layer>> = {
  model: { imports: [], libraries: false, effects: false },
  text: { imports: ['model'], libraries: true, effects: false },
  'standards/index': { imports: ['model', 'text', 'standards'], libraries: false, effects: false },
  'standards/histories': { imports: ['model', 'standards'], libraries: false, effects: false },
  config: { imports: ['model', 'text', GENERATED], libraries: true, effects: false },
  steps: {
    imports: ['model', 'text', 'config', 'standards/index', GENERATED],
    libraries: true,
    effects: false,
  },
  // Charts are drawn by libraries.
  reports: { imports: ['model'], libraries: true, effects: false },
  history: { imports: ['model', 'steps'], libraries: false, effects: false },
  evidence: { imports: ['model'], libraries: true, effects: false },
  sandbox: { imports: ['model', 'text'], libraries: true, effects: true },
  sources: { imports: ['model'], libraries: true, effects: true },
  github: { imports: ['model', 'text'], libraries: true, effects: true },
  check: {
    imports: ['steps', 'model', 'config', 'sandbox', 'standards/index'],
    libraries: false,
    effects: false,
  },
  hosts: { imports: ['*'], libraries: true, effects: true },
  bin: { imports: ['hosts'], libraries: false, effects: true },
}

const PURE_MODULES = new Set(
  ['assert', 'buffer', 'crypto', 'path', 'path/posix', 'string_decoder', 'url', 'util', 'zlib'].map(
    (name) => `node:${name}`,
  ),
)
const LONGEST = 200
const VAGUE = /^(utils?|helpers?|managers?)$/
const KEBAB = /^([a-z0-9]+(-[a-z0-9]+)*|README)$/

/** `standards/builder/rules/x` → `standards/builder`, `steps/read` → `steps`, `check` → `check` */
function layerName(module: string): string {
  const [first = '', second = ''] = module.split('/')
  return first === 'standards' ? `${first}/${second}` : first
}

function layerOf(name: string): Layer | undefined {
  return LAYERS[name] ?? (name.startsWith('standards/') ? STANDARD : undefined)
}

/** A syntax tree as the parser gives it, looked at without its types. */
type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null
const identifier = (value: unknown): unknown =>
  isTree(value) && value.type === 'Identifier' ? value.value : undefined

interface Facts {
  readonly imports: Set<string>
  readonly effects: Set<string>
}

function noteImport(node: Tree, facts: Facts): void {
  const [first] = Array.isArray(node.arguments) ? node.arguments : []
  const dynamic = node.type === 'CallExpression' && isTree(node.callee) && node.callee.type === 'Import'
  const source = dynamic
    ? first?.expression
    : (node.source ?? (node.type === 'TsImportType' && node.argument))
  if (isTree(source) && typeof source.value === 'string') facts.imports.add(source.value)
}

function noteEffect(node: Tree, facts: Facts): void {
  const noArguments = !Array.isArray(node.arguments) || node.arguments.length === 0
  if (node.type === 'NewExpression' && identifier(node.callee) === 'Date' && noArguments) {
    facts.effects.add('new Date()')
  }
  if (node.type === 'CallExpression' && identifier(node.callee) === 'Date') facts.effects.add('Date()')
  if (node.type === 'MemberExpression' && identifier(node.object) === 'Date') {
    if (identifier(node.property) === 'now') facts.effects.add('Date.now')
  }
  const name = identifier(node)
  if (name === 'process' || name === 'console' || name === 'fetch') facts.effects.add(name)
}

/** Names of properties are not uses: `{ fetch: … }`, `port.fetch`, `fetch(): void` in an interface. */
const isNameOnly = (parent: Tree, key: string): boolean =>
  (key === 'property' && parent.type === 'MemberExpression') || key === 'key'

function visit(node: unknown, facts: Facts): void {
  if (Array.isArray(node)) {
    for (const inner of node) visit(inner, facts)
    return
  }
  if (!isTree(node)) return
  noteImport(node, facts)
  noteEffect(node, facts)
  for (const [key, inner] of Object.entries(node)) {
    if (!(isNameOnly(node, key) && identifier(inner) !== undefined)) visit(inner, facts)
  }
}

function factsOf(text: string): Facts {
  const facts: Facts = { imports: new Set(), effects: new Set() }
  visit(parseSync(text, { syntax: 'typescript', target: 'es2022' }).body, facts)
  return facts
}

function importProblem(from: string, layer: Layer, module: string, specifier: string): string | undefined {
  if (specifier.startsWith('node:')) {
    if (PURE_MODULES.has(specifier) ? from !== 'model' : layer.effects) return
    return `imports ${specifier}, which ${from} may not`
  }
  if (!specifier.startsWith('.')) {
    return layer.libraries ? undefined : `imports the library ${specifier}, which ${from} may not`
  }
  const target = posix.join(posix.dirname(module), specifier).replace(/\.js$/, '')
  if (target === '../package.json' && from === 'hosts') return
  if (/^\.\.\/schemas\/[a-z.-]+\.json$/.test(target) && from === 'sandbox') return
  const to = layerName(target)
  if (target.startsWith('..') || (to !== GENERATED && layerOf(to) === undefined)) {
    return `imports ${specifier}, which is in no layer`
  }
  const allowed = to === from || layer.imports.some((name) => name === to || name === to.split('/')[0])
  if (allowed || (layer.imports.includes('*') && to !== 'bin')) return
  return `imports ${to}, which ${from} may not`
}

function codeProblems({ path, text }: SourceFile): string[] {
  const module = path.slice('src/'.length).replace(/\.ts$/, '')
  const from = layerName(module)
  const layer = layerOf(from)
  if (layer === undefined) return ['is in no layer of src']
  const { imports, effects } = factsOf(text)
  const lines = text.replace(/\n$/, '').split('\n').length
  return [
    ...[...imports].flatMap((specifier) => importProblem(from, layer, module, specifier) ?? []),
    ...(layer.effects ? [] : [...effects].map((name) => `uses ${name}, which ${from} may not`)),
    ...(lines > LONGEST ? [`has ${lines} lines; at most ${LONGEST}`] : []),
  ]
}

function nameProblems(path: string): string[] {
  const names = path.split('/').map((segment) => segment.split('.')[0] ?? '')
  const vague = names.filter((name) => name.split('-').some((word) => VAGUE.test(word)))
  const last = names.at(-1) ?? ''
  return [
    ...vague.map((name) => `is named "${name}", which says nothing about what is inside`),
    ...(KEBAB.test(last) ? [] : ['is not named in kebab-case']),
  ]
}

/** What is wrong with the structure of these source files, one line each. */
export function architectureProblems(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !path.startsWith(`src/${GENERATED}/`))
    .flatMap((file) => {
      const code = file.path.startsWith('src/') && file.path.endsWith('.ts') ? codeProblems(file) : []
      return [...nameProblems(file.path), ...code].map((problem) => `${file.path} ${problem}`)
    })
}
