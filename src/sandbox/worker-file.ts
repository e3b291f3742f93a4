import { join } from 'node:path'

/** The thread's program. In the bundles it stands beside them; scripts/build.mjs puts that address here. */
export const workerFile: string = join(import.meta.dirname, '../../dist/schema-worker.cjs')
