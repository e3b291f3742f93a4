import { hasWriteAccess } from '../../github/access.js'
import { type Addressed, answer, react } from '../../github/answer.js'
import { clip, codeSpan } from '../../reports/escape.js'
import type { Carried, CommandContext } from './command.js'
import { type Command, commandsIn } from './command-text.js'
import { commandNamed } from './commands.js'
import { type Assignment, assignment, type EventHandler } from './event.js'
import { ownCommentChanged } from './own-comment.js'
import { Payload } from './payload.js'

const shown = ({ name, argument }: Command): string =>
  codeSpan(clip(`/handoff ${name} ${argument}`.trim(), 100))

/** Carries out commands of a new comment, and looks at what others do to ours; any other comment causes no request at all. */
export const issueCommentEvent: EventHandler = {
  names: ['issue_comment'],
  async assign(asked): Promise<Assignment> {
    const { client, repository, payload } = asked
    const event = new Payload(payload)
    const comment = event.get('comment')
    const said = commandsIn(comment.get('body').text())
    const author = comment.get('user')
    // Bots answer comments: one that listens to another may never end.
    const isBot = author.get('type').text() === 'Bot'
    const onPull = event.get('issue').get('pull_request').isThere()
    const action = event.get('action').text()
    if (onPull && (action === 'edited' || action === 'deleted')) return ownCommentChanged(asked)
    if (action !== 'created' || !onPull || isBot || said.length === 0) {
      return assignment(
        [],
        'Nothing to do: this is no new comment of a person with a command on a pull request.',
      )
    }
    const to: Addressed = {
      repository,
      pull: event.get('issue').get('number').number(),
      comment: comment.get('id').number(),
      since: comment.get('created_at').text(),
    }
    const login = author.get('login').text()
    const context: CommandContext = { client, repository, pull: to.pull, author: login }
    const allowed = await hasWriteAccess(client, repository, login)
    const refusal: Carried = { refused: 'it needs write access to this repository' }
    const commands = allowed ? said : said.slice(0, 1)
    const carried: Carried[] = []
    for (const { name, argument } of commands) {
      carried.push(allowed ? await commandNamed(name)(argument, context) : refusal)
    }
    const lines = carried.flatMap(({ text, refused }, i) =>
      refused === undefined
        ? (text ?? [])
        : `${shown(commands[i] as Command)} was not carried out: ${refused}.`,
    )
    const content = carried.some(({ record }) => record !== undefined)
      ? `${carried.map(({ record }) => record ?? '-').join(',')} day=${new Date().toISOString().slice(0, 10)}`
      : null
    const refused = carried.some((it) => it.refused !== undefined)
    const troubles = [
      ...(await react(client, to, refused ? 'confused' : '+1')),
      ...(lines.length === 0 ? [] : await answer(client, to, lines.join('\n\n'), content)),
    ]
    // This comment itself is no reason to read them all, unless it holds something that counts.
    const others = (count: number): number | null => (content === null ? count - 1 : null)
    const tasks = carried
      .flatMap(({ task }) =>
        task ? { ...task, comments: task.comments == null ? null : others(task.comments) } : [],
      )
      .slice(0, 1)
    return { tasks, notes: commands.map((each) => `Command of ${login}: ${shown(each)}`), troubles }
  },
}
