/** Reads pull requests with all that has happened to them: a query for each fifty. */
import type { Happened, Word } from '../../admission/triage/turn.ts'
import { ask, type Client, GitHubError, type Repo, type Waiting } from '../client.ts'
import type { PullRequest } from '../pull.ts'
import { type Actor, loginOf } from './labels.ts'

/** A pull request and what has happened to it. Times are milliseconds since 1970. */
export type QueuedPull = PullRequest & {
  readonly title: string
  readonly body: string
  readonly url: string
  readonly isOpen: boolean
  readonly isAuthorMaintainer: boolean
  readonly isAuthorBot: boolean
  /** When the author's account was made. */
  readonly accountCreated?: number
  readonly created: number
  readonly closed?: number
  readonly pushed: number
  /** The commit that its branch is at, also where it is closed and does not follow it; absent where the branch is gone. */
  readonly tip?: string
  readonly isConflicting: boolean
  readonly assignees: readonly string[]
  readonly reviewers: readonly string[]
  readonly hasMilestone: boolean
  readonly check?: string
  /** Comments and reviews, the oldest first. */
  readonly words: readonly (Word & { readonly id?: number })[]
  readonly happened: readonly Happened[]
}

type Nodes<One> = { readonly nodes: readonly (One | null)[] | null } | null
type RawWord = {
  readonly fullDatabaseId?: string | null
  readonly author: Actor
  readonly authorAssociation: string
  readonly viewerDidAuthor: boolean
  readonly createdAt?: string
  readonly submittedAt?: string | null
  readonly body: string
  readonly state?: string
}
type RawHappened = {
  readonly __typename: string
  readonly actor: Actor
  readonly createdAt: string
  readonly label?: { readonly name: string }
}
type RawPull = {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly url: string
  readonly state: string
  readonly author: (NonNullable<Actor> & { readonly createdAt?: string }) | null
  readonly authorAssociation: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly closedAt: string | null
  readonly isDraft: boolean
  readonly mergeable: string
  readonly baseRefName: string
  readonly headRefName: string
  readonly headRefOid: string
  readonly headRef: { readonly target: { readonly oid: string } | null } | null
  readonly isCrossRepository: boolean
  readonly milestone: { readonly title: string } | null
  readonly labels: Nodes<{ readonly name: string }>
  readonly assignees: Nodes<{ readonly login: string }>
  readonly reviewRequests: Nodes<{ readonly requestedReviewer: { readonly login?: string } | null }>
  readonly comments: Nodes<RawWord>
  readonly reviews: Nodes<RawWord>
  readonly timelineItems: Nodes<RawHappened>
  readonly commits: Nodes<{
    readonly commit: {
      readonly committedDate: string
      readonly statusCheckRollup?: {
        readonly contexts: Nodes<{ readonly name?: string; readonly conclusion?: string | null }>
      } | null
    }
  }>
}
type Page = {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly (RawPull | null)[] | null
}
type RawPage = { readonly viewer: { readonly login: string }; readonly repository: { readonly pullRequests: Page } | null }

const perPage = 50

const word = 'author { __typename login } authorAssociation viewerDidAuthor body'
const kinds = ['Labeled', 'Unlabeled', 'Closed', 'Reopened', 'Assigned', 'Milestoned'] as const
const happened = kinds
  .map((kind) => `... on ${kind}Event { actor { __typename login } createdAt ${/abeled/.test(kind) ? 'label { name }' : ''} }`)
  .join(' ')
const fields = `number title body url state author { __typename login ... on User { createdAt } } authorAssociation createdAt updatedAt closedAt isDraft mergeable
      baseRefName headRefName headRefOid headRef { target { oid } } isCrossRepository milestone { title }
      labels(first: 20) { nodes { name } } assignees(first: 10) { nodes { login } }
      reviewRequests(first: 10) { nodes { requestedReviewer { ... on User { login } } } }
      comments(last: 40) { nodes { fullDatabaseId createdAt ${word} } }
      reviews(last: 20) { nodes { submittedAt state ${word} } }
      timelineItems(last: 40, itemTypes: [${kinds.map((kind) => `${kind.toUpperCase()}_EVENT`).join(', ')}]) { nodes { __typename ${happened} } }
      commits(last: 1) { nodes { commit { committedDate statusCheckRollup @include(if: $checks) { contexts(first: 50) { nodes { ... on CheckRun { name conclusion } } } } } } }`
const query = `query queue($owner: String!, $repo: String!, $states: [PullRequestState!], $order: IssueOrder!, $first: Int!, $after: String, $checks: Boolean!) {
  viewer { login }
  repository(owner: $owner, name: $repo) { pullRequests(states: $states, first: $first, after: $after, orderBy: $order) {
    pageInfo { hasNextPage endCursor }
    nodes { ${fields} } } } }`
const oneQuery = `query queued($owner: String!, $repo: String!, $number: Int!, $checks: Boolean!) { viewer { login }
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ${fields} } } }`

/** One pull request as it is now, and whether it is open. @throws {GitHubError} */
export async function readQueued(
  client: Client,
  { owner, repo, number }: Repo & { readonly number: number },
  waiting: Waiting,
): Promise<QueuedPull | undefined> {
  const { viewer, repository } = await ask('reading the pull request', waiting, () =>
    client.graphql<{ viewer: { login: string }; repository: { pullRequest: RawPull | null } | null }>(oneQuery, {
      owner,
      repo,
      number,
      checks: false,
    }),
  )
  return repository?.pullRequest ? toPull(repository.pullRequest, { owner, repo, login: viewer.login }) : undefined
}

/** Which pull requests: all open ones, the oldest first, or those that are closed or merged and were changed last. */
export type Which = ({ readonly state: 'open' } | { readonly state: 'closed' | 'merged'; readonly most: number }) & {
  /** Whether checks are read too, where the token may. */
  readonly checks?: boolean
}

/** Pull requests of a repository. @throws {GitHubError} */
export async function readQueue(client: Client, repo: Repo, which: Which, waiting: Waiting): Promise<QueuedPull[]> {
  try {
    return await readAll(client, repo, which, waiting)
  } catch (error) {
    if (!which.checks || !(error instanceof GitHubError) || error.status !== 403) throw error
    return readAll(client, repo, { ...which, checks: false }, waiting)
  }
}

async function readAll(client: Client, { owner, repo }: Repo, which: Which, waiting: Waiting): Promise<QueuedPull[]> {
  const found: QueuedPull[] = []
  const [state, checks] = [which.state.toUpperCase(), which.checks ?? false]
  const order = which.state === 'open' ? { field: 'CREATED_AT', direction: 'ASC' } : { field: 'UPDATED_AT', direction: 'DESC' }
  for (let after: string | null = null; ; ) {
    const first = which.state === 'open' ? perPage : Math.min(perPage, which.most - found.length)
    const { viewer, repository }: RawPage = await ask('reading the pull requests', waiting, () =>
      client.graphql<RawPage>(query, { owner, repo, states: [state], order, first, after, checks }),
    )
    // What is not there, or not for this token, is no empty queue.
    if (!repository) throw new GitHubError(404, 'reading the pull requests', `there is no repository ${owner}/${repo}`)
    const page = repository.pullRequests
    found.push(...listOf(page).map((pull) => toPull(pull, { owner, repo, login: viewer.login })))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    if (after === null || (which.state !== 'open' && found.length >= which.most)) return found
  }
}

function listOf<One>(nodes: Nodes<One> | undefined): One[] {
  return (nodes?.nodes ?? []).filter((one) => one !== null)
}

/** Who may write to a repository, as far as GitHub tells of an author (docs.github.com, GraphQL: CommentAuthorAssociation). */
const maintaining = ['OWNER', 'MEMBER', 'COLLABORATOR']

function toPull(raw: RawPull, { owner, repo, login }: Repo & { readonly login: string }): QueuedPull {
  const { author, headRef } = raw
  const newest = listOf(raw.commits)[0]?.commit
  const check = listOf(newest?.statusCheckRollup?.contexts).findLast(({ name }) => name === 'listkeeper')?.conclusion
  const tip = headRef?.target?.oid
  return {
    owner,
    repo,
    number: raw.number,
    head: raw.headRefOid,
    base: raw.baseRefName,
    author: loginOf(author) ?? 'ghost',
    isDraft: raw.isDraft,
    labels: listOf(raw.labels).map(({ name }) => name),
    title: raw.title,
    body: raw.body,
    ...(raw.isCrossRepository ? {} : { branch: raw.headRefName }),
    url: raw.url,
    isOpen: raw.state === 'OPEN',
    isAuthorMaintainer: maintaining.includes(raw.authorAssociation),
    isAuthorBot: author?.__typename === 'Bot',
    ...(author?.createdAt === undefined ? {} : { accountCreated: Date.parse(author.createdAt) }),
    created: Date.parse(raw.createdAt),
    ...(raw.closedAt === null ? {} : { closed: Date.parse(raw.closedAt) }),
    // Who pushes writes the date of a commit; when GitHub last saw a change is its own.
    pushed: Math.min(Date.parse(newest?.committedDate ?? raw.createdAt), Date.parse(raw.updatedAt)),
    ...(tip === undefined ? {} : { tip }),
    isConflicting: raw.mergeable === 'CONFLICTING',
    assignees: listOf(raw.assignees).map((one) => one.login),
    reviewers: listOf(raw.reviewRequests).flatMap(({ requestedReviewer }) => requestedReviewer?.login ?? []),
    hasMilestone: raw.milestone !== null,
    ...(check == null ? {} : { check }),
    words: [...listOf(raw.comments), ...listOf(raw.reviews)].map(toWord).sort((a, b) => a.at - b.at),
    happened: listOf(raw.timelineItems).map((one) => toHappened(one, login)),
  }
}

function toWord(raw: RawWord): Word & { readonly id?: number } {
  return {
    ...(raw.fullDatabaseId == null ? {} : { id: Number(raw.fullDatabaseId) }),
    author: loginOf(raw.author),
    isBot: raw.author?.__typename === 'Bot',
    isOwn: raw.viewerDidAuthor,
    isMaintainer: maintaining.includes(raw.authorAssociation),
    at: Date.parse(raw.createdAt ?? raw.submittedAt ?? ''),
    body: raw.body,
    ...(raw.state === undefined ? {} : { state: raw.state }),
  }
}

function toHappened({ __typename, actor, createdAt, label }: RawHappened, login: string): Happened {
  return {
    kind: __typename.replace('Event', '').toLowerCase() as Happened['kind'],
    by: loginOf(actor),
    isOwn: loginOf(actor) === login,
    at: Date.parse(createdAt),
    ...(label ? { label: label.name } : {}),
  }
}
