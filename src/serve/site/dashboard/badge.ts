/** The badge of a list, as those of shields.io look: how many of its links are alive, in words and in colour. No text of others is in it. Pure. */

import type { PublicList } from '../../store/public-lists.ts'
import type { Answer } from '../answer.ts'
import { aliveShare } from './words.ts'

/** Seconds for which browsers and GitHub's proxy of pictures may keep it. */
const kept = 900

/** White on each of them has a contrast of 4.5 at least (WCAG 2.2, 1.4.3). */
const colours = { good: '#1a7f37', fair: '#8a6100', poor: '#b3261e', none: '#5b6470', label: '#3f4650' } as const

/** The badge. */
export function badge({ health }: PublicList): Answer {
  const share = health && aliveShare(health)
  const value = share === undefined ? 'not checked yet' : `${share} % alive`
  const colour = share === undefined ? colours.none : share >= 98 ? colours.good : share >= 90 ? colours.fair : colours.poor
  const body = draw('links', value, colour)
  return { status: 200, type: 'image/svg+xml; charset=utf-8', body, headers: cached(kept) }
}

/** The answer for a list that is not there, or that nobody may see: the same for both. */
export const noBadge: Answer = { status: 404, body: 'there is no such list\n', headers: cached(300) }

function cached(seconds: number): Readonly<Record<string, string>> {
  return {
    'cache-control': `public, max-age=${seconds}`,
    'content-security-policy': "default-src 'none'; style-src 'none'; frame-ancestors 'none'",
  }
}

function draw(label: string, value: string, colour: string): string {
  const [left, right] = [widthOf(label) + 12, widthOf(value) + 12]
  const words = (text: string, x: number): string =>
    `<text x="${x}" y="14" textLength="${widthOf(text)}" lengthAdjust="spacingAndGlyphs">${text}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${label}: ${value}"><title>${label}: ${value}</title><clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath><g clip-path="url(#r)"><rect width="${left}" height="20" fill="${colours.label}"/><rect x="${left}" width="${right}" height="20" fill="${colour}"/></g><g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">${words(label, left / 2)}${words(value, left + right / 2)}</g></svg>`
}

/** About the width of the words in Verdana at 11 pixels; `textLength` makes it exact in any font. */
function widthOf(text: string): number {
  return Math.round([...text].reduce((sum, mark) => sum + (/[ilj1 ]/.test(mark) ? 4 : /[%mw]/.test(mark) ? 10 : 6.8), 0))
}
