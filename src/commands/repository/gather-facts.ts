/** Asks what the rules of a list need to know of entries: GitHub in queries of fifty repositories, by the client that is there anyway; other registries by the web. What nobody tells in time stays unknown. */
import type { RequirementName } from '../../admission/answers.ts'
import { type WantedFacts, wantedFacts } from '../../admission/wants.ts'
import type { Config } from '../../config/index.ts'
import { isOfGithubCom, postGraphql, readContributors } from '../../github/admission/repositories.ts'
import { addressOf } from '../../links/check.ts'
import type { Asked } from '../../links/registries/ask-registries.ts'
import { askFacts } from '../../links/registries/facts/ask-facts.ts'
import { askGithub } from '../../links/registries/github.ts'
import { githubId } from '../../links/registries/github-page.ts'
import { factRegistries } from '../../links/registries/index.ts'
import type { Answer } from '../../links/registries/registry.ts'
import type { Exchange, Judgement, RegistryName } from '../../links/verdict.ts'
import type { Entry } from '../../list/entry.ts'
import { repositoryAt } from '../../list/identity/forges.ts'
import type { Section } from '../../list/section.ts'
import type { LinkTools } from '../links/check-new-links.ts'
import type { Ports } from './ports.ts'

export type FactsRequest = {
  readonly entries: readonly { readonly path: string; readonly entry: Entry }[]
  /** The sections of the files that they are in, by path. */
  readonly sections: ReadonlyMap<string, readonly Section[]>
  readonly config: Pick<Config, 'require' | 'links'>
  /** The requirements that somebody wants to know of: nobody is asked for the others. Without it all of them. */
  readonly only?: readonly RequirementName[] | undefined
  /** What registries on the web are asked with; without it GitHub alone is asked. */
  readonly tools?: LinkTools | undefined
  /** Milliseconds since 1970; without it there is no end in time. */
  readonly now?: (() => number) | undefined
  /** Milliseconds after which it ends; without it as soon as somebody who waits expects it. */
  readonly longest?: number
}

/** Repositories in one query; GitHub's own limit is one of nodes and of time (docs.github.com/graphql, "Rate limits and query limits"). */
const perQuery = 50

/** Somebody waits for the review: what is not known after this time is unknown. */
const usualTime = 60_000

/** Most addresses that one run asks about, so that nobody causes requests without end. Fifty of GitHub's are one request. */
const mostOfGithub = 3_000
const mostOfOthers = 300
const mostContributors = 300

/** What was found, by address; addresses of which nobody was asked are not in it. */
export async function gatherFacts(
  ports: Ports,
  { entries, sections, config, only, tools, now, longest = usualTime }: FactsRequest,
): Promise<Map<string, Asked>> {
  const wanted = wantedFacts({ entries, sections, config, only })
  const end = now === undefined ? undefined : now() + longest
  const isOver = (): boolean => end !== undefined && now!() > end
  const isAsked = (name: RegistryName): boolean => config.links.registries[name] !== false
  const ofGithub = wanted.repositories.filter((address) => repositoryAt(address)?.forge === 'github')
  const known =
    isAsked('github') && isOfGithubCom(ports.client)
      ? await askAllGithub(ports, ofGithub.slice(0, mostOfGithub), { wanted, isOver })
      : new Map()
  for (const [address, asked] of await askOthers(wanted, config, { tools, isAsked, longest })) known.set(address, asked)
  // The link check asks for pages, whatever place on them is meant.
  for (const [address, asked] of [...known]) if (address.includes('#')) known.set(addressOf(address), asked)
  return known
}

type Asking = { readonly wanted: WantedFacts; readonly isOver: () => boolean }

async function askAllGithub(ports: Ports, addresses: readonly string[], { wanted, isOver }: Asking): Promise<Map<string, Asked>> {
  const known = new Map<string, Asked>()
  const idOf = (address: string): string => githubId(new URL(address)) ?? repositoryAt(address)!.path
  const byId = Map.groupBy(addresses, idOf)
  const ids = [...byId.keys()]
  for (let from = 0; from < ids.length && !isOver(); from += perQuery) {
    const batch = ids.slice(from, from + perQuery)
    const answers = await askGithub(batch, (query) => post(ports, query), wanted.repository)
    for (const id of batch)
      for (const address of byId.get(id)!) known.set(address, { via: 'github', answer: ofPage(address, answers.get(id)!) })
  }
  let counted = 0
  for (const [address, { via, answer }] of known) {
    const facts = answer?.facts
    if (!wanted.contributorsOf.has(address) || !facts?.repository || isOver() || counted++ >= mostContributors) continue
    const [owner = '', name = ''] = repositoryAt(address)!.path.split('/')
    const contributors = await readContributors(ports.client, { owner, name }, ports)
    if (contributors)
      known.set(address, { via, answer: { ...answer!, facts: { ...facts, repository: { ...facts.repository, contributors } } } })
  }
  if (isOver()) ports.log('Not all that the list requires was looked up: time ran out.')
  return known
}

/** Of a page that the API does not speak for only the facts of its repository are known, and not whether the page is there. */
function ofPage(address: string, answer: Answer): Answer {
  if (githubId(new URL(address)) !== undefined) return answer
  const { verdict: _, ...facts } = answer
  return facts
}

async function post(
  ports: Ports,
  query: { readonly query: string; readonly variables: object },
): Promise<{ exchange: Exchange; body: unknown }> {
  const { status, body } = await postGraphql(ports.client, query, ports)
  const exchange: Exchange = {
    method: 'POST',
    url: 'https://api.github.com/graphql',
    ms: 0,
    ...(status === 0 ? { error: 'network' } : { status }),
  }
  if (status !== 200) ports.log(`Some repositories are not known: GitHub ${status === 0 ? 'did not answer' : `said ${status}`}.`)
  return { exchange, body }
}

async function askOthers(
  wanted: WantedFacts,
  config: FactsRequest['config'],
  {
    tools,
    isAsked,
    longest,
  }: { readonly tools: LinkTools | undefined; readonly isAsked: (name: RegistryName) => boolean; readonly longest: number },
): Promise<Map<string, Asked>> {
  const bases = Object.fromEntries(Object.entries(config.links.registries).filter(([, base]) => typeof base === 'string')) as Partial<
    Record<RegistryName, string>
  >
  const registries = factRegistries({
    ...wanted,
    bases,
    ...(config.links.contact === undefined ? {} : { contact: config.links.contact }),
  }).filter(({ name }) => isAsked(name))
  const all = [...new Set([...wanted.repositories, ...wanted.packages, ...wanted.papers])]
  const addresses = all.filter((address) => registries.some(({ idOf }) => idOf(new URL(address)) !== undefined)).slice(0, mostOfOthers)
  if (!tools || addresses.length === 0) return new Map()
  const web = await tools.open()
  try {
    return await askFacts(addresses, web, { registries, perHost: config.links['per-host'], deadline: longest })
  } finally {
    await web.close()
  }
}

/** Judgements with what was found, for those who judge entries by them; where nothing was found, what is known of a link otherwise. */
export function withFacts(known: ReadonlyMap<string, Asked>, judgements: readonly Judgement[]): Judgement[] {
  const told = [...known].flatMap(([url, { via, answer }]): Judgement[] =>
    answer?.facts ? [{ url, verdict: answer.verdict ?? { kind: 'alive' }, via, requests: answer.requests, facts: answer.facts }] : [],
  )
  const own = new Set(told.map(({ url }) => url))
  return [...told, ...judgements.filter(({ url }) => !own.has(url))]
}
