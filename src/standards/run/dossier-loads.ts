import type { HtmlPart } from './dossier-html.js'

/** Something that a page fetches when it is opened. */
export interface Load {
  /** The element or statement: `script`, `img`, `css`, `fetch`. */
  readonly by: string
  readonly url: string
  readonly at: number
}

/** Attributes whose address is fetched without a click, by element. */
const FETCHED: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  iframe: ['src'],
  frame: ['src'],
  input: ['src'],
  object: ['data'],
  body: ['background'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  feimage: ['href', 'xlink:href'],
}
/** A `<link>` of another kind (canonical, author, …) is only named. */
const FETCHED_LINKS =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|import)\b/i

const CSS_URL = /(?:url\(\s*|@import\s+(?!url\())["']?([^"')\s;]{1,2000})/gi
const SCRIPT_LOADS =
  /\b(fetch|import|importScripts|WebSocket|EventSource|sendBeacon)\s{0,20}\(\s{0,20}["'`]((?:https?:|wss?:)?\/\/[^"'`\s]{1,2000})|\b(import)\s[^"'`;()]{0,200}["'](https?:\/\/[^"'\s]{1,2000})["']|\.(src)\s{0,20}=\s{0,20}["'`]((?:https?:)?\/\/[^"'`\s]{1,2000})/g

/** Everything that one part of a page loads from outside the file. */
export function* loadsOf(part: HtmlPart): Generator<Load> {
  if (part.type === 'text') return
  if (part.type === 'raw') {
    if (part.name === 'style') yield* cssLoads(part.text, part.at)
    if (part.name === 'script') yield* scriptLoads(part.text, part.at)
    return
  }
  const attribute = (name: string): string => part.attributes.find((each) => each.name === name)?.value ?? ''
  for (const { name, value, at } of part.attributes) {
    const fetched =
      (Object.hasOwn(FETCHED, part.name) && FETCHED[part.name]?.includes(name)) ||
      (part.name === 'link' && name === 'href' && FETCHED_LINKS.test(attribute('rel')))
    if (fetched) {
      const urls =
        name === 'srcset' ? value.split(/,\s/).map((each) => each.trim().split(/\s/)[0] ?? '') : [value]
      for (const url of urls) if (isOutside(url)) yield { by: part.name, url: url.trim(), at }
    } else if (name === 'style') yield* cssLoads(value, at)
    else if (part.name === 'meta' && name === 'content' && /^refresh$/i.test(attribute('http-equiv'))) {
      const url = /url\s{0,9}=\s{0,9}["']?([^"'\s]{1,2000})/i.exec(value)?.[1]
      if (url !== undefined && isOutside(url)) yield { by: 'meta refresh', url, at }
    }
  }
}

function* cssLoads(text: string, at: number): Generator<Load> {
  for (const found of text.matchAll(CSS_URL)) {
    const url = found[1] ?? ''
    if (isOutside(url)) yield { by: 'css', url, at: at + found.index }
  }
}

function* scriptLoads(text: string, at: number): Generator<Load> {
  for (const found of text.matchAll(SCRIPT_LOADS)) {
    const [by, url] = [found[1] ?? found[3] ?? found[5] ?? '', found[2] ?? found[4] ?? found[6] ?? '']
    yield { by, url, at: at + found.index }
  }
}

/** Addresses inside the file itself load nothing. */
const isOutside = (url: string): boolean => {
  const value = url.trim()
  return value !== '' && !/^(?:#|data:|blob:|about:|javascript:|mailto:)/i.test(value)
}
