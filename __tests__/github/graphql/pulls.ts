import { commentPage } from '../bodies/conversation.js'
import { pullDiff } from '../bodies/pulls.js'
import { pageUrl } from '../bodies/repositories.js'
import { nodeId } from '../bodies/users.js'
import type { ChangedFile } from '../git/changed-files.js'
import type { Json } from '../openapi/description.js'
import type { Identity, IssueComment, PullRequest, Review } from '../state/model.js'
import { testMerge } from '../state/pull-heads.js'
import { type ConnectionArguments, connection } from './connection.js'
import { gitObject } from './git-objects.js'
import { actorNode } from './people.js'
import { repositoryNode } from './repositories.js'

export function pullNode(pull: PullRequest, viewer: Identity): Json {
  const { repository, number } = pull
  const { world } = repository
  const url = `${pageUrl(repository)}/pull/${number}`
  const total = async (field: 'additions' | 'deletions'): Promise<number> =>
    (await pullDiff(pull)).reduce((sum, file) => sum + file[field], 0)
  return {
    __typename: 'PullRequest',
    id: nodeId('PullRequest', pull.id),
    databaseId: pull.id,
    number,
    title: pull.title,
    body: pull.body ?? '',
    state: pull.mergedAt ? 'MERGED' : pull.state.toUpperCase(),
    isDraft: pull.draft,
    closed: pull.state === 'closed',
    merged: pull.mergedAt !== null,
    mergedAt: pull.mergedAt,
    locked: pull.locked,
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    lastEditedAt: pull.bodyEditedAt,
    closedAt: pull.closedAt,
    url,
    permalink: url,
    author: actorNode(world, pull.user),
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    headRepository: pull.headRepository ? repositoryNode(pull.headRepository, viewer) : null,
    headRepositoryOwner: pull.headRepository ? actorNode(world, pull.headRepository.owner) : null,
    isCrossRepository: pull.headRepository !== repository,
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseSha,
    baseRepository: () => repositoryNode(repository, viewer),
    repository: () => repositoryNode(repository, viewer),
    additions: () => total('additions'),
    deletions: () => total('deletions'),
    changedFiles: async () => (await pullDiff(pull)).length,
    mergeable: async () => ((await testMerge(pull)) ? 'MERGEABLE' : 'CONFLICTING'),
    potentialMergeCommit: async () => {
      const oid = await testMerge(pull)
      return oid ? gitObject(repository, { oid }) : null
    },
    files: async (args: ConnectionArguments) => {
      const files = (await pullDiff(pull)).slice(0, world.limits.pullFiles)
      return connection('files', args, files, fileNode)
    },
    commits: async (args: ConnectionArguments) => {
      const shas = await repository.history.between(pull.baseSha, pull.headSha)
      return connection('commits', args, shas.slice(0, world.limits.compareCommits), (oid) => ({
        id: nodeId('PullRequestCommit', pull.id),
        commit: () => gitObject(repository, { oid }),
      }))
    },
    comments: (args: ConnectionArguments) => {
      const comments = repository.comments.filter(({ issue }) => issue === number)
      return connection('comments', args, comments, (comment) => commentNode(pull, comment, viewer))
    },
    reviews: (args: ConnectionArguments & { states?: string[]; author?: string }) => {
      const reviews = repository.reviews
        .filter((review) => review.pull === number)
        .filter((review) => !args.states || args.states.includes(review.state))
        .filter((review) => !args.author || args.author === review.user.login)
      return connection('reviews', args, reviews, (review) => reviewNode(pull, review, viewer))
    },
    labels: (args: ConnectionArguments) => connection('labels', args, pull.labels, (name) => ({ name })),
    headRef: () => (pull.headRepository ? { name: pull.headRef, prefix: 'refs/heads/' } : null),
  }
}

function fileNode(file: ChangedFile): Json {
  const { path, additions, deletions, status } = file
  const changeType = status === 'removed' ? 'DELETED' : status.toUpperCase()
  return { path, additions, deletions, changeType, viewerViewedState: 'UNVIEWED' }
}

export function commentNode(pull: PullRequest, comment: IssueComment, viewer: Identity): Json {
  return {
    __typename: 'IssueComment',
    id: nodeId('IssueComment', comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    author: actorNode(pull.repository.world, comment.user),
    viewerDidAuthor: comment.user === viewer.user,
    isMinimized: comment.minimized,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    lastEditedAt: comment.edits.at(-1)?.at ?? null,
    userContentEdits: (args: ConnectionArguments) =>
      connection('userContentEdits', args, comment.edits.toReversed(), (edit) => ({
        __typename: 'UserContentEdit',
        id: nodeId('UserContentEdit', edit.id),
        createdAt: edit.at,
        updatedAt: edit.deletedAt ?? edit.at,
        editedAt: edit.at,
        deletedAt: edit.deletedAt,
        diff: edit.diff,
        editor: edit.editor && actorNode(pull.repository.world, edit.editor),
      })),
    url: commentPage(pull.repository, comment),
  }
}

function reviewNode(pull: PullRequest, review: Review, viewer: Identity): Json {
  const role = pull.repository.roleOf(review.user)
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PullRequestReview', review.id),
    databaseId: review.id,
    body: review.body,
    state: review.state,
    author: actorNode(pull.repository.world, review.user),
    authorCanPushToRepository: role === 'admin' || role === 'maintain' || role === 'write',
    viewerDidAuthor: review.user === viewer.user,
    submittedAt: review.submittedAt,
    createdAt: review.submittedAt,
    updatedAt: review.submittedAt,
    commit: () => gitObject(pull.repository, { oid: review.commitSha }),
    url: `${pageUrl(pull.repository)}/pull/${pull.number}#pullrequestreview-${review.id}`,
  }
}
