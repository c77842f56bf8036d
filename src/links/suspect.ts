/**
 * Pages that answer with status 200 and are not what the list links to: "not found" pages, domains for sale, domains with a new
 * owner. Compares a page's title and headings with what the list says of it. Words in its text alone never count, because pages
 * write about such things too.
 */

import { decoded } from './fragment.ts'
import { domainOf } from './http/domain.ts'
import type { Page } from './page.ts'

/** What the list says of a link: the entry's title, the text of the link, and its line. */
export type About = readonly string[]

const thing =
  '(?:page|file|site|website|url|document|resource|article|content|repository|repo|paper|project|video|item|product|post|link|badge|image|address|package|crate|gem|user)'
const lost = [
  String.raw`(?:http\s*)?(?:error|fehler|erreur|err)?\s*[:#(-]?\s*404\)?(?:\s*[:.,!)-]*\s*(?:error|not found|page not found|file not found|object not found|nicht gefunden|page|oops)?)`,
  `(?:(?:oops|whoops|uh[- ]oh|sorry|hmm+|ooops)[\\s!.,:…-]*)?(?:(?:the|this|that|your|requested)\\s+)*${thing}\\s+(?:you\\s+[\\w\\s']{4,40}?\\s+)?(?:(?:was|is|were|has|could|can|cannot|can['’]t|couldn['’]t|does|doesn['’]t|isn['’]t|no)\\s*)*(?:be\\s+|been\\s+|longer\\s+)*(?:not\\s+)?(?:be\\s+|been\\s+)?(?:found|available|exists?|here|unavailable|missing|removed|deleted|gone)`,
  String.raw`(?:oops|whoops|sorry)?[\s!.,:…-]*(?:nothing|not)\s+(?:was\s+)?found(?:\s+here)?`,
  `(?:oops|whoops|sorry)?[\\s!.,:…-]*we\\s+(?:could\\s?n['’o]?t|can\\s?n?['’o]?t|cannot|could not|can not)\\s+find\\s+(?:the|that|this|your|what).{0,40}`,
  'seite (?:wurde )?nicht (?:gefunden|vorhanden|verfügbar)',
  'page (?:introuvable|non trouvée|pas trouvée|inexistante)',
  'página no (?:encontrada|disponible)|página não encontrada|pàgina no trobada',
  'pagina (?:non trovata|niet gevonden)',
  '(?:strona nie (?:została )?znaleziona|nie znaleziono strony)',
  'страница (?:не найдена|не существует)|сторінку не знайдено',
  'sayfa bulunamadı|stránka (?:nenalezena|nebyla nalezena)|sidan (?:hittades inte|kunde inte hittas)|siden ble ikke funnet',
  '.{0,12}(?:页面|网页|頁面|内容|文章)(?:不存在|未找到|找不到|已删除|丢失了?)|找不到.{0,8}(?:页面|网页|頁面)|您访问的页面.{0,12}',
  '.{0,12}ページが?(?:見つかりません(?:でした)?|存在しません).{0,4}|お探しのページ.{0,24}',
  '.{0,12}페이지를 찾을 수 없습니다.{0,4}',
]
const notFound = new RegExp(`^\\W*(?:${lost.join('|')})\\s*[.!?…:(\\s-]*$`, 'iu')
const robotTest =
  /^(?:just a moment|attention required|access denied|are you a robot|please wait|verifying you are human|one more step|security check(?:point)?|ddos-guard|pardon our interruption|human verification|checking your browser)\b/i

const parkingHosts =
  /^https?:\/\/(?:[\w-]+\.)*(?:sedoparking\.com|parkingcrew\.net|bodis\.com|afternic\.com|dan\.com|hugedomains\.com|parklogic\.com|domainsponsor\.com|skenzo\.com|undeveloped\.com|buydomains\.com|uniregistry\.com|above\.com|cashparks\.com|parked\.com|expireddomains\.(?:com|net)|domainmarket\.com|sedo\.com|d38psrni17bvxu\.cloudfront\.net)(?:[/:?]|$)/i
const forSale =
  /\bdomain(?: name)?s? (?:\S+ )?(?:is |may be |might be )?(?:now )?(?:for sale|available for (?:sale|purchase)|parked|has expired|expired)\b|\bbuy this domain\b|\b(?:this|the) (?:web ?site|domain)\b.{0,40}\bis (?:for sale|parked)\b|\bparked (?:free|domain)\b|\bthis domain is registered\b|域名(?:出售|已过期)|домен (?:продается|припаркован)/i
const spam =
  /\b(?:casinos?|slot gacor|slots? online|online slots?|free slots|judi|togel|online poker|poker online|sportsbook|sports? betting|betting|bandar\w*|situs (?:slot|judi)|viagra|cialis|escorts|porn\w*|sex (?:cams?|videos?|toys?)|payday loans?|essay writing service|replica watches|forex signals|cbd gummies)\b|赌场|博彩|彩票|娱乐城|казино|바카라|카지노|토토사이트/i

/** Returns why a page is not the one that the list links to; undefined where nothing is wrong with it. `challenge` is a test for robots. */
export function suspectOf(
  page: Page,
  { url, about }: { url: string; about: About },
): 'challenge' | 'soft-not-found' | 'parked' | 'hijacked' | undefined {
  const said = about.join(' ')
  const names = [page.title, ...page.headings.slice(0, 2)]
  if (robotTest.test(page.title) && !robotTest.test(said) && page.text.length < 1_500) return 'challenge'
  if (isParked(page, url) && !forSale.test(said)) return 'parked'
  if (names.some(saysNotFound) && !/\b404\b|not[- ]found|找不到/i.test(said)) return 'soft-not-found'
  const claims = [...names, ...page.about].join(' ')
  if (spam.test(claims) && !spam.test(said) && !spam.test(new URL(url).hostname.replaceAll('-', ' '))) return 'hijacked'
  return undefined
}

/** Whether a title, or a part of it between dashes and bars, says only that the page was not found. */
function saysNotFound(title: string): boolean {
  if (title === '' || title.length > 160) return false
  // One space at a time: with many in a row the expression below would take polynomial time.
  const flat = title.replace(/\s+/g, ' ').trim()
  return [flat, ...flat.split(/[|»•·–—]|(?<=\s)[:«-]|:(?=\s)/u)]
    .map((part) => part.trim())
    .some((part) => part.length > 2 && notFound.test(part))
}

/** Whether a domain is for sale: by its host, its title and headings, its short text, or the scripts that it loads. */
function isParked({ title, headings, text, sources }: Page, url: string): boolean {
  if (parkingHosts.test(url)) return true
  if (text.length > 2_500) return false
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
export function isConfirmed(page: Page, about: About): boolean {
  const own = stemsOf([page.title, ...page.headings].join(' '))
  const said = stemsOf(about.join(' '))
  const shared = [...own].filter((stem) => said.has(stem)).length
  return shared >= 2 || (shared === 1 && Math.min(own.size, stemsOf(about[0] ?? '').size) <= 2)
}

/** Whether the title of a page shares no word with what the list says of it, nor with its address; false where there are too few words to compare. */
export function isUnrelated(page: Page, { url, about }: { url: string; about: About }): boolean {
  const own = stemsOf(page.title)
  const said = stemsOf(about.join(' '))
  if (own.size < 3 || said.size < 3) return false
  const address = decoded(url).toLowerCase()
  const label = domainOf(new URL(url).hostname)
    .split('.')[0]!
    .replace(/[^a-z0-9]/g, '')
  const wider = stemsOf([page.title, ...page.headings, ...page.about, page.text.slice(0, 1_000)].join(' '))
  if ([...wider].some((stem) => said.has(stem))) return false
  return ![...own].some((stem) => address.includes(stem)) && !(label.length > 3 && [...wider].join('').includes(label))
}

/** Whether two pages of one host are the same but for small differences: then neither tells whether its address exists. */
export function areSame(a: Page, b: Page): boolean {
  if (a.isScripted || b.isScripted) return false
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
