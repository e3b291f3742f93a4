import library from './library.cjs'
export const { check, report, version } = library
