import type { BaselineField, Declaration, ValueType } from '../model/declared-config.js'

export interface ValueFile {
  required?: boolean
  type?: ValueType
  values?: string[]
}
export interface FormFile {
  sections?: { name: string; aliases?: string[]; required?: boolean }[]
  ordered?: boolean
  keys?: ({ key: string; aliases?: string[]; in?: string } & ValueFile)[]
  tables?: {
    section: string
    'min-rows'?: number
    columns: ({ name: string; aliases?: string[]; unique?: boolean } & ValueFile)[]
  }[]
  'front-matter'?: { required: string[] }
}
export interface RequiredFile {
  paths: string[]
  except?: string[]
}
export interface DeclarationFile extends FormFile {
  documents: string[]
  id?: { from: string; form?: string | string[] }
  schema?: string
  previous?: { by: Declaration['previous'] }
  baseline?: { field: string; direction?: NonNullable<BaselineField['direction']> }[]
  checklist?: { id: string; text: string; person?: boolean; rules?: string[] }[]
  'required-by'?: RequiredFile[]
}

/** The parts of the configuration file that schemas/config.declared.schema.json describes. */
export interface DeclaredFile {
  declared?: Record<string, DeclarationFile>
  extra?: Record<string, FormFile>
  required?: (RequiredFile & { standard: string })[]
}
