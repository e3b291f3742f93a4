import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../fixture-case.js'

const text = (path: string): string => readFileSync(join(root, path), 'utf8')

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
type Permissions = Readonly<Record<string, string>> | string
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: Permissions
  readonly jobs: Readonly<Record<string, { permissions?: Permissions; uses?: string; steps?: Step[] }>>
}
interface Package {
  readonly dev?: boolean
  readonly integrity?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
  readonly license?: string
}

const WORKFLOWS = '.github/workflows'
const workflows = readdirSync(join(root, WORKFLOWS)).map((name): [string, Workflow, string] => {
  const path = `${WORKFLOWS}/${name}`
  return [name, parse(text(path)) as Workflow, text(path)]
})

describe.each(workflows)('the workflow %s', (_, workflow, written) => {
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps ?? [])

  it('may read, and no more where a job does not say why', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    for (const { permissions = {} } of jobs) {
      expect(typeof permissions).toBe('object')
      const writes = Object.entries(permissions).filter(([, level]) => level !== 'read')
      for (const [name] of writes) expect(written).toMatch(new RegExp(`${name}: write +# \\S`))
    }
  })

  it('uses actions by the commit, and leaves no token behind', () => {
    const used = [...jobs, ...steps].flatMap(({ uses }) => uses ?? [])
    for (const uses of used) expect(uses).toMatch(/^(?:\.\/|[\w./-]+@[0-9a-f]{40}$)/)
    for (const { permissions = {}, steps: own = [] } of jobs) {
      const pushes = typeof permissions === 'object' && permissions.contents === 'write'
      for (const step of own.filter(({ uses = '' }) => uses.startsWith('actions/checkout@')))
        expect(step.with?.['persist-credentials'] ?? true).toBe(pushes)
    }
  })

  it('takes no text of an event for a command, and runs no script of a package at installing', () => {
    for (const { run = '' } of steps) {
      expect(run).not.toMatch(/\$\{\{\s*(?:github\.event|github\.head_ref|inputs)\b/)
      for (const install of run.match(/npm (?:ci|cit|install)\b.*/g) ?? [])
        expect(install).toContain('--ignore-scripts')
    }
  })

  it('does not run what a stranger wrote with rights of ours', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    expect(Object.keys(workflow.on)).not.toContain('workflow_run')
  })
})

describe('packages', () => {
  const lock = JSON.parse(text('package-lock.json')) as { packages: Readonly<Record<string, Package>> }
  const own = JSON.parse(text('package.json')) as Readonly<Record<string, Readonly<Record<string, string>>>>
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '')

  it('are pinned exactly, here and in the lock file', () => {
    const asked = { ...own.dependencies, ...own.devDependencies, ...own.overrides }
    for (const version of Object.values(asked)) expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
    for (const [path, { integrity }] of locked)
      expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha512-/)])
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })

  it('that want to run a script at installing are for development only, and work without', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript)
    expect(scripted.filter(([, { dev }]) => !dev).map(([path]) => path)).toEqual([])
    expect(
      Object.keys(own.scripts ?? {}).filter((name) => /^(?:pre|post)?(?:install|prepare)$/.test(name)),
    ).toEqual([])
  })

  it('whose code is in dist are listed there, each with a licence that allows it', () => {
    const sections = text('dist/THIRD-PARTY-LICENSES.txt')
      .split(/^-{80}\n(?=\S+ \d)/m)
      .slice(1)
    expect(sections.length).toBeGreaterThan(20)
    for (const section of sections) {
      expect(section).toMatch(
        /^\S+ \d+\.\d+\.\d+\S*\nLicence: (?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0)\n\n\S/,
      )
    }
    const listed = new Set(sections.map((section) => section.split(' ')[0]))
    for (const name of ['ajv', 'markdown-it', 'yaml', 're2js', 'gray-matter']) expect(listed).toContain(name)
  })
})
