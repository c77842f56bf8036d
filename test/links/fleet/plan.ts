/** A web of our own as data: hosts on loopback addresses, links on them, and what a right checker says of each. Pure and repeatable. */
import { type BehaviourName, behaviourNames, behaviourOf, refusingNames, type TruthKind } from './behaviours.ts'
import { makeRandom, type Random, share } from './random.ts'
import { makeTitles, sentence } from './words.ts'

/** A page of the fleet; the port is known only when it is served. */
export type Address = { readonly host: number; readonly path: string }

type Truth = { readonly kind: Exclude<TruthKind, 'moved'> } | { readonly kind: 'moved'; readonly to: Address; readonly permanent: boolean }

type PlannedHost = {
  readonly address: string
  /**
   * `plain`; `limited`: 20 requests a second, 40 at once; `advising`: says in `RateLimit` headers what it can bear;
   * `dishonest`: answers 200 with one page to all addresses it does not know; else the behaviour of all its addresses.
   */
  readonly kind: 'plain' | 'limited' | 'advising' | 'dishonest' | BehaviourName
}

export type PlannedLink = Address & {
  readonly fragment?: string
  readonly behaviour: BehaviourName
  /** Milliseconds before each answer. */
  readonly latency: number
  readonly title: string
  readonly description: string
  readonly truth: Truth
  /** Where its redirects end. */
  readonly target?: Address
}

export type Plan = {
  readonly seed: number
  /** All latencies of the plan have been multiplied by it. */
  readonly scale: number
  readonly hosts: readonly PlannedHost[]
  readonly links: readonly PlannedLink[]
}

export type PlanOptions = { readonly links: number; readonly hosts: number; readonly seed: number; readonly scale: number }

const firstHost = 0.45
/** Of 1,000 links, those on hosts that refuse. */
const refused = 51
const fewestHosts = 20

/** Host 1 has 45 % of the links, the others share the rest by Zipf's law; latencies are log-normal. */
export function makePlan({ links, hosts, seed, scale }: PlanOptions): Plan {
  if (hosts < fewestHosts || hosts > 250) throw new Error(`Unexpected ${hosts} hosts, expected ${fewestHosts} to 250`)
  const random = makeRandom(seed)
  const first = Math.round(links * firstHost)
  const others = Array.from({ length: hosts - 1 }, (_, index) => 1 / (index + 1))
  const sizes = [first, ...share(links - first, others, 1)]
  const kinds = kindsOf(sizes, links)
  const planned = dealBehaviours(sizes, kinds, { links, random })
  const titles = makeTitles(planned.length, random)
  const open = kinds.flatMap((kind, host) => (kind === 'plain' ? [host] : []))
  return {
    seed,
    scale,
    hosts: kinds.map((kind, index) => ({ address: `127.0.1.${index + 1}`, kind })),
    links: random
      .shuffled(planned)
      .map(({ host, behaviour }, index) => makeLink({ host, behaviour, index, title: titles[index]!, open, random, scale })),
  }
}

/** Which host is special: the second and third limit requests, a run of small ones refuses, the last is for sale. */
function kindsOf(sizes: readonly number[], links: number): PlannedHost['kind'][] {
  const kinds: PlannedHost['kind'][] = sizes.map(() => 'plain')
  kinds[1] = 'limited'
  kinds[2] = 'advising'
  kinds[5] = 'dishonest'
  kinds[kinds.length - 1] = 'parked'
  const sum = (from: number): number => sizes.slice(from, from + refusingNames.length).reduce((all, size) => all + size, 0)
  const off = (from: number): number => Math.abs(sum(from) - (links * refused) / 1000)
  const starts = Array.from({ length: sizes.length - refusingNames.length - 7 }, (_, index) => index + 6)
  const start = starts.reduce((best, from) => (off(from) < off(best) ? from : best))
  for (const [index, name] of refusingNames.entries()) kinds[start + index] = name
  return kinds
}

type Dealt = { readonly host: number; readonly behaviour: BehaviourName }

/** Special hosts decide for their links; the weights share out the others, every behaviour at least once. */
function dealBehaviours(
  sizes: readonly number[],
  kinds: readonly PlannedHost['kind'][],
  { links, random }: { links: number; random: Random },
): Dealt[] {
  const dealt: Dealt[] = []
  const free: number[] = []
  for (const [host, size] of sizes.entries()) {
    const kind = kinds[host]!
    for (let index = 0; index < size; index++) {
      if (kind === 'plain' || kind === 'limited' || kind === 'advising') free.push(host)
      else if (kind !== 'dishonest') dealt.push({ host, behaviour: kind })
      else dealt.push({ host, behaviour: index < Math.max(1, (4 * links) / 1000) && index < size / 2 ? 'soft-same' : 'html' })
    }
  }
  // The ordinary page takes what the others leave, so that these are as many of 1,000 as their weights say.
  const names = behaviourNames.filter((name) => behaviourOf(name).weight > 0 && name !== 'soft-same' && name !== 'html')
  const weights = names.map((name) => behaviourOf(name).weight)
  const wanted = Math.round((weights.reduce((all, weight) => all + weight, 0) * links) / 1000)
  const counts = share(Math.min(free.length, Math.max(wanted, names.length)), weights, 1)
  const others = names.flatMap((name, index) => Array<BehaviourName>(counts[index]!).fill(name))
  const behaviours = random.shuffled([...others, ...Array<BehaviourName>(free.length - others.length).fill('html')])
  return [...dealt, ...free.map((host, index) => ({ host, behaviour: behaviours[index]! }))]
}

/** Entries about something else than the usual. */
const subjects: Readonly<Partial<Record<BehaviourName, (index: number) => string>>> = {
  'about-404': (index) => `HTTP 404 explained, volume ${index}`,
  'about-casinos': (index) => `Casino bonus analyzer ${index}`,
}

type Making = Dealt & {
  readonly index: number
  readonly title: string
  readonly open: readonly number[]
  readonly random: Random
  readonly scale: number
}

function makeLink({ host, behaviour: name, index, title, open, random, scale }: Making): PlannedLink {
  const behaviour = behaviourOf(name)
  const slug = `${index}-${title.toLowerCase().replaceAll(' ', '-')}`
  const path = name === 'query' ? `/show?id=${slug}` : `/projects/${slug}`
  const otherHosts = open.filter((other) => other !== host)
  const target = targetOf()
  return {
    host,
    path,
    behaviour: name,
    latency: Math.round(Math.min(5000, random.logNormal(250, 2000)) * scale),
    title: subjects[name]?.(index) ?? title,
    description: sentence(random),
    truth:
      behaviour.truth === 'moved' ? { kind: 'moved', to: target!, permanent: behaviour.permanent ?? false } : { kind: behaviour.truth },
    ...(behaviour.fragment === undefined ? {} : { fragment: behaviour.fragment }),
    ...(target ? { target } : {}),
  }

  function targetOf(): Address | undefined {
    if (!behaviour.leads) return undefined
    if (name === 'added-slash') return { host, path: `${path}/` }
    return { host: behaviour.leads === 'other-host' ? random.pick(otherHosts) : host, path: `/works/${slug}` }
  }
}

export function urlOf(plan: Plan, port: number, { host, path }: Address): string {
  return `http://${plan.hosts[host]!.address}:${port}${path}`
}

/** The address as it is in the list. */
export function writtenUrl(plan: Plan, port: number, link: PlannedLink): string {
  return urlOf(plan, port, link) + (link.fragment === undefined ? '' : `#${link.fragment}`)
}

/** The curated list that names all links of the plan. */
export function planToMarkdown(plan: Plan, port: number): string {
  const perSection = 25
  const sections = Array.from({ length: Math.ceil(plan.links.length / perSection) }, (_, index) => {
    const entries = plan.links.slice(index * perSection, (index + 1) * perSection)
    const lines = entries.map((link) => `- [${link.title}](${writtenUrl(plan, port, link)}) - ${link.description}`)
    return `## Part ${index + 1}\n\n${lines.join('\n')}\n`
  })
  return `# Awesome Fleet\n\n> Links of which everything is known.\n\n${sections.join('\n')}`
}

/** The seconds below which no polite checker can be: what the busiest host needs when it is asked `perHost` things at once. */
export function lowerBound(plan: Plan, { perHost, timeout }: { readonly perHost: number; readonly timeout: number }): number {
  const busy = plan.hosts.map(() => 0)
  for (const { host, behaviour, latency } of plan.links) {
    const { hangs, hops = 1 } = behaviourOf(behaviour)
    busy[host]! += hangs ? timeout : Math.min(latency, timeout) * hops
  }
  return Math.max(...busy) / perHost / 1000
}
