import type { Problem, Rule } from '../../../model/rule.js'
import type { ArchiveMember, BuilderHandoff } from '../handoff.js'
import { someOf } from './package-documents.js'

export const archiveDeterministic: Rule<BuilderHandoff> = {
  id: 'builder/archive-deterministic',
  severity: 'warning',
  summary: 'Archives are built without times and owners of the machine',
  *check({ change, packages }): Generator<Problem> {
    const touched = change.mode === 'change' && change.files.state === 'found' ? change.files.value : null
    for (const { archive } of packages) {
      if (archive?.members.state !== 'found') continue
      if (touched && !touched.some((file) => file.path === archive.path)) continue
      const faults = [...machineFaults(archive.members.value)]
      if (faults.length === 0) continue
      yield {
        at: { path: archive.path },
        message:
          `The archive changes with every build: ${faults.join('; ')}. ` +
          'Build it with mtime, uid and gid 0 and empty owner names (not with shell tar), then write its new SHA256 into RESULTS.',
      }
    }
  },
}

function* machineFaults(members: readonly ArchiveMember[]): Generator<string> {
  const times = new Set(members.map((member) => member.mtime))
  const dated = members.filter((member) => member.mtime !== 0)
  if (times.size > 1) yield `times differ between members (${someOf(names(dated))})`
  const owned = members.filter((member) => member.uid !== 0 || member.gid !== 0)
  const [first] = owned
  if (first) yield `uid or gid is not 0, e.g. ${first.uid}/${first.gid} (${someOf(names(owned))})`
  const named = members.filter((member) => !isRoot(member.owner))
  if (named[0]) yield `the owner ${named[0].owner} is stored (${someOf(names(named))})`
}

/** Python's own recipe for reproducible archives writes `root`, the same on every machine. */
const isRoot = (owner: string): boolean => owner === '' || owner === 'root' || owner === 'root/root'

const names = (members: readonly ArchiveMember[]): string[] => members.map((member) => member.name)
