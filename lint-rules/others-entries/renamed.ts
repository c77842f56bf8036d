/** Whether an entry that stands where another one was is the same work under a new name. */
import { isSameHolder } from '../../src/list/identity/hosts.ts'
import { titleKey } from '../../src/list/works/duplicates.ts'
import { shareOf } from '../../src/list/works/in-place.ts'
import { type Pair, textOf } from './said.ts'

/** One owner, a name that the new words still have, or most of the words: then it is a rename, or looks like one. */
export function isRename({ list, entry, base, old }: Pair): boolean {
  const [was, now] = [textOf(base, old), textOf(list, entry)]
  if (entry.links.some(({ url }) => old.links.some((other) => isSameHolder(url, other.url)))) return true
  const name = titleKey(old.title)
  if (name.length >= 3 && titleKey(now).includes(name)) return true
  return shareOf(was, now) >= 0.5
}
