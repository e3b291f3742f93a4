import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { UsageError } from '../../model/errors.js'

const PEM = /^-----BEGIN [A-Z ]*PRIVATE KEY-----/
const NAME = 'GITHUB_PRIVATE_KEY'

function textOf(value: string): string {
  // Many places that hold variables hold one line only.
  if (PEM.test(value)) return value.replaceAll('\\n', '\n')
  const decoded = /^[A-Za-z0-9+/=\s]+$/.test(value) ? Buffer.from(value, 'base64').toString() : ''
  if (PEM.test(decoded)) return decoded
  try {
    return readFileSync(value, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable'
    throw new UsageError(`${NAME} is neither a key in PEM form nor the path of a readable file (${code})`)
  }
}

/** The App's key as PEM, given as PEM, as base64 of it, or as the path of its file. */
export function privateKeyIn(value: string): string {
  const pem = textOf(value.trim()).trim()
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType !== 'rsa') throw new Error('not RSA')
    return key.export({ type: 'pkcs8', format: 'pem' }).toString()
  } catch {
    throw new UsageError(`${NAME} holds no RSA key: give the file that GitHub made for the App, as it is`)
  }
}
