import { plain } from './plain.js'

/** `Total tests (all)` → `total-tests-all`: how a heading, key or column is called in a record. */
export function slug(text: string): string {
  const words = plain(text)
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return words === null ? 'untitled' : words.join('-')
}

/** What follows a name after a dash, a parenthesis, a colon and the like is a remark. */
const REMARK = /(?<!\s)\s*[([:,/]|\s(?:—|–|--|-)\s/

/** Things by the slugs of their names, found by words that stand in a document, with or without a remark behind them. */
export class NameIndex<T> {
  private readonly things = new Map<string, T[]>()

  constructor(things: readonly T[], names: (thing: T) => readonly string[]) {
    for (const thing of things) {
      for (const name of new Set(names(thing).map(slug)))
        this.things.set(name, [...(this.things.get(name) ?? []), thing])
    }
  }

  find(text: string, fits: (thing: T) => boolean = () => true): T | null {
    const remark = REMARK.exec(text)?.index ?? 0
    const found = this.things.get(slug(text))?.find(fits)
    return (
      found ?? (remark > 0 ? this.things.get(slug(text.slice(0, remark)))?.find(fits) : undefined) ?? null
    )
  }
}
