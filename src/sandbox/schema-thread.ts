// Entry of dist/schema-worker.cjs: the thread in which schemas that users supply are compiled and applied.
import { parentPort, workerData } from 'node:worker_threads'
import type { Json } from '../model/json.js'
import { judgeSchema } from './judge-schema.js'

const { schema, records } = workerData as { schema: Json; records: readonly Json[] }
parentPort?.postMessage(judgeSchema(schema, records))
