import { runAction } from '../hosts/action.js'
import { actionsRunner } from '../hosts/runner.js'

actionsRunner(process.env)
  .then(runAction)
  .then((code) => {
    process.exitCode = code
  })
