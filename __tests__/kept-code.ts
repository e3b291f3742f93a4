import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The suite starts the bundles hundreds of times: one folder for their compiled code, for as long as the suite runs. */
export default function setUp(): void {
  process.env.HANDOFF_GATE_CACHE = join(mkdtempSync(join(tmpdir(), 'handoff-gate-suite-')), 'kept')
}
