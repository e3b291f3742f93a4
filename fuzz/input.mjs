import { createHash } from 'node:crypto'

/** An entry of the corpus is a seed with changes; this is the pull request that they make. */
export function applied({ seed, alone = null, changes }, seeds) {
  const { base, head, pullRequest, commits } = seeds[seed]
  const trees = { base, head }
  let body = pullRequest?.body
  for (const { side, path, content } of changes) {
    if (side === 'body') body = content
    else {
      const { [path]: _, ...others } = trees[side]
      trees[side] = content === null ? others : { ...others, [path]: content }
    }
  }
  return { ...trees, pullRequest: pullRequest && { ...pullRequest, body }, commits, alone }
}

/** An entry as a text that `read` understands, with its seed by name. */
export const written = ({ seed, alone = null, changes }, seeds) =>
  JSON.stringify({
    seed: seeds[seed].name,
    alone,
    changes: changes.map(({ content, ...place }) => ({
      ...place,
      content: content instanceof Uint8Array ? { base64: Buffer.from(content).toString('base64') } : content,
    })),
  })

export function read(text, seeds) {
  const { seed, changes, alone } = JSON.parse(text)
  const at = seeds.findIndex(({ name }) => name === seed)
  if (at < 0) throw new Error(`there is no seed ${seed}`)
  const contents = changes.map(({ content, ...place }) => ({
    ...place,
    content: content?.base64 === undefined ? content : Buffer.from(content.base64, 'base64'),
  }))
  return { seed: at, alone, changes: contents }
}

export const digestOf = (judgement) => createHash('sha256').update(JSON.stringify(judgement)).digest('hex')
