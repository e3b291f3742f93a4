import type { Range } from '../../model/position.js'
import type { Block, Code, Item, Line } from '../../text/blocks.js'
import { type KeyValue, keyValue } from '../../text/key-value.js'
import { type Located, located, type Part } from '../../text/located.js'
import { itemLine, statements } from '../../text/outline.js'
import { plain, saysNone } from '../../text/plain.js'
import { columnOf, type Table } from '../../text/table.js'
import { packageIds } from './ids.js'
import { actionIn, classified, PackageDraft, planField } from './spec-package-draft.js'
import { manifestFacts, pairsIn } from './spec-package-facts.js'
import { linesOf, type SpecSection } from './spec-sections.js'
import { pathsIn } from './spec-steps.js'

const NO_PACKAGE =
  /\bno (?:new |code |other )?packages?\b|\bnot a (?:code )?package\b|\bdocuments? only\b|\bno package (?:is|are)\b/i
const STARTS = /^(?:(?:new|modified|removed|existing|changed) )?(?:packages?\b)?[\s\d:.—–-]{0,8}PKG-/i

/** The packages of a plan. The list is null when the plan names none and does not say that there are none. */
export function readPackagePlan(section: SpecSection): { named: Part; unnamed: Part } {
  const drafts = new PlanReader(section).read()
  const trees = (named: boolean): Located[] =>
    drafts.filter((draft) => (draft.id !== null) === named).map((draft) => draft.tree())
  const [named, unnamed] = [trees(true), trees(false)]
  const lines = [...linesOf(section.parts)]
  const none = lines.some(
    (line, at) => NO_PACKAGE.test(plain(line.text)) || (at === 0 && saysNone(line.text)),
  )
  return {
    named: named.length || (none && unnamed.length === 0) ? located(named, section.range) : null,
    unnamed: unnamed.length ? located(unnamed, section.range) : null,
  }
}

class PlanReader {
  private readonly drafts: PackageDraft[] = []
  private current: PackageDraft | null = null
  private list: 'assets' | 'dependencies' | 'other' | null = null
  private action: string | null = null

  constructor(private readonly section: SpecSection) {}

  read(): readonly PackageDraft[] {
    for (const [at, part] of this.section.parts.entries()) {
      if (at > 0 && part.heading) this.label(part.heading.text, part.range, true)
      for (const block of part.blocks) this.block(block)
    }
    return this.drafts
  }

  private block(block: Block): void {
    if (block.type === 'paragraph') for (const line of block.lines) this.line(line)
    else if (block.type === 'list') for (const item of block.items) this.item(item)
    else if (block.type === 'table') this.table(block)
    else if (block.type === 'code') this.manifest(block)
  }

  private start(id: string | null, range: Range, action: string | null): PackageDraft {
    const known = id === null ? undefined : this.drafts.find((draft) => draft.id === id)
    this.current = known ?? new PackageDraft(range, action ?? this.action)
    if (!known) this.drafts.push(this.current)
    if (id) this.current.set('package_id', id, range)
    this.list = null
    return this.current
  }

  /** A heading or a bold label opens a package, a list of one, or something else. */
  private label(text: string, range: Range, heading: boolean): void {
    const title = plain(text)
    const [id] = packageIds(title)
    if (id && STARTS.test(title)) {
      const rest = title.slice(0, title.indexOf(id)) + title.slice(title.indexOf(id) + id.length)
      const draft = this.start(id, range, actionIn(rest))
      const layer = /\blayer:?\s{1,3}(\w{1,20})/i.exec(rest)?.[1]
      if (layer) draft.set('layer', layer, range)
      return
    }
    const field = planField(title.replace(/:$/, ''))
    this.list = field === 'assets' || field === 'dependencies' ? field : 'other'
    if (this.list === 'assets') this.current?.openAssets()
    if (!/^(?:no |why )/i.test(title) && /\bpackages?\b/i.test(title) && field === null) {
      this.action = actionIn(title)
      if (heading) this.current = null
    }
  }

  private line(line: Line): void {
    const text = plain(line.text)
    const bold = /^(?:\*\*|__)/.test(line.text)
    if (bold && STARTS.test(text)) this.label(line.text, line.range, false)
    else if (
      /\bpackages?\b/i.test(text) &&
      this.current === null &&
      /\b(?:no new|existing|modified)\b/i.test(text)
    ) {
      this.action = 'modified'
    }
    const pairs = pairsIn(line)
    for (const pair of pairs) this.pair(pair, line.range)
    const label =
      pairs.length === 0 && (/:(?:\*\*|__)?$/.test(line.text) || /^\*\*[^*]{1,200}\*\*$/.test(line.text))
    if (label && !STARTS.test(text)) this.label(line.text, line.range, false)
  }

  private pair({ key, value, range }: KeyValue, at: Range): void {
    const field = planField(key)
    if (field === null) return
    const [id] = packageIds(value)
    if (field === 'package_id') {
      if (id && (this.current === null || (this.current.id !== null && this.current.id !== id)))
        this.start(id, at, null)
      else if (!this.current) this.start(null, at, null)
    }
    const draft = this.current ?? this.start(null, at, null)
    if (value !== '') draft.set(field, value, range)
    this.list = field === 'assets' || field === 'dependencies' ? field : this.list
  }

  private item(item: Item): void {
    const line = itemLine(item)
    if (!line) return
    const outer = this.list
    const text = plain(line.text)
    const [id] = packageIds(text)
    if (id && this.list === null && STARTS.test(text)) this.label(line.text, line.range, false)
    else if (this.list === 'dependencies' && !pairsIn(line).length)
      this.current?.addDependencies(line.text, line.range)
    else if (this.list !== 'other' && pathsIn(text.split(/\s/)[0] ?? '').length) this.asset(line)
    else this.line(line)
    for (const block of item.blocks.slice(1)) this.block(block)
    this.list = outer
  }

  private asset(line: Line): void {
    const path = plain(line.text).split(/\s/)[0] ?? ''
    this.current?.addAsset(path, classified(plain(line.text).slice(path.length)), line.range)
  }

  private table(table: Table): void {
    const packages = columnOf(table, /^package(?:[ _]?id)?s?$/i)
    const rows = table.rows.filter((row) => !row.note)
    const path =
      [/^path$/i, /^(?:asset|file)s?(?: path)?$/i]
        .map((name) => columnOf(table, name))
        .find((at) => at >= 0) ?? -1
    const kind = columnOf(table, /^(?:classification|class|type|kind)$/i)
    if (packages >= 0 && rows.some((row) => packageIds(row.cells[packages]?.text ?? '').length)) {
      const changes = columnOf(table, /change|modif/i) >= 0 ? 'modified' : null
      for (const row of rows) {
        const [id] = packageIds(row.cells[packages]?.text ?? '')
        const draft = this.start(id ?? null, row.range, this.action ?? changes)
        row.cells.forEach((cell, at) => {
          const field = planField(table.header.cells[at]?.text ?? '')
          if (field && field !== 'package_id' && cell.text !== '') draft.set(field, cell.text, cell.range)
        })
      }
      this.current = null
    } else if (path >= 0) {
      for (const row of rows) {
        const cell = row.cells[path]
        if (cell && /\w/.test(cell.text))
          this.current?.addAsset(plain(cell.text), plain(row.cells[kind]?.text ?? '') || null, cell.range)
      }
    } else if (this.list === 'dependencies') {
      for (const row of rows) this.current?.addDependencies(row.cells[0]?.text ?? '', row.range)
    } else if (table.header.cells.length === 2) {
      for (const line of statements([table])) {
        const pair = keyValue(line)
        if (pair) this.pair({ ...pair, range: line.range }, line.range)
      }
    }
  }

  private manifest(code: Code): void {
    for (const fact of manifestFacts(code)) {
      if (fact.field === 'asset') this.current?.addAsset(fact.value, fact.classification, fact.range)
      else if (fact.field === 'dependencies') this.current?.addDependencies(fact.value, fact.range)
      else this.pair({ key: fact.field, value: fact.value, range: fact.range }, fact.range)
    }
  }
}
