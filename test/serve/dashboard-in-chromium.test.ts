// The pages of the service as a browser shows them, light and dark, wide and narrow, and what axe-core says of them. Needs Chromium.
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import axe from 'axe-core'
import { type Browser, chromium as browsers, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleList, sampleLists, samplePages, sampleReviews, servePages } from '../../scripts/picture/dashboard.ts'
import { homePage } from '../../src/serve/site/dashboard/home.ts'
import { installedPage } from '../../src/serve/site/dashboard/installed.ts'
import { listPage } from '../../src/serve/site/dashboard/list-page.ts'
import { setupPage } from '../../src/serve/site/manifest.ts'
import { html } from '../../src/serve/site/page.ts'
import { isSoak } from '../soak.ts'
import { hostile } from './rows.ts'

const chromium = '/usr/bin/chromium'
const isMissing = !existsSync(chromium)

/** The same pages with texts that mean harm wherever people can write. */
function hostilePages(): Parameters<typeof samplePages>[0] {
  const lists = hostile.map((text, id) => ({
    ...sampleLists[0]!,
    id,
    owner: text,
    name: text,
    state: { ...sampleLists[0]!.state!, branch: text },
  }))
  const reviews = hostile.flatMap((text) =>
    sampleReviews.slice(0, 2).map((one) => ({ ...one, title: text, author: text, conclusion: text })),
  )
  const page = (body: string) => html({ title: 'Harm', body, formsTo: "'self'" })
  return {
    '/harm': page(homePage({ lists, hasMore: true, words: hostile[0]!, page: 2, size: hostile.length })),
    ...Object.fromEntries(lists.map((list, index) => [`/harm/${index}`, page(listPage(sampleList(list, reviews)))])),
    '/harm/installed': page(
      installedPage({ lists, pages: 'https://github.com', action: 'install', here: `/setup/installed?${hostile[1]}` }),
    ),
    '/setup': page(setupPage({ pages: 'https://github.com', url: 'https://lists.example.org', state: 'x' })),
  }
}

const shown = ['/', '/lists/birds/awesome-birds', '/setup/installed', '/operator', '/login', '/setup']

describe.skipIf(isMissing)(`the pages in Chromium${isMissing ? ` (skipped: there is no ${chromium})` : ''}`, () => {
  let browser: Browser
  let server: Server
  let address: string
  const troubles: string[] = []

  beforeAll(async () => {
    ;({ address, server } = await servePages(samplePages(hostilePages())))
    browser = await browsers.launch({ executablePath: chromium })
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  async function open(path: string, options: object = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, ...options })
    page.on('console', (message) => void troubles.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => void troubles.push(error.message))
    page.on('dialog', (dialog) => void troubles.push(dialog.message()))
    page.on('request', (request) => void (request.url().startsWith(address) || troubles.push(`asked for ${request.url()}`)))
    troubles.length = 0
    await page.goto(address + path)
    return page
  }

  test.each(['light', 'dark'])('have no serious finding of axe-core in %s', async (colorScheme) => {
    const page = await open('/', { colorScheme, bypassCSP: true })
    // What depends on colours is looked at in both.
    const rules = colorScheme === 'light' ? '' : "{ runOnly: ['color-contrast', 'link-in-text-block'] }"
    for (const path of colorScheme === 'light' || isSoak ? shown : shown.slice(0, 4)) {
      await page.goto(address + path)
      await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
      await page.evaluate(axe.source)
      const found = await page.evaluate<{ id: string; impact: string; nodes: { html: string }[] }[]>(
        `axe.run(${rules}).then(({ violations }) => violations)`,
      )
      expect([path, found.map(({ id, impact, nodes }) => [impact, id, nodes[0]?.html])]).toEqual([path, []])
    }
    await page.close()
  })

  test('look as the reader has it, light or dark, and fit every width', async () => {
    const colours = new Set<unknown>()
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1000, 'dark'],
    ] as const) {
      const page = await open('/', { colorScheme, viewport: { width, height: 800 } })
      for (const path of shown) {
        await page.goto(address + path)
        await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
        expect([path, width, await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')]).toEqual([
          path,
          width,
          0,
        ])
      }
      colours.add(await page.evaluate('getComputedStyle(document.body).backgroundColor'))
      await page.close()
    }
    expect(colours.size).toBe(2)
    expect(troubles).toEqual([])
  })

  test('work without scripts and by keyboard: the first stop leads to the content, each stop is seen', async () => {
    const page = await open('/', { javaScriptEnabled: false })
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    for (let stop = 0; stop < 6; stop++) {
      const { outline, top } = await page.evaluate<{ outline: string; top: number }>(
        '({ outline: getComputedStyle(document.activeElement).outlineStyle, top: document.activeElement.getBoundingClientRect().top })',
      )
      expect([stop, outline, top >= 0]).toEqual([stop, 'solid', true])
      await page.keyboard.press('Tab')
    }
    await page.close()
  })

  test('run, show and ask for nothing that a name, a title, a login or a branch says', async () => {
    const page = await open('/harm', { viewport: { width: 390, height: 800 } })
    // The page of each list has all of them as titles and logins; the others add them as its own name.
    const own = hostile.map((_, index) => `/harm/${index}`).slice(0, isSoak ? hostile.length : 3)
    for (const path of ['/harm', '/harm/installed', ...own]) {
      await page.goto(address + path)
      const seen = await page.evaluate(
        `[window.hacked, document.querySelectorAll('script, iframe, main img:not([src^="/badge/"]), h1 ~ h1, [onerror], [onload], [onmouseover]').length,
          document.documentElement.scrollWidth - document.documentElement.clientWidth, [...document.links].filter(({ protocol }) => !/^https?:$/.test(protocol)).length]`,
      )
      expect([path, seen]).toEqual([path, [undefined, 0, 0, 0]])
    }
    // Badges of such names are not there.
    expect(troubles.filter((one) => !one.includes('404'))).toEqual([])
    await page.close()
  })
})
