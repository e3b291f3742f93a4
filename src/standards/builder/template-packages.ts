import type { Drafting } from '../../model/template.js'
import { decode } from '../../text/decode.js'
import { join } from './layout.js'
import { idsIn, readManifest } from './manifest-read.js'
import type { ManifestRecord } from './records.js'

/** Ids of the staged packages, each behind those that its manifest depends on; as far as there are no circles. */
export async function stagedPackages(
  { files, repository }: Drafting,
  staging: string,
): Promise<readonly string[]> {
  const prefix = staging === '' ? '' : `${staging}/`
  const ids = files.flatMap((path) => {
    const rest = path.startsWith(prefix) ? path.slice(prefix.length) : ''
    return /^(PKG-[^/]+)\/manifest\.json$/.exec(rest)?.[1] ?? []
  })
  const needs = new Map<string, readonly string[]>()
  for (const id of ids) {
    const answer = await repository.read('head', `${join(staging, id)}/manifest.json`)
    const text = answer.state === 'found' ? (decode(answer.value).text ?? '') : ''
    const { record } = readManifest({ path: '', text, body: text, frontMatter: null })
    needs.set(
      id,
      idsIn((record as ManifestRecord).dependencies).map((each) => each.id),
    )
  }
  const order: string[] = []
  for (let open = [...ids]; open.length > 0; ) {
    const ready = open.filter((id) => needs.get(id)?.every((each) => each === id || !open.includes(each)))
    const next = ready.length > 0 ? ready : open
    order.push(...next)
    open = open.filter((id) => !next.includes(id))
  }
  return order
}
