/** How much of each thing is shown; the rest is counted. */
export interface Plan {
  /** Characters of one text taken from a document. */
  readonly text: number
  /** Problems of one handoff. */
  readonly problems: number
  /** Contradicted claims, and reasons of unverified ones, of one handoff. */
  readonly claims: number
  /** Rows of one baseline. */
  readonly rows: number
  /** Points of one checklist. */
  readonly points: number
  readonly handoffs: number
}

/**
 * From everything to the bare verdict. Claims that could not be checked go first, then the length of texts,
 * then the least important problems, and whole handoffs last.
 */
const PLANS: readonly Plan[] = [
  { text: 2000, problems: 500, claims: 200, rows: 200, points: 100, handoffs: 500 },
  { text: 1000, problems: 200, claims: 50, rows: 50, points: 50, handoffs: 200 },
  { text: 600, problems: 100, claims: 20, rows: 30, points: 30, handoffs: 100 },
  { text: 400, problems: 60, claims: 10, rows: 20, points: 20, handoffs: 100 },
  { text: 300, problems: 40, claims: 5, rows: 15, points: 20, handoffs: 60 },
  { text: 240, problems: 20, claims: 3, rows: 10, points: 15, handoffs: 40 },
  { text: 200, problems: 10, claims: 2, rows: 10, points: 12, handoffs: 20 },
  { text: 160, problems: 5, claims: 1, rows: 5, points: 12, handoffs: 20 },
  { text: 120, problems: 3, claims: 0, rows: 5, points: 12, handoffs: 10 },
  { text: 100, problems: 3, claims: 0, rows: 3, points: 10, handoffs: 4 },
  { text: 80, problems: 1, claims: 0, rows: 2, points: 0, handoffs: 1 },
  { text: 60, problems: 0, claims: 0, rows: 0, points: 0, handoffs: 0 },
]

/** The fullest rendering that fits; the barest when none does, cut at a line. */
export function fitting(
  render: (plan: Plan) => string,
  size: (text: string) => number,
  limit: number,
): string {
  let text = ''
  for (const plan of PLANS) {
    text = render(plan)
    if (size(text) <= limit) return text
  }
  const lines = text.split('\n')
  while (lines.length > 1 && size(lines.join('\n')) > limit) lines.pop()
  return lines.join('\n')
}
