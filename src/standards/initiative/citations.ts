import { expandBraces } from '../../text/glob.js'
import { withoutStruck } from '../../text/unseen.js'
import { namedAs } from './citation-context.js'

/** A path that a text names. */
export interface Citation {
  /** Without line numbers, anchors and test names. */
  readonly path: string
  /** True when the text says that this very file or folder is there. */
  readonly exact: boolean
  /** Why it is not exact. */
  readonly why: 'pattern' | 'placeholder' | 'example' | 'removal' | 'unsure' | null
}

/** Names without a folder count as files only with one of these endings; `self.assertTrue` and `v2.0` are none. */
const ENDINGS =
  /\.(?:md|markdown|rst|txt|log|csv|tsv|json|jsonl|ya?ml|toml|ini|cfg|conf|py|pyi|ipynb|sh|bash|js|mjs|cjs|ts|tsx|jsx|css|html?|xml|rs|go|java|kt|c|h|cc|cpp|hpp|rb|php|sql|proto|npz|npy|h5|hdf5|pkl|pt|parquet|pdf|png|jpe?g|svg|gif|zip|tar|gz|tgz|whl|lock|diff|patch|tf|gradle|mod|sum)$/i
const LONGEST = 300
/** `docs\\ci\\run.md`; the escapes of patterns (`v\\d.json`) are a letter long. */
const WINDOWS =
  /^[*_~<]{0,4}[\w.-]{1,100}(?:\\(?!\w(?:\W|$))[A-Za-z0-9][\w.+@-]{0,100}){1,20}\\?[*_~>.,;:!?]{0,4}(?:[:#].{0,60})?$/

/** Paths in prose, code ticks and links, in order. Commands in ticks are not citations. */
export function citations(written: string): readonly Citation[] {
  const text = withoutStruck(written)
  const found: { at: number; end: number; citation: Citation[] }[] = []
  const rest = text
    .replace(/`{1,2}([^`\n]{1,300})`{1,2}/g, (whole, inner: string, at: number) => {
      found.push({ at, end: at + whole.length, citation: fromTicks(inner.trim()) })
      return ' '.repeat(whole.length)
    })
    .replace(/\[[^[\]\n]{0,300}\]\(<?([^()<>\s]{1,300})>?\)/g, (whole, target: string, at: number) => {
      found.push({ at, end: at + whole.length, citation: fromWord(target, 'link') })
      return ' '.repeat(whole.length)
    })
  for (const match of rest.matchAll(/[^\s()[\]|"',;]+/g)) {
    found.push({ at: match.index, end: match.index + match[0].length, citation: fromWord(match[0], 'prose') })
  }
  return found
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, end, citation }) =>
      citation.map((each): Citation => {
        const why = each.exact ? namedAs(text, at, end) : each.why
        return { ...each, exact: why === null, why }
      }),
    )
}

function fromTicks(inner: string): Citation[] {
  const [first = '', ...more] = inner.split(/\s+/)
  if (more.length === 0) return fromWord(first, 'ticks')
  // `governance.md §7` is a path with a place in it; `pytest tests/ -q` is a command.
  return ENDINGS.test(cleaned(first)) && /^(?:§|#|\(|lines?\b|rows?\b|[A-Z])/.test(more[0] ?? '')
    ? fromWord(first, 'ticks')
    : []
}

function cleaned(word: string): string {
  return word
    .replace(/^[*_~<]+(?=[\w./])|(?<![*~>])[*~>]+$/g, '')
    .replace(/(?<![.,;:!?])[.,;:!?]+$/, '')
    .replace(/::.*$/s, '')
    .replace(/[#§].*$/s, '')
    .replace(/(?<![\d,:L–-])[\d,:L–-]+$/, (end) => end.replace(/:L?\d.*$/s, ''))
    .replace(/^\.\//, '')
    .replace(/\/{2,}/g, '/')
}

function fromWord(word: string, from: 'ticks' | 'link' | 'prose'): Citation[] {
  if (
    word.length > LONGEST ||
    /^[a-z][a-z0-9+.-]{1,20}:\/\/|^(?:mailto:|#|\/|~|\$|-|[A-Za-z]:\\)/i.test(word)
  )
    return []
  if (/\{[^{},]*,[^{}]*\}/.test(word)) return expandBraces(word).flatMap((each) => fromWord(each, from))
  const path = cleaned(WINDOWS.test(word) ? word.replaceAll('\\', '/') : word)
  if (path === '' || !/[A-Za-z]/.test(path)) return []
  const citation = (why: Citation['why']): Citation[] => [{ path, exact: why === null, why }]
  const slash = path.includes('/')
  const file = ENDINGS.test(path) || /(?:^|\/)\.[a-z][\w.-]*$/.test(path)
  if (/[<>{}$]|\.\.\.|…|YYYY|XXX/.test(path)) return slash || file ? citation('placeholder') : []
  if (/[*?]/.test(path)) return slash && /^[\w.*?/+@-]+$/.test(path) ? citation('pattern') : []
  if (!/^[\w.+@/-]+$/.test(path)) return []
  // `F4.3.C` and `4.c` are rows, not sources in C.
  if (!slash && /^[A-Za-z]{0,8}\d[\d.]*\.[A-Za-z]$/.test(path)) return []
  if (!slash)
    return ENDINGS.test(path) && /^[\w.+-]+$/.test(path) && path.search(/\w/) < 2 ? citation(null) : []
  if (file || (from === 'link' && /\.[A-Za-z]\w{0,7}$/.test(path))) return citation(null)
  if (from === 'prose') return []
  return path.endsWith('/') ? citation(null) : citation('unsure')
}
