import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { root } from '../hosts/run-cli.js'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const manifest = JSON.parse(read('package.json'))

interface Step {
  readonly uses?: string
  readonly run?: string
}
interface Job {
  readonly needs?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}
const workflow = parse(read('.github/workflows/release.yml')) as {
  readonly on: { readonly push: { readonly tags: readonly string[] } }
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}
const { check, publish, release } = workflow.jobs as Record<'check' | 'publish' | 'release', Job>
const commands = ({ steps }: Job): string => steps.map(({ run = '' }) => run).join('\n')

describe('a release', () => {
  test('is of a version tag, and nothing is published before everything is checked', () => {
    expect(Object.keys(workflow.on)).toEqual(['push'])
    for (const tag of workflow.on.push.tags) expect(tag).toMatch(/^v\[0-9\]/)
    expect([publish.needs, release.needs]).toEqual(['check', 'publish'])
    expect(commands(check)).toMatch(/npm ci --ignore-scripts[\s\S]*npm run check$/m)
    expect(commands(check)).toMatch(/test "\$GITHUB_REF_NAME" = /)
  })

  test('has the least permissions, and runs nothing of a dependency where it has more than reading', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(check.permissions).toBeUndefined()
    expect(publish.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
    expect(release.permissions).toEqual({ contents: 'write' })
    for (const job of [publish, release]) expect(commands(job)).not.toMatch(/npm (?:ci|install|run|test)/)
    expect(commands(publish)).toMatch(/npm publish --provenance --access public --ignore-scripts/)
  })

  test('says nothing of a run in a shell that a tag could write', () => {
    for (const job of Object.values(workflow.jobs)) expect(commands(job)).not.toContain('${{')
  })
})

describe('the Marketplace', () => {
  const action = parse(read('action.yml')) as Record<string, never> & {
    readonly name: string
    readonly description: string
    readonly branding: { readonly icon: string; readonly color: string }
    readonly inputs: Readonly<Record<string, { readonly description?: string; readonly required?: boolean }>>
    readonly outputs: Readonly<Record<string, { readonly description?: string }>>
  }
  test('accepts name, description and branding', () => {
    expect(action.name).toBe('Handoff Gate')
    expect(action.description.length).toBeLessThanOrEqual(125)
    expect(action.branding.icon).toBe('check-square')
    expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
      action.branding.color,
    )
  })
  test('every input and output is described', () => {
    for (const each of [...Object.values(action.inputs), ...Object.values(action.outputs)])
      expect(each.description?.trim()).toMatch(/\.$/)
  })
  test('the package says what npm shows', () => {
    for (const key of [
      'description',
      'keywords',
      'homepage',
      'repository',
      'bugs',
      'license',
      'author',
      'engines',
    ])
      expect(manifest).toHaveProperty(key)
    expect(manifest.repository.url).toMatch(/^git\+https:\/\/github\.com\/handoff-gate\/handoff-gate\.git$/)
    expect(manifest.private).toBeUndefined()
  })
})
