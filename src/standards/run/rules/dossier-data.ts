import type { Problem, Rule } from '../../../model/rule.js'
import { dossierParts } from '../dossier-data.js'
import type { RunDocument, RunHandoff } from '../handoff.js'
import { at, capital, listed } from './places.js'

export const dossierData: Rule<RunHandoff> = {
  id: 'run/dossier-data',
  severity: 'error',
  summary: 'The dossier holds the raw data of the run, the same as in the files of the bundle.',
  *check({ bundle, config }) {
    const { dossier } = bundle ?? {}
    if (!bundle?.judged || !dossier || dossier.problems.length > 0) return
    const parts = dossierParts(bundle, config)
    if (dossier.record.raw_data === undefined) yield noData(dossier)
    for (const { file, pointer, odd, missing } of parts) {
      for (const { topic, label, value, document, pointer: place, differs } of odd) {
        yield {
          at: at(document, place),
          message: `${capital(label)} says ${topic.slice(6)} is ${value}, ${differs?.by} says ${differs?.value}. Make the dossier again from the files of the bundle.`,
        }
      }
      if (missing.length > 0) {
        yield {
          at: at(dossier, pointer),
          severity: 'warning',
          message: `The raw data lacks ${listed(missing)} of ${file}. Make the dossier again from the files of the bundle.`,
        }
      }
    }
  },
}

function noData(dossier: RunDocument): Problem {
  if (dossier.record.data_in_script === true) {
    return {
      at: { path: dossier.path },
      severity: 'notice',
      message:
        'The raw data of the dossier stands in a script and could not be compared. Embed it as JSON: <script type="application/json">…</script>.',
    }
  }
  return {
    at: { path: dossier.path },
    message:
      'The dossier holds no raw data. Embed what metrics.json holds: <pre>{ "run_id": …, "summary_metrics": { … } }</pre>.',
  }
}
