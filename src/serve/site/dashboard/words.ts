/** Numbers, days and names as the pages write them. Pure. */
import { escaped, text } from '../../../report/html/escape.ts'
import { number } from '../../../report/html/page.ts'
import type { Health, PublicList } from '../../store/public-lists.ts'

/** A number with its noun. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`
}

/** The name of a list, as HTML that breaks only after the slash. */
export function nameOf({ owner, name }: Pick<PublicList, 'owner' | 'name'>): string {
  return `<bdi>${text(owner)}/<wbr>${text(name)}</bdi>`
}

/** Texts as a path, each of them one segment. */
export function pathTo(...texts: readonly string[]): string {
  return texts.map((one) => `/${encodeURIComponent(one.toWellFormed())}`).join('')
}

/** The address of a list's page here, for a quoted attribute. */
export function pathOf({ owner, name }: Pick<PublicList, 'owner' | 'name'>): string {
  return escaped(`/lists${pathTo(owner, name)}`)
}

/** A moment as its day. */
export function dayOf(at: Date): string {
  const day = at.toISOString()
  return `<time datetime="${day}">${day.slice(0, 10)}</time>`
}

/** How many of a hundred links are alive, moved ones too, of those whose state is known; undefined where none is. */
export function exactShare({ links, alive, moved, unknown }: Health): number | undefined {
  return links > unknown ? ((alive + moved) / (links - unknown)) * 100 : undefined
}

/** The same, rounded down, so that a hundred means all. */
export function aliveShare(health: Health): number | undefined {
  const share = exactShare(health)
  return share === undefined ? undefined : Math.floor(share)
}
