import type { Answer } from '../../model/answer.js'
import type { ChangedFile, ChangeSet } from '../../model/change-set.js'
import type { BuilderConfig } from '../../model/config.js'
import type { Document } from '../../model/document.js'
import type { Handoff } from '../../model/handoff.js'
import type { Place } from './layout.js'
import type { ListedFile, ManifestRecord, ResultsRecord, SpecRecord } from './records.js'

export interface WaveMember {
  readonly id: string
  readonly wave: number
  readonly spec: string | null
  readonly results: string | null
}

/** A build of several packages in parallel waves, as it stands at head. */
export interface WaveFacts {
  readonly name: string
  readonly members: readonly WaveMember[]
  /** Number of the last wave, as far as it is stated. */
  readonly last: number
  /** The integration handoff that closes the build, when there is one. */
  readonly integration: {
    readonly id: string
    readonly spec: string | null
    readonly results: string | null
  } | null
}

/** What stands in the handoffs folder under one id, at head. */
export interface Shelf {
  /** Folder name or, in the flat layout, the id in the file name. */
  readonly id: string
  readonly spec: string | null
  readonly results: string | null
  readonly prompt: string | null
  readonly layout: 'folder' | 'flat'
}

/** A file that RESULTS lists, resolved in the repository. */
export interface ListedPath {
  /** Pointer to the entry in the record, e.g. `/files_created/0`. */
  readonly pointer: string
  readonly section: 'files_created' | 'files_modified' | 'files_deleted' | 'archives_built'
  readonly entry: ListedFile
  /** Path at head; null when it resolves under no base. */
  readonly path: string | null
  /** Whether the repository could tell: false outside of one or when a listing failed. */
  readonly known: boolean
  /** Why it could not, where one of the bases says so. */
  readonly because?: string
  /** The file is the RESULTS document itself. */
  readonly self: boolean
  /** RESULTS says that the file was deleted. */
  readonly deleted: boolean
}

export interface PackageFile {
  readonly path: string
  /** Path inside the package folder. */
  readonly asset: string
}

/** A package folder that the handoff touches, as it is at head. */
export interface PackageFacts {
  readonly id: string
  /** Folder from the repository's root, e.g. `_reboot/_staging/PKG-A-001`. */
  readonly folder: string
  /** True when base has no manifest for it. */
  readonly isNew: boolean
  /** `absent` when there is no manifest.json; `unknown` when it could not be read. */
  readonly manifest: Answer<Document<ManifestRecord>>
  /** Files under the folder without manifest.json; `unknown` when the tree could not be listed. */
  readonly files: Answer<readonly PackageFile[]>
  /** Digest at head of every declared asset and of `manifest.json`, by path inside the package folder. */
  readonly digests: ReadonlyMap<string, Answer<string>>
  /** Dependencies that the staging root holds neither as a folder nor as an archive. */
  readonly absentDependencies: readonly string[]
  /** The package's archive in the staging root, when there is one. */
  readonly archive: ArchiveFacts | null
}

export interface ArchiveFacts {
  readonly path: string
  /** `unknown` when the archive cannot be opened. */
  readonly members: Answer<readonly ArchiveMember[]>
}
export interface ArchiveMember {
  readonly name: string
  readonly mtime: number
  readonly uid: number
  readonly gid: number
  readonly owner: string
  /** Digest of the content; null for anything but a regular file. */
  readonly sha256: string | null
}

/** An asset path that manifests of two packages of the staging root claim. */
export interface SharedAsset {
  readonly asset: string
  readonly owner: string
  /** Package of this change that claims it too. */
  readonly package: string
}

/** A builder handoff with everything that was learnt about it. */
export interface BuilderHandoff extends Handoff {
  readonly spec: Document<SpecRecord> | null
  readonly results: Document<ResultsRecord> | null
  readonly prompt: Document | null
  readonly change: ChangeSet
  readonly config: BuilderConfig
  /** The folder that holds `handoffs/` (`''`: the root); null when the document stands in no such folder. */
  readonly staging: string | null
  /** Where the spec, the RESULTS and the prompt stand, by their path. */
  readonly places: ReadonlyMap<string, Place>
  /** What the files of RESULTS are in the repository. */
  readonly listed: readonly ListedPath[]
  /** Hashes that RESULTS lists files without, by the pointer at which each would stand. */
  readonly missingDigests: ReadonlyMap<string, string>
  /** Paths that RESULTS documents of the same change list, this one's included. */
  readonly listedByChange: ReadonlySet<string>
  /** Files of the change that none of them lists by its own path. */
  readonly unlisted: readonly ChangedFile[]
  /** Files of the change that are handoff documents of any standard. */
  readonly documentPaths: ReadonlySet<string>
  /** Everything that stands in the handoffs folder at head. */
  readonly shelves: readonly Shelf[]
  readonly packages: readonly PackageFacts[]
  readonly shared: readonly SharedAsset[]
  /** Package ids that the spec or the RESULTS name. */
  readonly namedPackages: readonly string[]
  readonly wave: WaveFacts | null
  readonly previousResults: Document<ResultsRecord> | null
}
