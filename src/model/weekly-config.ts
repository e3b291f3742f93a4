/** One team's repository that hands off every week. */
export interface WeeklyProducer {
  readonly name: string
  /** True when its handoffs must have the section on local compute options. */
  readonly localCompute: boolean
}

/** When renting machines has become dear enough to buy one. */
export interface ComputeThresholds {
  /** From this spend on, EUR a month, plain holding is called for. */
  readonly hold: number
  /** From this spend on a middle upgrade. */
  readonly mid: number
  /** From this spend on a middle or a high upgrade. */
  readonly high: number
  /** More blocked sessions a week than this call for a middle upgrade at any spend. */
  readonly blockedSessions: number
}

/** Settings of the weekly standard. */
export interface WeeklyConfig {
  /** Where handoffs stand (globs). */
  readonly documents: readonly string[]
  readonly producers: readonly WeeklyProducer[]
  readonly thresholds: ComputeThresholds
}
