import type { Json } from '../model/json.js'
import type { CheckSchema, SchemaOutcome } from '../model/schema-check.js'
import { workerFile } from './worker-file.js'

export interface Limits {
  readonly seconds: number
  readonly megabytes: number
}

const LIMITS: Limits = { seconds: 5, megabytes: 128 }

/** Ajv makes code out of a schema, so it runs in a thread of its own, without environment and with limits. */
export const checkSchema: CheckSchema = (schema, records) => checkWithin(LIMITS, schema, records)

export async function checkWithin(
  limits: Limits,
  schema: Json,
  records: readonly Json[],
): Promise<SchemaOutcome> {
  const { Worker } = await import('node:worker_threads')
  const worker = new Worker(workerFile, {
    workerData: { schema, records },
    env: {},
    argv: [],
    execArgv: [],
    stdin: false,
    stdout: true,
    stderr: true,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.megabytes,
      maxYoungGenerationSizeMb: 32,
      stackSizeMb: 2,
    },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<SchemaOutcome>((resolve, reject) => {
      const limit = (message: string): void => resolve({ state: 'limit', message })
      timer = setTimeout(() => limit(`it took more than ${limits.seconds} seconds`), limits.seconds * 1000)
      worker.once('message', resolve)
      worker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
          limit(`it took more than ${limits.megabytes} MB of memory`)
        else reject(new Error(`a schema could not be applied: ${error.message}`))
      })
      worker.once('exit', (code) =>
        reject(new Error(`a schema could not be applied: its thread ended with ${code}`)),
      )
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
