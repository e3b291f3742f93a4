import type { Claim } from '../../model/claim.js'
import type { ValueForm } from '../../model/declared-config.js'
import type { Json } from '../../model/json.js'
import type { Gathering } from '../../model/standard.js'
import { decode } from '../../text/decode.js'
import { foldersOf, isIgnored } from '../../text/ignore.js'
import type { FormPart } from './handoff.js'
import { statedValues } from './stated.js'
import { isStated, valueProblem } from './values.js'

/** Every value of the type `path`: does it exist at head? */
export async function pathClaims(
  part: FormPart,
  { repository, change }: Gathering,
): Promise<readonly Claim[]> {
  const stated = [...statedValues(part)].filter(({ form, value }) => isPath(form, value))
  const root = await repository.stat('base', '')
  const absenceCounts = change.mode !== 'files' || root.state !== 'unknown'
  const claims = stated.map(async ({ value, pointer }): Promise<Claim> => {
    const written = String(value).trim()
    const base = { kind: 'path-exists', subject: written, path: part.path, pointer }
    if (/[*{}]/.test(written))
      return { ...base, verdict: 'unverified', evidence: 'it is a pattern, not the path of one file' }
    const places = placesOf(written, part.path)
    const answers = await Promise.all(places.map((place) => repository.stat('head', place)))
    const at = answers.findIndex((answer) => answer.state === 'found')
    if (at >= 0) return { ...base, verdict: 'verified', evidence: `${places[at]} exists at head` }
    const blind = answers.find((answer) => answer.state === 'unknown')
    if (blind?.state === 'unknown') return { ...base, verdict: 'unverified', evidence: blind.because }
    if (!absenceCounts)
      return { ...base, verdict: 'unverified', evidence: 'there is no repository to look it up in' }
    if (await ignored(places))
      return {
        ...base,
        verdict: 'unverified',
        evidence: 'git ignores this path, so its absence says nothing',
      }
    return { ...base, verdict: 'contradicted', evidence: `there is no ${places.join(' and no ')} at head` }
  })
  return Promise.all(claims)

  async function ignored(places: readonly string[]): Promise<boolean> {
    const checks = places.map(async (place) => {
      const files = await Promise.all(
        foldersOf(place).map(async (folder) => {
          const answer = await repository.read('head', folder === '' ? '.gitignore' : `${folder}/.gitignore`)
          return { folder, text: (answer.state === 'found' ? decode(answer.value).text : null) ?? '' }
        }),
      )
      return isIgnored(
        place,
        files.filter((file) => file.text !== ''),
      )
    })
    return (await Promise.all(checks)).some(Boolean)
  }
}

const isPath = (form: ValueForm, value: Json): boolean =>
  form.type === 'path' &&
  isStated(value) &&
  valueProblem(value, { ...form, required: false }) === null &&
  !/^(?:none|n\/a)\b/i.test(String(value))

/** Where a path can be meant from: the repository's root, the document's folder. `:60` and `#anchor` are left off. */
function placesOf(written: string, document: string): string[] {
  const path = written
    .replace(/#.*$/s, '')
    .replace(/(?<!:\d{1,7}(?:-\d{1,7})?)(?::\d{1,7}(?:-\d{1,7})?)+$/, '')
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1')
  const folder = document.split('/').slice(0, -1).join('/')
  const places = [path.replace(/^\/+/, ''), `${folder}/${path}`]
    .map(normal)
    .filter((place) => place !== null && place !== '')
  return [...new Set(places as string[])]
}

/** Without `.` and `..`; null when it leads out of the repository. */
function normal(path: string): string | null {
  const words: string[] = []
  for (const word of path.split('/')) {
    if (word === '' || word === '.') continue
    if (word !== '..') words.push(word)
    else if (words.pop() === undefined) return null
  }
  return words.join('/')
}
