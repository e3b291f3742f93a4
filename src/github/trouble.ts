import { refusalOf } from './refusal.js'

/** One line for the person who can repair it: the permission, spelled as in the workflow, or what GitHub said. */
export function troubleOf(what: string, permission: string, error: unknown): string {
  const refusal = refusalOf(error, what, '')
  if (refusal.reason === 'credentials') return `${what} was not written: GitHub does not accept the token`
  if (refusal.reason !== 'permission') return `${what} was not written. ${refusal.message}`
  return (
    `${what} was not written: the token lacks \`${permission}\`. Add it under \`permissions:\` of the workflow; ` +
    'for forks and Dependabot the token of `pull_request` is always read-only, that of `pull_request_target` is not'
  )
}
