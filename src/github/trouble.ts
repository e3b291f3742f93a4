import { refusalOf } from './refusal.js'

/** One line for the person who can repair it: the permission, spelled as whoever asks spells it, or what GitHub said. */
export function troubleOf(what: string, permission: string, error: unknown): string {
  const { reason, message, asker } = refusalOf(error, what, '')
  if (reason === 'credentials') return `${what} was not written: GitHub does not accept the token`
  if (reason !== 'permission') return `${what} was not written. ${message}`
  if (asker === 'App') {
    return (
      `${what} was not written: the App lacks \`${permission}\`. Add it among the permissions of the App, ` +
      'and accept it where the App is installed'
    )
  }
  return (
    `${what} was not written: the token lacks \`${permission}\`. Add it under \`permissions:\` of the workflow; ` +
    'for forks and Dependabot the token of `pull_request` is always read-only, that of `pull_request_target` is not'
  )
}
