/** Takes the pictures of the dashboard in `docs/images`: desktop and phone, light and dark. Needs Chromium (Debian: apt-get install chromium). */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { samplePages, servePages } from './picture/dashboard.ts'

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url))
const shapes = { desktop: { width: 1000, height: 800 }, phone: { width: 390, height: 844 } } as const

mkdirSync(folder, { recursive: true })
const { address, server } = await servePages(samplePages())
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })
for (const colorScheme of ['light', 'dark'] as const)
  for (const [shape, viewport] of Object.entries(shapes)) {
    const page = await browser.newPage({ viewport, colorScheme })
    await page.goto(`${address}/lists/birds/awesome-birds`)
    await page.screenshot({ path: `${folder}dashboard-${shape}-${colorScheme}.png` })
    await page.close()
  }
await browser.close()
server.close()
