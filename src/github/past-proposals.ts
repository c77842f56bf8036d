/** Closed pull requests as their authors pushed them first, as they were in the end, and what maintainers did by hand in between. */
import { ask, type Client, type Repo, type Waiting } from './client.ts'

/** A remark of a maintainer on a line of a file; `line` is what the line said. */
type LineRemark = { readonly path: string; readonly line: string }

export type PastProposal = {
  readonly number: number
  readonly title: string
  readonly isMerged: boolean
  /** When it was opened. */
  readonly date: string
  /** The commit of the base branch that it was proposed to. */
  readonly base: string
  readonly first: string
  readonly last: string
  /** Whether a maintainer wrote something, or committed to the branch, after it was opened. */
  readonly isAnswered: boolean
  readonly remarks: readonly LineRemark[]
}

type Actor = { readonly login: string; readonly __typename: string } | null
type Said = { readonly author: Actor; readonly authorAssociation: string; readonly body: string }
type Nodes<One> = { readonly nodes: readonly (One | null)[] | null } | null
type RawCommit = {
  readonly oid: string
  readonly committedDate: string
  readonly author: { readonly user: { readonly login: string } | null } | null
}
type RawProposal = {
  readonly number: number
  readonly title: string
  readonly state: string
  readonly createdAt: string
  readonly author: Actor
  readonly baseRefOid: string
  readonly headRefOid: string
  readonly commits: Nodes<{ readonly commit: RawCommit }>
  readonly timelineItems: Nodes<{ readonly beforeCommit?: { readonly oid: string } | null }>
  readonly comments: Nodes<Said>
  readonly reviews: Nodes<Said & { readonly state: string }>
  readonly reviewThreads: Nodes<{ readonly path: string; readonly comments: Nodes<Said & { readonly diffHunk: string }> }>
}
type Page = {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly (RawProposal | null)[] | null
}
type RawPage = { readonly repository: { readonly pullRequests: Page } | null }

/** Proposals in one request: each brings its talk along. */
const perPage = 20

const said = 'author { login __typename } authorAssociation body'
const query = `query pastProposals($owner: String!, $repo: String!, $base: String!, $first: Int!, $after: String) { repository(owner: $owner, name: $repo) {
  pullRequests(first: $first, after: $after, baseRefName: $base, states: [MERGED, CLOSED], orderBy: { field: CREATED_AT, direction: DESC }) {
    pageInfo { hasNextPage endCursor }
    nodes { number title state createdAt author { login __typename } baseRefOid headRefOid
      commits(first: 100) { nodes { commit { oid committedDate author { user { login } } } } }
      timelineItems(first: 1, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) { nodes { ... on HeadRefForcePushedEvent { beforeCommit { oid } } } }
      comments(first: 50) { nodes { ${said} } }
      reviews(first: 50) { nodes { ${said} state } }
      reviewThreads(first: 50) { nodes { path comments(first: 1) { nodes { ${said} diffHunk } } } } } } } }`

/** The last closed pull requests to a branch, merged or not, the newest first. One request for twenty. @throws {GitHubError} */
export async function readPastProposals(
  client: Client,
  { owner, repo, base, last }: Repo & { readonly base: string; readonly last: number },
  waiting: Waiting,
): Promise<PastProposal[]> {
  const found: PastProposal[] = []
  let after: string | null = null
  do {
    const first = Math.min(perPage, last - found.length)
    const page: Page | undefined = await readPage(client, { owner, repo, base, first, after }, waiting)
    found.push(...listOf(page).map(toProposal))
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null && found.length < last)
  return found
}

type Place = Repo & { readonly base: string; readonly first: number; readonly after: string | null }

async function readPage(client: Client, place: Place, waiting: Waiting): Promise<Page | undefined> {
  const { repository } = await ask('reading closed pull requests', waiting, () => client.graphql<RawPage>(query, place))
  return repository?.pullRequests
}

function listOf<One>(nodes: Nodes<One> | undefined): One[] {
  return (nodes?.nodes ?? []).filter((one) => one !== null)
}

/** Who may write to a repository, as GitHub tells of an author (docs.github.com, GraphQL: CommentAuthorAssociation). */
const maintaining = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

function toProposal(raw: RawProposal): PastProposal {
  const author = raw.author?.login
  const isByMaintainer = (one: Said): boolean =>
    one.author !== null && one.author.__typename !== 'Bot' && one.author.login !== author && maintaining.has(one.authorAssociation)
  const commits = listOf(raw.commits).map(({ commit }) => commit)
  const first = firstPush(raw, commits)
  const remarks = listOf(raw.reviewThreads).flatMap(({ path, comments }) =>
    listOf(comments)
      .filter(isByMaintainer)
      .map(({ diffHunk }) => ({ path, line: diffHunk.slice(diffHunk.lastIndexOf('\n') + 2).replace(/\r$/, '') })),
  )
  const later = commits.slice(commits.findIndex(({ oid }) => oid === first) + 1)
  const hasCommitted = later.some((commit) => commit.author?.user && commit.author.user.login !== author)
  const hasSaid = [...listOf(raw.comments), ...listOf(raw.reviews).filter(isOfWords)].some(isByMaintainer)
  return {
    number: raw.number,
    title: raw.title,
    isMerged: raw.state === 'MERGED',
    date: raw.createdAt,
    base: raw.baseRefOid,
    first,
    last: raw.headRefOid,
    isAnswered: hasSaid || hasCommitted || remarks.length > 0,
    remarks,
  }
}

/** An approval without a word requests nothing. */
function isOfWords({ state, body }: { readonly state: string; readonly body: string }): boolean {
  return state === 'CHANGES_REQUESTED' || body.trim() !== ''
}

/**
 * The head at the first push. GitHub does not keep pushes: it is what the first forced push took away, else the last commit
 * from before the pull request was opened.
 */
function firstPush({ timelineItems, createdAt, headRefOid }: RawProposal, commits: readonly RawCommit[]): string {
  const forced = listOf(timelineItems)[0]?.beforeCommit?.oid
  const opened = Date.parse(createdAt)
  return forced ?? commits.findLast(({ committedDate }) => Date.parse(committedDate) <= opened)?.oid ?? commits[0]?.oid ?? headRefOid
}
