import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { pictures, sampleReview, visible } from '../scripts/picture.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const themes = ['light', 'dark'] as const

/** The words of a picture, in order, as one text. */
function wordsOf(svg: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }
  return Array.from(svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g), ([, inner]) =>
    inner!.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|amp);/g, (_, name: string) => named[name]!),
  ).join('\n')
}

/** What Markdown shows of a sentence. */
const plain = (markdown: string): string => markdown.replace(/\*\*|`/g, '')

describe('the picture of a review in the README', () => {
  test.each(themes)('is what scripts/picture.ts draws today: %s', (theme) => {
    expect(readFileSync(`${root}docs/images/review-${theme}.svg`, 'utf8')).toBe(pictures()[theme])
  })

  test.each(themes)('has every word of the comments that it shows, and none of the mark that nobody sees: %s', (theme) => {
    const words = wordsOf(pictures()[theme])
    const shown = sampleReview().comments.filter(({ line }) => new RegExp(`^${line}$`, 'm').test(words))
    expect(shown.length).toBe(2)
    for (const { body } of shown)
      for (const line of visible(body)
        .split('\n')
        .filter((one) => one !== '' && !one.startsWith('```')))
        expect(words.replace(/\s/g, '')).toContain(shownAs(line))
    expect(words).not.toContain('listkeeper:1')
  })

  test('shows no script, no style and nothing of another server, which GitHub would leave out', () => {
    for (const svg of Object.values(pictures()))
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/<(?:script|style|image|foreignObject)\b|\b(?:href|src|on\w+)=/)
  })

  test('is of the review that npm start prints', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['examples/first-review.ts', '--no-color'], {
      cwd: root,
      timeout: 60_000,
    })
    const printed = stdout.replace(/\s+/g, ' ')
    const words = wordsOf(pictures().light)
    const shown = sampleReview().comments.filter(({ line }) => new RegExp(`^${line}$`, 'm').test(words))
    for (const { line, body } of shown) {
      expect(printed).toContain(`line ${line} `)
      const [whats = ''] = visible(body).split('\n\n')
      for (const what of whats.split('\n')) expect(printed.replaceAll('`', '')).toContain(plain(what.replace(/^- /, '')))
    }
  }, 90_000)

  test('is in the README in both themes', () => {
    const page = readFileSync(`${root}README.md`, 'utf8')
    for (const theme of themes) {
      expect(page).toContain(`docs/images/review-${theme}.svg`)
      expect(existsSync(`${root}docs/images/review-${theme}.svg`)).toBe(true)
    }
  })
})

/** A line of a comment as the picture has it, without spaces: a bullet is a dot, code of a suggestion stays as it is. */
function shownAs(line: string): string {
  const isCode = line.startsWith('- [')
  return (isCode ? line : plain(line).replace(/^- /, '•')).replace(/\s/g, '')
}
