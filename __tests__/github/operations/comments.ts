import { commentBody, reactionBody } from '../bodies/conversation.js'
import { json, type Operations, type RepositoryCall, requirePull } from '../http/call.js'
import { paginate } from '../http/pagination.js'
import { read, write } from '../state/access.js'
import { editComment } from '../state/conversation.js'
import type { IssueComment, Reaction, ReactionContent } from '../state/model.js'
import { forbidden, invalidField, notFound } from '../state/refusal.js'

// A pull request's conversation opens to either permission.
const reading = read('issues', 'pull_requests')
const writing = write('issues', 'pull_requests')

export const commentOperations: Operations = {
  'issues/list-comments': {
    access: reading,
    handle(call) {
      const { number } = requirePull(call)
      const since = String(call.query.since ?? '')
      const comments = call.repository.comments.filter(
        (entry) => entry.issue === number && entry.updatedAt >= since,
      )
      return paginate(call, comments, (page) => page.map((comment) => commentBody(call.repository, comment)))
    },
  },
  'issues/get-comment': {
    access: reading,
    handle: (call) => json(commentBody(call.repository, requireComment(call))),
  },
  'issues/create-comment': {
    access: writing,
    handle(call) {
      const { repository, world, actor } = call
      const pull = requirePull(call)
      if (pull.locked && actor.app === null && repository.roleOf(actor.user) === 'read') {
        throw forbidden('Unable to create comment because issue is locked.')
      }
      const now = world.now()
      const comment: IssueComment = {
        id: world.nextId(),
        issue: pull.number,
        user: actor.user,
        app: actor.app,
        body: checkedText(call),
        createdAt: now,
        updatedAt: now,
        minimized: false,
        edits: [],
      }
      repository.comments.push(comment)
      pull.updatedAt = now
      return json(commentBody(repository, comment), 201)
    },
  },
  'issues/update-comment': {
    access: writing,
    handle(call) {
      const comment = requireComment(call)
      editComment(call.repository, comment, call.actor.user, checkedText(call))
      return json(commentBody(call.repository, comment))
    },
  },
  'issues/delete-comment': {
    access: writing,
    handle(call) {
      const { comments } = call.repository
      comments.splice(comments.indexOf(requireComment(call)), 1)
      return { status: 204 }
    },
  },
  'reactions/list-for-issue-comment': {
    access: reading,
    handle(call) {
      const { id } = requireComment(call)
      const wanted = call.query.content
      const reactions = call.repository.reactions.filter(
        ({ subject, content }) =>
          'comment' in subject && subject.comment === id && (wanted === undefined || content === wanted),
      )
      return paginate(call, reactions, (page) =>
        page.map((reaction) => reactionBody(call.repository, reaction)),
      )
    },
  },
  'reactions/create-for-issue-comment': {
    access: writing,
    handle: (call) => react(call, { comment: requireComment(call).id }),
  },
  'reactions/delete-for-issue-comment': {
    access: writing,
    handle(call) {
      const { reactions } = call.repository
      const at = reactions.findIndex(({ id }) => id === Number(call.params.reaction_id))
      if (at < 0) throw notFound()
      reactions.splice(at, 1)
      return { status: 204 }
    },
  },
  'reactions/create-for-issue': {
    access: writing,
    handle: (call) => react(call, { issue: requirePull(call).number }),
  },
}

function requireComment({ repository, params }: RepositoryCall): IssueComment {
  const comment = repository.comments.find(({ id }) => id === Number(params.comment_id))
  if (!comment) throw notFound()
  return comment
}

function checkedText({ body, world }: RepositoryCall): string {
  const text = String(body.body)
  const limit = world.limits.commentCharacters
  if (text.trim() === '') throw invalidField('IssueComment', 'body', 'body cannot be blank')
  // Characters, not UTF-16 units: an emoji counts once.
  if ([...text].length > limit) {
    throw invalidField('IssueComment', 'body', `body is too long (maximum is ${limit} characters)`)
  }
  return text
}

function react(call: RepositoryCall, subject: Reaction['subject']) {
  const { repository, world, actor } = call
  const content = call.body.content as ReactionContent
  const known = repository.reactions.find(
    (reaction) =>
      reaction.user === actor.user &&
      reaction.content === content &&
      JSON.stringify(reaction.subject) === JSON.stringify(subject),
  )
  if (known) return json(reactionBody(repository, known))
  const reaction: Reaction = {
    id: world.nextId(),
    subject,
    user: actor.user,
    content,
    createdAt: world.now(),
  }
  repository.reactions.push(reaction)
  return json(reactionBody(repository, reaction), 201)
}
