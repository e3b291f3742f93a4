// npm run bot:demo: the bot and a GitHub to try it on, both on this machine; one pull request is judged.
import { pullRequestEvent } from '../github/index.js'
import { removeFolders } from '../sources/git-fixture.js'
import { checkRunsOn, commentsOn, setStage, statusOn } from './stage.js'

const say = (text: string): unknown => process.stdout.write(`${text}\n`)
const indented = (text: string): string => text.replace(/^/gm, '    ')
/** Its beginning, without the addresses that GitHub would hide behind words. */
const glimpse = (text: string, lines: number): string => {
  const all = text.replace(/\]\([^)]*\)/g, ']').split('\n')
  return indented([...all.slice(0, lines), `… ${all.length - lines} more lines`].join('\n'))
}

const stage = await setStage()
try {
  say(`The test GitHub listens on ${stage.github.serverUrl}, the bot on ${stage.bot.origin}.`)
  const pull = await stage.open('broken')
  say(`acme/widgets has a pull request, #${pull.number}, with a handoff that is not in order.`)
  let delivery = { status: 0, seconds: 0 }
  await stage.afterJudging(async () => {
    delivery = await stage.deliver(await pullRequestEvent(pull))
  })
  say(
    `GitHub told the bot with a signed delivery, and got ${delivery.status} after ${Math.ceil(delivery.seconds * 1000)} ms.`,
  )
  const status = statusOn(pull)
  const [run] = checkRunsOn(pull)
  say(`\nThe commit's status, by ${status?.creator.login}:`)
  say(indented(`${status?.context}: ${status?.state}: ${status?.description}\n${status?.targetUrl}`))
  say(`\nThe check run "${run?.name}", ${run?.conclusion}, with ${run?.annotations.length} annotations:`)
  say(glimpse(run?.output.text ?? '', 18))
  say('\nThe comment on the pull request:')
  say(glimpse(commentsOn(pull)[0]?.body ?? '', 18))
  say('\nThe bot’s log:')
  say(indented(stage.bot.output().trimEnd()))
} finally {
  await stage.close()
  removeFolders()
}
