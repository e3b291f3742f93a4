"use strict";var s=Object.defineProperty;var o=Object.getOwnPropertyDescriptor;var r=Object.getOwnPropertyNames;var d=Object.prototype.hasOwnProperty;var h=(n,e)=>{for(var a in e)s(n,a,{get:e[a],enumerable:!0})},l=(n,e,a,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of r(e))!d.call(n,t)&&t!==a&&s(n,t,{get:()=>e[t],enumerable:!(i=o(e,t))||i.enumerable});return n};var f=n=>l(s({},"__esModule",{value:!0}),n);var m={};h(m,{rulePages:()=>c});module.exports=f(m);var c={"builder/agent-prompt":`# builder/agent-prompt

**warning** \xB7 An agent prompt belongs to its handoff by place, name and id

## What it asks

The prompt is optional and kept for audit. When the change has one, it stands at \`handoffs/<id>/<id>_AGENT_PROMPT.md\`, and an id in its title is that id. A title without an id is fine. What the prompt says is not judged.

## Why

An audit reads the prompt to learn what the builder was told. A prompt filed under another handoff tells the wrong story.

## Fails

\`handoffs/H-33/H-33_AGENT_PROMPT.md\` that begins with

\`\`\`md
# Agent Prompt: H-32 Ledger
\`\`\`

## Passes

\`\`\`md
# Agent Prompt: H-33 Router
\`\`\`

## How to fix it

Move the file to the path that the finding gives, or write the id of its handoff in the title.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/agent-prompt: off
\`\`\`
`,"builder/archive-content":`# builder/archive-content

**warning** \xB7 An archive holds exactly what its package folder holds

## What it asks

The archive \`PKG-*.tar.gz\` beside a package folder holds the manifest and every declared asset with the same content, and nothing else. Names may begin with \`./\` or with the package's folder. An archive that cannot be opened is not judged.

## Why

What gets installed is the archive, what gets reviewed is the folder. An archive from before the last edit installs code that nobody looked at, and a cache inside it is refused as an undeclared file.

## Fails

\`router.py\` is edited after \`PKG-ROUTER-001.tar.gz\` was built, and the archive is not built again.

## Passes

The archive is built last, from a folder without caches, and its hash in RESULTS is taken afterwards.

## How to fix it

Remove caches from the folder, build the archive again, write its new SHA256 into RESULTS and run the clean-room installation once more.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/archive-content: off
\`\`\`
`,"builder/archive-deterministic":`# builder/archive-deterministic

**warning** \xB7 Archives are built without times and owners of the machine

## What it asks

In an archive that the change adds or replaces, all members have one and the same time, uid and gid are 0 and no owner names are stored (\`root\` is accepted). An archive that cannot be opened is not judged.

## Why

RESULTS states the hash of the archive so that others can build it again and compare. Shell \`tar\` stores when each file was written and by whom, so the same sources give another hash on every machine.

## Fails

\`\`\`bash
tar czf PKG-ROUTER-001.tar.gz -C PKG-ROUTER-001 .
\`\`\`

## Passes

\`\`\`python
import gzip, io, tarfile
from pathlib import Path

folder = Path("PKG-ROUTER-001")
packed = io.BytesIO()
with tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive:
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        member = tarfile.TarInfo(path.relative_to(folder).as_posix())
        member.size, member.mode = path.stat().st_size, 0o644
        archive.addfile(member, io.BytesIO(path.read_bytes()))
Path("PKG-ROUTER-001.tar.gz").write_bytes(gzip.compress(packed.getvalue(), mtime=0))
\`\`\`

A fresh \`TarInfo\` has time 0, uid and gid 0 and no owner names.

## How to fix it

Build the archive as above or with the project's own packer, then write its new SHA256 into RESULTS.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/archive-deterministic: off
\`\`\`
`,"builder/baseline-agrees":`# builder/baseline-agrees

**error** \xB7 The numbers of the Baseline Snapshot agree with the rest of RESULTS

## What it asks

Baseline Snapshot and Clean-Room Verification state the same number of installed packages, and the list of installed packages has as many entries as its number says. A remark in the line of the number, "24 (23 + PKG-ROUTER-001)", is no list.

Where the snapshot counts "all staged" tests and the regression ran all staged packages and left none out, two totals are a warning.

## Why

The snapshot is what the next handoff starts from. When the document contradicts itself, the next builder has to guess which number was true.

## Fails

\`\`\`\`md fails
# Results: H-33 Router

## Baseline Snapshot (AFTER this agent's work)
- Packages installed: 3
- Package list: PKG-LEDGER-001, PKG-ROUTER-001
- Total tests (all staged): 56
\`\`\`\`

## Passes

\`\`\`\`md passes
# Results: H-33 Router

## Baseline Snapshot (AFTER this agent's work)
- Packages installed: 2
- Package list: PKG-LEDGER-001, PKG-ROUTER-001
- Total tests (all staged): 56
\`\`\`\`

## How to fix it

Count the packages in the clean room and write that number in both sections; bring the list in line with it.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/baseline-agrees: off
\`\`\`
`,"builder/baseline-drop":`# builder/baseline-drop

**error** \xB7 The baseline does not fall against the previous handoff without a stated reason

## What it asks

The number of installed packages and the total of tests are compared with the Baseline Snapshot of the previous handoff, as it stands at base. Neither falls, or the author says why: \`- Reason: \u2026\` in Baseline Snapshot, or a sentence in Baseline, Issues or Notes that names the drop: tests or packages removed, fewer of them, both numbers with words between. A removed file or fixture is not a removed test.

Totals of different scopes ("all staged", "installed root") are not compared. A placeholder is no reason, and neither are the two numbers alone.

## Why

Fewer tests than before is how lost work looks from outside. Often there is a good reason; then it takes one line.

## Fails

After a handoff with 42 tests:

\`\`\`md
## Baseline Snapshot (AFTER this agent's work)
- Previous handoff: H-32
- Packages installed: 2
- Total tests (all staged): 40
\`\`\`

## Passes

\`\`\`md
## Baseline Snapshot (AFTER this agent's work)
- Previous handoff: H-32
- Packages installed: 2
- Total tests (all staged): 40
- Reason: two tests checked a file format that this handoff retires
\`\`\`

## How to fix it

Find what is missing and restore it, or write the reason. When the finding compares with the wrong handoff, name the right one: \`- Previous handoff: H-31\`.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/baseline-drop: off
\`\`\`
`,"builder/baseline-failures":`# builder/baseline-failures

**warning** \xB7 The regression has no more failures than that of the previous handoff

## What it asks

The number of failures in Full Regression is compared with that of the previous handoff. When it grew, the author names new failures, names the failing tests, or calls them pre-existing.

## Why

"No new failures" next to two failures more than last time is a contradiction that no single document shows.

## Fails

After a handoff without failures:

\`\`\`md
## Status: PARTIAL

## Full Regression Test \u2014 ALL STAGED PACKAGES
- Total: 56 tests
- Passed: 54
- Failed: 2
- Skipped: 0
- New failures introduced by this agent: NONE
\`\`\`

## Passes

The same, with

\`\`\`md
## Issues Encountered
- \`test_boot_shim\` and \`test_path_shim\` were skipped in H-32 and fail without the shim.
\`\`\`

## How to fix it

Name the failures that came, under New failures when this handoff caused them, else in Issues Encountered with the reason why the runs differ.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/baseline-failures: off
\`\`\`
`,"builder/duplicate-id":`# builder/duplicate-id

**error** \xB7 No two handoffs share an id

## What it asks

At head, no other spec or RESULTS in the handoffs folder has the id of a document of this change: neither a second file in the same folder, nor a flat file, nor another folder whose name differs only in notation (\`HANDOFF-33\`, \`H-33\`).

## Why

With two files under one id, which of them counts is a matter of luck: readers, the next handoff and tools may each take another one.

## Fails

\`\`\`text
_reboot/_staging/handoffs/RESULTS_HANDOFF_33.md       there before: the scheduler
_reboot/_staging/handoffs/H-33/H-33_RESULTS.md        new: the router
\`\`\`

## Passes

\`\`\`text
_reboot/_staging/handoffs/RESULTS_HANDOFF_33.md
_reboot/_staging/handoffs/H-34/H-34_RESULTS.md
\`\`\`

## How to fix it

Give the new handoff the next free number, or a letter when it follows the other one. When a flat file was moved into a folder, remove the old copy. When it is a second version, put it in place of the first.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/duplicate-id: off
\`\`\`
`,"builder/files-listed":`# builder/files-listed

**warning** \xB7 RESULTS lists the files that the change touches, and no others

## What it asks

For a RESULTS that the change adds: every listed file is touched by the change, and every file that the change touches below the staging root is listed by some RESULTS of the change. What stands in the handoffs folder, caches, and files named under "Files Deleted" need no entry. A listed folder lists what is in it.

## Why

The list is what the reviewer reads. A file that is not in it is a file that nobody looks at.

## Fails

A change that touches both files, with

\`\`\`md
## Files Created
- \`PKG-ROUTER-001/HOT/kernel/router.py\` (SHA256: \u2026)
\`\`\`

\`\`\`text
PKG-ROUTER-001/HOT/kernel/router.py
PKG-ROUTER-001/HOT/config/router.json
\`\`\`

## Passes

\`\`\`md
## Files Created
- \`PKG-ROUTER-001/HOT/config/router.json\` (SHA256: \u2026)
- \`PKG-ROUTER-001/HOT/kernel/router.py\` (SHA256: \u2026)
\`\`\`

## How to fix it

Compare the list with \`git diff --name-status <base>...\`. Add what is missing, and remove what the change does not touch.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/files-listed: off
\`\`\`
`,"builder/follow-up":`# builder/follow-up

**warning** \xB7 A follow-up follows a handoff that exists

## What it asks

The letter in \`H-32A\` says that this is a follow-up to H-32. A spec or RESULTS of H-32, or another follow-up to it, stands in the same handoffs folder at head.

## Why

A letter without its number is mostly a slip of the pen, and it sends the reviewer to a handoff that was never there.

## Fails

\`\`\`text
_reboot/_staging/handoffs/H-32/H-32_RESULTS.md
_reboot/_staging/handoffs/H-31A/H-31A_RESULTS.md      there is no H-31
\`\`\`

## Passes

\`\`\`text
_reboot/_staging/handoffs/H-32/H-32_RESULTS.md
_reboot/_staging/handoffs/H-32A/H-32A_RESULTS.md
\`\`\`

## How to fix it

Use the id of the handoff that this one follows. When it follows none, take the next free number without a letter.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/follow-up: off
\`\`\`
`,"builder/id-form":`# builder/id-form

**warning** \xB7 Ids have one of the configured forms

## What it asks

The folder of a handoff is named by an id that has one of the forms in \`builder.ids\`. By default these are \`H-<N>\` for a new component, \`H-<N><letter>\` for a follow-up and \`CLEANUP-<N>\` for a cleanup. Flat files are not asked.

## Why

Order, follow-ups and the previous handoff are read from ids. An id of another form cannot be put in order.

## Fails

\`\`\`text
_reboot/_staging/handoffs/FMWK-033/FMWK-033_RESULTS.md
\`\`\`

## Passes

\`\`\`text
_reboot/_staging/handoffs/H-33/H-33_RESULTS.md
_reboot/_staging/handoffs/H-32A/H-32A_RESULTS.md
\`\`\`

## How to fix it

Rename the folder and its files, or add the form that your team uses:

\`\`\`yaml
builder:
  ids: ['H-<N>', 'H-<N><letter>', 'CLEANUP-<N>', 'FMWK-<N>']
\`\`\`

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/id-form: off
\`\`\`
`,"builder/install-order":`# builder/install-order

**error** \xB7 The install order holds every installed package, each once

## What it asks

Where Clean-Room Verification gives the order as a list of package ids, it has as many different packages as are said to be installed, and they are those of the baseline's list. Arrows, commas, bullets and remarks in parentheses are fine. An order in words ("auto-resolved by the installer") is not counted. A package that stands in the order twice, or before one that its manifest depends on, is a warning.

## Why

The order is what the next person types to build the same system. With a package left out it cannot be repeated.

## Fails

\`\`\`\`md fails
# Results: H-33 Router

## Clean-Room Verification
- Packages installed: 2
- Install order: PKG-ROUTER-001
- All tests pass after each install: YES
\`\`\`\`

## Passes

\`\`\`\`md passes
# Results: H-33 Router

## Clean-Room Verification
- Packages installed: 2
- Install order: PKG-LEDGER-001 \u2192 PKG-ROUTER-001 (new)
- All tests pass after each install: YES
\`\`\`\`

## How to fix it

Copy the order from the log of the clean room, first package first, or correct the number of packages.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/install-order: off
\`\`\`
`,"builder/manifest-dependency":`# builder/manifest-dependency

**warning** \xB7 The packages that a manifest depends on are staged

## What it asks

Every package in \`dependencies\` stands in the staging root, as a folder or as an archive.

## Why

A dependency that is misspelt or was renamed stops a clean-room installation, often long after the person who wrote it has gone on. It is a warning, since a package may be installed from elsewhere.

## Fails

\`\`\`json
{ "dependencies": ["PKG-LEGDER-001"] }
\`\`\`

## Passes

\`\`\`json
{ "dependencies": ["PKG-LEDGER-001"] }
\`\`\`

with \`_reboot/_staging/PKG-LEDGER-001/\` in the tree.

## How to fix it

Correct the id, or stage the package that is meant before this one.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/manifest-dependency: off
\`\`\`
`,"builder/manifest-fields":'# builder/manifest-fields\n\n**error** \xB7 A manifest is valid JSON and has the fields of the standard\n\n## What it asks\n\n- The text is one JSON object, without keys that stand twice, `__proto__`, `NaN` or `Infinity`.\n- `schema_version`, `spec_id`, `framework_id` and `plane_id` are there and are not placeholders such as `TBD` or `<id>`. A `plane_id` that is no tier (`hot`, also written `ho3`; `ho2`; `ho1`) is a warning.\n- `assets` is an array, not a `files` object; each entry has a `path`, and no path stands twice.\n- `dependencies` is an array (`[]` when there are none), not `depends_on`.\n- `package_id`, where it is written, is the name of the folder.\n\n## Why\n\nA tool that looks for `assets` and finds `files` installs nothing and says nothing. The ids connect the package with its specification and framework; a placeholder breaks that link just as a missing field does. Of two equal keys most parsers silently drop the first.\n\n## Fails\n\n```json\n{\n  "package_id": "PKG-ROUTER-001",\n  "schema_version": "1.2",\n  "spec_id": "TBD",\n  "plane_id": "hot",\n  "depends_on": ["PKG-LEDGER-001"],\n  "files": { "HOT/kernel/router.py": "32462c\u2026" }\n}\n```\n\n## Passes\n\n```json\n{\n  "package_id": "PKG-ROUTER-001",\n  "schema_version": "1.2",\n  "spec_id": "SPEC-ROUTER-001",\n  "framework_id": "FMWK-100",\n  "plane_id": "hot",\n  "dependencies": ["PKG-LEDGER-001"],\n  "assets": [\n    {\n      "path": "HOT/kernel/router.py",\n      "sha256": "sha256:32462cf8e16a9ce1248aad1df9aee7a181cf1137be7d52aa8b0e8021d95f4e3e",\n      "classification": "library"\n    }\n  ]\n}\n```\n\n## How to fix it\n\nWrite what the finding names. For an old `files` object, make one entry of `assets` for every key. Afterwards the manifest has another hash: build the archive again and correct both in RESULTS.\n\nCan be repaired by [`fix`](../../commands.md#fix).\n\n## Switch it off\n\n```yaml\n# .github/handoff-gate.yml\nrules:\n  builder/manifest-fields: off\n```\n',"builder/manifest-hash":`# builder/manifest-hash

**error** \xB7 Every declared asset is there and has the declared hash

## What it asks

The SHA256 of every asset is recomputed from the file at head, whether or not the change touches it, and compared with the manifest. A declared file has to exist in the package folder. For a file kept in Git LFS the hash that its pointer names counts. What cannot be read is *unverified* and no finding.

## Why

The hash is the promise that what was tested is what gets installed. A hash from before the last edit, or copied from the line above, breaks it, and the installer refuses the package at the worst moment.

## Fails

\`\`\`json
{
  "assets": [
    { "path": "HOT/kernel/router.py", "sha256": "sha256:204f48a7f281358c6786d23a865ca430db508070000073dd5dead21e8c8aed9c" }
  ]
}
\`\`\`

with a \`router.py\` whose SHA256 is \`32462cf8\u2026\`.

## Passes

\`\`\`json
{
  "assets": [
    { "path": "HOT/kernel/router.py", "sha256": "sha256:32462cf8e16a9ce1248aad1df9aee7a181cf1137be7d52aa8b0e8021d95f4e3e" }
  ]
}
\`\`\`

## How to fix it

When the file is right, write the hash that the finding gives. When the hash is right, the file was changed after it was packed: put the packed version back. An asset that is not there is either added or taken out of \`assets\`. Then build the archive again and correct RESULTS.

Can be repaired by [\`fix\`](../../commands.md#fix) when it is asked for by name: \`handoff-gate fix --rule builder/manifest-hash\`.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/manifest-hash: off
\`\`\`
`,"builder/manifest-hash-form":`# builder/manifest-hash-form

**error** \xB7 Asset hashes in a manifest are written as sha256:<64 hex>

## What it asks

Every asset has a \`sha256\` of the form \`sha256:\` and 64 lower-case hex digits. Bare digits, upper case, shortened hashes, blanks around them and missing ones are reported, each with the text to write.

## Why

Tools compare hashes as text. \`32462C\u2026\` and \`sha256:32462c\u2026\` mean the same file to a person and two different ones to a comparison; a shortened hash proves nothing.

## Fails

\`\`\`json
{ "path": "HOT/kernel/router.py", "sha256": "32462cf8e16a9ce1248aad1df9aee7a181cf1137be7d52aa8b0e8021d95f4e3e" }
\`\`\`

## Passes

\`\`\`json
{ "path": "HOT/kernel/router.py", "sha256": "sha256:32462cf8e16a9ce1248aad1df9aee7a181cf1137be7d52aa8b0e8021d95f4e3e" }
\`\`\`

## How to fix it

Paste the text of the finding; it is also attached as a mechanical fix. A whole hash is only brought into form, whether it is true is the business of [manifest-hash](manifest-hash.md). For a shortened or missing one the hash of the file at head is offered.

Can be repaired by [\`fix\`](../../commands.md#fix).

Can be repaired by [\`fix\`](../../commands.md#fix) when it is asked for by name: \`handoff-gate fix --rule builder/manifest-hash-form\`.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/manifest-hash-form: off
\`\`\`
`,"builder/manifest-missing":"# builder/manifest-missing\n\n**error** \xB7 A delivered package has a manifest.json\n\n## What it asks\n\nEvery folder `PKG-*` of the staging root in which the change touches a file, or whose files RESULTS lists, holds a `manifest.json`. Packages that the change removes are not asked for one.\n\n## Why\n\nThe installer and everybody after it know a package only through its manifest. Without one, nobody can tell which files belong to it, whether they are whole, or what has to be there first.\n\n## Fails\n\n```\n_reboot/_staging/PKG-ROUTER-001/\n\u2514\u2500\u2500 HOT/kernel/router.py\n```\n\n## Passes\n\n```\n_reboot/_staging/PKG-ROUTER-001/\n\u251C\u2500\u2500 HOT/kernel/router.py\n\u2514\u2500\u2500 manifest.json\n```\n\n## How to fix it\n\nWrite `manifest.json` into the package folder with `schema_version`, `package_id`, `spec_id`, `framework_id`, `plane_id`, `dependencies` and an `assets` array with one entry for every file. The finding stands at line 1 of RESULTS, since there is no manifest to stand in.\n\n## Switch it off\n\n```yaml\n# .github/handoff-gate.yml\nrules:\n  builder/manifest-missing: off\n```\n","builder/outside-root":`# builder/outside-root

**error** \xB7 All work stands in the staging root

## What it asks

The staging root is the folder that holds \`handoffs/\`. A file that RESULTS lists, a package file and a code file of the change stand below it. Documents that no RESULTS lists, such as a README, may change anywhere. \`builder.allowed\` names folders that are fine too.

## Why

What is written outside of staging is live at once: it was not packaged, has no manifest and no hash, and no install order reaches it.

## Fails

\`\`\`text
_reboot/_staging/handoffs/H-33/H-33_RESULTS.md
tools/route.py
CP_2.1/_staging/PKG-ROUTER-002/manifest.json
\`\`\`

## Passes

\`\`\`text
_reboot/_staging/handoffs/H-33/H-33_RESULTS.md
_reboot/_staging/PKG-ROUTER-001/HOT/kernel/route.py
README.md
\`\`\`

## How to fix it

Move the file into a package below the staging root, or put it into a change of its own. For a folder where work is welcome:

\`\`\`yaml
builder:
  allowed: ['tools/**']
\`\`\`

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/outside-root: off
\`\`\`
`,"builder/previous-handoff":`# builder/previous-handoff

**warning** \xB7 The previous handoff that the author names exists and has RESULTS

## What it asks

\`Previous handoff: H-32\` in the Baseline Snapshot section or at the head of the document, or \`previous: H-32\` in front matter, names another handoff with RESULTS in the same handoffs folder. Naming it is optional: without it the nearest lower id counts, else the RESULTS that base received last, unless their id comes later. \`None\` is fine for a first handoff.

## Why

When the name leads nowhere, the baseline is compared with another handoff than the author meant, and the result says little.

## Fails

\`\`\`md
- Previous handoff: H-30
\`\`\`

when there are RESULTS of H-31 and H-32 only.

## Passes

\`\`\`md
- Previous handoff: H-32
\`\`\`

## How to fix it

Write the id of the handoff whose snapshot this work started from, or remove the line.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/previous-handoff: off
\`\`\`
`,"builder/readable":`# builder/readable

**error** \xB7 A handoff document is readable text

## What it asks

A handoff document is a plain file, valid UTF-8 and within the size limit (\`max-document-bytes\`, 8 MiB by default). Front matter between two lines of \`---\`, where there is any, is YAML. A byte order mark and any kind of line end are fine.

## Why

A document that cannot be decoded cannot be judged, and what a tool guesses from broken bytes is not what its author sees. The gate says so instead of passing over it.

## Fails

A file saved as UTF-16 or Latin-1, a symbolic link, or front matter that is no YAML:

\`\`\`\`md fails
---
previous: [H-32
---
# Results: H-33 Router
\`\`\`\`

## Passes

\`\`\`\`md passes
---
previous: H-32
---
# Results: H-33 Router
\`\`\`\`

## How to fix it

Save the file as UTF-8. Correct the front matter at the line of the finding, or remove it: nothing in it is required.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/readable: off
\`\`\`
`,"builder/regression-scope":`# builder/regression-scope

**error** \xB7 The full regression runs all staged packages, and names what it leaves out

## What it asks

The command of Full Regression names the staging root, several packages or an installed root; one package or one test file alone is an error. Each \`--ignore\` and \`--deselect\` is named in Regression, Issues or Notes, else a warning. Without a command there is nothing to judge here: [results-values](results-values.md) asks for it.

## Why

The regression is there to find what broke elsewhere. Run on the own package it finds nothing, and looks just as green.

## Fails

\`\`\`\`md fails
# Results: H-33 Router

## Full Regression Test \u2014 ALL STAGED PACKAGES
- Total: 14 tests
- Command: \`python3 -m pytest _reboot/_staging/PKG-ROUTER-001/ -v\`
\`\`\`\`

## Passes

\`\`\`\`md passes
# Results: H-33 Router

## Full Regression Test \u2014 ALL STAGED PACKAGES
- Total: 56 tests
- Command: \`python3 -m pytest _reboot/_staging/ -v --ignore=_reboot/_staging/PKG-ATTENTION-001\`

## Issues Encountered
- \`PKG-ATTENTION-001\` was never validated and does not import, so it is left out.
\`\`\`\`

## How to fix it

Run the command that the finding shows and write down its counts. Say in Issues Encountered why a package is left out.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/regression-scope: off
\`\`\`
`,"builder/results-counts":`# builder/results-counts

**error** \xB7 Passed, failed and skipped add up to the total

## What it asks

In Test Results and in Full Regression, total = passed + failed + skipped, as far as all four are stated. A total that its parts exceed is wrong in any case, and so is the Total row of a table whose rows hold as many tests and other results. A Total above what its rows hold is a warning: the others may be of packages that the table leaves out. Rows that count the tests of other rows once more ("of which slow", places that ran the same tests) are fine. A run of as many tests that is pasted below the numbers and in which more or fewer failed contradicts them; beside a sentence, which may tell another run, that is a warning; one that is called an earlier attempt, or that stands beside a run with these numbers, is fine.

A regression with fewer tests than the package has alone is a warning: it cannot have run all of them.

## Why

Counts that do not add up were typed or remembered, not copied from a run; or a group of tests, such as errors, was left out.

## Fails

\`\`\`\`md fails
# Results: H-33 Router

## Full Regression Test \u2014 ALL STAGED PACKAGES
- Total: 56 tests
- Passed: 54
- Failed: 0
- Skipped: 1
\`\`\`\`

## Passes

\`\`\`\`md passes
# Results: H-33 Router

## Full Regression Test \u2014 ALL STAGED PACKAGES
- Total: 56 tests (42 existing + 14 new)
- Passed: 54
- Failed: 0
- Skipped: 2 (no network)
\`\`\`\`

## How to fix it

Run the command again and copy its last line. Tests that ended in an error count as failed.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/results-counts: off
\`\`\`
`,"builder/results-evidence":`# builder/results-evidence

**error** \xB7 The test counts in RESULTS are those that the test runner wrote down

## What it asks

Where the gate is given reports of test runs (\`check --evidence\`, the Action's input \`evidence\`), the counts of Test Results and Full Regression have to be theirs: passed, failed, skipped and total, each as far as RESULTS states it. Without such reports the rule asks nothing.

A run is held against the counts that it is named for (\`own=PATH\`, \`regression=PATH\`), else against those that it fits. A regression that fits neither a run nor all of them together is contradicted; own tests are only when a run was named for them. See [evidence.md](../../evidence.md).

## Why

Counts are typed by people and agents who are in a hurry. The report was written by the program that ran the tests.

## Fails

\`\`\`md
## Full Regression Test \u2014 ALL STAGED PACKAGES
- Total: 56 tests
- Passed: 56
- Failed: 0
- Skipped: 0
\`\`\`

when the runner's JUnit file has 56 test cases, one of them with a \`failure\`.

## Passes

\`\`\`md
## Full Regression Test \u2014 ALL STAGED PACKAGES
- Total: 56 tests
- Passed: 55
- Failed: 1
- Skipped: 0
\`\`\`

## How to fix it

Copy the counts of the run, or repair what failed, run the tests again and give the new report. A report of another state of the work, or of a part of the tests, is no evidence for this one: name it for what it is, or leave it out.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/results-evidence: off
\`\`\`
`,"builder/results-failures":`# builder/results-failures

**error** \xB7 The status agrees with the failures that are stated, and no new failure is introduced

## What it asks

Under PASS, or with no status at all, none of the package's own tests failed, and the clean room says YES. Failures of the regression are allowed when Regression, Issues or Notes names the tests as failing or calls them pre-existing; "no pre-existing failures" excuses nothing. New failures are an error under any status.

"NONE, apart from \`test_x\`" is a new failure. What a runner calls an error did not pass. Of one suite in several environments (Python 3.11 and 3.12) the run with the most failures counts.

Warnings: a qualified "NONE observed in scope X" or "YES, except two"; PASS although every test was skipped; FAIL although every stated test passed; a clean room with NO under FAIL or PARTIAL.

## Why

PASS with failing tests is the mistake that costs most: everybody after it builds on what does not work.

## Fails

\`\`\`\`md fails
# Results: H-33 Router

## Status: PASS

## Full Regression Test \u2014 ALL STAGED PACKAGES
- Total: 56 tests
- Passed: 54
- Failed: 2
- Skipped: 0
- New failures introduced by this agent: NONE
\`\`\`\`

## Passes

\`\`\`\`md passes
# Results: H-33 Router

## Status: PASS

## Full Regression Test \u2014 ALL STAGED PACKAGES
- Total: 56 tests
- Passed: 54
- Failed: 2
- Skipped: 0
- New failures introduced by this agent: NONE

## Issues Encountered
- \`test_boot_shim\` and \`test_path_shim\` have failed since H-29; the shim was never validated.
\`\`\`\`

## How to fix it

Fix what failed. What cannot be fixed here: name each test and say since when it fails, or write PARTIAL.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/results-failures: off
\`\`\`
`,"builder/results-file-missing":`# builder/results-file-missing

**error** \xB7 Every file that RESULTS lists is there, and none that it calls deleted

## What it asks

Each path in Files Created, Files Modified and Archives Built is found at head: from the repository's root, the staging root or its parent, the folder of a package that the document names, or the document's own folder. Folders and patterns (\`tests/test_*.py\`) stand for what is in them. A path that \`.gitignore\` leaves out is *unverified*. Deleted files belong in a section "Files Deleted", or say so in their line: "\`old.py\` (deleted)"; one that is still there is an error, unless the line speaks of a part of it ("12 lines of \`a.py\`"), of a move, or says that it was written anew.

## Why

A listed file that is not there was forgotten in the commit, renamed later, or never written.

## Fails

\`\`\`md
## Files Created
- \`PKG-ROUTER-001/HOT/kernel/route_cache.py\` (SHA256: \u2026)
\`\`\`

when the package holds \`route_table.py\` and \`router.py\` only.

## Passes

\`\`\`md
## Files Created
- \`PKG-ROUTER-001/HOT/kernel/route_table.py\` (SHA256: \u2026)
- \`PKG-ROUTER-001/HOT/kernel/router.py\` (SHA256: \u2026)
\`\`\`

## How to fix it

Commit the file, correct its path, or take it out of the list.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/results-file-missing: off
\`\`\`
`,"builder/results-hash":`# builder/results-hash

**error** \xB7 The hashes in RESULTS are those of the files

## What it asks

Every stated hash is recomputed from the file at head, whether or not the change touches it; a hash before the work from the file at base or from an earlier version of it. The beginning of a shortened hash is compared too, and so is what \`sha256sum\` printed below a list.

A hash that a later RESULTS of the same change supersedes is accepted; where ids have no order, any other one counts. What cannot be read, such as the history of a shallow clone, is *unverified* and no finding.

## Why

A hash that does not fit means that the file was changed after it was tested, or that the list was not made from the files.

## Fails

\`\`\`md
## Files Created
- \`PKG-ROUTER-001/HOT/kernel/router.py\` (SHA256: 204f48a7f281358c6786d23a865ca430db508070000073dd5dead21e8c8aed9c)
\`\`\`

when \`router.py\` at head has the SHA256 \`32462cf8\u2026\`.

## Passes

\`\`\`md
## Files Created
- \`PKG-ROUTER-001/HOT/kernel/router.py\` (SHA256: 32462cf8e16a9ce1248aad1df9aee7a181cf1137be7d52aa8b0e8021d95f4e3e)
\`\`\`

## How to fix it

Find out which of the two is meant. When the file is right, copy its hash from the finding. When the hash is right, commit the file that was tested.

Can be repaired by [\`fix\`](../../commands.md#fix) when it is asked for by name: \`handoff-gate fix --rule builder/results-hash\`.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/results-hash: off
\`\`\`
`,"builder/results-hash-form":`# builder/results-hash-form

**warning** \xB7 Every listed file has a full SHA256 of 64 hex digits

## What it asks

Each entry of Files Created, Files Modified and Archives Built has the whole hash of the file after the work. Ticks, a \`sha256:\` prefix, capitals, nested bullets and table cells are fine. A shortened, missing or placeholder hash is not, also before the work where one is given. The RESULTS file itself needs none, nor does a folder or a pattern.

## Why

With the hashes the reviewer checks a file without unpacking or running anything. Twelve digits of it prove less and cannot be pasted into a tool.

## Fails

\`\`\`md
## Files Created
- \`PKG-ROUTER-001/HOT/kernel/router.py\` (SHA256: 32462cf8e16a...)
- \`PKG-ROUTER-001/HOT/kernel/route_table.py\`
\`\`\`

## Passes

\`\`\`md
## Files Created
- \`PKG-ROUTER-001/HOT/kernel/router.py\` (SHA256: 32462cf8e16a9ce1248aad1df9aee7a181cf1137be7d52aa8b0e8021d95f4e3e)
\`\`\`

## How to fix it

\`sha256sum <file>\` (\`shasum -a 256 <file>\` on macOS) when the work is done, and copy all 64 digits.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/results-hash-form: off
\`\`\`
`,"builder/results-missing":`# builder/results-missing

**error** \xB7 A change that delivers package files has the RESULTS of the handoff

## What it asks

A spec alone is work to come. Once the change also delivers files of a package that the spec plans, \`handoffs/<id>/<id>_RESULTS.md\` has to be there. This holds as well when the spec was merged earlier and the change does not touch it. Removing the RESULTS of a spec that stays is the same mistake.

## Why

RESULTS is the one file that the reviewer reads instead of running everything again. Packages were accepted without it before, and nobody could say later what had been tested.

## Fails

\`\`\`text
_reboot/_staging/handoffs/H-33/H-33_BUILDER_HANDOFF.md   plans PKG-ROUTER-001
_reboot/_staging/PKG-ROUTER-001/manifest.json            delivered by the change
\`\`\`

## Passes

\`\`\`text
_reboot/_staging/handoffs/H-33/H-33_BUILDER_HANDOFF.md
_reboot/_staging/handoffs/H-33/H-33_RESULTS.md
_reboot/_staging/PKG-ROUTER-001/manifest.json
\`\`\`

## How to fix it

Write the RESULTS file at the path that the finding gives. If the package files do not belong to this handoff yet, leave them out of the change.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/results-missing: off
\`\`\`
`,"builder/results-place":`# builder/results-place

**error** \xB7 RESULTS and spec stand in the folder of their handoff and are called by its id

## What it asks

\`handoffs/<id>/<id>_RESULTS.md\` and \`handoffs/<id>/<id>_BUILDER_HANDOFF.md\`, and the id in the title is the id of the folder. \`HANDOFF-33\` and \`H-33\` are one id.

\`builder.layout\` decides about flat files such as \`handoffs/RESULTS_HANDOFF_33.md\`: \`folder\` refuses them, \`flat\` asks for them, \`auto\` follows the other handoffs. Where there are no others, a flat file is a warning.

## Why

The next builder finds the previous handoff by its path. A file under another name is a file that nobody compares with.

## Fails

\`\`\`text
_reboot/_staging/handoffs/H-33/RESULTS_final.md
docs/H-33_RESULTS.md
\`\`\`

A file in the right place with \`# Results: H-34 Router\` as its title fails too.

## Passes

\`\`\`text
_reboot/_staging/handoffs/H-33/H-33_RESULTS.md
\`\`\`

## How to fix it

Move the file to the path that the finding gives. When name and folder, or title and folder disagree, decide which id is meant and write it in both places.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/results-place: off
\`\`\`
`,"builder/results-recommended":`# builder/results-recommended

**warning** \xB7 RESULTS has a title, a status and the sections that reviewers read besides the required ones

## What it asks

A title, a status, and the sections Files Modified, Archives Built, Issues Encountered and Notes for Reviewer. The status may be a heading (\`## Status: PASS\`) or a bold key (\`**Status:** PASS\`). A section without content says \`- None\`.

## Why

A section that says "None" and a section that was forgotten look different to a reviewer, and only the first is an answer.

## Fails

\`\`\`\`md fails
# Results: H-33 Router

## Files Created
- None
\`\`\`\`

## Passes

\`\`\`\`md passes
# Results: H-33 Router

## Status: PASS

## Files Created
- None

## Files Modified
- None

## Archives Built
- None

## Issues Encountered
- None

## Notes for Reviewer
- None
\`\`\`\`

## How to fix it

Add what the finding names, with "- None" when there is nothing to say.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/results-recommended: off
\`\`\`
`,"builder/results-sections":`# builder/results-sections

**error** \xB7 RESULTS has all required sections

## What it asks

RESULTS has the sections Files Created, Test Results, Full Regression Test, Baseline Snapshot and Clean-Room Verification. Their order is free. Numbers before the name, any kind of dash and any words after it are fine: "## 5. Full Regression \u2013 ALL STAGED PACKAGES". A heading in a code block is none.

## Why

These five are what the reviewer's checklist asks for. Handoffs were once accepted without them, and the gaps were found much later.

## Fails

\`\`\`\`md fails
# Results: H-33 Router

## Status: PASS

## Files Created
- None

All 56 tests pass.
\`\`\`\`

## Passes

\`\`\`\`md passes
# Results: H-33 Router

## Files Created
- None

## Test Results \u2014 THIS PACKAGE
- Total: 14 tests

## Full Regression Test \u2014 ALL STAGED PACKAGES
- Total: 56 tests

## Baseline Snapshot (AFTER this agent's work)
- Packages installed: 2

## Clean-Room Verification
- Packages installed: 2
\`\`\`\`

## How to fix it

Add the section that the finding names, with the lines it shows. It points at the heading before which the section belongs. Which values each section needs is asked by [results-values](results-values.md).

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/results-sections: off
\`\`\`
`,"builder/results-status":`# builder/results-status

**error** \xB7 The status of RESULTS is PASS, FAIL or PARTIAL

## What it asks

The status is one of the three words of the standard. A tick, emphasis and a remark behind it are fine: \`**Status:** \u2705 PASS (one open question)\`. A second status that says something else is an error; under a second title (an appendix, a follow-up), or under a heading that is of something else ("Status of H-32"), it is none. "PARTIAL \u2192 PASS" is PASS. A status that is not there at all is asked by [results-recommended](results-recommended.md).

## Why

"COMPLETE" or "DONE" say that the work ended, not how. The reviewer has to know whether it passed.

## Fails

\`\`\`\`md fails
# Results: H-33 Router

## Status: COMPLETE
\`\`\`\`

## Passes

\`\`\`\`md passes
# Results: H-33 Router

## Status: PARTIAL (the cache was left to H-34)
\`\`\`\`

## How to fix it

Write PASS when everything that the spec asks for is there and passes, PARTIAL when something is left open, FAIL when it does not work. Say the rest in Issues Encountered.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/results-status: off
\`\`\`
`,"builder/results-values":`# builder/results-values

**error** \xB7 Every required section of RESULTS states its values

## What it asks

- Files Created: the files, or \`- None\`.
- Test Results and Full Regression: total, passed, failed, skipped. A runner's own line ("14 passed in 0.39s"; unittest's "Ran 14 tests" with its "OK"; the last lines of cargo, jest and vitest) states them all. \`go test\` counts nothing, so write the numbers. The regression also says whether there are new failures.
- Baseline Snapshot: number of installed packages, total of tests.
- Clean-Room Verification: number of packages, install order, whether all tests pass; a table or a numbered list with a step for each package says the same.

The command of a run, the list of installed packages and the command log are warnings, and so is a clean room that gives counts ("56 passed") instead of YES or NO. Numbers may stand in bullets, bold keys, tables or sentences. "Passed: 56 (expected)" is a warning: no run has given it. "91 collection errors" and "316 collected" are no counts, and \`N\` or \`TBD\` are no values.

## Why

A heading without its numbers looks like an answer and is none.

## Fails

\`\`\`\`md fails
# Results: H-33 Router

## Baseline Snapshot (AFTER this agent's work)
Everything is installed and all tests are green.
\`\`\`\`

## Passes

\`\`\`\`md passes
# Results: H-33 Router

## Baseline Snapshot (AFTER this agent's work)
- Packages installed: 2
- Package list: PKG-LEDGER-001, PKG-ROUTER-001
- Total tests (all staged): 56
\`\`\`\`

## How to fix it

Write the line that the finding shows into the section it points at.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/results-values: off
\`\`\`
`,"builder/shared-asset":`# builder/shared-asset

**error** \xB7 No package overwrites a file of another package

## What it asks

No asset path of a package of this change is an asset of another package of the staging root, unless one of the two lists the other in \`dependencies\` or \`supersedes\`.

## Why

All packages install under one root. Two that ship the same path overwrite each other in silence, and which of them wins depends on the order. New behavior belongs behind a state gate in the package that owns the file, not in a copy.

## Fails

\`PKG-ROUTER-001\` and \`PKG-CLOCK-001\` both declare \`HOT/kernel/route_table.py\`, and neither mentions the other.

## Passes

\`PKG-ROUTER-001\` declares \`HOT/kernel/route_table.py\` and says that it takes over:

\`\`\`json
{ "package_id": "PKG-ROUTER-001", "supersedes": ["PKG-CLOCK-001"] }
\`\`\`

## How to fix it

Give the file another path. When the package really takes over a file, list its present owner in \`dependencies\` or \`supersedes\`.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/shared-asset: off
\`\`\`
`,"builder/spec-constraints":`# builder/spec-constraints

**error** \xB7 The constraints hold the ten standing ones, in a list numbered without gaps

## What it asks

Ten constraints stand in every spec, before those of the task: work in staging only, DTT, package everything, end-to-end verification, no hardcoding, no file replacement, archive creation, results file, full regression, baseline snapshot.

They are recognised by what they say, in any of the usual short forms ("Baseline:", "Red-green-refactor", "Tar archive format"). An item counts for what it is about, not for what it mentions: "the results file includes a baseline" is about the baseline.

A list without numbers, and numbers with gaps or repeats, are warnings. \`1. 1. 1.\`, which Markdown counts by itself, is fine.

## Why

The ten were paid for: each of them is there because a handoff without it went wrong. The builder starts with nothing but this document, so a constraint that everybody knows is not known.

## Fails

\`\`\`\`md fails
# H-40: Cache

## 2. Critical Constraints

1. **ALL work goes in \`_reboot/_staging/\`.**
2. **DTT.** Tests first.
\`\`\`\`

## Passes

\`\`\`\`md passes
# H-40: Cache

## 2. Critical Constraints

1. **ALL work goes in \`_reboot/_staging/\`.** Nothing is written anywhere else.
2. **DTT: Design \u2192 Test \u2192 Then implement.** One behavior at a time.
3. **Package everything.** manifest.json, SHA256 hashes, dependencies.
4. **End-to-end verification.** All tests pass after the build.
5. **No hardcoding.** Limits come from configuration.
6. **No file replacement.** No package overwrites files of another one.
7. **Archive creation.** Deterministic; never shell \`tar\`.
8. **Results file.** Write \`H-40_RESULTS.md\` when finished.
9. **Full regression test.** ALL staged package tests.
10. **Baseline snapshot.** Package count and total tests in RESULTS.
11. **No network.** The cache lives in memory.
\`\`\`\`

## How to fix it

Paste the text that the finding gives under its number and number the list through.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/spec-constraints: off
\`\`\`
`,"builder/spec-delivery":`# builder/spec-delivery

**warning** \xB7 RESULTS delivers the packages that its spec plans

## What it asks

Every package of the spec's Package Plan is touched by the change or at least named in RESULTS. Packages that the plan calls removed, retired or unchanged are not asked.

## Why

Plans change while work goes on, and that is fine. A package that disappears without a word is missed only when the next handoff needs it.

## Fails

A spec that plans \`PKG-ROUTER-001\` and \`PKG-CACHE-001\`, and a RESULTS in which \`PKG-CACHE-001\` does not occur.

## Passes

\`\`\`md
## Issues Encountered
- \`PKG-CACHE-001\` waits for the decision on its store; it becomes H-34.
\`\`\`

## How to fix it

Deliver the package, or say in Issues Encountered what became of it.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/spec-delivery: off
\`\`\`
`,"builder/spec-design-principles":`# builder/spec-design-principles

**error** \xB7 Design principles are listed, usually four to six

## What it asks

At least one principle is listed, as a bullet, a numbered item or a heading; a single one is a warning.

## Why

Principles decide what the steps forgot to say. They are what is left when the work takes another way than planned.

## Fails

\`\`\`\`md fails
# H-40: Cache

## 10. Design Principles

The usual ones.
\`\`\`\`

## Passes

\`\`\`\`md passes
# H-40: Cache

## 10. Design Principles

- The ledger is the truth; the cache may be dropped at any time.
- A wrong answer is worse than a slow one.
- Sizes are configuration.
- No background work.
\`\`\`\`

## How to fix it

Ask what a builder could do that follows every step and is still wrong; write the rule that forbids it.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/spec-design-principles: off
\`\`\`
`,"builder/spec-existing-code":`# builder/spec-existing-code

**error** \xB7 Existing code is listed in a table What, Where, Why

## What it asks

The section is a table with the columns What, Where and Why, in any order, other columns beside them, and at least one row. An empty cell of these is a warning. "None" with a reason is accepted where there is nothing to read.

## Why

Code that the builder has not seen is written a second time, or its conventions are missed.

## Fails

\`\`\`\`md fails
# H-40: Cache

## 7. Existing Code to Reference

See the router.
\`\`\`\`

## Passes

\`\`\`\`md passes
# H-40: Cache

## 7. Existing Code to Reference

| What | Where | Why |
|------|-------|-----|
| Router | \`HOT/kernel/router.py\` | The caller of the cache |
\`\`\`\`

## How to fix it

Write one row for each file to read before building, and say what to look for.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/spec-existing-code: off
\`\`\`
`,"builder/spec-files-summary":`# builder/spec-files-summary

**error** \xB7 Every file stands in a table File, Location, Action

## What it asks

The section is a table with the columns File, Location and Action and at least one row. The action is CREATE, MODIFY, DELETE, REBUILD, REMOVE, MOVE, EDIT, UPDATE, REPLACE or RENAME, a remark may follow; anything else is a warning.

## Why

The table is what the reviewer lays beside the diff: a file that stands in only one of the two is a question.

## Fails

\`\`\`\`md fails
# H-40: Cache

## 9. Files Summary

- \`cache.py\`
\`\`\`\`

## Passes

\`\`\`\`md passes
# H-40: Cache

## 9. Files Summary

| File | Location | Action |
|------|----------|--------|
| \`cache.py\` | \`_reboot/_staging/PKG-CACHE-001/HOT/kernel/\` | CREATE |
| \`router.py\` | \`_reboot/_staging/PKG-ROUTER-001/HOT/kernel/\` | MODIFY (asks the cache) |
\`\`\`\`

## How to fix it

Write one row for each file, archives and manifests included.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/spec-files-summary: off
\`\`\`
`,"builder/spec-integration":`# builder/spec-integration

**error** \xB7 An integration handoff plans its four duties

## What it asks

A spec with an \`Integrates\` line, or with "Integration Handoff" or "System Integration" in its title, plans all of this: wiring the packages into the entrypoint, resolving the lifecycle of packages (what is superseded, dependencies), an end-to-end smoke test, and RESULTS with the baseline of the full system. Each missing one is a finding, and so is one that is named only to be deferred.

## Why

Packages that each pass their tests are no system yet. What nobody was told to connect stays unconnected, and every single RESULTS says PASS.

## Fails

\`\`\`\`md fails
# H-43: Fast routing, Integration Handoff

- Integrates: H-40, H-41

## 4. Implementation Steps

1. Wire cache and router into the entrypoint \`HOT/main.py\`.
\`\`\`\`

## Passes

\`\`\`\`md passes
# H-43: Fast routing, Integration Handoff

- Integrates: H-40, H-41

## 4. Implementation Steps

1. Wire cache and router into the entrypoint \`HOT/main.py\`.
2. Mark \`PKG-TABLE-001\` as superseded and update the dependencies.
3. Run the E2E smoke test: one topic through the whole system.
4. Write RESULTS with the full system baseline.
\`\`\`\`

## How to fix it

Add a step for what the finding names. See [waves.md](../../waves.md).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/spec-integration: off
\`\`\`
`,"builder/spec-missing":`# builder/spec-missing

**warning** \xB7 RESULTS has a spec of the same id

## What it asks

Next to \`<id>_RESULTS.md\` there is \`<id>_BUILDER_HANDOFF.md\` at head. It need not be part of the change: most specs are merged before the work begins.

## Why

RESULTS says what was done; only the spec says what was asked. Without it the reviewer cannot tell whether something is missing.

## Fails

\`\`\`text
_reboot/_staging/handoffs/H-33/H-33_RESULTS.md
\`\`\`

## Passes

\`\`\`text
_reboot/_staging/handoffs/H-33/H-33_BUILDER_HANDOFF.md
_reboot/_staging/handoffs/H-33/H-33_RESULTS.md
\`\`\`

## How to fix it

Add the spec at the path that the finding gives, or move it there if it stands somewhere else.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/spec-missing: off
\`\`\`
`,"builder/spec-mission":`# builder/spec-mission

**error** \xB7 The mission is one paragraph that names the packages

## What it asks

The mission says in one paragraph what is built and why, and names at least one package id such as \`PKG-CACHE-001\`; \`PKG-<NAME>\` is a placeholder. A spec whose package plan says that no package is touched needs no id.

More than one paragraph is only a warning. Labels and metadata ("**Packages**: PKG-CACHE-001", "Wave: 1 of 2") are no paragraphs.

## Why

The mission is what people quote when they say what a handoff was about, and the package id is how tools connect spec, manifest and RESULTS.

## Fails

\`\`\`\`md fails
# H-40: Cache

## 1. Mission

Make routing faster.
\`\`\`\`

## Passes

\`\`\`\`md passes
# H-40: Cache

## 1. Mission

Build \`PKG-CACHE-001\`, which keeps the last answers of the router, because most topics are asked many times a minute.
\`\`\`\`

## How to fix it

Name the packages of the plan. Move background and details to Architecture / Design.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/spec-mission: off
\`\`\`
`,"builder/spec-package-plan":`# builder/spec-package-plan

**error** \xB7 The plan states id, layer, ids of the governance chain, assets and dependencies of each package

## What it asks

For each package: package id, layer, \`spec_id\`, \`framework_id\`, \`plane_id\`, assets with path and classification, and dependencies ("None" is an answer). Bullets, bold keys, a table of two columns or a manifest in a fence are all read.

For a package that is modified, unchanged, removed or rebuilt, missing facts are warnings. A plan without packages says so: "No packages: documents only".

## Why

The manifest is written from the plan. A field that is missing here is invented there, and the gates of the installation find out last.

## Fails

\`\`\`\`md fails
# H-40: Cache

## 5. Package Plan

### PKG-CACHE-001 (new)

- Layer: 2
- \`HOT/kernel/cache.py\`: the cache
\`\`\`\`

## Passes

\`\`\`\`md passes
# H-40: Cache

## 5. Package Plan

### PKG-CACHE-001 (new)

| Field | Value |
|-------|-------|
| Layer | 2 |
| spec_id | SPEC-CACHE-001 |
| framework_id | FMWK-100 |
| plane_id | hot |
| Dependencies | PKG-ROUTER-001 |

| Asset | Classification |
|-------|----------------|
| \`HOT/kernel/cache.py\` | library |
| \`HOT/tests/test_cache.py\` | test |
\`\`\`\`

## How to fix it

Write the line that the finding gives below the package's heading.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/spec-package-plan: off
\`\`\`
`,"builder/spec-placeholders":`# builder/spec-placeholders

**warning** \xB7 No section holds only a placeholder

## What it asks

A section holds more than \`TBD\`, \`...\`, \`<describe here>\`, "To be written" and the like. Architecture / Design, about whose content no other rule speaks, is not empty either. "N/A: reason" is content.

## Why

A heading over nothing looks finished in the outline. The builder finds out in the middle of the work.

## Fails

\`\`\`\`md fails
# H-40: Cache

## 3. Architecture / Design

TBD
\`\`\`\`

## Passes

\`\`\`\`md passes
# H-40: Cache

## 3. Architecture / Design

\`Cache\` stands between \`Router\` and \`Ledger\`; see the diagram in H-33.
\`\`\`\`

## How to fix it

Write the section, or say in a sentence why it does not apply.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/spec-placeholders: off
\`\`\`
`,"builder/spec-section-order":`# builder/spec-section-order

**error** \xB7 The sections of a builder spec stand in the order of the standard

## What it asks

The recognised sections stand in the standard's order: Mission, Critical Constraints, Architecture / Design, Implementation Steps, Package Plan, Test Plan, Existing Code to Reference, End-to-End Verification, Files Summary, Design Principles. Sections of your own may stand anywhere between them; missing ones and wrong numbers are no matter of this rule. Of the longest run that is in order nothing is reported, only what breaks it.

## Why

Whoever reads the tenth spec of a series looks for the package plan in the middle and for the principles at the end.

## Fails

\`\`\`\`md fails
# H-40: Cache

## Mission

## Test Plan

## Package Plan

## Files Summary
\`\`\`\`

## Passes

\`\`\`\`md passes
# H-40: Cache

## Mission

## Risks

## Package Plan

## Test Plan

## Files Summary
\`\`\`\`

## How to fix it

Move the section with everything below it to the place that the finding names.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/spec-section-order: off
\`\`\`
`,"builder/spec-sections":`# builder/spec-sections

**error** \xB7 A builder spec has all ten required sections

## What it asks

A spec has these sections, each under a heading of its own: Mission, Critical Constraints, Architecture / Design, Implementation Steps, Package Plan, Test Plan, Existing Code to Reference, End-to-End Verification, Files Summary, Design Principles.

A section is known by its name: numbers, suffixes and remarks in parentheses do not matter ("Architecture Overview", "7. Test Plan (DTT)"). Headings of level 1 and 2 count before deeper ones, and a line that only looks like a heading inside a code fence is none. "Verification" and "Files to Modify" may mean many things and are not taken for a section; the finding names them.

## Why

The builder works from this document alone. What a section leaves out is guessed, and each guess comes back in review.

## Fails

\`\`\`\`md fails
# H-40: Cache

## 1. Mission

## 2. Critical Constraints

## 3. Architecture / Design

## 4. Implementation Steps

## 6. Test Plan

## 7. Existing Code to Reference

## 8. End-to-End Verification

## 9. Files Summary

## 10. Design Principles
\`\`\`\`

## Passes

\`\`\`\`md passes
# H-40: Cache

## 1. Mission

## 2. Critical Constraints

## 3. Architecture / Design

## 4. Implementation Steps

## 5. Package Plan

## 6. Test Plan

## 7. Existing Code to Reference

## 8. End-to-End Verification

## 9. Files Summary

## 10. Design Principles
\`\`\`\`

## How to fix it

Add the section at the place that the finding points to. A heading that means the section but is called otherwise only has to be renamed. If a section has nothing to say, write why: "N/A: documents only".

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/spec-sections: off
\`\`\`
`,"builder/spec-steps":`# builder/spec-steps

**error** \xB7 The implementation steps are numbered, in order, and name the files

## What it asks

The steps are numbered: headings "Step 1", "1.", one ordered list, or a table whose first column is their number. The numbers rise, or begin anew under a bold line or a heading; a step 2a between 2 and 3 is fine, a list under each step too. At least one step names a file or folder.

## Why

Steps are carried out by someone who asks no questions in between. Without numbers nobody can say how far the work is, and without paths "add the cache" can mean three files.

## Fails

\`\`\`\`md fails
# H-40: Cache

## 4. Implementation Steps

1. Write the cache in \`HOT/kernel/cache.py\`.
3. Write the tests.
2. Build the archive.
\`\`\`\`

## Passes

\`\`\`\`md passes
# H-40: Cache

## 4. Implementation Steps

### Step 1: Cache

Write \`get(topic)\` in \`HOT/kernel/cache.py\`.

### Step 2: Tests

Write them along the way.
\`\`\`\`

## How to fix it

Number the steps in the order in which they are to be done and write into each which file it works on.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/spec-steps: off
\`\`\`
`,"builder/spec-test-count":`# builder/spec-test-count

**warning** \xB7 A planned package has as many tests as its size asks for

## What it asks

A new package with 1\u20132 source files has at least 10 planned tests, with 3\u20135 at least 25, with 6 or more at least 40. Source files are its assets without tests, configuration, schemas, documentation and manifests. With several new packages the tests are counted together, unless the tables are headed by the package ids.

The numbers are configuration: \`builder: { minimum-tests: \u2026 }\`.

## Why

The number is a rough measure, but a plan that stays far below it has usually forgotten the error cases.

## Fails

\`\`\`\`md fails
# H-40: Cache

## 5. Package Plan

### PKG-CACHE-001 (new)

Assets:

- \`HOT/kernel/cache.py\` (library)

## 6. Test Plan

| Name | Validates | Expected |
|------|-----------|----------|
| \`test_hit\` | A topic asked twice | One entry |
| \`test_limit\` | Too many topics | The oldest is gone |
\`\`\`\`

## Passes

\`\`\`\`md passes
# H-40: Cache

## 5. Package Plan

### PKG-CACHE-001 (new)

Assets:

- \`HOT/config/cache.json\` (config)

## 6. Test Plan

| Name | Validates | Expected |
|------|-----------|----------|
| \`test_values\` | The configuration | It loads |
\`\`\`\`

## How to fix it

Plan tests for refusals, limits and broken input. A package that really needs fewer is a reason to lower the number in the configuration, not to pad the plan.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/spec-test-count: off
\`\`\`
`,"builder/spec-test-plan":`# builder/spec-test-plan

**error** \xB7 The test plan lists every test with what it validates and what is expected

## What it asks

The plan lists tests by name, in tables, lists or under headings. Each has a one-line description and an expected behavior; in a list "what it validates \u2192 what is expected" gives both. A table without the column is one finding, an empty cell one each.

## Why

"test_limit" with a description but without an outcome passes with any assertion, or with none.

## Fails

\`\`\`\`md fails
# H-40: Cache

## 6. Test Plan

| Name | Validates |
|------|-----------|
| \`test_hit\` | A topic asked twice |
| \`test_limit\` | More topics than fit |
\`\`\`\`

## Passes

\`\`\`\`md passes
# H-40: Cache

## 6. Test Plan

| Name | Validates | Expected |
|------|-----------|----------|
| \`test_hit\` | A topic asked twice | One entry in the ledger |
| \`test_limit\` | More topics than fit | The oldest is gone |
\`\`\`\`

## How to fix it

Add the column, or write behind the arrow what must come out.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/spec-test-plan: off
\`\`\`
`,"builder/spec-verification":`# builder/spec-verification

**error** \xB7 Verification gives commands to paste and the output to expect

## What it asks

The section holds the exact commands in a fence, and says what they should print: a line with "Expected: \u2026" in a comment or in the text, or the output in a fence \`text\`. Commands with placeholders such as \`<path>\` are a warning.

## Why

Clean-room verification is repeated by the reviewer, who was not there. Without the expected output every output looks right.

## Fails

\`\`\`\`md fails
# H-40: Cache

## 8. End-to-End Verification

\`\`\`bash
python3 -m pytest <path-to-tests> -v
\`\`\`
\`\`\`\`

## Passes

\`\`\`\`md passes
# H-40: Cache

## 8. End-to-End Verification

\`\`\`bash
TMPDIR=$(mktemp -d)
CONTROL_PLANE_ROOT="$TMPDIR" python3 -m pytest _reboot/_staging/ -v
# Expected: 70 passed
\`\`\`
\`\`\`\`

## How to fix it

Run the commands once in an empty folder and paste both, commands and result.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/spec-verification: off
\`\`\`
`,"builder/spec-waves":`# builder/spec-waves

**error** \xB7 What a spec says about its wave can be read

## What it asks

\`Wave\` is a number, or a number and how many there are: \`1 of 2\`. \`Integrates\` is a list of handoff ids. Where these lines stand is described in [waves.md](../../waves.md).

## Why

From these lines the gate knows which RESULTS must exist before the next wave starts, and when the integration handoff is due. A line that it cannot read would switch that off without a word.

## Fails

\`\`\`\`md fails
# H-40: Cache

- Wave: the first one

## 1. Mission

Build \`PKG-CACHE-001\`.
\`\`\`\`

## Passes

\`\`\`\`md passes
# H-40: Cache

- Wave: 1 of 2
- System change: Fast routing

## 1. Mission

Build \`PKG-CACHE-001\`.
\`\`\`\`

## How to fix it

Write \`Wave: 1 of 2\`, or take the line out when the handoff belongs to no wave.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/spec-waves: off
\`\`\`
`,"builder/undeclared-file":`# builder/undeclared-file

**error** \xB7 Every file in a package folder is declared as an asset

## What it asks

Each file below a package folder is an entry of \`assets\`, except \`manifest.json\`, a \`README\` and the package's own archive. Caches (\`__pycache__\`, \`*.pyc\`, \`.pytest_cache\`, \`.DS_Store\` and the like) are named as such. All of a folder make one finding, at the line of \`assets\`.

## Why

A file that nobody declared is installed unchecked or not at all. Caches are the usual case: they come from a test run inside the package folder, differ on every machine and make the archive different each time.

## Fails

\`\`\`
PKG-ROUTER-001/
\u251C\u2500\u2500 HOT/kernel/__pycache__/router.cpython-311.pyc
\u251C\u2500\u2500 HOT/kernel/router.py
\u2514\u2500\u2500 manifest.json          assets: HOT/kernel/router.py
\`\`\`

## Passes

\`\`\`
PKG-ROUTER-001/
\u251C\u2500\u2500 HOT/kernel/router.py
\u251C\u2500\u2500 README.md
\u2514\u2500\u2500 manifest.json          assets: HOT/kernel/router.py
\`\`\`

## How to fix it

Declare the files that belong to the package. Remove the others, from git too (\`git rm -r --cached\`), and build the archive again. Running tests with \`PYTHONDONTWRITEBYTECODE=1\` and \`-p no:cacheprovider\` leaves no caches behind.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/undeclared-file: off
\`\`\`
`,"builder/wave-results":`# builder/wave-results

**error** \xB7 Every handoff of a wave has RESULTS of its own before the next wave or the integration

## What it asks

Waves are planned in specs (\`Wave: 1 of 2\`, \`Integrates: H-40, H-41\`) or in the configuration (\`builder.waves\`). A RESULTS of a later wave needs the RESULTS of every member of the waves before it, and the integration those of all members. Members of one wave are built side by side and need not wait for each other.

With the last RESULTS of the last wave the integration handoff is due: a warning until its spec is there.

## Why

A wave builds on what the one before it delivered. Tested parts are no tested whole until they are integrated.

## Fails

\`\`\`yaml
builder:
  waves:
    - { name: routing, waves: [[H-31, H-32], [H-33]], integration: H-35 }
\`\`\`

with RESULTS of H-32 and H-33 only.

## Passes

The same plan, with RESULTS of H-31, H-32 and H-33.

## How to fix it

Write the RESULTS of the handoff that the finding names, or correct the plan when it no longer belongs to the wave. For the integration, write a spec with \`Integrates: <ids>\`.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  builder/wave-results: off
\`\`\`
`,"declared/baseline-direction":`# declared/baseline-direction

**error** \xB7 Values of the baseline do not move the wrong way against the previous handoff without a stated reason

## What it asks

A field of \`baseline\` with \`must-not-fall\` is not lower, and one with \`must-not-rise\` is not higher, than in the previous handoff as it stands at base. With \`Reason: \u2026\` anywhere in the document it is no error: the reason is shown to the reviewer.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

Fewer tests or more open bugs than before is how lost work looks from outside. Often there is a good reason; then it takes one line.

## Fails

\`\`\`md
- Total tests: 309
\`\`\`

## Passes

\`\`\`md
- Total tests: 309
- Reason: nine tests of the old currency format went with it
\`\`\`

## How to fix it

Put it right, or write the reason. When it is compared with the wrong handoff, name the right one: \`Previous handoff: R-10\`.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/baseline-direction: off
\`\`\`
`,"declared/cell-values":`# declared/cell-values

**error** \xB7 Cells of a declared column have its type, and those of a required one are filled

## What it asks

The types are those of [key-values](key-values.md). In a column that is declared with \`required: true\` no cell is empty or a placeholder.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

One bad cell in a long table is what nobody sees.

## Fails

\`\`\`md
| PR | Title | Kind |
| --- | --- | --- |
| four | | idea |
\`\`\`

## Passes

\`\`\`md
| PR | Title | Kind |
| --- | --- | --- |
| #411 | Try failed payments again | feature |
\`\`\`

## How to fix it

Correct or fill the cell.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/cell-values: off
\`\`\`
`,"declared/duplicate-id":`# declared/duplicate-id

**error** \xB7 No two handoffs of a standard have one id

## What it asks

No other document of the standard at head has the same id. Case does not matter.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

Two handoffs with one id cannot be told apart by what refers to them.

## Fails

\`\`\`md
# R-11: Payments are tried again
\`\`\`

## Passes

\`\`\`md
# R-12: Payments are tried again
\`\`\`

## How to fix it

Give this handoff another id.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/duplicate-id: off
\`\`\`
`,"declared/duplicate-key":`# declared/duplicate-key

**error** \xB7 A declared key is not stated twice with different values under one heading

## What it asks

Under one heading a declared key has one value. Saying the same twice is fine, and so is saying something else under another heading.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

Of two values one is wrong, and nobody can tell which.

## Fails

\`\`\`md
## Summary

- Risk: medium
- Risk: high
\`\`\`

## Passes

\`\`\`md
## Summary

- Risk: high
\`\`\`

## How to fix it

Keep the one that holds.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/duplicate-key: off
\`\`\`
`,"declared/front-matter":`# declared/front-matter

**error** \xB7 The front matter has every required key

## What it asks

The YAML between two lines of \`---\` at the top has each key of \`front-matter.required\`, with a value.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

Front matter is what other tools read.

## Fails

\`\`\`md
# R-12: Payments are tried again
\`\`\`

## Passes

\`\`\`md
---
version: '4.12.0'
---
# R-12: Payments are tried again
\`\`\`

## How to fix it

Add the line that the finding gives.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/front-matter: off
\`\`\`
`,"declared/handoff-missing":`# declared/handoff-missing

**error** \xB7 A change under the paths that the configuration names brings a handoff

## What it asks

\`required-by\` of a declared standard, or \`required\` at the top of the configuration for any standard, names paths. A change of a file under them, handoff documents themselves left out, has to add or edit a handoff of that standard. The finding stands at line 1 of the first such file.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

A change without its handoff is the one that nobody explains later.

## Fails

\`\`\`text
src/retry.ts
\`\`\`

## Passes

\`\`\`text
src/retry.ts
releases/R-12/HANDOFF.md
\`\`\`

## How to fix it

Add the handoff, or narrow the paths with \`except\`:

\`\`\`yaml
required:
  - { paths: ['src/**'], except: ['**/*.md'], standard: builder }
\`\`\`

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/handoff-missing: off
\`\`\`
`,"declared/id-form":`# declared/id-form

**error** \xB7 A handoff has an id of the form that its standard declares

## What it asks

\`id.from\` says where the id stands: the title (the first heading, with one \`#\`), the path, a key of the front matter, or a key of the document. \`id.form\` says how it looks: \`<N>\` is a number, \`<letter>\` one letter, \`<word>\` letters and digits, \`<date>\` a date. It has to stand there as a word of its own.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

Order, the previous handoff and duplicates are read from ids.

## Fails

\`\`\`md
# Release 12: Payments are tried again
\`\`\`

## Passes

\`\`\`md
# R-12: Payments are tried again
\`\`\`

## How to fix it

Write the id, or add the form to \`id.form\`.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/id-form: off
\`\`\`
`,"declared/key-values":'# declared/key-values\n\n**error** \xB7 The value of a key has the type that its standard declares\n\n## What it asks\n\n`number`: a number leads the value (`1,234`, `331 (318 + 13 new)`, `85 %`, `#411`). `date`: a day of the calendar, with or without a time. `url`: an http or https address, bare or as a link. `sha`: 7 to 64 hex digits. `path`: a path; that it exists is asked by [path-missing](path-missing.md). `enum`: one of `values`, in any case, with a sign before it or a remark behind it (`\u{1F7E2} Low (no schema change)`). Where a key is not required, "N/A" and placeholders are fine.\n\nThis rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).\n\n## Why\n\nValues that programs and later handoffs compare have to be what they seem.\n\n## Fails\n\n```md\n- Risk: moderate\n- Release date: 2026-02-30\n```\n\n## Passes\n\n```md\n- Risk: medium\n- Release date: 2026-02-28\n```\n\n## How to fix it\n\nWrite the value in the form that the finding names.\n\nCan be repaired by [`fix`](../../commands.md#fix).\n\n## Switch it off\n\n```yaml\n# .github/handoff-gate.yml\nrules:\n  declared/key-values: off\n```\n',"declared/keys":`# declared/keys

**error** \xB7 Every required key is stated, with a value

## What it asks

A key that is declared with \`required: true\` is stated as \`Key: value\`: in a bullet, a bold key, a line of its own, or a table with two columns. With \`in\` it has to stand in that section. Bullets below a key that ends its line are its value. \`TBD\`, \`...\` and \`<name>\` are no values.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

A handoff without its owner or its numbers leaves the next person to find them out.

## Fails

\`\`\`md
## Summary

- Owner: TBD
\`\`\`

## Passes

\`\`\`md
## Summary

- **Owner:** Jonas Feld
\`\`\`

## How to fix it

Write the value, or add the line that the finding gives.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/keys: off
\`\`\`
`,"declared/path-missing":`# declared/path-missing

**error** \xB7 A path that a document states exists at head

## What it asks

The value of a key or cell of the type \`path\` is a file or folder at head. It is looked up from the repository's root and from the document's folder; \`:60\` and \`#anchor\` are left off. Patterns, and paths that git ignores, are not verified and not wrong.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

A path that leads nowhere is the commonest false claim of a handoff.

## Fails

\`\`\`md
- Runbook: docs/runbooks/roll-back.md
\`\`\`

## Passes

\`\`\`md
- Runbook: [rolling back](docs/runbooks/rollback.md)
\`\`\`

## How to fix it

Correct the path, or add the file.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/path-missing: off
\`\`\`
`,"declared/previous-handoff":`# declared/previous-handoff

**warning** \xB7 The previous handoff that the author names exists

## What it asks

\`Previous handoff: R-11\` before the first section, or \`previous: R-11\` in front matter, names a handoff of the same standard.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

A baseline that is compared with nothing always holds.

## Fails

\`\`\`md
# R-12: Payments are tried again

Previous handoff: R-10
\`\`\`

## Passes

\`\`\`md
# R-12: Payments are tried again

Previous handoff: R-11
\`\`\`

## How to fix it

Name one that exists, or leave the line out when \`previous.by\` finds it.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/previous-handoff: off
\`\`\`
`,"declared/readable":`# declared/readable

**error** \xB7 A handoff document is a text file in UTF-8, and its front matter is YAML

## What it asks

The document is a plain file, not larger than \`max-document-bytes\`, and text in UTF-8. When it begins with \`---\`, what follows up to the next \`---\` is valid YAML.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

What cannot be read cannot be judged, and is not passed over in silence.

## Fails

\`\`\`md
---
version: [4.12
---
# R-12: Payments are tried again
\`\`\`

## Passes

\`\`\`md
---
version: '4.12.0'
---
# R-12: Payments are tried again
\`\`\`

## How to fix it

Save the file as UTF-8. For front matter, correct the line that the finding names.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/readable: off
\`\`\`
`,"declared/schema":`# declared/schema

**error** \xB7 The record of a document is valid under the team's own JSON Schema

## What it asks

\`schema\` names a JSON Schema (draft 2020-12 or 07) for the [record](../../declared-standards.md#the-record). It is read from base. The finding stands where the value stands in the document.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

What a form cannot say, a schema can: that one value depends on another, how long a text is, what a list holds.

## Fails

\`\`\`md
---
version: '4.12'
---
\`\`\`

## Passes

\`\`\`md
---
version: '4.12.0'
---
\`\`\`

## How to fix it

Change the document so that the sentence of the finding holds. When the schema is wrong, change that in a pull request of its own.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/schema: off
\`\`\`
`,"declared/schema-limit":`# declared/schema-limit

**error** \xB7 The team's own JSON Schema is applied within the gate's limits of time, memory and depth

## What it asks

A schema is applied in a thread of its own, with 5 seconds, 128 MB and the usual depth of calls. One that needs more is reported at its first line, and the documents count as not valid.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

A schema must not be able to keep the gate from answering.

## Fails

\`\`\`json
{ "allOf": [{ "$ref": "#" }] }
\`\`\`

## Passes

\`\`\`json
{ "properties": { "sections": { "additionalProperties": { "$ref": "#/$defs/section" } } }, "$defs": { "section": {} } }
\`\`\`

## How to fix it

Look for a \`$ref\` that leads back to itself at the same place, and for parts that refer to each other many times over.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/schema-limit: off
\`\`\`
`,"declared/section-content":`# declared/section-content

**error** \xB7 A required section says something: it is neither empty nor a placeholder

## What it asks

Under the heading of a required section stands a paragraph, a list, a table with rows or code that is more than \`TBD\`, \`...\` or \`<text>\`. "None" is an answer.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

An empty section looks like an answered one in the outline.

## Fails

\`\`\`md
## Rollback

TBD
\`\`\`

## Passes

\`\`\`md
## Rollback

- Runbook: docs/runbooks/rollback.md
\`\`\`

## How to fix it

Write what belongs there, or "None" with the reason.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/section-content: off
\`\`\`
`,"declared/section-order":`# declared/section-order

**error** \xB7 Sections stand in the order of their standard, where it is ordered

## What it asks

With \`ordered: true\` the declared sections stand in the order in which the configuration lists them. Sections that are not declared may stand anywhere.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

People who read many handoffs find things by their place.

## Fails

\`\`\`md
## Rollback
## Summary
\`\`\`

## Passes

\`\`\`md
## Summary
## Rollback
\`\`\`

## How to fix it

Move the section that the finding names.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/section-order: off
\`\`\`
`,"declared/sections":`# declared/sections

**error** \xB7 A document has every section that its standard requires

## What it asks

Every section that is declared with \`required: true\` is there, as a heading of any level. Numbers before the name, a remark behind a dash, colon or parenthesis, and case do not matter; \`aliases\` count.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

A missing section is what reviewers notice last, because there is nothing to see.

## Fails

\`\`\`md
# R-12: Payments are tried again
## Summary
## Changes
\`\`\`

## Passes

\`\`\`md
# R-12: Payments are tried again
## Summary
## 2. Changes (since R-11)
## Quality
## Rollback
\`\`\`

## How to fix it

Add the heading at the line of the finding, with what belongs there.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/sections: off
\`\`\`
`,"declared/table-columns":`# declared/table-columns

**error** \xB7 A declared table is there when it needs rows, and has every required column

## What it asks

With \`min-rows\` above 0 the section has a table. The table has every column that is declared with \`required: true\`, in any order; others may stand beside them. Of several tables in a section the one with most of the declared columns counts.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

A table without a column cannot be read by those who look for it.

## Fails

\`\`\`md
## Changes

| PR | Text |
| --- | --- |
| 411 | Try failed payments again |
\`\`\`

## Passes

\`\`\`md
## Changes

| Title | PR | Kind |
| --- | --- | --- |
| Try failed payments again | 411 | feature |
\`\`\`

## How to fix it

Add the columns that the finding names.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/table-columns: off
\`\`\`
`,"declared/table-rows":`# declared/table-rows

**error** \xB7 A declared table has enough rows, each as long as its header, and repeats no value that is unique

## What it asks

The table has at least \`min-rows\` rows. Every row has as many cells as the header. In a column that is declared with \`unique: true\` no two rows have the same value.

This rule belongs to standards that a team declares; see [declared-standards.md](../../declared-standards.md).

## Why

A row that is too short is dropped or shifted by programs that read the table; a key that stands twice makes two things one.

## Fails

\`\`\`md
| PR | Title | Kind |
| --- | --- | --- |
| 411 | Try failed payments again |
\`\`\`

## Passes

\`\`\`md
| PR | Title | Kind |
| --- | --- | --- |
| 411 | Try failed payments again | feature |
\`\`\`

## How to fix it

Complete the row. A pipe inside a cell is written \`\\|\`.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  declared/table-rows: off
\`\`\`
`,"document/to-write":`# document/to-write

**error** \xB7 Nothing of a document is still to be written

## What it asks

\`handoff-gate new\` writes \`<TODO what>\` where only a person knows what belongs there. A document that is handed over has no such place left. There is one finding for each document, at the first place; it names the lines of all of them.

This rule holds for documents of every standard, built in or declared.

## Why

What is left to write looks like a value to whoever skims the document, and some of it is asked for by no other rule.

## Fails

\`\`\`\`md fails
## Issues Encountered
- \`<TODO problems, workarounds and deviations from the spec, or None>\`
\`\`\`\`

## Passes

\`\`\`\`md passes
## Issues Encountered
- None
\`\`\`\`

## How to fix it

Write what each place asks for, in the place of all of it: the angle brackets and the code ticks around them go as well. Where there is nothing to say, say so: \`None\`, or \`N/A\` with a reason.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  document/to-write: off
\`\`\`
`,"initiative/diff-debris":`# initiative/diff-debris

**error** \xB7 No leftover of a merge or of a pasted diff stands in the document

## What it asks

Lines do not begin with the plus or minus of a pasted diff (\`-## Context\`, \`+| H1 |\`, \`+- [ ] \u2026\`), and no conflict markers (\`<<<<<<<\`, \`=======\`, \`>>>>>>>\`) or hunk headers are left. Code blocks may hold diffs.

The document is read as it was meant, so that one leftover is one finding.

## Why

A single character before a heading makes it a list item, and everything below it belongs to another section for every tool.

## Fails

\`\`\`\`md fails
-## Context
- Initiative: CACHE-ROLLOUT-002 (response cache)
- Phase Goal: Tell the owners downstream that the cache is required, and agree on how it stays verified.
- Dependencies: Rows C1 and C2 of \`phase_c_required.md\` are complete.
- Artifact Storage: Save evidence under \`plans/active/CACHE-ROLLOUT-002/reports/<ISO8601>/\`.
\`\`\`\`

## Passes

\`\`\`\`md passes
## Context
- Initiative: CACHE-ROLLOUT-002 (response cache)
- Phase Goal: Tell the owners downstream that the cache is required, and agree on how it stays verified.
- Dependencies: Rows C1 and C2 of \`phase_c_required.md\` are complete.
- Artifact Storage: Save evidence under \`plans/active/CACHE-ROLLOUT-002/reports/<ISO8601>/\`.
\`\`\`\`

## How to fix it

Remove the marker. For a conflict, choose the text that counts and remove the marker lines.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/diff-debris: off
\`\`\`
`,"initiative/last-updated":`# initiative/last-updated

**warning** \xB7 The plan says when it was last updated, with a date that exists and does not go back

## What it asks

The plan says when it was last updated, usually as its last line: \`*Last updated: 2026-03-16*\`. Bold, other date forms, the head of the document and front matter (\`last_updated\`) are read as well. Nothing stated, or a date before base's, is a warning; a date that does not exist is an error.

## Why

A reader decides by it whether the plan or the report is newer.

## Fails

\`\`\`\`md fails
## Verification Checklist
- [x] \`handoff_notes.md\` created in a new time-stamped folder.
- [x] The commands are exact and say what to expect.

*Last updated: 2026-02-30*
\`\`\`\`

## Passes

\`\`\`\`md passes
## Verification Checklist
- [x] \`handoff_notes.md\` created in a new time-stamped folder.
- [x] The commands are exact and say what to expect.

**Last Updated:** March 16, 2026
\`\`\`\`

## How to fix it

Write the date of the change.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/last-updated: off
\`\`\`
`,"initiative/notes-ci":`# initiative/notes-ci

**error** \xB7 The notes say what changes in CI and environments: the files to touch, how to validate it, and what helps until then

## What it asks

The notes say what changes in CI and environments: the scripts and workflows to touch, by path, and the command that validates the environment. A mitigation for environments that lack something ("Fallback: \u2026") is asked for with a warning. "No CI changes are required" answers all of it.

## Why

The people who run CI were not there when the dependency was added. Without a validation step they learn it from red builds.

## Fails

\`\`\`\`md fails
## 2. CI and Environment Updates

- Add a server to the job.
\`\`\`\`

## Passes

\`\`\`\`md passes
## 2. CI and Environment Updates

- Add a server to the job in \`.github/workflows/test.yml\`.
- Validation step: \`python -c "import cacheclient"\`.
- Fallback where no server can run: \`CACHE_URL=memory://\`.
\`\`\`\`

## How to fix it

Write the path and the command, or that nothing changes.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/notes-ci: off
\`\`\`
`,"initiative/notes-ledger":`# initiative/notes-ledger

**error** \xB7 The notes give the ledger and plan updates, the version and the changelog entry

## What it asks

The notes give the exact steps once the handoff is complete: which row of which plan is marked, the entry in the ledger, the path of the report for it, the version, and the CHANGELOG entry. Release notes are asked for with a warning. "No version bump" and "no CHANGELOG entry" are answers.

## Why

These are the steps that everybody assumes somebody else has done.

## Fails

\`\`\`\`md fails
## 4. Ledger and Plan Synchronization

- Mark \`phase_c_required.md\` row C3 \`[x]\`.
- Log an attempt in \`docs/fix_plan.md\` with \`reports/2026-03-16T093000Z/handoff_notes.md\`.
- CHANGELOG: "Breaking: a cache server is required."
- Release notes refer to CACHE-POLICY-1.
\`\`\`\`

## Passes

\`\`\`\`md passes
## 4. Ledger and Plan Synchronization

- Mark \`phase_c_required.md\` row C3 \`[x]\`.
- Log an attempt in \`docs/fix_plan.md\` with \`reports/2026-03-16T093000Z/handoff_notes.md\`.
- Version: 3.0.0.
- CHANGELOG: "Breaking: a cache server is required."
- Release notes refer to CACHE-POLICY-1.
\`\`\`\`

## How to fix it

Write the missing step in the section about ledger, plans and version.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/notes-ledger: off
\`\`\`
`,"initiative/notes-missing":`# initiative/notes-missing

**error** \xB7 A plan that asks for handoff notes has them once all its rows are done

## What it asks

A plan that asks for \`handoff_notes.md\` has them, anywhere in the initiative's folder, once all its rows are done or skipped. A change that only adds the plan needs none.

## Why

The notes are what the owners downstream read. A finished plan without them hands nothing over.

## Fails

All rows of \`phase_c3_handoff.md\` are \`[x]\`, and \`plans/active/CACHE-ROLLOUT-002/reports/\` has no \`handoff_notes.md\`.

## Passes

One row is still open, or the notes stand in a time-stamped folder.

## How to fix it

Write the notes: owners, CI updates, verification cadence, ledger steps.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/notes-missing: off
\`\`\`
`,"initiative/notes-owners":`# initiative/notes-owners

**error** \xB7 The notes list the owners, each with action, blocking dependencies, references, and a contact or TBD

## What it asks

The notes list the owners (initiatives, teams), in a table or as a list, each with a required action, blocking dependencies and references. "None" and a dash are answers to what blocks. A contact is named or marked \`TBD\`; the "Owner" beside an initiative or team is one. Without any it is a warning.

## Why

The owners act on these lines without asking back. A line without an action is read as none.

## Fails

\`\`\`\`md fails
## 1. Owners

| Owner | Required Action | Blocking Dependencies | References | Contact |
| --- | --- | --- | --- | --- |
| TEST-CACHE-004 |  | A cache server in CI | \`docs/TESTING_GUIDE.md\` | TBD |
\`\`\`\`

## Passes

\`\`\`\`md passes
## 1. Owners

| Owner | Required Action | Blocking Dependencies | References | Contact |
| --- | --- | --- | --- | --- |
| TEST-CACHE-004 | Write the end-to-end tests | A cache server in CI | \`docs/TESTING_GUIDE.md\` | TBD |
| CI maintainers | Add the server | None | \`.github/workflows/test.yml\` | ci@example.com |
\`\`\`\`

## How to fix it

Write the missing cell, or the column that the finding names.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/notes-owners: off
\`\`\`
`,"initiative/notes-place":`# initiative/notes-place

**error** \xB7 handoff_notes.md stands in a time-stamped folder of the initiative's reports

## What it asks

The notes are \`plans/active/<initiative>/reports/<YYYY-MM-DDTHHMMSSZ>/handoff_notes.md\`; folders in between are fine. The time stamp exists. Other forms in UTC (\`20260316T093000Z\`, \`2026-03-16T09-30-00Z\`) are a warning; so is a date inside the notes that differs from their folder.

## Why

The newest report is the one with the highest time stamp; plans and ledgers link it by name.

## Fails

\`\`\`\`
plans/active/CACHE-ROLLOUT-002/handoff_notes.md
\`\`\`\`

## Passes

\`\`\`\`
plans/active/CACHE-ROLLOUT-002/reports/2026-03-16T093000Z/handoff_notes.md
\`\`\`\`

## How to fix it

Move the file with \`git mv\`, and correct the links to it.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/notes-place: off
\`\`\`
`,"initiative/notes-references":`# initiative/notes-references

**warning** \xB7 Documents that the notes refer to are there

## What it asks

Files that the notes refer to are there, looked up as for ticks: in the references of the owners, in lists of references, and in the ledger steps. More than five missing ones of a list are one finding.

## Why

A reader who cannot open the reference has to ask, which is what the notes are to prevent.

## Fails

\`\`\`\`md fails
## 1. Owners

| Owner | Required Action | Blocking Dependencies | References | Contact |
| --- | --- | --- | --- | --- |
| TEST-CACHE-004 | Write the end-to-end tests | A cache server in CI | \`docs/testing.md\` | TBD |
\`\`\`\`

## Passes

\`\`\`\`md passes
## 1. Owners

| Owner | Required Action | Blocking Dependencies | References | Contact |
| --- | --- | --- | --- | --- |
| TEST-CACHE-004 | Write the end-to-end tests | A cache server in CI | \`docs/TESTING_GUIDE.md\` | TBD |
\`\`\`\`

## How to fix it

Correct the path, from the repository's root or the initiative's folder.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/notes-references: off
\`\`\`
`,"initiative/notes-shell":`# initiative/notes-shell

**warning** \xB7 Commands of the notes do what they look like when they are pasted into a shell

## What it asks

Version requirements in commands are quoted. A shell reads the \`>\` of \`pip install cacheclient>=1.4\` as a redirection: it installs any version and writes a file called \`=1.4\`.

## Why

Commands of notes are pasted. This one succeeds and does the wrong thing.

## Fails

\`\`\`\`md fails
## 2. CI and Environment Updates

- Add a server to the job in \`.github/workflows/test.yml\`.
- Validation step: \`pip install cacheclient>=1.4\`.
- Fallback where no server can run: \`CACHE_URL=memory://\`.
\`\`\`\`

## Passes

\`\`\`\`md passes
## 2. CI and Environment Updates

- Add a server to the job in \`.github/workflows/test.yml\`.
- Validation step: \`pip install 'cacheclient>=1.4'\`.
- Fallback where no server can run: \`CACHE_URL=memory://\`.
\`\`\`\`

## How to fix it

Put the requirement in quotes.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/notes-shell: off
\`\`\`
`,"initiative/notes-verification":`# initiative/notes-verification

**error** \xB7 The notes list the verification commands, what is expected of each, and where logs are archived

## What it asks

The notes list the verification commands, in code blocks, in backticks or in a table, each with its expected outcome below, above or beside it, and say where future logs are archived. Commands that the plan's rows ask for ("at minimum \`\u2026\`", or a ticked row about verification) are all there.

## Why

A command without an expected outcome is run once, looks odd, and is never run again.

## Fails

\`\`\`\`md fails
## 3. Ongoing Verification

\`\`\`bash
pytest tests/cache/ -q
\`\`\`

\`\`\`bash
pytest tests/cache/test_selection.py -q
\`\`\`

Expected outcome: 1 passed.

Archive the logs under \`plans/active/CACHE-ROLLOUT-002/reports/<ISO8601>/\`.
\`\`\`\`

## Passes

\`\`\`\`md passes
## 3. Ongoing Verification

\`\`\`bash
pytest tests/cache/ -q
\`\`\`

Expected outcome: 2 passed.

\`\`\`bash
pytest tests/cache/test_selection.py -q
\`\`\`

Expected outcome: 1 passed.

Archive the logs under \`plans/active/CACHE-ROLLOUT-002/reports/<ISO8601>/\`.
\`\`\`\`

## How to fix it

Write "Expected outcome: \u2026" below the command.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/notes-verification: off
\`\`\`
`,"initiative/plan-checklist":`# initiative/plan-checklist

**error** \xB7 The plan has a verification checklist with boxes

## What it asks

The plan has a verification checklist: a section with "Checklist" in its name (Verification Checklist, Exit Checklist), with a box for each point. Nested boxes count. Boxes in code blocks and comments do not. A box with an unknown mark and an empty one are errors; an item without a box is a warning.

## Why

The rows say what was worked on, the boxes what was verified afterwards. Without boxes nobody looks a second time.

## Fails

\`\`\`\`md fails
## Verification Checklist
- [?] The commands are exact.


*Last updated: 2026-03-16*
\`\`\`\`

## Passes

\`\`\`\`md passes
## Verification Checklist
- [x] Everything below:
  - [x] The commands are exact.

*Last updated: 2026-03-16*
\`\`\`\`

## How to fix it

Add "## Verification Checklist" at the end of the plan, with a box for each thing that a reviewer has to see.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/plan-checklist: off
\`\`\`
`,"initiative/plan-context":"# initiative/plan-context\n\n**error** \xB7 The Context section states initiative, phase goal, dependencies and artifact storage\n\n## What it asks\n\nThe Context section states four things: `Initiative`, `Phase Goal`, `Dependencies` and `Artifact Storage`. Bullets, bold keys, tables and headings are read alike. `Artifact Discipline`, `Storage Rule` and `Storage` mean the artifact storage. `Dependencies: None` is an answer; a placeholder such as `TBD` or `<initiative>` is none.\n\n## Why\n\nA plan is picked up by people who did not write it. Without the context they cannot tell what it waits for, or where its evidence is.\n\n## Fails\n\n````md fails\n## Context\n- Initiative: CACHE-ROLLOUT-002 (response cache)\n- Phase Goal: Tell the owners downstream that the cache is required, and agree on how it stays verified.\n- Dependencies: TBD\n````\n\n## Passes\n\n````md passes\n## Context\n- Initiative: CACHE-ROLLOUT-002 (response cache)\n- Phase Goal: Tell the owners downstream that the cache is required, and agree on how it stays verified.\n- Dependencies: Rows C1 and C2 of `phase_c_required.md` are complete.\n- Artifact Storage: Save evidence under `plans/active/CACHE-ROLLOUT-002/reports/<ISO8601>/`.\n````\n\n## How to fix it\n\nWrite the missing key as the finding shows it.\n\nCan be repaired by [`fix`](../../commands.md#fix).\n\n## Switch it off\n\n```yaml\n# .github/handoff-gate.yml\nrules:\n  initiative/plan-context: off\n```\n","initiative/plan-initiative":`# initiative/plan-initiative

**error** \xB7 The stated initiative and the artifact storage are those of the folder that the document stands in

## What it asks

\`Initiative\` names the initiative in whose folder the plan stands, and \`Artifact Storage\` is a folder of the same initiative. Spelling does not matter: \`Cache Rollout 002\` is CACHE-ROLLOUT-002. For folders that are no ids (\`cache-rollout\`), another name is only a warning. A storage outside of the reports folder is a warning, too. Notes that state another initiative than their folder's are an error.

## Why

Plans are written by copying one. A wrong id sends evidence and readers to the other initiative.

## Fails

\`\`\`\`md fails
## Context
- Initiative: SEARCH-INDEX-007 (response cache)
- Phase Goal: Tell the owners downstream that the cache is required, and agree on how it stays verified.
- Dependencies: Rows C1 and C2 of \`phase_c_required.md\` are complete.
- Artifact Storage: Save evidence under \`plans/active/CACHE-ROLLOUT-002/reports/<ISO8601>/\`.
\`\`\`\`

## Passes

\`\`\`\`md passes
## Context
- Initiative: CACHE-ROLLOUT-002 (response cache)
- Phase Goal: Tell the owners downstream that the cache is required, and agree on how it stays verified.
- Dependencies: Rows C1 and C2 of \`phase_c_required.md\` are complete.
- Artifact Storage: Save evidence under \`plans/active/CACHE-ROLLOUT-002/reports/<ISO8601>/\`.
\`\`\`\`

## How to fix it

Correct the id or move the file.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/plan-initiative: off
\`\`\`
`,"initiative/plan-phases":`# initiative/plan-phases

**error** \xB7 Every phase states its goal, its prerequisites and its exit criteria

## What it asks

Every phase (a section with a goal, prerequisites, exit criteria or a task table) states \`Goal\`, \`Prereqs\` and \`Exit Criteria\`, as lines, bullets, bold keys or headings. \`Prerequisites\`, \`Preconditions\` and \`Acceptance Criteria\` are read as well. \`Prereqs: None\` is an answer; the other two need one.

## Why

The exit criteria are what a phase is closed by. Without them every row can be ticked and nobody knows whether it is over.

## Fails

\`\`\`\`md fails
### Handoff Phase \u2014 Coordinate the owners
Goal: A packet with which tests, CI and release management can go on without reading the history.
Exit Criteria: ...

| ID | Task Description | State | How/Why & Guidance |
| --- | --- | --- | --- |
| H1 | Map impacted initiatives and owners | [x] | A table in \`handoff_notes.md\`: owner, action, blockers, references, contact or TBD. |
\`\`\`\`

## Passes

\`\`\`\`md passes
### Handoff Phase \u2014 Coordinate the owners
- **Goal:** A packet that stands alone.
- **Prerequisites:** None
- **Exit Criteria:**
  - the owners know what to do
  - the notes are linked

| ID | Task Description | State | How/Why & Guidance |
| --- | --- | --- | --- |
| H1 | Map impacted initiatives and owners | [x] | A table in \`handoff_notes.md\`: owner, action, blockers, references, contact or TBD. |
\`\`\`\`

## How to fix it

Write the missing line below the heading of the phase.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/plan-phases: off
\`\`\`
`,"initiative/prerequisites":`# initiative/prerequisites

**warning** \xB7 Files that prerequisites and dependencies name are there

## What it asks

Files that \`Prereqs\` and \`Dependencies\` name are there, looked up as for ticks. A prerequisite may still be in the making, so this is a warning, and the claim stays *unverified*.

## Why

A phase that waits for a document under the wrong name waits forever.

## Fails

\`\`\`\`md fails
### Handoff Phase \u2014 Coordinate the owners
Goal: A packet with which tests, CI and release management can go on without reading the history.
Prereqs: \`choice.md\` exists and is cited in docs/fix_plan.md Attempt #1.
Exit Criteria: \`handoff_notes.md\` names owners, CI updates and verification cadence.

| ID | Task Description | State | How/Why & Guidance |
| --- | --- | --- | --- |
| H1 | Map impacted initiatives and owners | [x] | A table in \`handoff_notes.md\`: owner, action, blockers, references, contact or TBD. |
\`\`\`\`

## Passes

\`\`\`\`md passes
### Handoff Phase \u2014 Coordinate the owners
Goal: A packet with which tests, CI and release management can go on without reading the history.
Prereqs: \`decision.md\` exists and is cited in docs/fix_plan.md Attempt #1.
Exit Criteria: \`handoff_notes.md\` names owners, CI updates and verification cadence.

| ID | Task Description | State | How/Why & Guidance |
| --- | --- | --- | --- |
| H1 | Map impacted initiatives and owners | [x] | A table in \`handoff_notes.md\`: owner, action, blockers, references, contact or TBD. |
\`\`\`\`

## How to fix it

Correct the path, or say when the file will be written.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/prerequisites: off
\`\`\`
`,"initiative/readable":`# initiative/readable

**error** \xB7 A plan and its notes are text files in UTF-8, and their front matter is YAML

## What it asks

A plan and its notes are UTF-8 text without NUL bytes, at most \`max-document-bytes\` long, and plain files, no links. Front matter is optional; when there is some, it is YAML. A byte order mark and any line ends are fine.

## Why

What the gate reads differently from its author is judged on text that nobody wrote.

## Fails

\`\`\`\`
---
status: [open
---
# Phase C3 \u2014 Cache Handoff
\`\`\`\`

## Passes

\`\`\`\`
---
status: open
---
# Phase C3 \u2014 Cache Handoff
\`\`\`\`

## How to fix it

Save the file as UTF-8. Correct the front matter at the line of the finding, or remove it.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/readable: off
\`\`\`
`,"initiative/rows-and-boxes":`# initiative/rows-and-boxes

**warning** \xB7 Task rows and the verification checklist say the same

## What it asks

When all rows are done (or skipped), no box of the checklist is open; when all boxes are ticked, no row is open. A ticked box that begins with the id of a row (\`- [x] H3: \u2026\`) while that row is not done contradicts it: an error.

## Why

Two places that say different things about the same work: one of them was forgotten.

## Fails

\`\`\`\`md fails
### Handoff Phase \u2014 Coordinate the owners
Goal: A packet with which tests, CI and release management can go on without reading the history.
Prereqs: \`decision.md\` exists and is cited in docs/fix_plan.md Attempt #1.
Exit Criteria: \`handoff_notes.md\` names owners, CI updates and verification cadence.

| ID | Task Description | State | How/Why & Guidance |
| --- | --- | --- | --- |
| H1 | Map impacted initiatives and owners | [x] | A table in \`handoff_notes.md\`: owner, action, blockers, references, contact or TBD. |
| H2 | Document CI and environment updates | [P] | The install step in \`.github/workflows/test.yml\`. |
\`\`\`\`

## Passes

\`\`\`\`md passes
### Handoff Phase \u2014 Coordinate the owners
Goal: A packet with which tests, CI and release management can go on without reading the history.
Prereqs: \`decision.md\` exists and is cited in docs/fix_plan.md Attempt #1.
Exit Criteria: \`handoff_notes.md\` names owners, CI updates and verification cadence.

| ID | Task Description | State | How/Why & Guidance |
| --- | --- | --- | --- |
| H1 | Map impacted initiatives and owners | [x] | A table in \`handoff_notes.md\`: owner, action, blockers, references, contact or TBD. |
| H2 | Document CI and environment updates | [S] | The install step in \`.github/workflows/test.yml\`. |
\`\`\`\`

## How to fix it

Tick what is verified, or open the rows that are not finished.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/rows-and-boxes: off
\`\`\`
`,"initiative/sibling-agrees":`# initiative/sibling-agrees

**error** \xB7 What ticked boxes and rows say about sibling documents stands in those

## What it asks

What ticked boxes, of the plan and of the notes, say about sibling documents stands there:

- "\`phase_c_required.md\` row C3 marked \`[x]\`": that row is done,
  In the text of a ticked row only what is told as done counts ("marked", "is now", "\u2192"), not what it asks for ("mark \u2026 \`[x]\` once \u2026"),
- "\`docs/fix_plan.md\` logs the handoff", "\u2026 updated to link the new report": that file names the time stamp of the handoff notes.

A row that the sibling does not have, and a report that does not exist yet, are *unverified*.

## Why

Cross-references are ticked in one commit and written in another, or never.

## Fails

\`\`\`\`md fails
## Verification Checklist
- [x] \`docs/TESTING_GUIDE.md\` updated to link the new report.

*Last updated: 2026-03-16*
\`\`\`\`

## Passes

\`\`\`\`md passes
## Verification Checklist
- [x] \`docs/fix_plan.md\` updated to link the new report.

*Last updated: 2026-03-16*
\`\`\`\`

## How to fix it

Write into the sibling what the box says, or take the tick back.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/sibling-agrees: off
\`\`\`
`,"initiative/task-id":`# initiative/task-id

**error** \xB7 No two task rows have the same id

## What it asks

No two rows of a plan have the same id, whatever their capitals.

## Why

Boxes, reports and sibling plans refer to rows by id: "F4 row". With two of them, one is always the wrong one.

## Fails

\`\`\`\`md fails
### Handoff Phase \u2014 Coordinate the owners
Goal: A packet with which tests, CI and release management can go on without reading the history.
Prereqs: \`decision.md\` exists and is cited in docs/fix_plan.md Attempt #1.
Exit Criteria: \`handoff_notes.md\` names owners, CI updates and verification cadence.

| ID | Task Description | State | How/Why & Guidance |
| --- | --- | --- | --- |
| H1 | Map impacted initiatives and owners | [x] | A table in \`handoff_notes.md\`: owner, action, blockers, references, contact or TBD. |
| H1 | Document CI and environment updates | [x] | The install step in \`.github/workflows/test.yml\`. |
\`\`\`\`

## Passes

\`\`\`\`md passes
### Handoff Phase \u2014 Coordinate the owners
Goal: A packet with which tests, CI and release management can go on without reading the history.
Prereqs: \`decision.md\` exists and is cited in docs/fix_plan.md Attempt #1.
Exit Criteria: \`handoff_notes.md\` names owners, CI updates and verification cadence.

| ID | Task Description | State | How/Why & Guidance |
| --- | --- | --- | --- |
| H1 | Map impacted initiatives and owners | [x] | A table in \`handoff_notes.md\`: owner, action, blockers, references, contact or TBD. |
| H2 | Document CI and environment updates | [x] | The install step in \`.github/workflows/test.yml\`. |
\`\`\`\`

## How to fix it

Give the second row an id of its own, and correct what refers to it.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/task-id: off
\`\`\`
`,"initiative/task-rows":`# initiative/task-rows

**error** \xB7 Every task row has a cell for each column, with an id, a description and guidance

## What it asks

Every row has as many cells as the header, an id, a description and guidance. Pipes inside a cell are written \`\\|\`. Section rows (\`| **Section 1: Setup** |\`) and a note glued under the table are not tasks.

## Why

A row with a cell too few or too many is shifted or dropped by the tools that read it, most often losing its state.

## Fails

\`\`\`\`md fails
### Handoff Phase \u2014 Coordinate the owners
Goal: A packet with which tests, CI and release management can go on without reading the history.
Prereqs: \`decision.md\` exists and is cited in docs/fix_plan.md Attempt #1.
Exit Criteria: \`handoff_notes.md\` names owners, CI updates and verification cadence.

| ID | Task Description | State | How/Why & Guidance |
| --- | --- | --- | --- |
| H1 | Map impacted initiatives and owners | [x] |
| H2 | Document CI | [x] | validate with a | b |
\`\`\`\`

## Passes

\`\`\`\`md passes
### Handoff Phase \u2014 Coordinate the owners
Goal: A packet with which tests, CI and release management can go on without reading the history.
Prereqs: \`decision.md\` exists and is cited in docs/fix_plan.md Attempt #1.
Exit Criteria: \`handoff_notes.md\` names owners, CI updates and verification cadence.

| ID | Task Description | State | How/Why & Guidance |
| --- | --- | --- | --- |
| **Section 1: People** |
| H1 | Map impacted initiatives and owners | [x] | A table in \`handoff_notes.md\`: owner, action, blockers, references, contact or TBD. |
| H2 | Document CI | [x] | validate with \`a \\| b\` |
\`\`\`\`

## How to fix it

Write the missing cells, or a backslash before the pipe.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/task-rows: off
\`\`\`
`,"initiative/task-state":"# initiative/task-state\n\n**error** \xB7 Every task row has one of the known states\n\n## What it asks\n\nThe state of every row is one of `[ ]` open, `[P]` in progress, `[x]` `[X]` `[D]` done, `[B]` blocked, `[S]` skipped, or of those that `initiative.states` names. Backticks and backslashes around it do not matter. What people understand (`x`, `done`, `\u2705`, `[done]`, `[~]`, `\u{1F6A7}`, `\u274C blocked`) is a warning; anything else is an error.\n\n## Why\n\nA state that no tool knows is counted neither as open nor as done.\n\n## Fails\n\n````md fails\n### Handoff Phase \u2014 Coordinate the owners\nGoal: A packet with which tests, CI and release management can go on without reading the history.\nPrereqs: `decision.md` exists and is cited in docs/fix_plan.md Attempt #1.\nExit Criteria: `handoff_notes.md` names owners, CI updates and verification cadence.\n\n| ID | Task Description | State | How/Why & Guidance |\n| --- | --- | --- | --- |\n| H1 | Map impacted initiatives and owners | [?] | A table in `handoff_notes.md`: owner, action, blockers, references, contact or TBD. |\n| H2 | Document CI and environment updates | done | The install step in `.github/workflows/test.yml`. |\n````\n\n## Passes\n\n````md passes\n### Handoff Phase \u2014 Coordinate the owners\nGoal: A packet with which tests, CI and release management can go on without reading the history.\nPrereqs: `decision.md` exists and is cited in docs/fix_plan.md Attempt #1.\nExit Criteria: `handoff_notes.md` names owners, CI updates and verification cadence.\n\n| ID | Task Description | State | How/Why & Guidance |\n| --- | --- | --- | --- |\n| H1 | Map impacted initiatives and owners | `[D]` | A table in `handoff_notes.md`: owner, action, blockers, references, contact or TBD. |\n| H2 | Document CI and environment updates | [P] | The install step in `.github/workflows/test.yml`. |\n````\n\n## How to fix it\n\nWrite one of the states that the finding lists. A team with states of its own writes them into `initiative.states`.\n\nCan be repaired by [`fix`](../../commands.md#fix).\n\n## Switch it off\n\n```yaml\n# .github/handoff-gate.yml\nrules:\n  initiative/task-state: off\n```\n","initiative/task-table":`# initiative/task-table

**error** \xB7 The plan has a task table with the four columns of the standard, which tools see as one table

## What it asks

The plan has a task table with the columns ID, Task Description, State and How/Why & Guidance. The order is free, more columns and more words in the headings are welcome. The table is one for GitHub, too: its delimiter row has as many columns as its header, and no empty line cuts rows off.

A change that removes the task table of a plan is told as well. A phase without a table, while others have one, is a warning.

## Why

States and guidance are read by tools. A table that only looks like one loses its rows without a word.

## Fails

\`\`\`\`md fails
### Handoff Phase \u2014 Coordinate the owners
Goal: A packet with which tests, CI and release management can go on without reading the history.
Prereqs: \`decision.md\` exists and is cited in docs/fix_plan.md Attempt #1.
Exit Criteria: \`handoff_notes.md\` names owners, CI updates and verification cadence.

| ID | Task Description | How/Why & Guidance |
| --- | --- | --- |
| H1 | Map impacted initiatives and owners | A table in \`handoff_notes.md\` |
\`\`\`\`

## Passes

\`\`\`\`md passes
### Handoff Phase \u2014 Coordinate the owners
Goal: A packet with which tests, CI and release management can go on without reading the history.
Prereqs: \`decision.md\` exists and is cited in docs/fix_plan.md Attempt #1.
Exit Criteria: \`handoff_notes.md\` names owners, CI updates and verification cadence.

| How/Why & API Guidance | State | Task ID | Task Description | Owner |
| --- | --- | --- | --- | --- |
| A table in \`handoff_notes.md\` | [x] | H1 | Map impacted initiatives and owners | cache team |
\`\`\`\`

## How to fix it

Write the header as the finding shows it, or remove the empty line.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/task-table: off
\`\`\`
`,"initiative/tick-evidence":`# initiative/tick-evidence

**error** \xB7 What ticked rows and boxes name is there

## What it asks

Files that a ticked row or box names exactly are there: in the tree at head, looked up from the repository's root, the folders around the initiatives, the initiative's folder and its reports, the document's own folder, and \`initiative.path-bases\`; a name without a folder also anywhere in the initiative, then in the tree outside of other initiatives.

Line numbers, anchors, sections and test names behind a path are cut off. Placeholders (\`<ISO8601>\`), patterns, commands, examples ("e.g.", "if present") and files that the text calls removed claim nothing. An ignored path is *unverified*; so is what was ticked before this change and was not there then either.

New ticks that name no file at all are summed up in one notice.

## Why

A tick with a report that was never committed is the most frequent mistake in such plans, and nobody sees it in review.

## Fails

\`\`\`\`md fails
### Handoff Phase \u2014 Coordinate the owners
Goal: A packet with which tests, CI and release management can go on without reading the history.
Prereqs: \`decision.md\` exists and is cited in docs/fix_plan.md Attempt #1.
Exit Criteria: \`handoff_notes.md\` names owners, CI updates and verification cadence.

| ID | Task Description | State | How/Why & Guidance |
| --- | --- | --- | --- |
| H1 | Map impacted initiatives and owners | [x] | A table in \`reports/2026-03-17T080000Z/owner_matrix.md\`: owner, action, blockers, references, contact or TBD. |
\`\`\`\`

## Passes

\`\`\`\`md passes
### Handoff Phase \u2014 Coordinate the owners
Goal: A packet with which tests, CI and release management can go on without reading the history.
Prereqs: \`decision.md\` exists and is cited in docs/fix_plan.md Attempt #1.
Exit Criteria: \`handoff_notes.md\` names owners, CI updates and verification cadence.

| ID | Task Description | State | How/Why & Guidance |
| --- | --- | --- | --- |
| H1 | Map impacted initiatives and owners | [x] | A table in \`handoff_notes.md\`: owner, action, blockers, references, contact or TBD. |
\`\`\`\`

## How to fix it

Commit the file, correct the path, or take the tick back.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/tick-evidence: off
\`\`\`
`,"initiative/tick-words":`# initiative/tick-words

**warning** \xB7 No word beside a tick betrays unfinished work, and no word of completion stands beside an open row

## What it asks

The text beside a tick does not say that the work is unfinished: "will be", "pending", "not yet", "skipped", "TBD" and the other words of \`initiative.unfinished-words\`. For a row only what the change adds is read, so that the instructions that stood there before are not held against it. "3 skipped", "nothing pending", "no longer blocked" are fine.

The reverse is told as well: an open row whose text says \u2705 or "Done."

## Why

A tick and its own words disagree more often than a tick and the tree.

## Fails

\`\`\`\`md fails
## Verification Checklist
- [x] \`handoff_notes.md\` created in a new time-stamped folder.
- [x] Versioning is written down (CHANGELOG pending).

*Last updated: 2026-03-16*
\`\`\`\`

## Passes

\`\`\`\`md passes
## Verification Checklist
- [x] \`handoff_notes.md\` created in a new time-stamped folder.
- [x] Versioning is written down; nothing pending.

*Last updated: 2026-03-16*
\`\`\`\`

## How to fix it

Finish the work, take the tick back, or write what was done instead.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/tick-words: off
\`\`\`
`,"initiative/unticked":`# initiative/unticked

**warning** \xB7 What was done at base is still done, or the row says why it was opened again

## What it asks

A row or box that was done at base is still done. One that is open again says why in its guidance: "Reopened because \u2026"; the reason is then shown to the reviewer as a notice. Finished rows that are gone from the plan are shown as well.

## Why

Opening something again is fine. Losing a tick in a merge is not, and looks the same.

## Fails

\`\`\`\`md fails plans/active/CACHE-ROLLOUT-002/phase_c_required.md
### Required Phase \u2014 Remove the optional path
Goal: One code path.
Prereqs: None
Exit Criteria: The tests run with the cache only.

| ID | Task Description | State | How/Why & Guidance |
| --- | --- | --- | --- |
| C1 | Record the decision | [ ] | See \`decision.md\`. |
\`\`\`\`

## Passes

\`\`\`\`md passes plans/active/CACHE-ROLLOUT-002/phase_c_required.md
### Required Phase \u2014 Remove the optional path
Goal: One code path.
Prereqs: None
Exit Criteria: The tests run with the cache only.

| ID | Task Description | State | How/Why & Guidance |
| --- | --- | --- | --- |
| C1 | Record the decision | [x] | See \`decision.md\`. |
| C2 | Remove the optional path from the tests | [D] | See \`tests/cache/test_keys.py\`. |
\`\`\`\`

## How to fix it

Tick it again, or write the reason into the row.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  initiative/unticked: off
\`\`\`
`,"pipeline/assumption-validation":`# pipeline/assumption-validation

**warning** \xB7 An uncertain assumption that needs validation is validated before the feature advances

## What it asks

An assumption with \`validation_needed: true\` and low or medium confidence is validated before a later stage of the feature exists. One with high confidence is acceptable, and so is one marked \`validated: true\`.

## Why

The later stage builds on it.

## The examples stand beside

\`\`\`\`md given .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
---
\`\`\`\`

## Fails

\`\`\`\`md fails .claude/pipeline/briefs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-discovery
  assumptions:
    - assumption: Restores work across projects
      confidence: medium
      validation_needed: true
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/briefs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-discovery
  assumptions:
    - assumption: Restores work across projects
      confidence: high
      validation_needed: false
---
\`\`\`\`

## How to fix it

Validate it and write the result: \`confidence: high\`, \`validation_needed: false\`. If it turned out wrong, it is a decision now.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/assumption-validation: off
\`\`\`
`,"pipeline/blocking-question":`# pipeline/blocking-question

**error** \xB7 No blocking question is open when the feature advances to a later stage

## What it asks

No question that blocks is open in a document once a later stage of the feature exists. Blocking is read in four notations: \`blocking: true\`, a mark before the text or behind it (\`BLOCKING:\`, \`[BLOCKING]\`, \`\u{1F534} BLOCKING:\`, \`**BLOCKING**\`), the items of a section "Blocking" in the text, and a table under "Open Questions" with a column "Blocking?". Resolved are questions that are struck out, marked RESOLVED before or behind the text (\`(Resolved: 90 days)\`), or have \`resolved: true\`, \`status: resolved\` or an \`answer\`, also in lines below a question of the text. "TBD", "not yet" and "pending" are no answers.

The finding stands at the question, also when the change only adds the later stage. In a request it is a warning, since discovery is there to answer.

## Why

The next stage would build on a guess.

## The examples stand beside

\`\`\`\`md given .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
---
\`\`\`\`

## Fails

\`\`\`\`md fails .claude/pipeline/briefs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-discovery
  open_questions:
    - question: How long are they kept?
      context: Rules differ
      blocking: true
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/briefs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-discovery
  open_questions:
    - question: How long are they kept?
      context: Rules differ
      blocking: true
      answer: Thirty days
---
\`\`\`\`

## How to fix it

Answer the question, and write the answer to it. If it need not be answered first, it does not block: \`blocking: false\`.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/blocking-question: off
\`\`\`
`,"pipeline/capabilities":`# pipeline/capabilities

**error** \xB7 Brief and design decide on all four platform capabilities

## What it asks

Brief and design decide for quota, insights, telemetry and activity whether the feature uses them. A decision may be an object, a sentence ("Not applicable", "Must track failures", "\u2705 per project"), or stand in a section "Platform Capabilities" of the text. What neither header nor text speak of is an error; what only the text decides is a warning.

## Why

"Does not apply" is a decision as well. What is not considered here is missed in review.

## Fails

\`\`\`\`md fails .claude/pipeline/briefs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-discovery
  platform_capabilities:
    quota:
      applies: false
      rationale: internal
    telemetry:
      applies: false
      rationale: internal
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/briefs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-discovery
  platform_capabilities:
    quota:
      applies: false
      rationale: internal
    insights:
      applies: false
      rationale: internal
    telemetry:
      applies: false
      rationale: internal
    activity:
      applies: false
      rationale: internal
---
\`\`\`\`

## How to fix it

Add the missing ones, each with \`applies\` and \`rationale\`.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/capabilities: off
\`\`\`
`,"pipeline/consumers":"# pipeline/consumers\n\n**warning** \xB7 An artifact is addressed to an agent that works from its stage\n\n## What it asks\n\n`to` names at least one agent that works from the stage: `product-discovery` from a request; `product-planner` or `commercial-strategist` from a brief; `architect` or `commercial-strategist` from a specification; `architect` from pricing; `api-dev`, `frontend-dev`, `sre` or `test-engineer` from a design; `sre` from a review.\n\n## Why\n\nAn artifact that is addressed to nobody of the next stage skips that stage.\n\n## Fails\n\n````md fails .claude/pipeline/specs/feat-042-snapshots.md\n---\nhandoff:\n  id: feat-042\n  from: product-planner\n  to: [engineer]\n---\n````\n\n## Passes\n\n````md passes .claude/pipeline/specs/feat-042-snapshots.md\n---\nhandoff:\n  id: feat-042\n  from: product-planner\n  to: [architect]\n---\n````\n\n## How to fix it\n\nName the agent, or add your own under `pipeline.stages.<stage>.consumers`.\n\n## Switch it off\n\n```yaml\n# .github/handoff-gate.yml\nrules:\n  pipeline/consumers: off\n```\n","pipeline/dates":`# pipeline/dates

**warning** \xB7 A later stage was written after an earlier one, and nothing was updated before it was created

## What it asks

A document is not older than one of an earlier stage, and not updated before it was created. Specification and pricing may be written side by side. Where one of the times is a day, days are compared.

## Why

Times out of order come from copied headers, and make the history of a feature unreadable.

## The examples stand beside

\`\`\`\`md given .claude/pipeline/briefs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-discovery
  created: 2026-01-15T10:30:00Z
---
\`\`\`\`

## Fails

\`\`\`\`md fails .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
  created: 2026-01-10T09:00:00Z
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
  created: 2026-01-20T09:00:00Z
---
\`\`\`\`

## How to fix it

Correct the time that is wrong.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/dates: off
\`\`\`
`,"pipeline/decision-contradicted":`# pipeline/decision-contradicted

**error** \xB7 A later stage does not contradict what an earlier one decided, unless it says so

## What it asks

A decision does not say the opposite of one of an earlier stage and does not take an alternative that was rejected there. A decision that differs in one word only is a warning. Whoever changes a decision knowingly says so: "supersedes", "replaces", "no longer", "instead of" in the decision or its rationale; in a pull request, a deviation.

## Why

Two documents with opposite decisions mean that one of them was not read.

## The examples stand beside

\`\`\`\`md given .claude/pipeline/briefs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-discovery
  decisions_made:
    - decision: Snapshots are project-scoped resources
      rationale: As other resources
      alternatives_considered: [Organization-scoped snapshots]
---
\`\`\`\`

## Fails

\`\`\`\`md fails .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
  decisions_made:
    - decision: Snapshots are organization-scoped resources
      rationale: Easier to share
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
  decisions_made:
    - decision: Snapshots are organization-scoped resources
      rationale: Supersedes the decision of the brief, since they are shared
---
\`\`\`\`

## How to fix it

Keep the earlier decision, or say that it is superseded and why.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/decision-contradicted: off
\`\`\`
`,"pipeline/decision-dropped":`# pipeline/decision-dropped

**notice** \xB7 Decisions of the artifact before are taken up by the next one

## What it asks

Each decision of the artifact before is mentioned: at least a third of its words stand somewhere in the document. It is a notice, since words are no proof.

## Why

A decision that is not taken up is often forgotten.

## The examples stand beside

\`\`\`\`md given .claude/pipeline/briefs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-discovery
  decisions_made:
    - decision: Snapshots are project-scoped resources
      rationale: As other resources
      alternatives_considered: [Organization-scoped snapshots]
---
\`\`\`\`

## Fails

\`\`\`\`md fails .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
  decisions_made: []
---

# Specification

A button makes a copy of a disk.
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
  decisions_made: []
---

# Specification

A snapshot is a project-scoped resource.
\`\`\`\`

## How to fix it

Refer to the decision, or say why it was dropped.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/decision-dropped: off
\`\`\`
`,"pipeline/duplicate-id":`# pipeline/duplicate-id

**error** \xB7 A feature id is given once: no two requests bear it

## What it asks

No other request of the same pipeline has the id. A request that names the older one as upstream with \`relationship: supersedes\` may keep it.

## Why

Two features with one id get each other's briefs, questions and decisions.

## The examples stand beside

\`\`\`\`md given .claude/pipeline/requests/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: user
---
\`\`\`\`

## Fails

\`\`\`\`md fails .claude/pipeline/requests/feat-042-alerts.md
---
handoff:
  id: feat-042
  from: user
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/requests/feat-043-alerts.md
---
handoff:
  id: feat-043
  from: user
---
\`\`\`\`

## How to fix it

Give the new request the next free number, in the header and in the file's name. It happens when two are started side by side.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/duplicate-id: off
\`\`\`
`,"pipeline/header":`# pipeline/header

**error** \xB7 Every artifact begins with a handoff header

## What it asks

Every artifact in a stage folder begins with front matter that has a map called \`handoff\`. For other files of the pipeline folder it is a warning. README files and the \`state\` folder are no artifacts.

## Why

The header is what the next agent reads first. Without one, it has to find out again what was decided.

## Fails

\`\`\`\`md fails .claude/pipeline/specs/feat-042-snapshots.md
# Specification: Snapshots
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
---

# Specification: Snapshots
\`\`\`\`

## How to fix it

Put the header on the first line of the file; a blank line or a comment before \`---\` makes it ordinary text. [docs/pipeline.md](../../pipeline.md) lists the fields of each stage.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/header: off
\`\`\`
`,"pipeline/header-body":`# pipeline/header-body

**error** \xB7 Header and text of an artifact say the same

## What it asks

The text says the same as the header: the feature's id, and for each capability whether it applies, where the text says so plainly. Blocking questions that only the text has, and dates more than a day apart, are warnings.

## Why

Agents read the header, people the text. Both act on what they read.

## Fails

\`\`\`\`md fails .claude/pipeline/briefs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-discovery
  platform_capabilities:
    quota: {applies: true, rationale: Storage}
---

## Platform Capabilities

- Quota: not applicable
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/briefs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-discovery
  platform_capabilities:
    quota: {applies: true, rationale: Storage}
---

## Platform Capabilities

- Quota: yes, storage
\`\`\`\`

## How to fix it

Decide which of the two is right, and correct the other.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/header-body: off
\`\`\`
`,"pipeline/id-file-name":`# pipeline/id-file-name

**error** \xB7 The id in the header is the one in the file's name

## What it asks

The id in the header is the one in the name of the file or of a folder around it. Leading zeros and capitals make no difference. A file in a stage folder whose name has no id at all is a warning.

## Why

A copied header with the old id hangs the document on another feature.

## Fails

\`\`\`\`md fails .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-041
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
---
\`\`\`\`

## How to fix it

Correct the one that is wrong.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/id-file-name: off
\`\`\`
`,"pipeline/id-form":`# pipeline/id-form

**error** \xB7 The feature id has the form of the standard, such as feat-042

## What it asks

The id is one of the configured patterns, by default \`feat-<N>\`; the name of the feature may follow (\`feat-042-snapshots\`). Another word with a number (\`ENH-7\`) is a warning.

## Why

Stages find each other by the id.

## Fails

\`\`\`\`md fails .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: snapshots
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
---
\`\`\`\`

## How to fix it

Use the id of the request. Other patterns are added in the configuration:

\`\`\`yaml
pipeline:
  ids: ['feat-<N>', 'ENH-<N>']
\`\`\`

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/id-form: off
\`\`\`
`,"pipeline/item-details":`# pipeline/item-details

**warning** \xB7 Decisions have a rationale, questions say whether they block, assumptions how sure they are

## What it asks

A decision has a \`rationale\`, a question says whether it is \`blocking\`, an assumption how sure its author is (\`confidence\`), a capability whether it \`applies\` and why. In the text of a pull request: a decision its rationale, a deviation its reason and impact, a question its context. Items that lack the same thing make one finding, at the first of them.

## Why

A decision without its reason is made anew by the next agent. A question that does not say whether it blocks is answered too late.

## Fails

\`\`\`\`md fails .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  decisions_made:
    - decision: Snapshots belong to projects
      alternatives_considered: [To organizations]
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  decisions_made:
    - decision: Snapshots belong to projects
      rationale: So does the right to make them
---
\`\`\`\`

## How to fix it

Add the field. Lists in plain text are the business of [notation](notation.md) and not repeated here.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/item-details: off
\`\`\`
`,"pipeline/notation":`# pipeline/notation

**warning** \xB7 The header is written in the standard's own notation, which the next agent's tools read

## What it asks

Decisions, questions, assumptions and capabilities are objects with fields, \`to\` is a list, keys are spelled as in the standard. Other notations are read all the same, and this rule says how to write them: text instead of objects, one name instead of a list, \`summary\` for \`context_summary\`, \`Medium\` for \`medium\`. Each list is reported once.

## Why

The gate understands them, the tools of the next agent may not: they look for \`decision\` and \`rationale\`, and see neither.

## Fails

\`\`\`\`md fails .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  to: architect
  decisions_made:
    - Snapshots belong to projects
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  to: [architect]
  decisions_made:
    - decision: Snapshots belong to projects
      rationale: So does the right to make them
---
\`\`\`\`

## How to fix it

Rewrite the list as the finding shows. A text with a colon in it needs quotes, or YAML makes a map of it.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/notation: off
\`\`\`
`,"pipeline/pr-body-design":`# pipeline/pr-body-design

**error** \xB7 The design that a pull request implements exists and is of its feature

## What it asks

The design that the pull request names exists, is a design, and is of the feature that it names. An address of the file on GitHub is read as its path.

## Why

A review compares with the design. With the wrong one it finds nothing.

## The examples stand beside

\`\`\`\`md given .claude/pipeline/designs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: architect
---
\`\`\`\`

## Fails

\`\`\`\`md fails pull request body
## Handoff Context

**Feature**: feat-042 - Snapshots
**Design**: .claude/pipeline/designs/feat-042-disks.md
**Implements**: Worker
\`\`\`\`

## Passes

\`\`\`\`md passes pull request body
## Handoff Context

**Feature**: feat-042 - Snapshots
**Design**: .claude/pipeline/designs/feat-042-snapshots.md
**Implements**: Worker
\`\`\`\`

## How to fix it

Correct the path or the feature. A change without a design says so in a comment of the reviewer, not with "N/A", which is a warning.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/pr-body-design: off
\`\`\`
`,"pipeline/pr-body-fields":`# pipeline/pr-body-fields

**error** \xB7 The Handoff Context of a pull request names feature, design and what is implemented

## What it asks

A pull request whose text has the heading "Handoff Context" names the feature, the design, and which of its sections are implemented. The sections on decisions, deviations and open questions are there, if only with "None" or "No decisions beyond the design"; without them it is a warning. With \`pipeline.pull-request-body: required\` every pull request needs the heading.

## Why

The implementation stage leaves code, not an artifact. This text is all that the review gets to know about its reasons.

## Fails

\`\`\`\`md fails pull request body
## Handoff Context

**Feature**: feat-042 - Snapshots
**Design**: .claude/pipeline/designs/feat-042-snapshots.md
\`\`\`\`

## Passes

\`\`\`\`md passes pull request body
## Handoff Context

**Feature**: feat-042 - Snapshots
**Design**: .claude/pipeline/designs/feat-042-snapshots.md
**Implements**: Worker

### Decisions Made During Implementation

None

### Deviations from Design

None

### Open Questions for Review

None
\`\`\`\`

## How to fix it

Copy the lines of the finding below the heading.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/pr-body-fields: off
\`\`\`
`,"pipeline/pr-body-implements":`# pipeline/pr-body-implements

**warning** \xB7 What a pull request says it implements are sections of the design

## What it asks

What "Implements" lists are headings of the design, by number (\xA72) or by name; "all sections" stands for all of them. It is a warning, since people shorten names.

## Why

The name of a section that does not exist leaves open what is still to come.

## The examples stand beside

\`\`\`\`md given .claude/pipeline/designs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: architect
---

# Design

## 1. Worker

## 2. Expiry
\`\`\`\`

## Fails

\`\`\`\`md fails pull request body
## Handoff Context

**Feature**: feat-042 - Snapshots
**Design**: .claude/pipeline/designs/feat-042-snapshots.md
**Implements**: Caching
\`\`\`\`

## Passes

\`\`\`\`md passes pull request body
## Handoff Context

**Feature**: feat-042 - Snapshots
**Design**: .claude/pipeline/designs/feat-042-snapshots.md
**Implements**: Worker, \xA72
\`\`\`\`

## How to fix it

Name the sections as the design does.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/pr-body-implements: off
\`\`\`
`,"pipeline/producer":`# pipeline/producer

**error** \xB7 The agent that wrote an artifact is the one of its stage

## What it asks

\`from\` is an agent of the stage in whose folder the document stands: \`user\`, \`product-discovery\`, \`product-planner\`, \`commercial-strategist\`, \`architect\`, \`code-reviewer\`. The author of another stage is an error; \`user\`, the implementing agents and unknown names are warnings. A plugin's name before it (\`team:architect\`) does not matter.

## Why

An author of another stage means that the document stands in the wrong folder, or that the header was copied.

## Fails

\`\`\`\`md fails .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: architect
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
---
\`\`\`\`

## How to fix it

Correct \`from\` or move the document. Agents of your own are added in the configuration:

\`\`\`yaml
pipeline:
  stages:
    spec:
      producers: [product-planner, spec-writer]
\`\`\`

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/producer: off
\`\`\`
`,"pipeline/readable":`# pipeline/readable

**error** \xB7 An artifact is a text file in UTF-8, and its front matter is YAML

## What it asks

The document is a plain file in UTF-8, within the size limit, and what stands between the two lines of \`---\` is YAML: no tabs for indentation, no key twice, every quote closed. JavaScript and other languages in front matter are refused.

## Why

What cannot be read cannot be handed on. An unclosed quote turns the whole header into nothing for the next agent.

## Fails

\`\`\`\`md fails .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  context_summary: "Snapshots of disks
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  context_summary: "Snapshots of disks"
---
\`\`\`\`

## How to fix it

The finding stands where the parser gave up; the mistake is there or on the line before. Text with a colon or a quote in it belongs in quotes or in a block (\`|\`). While the header is unreadable, no other rule looks at the document.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/readable: off
\`\`\`
`,"pipeline/recommended-fields":`# pipeline/recommended-fields

**warning** \xB7 The header has the lists that its stage leaves open, and says when it was written

## What it asks

The lists that a stage does not require (\`decisions_made\`, \`open_questions\`, \`assumptions\`) are there, if only as \`[]\`; \`created\` says when the artifact was written; a stage that is there to decide has decisions.

## Why

A list that is left out can mean "none" or "forgotten". \`[]\` settles it.

## Fails

\`\`\`\`md fails .claude/pipeline/requests/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: user
  open_questions: []
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/requests/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: user
  created: 2026-01-15T10:30:00Z
  decisions_made: []
  open_questions: []
  assumptions: []
---
\`\`\`\`

## How to fix it

Write \`[]\` for what there is none of, and the time of writing as \`created: 2026-01-15T10:30:00Z\`.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/recommended-fields: off
\`\`\`
`,"pipeline/required-fields":`# pipeline/required-fields

**error** \xB7 The header has every field that its stage requires

## What it asks

Fields by stage: always \`id\`, \`from\`, \`to\` and \`context_summary\`; \`decisions_made\` from the brief on; \`open_questions\` but for pricing; \`assumptions\` in brief and pricing. An empty list (\`[]\`, "None") is there; a placeholder such as \`{agent-name}\`, \`...\` or \`TBD\` is not.

## Why

They are what the next stage works from. That there are no open questions is information; that nothing is said about them is a gap.

## Fails

\`\`\`\`md fails .claude/pipeline/pricing/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: commercial-strategist
  to: [architect]
  decisions_made: []
  assumptions: []
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/pricing/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: commercial-strategist
  to: [architect]
  context_summary: Snapshots are part of every tier.
  decisions_made: []
  assumptions: []
---
\`\`\`\`

## How to fix it

Add the line of the finding with your own words. \`dependencies\` and \`platform_capabilities\` have rules of their own: [upstream](upstream.md), [capabilities](capabilities.md).

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/required-fields: off
\`\`\`
`,"pipeline/review-decision":`# pipeline/review-decision

**error** \xB7 A review decides: approved or blocked, with the findings as its rationale

## What it asks

The header of a review has a decision that approves or blocks. A review that approves leaves no blocking question open.

## Why

The next agent deploys what was approved.

## Fails

\`\`\`\`md fails .claude/pipeline/reviews/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: code-reviewer
  decisions_made: []
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/reviews/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: code-reviewer
  decisions_made:
    - decision: Review approved
      rationale: All findings are settled
---
\`\`\`\`

## How to fix it

Write \`decision: Review approved\` or \`decision: Review blocked\`, with a summary of the findings as its rationale.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/review-decision: off
\`\`\`
`,"pipeline/stage-order":`# pipeline/stage-order

**warning** \xB7 A feature passes through the stages in their order and does not go back

## What it asks

A design follows a specification, unless the earlier document was addressed to its author. Upstream artifacts are of earlier stages. A change does not take a feature back to an earlier stage.

## Why

A stage that is skipped without a word is a decision that nobody made.

## The examples stand beside

\`\`\`\`md given .claude/pipeline/briefs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-discovery
---
\`\`\`\`

\`\`\`\`md given .claude/pipeline/designs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: architect
---
\`\`\`\`

## Fails

\`\`\`\`md fails .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
  dependencies:
    upstream:
      - artifact: designs/feat-042-snapshots.md
        relationship: derived_from
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
  dependencies:
    upstream:
      - artifact: briefs/feat-042-snapshots.md
        relationship: derived_from
---
\`\`\`\`

## How to fix it

Move what comes later to \`dependencies.downstream\`. Where a stage is not needed, address the document before it to the agent that goes on.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/stage-order: off
\`\`\`
`,"pipeline/state-file":`# pipeline/state-file

**error** \xB7 The pipeline's state file agrees with the documents of the feature

## What it asks

Where the orchestrator keeps a state file for the feature (\`state/feat-042.json\`, also YAML), it agrees with the documents: its id, the artifacts that it names, the status of each stage, and a current stage that is not behind the documents of the change. It is compared for documents that the change touches; without a state file there is nothing to compare.

## Why

The state file decides which agent runs next. One that lags behind runs the same stage twice.

## The examples stand beside

\`\`\`\`json given .claude/pipeline/state/feat-042.json
{
  "id": "feat-042",
  "current_stage": "discovery",
  "stages": { "spec": { "status": "pending" } }
}
\`\`\`\`

## Fails

\`\`\`\`md fails .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/briefs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-discovery
---
\`\`\`\`

## How to fix it

Update the state file in the same change, usually \`current_stage\` and the status of the stage.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/state-file: off
\`\`\`
`,"pipeline/summary-length":`# pipeline/summary-length

**warning** \xB7 The context summary has one to three sentences

## What it asks

\`context_summary\` has at most three sentences.

## Why

It is the first thing that the next agent reads, often the only one that is copied along.

## Fails

\`\`\`\`md fails .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  context_summary: One. Two. Three. Four.
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  context_summary: Snapshots of disks, made by hand. Policies follow later.
---
\`\`\`\`

## How to fix it

Keep what it is and what it is for. The rest belongs in the text below the header.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/summary-length: off
\`\`\`
`,"pipeline/upstream":`# pipeline/upstream

**error** \xB7 The artifacts that a document was made from exist

## What it asks

Every artifact under \`dependencies.upstream\` exists at head. A path is looked up from the root of the repository, the pipeline folder and those above it, and the document's own folder; anchors and line numbers are left off. Where nothing is named, an earlier stage with the same id must be there: its absence is an error for specification, pricing and design, a warning for the others.

What could not be looked up (an address, an ignored path, files outside of a repository) is a notice.

## Why

"Upstream artifacts exist" is a rule of the standard. A wrong path is usually an old name.

## The examples stand beside

\`\`\`\`md given .claude/pipeline/briefs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-discovery
---
\`\`\`\`

## Fails

\`\`\`\`md fails .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
  dependencies:
    upstream:
      - artifact: briefs/feat-042-disks.md
        relationship: derived_from
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
  dependencies:
    upstream:
      - artifact: briefs/feat-042-snapshots.md
        relationship: derived_from
---
\`\`\`\`

## How to fix it

Correct the path, or commit the artifact with the change.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/upstream: off
\`\`\`
`,"pipeline/upstream-complete":`# pipeline/upstream-complete

**error** \xB7 The artifacts that a document was made from are complete

## What it asks

The artifacts that a document was made from, named or found by the id, have a readable header with all required fields, the four capabilities included. Upstream documents of the same change have findings of their own.

## Why

A stage that starts from half a brief passes the gap on.

## The examples stand beside

\`\`\`\`md given .claude/pipeline/briefs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-discovery
---
\`\`\`\`

\`\`\`\`md given .claude/pipeline/requests/feat-043-alerts.md
---
handoff:
  id: feat-043
  from: user
  to: [product-discovery]
  context_summary: Alerts by mail.
  open_questions: []
---
\`\`\`\`

## Fails

\`\`\`\`md fails .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
  dependencies:
    upstream:
      - artifact: briefs/feat-042-snapshots.md
        relationship: derived_from
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/specs/feat-043-alerts.md
---
handoff:
  id: feat-043
  from: product-planner
  dependencies:
    upstream:
      - artifact: requests/feat-043-alerts.md
        relationship: derived_from
---
\`\`\`\`

## How to fix it

Complete the upstream document in the same change, or before.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/upstream-complete: off
\`\`\`
`,"pipeline/upstream-stated":`# pipeline/upstream-stated

**warning** \xB7 A specification names the artifact that it was derived from

## What it asks

A specification names in \`dependencies.upstream\` what it was derived from. Found by the id alone, the brief counts as well, but this rule asks for the line.

## Why

A reader of the specification should not have to search for the brief.

## The examples stand beside

\`\`\`\`md given .claude/pipeline/briefs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-discovery
---
\`\`\`\`

## Fails

\`\`\`\`md fails .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  from: product-planner
  dependencies:
    upstream:
      - artifact: briefs/feat-042-snapshots.md
        relationship: derived_from
---
\`\`\`\`

## How to fix it

Paste the lines of the finding.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/upstream-stated: off
\`\`\`
`,"pipeline/values":`# pipeline/values

**error** \xB7 Times, truth values and levels of confidence are ones that the standard knows

## What it asks

\`created\` and \`updated\` are ISO 8601 timestamps (a day alone is a warning), \`blocking\`, \`validation_needed\` and \`applies\` true or false, \`confidence\` high, medium or low. What a person understands without thinking ("Yes", "Medium", "N/A (internal)") is read, and at most a matter of [notation](notation.md).

## Why

A value that nobody can interpret is a field that is not there.

## Fails

\`\`\`\`md fails .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  created: last Tuesday
---
\`\`\`\`

## Passes

\`\`\`\`md passes .claude/pipeline/specs/feat-042-snapshots.md
---
handoff:
  id: feat-042
  created: 2026-01-20T09:00:00Z
---
\`\`\`\`

## How to fix it

Write one of the values of the finding.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  pipeline/values: off
\`\`\`
`,"policy/configuration":`# policy/configuration

**error** \xB7 A change leaves the gate's configuration usable

## What it asks

When a change adds or edits \`.github/handoff-gate.yml\`, the new text has to be valid YAML in UTF-8, with known keys and allowed values only (\`schemas/config.schema.json\`). The same holds for \`.github/handoff-waivers.yml\` (\`schemas/waivers.schema.json\`) and \`.github/handoff-known-problems.yml\` (\`schemas/known-problems.schema.json\`). The finding stands at the line that is wrong.

The change itself is judged by the configuration of its base in any case. A change can therefore neither relax a rule for itself nor switch the gate off by breaking the file. Edits of these files and of workflows put an item for a person on the checklist.

Under \`rules:\` every name has to be one of a rule. A change that edits the file is **warned** of each line that names none. Where such a line stands already, because a rule was retired, it is a **notice** in the changes whose standard it is about, and makes nothing red. \`check --config FILE\` refuses it as wrong usage.

## Why

Once it is merged, a configuration that cannot be read stops every later pull request. It is cheaper to say so in the one that brings it.

## Fails

\`\`\`yaml
fail-on: errors
\`\`\`

## Passes

\`\`\`yaml
fail-on: error
rules:
  builder/spec-test-count: warning
\`\`\`

## How to fix it

Correct the key or value that the finding names. Removing the file is fine too: then the defaults hold.

## Switch it off

It cannot be switched off: the gate's own policy is not the subject of a rule.
`,"policy/known-problems":`# policy/known-problems

**error, warning, notice** \xB7 The file of known problems only becomes shorter

## What it asks

\`.github/handoff-known-problems.yml\` lists what stood when the gate was introduced; see [adoption.md](../../adoption.md).

- **error**: a change adds an entry to it, or raises a \`count\`.
- **warning**: an entry has nothing left to stand for, because the problem was repaired or the document removed. The finding stands at the entry.
- **notice**: a change brings the file to a repository that has none.

A change is judged by the file of its base in any case. A file that cannot be read is [policy/configuration](configuration.md).

## Why

A list that may grow is a way to switch the gate off, one line at a time. An entry that is left behind would hide the same problem when it comes back.

## Fails

An entry that is not in the file of base:

\`\`\`yaml
problems:
  - path: handoffs/H-40/H-40_RESULTS.md
    rule: builder/results-hash
    fingerprint: 4e63f0a1b0c9d2e7
\`\`\`

## Passes

The file with fewer entries than base has.

## How to fix it

Stale entries: take them out, or run \`handoff-gate check --update-known-problems\`, which takes out all of them. Added ones: repair the document. Where that cannot be done now, somebody else can give a waiver for some days, see [people.md](../../people.md).

## Switch it off

It cannot be switched off: the gate's own policy is not the subject of a rule.
`,"policy/waiver":`# policy/waiver

**notice** \xB7 A waiver that does nothing, or less than it says, is named

## What it asks

A waiver in \`.github/handoff-waivers.yml\`, or one given with \`/handoff waive\`, takes one rule's findings in one document out of the verdict for a while. It does nothing

- before its \`since\` and after its \`until\`, or after the last day that \`waivers.max-days\` allows,
- when its approver is the author of the pull request,
- when there is no such rule, or the rule is about policy (\`policy/\u2026\`),
- when it names the document's \`sha256\` or \`blob\` and the document is another one by now.

The finding stands at the waiver. A waiver that reaches beyond \`waivers.max-days\` holds until then, and is named as well. Waivers about documents that a change leaves alone are not mentioned.

## Why

A waiver is an exception that somebody answers for. One that has quietly stopped working looks like a fault of the gate, and one that quietly works on is a rule that was switched off.

## Fails

\`\`\`yaml
waivers:
  - rule: builder/spec-test-count
    path: staging/handoffs/H-33/H-33_BUILDER_HANDOFF.md
    reason: the tests come with H-34
    approver: dana
    since: 2026-03-02
    until: 2026-12-31
\`\`\`

## Passes

\`\`\`yaml
waivers:
  - rule: builder/spec-test-count
    path: staging/handoffs/H-33/H-33_BUILDER_HANDOFF.md
    reason: the tests come with H-34
    approver: dana
    since: 2026-03-02
    until: 2026-03-13
\`\`\`

## How to fix it

Repair the document, and take the waiver out. Where it is still needed, somebody other than the author gives it anew, with the dates of now.

## Switch it off

It cannot be switched off: waivers are never silent.
`,"run/artifact-missing":`# run/artifact-missing

**error** \xB7 Every artifact that the report lists is there

## What it asks

Every path in \`artifacts\` of the JSON report (without one, in the list of the markdown report) is in the repository at head, looked up from the root, from the folder that holds \`reports/\`, and in the bundle. All that are missing are one finding. A file of the bundle that only the markdown report lists is a warning. *Unverified*, and no finding, is what \`.gitignore\` leaves out, what belongs to a bundle that is not in the repository at all, and an address outside of it.

## Why

The list is the evidence of the run.

## Fails

\`\`\`diff fails
--- reports/2026/11/v15_2026-11-09_083000.json
   "artifacts": [
+    "outputs/v15_2026-11-09_083000/curves.json",
\`\`\`

## Passes

\`\`\`diff passes
--- reports/2026/11/v15_2026-11-09_083000.json
     "outputs/v15_2026-11-09_083000/metrics.json",
\`\`\`

## How to fix it

Add the file, correct its path, or take it off the list.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/artifact-missing: off
\`\`\`
`,"run/bundle-agrees":`# run/bundle-agrees

**error** \xB7 The files of a bundle name one run, one seed, one commit and the same fingerprints

## What it asks

The files of a bundle, the raw data of its dossier and the report name one run (that of the folder), one seed, one commit and the same fingerprints; the report's commit counts unless its \`commit_source\` says that it comes from elsewhere. The finding stands at the odd one.

## Why

A file of another run is the most usual mistake when outputs are copied by hand.

## Fails

\`\`\`diff fails
--- outputs/v15_2026-11-09_083000/seed.txt
-1234
+7
\`\`\`

## Passes

\`\`\`diff passes
--- outputs/v15_2026-11-09_083000/seed.txt
 1234
--- outputs/v15_2026-11-09_083000/config.yaml
 seed: 1234
\`\`\`

## How to fix it

Export all files of the run again.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/bundle-agrees: off
\`\`\`
`,"run/bundle-files":`# run/bundle-files

**error** \xB7 A bundle has every required file, the artifact of its phase and the dossier

## What it asks

When \`outputs/<run_id>/\` is in the repository, it has \`eval_suite.json\`, \`metrics.json\`, \`config.yaml\`, \`seed.txt\`, the artifact of its phase (phase B: \`v15_spikingbrain.json\`) and the dossier \`run_dossier_<run_id>.html\`. Missing files are one error, at line 1 of the report; of a run that is not registered yet, a warning. Whether one is missing that \`.gitignore\` leaves out cannot be told (notice). When bundles of other runs are in the repository and this one's is neither there nor ignored, that is a warning. A bundle that is not in the repository is not asked for.

## Why

A run is repeated from these files. A red gate that says so does not bring them back.

## Fails

\`\`\`diff fails
deleted outputs/v15_2026-11-09_083000/seed.txt
\`\`\`

## Passes

\`\`\`diff passes
--- outputs/v15_2026-11-09_083000/seed.txt
 1234
--- outputs/v15_2026-11-09_083000/config.yaml
 seed: 1234
\`\`\`

## How to fix it

Export the file from the notebook and register the run again. Which files are asked for is configured:

\`\`\`yaml
run:
  required-files: [metrics.json, config.yaml, seed.txt]
  phase-artifacts:
    B: [v15_spikingbrain.json]
    C: [ablation.json]
  dossier: false
\`\`\`

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/bundle-files: off
\`\`\`
`,"run/bundle-values":`# run/bundle-values

**error** \xB7 The seed is a whole number, and configuration and measurements hold values

## What it asks

\`seed.txt\` holds a whole number. \`config.yaml\`, \`metrics.json\`, \`eval_suite.json\` and the artifact of the phase hold an object with at least one value.

## Why

An empty file counts as present in most checks, and repeats nothing.

## Fails

\`\`\`diff fails
--- outputs/v15_2026-11-09_083000/seed.txt
-1234
+fixed
\`\`\`

## Passes

\`\`\`diff passes
--- outputs/v15_2026-11-09_083000/seed.txt
 1234
\`\`\`

## How to fix it

Write the values that the run had.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/bundle-values: off
\`\`\`
`,"run/commit":`# run/commit

**warning** \xB7 The report names the commit that was run

## What it asks

\`commit\` of the JSON report is the id of the commit that was run. \`unknown\`, null and names of branches are a warning. That the markdown report names another commit is an error (seven digits or more of the same one are the same); that a file of the bundle does is said by [run/bundle-agrees](bundle-agrees.md). Whether the commit is in the history is not asked: runs are often made from commits that were rebased later.

## Why

Without the commit the run cannot be repeated.

## Fails

\`\`\`diff fails
--- reports/2026/11/v15_2026-11-09_083000.json
-  "commit": "9b2e4d6f8a1c3e5d7f90b1c2d3e4f5a6b7c8d9e0",
+  "commit": "unknown",
\`\`\`

## Passes

\`\`\`diff passes
--- reports/2026/11/v15_2026-11-09_083000.json
   "commit": "9b2e4d6f8a1c3e5d7f90b1c2d3e4f5a6b7c8d9e0",
\`\`\`

## How to fix it

Let the notebook write \`git rev-parse HEAD\` into its outputs, and register the run from them.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/commit: off
\`\`\`
`,"run/decision-agrees":`# run/decision-agrees

**error** \xB7 The decision is the same in both reports, the index and the status board

## What it asks

\`decision\` and \`overall_gate_outcome\` of the JSON report, Gate outcome, Decision and AUTOPILOT_DECISION of the markdown report, Latest and the row of the run in \`reports/index.md\`, and the block of the latest run on the status board say the same. The finding stands where the odd one is: what most of them say counts, of equally many the JSON report. What speaks of another run is not compared. A row of another run that the change writes anew has to say what that run's own report says.

## Why

People read one place, scripts another. A run that goes on here and pauses there is the costliest mistake of all.

## Fails

\`\`\`diff fails
--- reports/2026/11/v15_2026-11-09_083000.md
-AUTOPILOT_DECISION: CONTINUE
+AUTOPILOT_DECISION: PAUSE_NEEDS_INPUT
\`\`\`

## Passes

\`\`\`diff passes
--- reports/2026/11/v15_2026-11-09_083000.md
-- Gate outcome: \`CONTINUE\`
+- Gate outcome: **Continue** (all green)
\`\`\`

## How to fix it

Correct the odd one, or all the others, and register the run again where the report itself was wrong.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/decision-agrees: off
\`\`\`
`,"run/decision-word":`# run/decision-word

**error** \xB7 A decision is to continue or to pause for input, in the words of the standard

## What it asks

A decision is \`CONTINUE\` or \`PAUSE_NEEDS_INPUT\`, wherever it is said.

## Why

The next automatic step reads this word. Another one is taken for neither, or for the wrong one.

## Fails

\`\`\`diff fails
--- reports/2026/11/v15_2026-11-09_083000.json
-    "overall_gate_outcome": "CONTINUE",
+    "overall_gate_outcome": "PROCEED",
@@
-  "decision": "CONTINUE",
+  "decision": "PROCEED",
--- reports/2026/11/v15_2026-11-09_083000.md
-- Gate outcome: \`CONTINUE\`
+- Gate outcome: \`PROCEED\`
@@
-AUTOPILOT_DECISION: CONTINUE
+AUTOPILOT_DECISION: PROCEED
\`\`\`

## Passes

\`\`\`diff passes
--- reports/2026/11/v15_2026-11-09_083000.json
   "decision": "CONTINUE",
\`\`\`

## How to fix it

Write one of the two words. A team with other words names them:

\`\`\`yaml
run:
  decisions:
    continue: [CONTINUE, PROCEED]
    pause: [PAUSE_NEEDS_INPUT]
\`\`\`

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/decision-word: off
\`\`\`
`,"run/dossier-data":`# run/dossier-data

**error** \xB7 The dossier holds the raw data of the run, the same as in the files of the bundle

## What it asks

The dossier holds the raw data of the run as JSON, in \`<pre>\` or in \`<script type="application/json">\`, as a whole or in a \`<pre>\` for each file, below a heading with its name. What it repeats of \`metrics.json\` (\`summary_metrics\` or \`metrics\`), \`eval_suite.json\` (\`eval_suite\`) and the phase's artifact (\`phase_artifact\`) is the same as in the files; what it leaves out is a warning. Its table of metrics shows the same values, rounded or not. The finding stands at the odd one of the three. Other ways to write a number are the same number; a value that is no number is not compared.

## Why

The dossier is what people read, the files are what tools read. Two versions of one measurement are none.

## Fails

\`\`\`diff fails
--- outputs/v15_2026-11-09_083000/run_dossier_v15_2026-11-09_083000.html
-    &quot;student_ppl&quot;: 306.87,
+    &quot;student_ppl&quot;: 305.1,
\`\`\`

## Passes

\`\`\`diff passes
--- outputs/v15_2026-11-09_083000/run_dossier_v15_2026-11-09_083000.html
-    &quot;student_ppl&quot;: 306.87,
+    &quot;student_ppl&quot;: 3.0687e2,
\`\`\`

## How to fix it

Make the dossier again from the files of the bundle, after the last of them was written.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/dossier-data: off
\`\`\`
`,"run/dossier-figures":`# run/dossier-figures

**warning** \xB7 The dossier holds its figures

## What it asks

The dossier holds a figure: a \`data:\` image, an \`<svg>\` or a \`<canvas>\`. None at all is a warning; when the dossier says that it has none, a notice. Fewer figures than \`detailed_figures_index\` of its raw data names is an error.

## Why

Curves show at a glance what a table of last values hides.

## Fails

\`\`\`diff fails
--- outputs/v15_2026-11-09_083000/run_dossier_v15_2026-11-09_083000.html
 <pre>{
+  &quot;detailed_figures_index&quot;: {&quot;01_loss&quot;: {}, &quot;02_rate&quot;: {}},
\`\`\`

## Passes

\`\`\`diff passes
--- outputs/v15_2026-11-09_083000/run_dossier_v15_2026-11-09_083000.html
 <pre>{
+  &quot;detailed_figures_index&quot;: {&quot;01_loss&quot;: {}},
\`\`\`

## How to fix it

Embed the figures, or say in the dossier why there are none.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/dossier-figures: off
\`\`\`
`,"run/dossier-self-contained":`# run/dossier-self-contained

**error** \xB7 The dossier is one file that loads nothing

## What it asks

The dossier loads nothing when it is opened: no script, style, image, frame or other file, whether over the network or from beside it, no \`@import\`, no \`url(\u2026)\`, no refresh, no \`fetch("https://\u2026")\` in a script. \`data:\` addresses, addresses inside the page and links that are only clicked (\`<a href>\`) are fine. Comments do not count.

## Why

The dossier is read on machines without a connection, and years later. What it loads is gone by then, and tells others who reads it.

## Fails

\`\`\`diff fails
--- outputs/v15_2026-11-09_083000/run_dossier_v15_2026-11-09_083000.html
 <h2>Raw data</h2>
+<script src="https://cdn.example.org/plot.js"></script>
\`\`\`

## Passes

\`\`\`diff passes
--- outputs/v15_2026-11-09_083000/run_dossier_v15_2026-11-09_083000.html
 <h2>Raw data</h2>
+<p><a href="https://example.org/method">How it was measured</a></p>
+<img alt="legend" src="data:image/png;base64,iVBORw0KGgo=">
\`\`\`

## How to fix it

Embed what is loaded: figures as \`data:\` images, scripts and styles between their tags.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/dossier-self-contained: off
\`\`\`
`,"run/finite-numbers":`# run/finite-numbers

**error** \xB7 All numbers of reports and bundles are finite

## What it asks

No number of the JSON report, of the state files or of the bundle's files is \`NaN\`, \`Infinity\` or too large for a number. Everything of one file is one finding, at the first place. Python writes such values into JSON, which has no word for them.

## Why

A measurement that is not a number says that the run broke, or that something was divided by nothing. Strict parsers refuse the whole file.

## Fails

\`\`\`diff fails
--- outputs/v15_2026-11-09_083000/metrics.json
-  "student_ppl": 306.87,
+  "student_ppl": NaN,
\`\`\`

## Passes

\`\`\`diff passes
--- reports/2026/11/v15_2026-11-09_083000.json
-  "metric_deltas": [],
+  "metric_deltas": [{ "metric": "student_ppl", "delta": null }],
\`\`\`

## How to fix it

Find out where the value comes from, run again, and let the writer refuse such values: \`json.dumps(metrics, allow_nan=False)\`.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/finite-numbers: off
\`\`\`
`,"run/forced-decision":`# run/forced-decision

**warning** \xB7 The decision follows from the gates: pause when one is red, continue when none is

## What it asks

The decision is to pause when a gate is red, and to continue when none is.

## Why

The gates decide. Whoever overrules them should be seen.

## Fails

\`\`\`diff fails
--- reports/2026/11/v15_2026-11-09_083000.json
       "gate_name": "phase_b_scientific_thresholds",
-      "status": "green",
+      "status": "red",
--- state/gate_results.yaml
 - gate_name: phase_b_scientific_thresholds
-  status: green
+  status: red
\`\`\`

## Passes

\`\`\`diff passes
--- reports/2026/11/v15_2026-11-09_083000.json
       "gate_name": "phase_b_scientific_thresholds",
       "status": "green",
\`\`\`

## How to fix it

Write the decision that follows from the gates. Where somebody decided otherwise, say who and why in the report; the warning then stands for the reviewer.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/forced-decision: off
\`\`\`
`,"run/gate-evidence":`# run/gate-evidence

**error** \xB7 A green gate is borne out by the bundle and by its own observed values

## What it asks

A green gate is worked out again where that can be done. Presence of artifacts, finite numbers and reproducibility metadata are taken from the bundle when it is in the repository; a gate whose \`observed\` names values (\`mi=0.21\`) and whose \`threshold\` names bounds (\`mi>0.10\`, \`rate in [0.2,0.6]\`) from these two; the limit itself and values in another unit are left to people. Only a green gate that does not hold is a finding; a red one may have been repaired since.

## Why

A gate that was copied from the last run is green whatever happened.

## Fails

\`\`\`diff fails
--- reports/2026/11/v15_2026-11-09_083000.json
-      "observed": "mi=0.21, cka=0.41",
+      "observed": "mi=0.09, cka=0.41",
       "threshold": "mi>0.10, cka>0.30",
\`\`\`

## Passes

\`\`\`diff passes
--- reports/2026/11/v15_2026-11-09_083000.json
       "observed": "mi=0.21, cka=0.41",
       "threshold": "mi>0.10, cka>0.30",
\`\`\`

## How to fix it

Write red and pause, or mend the run and register it again.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/gate-evidence: off
\`\`\`
`,"run/gate-results":`# run/gate-results

**error** \xB7 The gate results are those of the latest run

## What it asks

\`state/gate_results.yaml\` is there, names the latest run and lists its gates, as a list or as keys. Whether they have the same status as in the report is said by [run/gates-agree](gates-agree.md).

## Why

Tools that only ask for the colours read this file.

## Fails

\`\`\`diff fails
--- state/gate_results.yaml
-run_id: v15_2026-11-09_083000
+run_id: v15_2026-10-05_090000
\`\`\`

## Passes

\`\`\`diff passes
--- state/gate_results.yaml
 run_id: v15_2026-11-09_083000
 gates:
\`\`\`

## How to fix it

Register the run again, or write run and gates as they are in the report.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/gate-results: off
\`\`\`
`,"run/gate-status":`# run/gate-status

**error** \xB7 Every gate has a name of its own and is green, yellow or red

## What it asks

Every gate of a scorecard (JSON report, table of the markdown report, \`state/gate_results.yaml\`) has a name, stands once, and is \`green\`, \`yellow\` or \`red\`, in whatever case and with whatever marks. A row of the table has as many cells as the table has columns.

## Why

The decision follows from the colours. A gate with another word, or with two colours, is counted by nobody.

## Fails

\`\`\`diff fails
--- state/gate_results.yaml
 - gate_name: metrics_numerical_sanity
-  status: green
+  status: ok
\`\`\`

## Passes

\`\`\`diff passes
--- state/gate_results.yaml
 - gate_name: metrics_numerical_sanity
-  status: green
+  status: GREEN
\`\`\`

## How to fix it

Write the colour. A \`|\` inside a cell is written \`\\|\`.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/gate-status: off
\`\`\`
`,"run/gates-agree":`# run/gates-agree

**error** \xB7 Both reports and the gate results list the same gates with the same status

## What it asks

A gate has the same status in the scorecard of the JSON report, in the table of the markdown report and in \`state/gate_results.yaml\`. A gate that one of them leaves out is an error when it is red, a warning otherwise. Gate results of another run are not compared.

## Why

A red gate that is green somewhere else lets the next step start.

## Fails

\`\`\`diff fails
--- state/gate_results.yaml
 - gate_name: phase_b_scientific_thresholds
-  status: green
+  status: red
\`\`\`

## Passes

\`\`\`diff passes
--- state/gate_results.yaml
 - gate_name: phase_b_scientific_thresholds
   status: green
\`\`\`

## How to fix it

Correct the odd one, or register the run again.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/gates-agree: off
\`\`\`
`,"run/gates-regressed":`# run/gates-regressed

**notice** \xB7 A gate that is worse than in the previous run is shown

## What it asks

Each gate that is worse than in the previous run (green to yellow or red, yellow to red) is shown with both colours.

## Why

An honest red gate is no fault of the handoff, but the reviewer should see that it was green before.

## Fails

\`\`\`diff fails
--- reports/2026/11/v15_2026-11-09_083000.json
       "gate_name": "phase_b_scientific_thresholds",
-      "status": "green",
+      "status": "yellow",
\`\`\`

## Passes

\`\`\`diff passes
--- reports/2026/11/v15_2026-11-09_083000.json
       "gate_name": "phase_b_scientific_thresholds",
       "status": "green",
\`\`\`

## How to fix it

Nothing has to be fixed. Say in the notes of the gate what changed.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/gates-regressed: off
\`\`\`
`,"run/index-lists-run":`# run/index-lists-run

**error** \xB7 reports/index.md has a row for the run; the latest run stands under Latest and in the first row

## What it asks

\`reports/index.md\` is there and has one row for the run, with as many cells as the table has columns. The latest run stands under Latest and in the first row. The paths lead to the run's own report. A row that the change takes away while the run's report stays is a warning. When the change leaves the index alone, the finding stands at the report that is not in it.

## Why

The index is the page that people open first.

## Fails

\`\`\`diff fails
--- reports/index.md
-- Run ID: \`v15_2026-11-09_083000\`
+- Run ID: \`v15_2026-10-05_090000\`
\`\`\`

## Passes

\`\`\`diff passes
--- reports/index.md
 - Run ID: \`v15_2026-11-09_083000\`
@@
 | --- | --- | --- | --- | --- |
 | v15_2026-11-09_083000 | 2026-11-09T10:57:31Z | B_v15_spikingbrain_validation | CONTINUE | reports/2026/11/v15_2026-11-09_083000.md |
\`\`\`

## How to fix it

Put the row that the finding gives first, and correct Latest.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/index-lists-run: off
\`\`\`
`,"run/needs-input":`# run/needs-input

**error** \xB7 A run with a red gate has a needs-input file that says what is waited for; other runs have none

## What it asks

A run with a red gate that pauses has \`<run_id>_needs_input.md\` beside its report. A run without a red gate that goes on has none. The file lists what is waited for, \`needs_user_input\` of the report is not empty and \`user_input_required\` is yes (warnings). A red run that goes on nevertheless is the matter of [run/forced-decision](forced-decision.md).

## Why

A pause without a question waits for ever; a question without a pause is never read.

## Fails

\`\`\`diff fails
+++ reports/2026/11/v15_2026-11-09_083000_needs_input.md
+# Needs Input
+
+Run \`v15_2026-11-09_083000\` paused.
\`\`\`

while no gate is red and the decision is CONTINUE. The other way round, a red gate and a pause without the file, fails as well.

## Passes

\`\`\`diff passes
--- reports/2026/11/v15_2026-11-09_083000.json
   "decision": "CONTINUE",
@@
   "needs_user_input": []
\`\`\`

and, for a run that pauses:

\`\`\`md
# Needs Input

Run \`v15_2026-11-09_083000\` paused.

## Required inputs
- A run with more steps, as outputs/<run_id>/: phase_b_scientific_thresholds is red.
\`\`\`

## How to fix it

Write the file: the run, what is needed, why, and where it goes. Remove it when nothing is waited for.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/needs-input: off
\`\`\`
`,"run/phase-agrees":`# run/phase-agrees

**error** \xB7 The phase is the same in both reports, the index and the status board

## What it asks

\`phase\` and \`phase_name\` of the JSON report, Phase of the markdown report, the index and the block of the latest run on the status board speak of one phase. \`B\`, \`Phase B\` and \`B_v15_spikingbrain_validation\` are the same. That \`current_phase\` of the program status or Current active phase of the board is another one is a warning: a program may have moved on.

## Why

The phase says which files the bundle needs and which thresholds hold.

## Fails

\`\`\`diff fails
--- reports/2026/11/v15_2026-11-09_083000.md
-- Phase: \`B_v15_spikingbrain_validation\` (B)
+- Phase: C
\`\`\`

## Passes

\`\`\`diff passes
--- state/program_status.yaml
-current_phase: B_v15_spikingbrain_validation
+current_phase: B
\`\`\`

## How to fix it

Correct the odd one.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/phase-agrees: off
\`\`\`
`,"run/program-status":`# run/program-status

**error** \xB7 The program status names the latest run, its report, and whether its phase is blocked

## What it asks

\`state/program_status.yaml\` is there, \`last_run_id\` names the latest run and \`last_report_path\` its report (errors). The phase of the run is \`blocked\` exactly when the decision is to pause, and \`blocking_reason\` is then not empty (warnings).

## Why

The next step of the program starts from this file.

## Fails

\`\`\`diff fails
--- state/program_status.yaml
-last_run_id: v15_2026-11-09_083000
+last_run_id: v15_2026-10-05_090000
\`\`\`

## Passes

\`\`\`diff passes
--- state/program_status.yaml
 last_run_id: v15_2026-11-09_083000
 last_report_path: reports/2026/11/v15_2026-11-09_083000.md
\`\`\`

## How to fix it

Register the run again, or write the values that the finding gives.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/program-status: off
\`\`\`
`,"run/readable":`# run/readable

**error** \xB7 Documents of a run are UTF-8 text, and their JSON and YAML can be parsed

## What it asks

Reports, index, needs-input file, status board, state files and the text files of the bundle are UTF-8. The JSON report, the state files, and \`metrics.json\`, \`eval_suite.json\`, \`config.yaml\` and the phase's artifact in the bundle can be parsed; a key stands once. A dossier that is longer than \`max-document-bytes\` is only a notice: it is not looked into.

## Why

What a parser refuses is lost to every tool that comes after, most of them silently.

## Fails

\`\`\`diff fails
--- reports/2026/11/v15_2026-11-09_083000.json
-  "phase": "B",
+  "phase": "B"
\`\`\`

## Passes

\`\`\`diff passes
--- reports/2026/11/v15_2026-11-09_083000.json
   "phase": "B",
   "phase_name": "B_v15_spikingbrain_validation",
\`\`\`

## How to fix it

Correct the text at the line of the finding, or register the run again.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/readable: off
\`\`\`
`,"run/report-fields":'# run/report-fields\n\n**error** \xB7 The JSON report has the fields of the standard, each with a value\n\n## What it asks\n\nThe JSON report has `run_id`, `phase`, `decision`, `gate_scorecard`, `artifacts` and `commit` (error), and `timestamp_utc`, `executive_summary`, `metric_deltas`, `next_steps` and `needs_user_input` (warning). Id, phase and decision are no placeholders, `artifacts` is a list, the scorecard a list or an object. More fields are welcome.\n\n## Why\n\nThese fields answer what a reader of a run asks: which run, how it came out, by which gates, from which commit, and where the evidence is.\n\n## Fails\n\n```diff fails\n--- reports/2026/11/v15_2026-11-09_083000.json\n-  "phase": "B",\n   "phase_name": "B_v15_spikingbrain_validation",\n```\n\n## Passes\n\n```diff passes\n--- reports/2026/11/v15_2026-11-09_083000.json\n-  "metric_deltas": [],\n+  "metric_deltas": [],\n+  "hardware": "one card",\n```\n\n## How to fix it\n\nAdd what is missing. A list without entries is written as `[]`.\n\n## Switch it off\n\n```yaml\n# .github/handoff-gate.yml\nrules:\n  run/report-fields: off\n```\n',"run/report-pair":`# run/report-pair

**error** \xB7 A run has both reports: JSON for machines and markdown for people

## What it asks

\`reports/<YYYY>/<MM>/<run_id>.json\` and \`.md\` stand side by side. A change that removes one of an older pair has to remove both. A bundle of a run without any report is a warning: it waits to be registered.

## Why

Tools read the JSON, people the markdown. Half a pair leaves one of them with the state of yesterday.

## Fails

\`\`\`diff fails
deleted reports/2026/11/v15_2026-11-09_083000.md
\`\`\`

## Passes

\`\`\`diff passes
--- reports/2026/11/v15_2026-11-09_083000.json
   "phase": "B",
--- reports/2026/11/v15_2026-11-09_083000.md
 # Run report
\`\`\`

## How to fix it

Register the run again, or write the missing report. Where it was removed by mistake, bring it back.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/report-pair: off
\`\`\`
`,"run/report-place":`# run/report-place

**error** \xB7 Reports stand in the folder of their month: reports/<YYYY>/<MM>/

## What it asks

A report stands in \`reports/<YYYY>/<MM>/\`. That the folder is the month of \`timestamp_utc\` is expected: another month is a warning.

## Why

The folders keep a growing list in order, and the index is not the only way to find a run.

## Fails

\`\`\`diff fails
+++ reports/v15_2026-11-10_070000.json
+{ "run_id": "v15_2026-11-10_070000", "gate_scorecard": [] }
\`\`\`

## Passes

\`\`\`diff passes
--- reports/2026/11/v15_2026-11-09_083000.json
   "timestamp_utc": "2026-11-09T10:57:31Z",
\`\`\`

## How to fix it

Move both reports and correct their paths in \`reports/index.md\` and \`state/program_status.yaml\`. Another folder than \`reports/\` is named by \`run.reports\`.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/report-place: off
\`\`\`
`,"run/report-text":`# run/report-text

**error** \xB7 The markdown report states its decision, on the last line in the words that tools read, and its gates

## What it asks

The markdown report states its decision (error). It stands on the last line as \`AUTOPILOT_DECISION: \u2026\`; another key, or text behind that line, is a warning. The report says which run it is about and has a table with the columns Gate and Status (warnings).

## Why

Scripts take the last line and nothing else. A decision that only people find stops nothing.

## Fails

\`\`\`diff fails
--- reports/2026/11/v15_2026-11-09_083000.md
-AUTOPILOT_DECISION: CONTINUE
+Decision: CONTINUE
\`\`\`

## Passes

\`\`\`diff passes
--- reports/2026/11/v15_2026-11-09_083000.md
-AUTOPILOT_DECISION: CONTINUE
+**AUTOPILOT_DECISION:** \`CONTINUE\`
\`\`\`

## How to fix it

End the file with the line that the finding gives.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/report-text: off
\`\`\`
`,"run/run-id":`# run/run-id

**error** \xB7 A run has one id, in its file names and in its reports, and no other run has it

## What it asks

The name of the files, \`run_id\` in the JSON report, Run ID in the markdown report and the run in the needs-input file are one id. It has letters, digits, dots, dashes and underscores, and begins with a letter or digit. No report of another month has the same id.

## Why

Index, state files, bundle and dossier are all found by the id.

## Fails

\`\`\`diff fails
--- reports/2026/11/v15_2026-11-09_083000.json
-  "run_id": "v15_2026-11-09_083000",
+  "run_id": "v15_2026-11-09_083001",
\`\`\`

## Passes

\`\`\`diff passes
--- reports/2026/11/v15_2026-11-09_083000.md
-- Run ID: \`v15_2026-11-09_083000\`
+- **Run ID**: v15_2026-11-09_083000
\`\`\`

## How to fix it

Correct the id or rename the files; then correct the index and the state files.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/run-id: off
\`\`\`
`,"run/status-board":`# run/status-board

**error** \xB7 The status board speaks of the latest run and counts its red and yellow gates

## What it asks

Where there is a status board (\`docs/ops/STATUS_BOARD.md\`), its block of the latest run (or a line \`Last run: \u2026\`) names the latest run and counts its red and yellow gates. A board without either is a warning. Decision and phase are compared by [run/decision-agrees](decision-agrees.md) and [run/phase-agrees](phase-agrees.md).

## Why

A board that is a run behind sends people to work that is done.

## Fails

\`\`\`diff fails
--- docs/ops/STATUS_BOARD.md
-- Red gates: \`0\`
+- Red gates: \`2\`
\`\`\`

## Passes

\`\`\`diff passes
--- docs/ops/STATUS_BOARD.md
 - Run ID: \`v15_2026-11-09_083000\`
@@
 - Red gates: \`0\`
 - Yellow gates: \`0\`
\`\`\`

## How to fix it

Bring the block up to date. Another place of the board is named by \`run.status-board\`.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/status-board: off
\`\`\`
`,"run/times-agree":`# run/times-agree

**warning** \xB7 The timestamp is the same in both reports and the index

## What it asks

The timestamp is the same in both reports and in the index. Other zones and other precision of one moment are the same.

## Why

Runs are put in order by it.

## Fails

\`\`\`diff fails
--- reports/2026/11/v15_2026-11-09_083000.md
-- Timestamp UTC: \`2026-11-09T10:57:31Z\`
+- Timestamp UTC: \`2026-11-09T09:57:31Z\`
\`\`\`

## Passes

\`\`\`diff passes
--- reports/2026/11/v15_2026-11-09_083000.md
-- Timestamp UTC: \`2026-11-09T10:57:31Z\`
+- Timestamp UTC: \`2026-11-09T11:57:31+01:00\`
\`\`\`

## How to fix it

Copy the time of the JSON report.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  run/times-agree: off
\`\`\`
`,"weekly/ci-gates":`# weekly/ci-gates

**error** \xB7 CI Gates has the four gates, each with a status that it may have and with evidence

## What it asks

\`schema_validation\` and \`seed_determinism\` are PASS or FAIL; \`hook_surface_coverage\` and \`remote_export_import\` may be N/A too. PASS needs evidence: the command or the id of a workflow run. FAIL and N/A without any are a warning, and so is PASS with evidence that tells of failures ("2 failed", "FAIL: \u2026"). More gates are welcome.

## Why

A gate that is not listed was not run, and PASS without evidence is a hope.

## Fails

\`\`\`\`md fails
## CI Gates
| gate | status | evidence |
| --- | --- | --- |
| schema_validation | PASS | \`make validate-packs\` :: validated 4 run(s) |
| seed_determinism | N/A | \`make replay SEEDS=11\` :: max_abs_delta=0 |
| hook_surface_coverage | N/A | no hook was touched this week |
| remote_export_import | PASS | workflow run 4711 |
\`\`\`\`

## Passes

\`\`\`\`md passes
## CI Gates
| gate | status | evidence |
| --- | --- | --- |
| schema_validation | PASS | \`make validate-packs\` :: validated 4 run(s) |
| seed_determinism | \u2705 **PASS** (rerun) | \`make replay SEEDS=11\` :: max_abs_delta=0 |
| hook_surface_coverage | N/A | no hook was touched this week |
| remote_export_import | PASS | workflow run 4711 |
\`\`\`\`

## How to fix it

Add the row, or write the status and the evidence that the finding asks for.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/ci-gates: off
\`\`\`
`,"weekly/claim-counts":`# weekly/claim-counts

**error** \xB7 runs_added, supports, weakens, mixed and unknown are what the inventory counts

## What it asks

\`runs_added\` is the number of rows of this inventory that name the claim, and each direction the number of those that say it. A run that is listed twice counts once. Where a row cannot be read for certain, or a sentence stands in the place of its ids, the count is *unverified*. A row "Total" is a sum, no claim.

## Why

The summary is what people read; the inventory is what it stands on.

## Fails

\`\`\`\`md fails
## Claim Summary
| claim_id | runs_added | supports | weakens | mixed | unknown | recurring_failure_signatures |
| --- | --- | --- | --- | --- | --- | --- |
| MECH-101 | 4 | 1 | 2 | 0 | 0 | mech101:cue_lag |
| MECH-102 | 2 | 0 | 1 | 1 | 0 | none |
\`\`\`\`

## Passes

\`\`\`\`md passes
## Claim Summary
| claim_id | runs_added | supports | weakens | mixed | unknown | recurring_failure_signatures |
| --- | --- | --- | --- | --- | --- | --- |
| MECH-101 | 3 | 1 | 2 | 0 | 0 | mech101:cue_lag |
| MECH-102 | 2 | 0 | 1 | 1 | 0 | none |
\`\`\`\`

## How to fix it

Count the rows anew, or list the run that is missing.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/claim-counts: off
\`\`\`
`,"weekly/claim-listed":`# weekly/claim-listed

**error** \xB7 Every claim that the inventory tests has a row in the claim summary

## What it asks

Each id in \`claim_ids_tested\` stands as a \`claim_id\` in Claim Summary.

## Why

A claim without a row is evidence that nobody sees.

## Fails

\`\`\`\`md fails
## Claim Summary
| claim_id | runs_added | supports | weakens | mixed | unknown | recurring_failure_signatures |
| --- | --- | --- | --- | --- | --- | --- |
| MECH-101 | 3 | 1 | 2 | 0 | 0 | mech101:cue_lag |
\`\`\`\`

## Passes

\`\`\`\`md passes
## Claim Summary
| claim_id | runs_added | supports | weakens | mixed | unknown | recurring_failure_signatures |
| --- | --- | --- | --- | --- | --- | --- |
| MECH-101 | 3 | 1 | 2 | 0 | 0 | mech101:cue_lag |
| MECH-102 | 2 | 0 | 1 | 1 | 0 | none |
\`\`\`\`

## How to fix it

Add the row with its counts.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/claim-listed: off
\`\`\`
`,"weekly/claim-signatures":`# weekly/claim-signatures

**error** \xB7 recurring_failure_signatures are those that two runs of the claim or more have

## What it asks

A signature recurs when two rows of the claim have it; rows that the handoff at base listed and this one no longer does count as well. Each that recurs is listed, and nothing else. A listed signature that only one row has is a warning where earlier weeks cannot be seen.

## Why

Recurring failures are what the next cycle is planned around.

## Fails

\`\`\`\`md fails
## Claim Summary
| claim_id | runs_added | supports | weakens | mixed | unknown | recurring_failure_signatures |
| --- | --- | --- | --- | --- | --- | --- |
| MECH-101 | 3 | 1 | 2 | 0 | 0 | none |
| MECH-102 | 2 | 0 | 1 | 1 | 0 | none |
\`\`\`\`

## Passes

\`\`\`\`md passes
## Claim Summary
| claim_id | runs_added | supports | weakens | mixed | unknown | recurring_failure_signatures |
| --- | --- | --- | --- | --- | --- | --- |
| MECH-101 | 3 | 1 | 2 | 0 | 0 | \`mech101:cue_lag\` |
| MECH-102 | 2 | 0 | 1 | 1 | 0 | none |
\`\`\`\`

## How to fix it

List the signatures that stand in two rows of the claim or more, \`none\` when there is none.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/claim-signatures: off
\`\`\`
`,"weekly/claim-values":`# weekly/claim-values

**error** \xB7 Every row of the claim summary has a claim id and whole numbers

## What it asks

\`claim_id\` is filled in; \`runs_added\`, \`supports\`, \`weakens\`, \`mixed\` and \`unknown\` are whole numbers, 0 for none.

## Why

The numbers are added up over producers. An empty cell or N/A cannot be.

## Fails

\`\`\`\`md fails
## Claim Summary
| claim_id | runs_added | supports | weakens | mixed | unknown | recurring_failure_signatures |
| --- | --- | --- | --- | --- | --- | --- |
| MECH-101 | 3 | 1 | 2 | 0 | 0 | mech101:cue_lag |
| MECH-102 | 2 | 0 | few | 1 | 0 | none |
\`\`\`\`

## Passes

\`\`\`\`md passes
## Claim Summary
| claim_id | runs_added | supports | weakens | mixed | unknown | recurring_failure_signatures |
| --- | --- | --- | --- | --- | --- | --- |
| MECH-101 | 3 | 1 | 2 | 0 | 0 | mech101:cue_lag |
| **MECH-102** | \`2\` | 0 | 1 | 1 | 0 | none |
\`\`\`\`

## How to fix it

Write the number.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/claim-values: off
\`\`\`
`,"weekly/columns":`# weekly/columns

**error** \xB7 The three tables have all required columns, in any order

## What it asks

CI Gates, Run-Pack Inventory and Claim Summary are tables with the columns of the standard. Their order is free and more columns are welcome. What is missing is named in one finding for each table. Gates that are written as bullets are read, with a warning. An inventory or a summary may say "none" instead of having a table.

## Why

Consumers read columns by name. A column that is not there is a value that nobody has for any run.

## Fails

\`\`\`\`md fails
## Claim Summary
| claim_id | runs_added | supports | weakens | mixed | unknown |
| --- | --- | --- | --- | --- | --- |
| MECH-101 | 3 | 1 | 2 | 0 | 0 |
| MECH-102 | 2 | 0 | 1 | 1 | 0 |
\`\`\`\`

## Passes

\`\`\`\`md passes
## Claim Summary
| runs_added | claim_id | supports | weakens | mixed | unknown | recurring_failure_signatures |
| --- | --- | --- | --- | --- | --- | --- |
| 3 | MECH-101 | 1 | 2 | 0 | 0 | mech101:cue_lag |
| 2 | MECH-102 | 0 | 1 | 1 | 0 | none |
\`\`\`\`

## How to fix it

Add the column to the header, to the line of dashes below it, and to every row.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/columns: off
\`\`\`
`,"weekly/contract-sync":"# weekly/contract-sync\n\n**error** \xB7 Contract Sync states the assembly repository and commit, the lock with its SHA-256, and the schema versions\n\n## What it asks\n\nAll five keys have a value. `contract_lock_hash` is 64 hex digits, with or without `sha256:` before them. Schema versions are written like `experiment_pack/v1`; anything else among them is a warning. `N/A` for the repository or the path is an error, with a reason a warning.\n\n## Why\n\nThe contract decides how packs are read. Without it a consumer cannot tell a broken pack from one of another version.\n\n## Fails\n\n````md fails\n## Contract Sync\n- ree_assembly_repo: `REE_assembly`\n- ree_assembly_commit: `c4a1f02e96b83d57c0e1f4a2b9d86e73514fa0bd`\n- contract_lock_path: `contracts/assembly_lock.v1.json`\n- contract_lock_hash: `e7d0b274dcfc37494b6389061302ad2a834b17c5b6c89831f9d04fcc67d09675`\n````\n\n## Passes\n\n````md passes\n## Contract Sync\n- ree_assembly_repo: `REE_assembly`\n- ree_assembly_commit: `c4a1f02e96b83d57c0e1f4a2b9d86e73514fa0bd`\n- contract_lock_path: `contracts/assembly_lock.v1.json`\n- contract_lock_hash: `sha256:e7d0b274dcfc37494b6389061302ad2a834b17c5b6c89831f9d04fcc67d09675`\n- schema_version_set: `experiment_pack/v1`, `experiment_pack_metrics/v1`\n````\n\n## How to fix it\n\nFill in what is missing. `sha256sum <contract_lock_path>` prints the hash.\n\nCan be repaired by [`fix`](../../commands.md#fix).\n\n## Switch it off\n\n```yaml\n# .github/handoff-gate.yml\nrules:\n  weekly/contract-sync: off\n```\n","weekly/duplicate-key":`# weekly/duplicate-key

**error** \xB7 No run, claim or gate is listed twice

## What it asks

A \`run_id\`, a \`claim_id\` and a gate each stand in one row only. A key that a section states twice is a warning; the first one counts.

## Why

Of two rows with one id a consumer keeps one, and not necessarily the right one.

## Fails

\`\`\`\`md fails
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| replay_depth_scan | 2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 | 11 | depth_4 | PASS | mixed | MECH-102 | none | remote | cloud_gpu_a10g | 52.5 | evidence/experiments/replay_depth_scan/runs/2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 |
| replay_depth_scan | 2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 | 11 | depth_4 | PASS | mixed | MECH-102 | none | remote | cloud_gpu_a10g | 52.5 | evidence/experiments/replay_depth_scan/runs/2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 |
\`\`\`\`

## Passes

\`\`\`\`md passes
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| replay_depth_scan | 2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 | 11 | depth_4 | PASS | mixed | MECH-102 | none | remote | cloud_gpu_a10g | 52.5 | evidence/experiments/replay_depth_scan/runs/2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 |
\`\`\`\`

## How to fix it

Remove the second row, or give it its own id.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/duplicate-key: off
\`\`\`
`,"weekly/gate-next-action":`# weekly/gate-next-action

**error** \xB7 A gate that fails names the next action, in its row or among the open blockers

## What it asks

The row of a gate with FAIL says in its evidence what is done next ("next action: \u2026", or a sentence that says it), in a column "next action" of its own, or an item of Open Blockers that names the gate does. A blocker that names the gate but no action is a warning. Commands between code ticks say what was run, not what comes next.

## Why

A red gate without a plan is handed on from week to week.

## Fails

\`\`\`\`md fails
## CI Gates
| gate | status | evidence |
| --- | --- | --- |
| schema_validation | PASS | \`make validate-packs\` :: validated 4 run(s) |
| seed_determinism | FAIL | \`make replay SEEDS=11\` :: max_abs_delta=0.2 |
| hook_surface_coverage | N/A | no hook was touched this week |
| remote_export_import | PASS | workflow run 4711 |
\`\`\`\`

## Passes

\`\`\`\`md passes
## CI Gates
| gate | status | evidence |
| --- | --- | --- |
| schema_validation | PASS | \`make validate-packs\` :: validated 4 run(s) |
| seed_determinism | FAIL | \`make replay SEEDS=11\` :: max_abs_delta=0.2; next action: pin the sampler and rerun |
| hook_surface_coverage | N/A | no hook was touched this week |
| remote_export_import | PASS | workflow run 4711 |
\`\`\`\`

## How to fix it

Write \`next action: \u2026\` behind the evidence, or a bullet under Open Blockers that begins with the name of the gate.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/gate-next-action: off
\`\`\`
`,"weekly/gates-regressed":`# weekly/gates-regressed

**warning** \xB7 No gate that passed last time fails now

## What it asks

A gate that was PASS in the handoff at base is not FAIL in this one.

## Why

What broke since last week is what the reviewer wants to see first.

## Fails

\`\`\`\`md fails
## CI Gates
| gate | status | evidence |
| --- | --- | --- |
| schema_validation | PASS | \`make validate-packs\` :: validated 4 run(s) |
| seed_determinism | FAIL | \`make replay SEEDS=11\` :: max_abs_delta=0.2; next action: pin the sampler |
| hook_surface_coverage | N/A | no hook was touched this week |
| remote_export_import | PASS | workflow run 4711 |
\`\`\`\`

## Passes

\`\`\`\`md passes
## CI Gates
| gate | status | evidence |
| --- | --- | --- |
| schema_validation | PASS | \`make validate-packs\` :: validated 4 run(s) |
| seed_determinism | PASS | \`make replay SEEDS=11\` :: max_abs_delta=0 |
| hook_surface_coverage | N/A | no hook was touched this week |
| remote_export_import | N/A | workflow run 4711 |
\`\`\`\`

## How to fix it

Repair it, or plan the repair under Open Blockers; the warning stays for the reviewer.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/gates-regressed: off
\`\`\`
`,"weekly/git-sha":"# weekly/git-sha\n\n**error** \xB7 Commits are named by their full git sha\n\n## What it asks\n\n`producer_commit` and `ree_assembly_commit` are 40 hex digits (64 in repositories with SHA-256). A shortened sha is a warning, and so is `N/A (reason)`.\n\n## Why\n\nA branch name moves, and a short sha stops being unique. The runs can then not be made again.\n\n## Fails\n\n````md fails\n## Contract Sync\n- ree_assembly_repo: `REE_assembly`\n- ree_assembly_commit: `main`\n- contract_lock_path: `contracts/assembly_lock.v1.json`\n- contract_lock_hash: `e7d0b274dcfc37494b6389061302ad2a834b17c5b6c89831f9d04fcc67d09675`\n- schema_version_set: `experiment_pack/v1, experiment_pack_metrics/v1`\n````\n\n## Passes\n\n````md passes\n## Contract Sync\n- ree_assembly_repo: `REE_assembly`\n- ree_assembly_commit: `C4A1f02e96b83d57c0e1f4a2b9d86e73514fa0bd`\n- contract_lock_path: `contracts/assembly_lock.v1.json`\n- contract_lock_hash: `e7d0b274dcfc37494b6389061302ad2a834b17c5b6c89831f9d04fcc67d09675`\n- schema_version_set: `experiment_pack/v1, experiment_pack_metrics/v1`\n````\n\n## How to fix it\n\nWrite what `git rev-parse HEAD` printed when the runs were made.\n\n## Switch it off\n\n```yaml\n# .github/handoff-gate.yml\nrules:\n  weekly/git-sha: off\n```\n","weekly/inventory-values":`# weekly/inventory-values

**error** \xB7 Every run has all values: directions and modes from their lists, numbers as numbers

## What it asks

\`evidence_direction\` is supports, weakens, mixed or unknown; \`execution_mode\` is local or remote; \`runtime_minutes\` is a number or N/A; a bound (\`<1\`) is a warning. No cell is empty but those of lists, where nothing means none. A \`seed\` that is no number is a warning, and so are words in capitals. Rows that say the same are told together.

## Why

Tools count by these words. A row with another word is in no count.

## Fails

\`\`\`\`md fails
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| habit_switch_probe | 2026-03-03T090000Z_habit-switch-probe_seed11_cue_shift | 11 | cue_shift | PASS | support | MECH-101 | none | local | local_cpu | 14.5 | evidence/experiments/habit_switch_probe/runs/2026-03-03T090000Z_habit-switch-probe_seed11_cue_shift |
\`\`\`\`

## Passes

\`\`\`\`md passes
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| habit_switch_probe | 2026-03-03T090000Z_habit-switch-probe_seed11_cue_shift | 11 | cue_shift | PASS | supports | MECH-101 | none | local | local_cpu | N/A | evidence/experiments/habit_switch_probe/runs/2026-03-03T090000Z_habit-switch-probe_seed11_cue_shift |
\`\`\`\`

## How to fix it

Write the word or the number that the finding asks for.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/inventory-values: off
\`\`\`
`,"weekly/local-action":'# weekly/local-action\n\n**warning** \xB7 recommended_local_action follows the thresholds of the compute policy, or the rationale overrides them\n\n## What it asks\n\nFor a rolling spend of S EUR a month: from 250 on `upgrade_mid` or `upgrade_high`; from 100 on `upgrade_mid`; from 80 on `hold_cloud_only`; below that `hold_cloud_only`, or `upgrade_low` with one or two blocked sessions. More than two blocked sessions allow `upgrade_mid` at any spend below 100. Without a spend `hold_cloud_only` or N/A. Only producers that must have the section are held to it. The numbers are settings (`weekly.thresholds`).\n\n## Why\n\nThe thresholds are the policy that was agreed on. Whoever departs from it says so.\n\n## Fails\n\n````md fails\n## Local Compute Options Watch\n- local_options_last_updated_utc: `2026-03-08T08:00:00Z`\n- rolling_3mo_cloud_spend_eur: `42.5`\n- local_blocked_sessions_this_week: `1`\n- recommended_local_action: `upgrade_high`\n- rationale: One session waited for a GPU; spend stays below the threshold.\n````\n\n## Passes\n\n````md passes\n## Local Compute Options Watch\n- local_options_last_updated_utc: `2026-03-08T08:00:00Z`\n- rolling_3mo_cloud_spend_eur: `42.5`\n- local_blocked_sessions_this_week: `1`\n- recommended_local_action: `upgrade_low`\n- rationale: One session waited for a GPU; spend stays below the threshold.\n````\n\n## How to fix it\n\nWrite what the thresholds call for, or begin the rationale with "Override: \u2026" and the reason.\n\n## Switch it off\n\n```yaml\n# .github/handoff-gate.yml\nrules:\n  weekly/local-action: off\n```\n',"weekly/local-fields":`# weekly/local-fields

**error** \xB7 Local Compute Options Watch states the time, the spend, the blocked sessions, the action and the rationale

## What it asks

All five keys have a value; N/A is one. The rationale may also be a sentence about runtimes or costs without a key. A recommended action without a rationale is a warning. The spend is a number, the blocked sessions a whole number, the action one of the four. For producers that need not have the section a missing key is a warning.

## Why

The decision to buy or rent machines is read from these numbers, week by week.

## Fails

\`\`\`\`md fails
## Local Compute Options Watch
- local_options_last_updated_utc: \`2026-03-08T08:00:00Z\`
- rolling_3mo_cloud_spend_eur: \`some\`
- local_blocked_sessions_this_week: \`1\`
- recommended_local_action: \`hold_cloud_only\`
- rationale: One session waited for a GPU; spend stays below the threshold.
\`\`\`\`

## Passes

\`\`\`\`md passes
## Local Compute Options Watch
- local_options_last_updated_utc: \`2026-03-08T08:00:00Z\`
- rolling_3mo_cloud_spend_eur: 42.50 EUR (three months)
- local_blocked_sessions_this_week: \`1\`
- recommended_local_action: \`hold_cloud_only\`
- rationale: One session waited for a GPU; spend stays below the threshold.
\`\`\`\`

## How to fix it

Write the value that the finding asks for, or \`N/A\`.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/local-fields: off
\`\`\`
`,"weekly/lock-entries":`# weekly/lock-entries

**error** \xB7 The hashes that the contract lock lists are those of its files

## What it asks

Every pair of a path and a SHA-256 in the lock (\`"path": "<64 hex>"\`, or an object with \`path\` and \`sha256\`) is compared with the file at head, looked up from the root and from the folder of the lock. Files that are not in the repository are *unverified*.

## Why

The lock exists to notice that a copy of the contract has drifted.

## Fails

\`\`\`\`json
{
  "schema_files": {
    "contracts/schemas/v1/metrics.schema.json": "<SHA-256 of last month's file>"
  }
}
\`\`\`\`

## Passes

\`\`\`\`json
{
  "schema_files": {
    "contracts/schemas/v1/metrics.schema.json": "<SHA-256 of the file as it is>"
  }
}
\`\`\`\`

## How to fix it

Sync the file with the contract, or make the lock anew and state its new hash.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/lock-entries: off
\`\`\`
`,"weekly/lock-hash":"# weekly/lock-hash\n\n**error** \xB7 contract_lock_hash is the SHA-256 of the lock file at head\n\n## What it asks\n\nThe hash is recomputed from the file that `contract_lock_path` names. A lock that is not in the repository leaves it *unverified*, which is a notice.\n\n## Why\n\nThe hash pins the contract that the runs were made under. A lock that was edited later is another contract.\n\n## Fails\n\n````md fails\n## Contract Sync\n- ree_assembly_repo: `REE_assembly`\n- ree_assembly_commit: `c4a1f02e96b83d57c0e1f4a2b9d86e73514fa0bd`\n- contract_lock_path: `contracts/assembly_lock.v1.json`\n- contract_lock_hash: `07d0b274dcfc37494b6389061302ad2a834b17c5b6c89831f9d04fcc67d09675`\n- schema_version_set: `experiment_pack/v1, experiment_pack_metrics/v1`\n````\n\n## Passes\n\n````md passes\n## Contract Sync\n- ree_assembly_repo: `REE_assembly`\n- ree_assembly_commit: `c4a1f02e96b83d57c0e1f4a2b9d86e73514fa0bd`\n- contract_lock_path: `contracts/assembly_lock.v1.json`\n- contract_lock_hash: `sha256:e7d0b274dcfc37494b6389061302ad2a834b17c5b6c89831f9d04fcc67d09675`\n- schema_version_set: `experiment_pack/v1, experiment_pack_metrics/v1`\n````\n\n## How to fix it\n\nWrite the hash that the finding gives, or put the lock back that the runs were made with.\n\nCan be repaired by [`fix`](../../commands.md#fix) when it is asked for by name: `handoff-gate fix --rule weekly/lock-hash`.\n\n## Switch it off\n\n```yaml\n# .github/handoff-gate.yml\nrules:\n  weekly/lock-hash: off\n```\n","weekly/metadata":"# weekly/metadata\n\n**error** \xB7 Metadata states the week, the producer, its commit and the time\n\n## What it asks\n\n`week_of_utc`, `producer_repo`, `producer_commit` and `generated_utc` each have a value, and the week is a date that exists. Placeholders such as `<git-sha>` are no values. Bullets, bold keys and rows of a table are read alike.\n\n## Why\n\nThese four say which week of whose work this is, and from which state it can be made again.\n\n## Fails\n\n````md fails\n## Metadata\n- week_of_utc: `2026-03-09`\n- producer_repo: `ree-v2`\n- generated_utc: `2026-03-12T17:05:00Z`\n````\n\n## Passes\n\n````md passes\n## Metadata\n* **week_of_utc**: 2026-03-09 (Monday)\n- producer_repo: `ree-v2`\n- producer_commit: `5be07a9c13d846f2e0b7c58a91fd3e6420a7bc18`\n- generated_utc: `2026-03-12T17:05:00Z`\n````\n\n## How to fix it\n\nFill in the value that the finding names.\n\nCan be repaired by [`fix`](../../commands.md#fix).\n\n## Switch it off\n\n```yaml\n# .github/handoff-gate.yml\nrules:\n  weekly/metadata: off\n```\n","weekly/open-blockers":`# weekly/open-blockers

**error** \xB7 Open Blockers lists what stands in the way of the next handoff, or says none

## What it asks

The section has an item, or says "none" ("None at present.", "No open blockers" and the like). An item that is struck out or ticked is settled and no blocker any more. A template line such as \`<blocker 1>\` is an error; an empty section is a warning.

## Why

An empty section may mean that there is nothing, or that nobody looked.

## Fails

\`\`\`\`md fails
## Open Blockers
- \`<blocker 1>\`
\`\`\`\`

## Passes

\`\`\`\`md passes
## Open Blockers
- none
\`\`\`\`

## How to fix it

Write the blocker, or \`- none\`.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/open-blockers: off
\`\`\`
`,"weekly/pack-manifest":`# weekly/pack-manifest

**warning** \xB7 A row says the same as its pack's manifest.json

## What it asks

When the pack has a \`manifest.json\`, run id, experiment type, status, direction, claims, failure signatures, seed and condition of the row are compared with it, lists as sets. What either of the two leaves out is no difference.

## Why

The inventory is written from the packs. Where they differ, one was edited by hand.

## Fails

\`\`\`\`md fails
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| replay_depth_scan | 2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 | 11 | depth_4 | PASS | mixed | MECH-101 | none | remote | cloud_gpu_a10g | 52.5 | evidence/experiments/replay_depth_scan/runs/2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 |
\`\`\`\`

## Passes

\`\`\`\`md passes
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| replay_depth_scan | 2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 | 11 | depth_4 | PASS | mixed | MECH-102 | none | remote | cloud_gpu_a10g | 52.5 | evidence/experiments/replay_depth_scan/runs/2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 |
\`\`\`\`

## How to fix it

Write the inventory anew from the packs.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/pack-manifest: off
\`\`\`
`,"weekly/pack-missing":`# weekly/pack-missing

**error** \xB7 The pack of every listed run is in the tree

## What it asks

What \`pack_path\` names is there at head, from the root of the repository, the folder above \`evidence/planning/\`, or the folder of the handoff. A path that \`.gitignore\` covers, a URL and a path on somebody's machine are *unverified*, which is a notice. Missing packs are told together when there are many.

## Why

The pack is the evidence. A row without it is a rumour.

## Fails

\`\`\`\`md fails
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| replay_depth_scan | 2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 | 11 | depth_4 | PASS | mixed | MECH-102 | none | remote | cloud_gpu_a10g | 52.5 | evidence/experiments/replay_depth_scan/runs/old/2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 |
\`\`\`\`

## Passes

\`\`\`\`md passes
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| replay_depth_scan | 2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 | 11 | depth_4 | PASS | mixed | MECH-102 | none | remote | cloud_gpu_a10g | 52.5 | ./evidence/experiments/replay_depth_scan/runs/2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 |
\`\`\`\`

## How to fix it

Commit the pack with the handoff, or correct the path.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/pack-missing: off
\`\`\`
`,"weekly/producer":"# weekly/producer\n\n**warning** \xB7 The producer is one that hands off weekly\n\n## What it asks\n\n`producer_repo` is one of `weekly.producers`. A URL and `owner/name` count by their last part.\n\n## Why\n\nWhich sections are mandatory goes by the producer. A misspelt name would be judged by the mildest rules.\n\n## Fails\n\n````md fails\n## Metadata\n- week_of_utc: `2026-03-09`\n- producer_repo: `ree_v2`\n- producer_commit: `5be07a9c13d846f2e0b7c58a91fd3e6420a7bc18`\n- generated_utc: `2026-03-12T17:05:00Z`\n````\n\n## Passes\n\n````md passes\n## Metadata\n- week_of_utc: `2026-03-09`\n- producer_repo: `https://github.com/acme/ree-v2`\n- producer_commit: `5be07a9c13d846f2e0b7c58a91fd3e6420a7bc18`\n- generated_utc: `2026-03-12T17:05:00Z`\n````\n\n## How to fix it\n\nCorrect the name, or add the producer to the configuration.\n\n## Switch it off\n\n```yaml\n# .github/handoff-gate.yml\nrules:\n  weekly/producer: off\n```\n","weekly/producer-commit":`# weekly/producer-commit

**warning** \xB7 The repository has the commit that the handoff was made from

## What it asks

The commit of \`producer_commit\` is known to the repository, on whichever branch. A shallow clone cannot tell, and says nothing.

## Why

A commit that is gone after a rebase cannot be checked out to make the runs again.

## Fails

\`\`\`\`md fails
## Metadata
- week_of_utc: \`2026-03-09\`
- producer_repo: \`ree-v2\`
- producer_commit: \`77e07a9c13d846f2e0b7c58a91fd3e6420a7bc18\`
- generated_utc: \`2026-03-12T17:05:00Z\`
\`\`\`\`

## Passes

\`\`\`\`md passes
## Metadata
- week_of_utc: \`2026-03-09\`
- producer_repo: \`ree-v2\`
- producer_commit: \`5be07a9c13d846f2e0b7c58a91fd3e6420a7bc18\`
- generated_utc: \`2026-03-12T17:05:00Z\`
\`\`\`\`

## How to fix it

Write the sha of a commit that was pushed.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/producer-commit: off
\`\`\`
`,"weekly/readable":`# weekly/readable

**error** \xB7 A weekly handoff is a text file in UTF-8, and its front matter is YAML

## What it asks

The document is UTF-8 text of a size that can be read (\`max-document-bytes\`). Front matter is not needed; when there is some, it is YAML between two lines of \`---\`.

## Why

What cannot be decoded cannot be judged, and nothing that was not judged may pass.

## Fails

\`\`\`\`md fails
---
week: [2026-03-09
---

# Weekly Handoff - ree-v2 - 2026-03-09
\`\`\`\`

## Passes

\`\`\`\`md passes
---
week: 2026-03-09
---

# Weekly Handoff - ree-v2 - 2026-03-09
\`\`\`\`

## How to fix it

Save the file as UTF-8, and correct or remove the front matter.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/readable: off
\`\`\`
`,"weekly/row-cells":`# weekly/row-cells

**error** \xB7 Every row of a table has as many cells as its header

## What it asks

A row has neither fewer nor more cells than its header. A pipe inside of a cell is written \`\\|\`. A line of prose right under a table is a note and no row. Rows behind an empty line are read, with a warning.

## Why

Consumers drop a short row without a word, and read a long one shifted by a column.

## Fails

\`\`\`\`md fails
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| habit_switch_probe | 2026-03-10T090000Z_habit-switch-probe_seed29_no_cue | 29 | no_cue | FAIL | weakens | MECH-101, MECH-102 | mech101:cue_lag | remote | cloud_gpu_a10g | evidence/experiments/habit_switch_probe/runs/2026-03-10T090000Z_habit-switch-probe_seed29_no_cue |
\`\`\`\`

## Passes

\`\`\`\`md passes
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| habit_switch_probe | 2026-03-10T090000Z_habit-switch-probe_seed29_no_cue | 29 | no_cue | FAIL | weakens | MECH-101, MECH-102 | mech101:cue_lag | remote | cloud_gpu_a10g | 41 | evidence/experiments/habit_switch_probe/runs/2026-03-10T090000Z_habit-switch-probe_seed29_no_cue |
\`\`\`\`

## How to fix it

Count the cells against the header and add or remove what differs.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/row-cells: off
\`\`\`
`,"weekly/row-contradiction":`# weekly/row-contradiction

**warning** \xB7 The cells of a run do not contradict each other

## What it asks

A run that is PASS has no failure signature and one that is FAIL has some. A run that gives a direction names a claim. \`execution_mode\` goes with \`compute_backend\` (\`local\` with \`local_\u2026\`, \`remote\` with \`cloud_\u2026\`), the seed with the one in the run id, and the end of \`pack_path\` below \`runs/\` with the run id.

## Why

One of the two cells is wrong, and nobody can tell which by looking at the row.

## Fails

\`\`\`\`md fails
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| replay_depth_scan | 2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 | 11 | depth_4 | PASS | mixed | MECH-102 | mech102:depth_cap | remote | cloud_gpu_a10g | 52.5 | evidence/experiments/replay_depth_scan/runs/2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 |
\`\`\`\`

## Passes

\`\`\`\`md passes
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| replay_depth_scan | 2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 | 11 | depth_4 | PASS | mixed | MECH-102 |  | remote | cloud_gpu_a10g | 52.5 | evidence/experiments/replay_depth_scan/runs/2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 |
\`\`\`\`

## How to fix it

Look the run up in its pack and correct the row. When the convention of your producer differs, switch the rule off.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/row-contradiction: off
\`\`\`
`,"weekly/run-status":`# weekly/run-status

**warning** \xB7 The status of a run is PASS or FAIL

## What it asks

The column \`status\` of the inventory holds PASS or FAIL, in capitals.

## Why

Consumers know these two. Another word is taken for neither.

## Fails

\`\`\`\`md fails
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| replay_depth_scan | 2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 | 11 | depth_4 | TIMEOUT | mixed | MECH-102 | none | remote | cloud_gpu_a10g | 52.5 | evidence/experiments/replay_depth_scan/runs/2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 |
\`\`\`\`

## Passes

\`\`\`\`md passes
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| replay_depth_scan | 2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 | 11 | depth_4 | **PASS** | mixed | MECH-102 | none | remote | cloud_gpu_a10g | 52.5 | evidence/experiments/replay_depth_scan/runs/2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 |
\`\`\`\`

## How to fix it

Write PASS or FAIL; what else there is to say belongs into the failure signatures.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/run-status: off
\`\`\`
`,"weekly/runs-removed":`# weekly/runs-removed

**warning** \xB7 Runs that the handoff at base lists are listed still

## What it asks

Every \`run_id\` of the inventory at base stands in this one.

## Why

A cumulative inventory that loses a run loses its evidence. One that lists a single cycle changes entirely every week: switch the rule off there.

## Fails

\`\`\`\`md fails
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| habit_switch_probe | 2026-03-03T093000Z_habit-switch-probe_seed11_no_cue | 11 | no_cue | FAIL | weakens | MECH-101 | mech101:cue_lag | local | local_cpu | 13 | evidence/experiments/habit_switch_probe/runs/2026-03-03T093000Z_habit-switch-probe_seed11_no_cue |
| habit_switch_probe | 2026-03-10T090000Z_habit-switch-probe_seed29_no_cue | 29 | no_cue | FAIL | weakens | MECH-101, MECH-102 | mech101:cue_lag | remote | cloud_gpu_a10g | 41 | evidence/experiments/habit_switch_probe/runs/2026-03-10T090000Z_habit-switch-probe_seed29_no_cue |
| replay_depth_scan | 2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 | 11 | depth_4 | PASS | mixed | MECH-102 | none | remote | cloud_gpu_a10g | 52.5 | evidence/experiments/replay_depth_scan/runs/2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 |
\`\`\`\`

## Passes

\`\`\`\`md passes
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| habit_switch_probe | 2026-03-03T090000Z_habit-switch-probe_seed11_cue_shift | 11 | cue_shift | PASS | supports | MECH-101 | none | local | local_cpu | 14.5 | evidence/experiments/habit_switch_probe/runs/2026-03-03T090000Z_habit-switch-probe_seed11_cue_shift |
| habit_switch_probe | 2026-03-03T093000Z_habit-switch-probe_seed11_no_cue | 11 | no_cue | FAIL | weakens | MECH-101 | mech101:cue_lag | local | local_cpu | 13 | evidence/experiments/habit_switch_probe/runs/2026-03-03T093000Z_habit-switch-probe_seed11_no_cue |
| habit_switch_probe | 2026-03-10T090000Z_habit-switch-probe_seed29_no_cue | 29 | no_cue | FAIL | weakens | MECH-101, MECH-102 | mech101:cue_lag | remote | cloud_gpu_a10g | 41 | evidence/experiments/habit_switch_probe/runs/2026-03-10T090000Z_habit-switch-probe_seed29_no_cue |
| replay_depth_scan | 2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 | 11 | depth_4 | PASS | mixed | MECH-102 | none | remote | cloud_gpu_a10g | 52.5 | evidence/experiments/replay_depth_scan/runs/2026-03-10T100000Z_replay-depth-scan_seed11_depth_4 |
\`\`\`\`

## How to fix it

Restore the rows.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/runs-removed: off
\`\`\`
`,"weekly/runs-rewritten":`# weekly/runs-rewritten

**warning** \xB7 A run that was handed off keeps its content; what changed is a run of its own

## What it asks

The row of a run that the handoff at base lists says the same in every column. Lists are compared as sets, so that another order is no change.

## Why

Consumers import a run once, by its id. They never see what was changed afterwards.

## Fails

\`\`\`\`md fails
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| habit_switch_probe | 2026-03-03T090000Z_habit-switch-probe_seed11_cue_shift | 11 | cue_shift | PASS | supports | MECH-101 | none | local | local_cpu | 15.5 | evidence/experiments/habit_switch_probe/runs/2026-03-03T090000Z_habit-switch-probe_seed11_cue_shift |
| habit_switch_probe | 2026-03-03T093000Z_habit-switch-probe_seed11_no_cue | 11 | no_cue | FAIL | weakens | MECH-101 | mech101:cue_lag | local | local_cpu | 13 | evidence/experiments/habit_switch_probe/runs/2026-03-03T093000Z_habit-switch-probe_seed11_no_cue |
\`\`\`\`

## Passes

\`\`\`\`md passes
## Run-Pack Inventory
| experiment_type | run_id | seed | condition_or_scenario | status | evidence_direction | claim_ids_tested | failure_signatures | execution_mode | compute_backend | runtime_minutes | pack_path |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| habit_switch_probe | 2026-03-03T090000Z_habit-switch-probe_seed11_cue_shift | 11 | cue_shift | PASS | supports | MECH-101 | none | local | local_cpu | 14.5 | evidence/experiments/habit_switch_probe/runs/2026-03-03T090000Z_habit-switch-probe_seed11_cue_shift |
| habit_switch_probe | 2026-03-03T093000Z_habit-switch-probe_seed11_no_cue | 11 | no_cue | FAIL | weakens | MECH-101 | mech101:cue_lag | local | local_cpu | 13 | evidence/experiments/habit_switch_probe/runs/2026-03-03T093000Z_habit-switch-probe_seed11_no_cue |
\`\`\`\`

## How to fix it

Give the new content a new \`run_id\`, or restore the row.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/runs-rewritten: off
\`\`\`
`,"weekly/sections":`# weekly/sections

**error** \xB7 A weekly handoff has all its sections; the one on local compute when its producer owes it

## What it asks

Metadata, Contract Sync, CI Gates, Run-Pack Inventory, Claim Summary and Open Blockers are required. Local Compute Options Watch is required of producers that the configuration says so of (\`ree-v2\` by default) and optional for the others. Sections are known by their names; numbers, suffixes and order do not matter. A section without anything to say is there and says so: \`- none\`.

## Why

Consumers look sections up by name. One that is not there reads as "nothing happened".

## Fails

\`\`\`\`md fails
# Weekly Handoff - ree-v2 - 2026-03-09

## Metadata

## Contract Sync

## CI Gates

## Run-Pack Inventory

## Claims at a glance

## Open Blockers
\`\`\`\`

## Passes

\`\`\`\`md passes
# Weekly Handoff - ree-v1-minimal - 2026-03-09

## Metadata
- producer_repo: ree-v1-minimal

## Contract Sync

## CI Gates

## Run\u2013Pack Inventory

## 5. Claim Summary (cumulative)

## Open Blockers
\`\`\`\`

## How to fix it

Add the heading where the finding points, with what the standard asks for below it.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/sections: off
\`\`\`
`,"weekly/stable-ids":`# weekly/stable-ids

**warning** \xB7 A claim or failure signature has one id, the same everywhere and every week

## What it asks

Ids have no blanks; \`MECH-1 / MECH-2\` and \`MECH-1 and MECH-2\` are two. A sentence where ids are wanted is a warning, and the counts of the claims that it names are *unverified*. Two that differ only in capitals or punctuation, here or against the handoff at base, are taken for one that was misspelt.

## Why

Evidence is collected by id over weeks. A new spelling starts a new collection.

## Fails

\`\`\`\`md fails
## Claim Summary
| claim_id | runs_added | supports | weakens | mixed | unknown | recurring_failure_signatures |
| --- | --- | --- | --- | --- | --- | --- |
| MECH-101 | 3 | 1 | 2 | 0 | 0 | mech101:cue-lag |
| MECH-102 | 2 | 0 | 1 | 1 | 0 | none |
\`\`\`\`

## Passes

\`\`\`\`md passes
## Claim Summary
| claim_id | runs_added | supports | weakens | mixed | unknown | recurring_failure_signatures |
| --- | --- | --- | --- | --- | --- | --- |
| MECH-101 | 3 | 1 | 2 | 0 | 0 | \`mech101:cue_lag\` |
| MECH-102 | 2 | 0 | 1 | 1 | 0 | none |
\`\`\`\`

## How to fix it

Write the id as it was written before.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/stable-ids: off
\`\`\`
`,"weekly/title":`# weekly/title

**warning** \xB7 The title names the producer and the week that Metadata states

## What it asks

The first heading is \`# Weekly Handoff - <producer_repo> - <week_of_utc>\`. Any kind of dash will do. A title that leaves out the producer or the week is fine; one that names another is not.

## Why

A copied handoff keeps its old title more often than anything else.

## Fails

\`\`\`\`md fails
# Weekly Handoff - ree-experiments-lab - 2026-03-09
\`\`\`\`

## Passes

\`\`\`\`md passes
# Weekly Handoff \u2014 ree-v2 \u2014 week of 2026-03-09
\`\`\`\`

## How to fix it

Write the title that the finding gives.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/title: off
\`\`\`
`,"weekly/utc-time":"# weekly/utc-time\n\n**error** \xB7 Times are RFC 3339 in UTC\n\n## What it asks\n\n`generated_utc` and `local_options_last_updated_utc` are times such as `2026-03-12T17:05:00Z`; fractions of a second are fine, `+00:00` counts as UTC. The second may be `N/A`. A blank instead of the `T` is a warning.\n\n## Why\n\nTimes of several producers are put in one order. A local time without its zone is off by hours and nobody notices.\n\n## Fails\n\n````md fails\n## Metadata\n- week_of_utc: `2026-03-09`\n- producer_repo: `ree-v2`\n- producer_commit: `5be07a9c13d846f2e0b7c58a91fd3e6420a7bc18`\n- generated_utc: `2026-03-12T17:05:00`\n````\n\n## Passes\n\n````md passes\n## Metadata\n- week_of_utc: `2026-03-09`\n- producer_repo: `ree-v2`\n- producer_commit: `5be07a9c13d846f2e0b7c58a91fd3e6420a7bc18`\n- generated_utc: `2026-03-12T17:05:00.250+00:00`\n````\n\n## How to fix it\n\nWrite the time in UTC, with a Z at the end.\n\nCan be repaired by [`fix`](../../commands.md#fix).\n\n## Switch it off\n\n```yaml\n# .github/handoff-gate.yml\nrules:\n  weekly/utc-time: off\n```\n","weekly/validated-runs":`# weekly/validated-runs

**error** \xB7 A number of validated runs in the evidence of a gate is that of the inventory

## What it asks

Evidence such as "validated 46 run(s)" or "46 packs validated" is compared with the number of rows.

## Why

A gate that saw fewer runs than are handed off has not passed for the others.

## Fails

\`\`\`\`md fails
## CI Gates
| gate | status | evidence |
| --- | --- | --- |
| schema_validation | PASS | \`make validate-packs\` :: validated 3 run(s) |
| seed_determinism | PASS | \`make replay SEEDS=11\` :: max_abs_delta=0 |
| hook_surface_coverage | N/A | no hook was touched this week |
| remote_export_import | PASS | workflow run 4711 |
\`\`\`\`

## Passes

\`\`\`\`md passes
## CI Gates
| gate | status | evidence |
| --- | --- | --- |
| schema_validation | PASS | \`make validate-packs\` :: 4 runs validated |
| seed_determinism | PASS | \`make replay SEEDS=11\` :: max_abs_delta=0 |
| hook_surface_coverage | N/A | no hook was touched this week |
| remote_export_import | PASS | workflow run 4711 |
\`\`\`\`

## How to fix it

Run the gate on what is handed off, or list the runs that are missing.

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/validated-runs: off
\`\`\`
`,"weekly/week":`# weekly/week

**warning** \xB7 The week starts on a Monday, does not move backward, and has begun when the handoff is generated

## What it asks

\`week_of_utc\` is a Monday, not earlier than that of the handoff at base, and not later than \`generated_utc\`.

## Why

Weeks of several producers are laid side by side by this date.

## Fails

\`\`\`\`md fails
## Metadata
- week_of_utc: \`2026-03-10\`
- producer_repo: \`ree-v2\`
- producer_commit: \`5be07a9c13d846f2e0b7c58a91fd3e6420a7bc18\`
- generated_utc: \`2026-03-12T17:05:00Z\`
\`\`\`\`

## Passes

\`\`\`\`md passes
## Metadata
- week_of_utc: \`2026-03-02\`
- producer_repo: \`ree-v2\`
- producer_commit: \`5be07a9c13d846f2e0b7c58a91fd3e6420a7bc18\`
- generated_utc: \`2026-03-12T17:05:00Z\`
\`\`\`\`

## How to fix it

Write the Monday of the week that the handoff is about.

Can be repaired by [\`fix\`](../../commands.md#fix).

## Switch it off

\`\`\`yaml
# .github/handoff-gate.yml
rules:
  weekly/week: off
\`\`\`
`};0&&(module.exports={rulePages});
