// Every call in order, for tests that count calls or ask what was sent.
import type { TokenKind } from './tokens.ts'

export type Entry = {
  method: string
  /** Path and query, without `/api/v3`. */
  path: string
  /** OpenAPI's id of the operation, or `graphql` and the names of the requested fields. */
  operation: string
  /** 0 where the connection was cut. */
  status: number
  tokenKind: TokenKind | 'none'
  login: string | undefined
  body: unknown
  at: string
  isWrite: boolean
}
export type Journal = Entry[] & {
  /** How many calls there were. */
  requests: () => number
  /** The calls that may change something: all but GET and GraphQL queries, and tokens are no content. */
  writes: () => Entry[]
  clear: () => void
}

export function createJournal(): Journal {
  const entries: Entry[] = []
  return Object.assign(entries, {
    requests: () => entries.length,
    writes: () => entries.filter((entry) => entry.isWrite),
    clear: () => {
      entries.length = 0
    },
  })
}
