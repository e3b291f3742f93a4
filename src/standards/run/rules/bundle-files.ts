import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { at, callerOf, judged, listed } from './places.js'

export const bundleFiles: Rule<RunHandoff> = {
  id: 'run/bundle-files',
  severity: 'error',
  summary: 'A bundle has every required file, the artifact of its phase and the dossier.',
  *check(handoff) {
    const { bundle, bundleForgotten, id, config } = handoff
    const caller = callerOf(
      handoff,
      bundle?.missing.find(({ removed }) => removed),
    )
    const report = judged(handoff.report)
    if (bundleForgotten && report) {
      yield {
        at: at(report, '/artifacts'),
        severity: 'warning',
        message: `Bundles of other runs are in ${config.outputs}/, that of ${id} is not. Add it, or ignore the folder.`,
      }
    }
    if (!bundle?.judged || !caller) return
    const names = (state: string): string[] =>
      bundle.missing
        .filter(({ answer }) => answer.state === state)
        .map(({ path }) => path.split('/').at(-1) ?? '')
    // Outputs of a run that is not registered yet may still be on their way.
    const registered = handoff.report !== null || handoff.text !== null
    const [gone, unknown] = [names('absent'), names('unknown')]
    if (gone.length > 0)
      yield {
        at: caller,
        ...(registered ? {} : { severity: 'warning' as const }),
        message: `The bundle ${bundle.folder}/ has no ${listed(gone)}. Export ${gone.length === 1 ? 'it' : 'them'} from the run and register it again.`,
      }
    if (unknown.length > 0)
      yield {
        at: caller,
        severity: 'notice',
        message: `Whether the bundle has ${listed(unknown)} cannot be told: ${reason(handoff)}.`,
      }
  },
}

function reason({ bundle }: RunHandoff): string {
  const first = bundle?.missing.find(({ answer }) => answer.state === 'unknown')?.answer
  return first?.state === 'unknown' ? first.because : 'the folder could not be listed'
}
