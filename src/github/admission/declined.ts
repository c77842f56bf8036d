/** Searches for closed proposals that name a work, with who closed them: one request for a few works. */
import { ask, type Client, type Repo, type Waiting } from '../client.ts'
import { type Actor, loginOf } from './labels.ts'

/** A proposal that was closed and not merged. */
export type ClosedPull = {
  readonly number: number
  readonly author: string | undefined
  readonly base: string
  readonly head: string
  /** Where its base branch was when it was last changed. */
  readonly baseCommit: string
  readonly closedBy: string | undefined
  readonly isClosedByBot: boolean
  readonly isClosedByUs: boolean
  /** Our own comments. */
  readonly said: readonly string[]
}

type RawPull = {
  readonly number?: number
  readonly author: Actor
  readonly baseRefName: string
  readonly baseRefOid: string
  readonly headRefOid: string
  readonly timelineItems: { readonly nodes: readonly ({ readonly actor: Actor } | null)[] | null }
  readonly comments: { readonly nodes: readonly ({ readonly body: string; readonly viewerDidAuthor: boolean } | null)[] | null }
}
type RawFound = { readonly viewer: { readonly login: string } } & Readonly<
  Record<string, { readonly nodes: readonly (RawPull | null)[] | null } | undefined>
>

const mostFound = 5
/** GitHub takes 256 characters besides operators (docs.github.com, troubleshooting search queries). */
const longestPhrase = 120

const found = `nodes { ... on PullRequest { number author { __typename login } baseRefName baseRefOid headRefOid
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor { __typename login } } } }
  comments(last: 20) { nodes { body viewerDidAuthor } } } }`

/** The proposals that name one of some phrases in title, description or a comment. @throws {GitHubError} */
export async function findClosed(
  client: Client,
  { owner, repo }: Repo,
  phrases: readonly string[],
  waiting: Waiting,
): Promise<ClosedPull[]> {
  const names = phrases.map((_, index) => `q${index}`)
  const query = `query declined(${names.map((name) => `$${name}: String!`).join(', ')}) { viewer { login }
  ${names.map((name) => `${name}: search(type: ISSUE, query: $${name}, first: ${mostFound}) { ${found} }`).join('\n  ')} }`
  const variables = Object.fromEntries(
    phrases.map((phrase, index) => [
      names[index]!,
      `repo:${owner}/${repo} is:pr is:closed is:unmerged "${phrase
        .replace(/["\s\\]+/g, ' ')
        .trim()
        .slice(0, longestPhrase)}"`,
    ]),
  )
  const answer = await ask('searching closed pull requests', waiting, () => client.graphql<RawFound>(query, variables))
  const pulls = new Map<number, ClosedPull>()
  for (const name of names)
    for (const raw of answer[name]?.nodes ?? []) if (raw?.number !== undefined) pulls.set(raw.number, toPull(raw, answer.viewer.login))
  return [...pulls.values()].sort((a, b) => b.number - a.number)
}

function toPull(raw: RawPull, login: string): ClosedPull {
  const closer = (raw.timelineItems.nodes ?? []).at(-1)?.actor ?? null
  const closedBy = loginOf(closer)
  return {
    number: raw.number!,
    author: loginOf(raw.author),
    base: raw.baseRefName,
    head: raw.headRefOid,
    baseCommit: raw.baseRefOid,
    closedBy,
    isClosedByBot: closer?.__typename === 'Bot',
    isClosedByUs: closedBy === login,
    said: (raw.comments.nodes ?? []).flatMap((comment) => (comment?.viewerDidAuthor ? [comment.body] : [])),
  }
}
