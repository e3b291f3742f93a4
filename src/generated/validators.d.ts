// Written by scripts/generate.mjs from schemas/*.schema.json. Do not edit: npm run build
import type { ErrorObject } from 'ajv'

export interface Validator {
  (value: unknown): boolean
  /** Of the latest call only. */
  errors?: ErrorObject[] | null
}

export declare const builderHandoff: Validator
export declare const builderManifest: Validator
export declare const builderResults: Validator
export declare const configDeclared: Validator
export declare const configInitiative: Validator
export declare const configPipeline: Validator
export declare const configRun: Validator
export declare const config: Validator
export declare const configWeekly: Validator
export declare const declaredRecord: Validator
export declare const frontMatter: Validator
export declare const history: Validator
export declare const initiativeNotes: Validator
export declare const initiativePlan: Validator
export declare const knownProblems: Validator
export declare const pipelineHeader: Validator
export declare const pipelinePrBody: Validator
export declare const result: Validator
export declare const runBundle: Validator
export declare const runReport: Validator
export declare const waivers: Validator
export declare const weeklyHandoff: Validator
