/** Keeps values that are worked out once for a document, because documents never change. */
import type { Document } from './document.ts'

/** The same function, whose result is kept as long as its document is. */
export function perDocument<Result>(make: (list: Document) => Result): (list: Document) => Result {
  const made = new WeakMap<Document, { readonly result: Result }>()
  return (list) => {
    let known = made.get(list)
    if (!known) {
      known = { result: make(list) }
      made.set(list, known)
    }
    return known.result
  }
}
