import { exampleTrees } from '../fixture-case.js'
import { openPull, pullRequestEvent, runAction, startTestGitHub } from '../github/index.js'
test('x', async () => {
  const github = await startTestGitHub()
  const { base, head } = exampleTrees('clean')
  const repo = await github.createRepository('acme/widgets', { files: base })
  await repo.commit('topic', head, { from: 'main' })
  const pull = await openPull(repo, { head: 'topic' })
  const run = await runAction({ github, event: await pullRequestEvent(pull, { target: true }) })
  console.log(run.code, run.stdout, run.stderr, run.outputs, run.milliseconds)
  console.log(github.requests.map(r=>`${r.method} ${r.path}?${r.query} ${r.status} ${r.path==='/graphql' ? String((r.body as any).query).slice(0,3000):''}`).join('\n'))
  console.log(repo.comments[0]?.body, repo.statuses)
  console.log(github.problems)
  await github.close()
}, 30000)
