import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { installedGit, runGit } from '../../sources/git-process.js'
import { openClone } from '../../sources/github-checkout.js'
import { fetchContents, type MirrorRequest, mirrorHost, renewMirror } from '../../sources/mirror.js'
import type { Task } from '../events/event.js'
import { HeadLocks } from './head-locks.js'
import type { Opened } from './installations.js'
import type { OpenMirror } from './judge.js'
import type { Log } from './log.js'
import type { BotSettings } from './settings.js'

const GIB = 1024 ** 3

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** A folder belongs to an installation: a name can be another owner's later. */
function requestFor(server: string, { installation, authorization }: Opened, task: Task): MirrorRequest {
  const { repository, head, base, policy, pullRequest, baseRef } = task
  const name = pullRequest === null ? `commit-${head}` : `pull-${pullRequest.number}`
  const bases = [...new Set([base, policy])]
  return {
    id: `${installation}-${digest(repository.toLowerCase())}`,
    url: `${server}/${repository}.git`,
    authorization,
    commits: [
      { sha: head, ref: `refs/judged/${name}` },
      ...bases.map((sha, i) => ({ sha, ref: `refs/bases/${digest(baseRef ?? sha)}-${i}` })),
    ],
  }
}

async function sizeOf(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const sizes = await Promise.all(
    files.map((path) =>
      stat(path)
        .then(({ size }) => size)
        .catch(() => 0),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Mirrors on disk; the one that was used least recently goes when there is no room. */
class Mirrors {
  readonly #locks = new HeadLocks()
  readonly #sizes = new Map<string, number>()
  readonly #used = new Map<string, number>()

  constructor(
    private readonly place: NonNullable<BotSettings['mirrors']>,
    private readonly server: string,
    private readonly log: Log,
  ) {}

  async measure(): Promise<void> {
    const age = (name: string): number => statSync(join(this.place.directory, name)).mtimeMs
    const names = readdirSync(this.place.directory).filter((name) => name.endsWith('.git'))
    for (const name of names.sort((a, b) => age(a) - age(b))) {
      this.#sizes.set(name, await sizeOf(join(this.place.directory, name)))
    }
    await this.#makeRoom()
  }

  readonly open: OpenMirror = async (opened, task) => {
    const request = requestFor(this.server, opened, task)
    const name = `${request.id}.git`
    const use = (by: number): unknown => this.#used.set(name, (this.#used.get(name) ?? 0) + by)
    use(1)
    try {
      const gitDir = await this.#locks.run(name, () => this.#renew(request, task))
      const clone = await openClone(opened.client, task, gitDir, mirrorHost(request))
      if (clone === null) use(-1)
      return (
        clone && {
          ...clone,
          async close() {
            use(-1)
            await clone.close()
          },
        }
      )
    } catch (error) {
      use(-1)
      const message = error instanceof Error ? error.message : String(error)
      this.log.warn({ repository: task.repository, error: message }, 'there is no mirror; the API has to do')
      return null
    }
  }

  async #renew(request: MirrorRequest, task: Task): Promise<string> {
    const start = performance.now()
    const gitDir = await renewMirror(this.place.directory, request)
    await fetchContents(request, gitDir, task.base, task.head)
    const name = `${request.id}.git`
    const bytes = await sizeOf(gitDir)
    this.#sizes.delete(name)
    this.#sizes.set(name, bytes)
    const seconds = Number(((performance.now() - start) / 1000).toFixed(3))
    this.log.info({ repository: task.repository, bytes, seconds }, 'mirror renewed')
    await this.#makeRoom()
    return gitDir
  }

  async #makeRoom(): Promise<void> {
    const most = this.place.gigabytes * GIB
    let total = [...this.#sizes.values()].reduce((sum, size) => sum + size, 0)
    for (const [name, size] of this.#sizes) {
      if (total <= most) return
      if ((this.#used.get(name) ?? 0) > 0) continue
      this.#sizes.delete(name)
      total -= size
      await rm(join(this.place.directory, name), { recursive: true, force: true })
      this.log.info({ mirror: name, bytes: size }, 'mirror removed for want of room')
    }
  }
}

/** Whoever else owns the folder, or a link in its place, decides what is in it: git would run with that. */
function requireOwn(directory: string): void {
  const own = process.getuid?.()
  const { uid } = lstatSync(directory)
  if (own === undefined || uid === own || uid === 0) return
  throw new Error(`${directory} belongs to another user (${uid}): give a folder with HANDOFF_GATE_MIRRORS`)
}

/** Opens the mirrors; null where there is no git or no place for them, and then the API has to do. */
export async function openMirrors(
  place: NonNullable<BotSettings['mirrors']>,
  server: string,
  log: Log,
): Promise<OpenMirror | null> {
  try {
    mkdirSync(place.directory, { recursive: true, mode: 0o700 })
    requireOwn(place.directory)
    await runGit(installedGit, place.directory, ['version'])
    const mirrors = new Mirrors(place, server, log)
    await mirrors.measure()
    return mirrors.open
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    log.warn({ error: message }, 'no mirrors are kept: large repositories are judged by the API only')
    return null
  }
}
