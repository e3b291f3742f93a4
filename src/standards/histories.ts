import type { Config } from '../model/config.js'
import type { StandardHistory } from '../model/history.js'
import { builderHistory } from './builder/history.js'
import { declaredHistory } from './declared/history.js'
import { initiativeHistory } from './initiative/history.js'
import { pipelineHistory } from './pipeline/history.js'
import { runHistory } from './run/history.js'
import { weeklyHistory } from './weekly/history.js'

/** What each standard of a configuration can tell of its past, by its name. */
export function historiesFor({ declared }: Config): ReadonlyMap<string, StandardHistory> {
  return new Map<string, StandardHistory>([
    ['builder', builderHistory],
    ['initiative', initiativeHistory],
    ['pipeline', pipelineHistory],
    ['run', runHistory],
    ['weekly', weeklyHistory],
    ...Object.entries(declared).map(([name, declaration]): [string, StandardHistory] => [
      name,
      declaredHistory(name, declaration),
    ]),
  ])
}
