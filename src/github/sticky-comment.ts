import type { Client } from './client.js'
import { type Comment, coordinates, type Standing, type Subject } from './standing.js'

export type CommentMode = 'always' | 'on-findings' | 'never'

export interface CommentWish {
  readonly body: string
  readonly mode: CommentMode
  /** True when the change holds a handoff. */
  readonly hasHandoffs: boolean
  readonly hasFindings: boolean
  /** True for a text that carries our marker; that alone proves nothing, as anybody can write it. */
  readonly isMarked: (body: string) => boolean
}

/** What is to be done so that one comment of ours says `body`, or none where none is wanted. */
export interface CommentPlan {
  readonly write: 'create' | 'update' | 'keep' | 'nothing'
  readonly standing: Comment | null
  readonly remove: readonly Comment[]
}

const ROUTES = {
  create: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  update: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  remove: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
}

const sameLogin = (a: string | null, b: string): boolean => a?.toLowerCase() === b.toLowerCase()
/** GitHub may answer with other line ends than it was sent. */
const plain = (body: string): string => body.replace(/\r\n?/g, '\n').trim()

/** Decides by what stands there. Only comments that carry our marker and were written by `login` are touched. */
export function planComment(wish: CommentWish, comments: readonly Comment[], login: string): CommentPlan {
  const ours = comments.filter(({ body, author }) => wish.isMarked(body) && sameLogin(author, login))
  const [standing = null, ...surplus] = ours
  if (wish.mode === 'never') return { write: 'nothing', standing, remove: [] }
  const wanted = wish.mode === 'always' ? wish.hasHandoffs || standing !== null : wish.hasFindings
  if (!wanted) return { write: 'nothing', standing: null, remove: ours }
  if (standing === null) return { write: 'create', standing, remove: [] }
  const same = plain(standing.body) === plain(wish.body)
  return { write: same ? 'keep' : 'update', standing, remove: surplus }
}

interface Written {
  readonly id: number
  readonly html_url: string
  readonly user: { readonly login?: string } | null
}

/** Brings the comment to what is wished and answers its address, null when there is none. */
export async function writeComment(
  client: Client,
  subject: Subject,
  wish: CommentWish,
  standing: Standing & { readonly comments: readonly Comment[] },
): Promise<string | null> {
  const place = coordinates(subject.repository)
  const create = async (): Promise<Written> =>
    (await client.send(
      ROUTES.create,
      { ...place, issue_number: subject.pull, body: wish.body },
      true,
    )) as Written
  const remove = (id: number): Promise<unknown> =>
    client.send(ROUTES.remove, { ...place, comment_id: id }, true)

  async function carryOut(plan: CommentPlan): Promise<string | null> {
    for (const { id } of plan.remove) await remove(id)
    if (plan.write === 'create') return (await create()).html_url
    if (plan.write === 'update') {
      await client.send(ROUTES.update, { ...place, comment_id: plan.standing?.id, body: wish.body }, true)
    }
    return plan.standing?.url ?? null
  }

  const marked = standing.comments.filter(({ body }) => wish.isMarked(body))
  if (standing.login !== null || marked.length === 0) {
    return carryOut(planComment(wish, marked, standing.login ?? ''))
  }
  // Nobody says who we are, and one of the marked comments may be ours: a new comment tells.
  if (wish.mode !== 'always') return null
  const written = await create()
  const plan = planComment(wish, marked, written.user?.login ?? '')
  if (plan.standing === null) return written.html_url
  await remove(written.id)
  return carryOut(plan)
}
