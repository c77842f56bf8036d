/** The registries that can be asked instead of pages. */

import type { RegistryName } from '../verdict.ts'
import { appstore } from './appstore.ts'
import { arxiv } from './arxiv.ts'
import { doi } from './doi.ts'
import { crates } from './facts/crates.ts'
import { forgejo } from './facts/forgejo.ts'
import { gitlab } from './facts/gitlab.ts'
import { github } from './github.ts'
import type { Wants } from './github-query.ts'
import { huggingface } from './huggingface.ts'
import { npm, type PackageWants } from './npm.ts'
import { openreview } from './openreview.ts'
import { pubmed } from './pubmed.ts'
import { pypi } from './pypi.ts'
import type { Registry } from './registry.ts'
import { x } from './x.ts'
import { youtube } from './youtube.ts'

export type RegistriesOptions = {
  /** Where registries answer instead of at their usual addresses, without a slash at the end. */
  readonly bases?: Partial<Record<RegistryName, string>>
  /** Where Crossref answers, which tells facts about DOIs. */
  readonly crossref?: string
  /** An address of mail where people who run a registry reach those who ask. */
  readonly contact?: string
  /** A token of github.com; without one GitHub is not asked: its GraphQL needs it. */
  readonly githubToken?: string
}

/** All registries that can be asked; of the hosts they speak for, no two speak for one. */
export function openRegistries({ bases = {}, crossref, githubToken, contact }: RegistriesOptions): Registry[] {
  return [
    doi(bases.doi, crossref, contact),
    arxiv(bases.arxiv),
    ...(githubToken ? [github(githubToken, bases.github)] : []),
    huggingface(bases.huggingface),
    pubmed(bases.pubmed, contact),
    openreview(bases.openreview),
    pypi(bases.pypi),
    npm(bases.npm),
    youtube(bases.youtube),
    x(bases.x),
    appstore(bases.appstore),
  ]
}

export type FactsOptions = Pick<RegistriesOptions, 'bases' | 'contact'> & {
  readonly repository: Wants
  readonly package: PackageWants
}

/** The registries that tell what rules ask for; GitHub is asked by whoever has a client for it. */
export function factRegistries({ bases = {}, contact, repository, package: parcel }: FactsOptions): Registry[] {
  return [
    gitlab(repository, bases.gitlab),
    forgejo(repository, bases.forgejo),
    npm(bases.npm, parcel),
    pypi(bases.pypi, true),
    crates(bases.crates),
    doi(bases.doi, undefined, contact),
    arxiv(bases.arxiv),
    pubmed(bases.pubmed, contact),
    openreview(bases.openreview),
  ]
}
