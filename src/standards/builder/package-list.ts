import type { Line } from '../../text/blocks.js'
import { keyValue } from '../../text/key-value.js'
import { type Located, located } from '../../text/located.js'
import { type Section, statements, walk } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { packageIds } from './ids.js'

/** "Package list", "Installed package IDs", "Packages installed"; not "Packages added". */
const isPackageList = (key: string): boolean =>
  /^(?:installed )?package(?:s|\b.{0,12}\b(?:ids?|list))/i.test(key) &&
  !/\b(?:added|removed|deleted|new|modified|changed|built|rebuilt|delta|touched)\b/i.test(key)

/** The list of installed packages: every package id of the lines or the sub-section that list them. */
export function packageList(section: Section): Located | null {
  const ids = new Map<string, Line>()
  let listing = false
  for (const part of walk(section)) {
    if (part !== section) listing = /package/i.test(part.title)
    for (const line of statements(part.blocks)) {
      const pair = keyValue(line)
      if (pair && part === section) listing = isPackageList(pair.key) || (listing && line.depth > 0)
      else if (part === section && line.depth === 0 && !/^`?PKG-/.test(plain(line.text))) listing = false
      if (listing) for (const id of packageIds(line.text)) if (!ids.has(id)) ids.set(id, line)
    }
  }
  if (ids.size === 0) return null
  const parts = [...ids].map(([id, line]) => located(id, line.range))
  return located(parts, parts[0]?.at ?? section.range)
}
