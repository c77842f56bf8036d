/**
 * What is known of addresses in common, for all lists that have them: what a server or a registry said, and nothing that depends on the
 * words or the settings of one list.
 */
import type { Facts, Judgement } from '../verdict.ts'
import { type Remembered, rememberAsked } from './memory.ts'

/** What is kept of a page. */
export type Digest = {
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

/** Whether an answer may be the fault of the asker: without a network or name servers it says nothing about the address. */
export function mayBeOurFault({ verdict }: Judgement): boolean {
  return (verdict.kind === 'dead' && verdict.reason === 'no-such-host') || (verdict.kind === 'unknown' && verdict.reason === 'network')
}
