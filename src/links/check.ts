/** Checks many addresses in one run: exceptions and memory first, then registries, then pages, and last what the answers say about whole hosts. */

import { type Exceptions, exceptionFor } from './exceptions.ts'
import { isMissing, type Places } from './fragment.ts'
import { type HostRule, hasRule, perHostOf, withHostRules } from './host-rules.ts'
import { openHosts } from './hosts.ts'
import { domainOf } from './http/domain.ts'
import { type Feed, openFeed } from './http/feed.ts'
import { openPace, type Turn } from './http/pace.ts'
import { pacedTwice } from './http/second-try.ts'
import type { Ask } from './http/web.ts'
import { findOnePage, findRefusing, type HostCount, withdrawSharedMoves } from './in-common.ts'
import { type Archive, gatherCaptures } from './memory/archive.ts'
import { isDue, judgeWith, type Memory, type Policy, recall, remember } from './memory/memory.ts'
import type { Shared } from './memory/shared-memory.ts'
import { isOffline, withdrawMissingHosts } from './offline.ts'
import { type Asked, askRegistries } from './registries/ask-registries.ts'
import type { Registry } from './registries/registry.ts'
import { type Common, openCommon } from './shared.ts'
import type { About } from './suspect.ts'
import type { Judgement, Verdict } from './verdict.ts'
import { isFile, type Tools, visit } from './visit.ts'

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

/** A link to judge, and what the list says of it; nothing where nothing is to be compared. */
export type Wanted = { readonly url: string; readonly about?: About }

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

export type LinkRun = {
  /** One for each different URL that was given, in that order. */
  readonly judgements: readonly Judgement[]
  /** Whether nothing could be reached at all: then nothing was judged. */
  readonly offline: boolean
  /** How many addresses were not asked because the time was over. */
  readonly left: number
  /** Hosts that refuse every request, with how many of the links are theirs. */
  readonly refusing: readonly HostCount[]
  /** Hosts that show one page whatever the address. */
  readonly alike: readonly HostCount[]
  readonly memory: Memory | undefined
}

const mostAtOnce = 128
const usualPauses = [1_500, 2_500]
/** When so many addresses are judged and none of them answered at all, it is looked whether there is a network. */
const fewSilent = 8
/** Files at one host from which on proving its HEAD pays. */
const manyFiles = 12

type Run = {
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

/** The day, in UTC, of a time. */
export function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10)
}

/** A judgement for each URL; places on pages are judged with their page, which is requested once. */
export async function checkUrls(wanted: readonly Wanted[], ports: LinkPorts, options: LinkOptions): Promise<LinkRun> {
  const end = new AbortController()
  const over = options.signal ? AbortSignal.any([end.signal, options.signal]) : end.signal
  try {
    return await runUntil({ over, end: () => end.abort() }, wanted, { ...ports, sleep: (ms) => ports.sleep(ms, over) }, options)
  } finally {
    end.abort()
  }
}

type Ending = { readonly over: AbortSignal; readonly end: () => void }

async function runUntil(ending: Ending, wanted: readonly Wanted[], ports: LinkPorts, given: LinkOptions): Promise<LinkRun> {
  const { memory, policy, shared } = given
  if (!memory || !policy || !shared) return runWith(ending, wanted, { ports, options: given })
  const exceptionOf = exceptionFor(given.exceptions ?? { exclude: [], ignore: [] }, dayOf(ports.now()))
  const urls = wanted.filter(({ url }) => addressIn(url) && !exceptionOf(url)).map(({ url }) => addressOf(url))
  const common = await openCommon(shared, [...new Set(urls)], {
    memory,
    policy,
    day: dayOf(ports.now()),
    isRuled: hasRule(given.hosts ?? []),
  })
  try {
    return await runWith(ending, wanted, { ports, options: { ...given, memory: common.memory }, common })
  } finally {
    await common.close()
  }
}

type Given = { readonly ports: LinkPorts; readonly options: LinkOptions; readonly common?: Common }

async function runWith({ over, end }: Ending, wanted: readonly Wanted[], { ports, options, common }: Given): Promise<LinkRun> {
  const started = ports.now()
  const day = dayOf(started)
  const urls = [...new Set(wanted.map(({ url }) => url))]
  const exceptionOf = exceptionFor(options.exceptions ?? { exclude: [], ignore: [] }, day)
  const settled = new Map(
    urls.flatMap((url) => {
      const judgement = judgeUnasked(url, exceptionOf(url))
      return judgement ? [[url, judgement]] : []
    }),
  )
  const asked = urls.filter((url) => !settled.has(url))
  // What was asked longest ago goes first: a run whose time is over is gone on with by the next one.
  const askedOn = (address: string): string => options.memory?.links.get(address)?.asked ?? ''
  const addresses = [...new Set(asked.map(addressOf))].sort((a, b) => (askedOn(a) < askedOn(b) ? -1 : askedOn(a) > askedOn(b) ? 1 : 0))
  const deadline = options.deadline === undefined ? Number.POSITIVE_INFINITY : started + options.deadline
  const pace = openPace({
    perHost: options.perHost,
    perHostOf: perHostOf(options.hosts ?? []),
    backlogOf: (domain) => run.feed?.backlogOf(domain) ?? 0,
    total: options.total ?? mostAtOnce,
    now: ports.now,
    sleep: ports.sleep,
    deadline,
    over,
    ...(ports.turn ? { turn: ports.turn } : {}),
  })
  const ask = withHostRules(pacedTwice(ports.ask, pace, ports.timeout), options.hosts ?? [])
  const hosts = openHosts(ask, day)
  const captures = gatherCaptures(ask, options.archive, ports.sleep)
  // Nobody waits beyond the end to ask again.
  const sleep = (ms: number): Promise<void> => ports.sleep(Math.min(ms, Math.max(0, deadline - ports.now())))
  const run: Run & { feed?: Feed } = {
    ports,
    options,
    day,
    tools: { ask, hosts, sleep, now: ports.now, pauses: options.pauses ?? usualPauses, hasManyFiles: countFiles(addresses) },
    abouts: aboutsOf(wanted.filter(({ url }) => !settled.has(url))),
    places: new Map(asked.filter((url) => url.includes('#')).map((url) => [addressOf(url), undefined])),
    shells: new Set(),
    common,
    capture: captures.start,
    lookUp: async (judged) => {
      if (judged.size === fewSilent && (await isOffline([...judged.values()], hosts, ports))) end()
    },
  }
  const judged = await judgeAddresses(addresses, run)
  if (await isOffline([...judged.values()], hosts, ports)) return nothing(options.memory)
  const refusing = await findRefusing(judged, hosts)
  const alike = findOnePage(judged, run.shells)
  withdrawSharedMoves(judged)
  await withdrawMissingHosts(judged, ports)
  common?.keepLate(judged)
  for (const [url, archive] of await captures.done()) judged.set(url, { ...judged.get(url)!, archive })
  const judgements = urls.map((url) => settled.get(url) ?? withPlace(url, judged.get(addressOf(url))!, run.places.get(addressOf(url))))
  const memory = options.memory && remember(options.memory, [...judged.values()], day, judgements)
  return {
    judgements,
    offline: false,
    left: [...judged.values()].filter(({ verdict }) => verdict.kind === 'unknown' && verdict.reason === 'not-asked').length,
    refusing,
    alike,
    memory,
  }
}

/** The judgement on what nobody is asked about: an exception, or a text that is no address. */
function judgeUnasked(url: string, verdict: Verdict | undefined): Judgement | undefined {
  if (verdict) return { url, verdict, via: 'memory', requests: [] }
  return addressIn(url) ? undefined : { url, verdict: { kind: 'dead', reason: 'no-address' }, via: 'http', requests: [] }
}

/** The address that a text is, with a host whose labels a name server could know (RFC 1035, 2.3.4); undefined where it is none that can be asked. */
export function addressIn(text: string): URL | undefined {
  const url = URL.parse(text)
  const host = url?.hostname.replace(/\.$/, '') ?? ''
  return url && host.length <= 253 && host.split('.').every((label) => label !== '' && label.length <= 63) ? url : undefined
}

function nothing(memory: Memory | undefined): LinkRun {
  return { judgements: [], offline: true, left: 0, refusing: [], alike: [], memory }
}

/** What is requested: the address without the place on the page. */
export function addressOf(url: string): string {
  const address = new URL(url)
  address.hash = ''
  return address.href
}

function aboutsOf(wanted: readonly Wanted[]): ReadonlyMap<string, About> {
  const abouts = new Map<string, string[]>()
  for (const { url, about = [] } of wanted) {
    const known = abouts.get(addressOf(url))
    if (known) known.push(...about)
    else abouts.set(addressOf(url), [...about])
  }
  return abouts
}

function countFiles(addresses: readonly string[]): (url: string) => boolean {
  const counts = new Map<string, number>()
  for (const address of addresses) if (isFile(address)) counts.set(new URL(address).host, (counts.get(new URL(address).host) ?? 0) + 1)
  return (url) => (counts.get(new URL(url).host) ?? 0) >= manyFiles
}

/** Every address; the pace decides when each is asked. */
async function judgeAddresses(addresses: readonly string[], run: Run & { feed?: Feed }): Promise<Map<string, Judgement>> {
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
  run.common?.keep({ url, verdict: visited.plain, via: 'http', requests }, visited)
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

/** The judgement of a place on a page: that of the page, unless the place is surely missing there. */
function withPlace(url: string, judgement: Judgement, known: Places | undefined): Judgement {
  const fragment = new URL(url).hash.slice(1)
  const { verdict } = judgement
  if (verdict.kind === 'moved' && fragment !== '' && !verdict.to.includes('#'))
    return { ...judgement, url, verdict: { ...verdict, to: `${verdict.to}#${fragment}` } }
  if (known && verdict.kind === 'alive' && judgement.via === 'http' && isMissing(fragment, known))
    return { ...judgement, url, verdict: { kind: 'suspect', reason: 'missing-anchor' } }
  return { ...judgement, url }
}
