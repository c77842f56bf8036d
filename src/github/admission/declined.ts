/** Finds closed pull requests that speak of a work, and who closed them: what was declined once is worth knowing when it comes again. */
import { ask, type Client, pageSize, type Repo, type Waiting } from '../client.ts'

/** A pull request that was closed and not merged. */
export type ClosedProposal = {
  readonly number: number
  readonly head: string
  /** Where its base branch was when it was last changed. */
  readonly base: string
  readonly author: string | undefined
  /** Who closed it last; undefined for a bot, or an account that is gone. */
  readonly closedBy: string | undefined
  /** The bodies of this token's own comments on it. */
  readonly said: readonly string[]
  readonly paths: readonly string[]
}

type Nodes<One> = { readonly nodes: readonly (One | null)[] | null }
type RawActor = { readonly __typename: string; readonly login: string } | null
type RawClosed = {
  readonly number?: number
  readonly headRefOid: string
  readonly baseRefOid: string
  readonly author: RawActor
  readonly files: Nodes<{ readonly path: string }> | null
  readonly timelineItems: Nodes<{ readonly actor?: RawActor }>
  readonly comments: Nodes<{ readonly viewerDidAuthor: boolean; readonly body: string }>
}

/** Searches in one query, and proposals looked at for each. */
const mostNames = 5
const mostFound = 5

const closedFields = `... on PullRequest { number headRefOid baseRefOid author { __typename login }
  files(first: ${pageSize}) { nodes { path } }
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor { __typename login } } } }
  comments(last: 30) { nodes { viewerDidAuthor body } } }`

/** Closed proposals whose words hold one of some names, each once, the newest first. One request (docs.github.com/search-github, "Searching issues and pull requests"). @throws {GitHubError} */
export async function searchClosed(
  client: Client,
  { owner, repo }: Repo,
  names: readonly string[],
  waiting: Waiting,
): Promise<ClosedProposal[]> {
  const phrases = [...new Set(names.map(phraseOf))].filter((phrase) => phrase.length > 1).slice(0, mostNames)
  if (phrases.length === 0) return []
  const variables = Object.fromEntries(
    phrases.map((phrase, index) => [`q${index}`, `repo:${owner}/${repo} is:pr is:closed is:unmerged "${phrase}"`]),
  )
  const fields = phrases.map(
    (_, index) => `s${index}: search(type: ISSUE, first: ${mostFound}, query: $q${index}) { nodes { ${closedFields} } }`,
  )
  const query = `query closed(${phrases.map((_, index) => `$q${index}: String!`).join(', ')}) { ${fields.join(' ')} }`
  const found = await ask('searching closed pull requests', waiting, () =>
    client.graphql<Readonly<Record<string, Nodes<RawClosed> | null>>>(query, variables),
  )
  const all = Object.values(found).flatMap((one) => one?.nodes ?? [])
  const byNumber = new Map(all.flatMap((one) => (one?.number === undefined ? [] : [[one.number, toClosed(one.number, one)] as const])))
  return [...byNumber.values()].sort((a, b) => b.number - a.number)
}

/** A name as a phrase: GitHub takes 256 characters in all, and a quotation mark would end the phrase. */
function phraseOf(name: string): string {
  return name
    .replace(/[^\p{L}\p{N}.+#/_-]+/gu, ' ')
    .trim()
    .slice(0, 80)
    .trim()
}

function toClosed(number: number, { headRefOid, baseRefOid, author, files, timelineItems, comments }: RawClosed): ClosedProposal {
  const actor = timelineItems.nodes?.[0]?.actor
  return {
    number,
    head: headRefOid,
    base: baseRefOid,
    author: author?.login,
    closedBy: actor?.__typename === 'User' ? actor.login : undefined,
    said: (comments.nodes ?? []).flatMap((one) => (one?.viewerDidAuthor ? [one.body] : [])),
    paths: (files?.nodes ?? []).flatMap((file) => file?.path ?? []),
  }
}
