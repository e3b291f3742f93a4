import type { Answer } from './answer.js'
import type { Config } from './config.js'
import type { Gathering } from './standard.js'
import type { TestReport } from './test-report.js'

/** What a new document can say without asking anybody. Head is the work tree, base where it left the default branch. */
export interface Drafting extends Gathering {
  readonly id: string
  readonly title: string | null
  /** Stage of a pipeline document. */
  readonly stage: string | null
  /** `2026-03-16T09:30:00Z` */
  readonly now: string
  /** The commit that is checked out. */
  readonly commit: Answer<string>
  /** What the repository is called where it comes from, or its folder. */
  readonly project: string
  /** Files of the work tree that git does not ignore, sorted. */
  readonly files: readonly string[]
  /** The tests of this work, as a runner counted them. */
  readonly tests: TestReport | null
  /** The run of everything. */
  readonly regression: TestReport | null
}

export interface NewFile {
  readonly path: string
  readonly text: string
  /** The file is there already, and this is what it becomes by an entry of the new document's. */
  readonly updates?: boolean
  /** For whoever asked for it: what is neither in it nor in its places to write. Whole lines. */
  readonly notes?: readonly string[]
}

/** Options of `new` that not every kind has a use for. */
export type TemplateOption = 'title' | 'stage' | 'tests' | 'regression'

/** How a document of a kind begins. */
export interface Template {
  /** `standard/name` */
  readonly kind: string
  /** One line for lists, without a full stop. */
  readonly is: string
  /** An id as the standard would give it. */
  readonly example: string
  /** It goes into something that is no file: the text of a pull request. */
  readonly toPaste?: true
  /** What it takes besides the id. */
  readonly options: readonly TemplateOption[]
  /** An id that would come next here, when nobody gave one. */
  suggest?(files: readonly string[], config: Config): string | null
  /** The files in the order in which they are written. Throws a UsageError for an id that cannot be one. */
  draft(drafting: Drafting): Promise<readonly NewFile[]>
}
