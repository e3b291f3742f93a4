import type { Evidence } from './evidence.js'
import type { Earlier } from './known.js'
import type { Timed } from './timed.js'
import type { Waiver } from './waiver.js'

/** What stands neither in the repository's two trees nor in the policy. Each is asked only where it matters. */
export interface Further {
  /** Waivers that people gave elsewhere than in the file. */
  waivers?(): Promise<readonly Waiver[]>
  /** What stood at an earlier commit already, in documents at these paths. */
  earlier?(paths: readonly string[]): Promise<Earlier>
  /** What test runners wrote about head. */
  evidence?(): Promise<Evidence>
  /** Measures the parts of the judgement. */
  timed?: Timed
}
