import { Octokit } from '@octokit/rest'
import type { TestGitHub } from './test-github.js'

/** A client that keeps the refusals that a test provokes out of the test's own log. */
export function octokitFor(github: TestGitHub, auth: string = github.actionsToken()): Octokit {
  const silent = (): void => {}
  const log = { debug: silent, info: silent, warn: silent, error: silent }
  return new Octokit({ auth, baseUrl: github.apiUrl, log })
}
