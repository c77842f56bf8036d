/** What two addresses are compared by where works are told from each other. */
import { identifierKey, identify } from '../../../src/list/identity/identifier.ts'

/** The one key of what a URL identifies. @throws where it is no web address, so that two of those are never taken for one work. */
export function keyOf(url: string): string {
  const identifier = identify(url)
  if (!identifier) throw new TypeError(`${url} identifies nothing`)
  return identifierKey(identifier)
}
