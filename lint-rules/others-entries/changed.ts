/** What a change made of an entry that is still there: where it leads, and what it says. */
import type { Severity } from '../../src/finding.ts'
import { type Entry, isLabel } from '../../src/list/entry.ts'
import { hostOf, isSameHolder, isSameOwner } from '../../src/list/identity/hosts.ts'
import { identifierKey, identify, isPaper } from '../../src/list/identity/identifier.ts'
import { titleKey } from '../../src/list/works/duplicates.ts'
import { shareOf, wordsIn } from '../../src/list/works/in-place.ts'
import { cellText, type Pair, textOf } from './said.ts'

/**
 * How grave it is that an entry leads elsewhere now; undefined where it does not, where its address could not be opened before, and
 * where no word was changed with it: that is for the rule about deceptive links to say.
 */
export function retargetOf({ list, entry, base, old }: Pair): Severity | undefined {
  const [was, now] = [old.links[0]!.url, entry.links[0]!.url]
  const [before, after] = [identify(was), identify(now)]
  if (!before || !after || !URL.canParse(was) || /:\/\/[^/]*:\/\//.test(was)) return undefined
  const still = new Set(entry.identifiers.map(identifierKey))
  const isStill = old.identifiers.some((one) => still.has(identifierKey(one)))
  if (isStill || (isPaper(before) && isPaper(after)) || isSameHolder(was, now)) return undefined
  if (/^https?:\/\/(?:web\.)?archive\.(?:org|is|ph|today)\//i.test(now)) return undefined
  const hosts = [was, now].map((url) => hostOf(url) ?? '')
  if (textOf(list, entry) === textOf(base, old) && !isSameOwner(hosts[0]!, hosts[1]!)) return undefined
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const name = titleKey(old.title)
  return name.length > 2 && bare(now).includes(name) ? 'info' : 'warning'
}

/** Descriptions of fewer words than this are labels. */
const fewestWords = 3
/** A description that keeps more of its words than this is worded otherwise, not another one. */
const mostKept = 0.2

/** What an entry said before, where it says something else now; of a row the cell that does. */
export function retoldOf({ list, entry, base, old }: Pair): string | undefined {
  const isOther = (was: string, now: string): boolean =>
    wordsIn(was).length >= fewestWords && wordsIn(now).length > 0 && shareOf(was, now) <= mostKept
  if (entry.cells.length > 0 && entry.cells.length === old.cells.length) {
    const index = entry.cells.findIndex((_, cell) => isOther(cellText(base, old, cell), cellText(list, entry, cell)))
    return index < 0 ? undefined : cellText(base, old, index)
  }
  const was = withoutName(textOf(base, old), old)
  const now = textOf(list, entry)
  // What was said may be read as a part of the name now.
  return withoutName(now, entry) !== '' && isOther(was, now) ? was : undefined
}

/** The words of an entry after its name, without what joins them. */
function withoutName(text: string, { title }: Entry): string {
  const at = title === '' ? -1 : text.indexOf(title)
  const rest = at < 0 ? text : text.slice(0, at) + text.slice(at + title.length)
  return rest.replace(/^[\s*_:–—.-]+/, '').trim()
}

/** Whether an entry has a wholly different name under the same address. */
export function isOtherName({ entry, old }: Pair): boolean {
  const [was, now] = [titleKey(old.title), titleKey(entry.title)]
  if (was.length < 3 || now.length < 3 || was.includes(now) || now.includes(was) || isLabel(old.title) || isLabel(entry.title)) return false
  if ([old, entry].some(({ links }) => links[0]!.kind === 'bare' || links[0]!.kind === 'autolink')) return false
  return old.links[0]!.url === entry.links[0]!.url && shareOf(old.title, entry.title) === 0 && was[0] !== now[0]
}
