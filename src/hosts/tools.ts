// The commands that only some runs load, as one piece beside the bundle: a line for each.
export { explainCommand } from './commands/explain.js'
export { fixCommand } from './commands/fix.js'
export { historyCommand } from './commands/history.js'
export { initCommand } from './commands/init.js'
export { newCommand } from './commands/new.js'
