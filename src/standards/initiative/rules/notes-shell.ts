import type { Rule } from '../../../model/rule.js'
import { rewritten } from '../../../text/repairs.js'
import type { InitiativeHandoff } from '../handoff.js'
import { judgedNotes } from './judged-documents.js'

export const notesShell: Rule<InitiativeHandoff> = {
  id: 'initiative/notes-shell',
  severity: 'warning',
  summary: 'Commands of the notes do what they look like when they are pasted into a shell.',
  *check(handoff) {
    const notes = judgedNotes(handoff)
    if (!notes) return
    const { ci, verification } = notes.record
    const commands = [
      ...(ci?.commands ?? []).map((command, i) => ({ command, pointer: `/ci/commands/${i}` })),
      ...(verification?.commands ?? []).map(({ command }, i) => ({
        command,
        pointer: `/verification/commands/${i}/command`,
      })),
    ]
    for (const { command, pointer } of commands) {
      const loose = unquoted(command)
      if (loose === null) continue
      yield {
        at: { path: notes.path, pointer },
        message: `A shell reads the "${loose.operator}" of ${loose.word} as a redirection and writes a file. Quote it: '${loose.word}'.`,
        ...rewritten(
          notes,
          pointer,
          new RegExp(`(?<=\\s)${escaped(loose.word)}(?=[\\s\`]|$)`, 'g'),
          `'${loose.word}'`,
        ),
      }
    }
  },
}

/** A requirement such as `cache>=2.2` outside of quotes. */
function unquoted(command: string): { word: string; operator: string } | null {
  const bare = command.replace(/'[^']{0,500}'|"[^"]{0,500}"/g, (quoted) => ' '.repeat(quoted.length))
  const match = /(?:^|\s)([A-Za-z][\w.[\]-]{0,60}([<>])=?\d[\w.,<>=]{0,40})/.exec(bare)
  return match ? { word: match[1] ?? '', operator: match[2] ?? '' } : null
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
