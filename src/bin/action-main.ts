import { runAction } from '../hosts/action.js'
import { actionsRunner } from '../hosts/runner.js'

// Green only for what was judged: a run that ends early without a verdict is an error.
process.exitCode = 3

actionsRunner(process.env)
  .then(runAction)
  .then((code) => {
    process.exitCode = code
  })
