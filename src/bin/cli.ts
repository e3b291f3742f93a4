import { join } from 'node:path'
import { codeCache, startProgram } from '../hosts/code-cache.js'

declare const BUILD: string

// Should node run out of work before there is a verdict, that is "could not judge", never a pass.
process.exitCode = 3

startProgram(join(__dirname, 'main.cjs'), codeCache(BUILD, process.env))
