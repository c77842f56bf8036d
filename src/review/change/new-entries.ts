/** The new entries of a change, each work once, and what registries say of them. Pure. */
import type { Facts, Judgement } from '../../links/verdict.ts'
import type { Entry } from '../../list/entry.ts'
import { isTranslation } from '../../list/translation.ts'
import { titleKey, workOf } from '../../list/works/duplicates.ts'
import type { Reviewed } from './reviewed.ts'

export type Added = Reviewed['added'][number]

/** The entries that count as contributions, in the order of the text: no details below another new entry, no second file's copy of a work. */
export function worksAdded(added: readonly Added[]): Added[] {
  const paths = [...new Set(added.map(({ path }) => path))]
  const originals = [...paths].sort((a, b) => Number(isTranslation(a, paths)) - Number(isTranslation(b, paths)))
  const seen = new Set<string>()
  return originals.flatMap((path) => {
    const own = added.filter((one) => one.path === path)
    const top = Math.min(...own.map(({ entry }) => entry.depth))
    return own.filter(({ entry }) => {
      const key = workOf(entry) ?? titleKey(entry.title)
      if (entry.depth > top || (key !== '' && seen.has(key))) return false
      seen.add(key)
      return true
    })
  })
}

/** What an entry is called: its title, else its first address. */
export function titleOf({ title, links }: Entry): string {
  return title || (links[0]?.url ?? '')
}

/** Judgements by the address that was checked. */
export function byAddress(judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  return new Map(judgements.map((judgement) => [judgement.url, judgement]))
}

/** The judgements of an entry's links, in the order of the text. */
export function judgementsOf({ links }: Entry, known: ReadonlyMap<string, Judgement>): Judgement[] {
  return links.flatMap(({ url }) => (URL.canParse(url) ? (known.get(new URL(url).href) ?? []) : []))
}

const works: readonly Judgement['via'][] = ['doi', 'arxiv', 'pubmed', 'openreview']

/**
 * What registries say of an entry: of its first paper what papers have, of its first project what projects have. Facts of
 * further links are not mixed in: the stars of one project and the licence of another say nothing of either.
 */
export function factsOf(judgements: readonly Judgement[]): Facts {
  const answered = judgements.filter(({ facts }) => facts !== undefined)
  const work = answered.find(({ via }) => works.includes(via))?.facts
  const project = (answered.find(({ via }) => via === 'github') ?? answered.find(({ via }) => !works.includes(via)))?.facts
  if (!work) return project ?? {}
  const { title: _, ...rest } = project ?? {}
  return { ...rest, ...work }
}

/** Whether a login owns a page on GitHub that an entry links or that its links have moved to: a repository, a gist or a site. */
export function isOwnedBy(login: string, { links }: Entry, judgements: readonly Judgement[]): boolean {
  const moved = judgements.flatMap(({ verdict }) => (verdict.kind === 'moved' ? verdict.to : []))
  return [...links.map(({ url }) => url), ...moved].some((url) => ownerOf(url) === login.toLowerCase())
}

function ownerOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { hostname, pathname } = new URL(address)
  const site = /^([a-z\d-]+)\.github\.io$/.exec(hostname)?.[1]
  return site ?? (/^(?:www\.|gist\.)?github\.com$/.test(hostname) ? pathname.split('/')[1]?.toLowerCase() || undefined : undefined)
}

/** A number of stars that stays the same from day to day: two digits of it, rounded down. */
export function roundedStars(stars: number): string {
  if (stars < 10) return 'fewer than 10'
  const step = 10 ** Math.max(1, Math.floor(Math.log10(stars)) - 1)
  const rounded = Math.floor(stars / step) * step
  if (rounded < 1000) return String(rounded)
  return rounded < 1_000_000 ? `${rounded / 1000}k` : `${rounded / 1_000_000}M`
}

/** A text of at most so many characters, for a cell or a name. */
export function shortened(text: string, most: number): string {
  const flat = [...text.replace(/\s+/g, ' ').trim()]
  return flat.length <= most
    ? flat.join('')
    : `${flat
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
