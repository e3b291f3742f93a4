import about from '../../package.json' with { type: 'json' }

export const version: string = about.version

/** Where the project lives. */
export const home: string = about.homepage
