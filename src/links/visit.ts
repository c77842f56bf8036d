/** Checks one address, from the first request to the verdict: repeats the request where that may change the verdict, and reads the page where one comes. */
import { decide } from './decide.ts'
import { follow, type Visit } from './follow.ts'
import type { Hosts } from './hosts.ts'
import { domainOf } from './http/domain.ts'
import { hashOf } from './http/hash.ts'
import { backOff, mostHostWaitMs, type PacedAsk } from './http/pace.ts'
import { readLimits } from './http/rate-limits.ts'
import type { Page } from './page.ts'
import { isForGood } from './redirects.ts'
import { type About, areSame, type Doubt, isConfirmed, isUnrelated, suspectOf } from './suspect.ts'
import type { Exchange, Verdict } from './verdict.ts'

export type Tools = {
  readonly ask: PacedAsk
  readonly hosts: Hosts
  readonly sleep: (ms: number) => Promise<void>
  readonly now: () => number
  /** Milliseconds before the first and the second time that a failed link is asked again. */
  readonly pauses: readonly number[]
  /** Whether HEAD is worth proving at the host of a URL: it has many files. */
  readonly hasManyFiles: (url: string) => boolean
}

/**
 * What happened to one address; the page is kept for the places on it. `plain` works out the verdict whatever a list says of the address, `end`
 * is where redirects led, and `isShown` says whether the server showed a page there.
 */
export type Visited = Seen & {
  readonly requests: readonly Exchange[]
  readonly page?: Page
  readonly plain: () => Promise<Verdict>
  readonly end: string
  readonly isShown: boolean
}

/**
 * The verdict on a page; `isSure` where it calls itself what the list calls it, `isUnrelated` where it shares no word with the list,
 * `isAlike` where its host shows the same for an address that nobody made.
 */
type Seen = { readonly verdict: Verdict; readonly isSure?: boolean; readonly isUnrelated?: boolean; readonly isAlike?: boolean }

const files =
  /\.(?:pdf|zip|gz|tgz|bz2|xz|7z|rar|dmg|exe|msi|iso|jar|whl|png|jpe?g|gif|webp|ico|mp[34]|webm|epub|djvu|ps|docx?|pptx?|xlsx?|csv|parquet)$/i

/** Whether an address looks like a file, whose body nobody reads. */
export function isFile(url: string): boolean {
  return files.test(new URL(url).pathname)
}

/** Visits an address as often as it takes. */
export async function visit(url: string, about: About, tools: Tools): Promise<Visited> {
  const requests: Exchange[] = []
  let known: readonly Exchange[] = []
  let again = url
  for (let tried = 0; ; tried++) {
    const { chain, page } = await once(again, { requests, isNext: tried > 0 }, tools)
    const whole = [...known, ...chain]
    const verdict = decide(whole)
    const pause = pauseBefore(verdict, { tried, last: chain.at(-1)!, url, tools })
    if (pause === undefined) {
      const seen = await look(verdict, { page, whole, about, tools })
      const plain = async (): Promise<Verdict> =>
        about.length === 0 ? seen.verdict : (await look(verdict, { page, whole, about: [], tools })).verdict
      return { ...seen, requests, ...(page ? { page } : {}), plain, end: whole.at(-1)!.url, isShown: isShown(verdict) }
    }
    known = whole.slice(0, -1)
    again = chain.at(-1)!.url
    await tools.sleep(pause)
  }
}

/** One visit by HEAD where that is honest, else by GET; HEAD is believed only where it found the page. */
async function once(
  url: string,
  { requests, isNext }: { requests: Exchange[]; isNext: boolean },
  { ask, hosts, hasManyFiles }: Tools,
): Promise<Visit> {
  const keep = (visit: Visit): Visit => {
    requests.push(...visit.chain.filter(({ error }) => error !== 'not-asked'))
    return visit
  }
  if (!isFile(url) || !hasManyFiles(url) || !(await hosts.isHeadHonest(url))) return keep(await follow(ask, url, { isNext }))
  const head = keep(await follow(ask, url, { method: 'HEAD', isNext }))
  const { status, error } = head.chain.at(-1)!
  if (error === 'not-asked' || (status !== undefined && status < 300)) return head
  const get = keep(await follow(ask, url, { isNext: true }))
  if (get.chain.at(-1)!.status !== status) hosts.distrustHead(url)
  return get
}

type Moment = { readonly tried: number; readonly last: Exchange; readonly url: string; readonly tools: Tools }

/** Milliseconds until a link is asked again; undefined where asking again would change nothing, or the host wants a longer pause than the run has left. */
function pauseBefore(verdict: Verdict, { tried, last, url, tools: { pauses, now } }: Moment): number | undefined {
  const usual = pauses[tried]
  if (last.error === 'not-asked' || usual === undefined) return undefined
  // Spread by address, so that what failed together is not asked together.
  const spread = Math.round(usual * (1 + (hashOf(url) % 100) / 400))
  switch (verdict.kind) {
    case 'dead':
      // One answer may be a bad moment of a server or of a name server; gone for good is said on purpose.
      return tried === 0 && verdict.reason !== 'gone' && last.detail !== 'reserved' ? spread : undefined
    case 'blocked': {
      if (verdict.by !== 'rate-limit') return undefined
      const { wait } = readLimits(last, now())
      return wait > mostHostWaitMs ? undefined : Math.max(wait, spread, backOff)
    }
    case 'unknown': {
      // Two that took too long at once are enough.
      if (verdict.reason === 'time-out') return tried === 0 && last.tries === undefined ? spread : undefined
      if (verdict.reason !== 'server-error' && verdict.reason !== 'network') return undefined
      const { wait } = readLimits(last, now())
      return wait > mostHostWaitMs ? undefined : Math.max(wait, spread)
    }
    case 'alive':
    case 'moved':
    case 'suspect':
    case 'excluded':
      return undefined
  }
}

/** Whether a server showed a page, be it another one than was asked for. */
function isShown(verdict: Verdict): boolean {
  return verdict.kind === 'alive' || verdict.kind === 'moved' || (verdict.kind === 'suspect' && verdict.reason === 'home-page')
}

type Looked = { readonly page: Page | undefined; readonly whole: readonly Exchange[]; readonly about: About; readonly tools: Tools }

/** The verdict once the page was looked at: what answers may still be no page, or not the one that is meant. */
async function look(verdict: Verdict, { page, whole, about, tools }: Looked): Promise<Seen> {
  if (!page || !isShown(verdict)) return { verdict }
  const isElsewhere = verdict.kind === 'suspect'
  const [first, url] = [whole[0]!.url, whole.at(-1)!.url]
  const found = suspectOf(page, { url, about })
  if (found) return { verdict: doubts[found] }
  const isSure = about.length > 0 && isConfirmed(page, about)
  const hasLeft = domainOf(new URL(first).hostname) !== domainOf(new URL(url).hostname)
  if (isElsewhere) return isSure && hasLeft ? { verdict: { kind: 'moved', to: url, permanent: isForGood(whole) }, isSure } : { verdict }
  const led = page.scriptTo === undefined ? undefined : ledElsewhere(page.scriptTo, url)
  if (led) return { verdict: { kind: 'suspect', reason: 'script-redirect' } }
  if (about.length === 0 || isSure) return { verdict, isSure }
  const isRoot = new URL(url).pathname === '/'
  const isOther = isUnrelated(page, { url: first, about })
  if ((isRoot || hasLeft) && isOther) return { verdict: { kind: 'suspect', reason: 'hijacked' }, isUnrelated: isOther }
  if (isRoot) return { verdict }
  const lost = await tools.hosts.lostPage(url)
  const isAlike = lost !== undefined && areSame(page, lost)
  return { verdict: isAlike ? { kind: 'unknown', reason: 'one-page' } : verdict, isUnrelated: isOther, isAlike }
}

const doubts: Readonly<Record<Doubt, Verdict>> = {
  challenge: { kind: 'blocked', by: 'challenge' },
  refusal: { kind: 'blocked', by: 'refusal' },
  maintenance: { kind: 'unknown', reason: 'maintenance' },
  'soft-not-found': { kind: 'suspect', reason: 'soft-not-found' },
  parked: { kind: 'suspect', reason: 'parked' },
  suspended: { kind: 'suspect', reason: 'suspended' },
  placeholder: { kind: 'suspect', reason: 'placeholder' },
  hijacked: { kind: 'suspect', reason: 'hijacked' },
}

/** Whether a script leads away from a page: to another site, or from a page of its own to another one. A root that leads into its site does not. */
function ledElsewhere(target: string, url: string): boolean {
  if (target === '' || !URL.canParse(target, url)) return target !== ''
  const [from, to] = [new URL(url), new URL(target, url)]
  if (!/^https?:$/.test(to.protocol)) return false
  if (domainOf(from.hostname) !== domainOf(to.hostname)) return true
  return !to.pathname.startsWith(from.pathname.slice(0, from.pathname.lastIndexOf('/') + 1))
}
