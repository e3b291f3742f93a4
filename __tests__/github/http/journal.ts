export interface LoggedRequest {
  readonly method: string
  /** Below the API's root, without the query. */
  readonly path: string
  readonly query: string
  readonly operationId: string | null
  readonly login: string | null
  readonly body: unknown
  /** 0 when the connection was cut. */
  status: number
  readonly write: boolean
}

/** Above it GitHub's secondary limit refuses. */
const concurrencyLimit = 100

/** What was asked, and everything about it that a careful client and a faithful server would not do. */
export class Journal {
  readonly requests: LoggedRequest[] = []
  readonly problems: string[] = []
  /** The most requests that were under way at one time. */
  mostConcurrent = 0
  private underWay = 0

  get writes(): LoggedRequest[] {
    return this.requests.filter(({ write }) => write)
  }

  begin(request: LoggedRequest): void {
    this.requests.push(request)
    this.underWay += 1
    this.mostConcurrent = Math.max(this.mostConcurrent, this.underWay)
    if (this.underWay === concurrencyLimit + 1)
      this.report(`more than ${concurrencyLimit} requests at one time`)
  }

  end(): void {
    this.underWay -= 1
  }

  report(problem: string): void {
    this.problems.push(problem)
  }

  /** Hands over the problems that a test provoked, so that it can look at them and still end clean. */
  takeProblems(): string[] {
    return this.problems.splice(0)
  }

  assertClean(): void {
    if (this.problems.length === 0) return
    const list = this.problems.slice(0, 20).map((problem) => `- ${problem}`)
    throw new Error(`the test GitHub saw ${this.problems.length} problem(s):\n${list.join('\n')}`)
  }
}
