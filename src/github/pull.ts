/** Reads a pull request as it is now, and where its commits come from: an event says how it was then. */
import { ask, type Client, GitHubError, pageSize, type Repo, type Waiting } from './client.ts'

/** The branch that a pull request comes from. */
export type Source = Repo & {
  readonly branch: string
  /** Whether it is in another repository than the one it is proposed to. */
  readonly isFork: boolean
  readonly isOfOrganization: boolean
  /** Whether its author lets the maintainers commit to it. */
  readonly isOpenToEdits: boolean
}

/** A pull request as it is now. */
export type PullNow = {
  readonly pull: PullRequest
  readonly isOpen: boolean
  readonly isMerged: boolean
  /** Absent where branch or repository are gone. */
  readonly source?: Source
  /** The number of the author's account; absent where that is deleted. */
  readonly authorId?: number
  /** Our own login. */
  readonly login: string
  /** The default branch of the repository that it is proposed to. */
  readonly defaultBranch: string | undefined
}

type RawActor = { readonly __typename: string; readonly login: string; readonly databaseId?: number | null }
type RawPull = {
  readonly viewer: { readonly login: string }
  readonly repository: {
    readonly defaultBranchRef: { readonly name: string } | null
    readonly pullRequest: {
      readonly title: string
      readonly body: string
      readonly state: string
      readonly isDraft: boolean
      readonly baseRefName: string
      readonly headRefOid: string
      readonly headRefName: string
      readonly headRef: { readonly name: string } | null
      readonly isCrossRepository: boolean
      readonly maintainerCanModify: boolean
      readonly author: RawActor | null
      readonly labels: { readonly nodes: readonly ({ readonly name: string } | null)[] | null } | null
      readonly headRepository: { readonly name: string; readonly owner: RawActor } | null
    } | null
  } | null
}

const pullQuery = `query pull($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) { defaultBranchRef { name } pullRequest(number: $number) {
    title body state isDraft baseRefName headRefOid headRefName headRef { name } isCrossRepository maintainerCanModify
    author { __typename login ... on User { databaseId } ... on Bot { databaseId } } labels(first: ${pageSize}) { nodes { name } }
    headRepository { name owner { __typename login } }
  } }
}`

/** Reads a pull request. @throws {GitHubError} */
export async function readPull(client: Client, { owner, repo, number }: Repo & { number: number }, waiting: Waiting): Promise<PullNow> {
  const doing = 'reading the pull request'
  const { viewer, repository } = await ask(doing, waiting, () => client.graphql<RawPull>(pullQuery, { owner, repo, number }))
  const raw = repository?.pullRequest
  if (!raw) throw new GitHubError(404, doing, `there is no pull request ${number}`)
  const { author, headRepository: home } = raw
  return {
    pull: {
      owner,
      repo,
      number,
      head: raw.headRefOid,
      base: raw.baseRefName,
      author: author ? restLogin(author) : 'ghost',
      isDraft: raw.isDraft,
      labels: (raw.labels?.nodes ?? []).flatMap((label) => (label ? [label.name] : [])),
      title: raw.title,
      body: raw.body,
      ...(raw.isCrossRepository ? {} : { branch: raw.headRefName }),
    },
    isOpen: raw.state === 'OPEN',
    isMerged: raw.state === 'MERGED',
    ...(author?.databaseId == null ? {} : { authorId: author.databaseId }),
    login: viewer.login,
    defaultBranch: repository.defaultBranchRef?.name,
    ...(home && raw.headRef
      ? {
          source: {
            owner: home.owner.login,
            repo: home.name,
            branch: raw.headRefName,
            isFork: raw.isCrossRepository,
            isOfOrganization: home.owner.__typename === 'Organization',
            isOpenToEdits: raw.maintainerCanModify,
          },
        }
      : {}),
  }
}

/** Events and REST name a bot with `[bot]` at the end, GraphQL without. */
function restLogin({ __typename, login }: RawActor): string {
  return __typename === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login
}

/** A pull request as its event tells of it. */
export type PullRequest = Repo & {
  readonly number: number
  readonly head: string
  /** The branch that it is proposed to. */
  readonly base: string
  readonly author: string
  readonly isDraft: boolean
  readonly labels: readonly string[]
  /** What its author wrote; absent where nobody told. */
  readonly title?: string
  readonly body?: string
  /** The branch that it comes from, where that is one of the same repository. */
  readonly branch?: string
}
