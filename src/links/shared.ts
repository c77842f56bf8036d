/**
 * What is known of addresses in common, for all lists that have them: what a server or a registry said, and nothing that depends on the
 * words or the settings of one list. What it means for a list is worked out from it, and where that takes more than is kept, the list asks itself.
 */
import { domainOf } from './http/domain.ts'
import { type Policy, type Remembered, recallFor, rememberAsked } from './memory/memory.ts'
import { type About, hasUnrelated, isConfirmed, mayBeMeant, wordsOf } from './suspect.ts'
import type { Facts, Judgement } from './verdict.ts'
import type { Visited } from './visit.ts'

/** What is kept of a page. */
type Digest = {
  readonly title: string
  readonly headings: readonly string[]
  /** Whether it is the root of its host, and whether that is another domain than the address has. */
  readonly isRoot?: true
  readonly hasLeft?: true
  /** Its telling words, where it may turn out to be the page of somebody else: a root, or at another domain. */
  readonly words?: readonly string[]
  /** Whether its host shows the same for an address that nobody made; absent where nobody looked. */
  readonly isAlike?: boolean
}

/** What is known of one address: its history, who said so, and what is kept of the page. */
export type Known = {
  readonly remembered: Remembered
  readonly via: Exclude<Judgement['via'], 'memory'>
  readonly facts?: Facts
  readonly page?: Digest
}

/** What is known in common while one run lasts. */
export type SharedRun = {
  /** Addresses of which enough is known, so that nobody has to be asked. */
  readonly fresh: ReadonlyMap<string, Known>
  /** Addresses that this run is to ask, with what is known of them from before. */
  readonly own: ReadonlyMap<string, Remembered | undefined>
  /** Comes back with what another run finds out about an address, which it asks at this moment; undefined where it did not in time. */
  readonly others: ReadonlyMap<string, () => Promise<Known | undefined>>
  readonly keep: (address: string, known: Known) => void
  /** Keeps what is not kept yet, and leaves what was not asked to others. */
  readonly close: () => Promise<void>
}

/** Shares what is known of some addresses with other runs. */
export type Shared = { readonly open: (addresses: readonly string[]) => Promise<SharedRun> }

const mostTitle = 120
const mostHeadings = 4
const mostWords = 80

/** What a visit found out, without anything that the list said. */
export function digestOf(url: string, { page, end, isAlike, isShown }: Visited): Digest | undefined {
  if (!page || !isShown) return undefined
  const hasLeft = domainOf(new URL(url).hostname) !== domainOf(new URL(end).hostname)
  const isRoot = new URL(end).pathname === '/'
  return {
    title: page.title.slice(0, mostTitle),
    headings: page.headings.slice(0, mostHeadings).map((one) => one.slice(0, mostTitle)),
    ...(isRoot ? { isRoot } : {}),
    ...(hasLeft ? { hasLeft } : {}),
    ...(isRoot || hasLeft ? { words: [...wordsOf(page)].slice(0, mostWords) } : {}),
    ...(isAlike === undefined ? {} : { isAlike }),
  }
}

/** What is to be kept of an address that was asked; undefined where nothing was found out, or what is no business of others. */
export function knownOf(
  before: Remembered | undefined,
  judgement: Judgement,
  { page, day }: { page?: Digest; day: string },
): Known | undefined {
  const { via, verdict, facts, requests } = judgement
  if (via === 'memory' || verdict.kind === 'excluded' || requests.length === 0) return undefined
  const remembered = rememberAsked(before, judgement, day)
  return remembered && { remembered, via, ...(facts ? { facts } : {}), ...(page ? { page } : {}) }
}

/** What is known of an address as a list sees it that says `about` of it; undefined where the list has to look at the page itself. */
export function asSeenBy(known: Known, about: About, policy: Policy): Judgement | undefined {
  const { remembered, via, facts, page } = known
  const { url, verdict, asked } = remembered
  const plain: Judgement = {
    ...recallFor(remembered, policy),
    via,
    askedOn: asked,
    ...(page?.title ? { title: page.title } : {}),
    ...(facts ? { facts } : {}),
  }
  if (!page || about.length === 0) return plain
  const isSure = isConfirmed(page, about)
  if (verdict.kind === 'suspect' && verdict.reason === 'home-page') return isSure && page.hasLeft ? undefined : plain
  if (verdict.kind !== 'alive' && verdict.kind !== 'moved') return mayBeMeant(page, about) ? undefined : plain
  if (isSure) return { ...plain, confirmed: true }
  if (page.words && hasUnrelated({ title: page.title, words: new Set(page.words) }, { url, about })) return undefined
  if (page.isRoot) return plain
  if (page.isAlike === undefined) return undefined
  return page.isAlike ? { ...plain, verdict: { kind: 'unknown', reason: 'one-page' } } : plain
}

/** Whether an answer may be the fault of the asker: without a network or name servers it says nothing about the address. */
export function mayBeOurFault({ verdict }: Judgement): boolean {
  return (verdict.kind === 'dead' && verdict.reason === 'no-such-host') || (verdict.kind === 'unknown' && verdict.reason === 'network')
}
