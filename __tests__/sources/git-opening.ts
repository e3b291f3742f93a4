import type { ChangedFile, ChangeSet } from '../../src/model/change-set.js'
import { UsageError } from '../../src/model/errors.js'
import { type GitRequest, type OpenGit, openGit } from '../../src/sources/git.js'
import type { GitHost } from '../../src/sources/git-process.js'
import { buildWorld, freshFolder, removeFolders, type World } from './git-fixture.js'

const opened: OpenGit[] = []

/** Opens a repository that is closed after the test. */
export async function open(request: GitRequest, host?: GitHost): Promise<OpenGit> {
  const source = await openGit(request, host)
  opened.push(source)
  return source
}

/** To be called once in each file that opens repositories. */
export function cleanUp(): void {
  afterEach(() => Promise.all(opened.splice(0).map(({ repository }) => repository.close())))
  afterAll(removeFolders)
}

export function worldAt(world: World): string {
  const directory = freshFolder()
  buildWorld(directory, world, { bare: true })
  return directory
}

export function filesOf({ files }: ChangeSet): readonly ChangedFile[] {
  if (files.state !== 'found') throw new Error(JSON.stringify(files))
  return files.value
}

/** The one line that a refusal says. */
export async function complaint(request: GitRequest, host?: GitHost): Promise<string> {
  const error = await openGit(request, host).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UsageError)
  const { message } = error as UsageError
  expect(message).not.toContain('\n')
  return message
}

/** Repeatable random numbers below a bound. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}
