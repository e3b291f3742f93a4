import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { Script } from 'node:vm'

/** Files of other versions that nobody wrote for so long are removed. */
const STALE_MS = 14 * 24 * 3600 * 1000

/** Where compiled code is kept between runs: a folder that only its owner can write to, and a name for this build. */
export interface CodeCache {
  readonly folder: string
  readonly build: string
}

/**
 * The folder that `HANDOFF_GATE_CACHE` names, else the user's cache folder, as the platform has it. Null when it is switched off (`HANDOFF_GATE_CACHE=off`, or
 * Node's own `NODE_DISABLE_COMPILE_CACHE`), when there is no such folder, or when what is judged could have made it.
 */
export function codeCache(build: string, environment: NodeJS.ProcessEnv): CodeCache | null {
  const { HANDOFF_GATE_CACHE: own, NODE_DISABLE_COMPILE_CACHE: none, XDG_CACHE_HOME: xdg } = environment
  // An Action's machine is mostly new each time; where it is not, its owner can name a folder.
  if (own === 'off' || none || (!own && environment.GITHUB_ACTIONS)) return null
  const folder = own || join(xdg || userCaches(environment), 'handoff-gate')
  return isApart(folder) ? { folder, build: `${build}-${process.version}-${process.arch}` } : null
}

/**
 * Whether a folder lies outside of every work tree and of where we stand. What is judged could bring compiled code
 * of its own to such a place: in CI a home is often the checkout.
 */
function isApart(folder: string): boolean {
  if (!isAbsolute(folder)) return false
  const here = process.cwd()
  for (let at = folder; ; at = dirname(at)) {
    if (at === here || existsSync(join(at, '.git'))) return false
    if (at === dirname(at)) return true
  }
}

function userCaches({ LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32' && LOCALAPPDATA) return LOCALAPPDATA
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache')
}

/** Compiled code is code: it is taken only from a folder that nobody else could have written to. */
function isOurs(folder: string): boolean {
  try {
    const stats = lstatSync(folder)
    const own = process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0)
    return stats.isDirectory() && own
  } catch {
    return false
  }
}

/**
 * Runs a bundle and the pieces beside it. With a cache their code is compiled once and not in each run, which is
 * a third of the time of a short one. Whatever is wrong with the cache only costs that time.
 */
export function startProgram(file: string, cache: CodeCache | null): void {
  const native = createRequire(file)
  if (cache === null) return void native(file)
  const folder = dirname(file)
  const loaded = new Map<string, { exports: unknown }>()
  const compiled: (readonly [string, Script])[] = []
  const trusted = isOurs(cache.folder)
  const load = (path: string): unknown => {
    const known = loaded.get(path)
    if (known !== undefined) return known.exports
    const module = { exports: {} }
    loaded.set(path, module)
    const source = readFileSync(path, 'utf8')
    const kept = join(cache.folder, `${basename(path)}-${cache.build}-${source.length}`)
    const script = new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
      filename: path,
      cachedData: trusted ? contentOf(kept) : undefined,
    })
    if (script.cachedDataRejected !== false) compiled.push([kept, script])
    script.runInThisContext()(module.exports, require, module, path, folder)
    return module.exports
  }
  const require = Object.assign(
    (id: string): unknown => (/^\.\/[\w-]+\.cjs$/.test(id) ? load(join(folder, id)) : native(id)),
    native,
  )
  process.on('exit', () => keep(cache, compiled))
  load(file)
}

/** The engine takes damaged code for good and dies of it, so a digest stands before the code. */
const digest = (code: Buffer): Buffer => createHash('sha256').update(code).digest()
const DIGEST_BYTES = 32

function contentOf(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path)
    const code = bytes.subarray(DIGEST_BYTES)
    return digest(code).equals(bytes.subarray(0, DIGEST_BYTES)) ? code : undefined
  } catch {
    return undefined
  }
}

/** At the end of a run, so that what was compiled on the way is kept as well. */
function keep({ folder, build }: CodeCache, compiled: readonly (readonly [string, Script])[]): void {
  if (compiled.length === 0) return
  try {
    // A home that is not there is not made.
    if (!existsSync(dirname(dirname(folder)))) return
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!isOurs(folder)) return
    for (const [path, script] of compiled) {
      const draft = `${path}.${process.pid}`
      const code = script.createCachedData()
      writeFileSync(draft, Buffer.concat([digest(code), code]), { mode: 0o600 })
      renameSync(draft, path)
    }
    for (const name of readdirSync(folder)) {
      if (name.includes(build)) continue
      if (Date.now() - statSync(join(folder, name)).mtimeMs > STALE_MS) rmSync(join(folder, name))
    }
  } catch {
    // A full or read-only disk is no reason to say anything: the work itself is done.
  }
}
