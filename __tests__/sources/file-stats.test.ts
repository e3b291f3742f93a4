import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { statsAt } from '../../src/sources/file-stats.js'
import { freshFolder, removeFolders } from './git-fixture.js'

afterAll(removeFolders)

it('finds nothing where nothing can stand', () => {
  const folder = freshFolder()
  const at = (...names: string[]): string => join(folder, ...names)
  writeFileSync(at('file'), '')
  symlinkSync('file', at('link'))
  symlinkSync('circle', at('circle'))
  expect(statsAt(at('link'))?.isFile()).toBe(true)
  expect(statsAt(at('link'), 'kept')?.isFile()).toBe(false)
  for (const path of [at('none'), at('file', 'below'), at('circle'), at('x'.repeat(300))])
    expect(statsAt(path)).toBeUndefined()
})
