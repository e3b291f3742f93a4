import type { Config } from '../model/config.js'
import { declaredDefaults } from './declared.js'
import { initiativeDefaults } from './initiative.js'
import { pipelineDefaults } from './pipeline.js'
import { reviewDefaults } from './review.js'
import { runDefaults } from './run.js'
import { waiversDefaults } from './waivers.js'
import { weeklyDefaults } from './weekly.js'

/** Where a repository keeps its configuration. */
export const CONFIG_PATH = '.github/handoff-gate.yml'

export const defaultConfig: Config = {
  path: null,
  failOn: 'error',
  standards: ['builder', 'weekly', 'initiative', 'pipeline', 'run'],
  rules: {},
  ignore: [],
  maxDocumentBytes: 8 * 1024 * 1024,
  builder: {
    handoffsFolder: 'handoffs',
    layout: 'auto',
    ids: ['H-<N>', 'H-<N><letter>', 'CLEANUP-<N>'],
    allowed: [],
    waves: [],
    minimumTests: { small: 10, medium: 25, large: 40 },
  },
  weekly: weeklyDefaults,
  initiative: initiativeDefaults,
  pipeline: pipelineDefaults,
  run: runDefaults,
  review: reviewDefaults,
  waivers: waiversDefaults,
  knownProblems: null,
  ...declaredDefaults,
}
