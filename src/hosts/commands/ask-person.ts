import type { Terminal } from '../terminal.js'

/** Whether somebody sits there who can be asked. */
export const somebodyIsThere = ({ isTerminal }: Terminal): boolean =>
  isTerminal && process.stdin.isTTY === true

/** Asks the person at the terminal; the end of the input is no answer. */
export async function askPerson(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const ended = new Promise<string>((done) => lines.once('close', () => done('')))
  const answer = await Promise.race([lines.question(question).catch(() => ''), ended])
  lines.close()
  return answer.trim()
}
