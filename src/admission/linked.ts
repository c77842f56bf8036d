/** What an entry links, as far as rules go: its first repository and its first package are what it is about. Pure. */
import type { Entry } from '../list/entry.ts'
import { type RepositoryAddress, repositoryAt } from '../list/identity/forges.ts'
import { type PackageAddress, packageAt } from '../list/identity/packages.ts'

export type Linked = {
  /** All addresses, as they are checked; what is none is left out. */
  readonly addresses: readonly string[]
  readonly repository?: RepositoryAddress & { readonly address: string }
  readonly package?: PackageAddress & { readonly address: string }
}

/** What an entry links. */
export function linkedBy({ links }: Pick<Entry, 'links'>): Linked {
  const addresses = links.flatMap(({ url }) => URL.parse(url)?.href ?? [])
  const repository = firstOf(addresses, repositoryAt)
  const parcel = firstOf(addresses, packageAt)
  return { addresses, ...(repository ? { repository } : {}), ...(parcel ? { package: parcel } : {}) }
}

function firstOf<Found extends object>(
  addresses: readonly string[],
  at: (address: string) => Found | undefined,
): (Found & { readonly address: string }) | undefined {
  for (const address of addresses) {
    const found = at(address)
    if (found) return { ...found, address }
  }
  return undefined
}
