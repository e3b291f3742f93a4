// The licence texts that have to travel with the bundles: of exactly the packages whose code is in them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i
const RULE = '-'.repeat(80)

/** `node_modules/a/node_modules/@b/c/lib/x.js` → `node_modules/a/node_modules/@b/c` */
const packageFolder = (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]

function packageFolders(metafiles) {
  const inputs = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  return [...new Set(inputs.map(([input]) => packageFolder(input)).filter(Boolean))]
}

function describe(root, folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  )
  const texts = readdirSync(join(root, folder))
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) =>
      readFileSync(join(root, folder, file), 'utf8')
        .replace(/\r\n?/g, '\n')
        .trim(),
    )
  const by = typeof author === 'string' ? author : author?.name
  const fallback = `${license} (the package carries no licence text${by ? `; author: ${by}` : ''})`
  return { title: `${name} ${version}`, text: `Licence: ${license}\n\n${texts.join('\n\n') || fallback}` }
}

/** The text of THIRD-PARTY-LICENSES.txt for everything that the given esbuild metafiles put into an output. */
export function licences(root, metafiles) {
  const packages = new Map(
    packageFolders(metafiles)
      .map((folder) => describe(root, folder))
      .map(({ title, text }) => [title, text]),
  )
  const sections = [...packages.keys()].sort().map((title) => `${RULE}\n${title}\n${packages.get(title)}\n`)
  return ['The files in this folder contain code of the following packages.\n', ...sections].join('\n')
}
