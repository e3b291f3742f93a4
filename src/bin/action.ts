import { join } from 'node:path'
import { codeCache, startProgram } from '../hosts/code-cache.js'

declare const BUILD: string

// Green only for what was judged: a run that ends early without a verdict is an error.
process.exitCode = 3

startProgram(join(__dirname, 'action.cjs'), codeCache(BUILD, process.env))
