/** Does a piece of work as a part of a run, or of one document in it; a host that wants to know how long it took measures it. */
export type Timed = <T>(part: string, work: () => T, document?: string) => T
