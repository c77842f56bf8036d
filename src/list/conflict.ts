/** Conflicts of a merge that were left in a list. */
import type { Document } from './document.ts'
import type { Entry } from './entry.ts'
import { perDocument } from './per-document.ts'

const hasMarks = perDocument(({ text }) => ['<', '=', '>'].some((mark) => text.includes(mark.repeat(7))))

/** Whether the marks of a conflict are in the lines of an entry: they are told as what they are. */
export function hasConflict(list: Document, { place }: Pick<Entry, 'place'>): boolean {
  return hasMarks(list) && /^(?:<{7}|={7}|>{7})/m.test(list.text.slice(place.start, place.end))
}
