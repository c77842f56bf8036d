/** Conflicts of a merge that were left in a list. */
import type { Document } from './document.ts'
import type { Entry } from './entry.ts'

/** Whether the marks of a conflict are in the lines of an entry: they are told as what they are. */
export function hasConflict({ text }: Document, { place }: Pick<Entry, 'place'>): boolean {
  return /^(?:<{7}|={7}|>{7})/m.test(text.slice(place.start, place.end))
}
