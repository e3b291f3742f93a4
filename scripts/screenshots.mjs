// npm run screenshots             draws the comment as GitHub shows it into docs/images
// npm run screenshots -- OTHER    into another folder
// The browser is Debian's chromium, or the one that CHROMIUM names.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { Marked } from 'marked'
import { chromium } from 'playwright-core'
import UPNG from 'upng-js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const text = (name) => readFileSync(require.resolve(name), 'utf8')

/** GitHub's page around a comment is at most this wide, and a phone as wide as that. */
const WIDE = 860
const NARROW = 400
/** A long comment is cut here: what follows looks the same. */
const TALLEST = { [WIDE]: 1400, [NARROW]: 1100 }
const LARGEST_BYTES = 120 * 1024

const PICTURES = [
  ...['pass', 'fail', 'pending', 'many'].flatMap((sample) =>
    ['light', 'dark'].map((theme) => ({ sample, theme, width: WIDE, name: `comment-${sample}-${theme}` })),
  ),
  { sample: 'fail', theme: 'light', width: NARROW, name: 'comment-fail-phone' },
  { sample: 'pending', theme: 'dark', width: NARROW, name: 'comment-pending-phone' },
]

/** The comments, judged from the examples by the sources as they are. */
async function samples() {
  const folder = mkdtempSync(join(tmpdir(), 'comments-'))
  try {
    const outfile = join(folder, 'samples.mjs')
    await build({
      entryPoints: [join(root, '__tests__/reports/comment-samples.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      define: { 'import.meta.dirname': JSON.stringify(join(root, '__tests__')) },
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      logLevel: 'warning',
    })
    const { sample } = await import(pathToFileURL(outfile).href)
    const names = [...new Set(PICTURES.map((picture) => picture.sample))]
    return new Map(await Promise.all(names.map(async (name) => [name, (await sample(name)).body])))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const markdown = new Marked({
  gfm: true,
  renderer: {
    code({ text, lang }) {
      return lang === 'mermaid' ? `<pre class="mermaid">${text.replaceAll('<', '&lt;')}</pre>` : false
    },
  },
})

const COLOURS = {
  light: { page: '#ffffff', line: '#d1d9e0', head: '#f6f8fa', text: '#59636e' },
  dark: { page: '#0d1117', line: '#3d444d', head: '#151b23', text: '#9198a1' },
}

/** A page with nothing but the comment, in the frame that GitHub gives it. */
function page(body, theme) {
  const { page, line, head, text: dim } = COLOURS[theme]
  const emoji = readFileSync(require.resolve('twemoji-colr-font/twemoji.woff2')).toString('base64')
  return `<!doctype html><meta charset="utf-8"><style>
@font-face { font-family: Twemoji; src: url(data:font/woff2;base64,${emoji});
  unicode-range: U+203C-2BFF, U+1F000-1FAFF, U+FE0F; }
${text(`github-markdown-css/github-markdown-${theme}.css`)}
body { margin: 0; padding: 16px; background: ${page}; font: 14px "Liberation Sans", sans-serif; color: ${dim} }
.comment { border: 1px solid ${line}; border-radius: 6px; overflow: hidden }
.head { padding: 8px 16px; background: ${head}; border-bottom: 1px solid ${line} }
.markdown-body { padding: 16px; font-size: 14px; font-family: "Liberation Sans", Twemoji, sans-serif; overflow-wrap: break-word }
.markdown-body code { font-family: "Liberation Mono", Twemoji, monospace; overflow-wrap: anywhere }
.markdown-body pre.mermaid { background: none; padding: 0; text-align: center }
.markdown-body svg { max-width: 100%; height: auto }
.markdown-body .task { list-style: none }
</style><div class="comment"><div class="head"><b>github-actions</b> bot commented</div>
<article class="markdown-body">${markdown.parse(body)}</article></div>`
}

/** Draws one picture; says what is wrong with it, if anything. */
async function draw(browser, { sample, theme, width, name }, bodies, folder) {
  const tab = await browser.newPage({ viewport: { width, height: 600 }, colorScheme: theme })
  const faults = []
  tab.on('pageerror', (error) => faults.push(`${name}: ${error.message}`))
  await tab.route('**', (route) =>
    /^(about|data):/.test(route.request().url()) ? route.continue() : route.abort(),
  )
  await tab.setContent(page(bodies.get(sample), theme))
  await tab.evaluate(() => {
    for (const box of document.querySelectorAll('li > input, li > p > input'))
      box.closest('li').className = 'task task-list-item'
  })
  if (await tab.locator('pre.mermaid').count()) {
    await tab.addScriptTag({ path: require.resolve('@mermaid-js/tiny/dist/mermaid.tiny.js') })
    await tab.evaluate(async (dark) => {
      window.mermaid.initialize({ startOnLoad: false, theme: dark ? 'dark' : 'default' })
      await window.mermaid.run({ querySelector: 'pre.mermaid' })
    }, theme === 'dark')
    if ((await tab.locator('pre.mermaid svg').count()) === 0) faults.push(`${name}: the chart was not drawn`)
  }
  await tab.evaluate(() => document.fonts.ready)
  const { height, overflow } = await tab.evaluate(() => ({
    height: document.body.scrollHeight,
    overflow: document.documentElement.scrollWidth - window.innerWidth,
  }))
  if (overflow > 0) faults.push(`${name}: ${overflow} pixels stick out on the right`)
  const path = join(folder, `${name}.png`)
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST[width]) }
  const drawn = UPNG.decode(await tab.screenshot({ clip, fullPage: true }))
  // 256 colours are enough for text and marks, and take a third of the space.
  writeFileSync(path, Buffer.from(UPNG.encode(UPNG.toRGBA8(drawn), drawn.width, drawn.height, 256)))
  await tab.close()
  const { size } = statSync(path)
  if (size > LARGEST_BYTES)
    faults.push(`${name}: ${Math.ceil(size / 1024)} KiB, at most ${LARGEST_BYTES / 1024}`)
  console.log(`${relative(root, path)}  ${clip.width}×${clip.height}  ${Math.ceil(size / 1024)} KiB`)
  return faults
}

const folder = process.argv[2] ?? join(root, 'docs/images')
mkdirSync(folder, { recursive: true })
const bodies = await samples()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'],
})
try {
  const faults = []
  for (const picture of PICTURES) faults.push(...(await draw(browser, picture, bodies, folder)))
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length > 0 ? 1 : 0
} finally {
  await browser.close()
}
