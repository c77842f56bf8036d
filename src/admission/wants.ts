/** Which facts the rules for some entries need, so that nothing is asked that nobody needs. Pure. */
import type { Config } from '../config/index.ts'
import type { Entry } from '../list/entry.ts'
import type { Section } from '../list/section.ts'
import type { RequirementName } from './answers.ts'
import { linkedBy } from './linked.ts'
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

type Asks = {
  readonly entries: readonly { readonly path: string; readonly entry: Entry }[]
  /** The sections of the files that they are in, by path. */
  readonly sections: ReadonlyMap<string, readonly Section[]>
  readonly config: Pick<Config, 'require'>
  /** The requirements that somebody wants to know of; without it all that the configuration has. */
  readonly only?: readonly RequirementName[] | undefined
}

/** What the rules for these entries need; of an entry its first repository, its first package and all of its papers. */
export function wantedFacts({ entries, sections, config, only }: Asks): WantedFacts {
  const ruled = entries.flatMap(({ path, entry }) => {
    const rules = rulesFor(sections.get(path) ?? [], entry, config)
    return rules ? [{ asked: askedBy(rules, only), linked: linkedBy(entry) }] : []
  })
  const all = (choose: (one: (typeof ruled)[number]) => readonly string[]): string[] => [...new Set(ruled.flatMap(choose))]
  const repositoryOf = ({ linked }: (typeof ruled)[number]): string[] => (linked.repository ? [linked.repository.address] : [])
  const asks = (kind: Kind, ...names: readonly string[]): boolean => ruled.some(({ asked }) => names.some((name) => asked[kind].has(name)))
  return {
    repositories: all((one) => (one.asked.repository.size > 0 ? repositoryOf(one) : [])),
    packages: all(({ asked, linked }) => (asked.package.size > 0 && linked.package ? [linked.package.address] : [])),
    papers: all(({ asked, linked }) => (asked.paper.size > 0 ? linked.addresses : [])),
    contributorsOf: new Set(all((one) => (one.asked.repository.has('contributors') ? repositoryOf(one) : []))),
    repository: {
      readme: asks('repository', 'readme'),
      topics: asks('repository', 'topics'),
      committed: asks('repository', 'commit-within'),
      contributors: asks('repository', 'contributors'),
      files: [...new Set(ruled.flatMap(({ asked }) => asked.files))],
    },
    package: { dates: asks('package', 'age', 'release-within'), downloads: asks('package', 'downloads') },
  }
}

type Kind = 'repository' | 'package' | 'paper'

/** What rules ask, by the kind of what is asked, in the names of their keys. */
type Asked = Readonly<Record<Kind, ReadonlySet<string>>> & { readonly files: readonly string[] }

function askedBy({ repository = {}, exceptions, package: parcel = {}, paper = {} }: Rules, only: Asks['only']): Asked {
  const isNamed = (name: string): boolean => name !== 'checkbox' && (only === undefined || only.some((one) => one === name))
  const named = (...parts: readonly object[]): Set<string> => new Set(parts.flatMap((part) => Object.keys(part)).filter(isNamed))
  return {
    repository: named(repository, ...exceptions),
    package: named(parcel),
    paper: named(paper),
    files: isNamed('file') ? [repository, ...exceptions].flatMap(({ file }) => file ?? []) : [],
  }
}
