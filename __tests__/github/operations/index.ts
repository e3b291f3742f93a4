import type { Operations } from '../http/call.js'
import { accountOperations } from './account.js'
import { appOperations } from './apps.js'
import { checkOperations } from './checks.js'
import { commentOperations } from './comments.js'
import { commitOperations } from './commits.js'
import { contentOperations } from './contents.js'
import { pullOperations } from './pulls.js'
import { reviewOperations } from './reviews.js'
import { statusOperations } from './statuses.js'
import { treeOperations } from './trees.js'

/** By GitHub's operation id. What is not here is answered 404 and reported as unexpected. */
export const operations: Operations = {
  ...accountOperations,
  ...appOperations,
  ...checkOperations,
  ...commentOperations,
  ...commitOperations,
  ...contentOperations,
  ...pullOperations,
  ...reviewOperations,
  ...statusOperations,
  ...treeOperations,
}
