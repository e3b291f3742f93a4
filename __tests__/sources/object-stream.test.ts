import { ObjectStream } from '../../src/sources/object-stream.js'

const id = (digit: string): string => digit.repeat(40)
const answer = (oid: string, content: string): string => `${oid} blob ${content.length}\n${content}\n`

/** What recipients saw of an output that came in pieces of a size. */
function readIn(size: number, output: Buffer): string[] {
  const seen: string[] = []
  const stream = new ObjectStream(() => {
    let content = ''
    return {
      start: ({ size: bytes }) => {
        content = `${bytes}:`
      },
      take: (chunk) => {
        content += chunk.toString('latin1')
      },
      finish: () => seen.push(content),
      missing: () => seen.push('missing'),
    }
  })
  for (let at = 0; at < output.length; at += size) stream.write(output.subarray(at, at + size))
  expect(stream.amid).toBe(false)
  return seen
}

test('answers are the same however the output is cut', () => {
  const tricky = `${id('c')} missing\n\n${answer(id('d'), 'x')}`
  const output = Buffer.from(
    [
      answer(id('a'), 'one'),
      `${id('b')} missing\n`,
      answer(id('a'), ''),
      answer(id('a'), tricky),
      'dead ambiguous\n',
      `${'e'.repeat(64)} tree 1\n\n\n`,
      'a name that ends like missing blob 12 missing\n',
    ].join(''),
    'latin1',
  )
  const expected = ['3:one', 'missing', '0:', `${tricky.length}:${tricky}`, 'missing', '1:\n', 'missing']
  for (let size = 1; size <= output.length; size += 1) expect(readIn(size, output)).toEqual(expected)
})

test('an object that has not wholly come is known to be open', () => {
  const recipient = { start: () => {}, take: () => {}, finish: () => {}, missing: () => {} }
  const stream = new ObjectStream(() => recipient)
  const cuts = [Buffer.from(`${id('a')} bl`), Buffer.from('ob 3\non'), Buffer.from('e')]
  for (const cut of cuts) {
    stream.write(cut)
    expect(stream.amid).toBe(true)
  }
  stream.write(Buffer.from('\n'))
  expect(stream.amid).toBe(false)
})
