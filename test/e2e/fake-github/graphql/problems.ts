// Errors and pages in GitHub's way: errors carry a type, and a list must say how many entries it wants.
import { GraphQLError } from 'graphql'

export type Problem =
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'STALE_DATA'
  | 'BRANCH_PROTECTION_RULE_VIOLATION'
  | 'UNPROCESSABLE'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'RESOURCE_LIMITS_EXCEEDED'

export function fail(type: Problem, message: string): never {
  throw new GraphQLError(message, { extensions: { type } })
}

export type PageInput = { first?: number | null; last?: number | null; after?: string | null }

/** A connection over a whole list; cursors count entries. */
export function connect<T>(field: string, all: readonly T[], input: PageInput, view: (item: T) => unknown): unknown {
  const { first, last, after } = input
  if (first == null && last == null)
    fail(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`,
    )
  const count = first ?? last ?? 0
  if (count > 100 || count < 0)
    fail('UNPROCESSABLE', `Requesting ${count} records on the \`${field}\` connection exceeds the limit of 100 records.`)
  const skipped = after ? Number(Buffer.from(after, 'base64').toString()) : 0
  const start = first == null ? Math.max(all.length - count, 0) : skipped
  const items = all.slice(start, start + count)
  const cursor = (index: number): string => Buffer.from(String(start + index + 1)).toString('base64')
  return {
    totalCount: all.length,
    nodes: items.map(view),
    edges: items.map((item, index) => ({ cursor: cursor(index), node: view(item) })),
    pageInfo: {
      startCursor: items.length > 0 ? cursor(0) : null,
      endCursor: items.length > 0 ? cursor(items.length - 1) : null,
      hasNextPage: start + count < all.length,
      hasPreviousPage: start > 0,
    },
  }
}
