import { type CheckRunWish, writeCheckRun } from '../../github/check-run.js'
import type { Client } from '../../github/client.js'
import type { Delivery, DetailsWrite } from '../../github/deliver.js'
import type { Result } from '../../model/result.js'
import { checkDetails, rulesOf } from '../../reports/check-details.js'
import { lineLink, withBase } from '../action-reports.js'
import type { Task } from '../events/event.js'
import { checkRunWish } from '../further-writes.js'
import { ruleInfo } from '../rule-info.js'
import type { Ruling } from '../ruling.js'
import { subjectOf } from './check-subject.js'
import type { BotSettings } from './settings.js'

/** GitHub takes 65,535 characters. */
const TEXT_CHARACTERS = 60_000

/** The button beside GitHub's own "Re-run", which GitHub shows for some check runs only. */
const AGAIN = {
  label: 'Judge again',
  description: 'Judge against base as it is now',
  identifier: 'recheck',
}

/**
 * The check run that the status leads to: findings as annotations, what their rules ask for, every claim with its
 * evidence. `told` hears which rules had findings when this head was judged last, null when it never was.
 */
export function detailsWrite(
  client: Client,
  { subject }: Delivery,
  about: { readonly task: Task; readonly result: Result; readonly ruling: Ruling },
  settings: BotSettings,
  told: (rules: readonly string[] | null) => void,
): DetailsWrite {
  const { task, result, ruling } = about
  return {
    what: 'The check run',
    permission: 'checks: write',
    async write() {
      const plain = checkRunWish(result, ruling, task, settings.judging, environmentOf(settings))
      const link = lineLink(environmentOf(settings), task)
      const wish: CheckRunWish = {
        ...plain,
        key: `${subjectOf(task)} ${plain.key}`,
        text: checkDetails(result, { link, rules: await ruleInfo(), limit: TEXT_CHARACTERS }),
        actions: [AGAIN],
        again: true,
      }
      const { url, before } = await writeCheckRun(client, subject, wish)
      const last = before.find(({ external_id }) => external_id?.startsWith(`${subjectOf(task)} `))
      told(last === undefined ? null : rulesOf(last.output?.text ?? ''))
      return url === null ? null : withBase(url, task)
    },
  }
}

/** What the reports of the Action read of a runner's environment. */
export const environmentOf = ({ github }: BotSettings): Readonly<Record<string, string>> => ({
  GITHUB_SERVER_URL: github.server,
})
