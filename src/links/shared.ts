/**
 * One run of links that shares what is known of addresses with other runs. What it means for a list is worked out from what is kept, and
 * where that takes more than is kept, the list looks at the page itself.
 */
import type { Places } from './fragment.ts'
import { domainOf } from './http/domain.ts'
import { type Memory, type Policy, type Remembered, recallFor } from './memory/memory.ts'
import { type Digest, type Known, knownOf, mayBeOurFault, type Shared, type SharedRun } from './memory/shared-memory.ts'
import { type About, hasUnrelated, isConfirmed, mayBeMeant, wordsOf } from './suspect.ts'
import type { Judgement } from './verdict.ts'
import type { Visited } from './visit.ts'

/** What the list says of addresses, and those of which a place on the page is checked. */
type Seen = { readonly abouts: ReadonlyMap<string, About>; readonly places: ReadonlyMap<string, Places | undefined> }

export type Common = {
  /** The memory with the history that is known in common. */
  readonly memory: Memory
  /** Whether an address is one that is shared. */
  readonly has: (address: string) => boolean
  readonly isAskedByOthers: (address: string) => boolean
  /** What is known well enough not to be asked, as the list sees it. */
  readonly judge: (seen: Seen) => ReadonlyMap<string, Judgement>
  /** What another run finds out about an address; undefined where this list has to look at the page itself. */
  readonly wait: (address: string, seen: Seen) => Promise<Judgement | undefined>
  /** Keeps what was found out, for a page with what the visit brought. */
  readonly keep: (judgement: Judgement, visited?: Visited) => void
  /** Keeps what waited for the end: it is the truth about the address only where the network is there. */
  readonly keepLate: (judged: ReadonlyMap<string, Judgement>) => void
  readonly close: () => Promise<void>
}

export type CommonOptions = {
  readonly memory: Memory
  readonly policy: Policy
  readonly day: string
  /** Whether a host is asked otherwise for this list than for others. */
  readonly isRuled: (url: string) => boolean
}

/** Opens it for some addresses. */
export async function openCommon(
  shared: Shared,
  addresses: readonly string[],
  { memory, policy, day, isRuled }: CommonOptions,
): Promise<Common> {
  const run = await shared.open(addresses)
  const late = new Map<string, Known>()
  const own = withShared(memory, run)
  const see = (known: Known, { abouts, places }: Seen): Judgement | undefined => {
    const { url } = known.remembered
    // A place is looked for on the page itself.
    if (places.has(url) && known.page) return undefined
    const judgement = asSeenBy(known, abouts.get(url) ?? [], policy)
    const archive = own.links.get(url)?.archive
    return judgement && (archive === undefined ? judgement : { ...judgement, archive })
  }
  return {
    memory: own,
    has: (address) => run.fresh.has(address) || run.own.has(address),
    isAskedByOthers: (address) => run.others.has(address),
    judge: (seen) =>
      new Map(
        [...run.fresh.values()].flatMap((known) => {
          const judgement = see(known, seen)
          return judgement ? [[known.remembered.url, judgement] as const] : []
        }),
      ),
    async wait(url, seen) {
      const known = await run.others.get(url)!()
      return known ? see(known, seen) : { url, verdict: { kind: 'unknown', reason: 'not-asked' }, via: 'http', requests: [] }
    },
    keep(judgement, visited) {
      const { url } = judgement
      // A redirect may have led to where this list sends headers of its own.
      if ((!run.own.has(url) && !run.fresh.has(url)) || judgement.requests.some((one) => isRuled(one.url))) return
      const page = visited && digestOf(url, visited)
      // Nothing that one list remembers goes into what is shared.
      const known = knownOf(run.own.get(url) ?? run.fresh.get(url)?.remembered, judgement, { day, ...(page ? { page } : {}) })
      if (known && mayBeOurFault(judgement)) late.set(url, known)
      else if (known) run.keep(url, known)
    },
    keepLate: (judged) => {
      for (const [address, known] of late) if (!isWithdrawn(judged.get(address))) run.keep(address, known)
    },
    close: run.close,
  }
}

/** A name that could not be looked up says nothing where no name can be. */
function isWithdrawn(judgement: Judgement | undefined): boolean {
  return judgement?.verdict.kind === 'unknown' && judgement.verdict.reason === 'network'
}

/** The memory of a list with what is known in common in place of its own; only a capture of the page is not shared. */
function withShared(memory: Memory, { fresh, own }: SharedRun): Memory {
  const links = new Map(memory.links)
  const put = (address: string, remembered: Remembered | undefined): void => {
    const archive = memory.links.get(address)?.archive
    if (remembered) links.set(address, archive === undefined ? remembered : { ...remembered, archive })
    else links.delete(address)
  }
  for (const [address, { remembered }] of fresh) put(address, remembered)
  for (const [address, remembered] of own) put(address, remembered)
  return { ...memory, links }
}

const mostTitle = 120
const mostHeadings = 4
const mostWords = 80

/** What a visit found out, without anything that the list said. */
function digestOf(url: string, { page, end, isAlike, isShown }: Visited): Digest | undefined {
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

/** What is known of an address as a list sees it that says `about` of it; undefined where the list has to look at the page itself. */
function asSeenBy(known: Known, about: About, policy: Policy): Judgement | undefined {
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
