import { isUsageError } from '../../model/errors.js'
import { commandsIn } from '../events/command-text.js'
import { Payload } from '../events/payload.js'
import { workOf } from './check-subject.js'
import type { Work } from './work.js'

/** What of the bot's settings decides about deliveries. */
export interface Listening {
  readonly appId: string
  readonly pushes: boolean
}

export interface Delivery {
  /** Of `X-GitHub-Event`. */
  readonly event: string
  /** Of `X-GitHub-Delivery`. */
  readonly id: string
  readonly payload: unknown
}

interface Sent extends Delivery {
  readonly about: Payload
  readonly action: string
  readonly installation: number
  readonly repository: string
  readonly listening: Listening
}

const NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/
/** More than these are found by looking for them. */
const MOST_REPOSITORIES = 50
const JUDGED = ['opened', 'synchronize', 'reopened', 'edited', 'ready_for_review', 'converted_to_draft']

type Read = (sent: Sent) => readonly Work[]

const pull: Read = ({ about, installation, repository }) => {
  const request = about.get('pull_request')
  if (request.get('state').text() !== 'open') return []
  const since = request.get('updated_at').text()
  const number = request.get('number').number()
  return [{ kind: 'pull', installation, repository, pull: number, ...(since === '' ? {} : { since }) }]
}

const event = (sent: Sent, payload: unknown, about: string): readonly Work[] => {
  const { installation, repository, event } = sent
  return [{ kind: 'event', installation, repository, event, payload, about }]
}

/** The status of a closed pull request may stand on a head that others have, too. */
const closed: Read = (sent) => {
  const request = sent.about.get('pull_request')
  const number = request.get('number').number()
  const pull_request = { state: 'closed', number, head: { sha: request.get('head').get('sha').commit() } }
  return event(sent, { pull_request }, String(number))
}

/** A command of a person, or something that a person did to a comment of an app, which may be ours. */
const comment: Read = (sent) => {
  const { about, action, id } = sent
  const [issue, said, sender] = [about.get('issue'), about.get('comment'), about.get('sender')]
  const [author, body] = [said.get('user'), said.get('body').text()]
  const isNews =
    action === 'created'
      ? author.get('type').text() !== 'Bot' && commandsIn(body).length > 0
      : author.get('type').text() === 'Bot' && sender.get('type').text() !== 'Bot'
  const url = issue.get('pull_request').get('url').text()
  if (!isNews || url === '') return []
  const person = (who: Payload) => ({ login: who.get('login').text(), type: who.get('type').text() })
  const payload = {
    action,
    issue: { number: issue.get('number').number(), pull_request: { url } },
    comment: {
      id: said.get('id').number(),
      node_id: said.get('node_id').text(),
      body,
      created_at: said.get('created_at').text(),
      user: person(author),
    },
    changes: { body: { from: about.get('changes').get('body').get('from').text() } },
    sender: person(sender),
  }
  return event(sent, payload, action === 'created' ? String(said.get('id').number()) : id)
}

const mergeGroup: Read = (sent) => {
  if (sent.action !== 'checks_requested') return []
  const group = sent.about.get('merge_group')
  const [base, head] = [group.get('base_sha').commit(), group.get('head_sha').commit()]
  return event(sent, { action: sent.action, merge_group: { base_sha: base, head_sha: head } }, head)
}

const push: Read = (sent) => {
  const { about, listening } = sent
  const branch = about.get('repository').get('default_branch').text()
  const ref = about.get('ref').text()
  if (!listening.pushes || ref !== `refs/heads/${branch}`) return []
  const [before, after] = [about.get('before').commit(), about.get('after').commit()]
  return event(sent, { ref, before, after, repository: { default_branch: branch } }, after)
}

const isOurs = ({ listening }: Sent, app: Payload): boolean =>
  [String(app.get('id').count()), app.get('client_id').text()].includes(listening.appId)

const checkRun: Read = (sent) => {
  const { about, action, installation, repository } = sent
  const run = about.get('check_run')
  if (!['rerequested', 'requested_action'].includes(action) || !isOurs(sent, run.get('app'))) return []
  const work = workOf(installation, repository, run.get('head_sha').commit(), run.get('external_id').text())
  return work === null ? [] : [work]
}

const checkSuite: Read = (sent) => {
  const { about, action, installation, repository } = sent
  const suite = about.get('check_suite')
  if (action !== 'rerequested' || !isOurs(sent, suite.get('app'))) return []
  return [{ kind: 'suite', installation, repository, sha: suite.get('head_sha').commit() }]
}

const READERS: Readonly<Record<string, Read>> = {
  pull_request: (sent) =>
    sent.action === 'closed' ? closed(sent) : JUDGED.includes(sent.action) ? pull(sent) : [],
  pull_request_review: pull,
  issue_comment: comment,
  merge_group: mergeGroup,
  push,
  check_run: checkRun,
  check_suite: checkSuite,
}

/** Where the App came to something new, everything there may lack a verdict. */
function arrival({ event, payload }: Delivery): readonly Work[] {
  const about = new Payload(payload)
  const action = about.get('action').text()
  const installation = about.get('installation').get('id').count()
  const arrived =
    event === 'installation'
      ? ['created', 'unsuspend', 'new_permissions_accepted'].includes(action)
      : event === 'installation_repositories' && action === 'added'
  if (!arrived || installation === null) return []
  const added = (payload as { readonly repositories_added?: unknown }).repositories_added
  const names = Array.isArray(added)
    ? added.map((it) => new Payload(it).get('full_name').text()).filter((name) => NAME.test(name))
    : []
  return names.length === 0 || names.length > MOST_REPOSITORIES
    ? [{ kind: 'sweep-installation', installation }]
    : names.map((repository) => ({ kind: 'sweep-repository', installation, repository }))
}

/** What a delivery gives to do: nothing, for most. A payload that is not the event's gives nothing either. */
export function workOfDelivery(delivery: Delivery, listening: Listening): readonly Work[] {
  const { event, payload } = delivery
  const read = Object.hasOwn(READERS, event) ? READERS[event] : undefined
  if (read === undefined) return arrival(delivery)
  const about = new Payload(payload)
  const installation = about.get('installation').get('id').count()
  const repository = about.get('repository').get('full_name').text()
  if (installation === null || !NAME.test(repository)) return []
  const action = about.get('action').text()
  try {
    return read({ ...delivery, about, action, installation, repository, listening })
  } catch (error) {
    if (isUsageError(error)) return []
    throw error
  }
}
