/** Settings of the initiative standard. */
export type InitiativeConfig = Readonly<Record<string, never>>
