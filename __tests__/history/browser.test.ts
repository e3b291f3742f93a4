import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { jest } from '@jest/globals'
import { type Browser, chromium, type Page } from 'playwright-core'
import { historyPage } from '../../src/reports/history-html.js'
import { freshFolder, removeFolders } from '../sources/git-fixture.js'
import { CONTRASTS } from './contrasts.js'
import { hostileHistory } from './hostile-history.js'
import { longPast } from './long-past.js'
import { historyOf, pastAt } from './tell.js'

jest.setTimeout(60_000)

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const program = PLACES.find((path) => path !== undefined && existsSync(path))
const required = process.env.BROWSER_TESTS === 'required' || process.env.CI !== undefined

if (program === undefined && !required) {
  console.warn(
    'No chromium was found, so the page of `history` is not tried in a browser; set CHROMIUM to one.',
  )
}

let browser: Browser
let page: Page
/** What went wrong in the page, and what it asked for. */
const trouble: string[] = []

let shown = ''

/** Opens the page, or leaves it as it is open already. */
async function open(html: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<void> {
  const wanted = JSON.stringify([options, html])
  if (shown === wanted) return
  await page?.close()
  shown = wanted
  const file = join(freshFolder(), 'history.html')
  writeFileSync(file, html)
  page = await browser.newPage({
    reducedMotion: 'reduce',
    viewport: { width: 1200, height: 900 },
    ...options,
  })
  page.on('console', (message) => trouble.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (url !== pathToFileURL(file).href && !url.startsWith('data:')) trouble.push(`request: ${url}`)
  })
  await page.goto(pathToFileURL(file).href)
}

const describeInBrowser = program === undefined && !required ? describe.skip : describe

describeInBrowser('the page in a browser', () => {
  let html = ''

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: program ?? 'chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    html = historyPage(await historyOf(pastAt(...longPast(60, 40)), '--claims'))
  })
  afterEach(() => {
    expect(trouble.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    removeFolders()
  })

  test.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 390],
    ['dark', 390],
  ] as const)(
    '%s, %d pixels wide: nothing sticks out, everything can be read',
    async (colorScheme, width) => {
      await open(html, { colorScheme, viewport: { width, height: 900 } })
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      expect(wide).toBeLessThanOrEqual(width)
      const contrasts = (await page.evaluate(CONTRASTS)) as readonly [string, number][]
      expect(contrasts.length).toBeGreaterThan(100)
      expect(contrasts.filter(([, ratio]) => ratio < 4.5)).toEqual([])
    },
  )

  test('without JavaScript everything is there but the filter', async () => {
    await open(html, { javaScriptEnabled: false })
    expect(await page.locator('.handoffs tbody tr').count()).toBeGreaterThan(30)
    expect(await page.locator('svg .curve').count()).toBeGreaterThan(0)
    expect(await page.locator('.bar').isVisible()).toBe(false)
  })

  test('the keyboard reaches everything, and what has the focus shows it', async () => {
    await open(html)
    const stops: string[] = []
    while (stops.length < 200) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(
        "(() => { const e = document.activeElement, s = getComputedStyle(e); return [e.id || e.getAttribute('class') || e.tagName, s.outlineStyle !== 'none' && s.outlineWidth !== '0px'] })()",
      )
      const [name, seen] = stop as [string, boolean]
      if (name === 'BODY') break
      expect([name, seen]).toEqual([name, true])
      stops.push(name)
    }
    for (const wanted of ['skip', 'q', 'fell', 'chart scrolls', 'scroll', 'node lit', 'SUMMARY'])
      expect(stops).toContain(wanted)
  })

  test('arrow keys go along a chart and say what is there, Enter shows the row', async () => {
    await open(html)
    const chart = page.locator('.chart').first()
    await page.keyboard.press('Tab')
    await chart.focus()
    await page.keyboard.press('Home')
    const tip = chart.locator('.tip')
    expect(await tip.innerText()).toMatch(/^H-1\nFirst 2024-01-\d\d\n/)
    await page.keyboard.press('ArrowRight')
    expect(await tip.innerText()).toMatch(/^H-2\n/)
    await page.keyboard.press('Enter')
    expect(await page.locator('.handoffs tr.on th').first().innerText()).toContain('H-2')
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)
  })

  test('a pointer over a chart says the same', async () => {
    await open(html)
    await page.evaluate('document.activeElement.blur()')
    const svg = page.locator('.chart svg').first()
    await svg.hover({ position: { x: 60, y: 80 } })
    expect(await page.locator('.tip').first().innerText()).toMatch(/^H-[12]\n/)
    await page.mouse.move(5, 5)
    expect(await page.locator('.tip').first().isVisible()).toBe(false)
  })

  test('the filter leaves rows that hold the word, or that got worse', async () => {
    await open(html)
    const rows = page.locator('.handoffs tbody tr:visible')
    const all = await rows.count()
    await page.keyboard.press('/')
    await page.keyboard.type('feat-001')
    expect(await rows.allInnerTexts()).toEqual([expect.stringContaining('feat-001')])
    expect(await page.locator('#told').innerText()).toBe(`1 of ${all} handoffs`)
    await page.keyboard.press('Escape')
    expect(await rows.count()).toBe(all)
    await page.getByLabel('only regressions').check()
    expect(await rows.count()).toBe(await page.locator('.handoffs tr.r').count())
  })

  test('a name of the graph lights up what it hands over', async () => {
    await open(html)
    const node = page.locator('.graph .node', { hasText: 'product-planner' })
    await node.focus()
    expect(await page.locator('.graph.dim path.lit').count()).toBeGreaterThan(0)
    expect(await page.locator('.graph.dim path:not(.lit)[data-from]').count()).toBeGreaterThan(0)
    await page.keyboard.press('Tab')
    await page.locator('#q').focus()
    expect(await page.locator('.graph.dim').count()).toBe(0)
  })

  test('on paper it is light, whole and without what only works on a screen', async () => {
    await open(html, { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    for (const hidden of ['nav', '.bar', 'summary'])
      expect(await page.locator(hidden).first().isVisible()).toBe(false)
    const cut = await page.evaluate(
      "[...document.querySelectorAll('.scroll')].filter((e) => e.scrollHeight > e.clientHeight + 1).length",
    )
    expect(cut).toBe(0)
  })

  test('every chart and region has a name, headings are in order', async () => {
    await open(html)
    const nameless = await page.evaluate(
      "[...document.querySelectorAll('svg[role],[role=region],[role=group],section,nav,input')].filter((e) => !e.getAttribute('aria-label') && !e.getAttribute('aria-labelledby') && !e.labels?.length).length",
    )
    expect(nameless).toBe(0)
    const levels = (await page.evaluate(
      "[...document.querySelectorAll('h1,h2,h3')].map((e) => +e.tagName[1])",
    )) as number[]
    expect(levels[0]).toBe(1)
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  test('what documents say is text, whatever they say', async () => {
    const attack = `</title></style></script><script>document.title='hit'</script><img src=x onerror="document.title='hit'">" onfocus="document.title='hit'" autofocus x="`
    await open(historyPage(hostileHistory(attack)))
    expect(await page.title()).toBe('Handoff history')
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.locator('body').innerText()).toContain('<img src=x')
  })
})
