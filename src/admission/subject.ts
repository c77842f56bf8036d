/** What an entry is about, as far as rules go: a repository, a package, a paper, addresses, and what registries told of each. Pure. */
import type { Facts, Judgement, PackageFacts, RepositoryFacts } from '../links/verdict.ts'
import type { Entry } from '../list/entry.ts'
import { type byAddress, factsOf, judgementsOf } from '../review/change/new-entries.ts'
import { type Linked, linkedBy } from './linked.ts'

/** Of what an entry does not link there is nothing; of what nobody could tell there are no facts. */
export type Subject = {
  readonly repository?: RepositoryFacts & { readonly host: string }
  readonly package?: PackageFacts & { readonly host: string }
  readonly paper?: Pick<Facts, 'year' | 'published'> & { readonly isPreprint: boolean; readonly isKnown: boolean }
  readonly addresses: readonly string[]
}

const paperRegistries: readonly Judgement['via'][] = ['doi', 'arxiv', 'pubmed', 'openreview']
const paperSchemes: ReadonlySet<string> = new Set(
  'arxiv doi acl pmid pmc openreview neurips nips pmlr jmlr cvf aaai ieee pii oup mdpi jama acm'.split(' '),
)

/** Judgements by the address that was checked. */
export type Known = ReturnType<typeof byAddress>

/** What an entry links, with the facts of its first repository, its first package and its first paper. */
export function subjectOf(entry: Entry, known: Known, isFlat: boolean): Subject {
  const judged = judgementsOf(entry, known)
  const addresses = entry.links.map(({ url }) => url)
  const linked = linkedBy(entry)
  const repository = repositoryOf(linked, judged) ?? (isFlat ? projectOf(judged) : undefined)
  const parcel = packageOf(linked, judged)
  const paper = paperOf(entry, judged)
  return {
    ...(repository ? { repository } : {}),
    ...(parcel ? { package: parcel } : {}),
    ...(paper ? { paper } : {}),
    addresses: addresses.filter((url) => /^https?:\/\//i.test(url)),
  }
}

function repositoryOf({ repository: first }: Linked, judged: readonly Judgement[]): Subject['repository'] {
  if (!first) return undefined
  const judgement = judged.find(({ url }) => url === first.address)
  return {
    host: first.host,
    ...(first.forge === 'github' && judgement?.via === 'github' ? ofGithub(judgement.facts) : {}),
    ...judgement?.facts?.repository,
  }
}

/** What the link check knows of a repository of GitHub, whoever asked. */
function ofGithub(facts: Facts | undefined): RepositoryFacts {
  if (!facts) return {}
  const { stars, created, archived = false, license, unlicensed } = facts
  return {
    ...(stars === undefined ? {} : { stars }),
    ...(created === undefined ? {} : { created }),
    archived,
    ...licenseOf(license, unlicensed),
  }
}

function licenseOf(license: string | undefined, unlicensed: true | undefined): Pick<RepositoryFacts, 'license'> {
  if (license !== undefined) return { license }
  return unlicensed ? { license: null } : {}
}

/** The form of 0.1 takes the facts of whatever project an entry links. */
function projectOf(judged: readonly Judgement[]): Subject['repository'] {
  const { stars, created, archived, license, unlicensed } = factsOf(judged)
  const facts: RepositoryFacts = {
    ...(stars === undefined ? {} : { stars }),
    ...(created === undefined ? {} : { created }),
    ...(archived === undefined ? {} : { archived }),
    ...licenseOf(license, unlicensed),
  }
  return Object.keys(facts).length === 0 ? undefined : { host: '', ...facts }
}

function packageOf({ package: first }: Linked, judged: readonly Judgement[]): Subject['package'] {
  return first && { host: first.host, ...judged.find(({ url }) => url === first.address)?.facts?.package }
}

function paperOf({ identifiers }: Entry, judged: readonly Judgement[]): Subject['paper'] {
  const isPaper = identifiers.some(({ scheme }) => paperSchemes.has(scheme))
  const answered = judged.filter(({ via, facts }) => paperRegistries.includes(via) && facts !== undefined)
  if (!isPaper && answered.length === 0) return undefined
  const facts = answered[0]?.facts ?? {}
  const published = answered.map((one) => one.facts?.published).find((one) => one !== undefined)
  return {
    ...(facts.year === undefined ? {} : { year: facts.year }),
    ...(published === undefined ? {} : { published }),
    isPreprint: identifiers
      .filter(({ scheme }) => paperSchemes.has(scheme))
      .every(({ scheme, value }) => scheme === 'arxiv' || (scheme === 'doi' && isPreprintDoi(value))),
    isKnown: answered.length > 0,
  }
}

/** DOIs that arXiv, bioRxiv and medRxiv, SSRN, OSF, Research Square, ChemRxiv, Preprints.org and Authorea give. */
function isPreprintDoi(doi: string): boolean {
  return /^10\.(?:48550|1101|64898|2139|31219|31234|21203|26434|20944|22541|36227)\//i.test(doi)
}
