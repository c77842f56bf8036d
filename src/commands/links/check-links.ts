/** `links`: whether the addresses in lists still answer, as a report of findings and of every link. */
import type { Config } from '../../config/schema.ts'
import { milliseconds } from '../../config/settings.ts'
import type { Finding } from '../../finding.ts'
import { addressIn, addressOf, checkUrls, dayOf, type LinkOptions, type LinkPorts, type LinkRun } from '../../links/check.ts'
import { sayOver } from '../../links/exceptions.ts'
import { type HostRule, hasRule } from '../../links/host-rules.ts'
import type { Memory, Policy } from '../../links/memory/memory.ts'
import type { Shared } from '../../links/memory/shared-memory.ts'
import { openRegistries } from '../../links/registries/index.ts'
import type { Judgement, RegistryName } from '../../links/verdict.ts'
import { withoutEnd } from '../../list/markdown/without-end.ts'
import type { LinkReport, Report } from '../../report/report.ts'
import type { Source } from '../local/check.ts'
import { aboutOf, type LinkClass, nameOf, type Place, placesIn, readLists } from './find-links.ts'
import { hostSettings, type Secrets } from './host-settings.ts'
import { findingsOf } from './link-findings.ts'

/** What a run of links takes besides the lists. */
export type LinkRequest = {
  readonly config: Config['links']
  /** Secrets for `links.hosts`; without them no secret is sent. */
  readonly secrets?: Secrets
  /** Wanted of the command line, stronger than any other time limit. */
  readonly timeout?: number
  /** Of github.com, and of no other GitHub. */
  readonly githubToken?: string
  readonly memory?: Memory
  /** The day on which the line of a link was written, as far as a history knows. */
  readonly addedOn?: (path: string, line: number) => string | undefined
  /** Wanted of the command line, stronger than the configuration. */
  readonly perHost?: number
  readonly deadline?: number
  readonly pauses?: readonly number[]
  /** Ends the run with what it has. */
  readonly signal?: AbortSignal
  /** What registries told just now, by address. */
  readonly known?: LinkOptions['known']
  /** What is known of addresses in common with other lists; what the configuration treats otherwise is not shared. */
  readonly shared?: Shared
}

/** The report, and the memory of the run where there was one. */
export type LinkOutcome = { readonly report: Report; readonly memory: Memory | undefined }

/** The addresses of every list, judged; each is checked once, wherever it is. */
export async function checkLinks(sources: readonly Source[], ports: LinkPorts, request: LinkRequest): Promise<LinkOutcome> {
  const lists = readLists(sources)
  const places = lists.flatMap(placesIn)
  const { run, links, notes } = await checkPlaces(places, ports, request)
  const byUrl = new Map(run.judgements.map((judgement) => [judgement.url, judgement]))
  const findings = places.flatMap((place) => {
    const judgement = byUrl.get(hrefOf(place))
    return judgement ? findingsOf(judgement, place, movesOf(judgement, run.memory)) : []
  })
  const report: Report = {
    files: lists.map(({ path, reading }) => ({
      path,
      entries: reading.document.entries.length,
      findings: inOrder(findings, path),
      reading,
    })),
    hasBase: false,
    notes,
    shifts: [],
    links,
    offline: run.offline,
    ...(run.left > 0 ? { partial: true } : {}),
  }
  return { report, memory: run.memory }
}

/** How many runs in a row saw the move of a link. */
function movesOf({ url, verdict }: Judgement, memory: Memory | undefined): number | undefined {
  return verdict.kind === 'moved' ? memory?.links.get(addressOf(url))?.moves : undefined
}

/** What was found out about the links at some places. */
export type CheckedPlaces = {
  readonly run: LinkRun
  readonly links: readonly LinkReport[]
  /** What a person should know besides, one line each. */
  readonly notes: readonly string[]
}

/** The addresses at some places of lists, judged; each is checked once. */
export async function checkPlaces(places: readonly Place[], ports: LinkPorts, request: LinkRequest): Promise<CheckedPlaces> {
  const byUrl = Map.groupBy(places, hrefOf)
  const wanted = [...byUrl].map(([url, at]) => ({ url, about: at.flatMap(aboutOf) }))
  const { rules, notes } = hostSettings(request.config.hosts, request.secrets, [...byUrl.keys()])
  const { shared, config } = request
  const sharing = shared && { shared: { open: (addresses: readonly string[]) => shared.open(addresses.filter(mayShare(config, rules))) } }
  const run = await checkUrls(wanted, ports, { ...optionsOf(request, byUrl), hosts: rulesFor(rules, request), ...sharing })
  return {
    run,
    links: run.judgements.map((judgement): LinkReport => ({ ...judgement, ...whereOf(byUrl.get(judgement.url)!) })),
    notes: run.offline
      ? ['No network, so no links were checked.']
      : [...notesOn(run, { request, urls: [...byUrl.keys()], day: dayOf(ports.now()) }), ...notes],
  }
}

/** The address of a link as it is checked; as it is written where it is none. */
export function hrefOf({ link }: Place): string {
  return addressIn(link.url)?.href ?? link.url
}

/** Longer addresses are nobody else's. */
const longestShared = 1_000

/** Whether an address is checked as for everybody: no header, time limit or registry of this list is for it. */
function mayShare({ registries }: Config['links'], rules: readonly HostRule[]): (address: string) => boolean {
  const isRuled = hasRule(rules)
  const changed = openRegistries({ bases: {}, githubToken: 'any' }).filter(({ name }) => registries[name] !== undefined)
  return (address) => {
    const url = new URL(address)
    const isPlain = url.username === '' && url.password === '' && address.length <= longestShared
    return isPlain && !isRuled(address) && !changed.some(({ idOf }) => idOf(url) !== undefined)
  }
}

/** The configuration in the words of the checker. */
function optionsOf(
  { config, githubToken, memory, addedOn, perHost, deadline, pauses, signal, known, shared }: LinkRequest,
  places: ReadonlyMap<string, readonly Place[]>,
): LinkOptions {
  const bases = Object.fromEntries(Object.entries(config.registries).filter(([, base]) => typeof base === 'string')) as Partial<
    Record<RegistryName, string>
  >
  const added = (url: string): string | undefined => {
    const first = places.get(url)?.[0]
    return first && addedOn?.(first.path, first.place.start.line)
  }
  return {
    perHost: perHost ?? config['per-host'],
    deadline: deadline ?? milliseconds(config.deadline),
    registries: openRegistries({
      bases,
      // What is shared is asked by nobody's name.
      ...(config.contact === undefined || shared ? {} : { contact: config.contact }),
      ...(githubToken === undefined || bases.github !== undefined ? {} : { githubToken }),
    }).filter(({ name }) => config.registries[name] !== false),
    exceptions: { exclude: config.exclude, ignore: config.ignore },
    ...(memory ? { memory, policy: policyOf(config) } : {}),
    ...(config.archive === false ? {} : { archive: { base: withoutEnd(config.archive, /\//), most: mostCaptures, addedOn: added } }),
    ...(pauses ? { pauses } : {}),
    ...(signal ? { signal } : {}),
    ...(known ? { known } : {}),
  }
}

/** The rules of hosts, as far as the command line says nothing else. */
function rulesFor(rules: readonly HostRule[], { perHost, timeout }: LinkRequest): readonly HostRule[] {
  return rules.map(({ perHost: own, timeout: ownTime, ...rule }) => ({
    ...rule,
    ...(own === undefined || perHost !== undefined ? {} : { perHost: own }),
    ...(ownTime === undefined || timeout !== undefined ? {} : { timeout: ownTime }),
  }))
}

/** Captures that one run looks for; with a history the next run goes on. */
const mostCaptures = 40

/** When a link with a history is asked again, and called dead. */
function policyOf(config: Config['links']): Policy {
  return { failures: config.dead.failures, days: config.dead.days, recheck: Math.round(milliseconds(config.recheck) / milliseconds('1d')) }
}

function inOrder(findings: readonly Finding[], path: string): Finding[] {
  return findings.filter((finding) => finding.path === path).sort((a, b) => a.place.start.offset - b.place.start.offset)
}

/** A link counts as what it is at the place where it matters most. */
function whereOf(places: readonly Place[]): Pick<LinkReport, 'class' | 'at'> {
  const classes: readonly LinkClass[] = ['link', 'image', 'badge']
  return {
    class: classes.find((one) => places.some((place) => place.class === one)) ?? 'link',
    at: places.map((place) => ({ path: place.path, line: place.place.start.line, section: place.section, name: nameOf(place) })),
  }
}

/** What a person should know besides the findings. */
function notesOn(run: LinkRun, { request, urls, day }: { request: LinkRequest; urls: readonly string[]; day: string }): string[] {
  const { judgements, refusing, alike, left } = run
  return [
    summary(judgements),
    ...(left > 0
      ? [
          `Time ran out before ${left} of ${new Set(urls.filter((url) => addressIn(url)).map(addressOf)).size} links were checked: this report is partial.`,
        ]
      : []),
    ...(refusing.length > 0 ? [`Hosts that block every request: ${refusing.map(sayHost).join(', ')}.`] : []),
    ...(alike.length > 0 ? [`Hosts that show one page for every address: ${alike.map(sayHost).join(', ')}.`] : []),
    ...sayOver({ exclude: [], ignore: request.config.ignore }, urls, day),
  ]
}

function sayHost({ host, links }: { readonly host: string; readonly links: number }): string {
  return `${host} (${links} ${links === 1 ? 'link' : 'links'})`
}

const kinds = ['alive', 'moved', 'dead', 'suspect', 'blocked', 'unknown', 'excluded'] as const

function summary(judgements: readonly Judgement[]): string {
  const counts = Map.groupBy(judgements, ({ verdict }) => verdict.kind)
  const words = kinds.flatMap((kind) => (counts.has(kind) ? [`${counts.get(kind)!.length} ${kind}`] : []))
  return judgements.length === 0
    ? 'There are no links to check.'
    : `${judgements.length} ${judgements.length === 1 ? 'link' : 'links'}: ${words.join(', ')}.`
}
