/** Judges each address of a run: from what is known, by a registry where one speaks for it, else by its page. */
import type { Exceptions } from './exceptions.ts'
import type { Places } from './fragment.ts'
import type { HostRule } from './host-rules.ts'
import { domainOf } from './http/domain.ts'
import { type Feed, openFeed } from './http/feed.ts'
import type { Turn } from './http/pace.ts'
import type { Ask } from './http/web.ts'
import type { Archive } from './memory/archive.ts'
import { isDue, judgeWith, type Memory, type Policy, recall } from './memory/memory.ts'
import type { Shared } from './memory/shared-memory.ts'
import { type Asked, askRegistries } from './registries/ask-registries.ts'
import type { Registry } from './registries/registry.ts'
import type { Common } from './shared.ts'
import type { About } from './suspect.ts'
import type { Judgement } from './verdict.ts'
import { type Tools, visit } from './visit.ts'

export type LinkPorts = {
  readonly ask: Ask
  /** Milliseconds for one request: a slow one gets a second one beside it. Without it nothing is asked twice at once. */
  readonly timeout?: number
  /** Whether the network is there at all. */
  readonly isOnline: () => Promise<boolean>
  /** Comes back after a while, or at once when the signal says that the run is over. */
  readonly sleep: (ms: number, over?: AbortSignal) => Promise<void>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Waits for the turn at a registrable domain that others ask too, and returns what ends it; undefined where the run is over before. */
  readonly turn?: Turn
  /** Called after each judged address with how many are done, and what was found. */
  readonly progress?: (done: number, total: number, judgement: Judgement) => void
}

export type LinkOptions = {
  /** Most requests under way at one host, and in all. */
  readonly perHost: number
  readonly total?: number
  /** Milliseconds before the first and the second time that a failed link is asked again. */
  readonly pauses?: readonly number[]
  /** Milliseconds after which the run ends with what it has. */
  readonly deadline?: number
  /** Ends the run with what it has, as the deadline does. */
  readonly signal?: AbortSignal
  readonly registries?: readonly Registry[]
  /** What registries told just now, by address: they are not asked again. */
  readonly known?: ReadonlyMap<string, Asked>
  /** What holds for single hosts. */
  readonly hosts?: readonly HostRule[]
  readonly exceptions?: Exceptions
  readonly memory?: Memory
  readonly policy?: Policy
  readonly archive?: Archive & { readonly addedOn?: (url: string) => string | undefined }
  /** With a memory: what is known in common with other lists. */
  readonly shared?: Shared
}

export type Run = {
  readonly ports: LinkPorts
  readonly options: LinkOptions
  readonly tools: Tools
  readonly day: string
  readonly abouts: ReadonlyMap<string, About>
  /** Addresses of which a place on the page is checked, and what is known of it. */
  readonly places: Map<string, Places | undefined>
  /** Addresses whose pages are made by scripts. */
  readonly shells: Set<string>
  readonly capture: (url: string) => void
  readonly common: Common | undefined
  /** Ends the run where the first addresses show that there is no network. */
  readonly lookUp: (judged: ReadonlyMap<string, Judgement>) => Promise<void>
}

/** Every address; the pace decides when each is asked. */
export async function judgeAddresses(addresses: readonly string[], run: Run & { feed?: Feed }): Promise<Map<string, Judgement>> {
  const { ports, options, day, tools } = run
  const policy = options.policy
  const { common } = run
  const known = common?.judge(run) ?? new Map<string, Judgement>()
  const isLeftToOthers = (address: string): boolean => common?.isAskedByOthers(address) === true
  const isNeeded = (address: string): boolean => {
    if (known.has(address) || isLeftToOthers(address)) return false
    if (common?.has(address) || !options.memory || !policy) return true
    return isDue(options.memory.links.get(address), day, policy) || run.places.has(address)
  }
  const due = addresses.filter(isNeeded)
  const { known: told = new Map<string, Asked>() } = options
  const unasked = due.filter((address) => !told.has(address))
  const registered = new Map([
    ...askRegistries(unasked, options.registries ?? [], tools),
    ...due.flatMap((address) => (told.has(address) ? [[address, Promise.resolve(told.get(address)!)] as const] : [])),
  ])
  const judged = new Map<string, Judgement>()
  const one = async (address: string): Promise<void> => {
    const before = options.memory?.links.get(address)
    const fresh = known.get(address) ?? (isNeeded(address) ? await judgeOne(address, registered.get(address), run) : recall(before!))
    await settle(address, fresh)
  }
  const late = async (address: string): Promise<void> => {
    const found = await common!.wait(address, run)
    await settle(address, found ?? (await judgeOne(address, undefined, run)))
  }
  const settle = async (address: string, fresh: Judgement): Promise<void> => {
    const isNew = fresh.via !== 'memory' && fresh.askedOn === undefined
    const judgement = policy && isNew ? judgeWith(fresh, options.memory?.links.get(address), { day, policy }) : fresh
    judged.set(address, judgement)
    await run.lookUp(judged)
    if (judgement.verdict.kind === 'dead' && judgement.archive === undefined) run.capture(address)
    ports.progress?.(judged.size, addresses.length, judgement)
  }
  // What waits for a registry takes no turn of a host.
  const visited = addresses.filter((address) => !registered.has(address) && !isLeftToOthers(address))
  run.feed = openFeed(visited, (address) => domainOf(new URL(address).hostname))
  await Promise.all([...addresses.filter((address) => registered.has(address)).map(one), run.feed.run(one)])
  // What others ask at this moment is waited for last: they may wait for what this run asks.
  await Promise.all(addresses.filter(isLeftToOthers).map(late))
  return judged
}

/** One address: by a registry where one knows it, else by its page. */
async function judgeOne(url: string, registered: Promise<Asked> | undefined, run: Run): Promise<Judgement> {
  const { tools, abouts, places, shells } = run
  const { via, answer } = (await registered) ?? {}
  if (via && answer?.verdict) {
    const { verdict, facts, requests } = answer
    const judgement: Judgement = { url, verdict, via, requests, ...(facts ? { facts } : {}) }
    // What the shell has asked for this list alone stays with it.
    if (!run.options.known?.has(url)) run.common?.keep(judgement)
    return judgement
  }
  const visited = await visit(url, abouts.get(url) ?? [], tools)
  const { verdict, requests, page, isSure, isUnrelated } = visited
  if (run.common) run.common.keep({ url, verdict: await visited.plain(), via: 'http', requests }, visited)
  if (page?.isScripted) shells.add(url)
  if (page && places.has(url)) places.set(url, { places: page.places, isCut: page.isCut, isScripted: page.isScripted })
  const isLimited = verdict.kind === 'blocked' && verdict.by === 'rate-limit' && requests.length === 0
  return {
    url,
    verdict,
    via: 'http',
    requests: [...(answer?.requests ?? []), ...requests],
    ...(page?.title ? { title: page.title } : {}),
    ...(isSure ? { confirmed: true as const } : {}),
    ...(isUnrelated ? { unrelated: true as const } : {}),
    ...(isLimited ? { inferred: 'host-limits' as const } : {}),
  }
}
