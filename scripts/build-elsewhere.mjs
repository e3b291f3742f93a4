// npm run build:elsewhere   builds a copy of the sources in another folder, and says what is not what dist holds
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const NEEDED = ['dist', 'docs', 'examples', 'package.json', 'schemas', 'scripts', 'src', 'tsconfig.json']

const folder = mkdtempSync(join(tmpdir(), 'handoff-gate-elsewhere-'))
try {
  for (const name of NEEDED) cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--check'], {
    cwd: folder,
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
