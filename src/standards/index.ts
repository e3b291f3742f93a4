import type { Standard } from '../model/standard.js'
import { builder } from './builder/standard.js'

/** Every built-in standard. */
export const standards: readonly Standard<any>[] = [builder]
