import { createHash } from 'node:crypto'
import type { Reply } from '../web/server.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (it) => ENTITIES[it] ?? it)

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}' +
  'button,input{font:inherit;padding:.4rem .8rem}form{margin:1rem 0}code{background:#eee;padding:0 .2rem}'
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** A page of our own; `body` is HTML that is escaped already. It may send its forms to `target` and nowhere else. */
export function page(status: number, title: string, body: string, target: string | null = null): Reply {
  const forms = target === null ? "'none'" : `'self' ${new URL(target).origin}`
  return {
    status,
    type: 'text/html; charset=utf-8',
    headers: {
      'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action ${forms}; frame-ancestors 'none'; base-uri 'none'`,
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    },
    body: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1>
${body}
</body>
</html>
`,
  }
}
