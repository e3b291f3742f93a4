import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { codeCache } from '../../src/hosts/code-cache.js'
import { freshFolder } from '../sources/git-fixture.js'
import { cleanUp } from '../sources/git-opening.js'

cleanUp()

describe('the place of compiled code', () => {
  it('is a folder of the user', () => {
    const home = freshFolder()
    expect(codeCache('1', { XDG_CACHE_HOME: home })?.folder).toBe(join(home, 'handoff-gate'))
  })

  it.each(['.', '.cache', '..', 'a/b'])('is never %j, which what is judged could hold', (relative) => {
    expect(codeCache('1', { XDG_CACHE_HOME: relative })).toBeNull()
    expect(codeCache('1', { HANDOFF_GATE_CACHE: relative })).toBeNull()
  })

  it('is never inside a checkout, even when that is the home', () => {
    const home = freshFolder()
    mkdirSync(join(home, '.git'))
    expect(codeCache('1', { XDG_CACHE_HOME: join(home, '.cache') })).toBeNull()
    expect(codeCache('1', { HANDOFF_GATE_CACHE: join(home, 'deep/down') })).toBeNull()
  })

  it('is never below the folder in which the command runs', () => {
    expect(codeCache('1', { XDG_CACHE_HOME: join(process.cwd(), '.cache') })).toBeNull()
  })
})
