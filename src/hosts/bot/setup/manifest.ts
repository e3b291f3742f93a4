import { home } from '../../about.js'

/** What the App may do, and hears of; docs/bot.md says what each is for. */
export const PERMISSIONS = {
  checks: 'write',
  contents: 'read',
  issues: 'write',
  merge_queues: 'read',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'write',
} as const

export const EVENTS = [
  'check_run',
  'check_suite',
  'issue_comment',
  'merge_group',
  'pull_request',
  'pull_request_review',
  'push',
] as const

/** The manifest from which GitHub creates the App; `url` is where GitHub reaches the bot. */
export const manifest = (url: string): object => ({
  name: 'Handoff Gate',
  description: 'Judges handoff documents in pull requests: their form, their claims and their baseline.',
  url: home,
  hook_attributes: { url: `${url}/webhook`, active: true },
  redirect_url: `${url}/setup/callback`,
  public: false,
  default_permissions: PERMISSIONS,
  default_events: EVENTS,
})
