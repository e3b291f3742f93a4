import type { Range } from '../../model/position.js'
import { type KnownName, knownAs } from '../../text/known-names.js'
import { type Located, located, type Part } from '../../text/located.js'
import { isPlaceholder, plain, saysNone } from '../../text/plain.js'
import { packageIds } from './ids.js'
import { pathsIn } from './spec-steps.js'

export type PlanField =
  | 'package_id'
  | 'layer'
  | 'spec_id'
  | 'framework_id'
  | 'plane_id'
  | 'assets'
  | 'dependencies'
  | 'action'

const field = (
  thing: PlanField,
  leads: readonly string[],
  pattern: RegExp,
  exactly: readonly string[] = [thing],
): KnownName<PlanField> => ({ thing, exactly, leads, pattern })
const FIELDS = [
  field('package_id', ['package'], /^package(?:[ _-]?id)?$/i),
  field('layer', [], /^layer$/i),
  field('spec_id', ['spec'], /^spec(?:ification)?(?:[ _-]?id)?$/i),
  field('framework_id', ['framework'], /^framework(?:[ _-]?id)?$/i),
  field('plane_id', ['plane'], /^plane(?:[ _-]?id)?$/i),
  field(
    'assets',
    ['a', 'new', 'mod', 'changed', 'up', 're', 'package', 'test', 'file'],
    /^(?:(?:all|new|modified|changed|updated|removed|retained|package|test) )?(?:assets?|(?:test )?files?)(?: list| modified| created)?$/i,
  ),
  field(
    'dependencies',
    ['package ', 'hard ', 'depend'],
    /^(?:package |hard )?dependenc(?:y|ies)$|^depends[ _-]on$/i,
  ),
  field('action', [], /^(?:action|status)$/i, ['action', 'status']),
]

/** The field that a key or column heading names, whatever is added in parentheses. */
export function planField(key: string): PlanField | null {
  const name = plain(key.replace(/\([^()]{0,200}\)/g, '')).replace(/^["']|["']$/g, '')
  return knownAs(name, FIELDS)
}

const ACTIONS: readonly (readonly [string, RegExp])[] = [
  ['removed', /\b(?:remov|delet|retir|archived|superseded)/i],
  ['unchanged', /\b(?:unchanged|not modified|no changes?)\b/i],
  ['rebuilt', /\b(?:rebuil|repack)/i],
  ['modified', /\b(?:modif|updat|chang|edit|existing|same package|upgrad|extend)/i],
  ['new', /\b(?:new|creat\w*|add(?:ed)?)\b/i],
]

/** What a text says is done with a package, by the first word that says it. */
export function actionIn(text: string): string | null {
  const found = ACTIONS.flatMap(([action, pattern]) => {
    const at = text.search(pattern)
    return at < 0 ? [] : [{ action, at }]
  })
  return found.sort((a, b) => a.at - b.at)[0]?.action ?? null
}

/** A planned package while its facts are gathered. The first statement of a fact counts. */
export class PackageDraft {
  private readonly parts: Partial<Record<string, Part>> = {}
  private assets: Located[] | null = null
  private dependencies: Located[] | null = null

  constructor(
    readonly at: Range,
    private action: string | null,
  ) {}

  get id(): string | null {
    const value = this.parts.package_id?.value
    return typeof value === 'string' ? value : null
  }

  set(field: PlanField, text: string, range: Range): void {
    const value = plain(text).replace(/^["']|["'],?$/g, '')
    if (field === 'assets') this.addAssets(text, range)
    else if (field === 'dependencies') this.addDependencies(text, range)
    else if (field === 'action') this.action = actionIn(value) ?? this.action
    else if (field === 'package_id') {
      const id = packageIds(value)[0]
      if (id) this.parts.package_id ??= located(id, range)
    } else if (!isPlaceholder(value)) {
      const word = field === 'layer' ? null : /^[A-Za-z0-9][\w.-]{0,80}(?=$|["'\s,;(])/.exec(value)?.[0]
      this.parts[field] ??= located(word ?? value, range)
    }
  }

  /** "Assets:" with the list still to come. */
  openAssets(): void {
    this.assets ??= []
  }

  addAsset(path: string, classification: string | null, range: Range): void {
    this.openAssets()
    if (this.assets?.some((asset) => pathOf(asset) === path)) return
    this.assets?.push(
      located(
        {
          path: located(path, range),
          classification: classification ? located(classification, range) : null,
        },
        range,
      ),
    )
  }

  /** `a.py` (library), `b.py` (test) */
  addAssets(text: string, range: Range): void {
    for (const match of text.matchAll(/`([^`]{1,300})`(?:\s{0,3}\(([^()]{1,80})\))?/g)) {
      if (pathsIn(match[1] ?? '').length) this.addAsset(match[1] ?? '', classified(match[2] ?? ''), range)
    }
    if (!text.includes('`')) for (const path of pathsIn(text)) this.addAsset(path, null, range)
  }

  addDependencies(text: string, range: Range): void {
    const ids = packageIds(text)
    if (ids.length) {
      const known = new Set(this.dependencies?.map((dependency) => dependency.value))
      this.dependencies = [
        ...(this.dependencies ?? []),
        ...ids.filter((id) => !known.has(id)).map((id) => located(id, range)),
      ]
    } else if (saysNone(text)) this.dependencies ??= []
    else if (!isPlaceholder(text)) this.parts.dependencies_stated ??= located(plain(text), range)
  }

  tree(): Located {
    const list = (items: Located[] | null): Part => items && located(items, items[0]?.at ?? this.at)
    return located(
      {
        package_id: this.parts.package_id,
        action: located(this.action ?? 'new', this.at),
        layer: this.parts.layer,
        spec_id: this.parts.spec_id,
        framework_id: this.parts.framework_id,
        plane_id: this.parts.plane_id,
        assets: list(this.assets?.length ? this.assets : null),
        dependencies: list(this.dependencies),
        dependencies_stated: this.parts.dependencies_stated,
      },
      this.at,
    )
  }
}

const pathOf = (asset: Located): unknown => (asset.value as { readonly path: Located }).path.value

const CLASSES =
  /^(?:kernel|library|lib|module|source|src|code|script|tool|application|app|executable|config(?:uration)?|data|registry|test|tests|fixture|schema|contract|prompt|template|doc|docs|documentation|framework|manifest|policy|asset|resource)\b/i

/** The classification that a remark after a path gives, or null when it is only a description. */
export function classified(remark: string): string | null {
  const text = plain(remark).replace(/^[\s—–:,-]{0,5}/, '')
  const stated = /^\(?classification:?\s{1,3}([\w-]{1,40})/i.exec(text)?.[1]
  if (stated) return stated
  const word = /^\(?([A-Za-z-]{2,30})\)?(?:$|[\s,;:)—–])/.exec(text)?.[1]
  const alone = word !== undefined && (/^\(/.test(text) || !/\s\S/.test(text.slice(word.length)))
  return word && CLASSES.test(word) && alone ? word : null
}
