// Search for pull requests, as far as it is used: by repository, state and one phrase, in title, description and comments.
import { findRepository, hasPull, type Issue } from '../world.ts'
import { type Fields, pullFields, type Viewer } from './objects.ts'
import { connect, fail, type PageInput } from './problems.ts'

type SearchInput = PageInput & { query: string; type: string }

/** Letters and digits count, all else parts words (docs.github.com, about searching). */
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

export function searchFields(viewer: Viewer, { query, type, ...page }: SearchInput): unknown {
  if (type !== 'ISSUE') fail('UNPROCESSABLE', `The fake does not search for ${type}.`)
  if (query.length > 256) fail('UNPROCESSABLE', 'The search is longer than 256 characters.')
  const phrase = /"([^"]*)"/.exec(query)?.[1] ?? ''
  const words = query
    .replace(/"[^"]*"/g, '')
    .split(' ')
    .filter(Boolean)
  const name =
    words.find((word) => word.startsWith('repo:'))?.slice('repo:'.length) ?? fail('UNPROCESSABLE', 'The fake searches one repository.')
  const isIt: Readonly<Record<string, (issue: Issue) => boolean>> = {
    'is:pr': (issue) => issue.pull !== undefined,
    'is:closed': ({ state }) => state === 'closed',
    'is:unmerged': ({ pull }) => pull !== undefined && pull.mergedAt === undefined,
  }
  const filters = words
    .filter((word) => !word.startsWith('repo:'))
    .map((word) => isIt[word] ?? fail('UNPROCESSABLE', `The fake does not know ${word}.`))
  const says = (issue: Issue): boolean =>
    [issue.title, issue.body ?? '', ...issue.comments.map(({ body }) => body)].some((text) => plain(text).includes(plain(phrase)))
  const found = [...findRepository(viewer.world, name).issues.values()]
    .filter(hasPull)
    .filter((issue) => filters.every((filter) => filter(issue)) && says(issue))
  const { nodes, ...rest } = connect('search', found.toReversed(), page, (issue) => pullFields(viewer, issue)) as { nodes: Fields[] }
  return { ...rest, nodes, issueCount: found.length }
}
