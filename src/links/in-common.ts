/** What only all verdicts of a run together show: hosts that refuse everything or show one page for everything, and pages on which many links end. */

import { urlKey } from '../list/identity/url.ts'
import type { Hosts } from './hosts.ts'
import type { Judgement } from './verdict.ts'

/** A host, and how many of the links are its. */
export type HostCount = { readonly host: string; readonly links: number }

type Judged = Map<string, Judgement>

/** So many different pages that were moved to one page have not moved: they were given up. */
const manyOnOne = 3

/** Hosts all of whose links are refused, their root and a path that nobody made too: they refuse us, whatever the page. */
export async function findRefusing(judged: Judged, hosts: Hosts): Promise<readonly HostCount[]> {
  const found = await Promise.all(
    [...byHost(judged)].map(async ([host, own]) => {
      const isRefused = own.length > 1 && own.every(({ verdict, requests }) => verdict.kind === 'blocked' && requests.length > 0)
      if (!isRefused || !(await hosts.refusesAll(own[0]!.url))) return []
      for (const judgement of own) judged.set(judgement.url, { ...judgement, inferred: 'host-refuses' })
      return [{ host, links: own.length }]
    }),
  )
  return mostFirst(found.flat())
}

/**
 * Hosts that show one page whatever the address. Where a host has real pages beside it, what looks like its answer for a made-up
 * path is not there; else nobody can tell. Pages that scripts make (`shells`) look alike whatever they show.
 */
export function findOnePage(judged: Judged, shells: ReadonlySet<string>): readonly HostCount[] {
  const found = [...byHost(judged)].flatMap(([host, own]) => {
    const same = own.filter(({ verdict }) => verdict.kind === 'unknown' && verdict.reason === 'one-page')
    if (same.length === 0) return []
    const hasOthers = own.some(({ verdict, title }) => verdict.kind === 'alive' && title !== undefined)
    const missing = hasOthers ? same.filter(({ url }) => !shells.has(url)) : []
    for (const judgement of missing) judged.set(judgement.url, { ...judgement, verdict: { kind: 'suspect', reason: 'soft-not-found' } })
    return same.length > missing.length ? [{ host, links: same.length - missing.length }] : []
  })
  return mostFirst(found)
}

/** Takes back moves of many pages to one: nobody could be corrected to it. Redirects for now are no corrections anyway. */
export function withdrawSharedMoves(judged: Judged): void {
  const moves = [...judged.values()].flatMap((judgement) =>
    judgement.verdict.kind === 'moved' && judgement.verdict.permanent ? [{ judgement, to: judgement.verdict.to }] : [],
  )
  for (const own of Map.groupBy(moves, ({ to }) => urlKey(withoutFragment(to))).values()) {
    const different = new Set(own.map(({ judgement }) => urlKey(withoutFragment(judgement.url))))
    if (different.size < manyOnOne || own.some(({ judgement }) => judgement.confirmed)) continue
    for (const { judgement } of own) judged.set(judgement.url, { ...judgement, verdict: { kind: 'suspect', reason: 'shared-page' } })
  }
}

function withoutFragment(url: string): URL {
  const address = new URL(url)
  address.hash = ''
  return address
}

function byHost(judged: Judged): Map<string, Judgement[]> {
  const asked = [...judged.values()].filter(({ via }) => via === 'http')
  return Map.groupBy(asked, ({ url }) => new URL(url).host)
}

function mostFirst(counts: readonly HostCount[]): readonly HostCount[] {
  return counts.toSorted((a, b) => b.links - a.links)
}
