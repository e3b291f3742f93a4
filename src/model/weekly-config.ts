/** Settings of the weekly standard. */
export type WeeklyConfig = Readonly<Record<string, never>>
