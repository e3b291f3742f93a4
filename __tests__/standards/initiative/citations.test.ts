import { citations } from '../../../src/standards/initiative/citations.js'

const exact = (text: string) => citations(text).flatMap((each) => (each.exact ? [each.path] : []))
const reasons = (text: string) => citations(text).map(({ path, why }) => [path, why])

describe('paths in prose', () => {
  it.each([
    [
      '`docs/a.md:60`, `docs/b.md:113-118`, `docs/c.md#part`, `docs/d.md §4.2`',
      ['docs/a.md', 'docs/b.md', 'docs/c.md', 'docs/d.md'],
    ],
    ['tests/a.py::test_b and docs//c.md.', ['tests/a.py', 'docs/c.md']],
    ['`docs/{a.md,b.log}`', ['docs/a.md', 'docs/b.log']],
    ['[the guide](docs/guide.md#top) and [home](https://example.com/a.md)', ['docs/guide.md']],
    ['(`notes.md` F4 row), ./run.sh; `tests/torch/`', ['notes.md', 'run.sh', 'tests/torch/']],
    ['.github/workflows/ci.yml, .gitlab-ci.yml', ['.github/workflows/ci.yml', '.gitlab-ci.yml']],
    [
      'See `docs/fix_plan.md` Attempt #75, or `docs/fix_plan.md Attempt #75`',
      ['docs/fix_plan.md', 'docs/fix_plan.md'],
    ],
    ['~~`docs/dropped.md`~~ replaced by `docs/ci.md`', ['docs/ci.md']],
    [
      '`docs\\ci\\run.md:12`, tests\\keys.py and `reports\\logs\\`',
      ['docs/ci/run.md', 'tests/keys.py', 'reports/logs/'],
    ],
    ['`v\\d.json`, `foo\\.py`, my\\_file.md, C:\\a\\b.md', []],
    ['`pytest tests/a.py -k b`, `python -m c/d.py`', []],
    ['CI/CD, and/or, v2.0.0, 2026/03/01, F4.3.C, numpy.fft, self.assertTrue, torch>=2.2', []],
    ['https://example.com/docs/a.md, mailto:a@b.md, /etc/a.conf, ~/b.md, #c.md', []],
  ])('%s', (text, expected) => {
    expect(exact(text)).toEqual(expected)
  })
})

describe('what claims nothing', () => {
  it.each([
    ['`reports/<ISO8601>/a.md` and `reports/YYYY-MM-DD/b.md`', ['placeholder', 'placeholder']],
    ['`tests/*.py`, `docs/**/a.md`', ['pattern', 'pattern']],
    ['documents (e.g., `a.md`, `b.md`), then `c.md`', ['example', 'example', null]],
    ['Once located, `ci.yml`. Then `a.md`.', ['example', null]],
    ['`.gitlab-ci.yml` (if present)', ['example']],
    ['Deleted `a.py` and `b.py`; kept `c.py`', ['removal', 'removal', null]],
    ['Removed the old file `a.py`. The guard is gone from `b.py`', ['removal', null]],
    ['Removed the guard in `a.py`, renamed to `b.py`', [null, null]],
    ['`a.py` was removed, `b.py` replaces it', ['removal', null]],
    ['moved from `a.md` to `b.md`', ['removal', null]],
    ['`tests/torch` and `true/false`', ['unsure', 'unsure']],
  ])('%s', (text, expected) => {
    expect(reasons(text).map(([, why]) => why)).toEqual(expected)
  })
})
