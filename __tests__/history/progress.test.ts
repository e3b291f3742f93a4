import { jest } from '@jest/globals'
import { startProgress } from '../../src/hosts/progress.js'
import type { Terminal } from '../../src/hosts/terminal.js'

const said: string[] = []
const terminal = (complainsToTerminal: boolean, environment = {}): Terminal => ({
  directory: '/',
  environment,
  isTerminal: true,
  columns: 80,
  complainsToTerminal,
  write: () => {},
  complain: (text) => said.push(text),
})

beforeEach(() => {
  said.length = 0
  jest.useFakeTimers({ now: 0 })
})
afterEach(() => jest.useRealTimers())

test('long work is followed on a terminal, and the bar is taken away', () => {
  const progress = startProgress(terminal(true), 'reading', 200)
  progress.at(10)
  expect(said).toEqual([])
  jest.advanceTimersByTime(500)
  progress.at(50)
  progress.at(51)
  expect(said).toEqual(['\r\u001b[Kreading ██████░░░░░░░░░░░░░░░░░░ 50 of 200'])
  progress.end()
  expect(said.at(-1)).toBe('\r\u001b[K')
})

test.each([
  ['a pipe', terminal(false)],
  ['a terminal that can do nothing', terminal(true, { TERM: 'dumb' })],
])('%s gets none', (_, where) => {
  const progress = startProgress(where, 'reading', 200)
  jest.advanceTimersByTime(500)
  progress.at(50)
  progress.end()
  expect(said).toEqual([])
})
