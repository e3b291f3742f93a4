/** Settings of the run standard. */
export type RunConfig = Readonly<Record<string, never>>
