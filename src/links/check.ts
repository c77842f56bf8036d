/** Checks many addresses in one run: exceptions and memory first, then registries, then pages, and last what the answers say about whole hosts. */

import { type Exceptions, exceptionFor } from './exceptions.ts'
import { isMissing, type Places } from './fragment.ts'
import { hasRule, perHostOf, withHostRules } from './host-rules.ts'
import { openHosts } from './hosts.ts'
import type { Feed } from './http/feed.ts'
import { openPace } from './http/pace.ts'
import { pacedTwice } from './http/second-try.ts'
import { findOnePage, findRefusing, type HostCount, withdrawSharedMoves } from './in-common.ts'
import { judgeAddresses, type LinkOptions, type LinkPorts, type Run } from './judge-addresses.ts'
import { gatherCaptures } from './memory/archive.ts'
import { type Memory, remember } from './memory/memory.ts'
import { isOffline, withdrawMissingHosts } from './offline.ts'
import { type Common, openCommon } from './shared.ts'
import type { About } from './suspect.ts'
import type { Judgement, Verdict } from './verdict.ts'
import { isFile } from './visit.ts'

export type { LinkOptions, LinkPorts } from './judge-addresses.ts'

/** A link to judge, and what the list says of it; nothing where nothing is to be compared. */
export type Wanted = { readonly url: string; readonly about?: About }

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

const noExceptions: Exceptions = { exclude: [], ignore: [] }
const mostAtOnce = 128
const usualPauses = [1_500, 2_500]
/** When so many addresses are judged and none of them answered at all, it is looked whether there is a network. */
const fewSilent = 8
/** Files at one host from which on proving its HEAD pays. */
const manyFiles = 12

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
  const started = ports.now()
  const day = dayOf(started)
  const exceptionOf = exceptionFor(given.exceptions ?? noExceptions, day)
  if (!memory || !policy || !shared) return runWith(ending, wanted, { ports, options: given, started, day, exceptionOf })
  const urls = wanted.filter(({ url }) => addressIn(url) && !exceptionOf(url)).map(({ url }) => addressOf(url))
  const common = await openCommon(shared, [...new Set(urls)], {
    memory,
    policy,
    day,
    isRuled: hasRule(given.hosts ?? []),
  })
  try {
    return await runWith(ending, wanted, { ports, options: { ...given, memory: common.memory }, started, day, exceptionOf, common })
  } finally {
    await common.close()
  }
}

type Given = {
  readonly ports: LinkPorts
  readonly options: LinkOptions
  /** When the run began, in milliseconds since 1970. */
  readonly started: number
  /** The day on which it began, and what the exceptions say then: for a run it stays that day. */
  readonly day: string
  readonly exceptionOf: ReturnType<typeof exceptionFor>
  readonly common?: Common
}

async function runWith(
  { over, end }: Ending,
  wanted: readonly Wanted[],
  { ports, options, started, day, exceptionOf, common }: Given,
): Promise<LinkRun> {
  const urls = [...new Set(wanted.map(({ url }) => url))]
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
