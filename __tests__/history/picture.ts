// Part of npm run screenshots: draws docs/images/history.png from a past that tests use too
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { longPast } from './long-past.js'
import { writePast } from './past.js'
import { tell } from './tell.js'

const picture = join(import.meta.dirname, '../../docs/images/history.png')
const folder = mkdtempSync(join(tmpdir(), 'history-'))
try {
  writePast(join(folder, 'past'), longPast(2000, 400), true)
  const file = join(folder, 'history.html')
  writeFileSync(file, (await tell(join(folder, 'past'), ['--format', 'html'])).output)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage({ viewport: { width: 1120, height: 1010 }, reducedMotion: 'reduce' })
  await page.goto(pathToFileURL(file).href)
  await page.screenshot({ path: picture })
  await browser.close()
  console.log(`${picture}  ${Math.ceil(statSync(picture).size / 1024)} KiB`)
} finally {
  rmSync(folder, { recursive: true })
}
