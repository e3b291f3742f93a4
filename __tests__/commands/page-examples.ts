import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../hosts/run-cli.js'

const page = readFileSync(join(root, 'docs/commands.md'), 'utf8')
export const sectionOf = (name: string): string =>
  new RegExp(`^## ${name}\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(page)?.[1] ?? ''

interface Example {
  readonly command: string
  readonly output: string
}

/** `$ handoff-gate …` and what it prints, in the order of the page. */
export const examplesIn = (text: string): readonly Example[] =>
  [...text.matchAll(/^```console\n\$ handoff-gate (.*)\n([\s\S]*?)^```$/gm)].map(
    ([, command = '', output = '']) => ({
      command,
      output,
    }),
  )

/** A line `…` stands for any lines. */
export const pattern = (output: string): RegExp => {
  const parts = output.split(/^…\n/m).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`)
}
