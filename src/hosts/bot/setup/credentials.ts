import { open, readFile, rename, rm } from 'node:fs/promises'

/** What GitHub gives once, when it creates an App. */
export interface Credentials {
  readonly id: number
  readonly slug: string
  /** The App's page on GitHub. */
  readonly page: string
  readonly pem: string
  readonly webhookSecret: string
}

interface Answer {
  readonly id?: unknown
  readonly slug?: unknown
  readonly html_url?: unknown
  readonly pem?: unknown
  readonly webhook_secret?: unknown
}

/** Reads GitHub's answer; throws, without quoting anything of it, when it is not one. */
export function credentialsIn(answer: unknown): Credentials {
  const { id, slug, html_url: page, pem, webhook_secret: webhookSecret } = (answer ?? {}) as Answer
  const isPage = typeof page === 'string' && /^https?:\/\//.test(page)
  const isText = [slug, pem, webhookSecret].every((value) => typeof value === 'string' && value !== '')
  if (!Number.isSafeInteger(id) || !isPage || !isText) {
    throw new Error('GitHub’s answer holds no credentials of an App')
  }
  return {
    id: id as number,
    slug: slug as string,
    page,
    pem: pem as string,
    webhookSecret: webhookSecret as string,
  }
}

/**
 * Writes them as a file of variables that only its owner may read; other variables that it has already stay. The key
 * stands in it as base64, on one line, as every reader of such files wants it.
 */
export async function storeCredentials(path: string, credentials: Credentials): Promise<void> {
  const { id, slug, pem, webhookSecret } = credentials
  const before = await textIn(path)
  const text = [
    ...(before === '' ? [] : [before.replace(/\n$/, '')]),
    `# The GitHub App ${slug}. Whoever reads this can act as the App.`,
    `GITHUB_APP_ID=${id}`,
    `GITHUB_PRIVATE_KEY=${Buffer.from(pem).toString('base64')}`,
    `GITHUB_WEBHOOK_SECRET=${webhookSecret}`,
    '',
  ].join('\n')
  const fresh = `${path}.new`
  await rm(fresh, { force: true })
  const file = await open(fresh, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(fresh, path)
}

async function textIn(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
