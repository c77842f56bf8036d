/** Whether a page has the place that the fragment of a link names. */
import type { Page } from './page.ts'

/** What is kept of a page to answer that. */
export type Places = Pick<Page, 'places' | 'isCut' | 'isScripted'>

/** Fragments that name no element: text to find, routes of an application, lines, pages, times. */
const unnamed =
  /^(?::~:|[/!?]|L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?$|[\w.-]{1,40}=|top$|[\w.-]{1,40}-ov-file$|readme$|(?:issuecomment|discussioncomment|pullrequestreview|issue|commitcomment|event|ref-(?:commit|issue|pullrequest)|gistcomment|comment|note|reply|post|answer)[-_]?\d+|discussion_r|diff-|file-|cell-?\d|slide=?\d|scrollTo=|msg-|.*:~:)/i

/** Whether a place is surely missing: the whole page was read, names its places itself, and this one is not among them. */
export function isMissing(fragment: string, { places, isCut, isScripted }: Places): boolean {
  if (fragment === '' || unnamed.test(fragment) || isCut || isScripted || places.size === 0) return false
  const names = [fragment, decoded(fragment)]
  return !names.some((name) => places.has(name) || places.has(`user-content-${name}`) || places.has(`user-content-${name.toLowerCase()}`))
}

/** A text without percent-encoding, or as it is where that is broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
