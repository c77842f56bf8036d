/**
 * Pages that answer with status 200 and are not what the list links to: "not found" pages, domains for sale, domains with a new
 * owner. Compares a page's title and headings with what the list says of it. Words in its text alone never count, because pages
 * write about such things too.
 */

import { withoutEnd } from '../list/markdown/without-end.ts'
import { decoded } from './fragment.ts'
import { domainOf } from './http/domain.ts'
import { notFoundIn, partsOf } from './not-found-phrases.ts'
import type { Page } from './page.ts'
import { placeholderIn } from './placeholders.ts'
import { robotTestIn } from './robot-tests.ts'

/** What the list says of a link: the entry's title, the text of the link, and its line. */
export type About = readonly string[]

const parkingHosts =
  /^https?:\/\/(?:[\w-]+\.)*(?:sedoparking\.com|parkingcrew\.net|bodis\.com|afternic\.com|dan\.com|hugedomains\.com|parklogic\.com|domainsponsor\.com|skenzo\.com|undeveloped\.com|buydomains\.com|uniregistry\.com|above\.com|cashparks\.com|parked\.com|expireddomains\.(?:com|net)|domainmarket\.com|sedo\.com|parkingpage\.namecheap\.com|parking\.reg\.ru|namebright\.com|brandbucket\.com|squadhelp\.com|nicsell\.com|dynadot\.com\/market|ztomy\.com|parkingspa\.com|smartname\.com|fabulous\.com|voodoo\.com|trafficz\.com|domainactive\.co|sav\.com|forsale\.godaddy\.com|d38psrni17bvxu\.cloudfront\.net)(?:[/:?]|$)/i
const forSale =
  /\bdomain(?: name)?s? (?:\S+ )?(?:is |may be |might be )?(?:now )?(?:for sale|available for (?:sale|purchase)|parked|has expired|expired)\b|\bbuy this domain\b|\b(?:this|the) (?:web ?site|domain)\b.{0,40}\bis (?:for sale|parked)\b|\bparked (?:free|domain)\b|\bthis domain is registered\b|域名(?:出售|已过期)|домен (?:продается|припаркован)/i
const spam =
  /\b(?:casinos?|slot gacor|slots? online|online slots?|free slots|judi|togel|online poker|poker online|sportsbook|sports? betting|betting|bandar\w*|situs (?:slot|judi)|viagra|cialis|escorts|porn\w*|sex (?:cams?|videos?|toys?)|payday loans?|essay writing service|replica watches|forex signals|cbd gummies)\b|赌场|博彩|彩票|娱乐城|казино|바카라|카지노|토토사이트/i

export type Doubt = 'challenge' | 'refusal' | 'maintenance' | 'soft-not-found' | 'parked' | 'suspended' | 'placeholder' | 'hijacked'

/**
 * Returns why a page is not the one that the list links to; undefined where nothing is wrong with it. `challenge` is a test for
 * robots, `refusal` a wall for a country, `maintenance` a site that is closed for a while.
 */
export function suspectOf(page: Page, { url, about }: { url: string; about: About }): Doubt | undefined {
  const said = about.join(' ')
  const names = [page.title, ...page.headings.slice(0, 2)]
  const robots = robotTestIn(page, said)
  if (robots) return robots
  if (isParked(page, url) && !forSale.test(said)) return 'parked'
  const words = said.toLowerCase()
  const isMeant = (part: string): boolean =>
    words.includes(withoutEnd(part.toLowerCase(), /[ .!?…]/)) || /\b404\b|not[- ]found|找不到/.test(words)
  if (names.some((name) => saysNotFound(name, isMeant))) return 'soft-not-found'
  const stand = placeholderIn(page, said)
  if (stand) return stand
  const claims = [...names, ...page.about].join(' ')
  if (spam.test(claims) && !spam.test(said) && !spam.test(new URL(url).hostname.replaceAll('-', ' '))) return 'hijacked'
  return undefined
}

/** Whether a title says that the page was not found, in words that the list does not use itself. */
function saysNotFound(name: string, isMeant: (part: string) => boolean): boolean {
  const part = notFoundIn(name)
  return part !== undefined && !isMeant(part)
}

/** Whether a domain is for sale: by its host, its title and headings, its short text, or the scripts that it loads. */
function isParked({ title, headings, text, sources, scripts, scriptTo }: Page, url: string): boolean {
  if (parkingHosts.test(url)) return true
  if (text.length > 2_500) return false
  if (/parking-lander|\/\/lander\/|park-?domain|\bparked-content\b|window\.park\b/i.test(scripts) && text.length < 600) return true
  if (scriptTo !== undefined && /^(?:https?:\/\/[^/]+)?\/(?:lander|parking|park)\b/i.test(scriptTo)) return true
  return (
    forSale.test([title, ...headings].join(' ')) ||
    (text.length < 1_200 && forSale.test(text)) ||
    sources.some((source) => parkingHosts.test(source.replace(/^\/\//, 'https://')))
  )
}

/** Words that say nothing about what a page is. */
const common =
  /^(?:the|and|for|with|from|via|using|are|can|how|what|you|your|our|this|that|its|not|all|new|has|have|was|will|more|home|homepage|page|welcome|official|website|site|web|index|www|com|org|net|github|docs?|documentation|blog|online|best|free|top|paper|code|link|project|untitled|login|english)$/

/** The telling words of a text, cut to their stems, in Latin letters: other scripts may say the same in another language. */
function stemsOf(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
  return new Set(words.filter((word) => word.length > 2 && /^[a-z0-9]+$/.test(word) && !common.test(word)).map((word) => word.slice(0, 6)))
}

/** Whether what a page calls itself is what the list calls it: then it is the page that is meant. */
export function isConfirmed(page: Pick<Page, 'title' | 'headings'>, about: About): boolean {
  const own = stemsOf([page.title, ...page.headings].join(' '))
  const said = stemsOf(about.join(' '))
  const shared = [...own].filter((stem) => said.has(stem)).length
  return shared >= 2 || (shared === 1 && Math.min(own.size, stemsOf(about[0] ?? '').size) <= 2)
}

/** The telling words of a page, cut to their stems: of all that it calls itself, and of the start of its text. */
export function wordsOf(page: Page): ReadonlySet<string> {
  return stemsOf([page.title, ...page.headings, ...page.about, page.text.slice(0, 1_000)].join(' '))
}

/** Whether the list may speak of what a page is taken for: one of its names, or the words of such pages. Then only the whole page can tell. */
export function mayBeMeant({ title, headings }: Pick<Page, 'title' | 'headings'>, about: About): boolean {
  const said = about.join(' ')
  const words = said.toLowerCase()
  const own = stemsOf([title, ...headings].join(' '))
  const isNamed = [title, ...headings].some((name) =>
    partsOf(name).some((part) => words.includes(withoutEnd(part.toLowerCase(), /[ .!?…:-]/))),
  )
  return isNamed || [...stemsOf(said)].some((stem) => own.has(stem)) || forSale.test(said) || spam.test(said) || tellsOfSuchPages.test(said)
}

/** Words of lists about error pages, tests for robots, parked domains and the like. */
const tellsOfSuchPages =
  /404|not[- ]found|找不到|captcha|robot|human|verif|block|challenge|maintenance|suspended|construction|nginx|apache|default page|country|region|domain|parked/i

/** Whether the title of a page shares no word with what the list says of it, nor with its address; false where there are too few words to compare. */
export function isUnrelated(page: Page, on: { url: string; about: About }): boolean {
  return hasUnrelated({ title: page.title, words: wordsOf(page) }, on)
}

/** The same of the title and the words of a page. */
export function hasUnrelated(
  { title, words: wider }: { readonly title: string; readonly words: ReadonlySet<string> },
  { url, about }: { url: string; about: About },
): boolean {
  const own = stemsOf(title)
  const said = stemsOf(about.join(' '))
  if (own.size < 3 || said.size < 3) return false
  const address = decoded(url).toLowerCase()
  const label = domainOf(new URL(url).hostname)
    .split('.')[0]!
    .replace(/[^a-z0-9]/g, '')
  if ([...wider].some((stem) => said.has(stem))) return false
  return ![...own].some((stem) => address.includes(stem)) && !(label.length > 3 && [...wider].join('').includes(label))
}

/** Whether two pages of one host are the same but for small differences: then neither tells whether its address exists. */
export function areSame(a: Page, b: Page): boolean {
  if (a.text === b.text && a.title === b.title) return true
  return a.title === b.title && likeness(a.text, b.text) >= 0.9
}

/** The share of the words, in threes, that two texts have in common (Broder's resemblance). */
function likeness(a: string, b: string): number {
  const [first, second] = [shingles(a), shingles(b)]
  const shared = [...first].filter((shingle) => second.has(shingle)).length
  const all = first.size + second.size - shared
  return all === 0 ? 1 : shared / all
}

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return new Set(words.map((_word, index) => words.slice(index, index + 3).join(' ')))
}
