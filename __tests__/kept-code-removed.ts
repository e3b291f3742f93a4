import { rmSync } from 'node:fs'
import { dirname } from 'node:path'

export default function tearDown(): void {
  const folder = process.env.HANDOFF_GATE_CACHE
  if (folder !== undefined) rmSync(dirname(folder), { recursive: true, force: true })
}
