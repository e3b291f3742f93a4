import { loginOf } from '../../github/standing-graphql.js'
import { readMarker } from '../../reports/comment.js'
import { type Assignment, assignment, type EventContext } from './event.js'
import { Payload } from './payload.js'
import { openPullTask } from './pull-task.js'

const ELSEWHERE = 'Nothing to do: the comment is none of ours, or was changed by us.'

/** Who the token speaks for; null where GitHub does not say. */
async function viewer({ client }: EventContext): Promise<string | null> {
  const answer = (await client.query('query { viewer { login } }', {})) as {
    readonly viewer?: { readonly login?: string } | null
  } | null
  return loginOf(answer?.viewer ?? null)
}

/**
 * Somebody else edited or deleted our comment: a box was ticked, or the report was touched. The head is judged again,
 * which puts the comment right and counts what counts. What we write ourselves starts nothing, so that this ends.
 */
export async function ownCommentChanged(context: EventContext): Promise<Assignment> {
  const event = new Payload(context.payload)
  const comment = event.get('comment')
  const author = comment.get('user').get('login').text()
  const sender = event.get('sender')
  const changes = event.get('changes').get('body').get('from').text()
  // An edit may have removed the marker, which the text before it still has.
  const isMarked = [comment.get('body').text(), changes].some(
    (text) => readMarker(text)?.context === context.context,
  )
  const byUs = sender.get('type').text() === 'Bot' || sender.get('login').text() === author
  if (!isMarked || byUs) return assignment([], ELSEWHERE)
  const login = await viewer(context)
  if (login !== null && login.toLowerCase() !== author.toLowerCase()) return assignment([], ELSEWHERE)
  const number = event.get('issue').get('number').number()
  const task = await openPullTask(context.client, context.repository, number)
  return task === null
    ? assignment([], 'Nothing is judged: the pull request is closed.')
    : assignment([task], `Our comment was changed by ${sender.get('login').text()}.`)
}
