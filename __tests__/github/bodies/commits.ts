import type { ChangedFile } from '../git/changed-files.js'
import type { Commit } from '../git/objects.js'
import type { Json } from '../openapi/description.js'
import type { TestRepository } from '../state/repository.js'
import { apiUrl, pageUrl } from './repositories.js'
import { nodeId } from './users.js'

const verification = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
}

export async function requireCommit(repository: TestRepository, oid: string): Promise<Commit> {
  const commit = await repository.history.commit(oid)
  if (!commit) throw new Error(`${repository.fullName} has no commit ${oid}`)
  return commit
}

export function commitBody(repository: TestRepository, commit: Commit): Json {
  const url = `${apiUrl(repository)}/commits/${commit.oid}`
  const page = `${pageUrl(repository)}/commit/${commit.oid}`
  return {
    sha: commit.oid,
    node_id: nodeId('Commit', Number.parseInt(commit.oid.slice(0, 8), 16)),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${apiUrl(repository)}/git/trees/${commit.tree}` },
      url: `${apiUrl(repository)}/git/commits/${commit.oid}`,
      comment_count: 0,
      verification,
    },
    url,
    html_url: page,
    comments_url: `${url}/comments`,
    // Nobody's mail address is registered, which is common: the account is then null.
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${apiUrl(repository)}/commits/${sha}`,
      html_url: `${pageUrl(repository)}/commit/${sha}`,
    })),
  }
}

export function gitCommitBody(repository: TestRepository, commit: Commit): Json {
  const git = `${apiUrl(repository)}/git`
  return {
    sha: commit.oid,
    node_id: nodeId('Commit', Number.parseInt(commit.oid.slice(0, 8), 16)),
    url: `${git}/commits/${commit.oid}`,
    html_url: `${pageUrl(repository)}/commit/${commit.oid}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${git}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${git}/commits/${sha}`,
      html_url: `${pageUrl(repository)}/commit/${sha}`,
    })),
    verification,
  }
}

export function fileBody(repository: TestRepository, file: ChangedFile, headSha: string): Json {
  const path = encodePath(file.path)
  return {
    sha: file.oid,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${pageUrl(repository)}/blob/${headSha}/${path}`,
    raw_url: `${pageUrl(repository)}/raw/${headSha}/${path}`,
    contents_url: `${apiUrl(repository)}/contents/${path}?ref=${headSha}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
  }
}

export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
