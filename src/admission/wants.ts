/** Which facts the rules for some entries need, so that nothing is asked that nobody needs. Pure. */
import type { Config } from '../config/index.ts'
import type { Entry } from '../list/entry.ts'
import { repositoryAt } from '../list/identity/forges.ts'
import { packageAt } from '../list/identity/packages.ts'
import type { Section } from '../list/section.ts'
import { type Rules, rulesFor } from './rules.ts'

/** What to ask of which addresses, each as it is checked. */
export type WantedFacts = {
  readonly repositories: readonly string[]
  readonly packages: readonly string[]
  readonly papers: readonly string[]
  /** Of `repositories` those whose contributors are counted. */
  readonly contributorsOf: ReadonlySet<string>
  readonly repository: {
    readonly readme: boolean
    readonly topics: boolean
    readonly committed: boolean
    readonly contributors: boolean
    readonly files: readonly string[]
  }
  readonly package: { readonly dates: boolean; readonly downloads: boolean }
}

/** What the rules for these entries need; of an entry its first repository, its first package and all of its papers. */
export function wantedFacts(
  entries: readonly { readonly path: string; readonly entry: Entry }[],
  sections: ReadonlyMap<string, readonly Section[]>,
  config: Pick<Config, 'require'>,
): WantedFacts {
  const ruled = entries.flatMap(({ path, entry }) => {
    const rules = rulesFor(sections.get(path) ?? [], entry, config)
    return rules ? [{ rules, addresses: entry.links.flatMap(({ url }) => URL.parse(url)?.href ?? []) }] : []
  })
  const first = (kind: (address: string) => unknown, wanted: (rules: Rules) => boolean): string[] => [
    ...new Set(ruled.flatMap(({ rules, addresses }) => (wanted(rules) ? addresses.filter(kind).slice(0, 1) : []))),
  ]
  const own = ruled.flatMap(({ rules }) => [rules.repository ?? {}, ...rules.exceptions])
  const parcels = ruled.flatMap(({ rules }) => rules.package ?? [])
  const asksContributors = ({ repository, exceptions }: Rules): boolean =>
    [repository, ...exceptions].some((one) => one?.contributors !== undefined)
  return {
    repositories: first(repositoryAt, ({ repository, exceptions }) => Object.keys(repository ?? {}).length + exceptions.length > 0),
    packages: first(packageAt, (rules) => Object.keys(rules.package ?? {}).length > 0),
    papers: [...new Set(ruled.flatMap(({ rules, addresses }) => (Object.keys(rules.paper ?? {}).length > 0 ? addresses : [])))],
    contributorsOf: new Set(first(repositoryAt, asksContributors)),
    repository: {
      readme: own.some(({ readme }) => readme !== undefined),
      topics: own.some(({ topics }) => topics !== undefined),
      committed: own.some((one) => one['commit-within'] !== undefined),
      contributors: own.some(({ contributors }) => contributors !== undefined),
      files: [...new Set(own.flatMap(({ file }) => file ?? []))],
    },
    package: {
      dates: parcels.some((one) => one.age !== undefined || one['release-within'] !== undefined),
      downloads: parcels.some(({ downloads }) => downloads !== undefined),
    },
  }
}
