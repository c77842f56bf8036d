/** What the written guide of a list shows of its grammar: such forms are right, whatever the entries do. */
import type { Document } from '../document.ts'
import { examplesIn } from '../format/guide.ts'
import { perDocument } from '../per-document.ts'
import type { Sample } from './samples.ts'
import { readSlots } from './slots.ts'

const formsIn = perDocument(
  (list) =>
    new Set(
      examplesIn(list).flatMap(({ examples }) =>
        readSlots(examples).flatMap(({ scope, shared, samples }) =>
          [...shared, ...samples].map(({ slot, form }) => `${scope}\0${slot}\0${form}`),
        ),
      ),
    ),
)

/** Whether the guide of a list shows a form in a slot. */
export function isInGuide(list: Document, scope: string, { slot, form }: Sample): boolean {
  return formsIn(list).has(`${scope}\0${slot}\0${form}`)
}
