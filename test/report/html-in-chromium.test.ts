/** The page as a browser shows it. Needs Chromium; playwright-core sends nothing to the network. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium as browsers, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toHtml } from '../../src/report/html.ts'
import { makeFolder } from '../folder.ts'
import { isSoak } from '../soak.ts'
import { pageLink, pageOf, samplePage } from './html-page.ts'

const chromium = '/usr/bin/chromium'
const isMissing = !existsSync(chromium)

const address = (name: string, html: string): string => pathToFileURL(join(makeFolder({ [name]: html }), name)).href

/** The addresses of the links that are shown in a table, in their order. */
const shownIn = (table: string): string =>
  `[...document.querySelectorAll('${table} tbody tr:not([hidden])')].map((row) => row.querySelector('a').textContent)`

/** Texts whose colour is too near to that after them: their contrast by WCAG 2.2, 1.4.3, and what they say. */
const tooFaint = `(() => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })
  const over = (colours) => {
    canvas.clearRect(0, 0, 1, 1)
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1) }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
  }
  const light = (rgb) => {
    const [r, g, b] = rgb.map((value) => value / 255).map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const faint = []
  let seen = 0
  for (const details of document.querySelectorAll('details')) details.open = true
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (node.data.trim() === '' || element.closest('script, style, option, title, desc, [hidden]')) continue
    const behind = []
    for (let above = element; above; above = above.parentElement) behind.unshift(getComputedStyle(above).backgroundColor)
    const look = getComputedStyle(element)
    const ink = element instanceof SVGElement ? look.fill : look.color
    const [a, b] = [light(over(['white', ...behind])), light(over(['white', ...behind, ink]))]
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    seen += 1
    if (contrast < 4.5) faint.push(contrast.toFixed(2) + ' ' + node.data.trim().slice(0, 40))
  }
  return { seen, faint: [...new Set(faint)] }
})()`

const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

describe.skipIf(isMissing)(`the page in Chromium${isMissing ? ` (skipped: there is no ${chromium})` : ''}`, () => {
  let browser: Browser
  const sample = address('links.html', toHtml(samplePage(300)))
  const troubles: string[] = []

  beforeAll(async () => {
    browser = await browsers.launch({ executablePath: chromium })
  })
  afterAll(() => browser?.close())

  async function open(url: string, options: object = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
    page.on('console', (message) => void troubles.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => void troubles.push(error.message))
    page.on('request', (request) => void (request.url() === url || troubles.push(`asked for ${request.url()}`)))
    troubles.length = 0
    await page.goto(url)
    return page
  }

  it('says nothing to the console and requests nothing', async () => {
    const page = await open(sample)
    await page.click('#theme')
    await page.click('a[data-kind="blocked"]')
    await page.fill('#find', 'tool')
    expect(troubles).toEqual([])
  })

  it('sorts by a click on a head, and back', async () => {
    const page = await open(sample)
    const before = (await page.evaluate(shownIn('#look-table'))) as string[]
    const bare = (url: string): string => url.replace(/^https:\/\/(?:www\.)?/, '')
    const sorted = before.map(bare).sort(new Intl.Collator('en', { numeric: true }).compare)
    const head = '#look-table th:nth-child(2)'
    await page.click(`${head} button`)
    expect(((await page.evaluate(shownIn('#look-table'))) as string[]).map(bare)).toEqual(sorted)
    expect(await page.evaluate(`document.querySelector('${head}').getAttribute('aria-sort')`)).toBe('ascending')
    await page.click(`${head} button`)
    expect(((await page.evaluate(shownIn('#look-table'))) as string[]).map(bare)).toEqual(sorted.toReversed())
    await page.click('#look-table th:nth-child(1) button')
    expect(await page.evaluate(shownIn('#look-table'))).toEqual(before)
    expect(await page.evaluate("document.querySelectorAll('#look-table [aria-sort]').length")).toBe(1)
  })

  it('sorts places by line', async () => {
    const page = await open(sample)
    await page.click('#look-table th:nth-child(3) button')
    const lines = (await page.evaluate(
      "[...document.querySelectorAll('#look-table td:nth-child(3) small')].map((small) => Number(/\\d+/.exec(small.textContent)[0]))",
    )) as number[]
    expect(lines.length).toBeGreaterThan(20)
    expect(lines).toEqual(lines.toSorted((a, b) => a - b))
  })

  it('filters by words, verdict and kind, and says how many are left', async () => {
    const page = await open(sample)
    const shown = async (): Promise<number> => ((await page.evaluate(shownIn('table.links'))) as string[]).length
    const settle = () => page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
    expect(await shown()).toBe(300)
    await page.fill('#find', 'GITHUB.com survey')
    await settle()
    const some = await shown()
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(100)
    expect(await page.evaluate("document.querySelector('#status').textContent")).toBe(`${some} of 300 links shown`)
    await page.click('#filter button')
    await settle()
    expect(await shown()).toBe(300)
    await page.selectOption('#kind', 'blocked')
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('table.links tbody tr:not([hidden])')].every((row) => row.className === 'blocked')",
      ),
    ).toBe(true)
    expect(await page.evaluate("document.querySelector('#unclear').closest('details').open")).toBe(true)
    await page.click('#filter button')
    await settle()
    await page.selectOption('#class', 'badge')
    expect(await shown()).toBeLessThan(60)
  })

  it('is light or dark as the reader has it, and as the button says', async () => {
    const colour = 'getComputedStyle(document.body).backgroundColor'
    const [light, dark] = [await open(sample, { colorScheme: 'light' }), await open(sample, { colorScheme: 'dark' })]
    const [bright, dim] = [await light.evaluate(colour), await dark.evaluate(colour)]
    expect(bright).not.toBe(dim)
    await dark.click('#theme')
    expect(await dark.evaluate(colour)).toBe(bright)
    await dark.click('#theme')
    expect(await dark.evaluate(colour)).toBe(dim)
  })

  it.each(['light', 'dark'])('is legible in %s', async (colorScheme) => {
    const { seen, faint } = (await (await open(sample, { colorScheme })).evaluate(tooFaint)) as { seen: number; faint: string[] }
    expect(seen).toBeGreaterThan(1000)
    expect(faint).toEqual([])
  })

  it.each([360, 600, 800, 1100])('needs no scrolling sideways at %i pixels', async (width) => {
    const page = await open(sample, { viewport: { width, height: 800 } })
    await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
    expect(await page.evaluate(overflow)).toBe(0)
  })

  it('shows everything without JavaScript', async () => {
    const page = await open(sample, { javaScriptEnabled: false })
    expect(await page.evaluate("document.querySelectorAll('table.links tbody tr').length")).toBe(300)
    expect(await page.evaluate("getComputedStyle(document.querySelector('#filter')).display")).toBe('none')
  })

  it('keeps hostile text within its bounds, and runs none of it', async () => {
    const words = ['</script><img src=x onerror="console.log(1)">', '"><svg onload="console.log(2)">', '\u202egnp.exe', 'x'.repeat(3000)]
    const links = words.map((word) =>
      pageLink({
        url: `https://example.com/${word}`,
        verdict: { kind: 'moved', to: `https://example.com/${word}`, permanent: true },
        at: [{ path: word, line: 1, section: word, name: word }],
      }),
    )
    const page = await open(address('hostile.html', toHtml(pageOf(links, { title: words.join(' '), notes: words }))), {
      viewport: { width: 360, height: 800 },
    })
    expect(await page.evaluate("document.querySelectorAll('img, svg[onload]').length")).toBe(0)
    expect(await page.evaluate(overflow)).toBe(0)
    expect(troubles).toEqual([])
  })

  it('sorts and filters 5,000 links at once', async () => {
    const page = await open(address('many.html', toHtml(samplePage(5000))))
    const took = (await page.evaluate(`(() => {
      const start = performance.now()
      document.querySelector('#fine').closest('details').open = true
      document.querySelector('#fine-table th:nth-child(2) button').click()
      document.querySelector('#find').value = 'tool'
      document.querySelector('#kind').dispatchEvent(new Event('change'))
      document.body.offsetHeight
      return performance.now() - start
    })()`)) as number
    expect(took).toBeLessThan(isSoak ? 3000 : 300_000)
  })
})
