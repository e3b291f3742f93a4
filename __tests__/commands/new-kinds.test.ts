import { git, removeFolders } from '../sources/git-fixture.js'
import { asked, filled, findings, type WorkPlace, workPlace } from './work-place.js'

afterAll(removeFolders)

type Answers = readonly (readonly [RegExp, string])[]

interface Case {
  readonly kind: string
  readonly args: readonly string[]
  readonly place: () => WorkPlace
  /** Where the documents are expected, the first being the one that is asked for. */
  readonly paths: readonly string[]
  /** What is checked, where a document is judged with others. */
  readonly checked?: readonly string[]
  readonly answers: Answers
  /** What is said of it besides. */
  readonly notes?: RegExp
  /** What a person adds beyond the places. */
  readonly finish?: (text: string) => string
}

const STAGING = '_reboot/_staging'
const H33 = `${STAGING}/handoffs/H-33`
const builder =
  (...without: string[]) =>
  () =>
    workPlace('clean/base', 'clean/head', without)

const counts: Answers = [
  [/^PASS, FAIL or PARTIAL/, 'PASS'],
  [/^number of (?:tests|passed tests)/, '56'],
  [/^number of (?:failed|skipped) tests/, '0'],
  [/command that was run/, 'python3 -m pytest _reboot/_staging -v'],
  [/new failures/, 'NONE'],
  [/^YES or NO/, 'YES'],
  [/^path of the log/, 'pasted in the pull request'],
  [/, or None$/, 'None'],
]

const spec: Answers = [
  [/^title/, 'Router'],
  [/^one paragraph/, 'Build `PKG-INDEX-001`, which finds entries by topic, because nobody finds them now.'],
  [/^what is built/, 'An index of topics beside the ledger.'],
  [
    /^what is done|^the next step/,
    'Write `find(topic)` in `_reboot/_staging/PKG-INDEX-001/HOT/kernel/index.py`',
  ],
  [/^PKG-…$/, 'PKG-INDEX-001'],
  [/^number$/, '2'],
  [/^SPEC/, 'SPEC-INDEX-001'],
  [/^FMWK/, 'FMWK-100'],
  [/^hot/, 'hot'],
  [/^PKG-…, or None/, 'PKG-LEDGER-001'],
  [/^path in the package/, '`HOT/kernel/index.py`'],
  [/^library/, 'library'],
  [/^test_/, '`test_1`'],
  [/^what it validates/, 'a topic with entries'],
  [/^what must come out/, 'its entries'],
  [/^what it is/, 'Ledger'],
  [/^path$/, '`_reboot/_staging/PKG-LEDGER-001/HOT/kernel/ledger.py`'],
  [/^why to read/, 'what it stores'],
  [/^exact commands/, 'python3 -m pytest _reboot/_staging -v'],
  [/^what the commands print/, '66 passed'],
  [/^name$/, '`index.py`'],
  [/^folder$/, '`_reboot/_staging/PKG-INDEX-001/HOT/kernel/`'],
  [/^CREATE/, 'CREATE'],
  [/^a rule/, 'An entry is found by every topic that it has.'],
]

const weekly: Answers = [
  [/^PASS or FAIL/, 'PASS'],
  [/^command or workflow/, 'workflow run 4711'],
  [/^execution_mode/, 'local'],
  [/^compute_backend/, 'local_cpu'],
  [/^runtime_minutes/, '12'],
  [/^what stands in the way/, 'none'],
  [/^time in UTC/, '2026-03-15T08:00:00Z'],
  [/^EUR/, '42'],
  [/^number, or N/, '0'],
  [/^hold_cloud_only/, 'hold_cloud_only'],
  [/^what runtimes/, 'Spend is low.'],
]

const initiative: Answers = [
  [/^title of the phase|^name of the phase/, 'Hand the cache over'],
  [/^what it is$/, 'response cache'],
  [/^what this phase|^what the phase/, 'A packet that the owners can work from.'],
  [/or None$/, 'None'],
  [/^what is true/, '`handoff_notes.md` names owners, CI updates and commands.'],
  [/^whom to ask/, 'A table in `handoff_notes.md`.'],
  [/^which scripts/, 'The job in `.github/workflows/test.yml`.'],
  [/^which commands/, 'Commands in `handoff_notes.md`, with expected outcomes.'],
  [/^which plan rows/, 'Row C3 of `phase_c_required.md`.'],
  [/^another thing/, 'The commands are exact.'],
  [/^what is handed over/, 'the response cache'],
  [/^initiative or team/, 'CI maintainers'],
  [/^what it has to do/, 'Add the server to the test job'],
  [/^paths to read/, '`docs/TESTING_GUIDE.md`'],
  [/^who, or/, 'TBD'],
  [/^what changes/, 'Add a server to `.github/workflows/test.yml`'],
  [/^command that shows/, 'python -c "import cacheclient"'],
  [/^what to do where/, 'set `CACHE_URL=memory://`'],
  [/^command, ready/, 'pytest tests/cache/ -q\npytest tests/cache/test_selection.py -q'],
  [/^what it prints/, '2 passed'],
  [/^ID$/, 'C3'],
  [/^path of the plan/, '`phase_c_required.md`'],
  [/^path of the ledger/, '`docs/fix_plan.md`'],
  [/^the new version/, '3.0.0, because a cache is required'],
  [/^the entry to add/, '"Breaking: a cache server is required."'],
  [/^what they have to say/, 'refer to the decision'],
]

const header: Answers = [
  [/^one to three sentences/, 'Reports can be exported as files.'],
  [/^what was decided/, 'A worker writes the exports'],
  [/^Review approved/, 'Review approved'],
  [/^summary of the findings|^why this was decided/, 'Requests stay short'],
  [/^a question/, 'Which formats come first?'],
  [/^why it matters/, 'The writer is built for one'],
  [/^true or false/, 'false'],
  [/^what was assumed/, 'Exports are kept for 30 days'],
  [/^high, medium/, 'high'],
  [/^why or why not/, 'Exports are counted'],
  [/^title of the|^the (?:request|brief|spec|pricing|design|review)$/, 'Report export'],
  [/^how this takes/, 'taken up as it stands'],
]

const LATEST = 'v15_2026-11-09_083000'

/** The run has ended and left its bundle; nothing speaks of it yet. */
function finishedRun(): WorkPlace {
  const place = workPlace('run/base', 'run/head', ['reports/2026/11'])
  git(place.folder, 'checkout', '--quiet', '--', 'reports', 'state', 'docs')
  return place
}

const run: Answers = [
  [/^CONTINUE/, 'CONTINUE'],
  [/^green/, 'green'],
  [/^what was observed/, 'as expected'],
  [/^what changed/, 'A new threshold.'],
  [/^what is done next/, 'Start the ablation.'],
  [/^yes or no/, 'no'],
  [/^risks/, 'none known'],
  [/^number of (?:red|yellow)/, '0'],
]

const pipeline =
  (...without: string[]) =>
  () =>
    workPlace('pipeline/base', 'pipeline/head', without)
const PIPELINE = '.claude/pipeline'
const STATE = `${PIPELINE}/state`
const stage = (name: string, folder: string, ...without: string[]): Case => ({
  kind: 'pipeline/header',
  args: ['feat-021', '--stage', name, '--title', 'Report export'],
  place: pipeline(STATE, `${PIPELINE}/${folder}`, ...without),
  paths: [`${PIPELINE}/${folder}/feat-021-report-export.md`],
  answers: header,
})

const cases: readonly Case[] = [
  {
    kind: 'builder/results',
    args: ['H-33'],
    place: builder(`${H33}/H-33_RESULTS.md`),
    paths: [`${H33}/H-33_RESULTS.md`],
    answers: counts,
  },
  {
    kind: 'builder/handoff',
    args: ['H-34', '--title', 'Index'],
    place: builder(),
    paths: [`${STAGING}/handoffs/H-34/H-34_BUILDER_HANDOFF.md`],
    answers: spec,
    finish: (text) =>
      text.replace(/^\| `test_1`.*$/m, (row) =>
        Array.from({ length: 10 }, (_, i) => row.replace('test_1', `test_${i + 1}`)).join('\n'),
      ),
  },
  {
    kind: 'builder/agent-prompt',
    args: ['H-33', '--title', 'Router'],
    place: builder(`${H33}/H-33_AGENT_PROMPT.md`),
    paths: [`${H33}/H-33_AGENT_PROMPT.md`],
    checked: [H33],
    answers: [[/^a question/, 'What does the router do when the ledger refuses an entry?']],
  },
  {
    kind: 'weekly/handoff',
    args: ['2026-03-18', '--force'],
    place: () => workPlace('weekly/base', 'weekly/head', ['evidence/planning/weekly_handoff/latest.md']),
    paths: ['evidence/planning/weekly_handoff/latest.md'],
    answers: weekly,
  },
  {
    kind: 'initiative/plan',
    args: ['CACHE-ROLLOUT-002', '--title', 'Phase D — Handoff'],
    place: () => workPlace('initiative/base', 'initiative/head'),
    paths: ['plans/active/CACHE-ROLLOUT-002/phase_d_handoff.md'],
    answers: initiative,
  },
  {
    kind: 'initiative/notes',
    args: ['CACHE-ROLLOUT-002'],
    place: () =>
      workPlace('initiative/base', 'initiative/head', [
        'plans/active/CACHE-ROLLOUT-002/reports/2026-03-16T093000Z',
      ]),
    paths: ['plans/active/CACHE-ROLLOUT-002/reports/2026-11-16T093000Z/handoff_notes.md'],
    answers: initiative,
  },
  {
    kind: 'pipeline/header',
    args: ['feat-022', '--title', 'Rate limits'],
    place: pipeline(),
    paths: [`${PIPELINE}/requests/feat-022-rate-limits.md`],
    answers: header,
  },
  {
    kind: 'pipeline/pr-body',
    args: ['feat-021', '--output', 'body.md'],
    place: pipeline(),
    paths: ['body.md'],
    checked: ['--standard', 'pipeline/pr-body', 'body.md'],
    answers: [
      [/^sections/, '1. API'],
      [/^what was decided/, 'The worker polls'],
      [/^what is not/, 'No PDF'],
      [/^why$|^why it/, 'The writer is late'],
      [/^what follows/, 'CSV only'],
      [/^what the reviewer/, 'Is one queue enough?'],
    ],
  },
  stage('brief', 'briefs', `${PIPELINE}/specs`, `${PIPELINE}/pricing`, `${PIPELINE}/designs`),
  stage('spec', 'specs', `${PIPELINE}/pricing`, `${PIPELINE}/designs`),
  stage('pricing', 'pricing', `${PIPELINE}/designs`),
  stage('design', 'designs'),
  stage('review', 'reviews'),
  {
    kind: 'run/report',
    args: [LATEST],
    place: finishedRun,
    paths: [
      `reports/2026/11/${LATEST}.json`,
      `reports/2026/11/${LATEST}.md`,
      'reports/index.md',
      'state/program_status.yaml',
      'state/gate_results.yaml',
      'docs/ops/STATUS_BOARD.md',
    ],
    answers: run,
  },
  {
    kind: 'release/handoff',
    args: ['R-12', '--title', 'Payments are tried again'],
    place: () => workPlace('release/base'),
    paths: ['releases/R-12/HANDOFF.md'],
    notes: /^The schema of release \(\S+\) may ask for more than is declared; check says so\.\n$/,
    answers: [
      [/^version/, '4.12.0'],
      [/^Owner/, 'Jonas Feld'],
      [/^Risk/, 'medium'],
      [/^Release date/, '2026-11-05'],
      [/^Total tests/, '331'],
      [/^Open bugs/, '3'],
      [/^Report/, 'N/A'],
      [/^Runbook/, 'docs/runbooks/rollback.md'],
      [/^PR/, '411'],
      [/^Title/, 'Try failed payments again'],
      [/^Kind/, 'feature'],
      [/^Notes/, 'None.'],
    ],
    // The team's own schema asks for boxes.
    finish: (text) =>
      text.replace(/^- Runbook:.*$/m, (line) => `${line}\n- [x] Tried on staging\n- [x] Old version kept`),
  },
]

it.concurrent.each(cases)(
  'new $kind $args asks for what only a person knows, and is clean once that is written',
  async ({ kind, args, place: open, paths, checked, answers, notes, finish }) => {
    const judged = checked ?? paths
    const place = open()
    const made = await place.make(kind, ...args)
    expect(made).toMatchObject({ code: 0, stderr: expect.stringMatching(notes ?? /^$/) })
    expect(paths.filter((path) => !place.has(path))).toEqual([])

    const fresh = await findings(place, ...judged)
    const texts = new Map(paths.map((path) => [path, place.read(path)]))
    for (const path of paths) {
      const open = fresh.filter((each) => each.path === path && each.rule === 'document/to-write')
      const places = asked(texts.get(path) ?? '')
      expect(open).toHaveLength(places.length > 0 ? 1 : 0)
      if (places.length > 1)
        expect(open[0]?.message).toContain(`${places.length} places are still to be written`)
    }
    expect(fresh.filter((each) => each.path && !paths.includes(each.path))).toEqual([])

    for (const [path, text] of texts) place.write(path, (finish ?? String)(filled(text, answers)))
    expect(await findings(place, ...judged)).toEqual([])
  },
  30_000,
)
