/** The one issue that is kept up to date: finding it, opening, editing, closing and opening it again. What the token may not do comes back as a value. */
import { ask, type Client, GitHubError, once, pageSize, type Repo, type Waiting } from './client.ts'

/** An issue that this very token opened. */
export type OwnIssue = { readonly number: number; readonly body: string; readonly isOpen: boolean }

/** What a write came to; `refused`: the token may not, or the repository has no issues; `lost`: nobody knows whether it happened. */
export type IssueWritten =
  | { readonly kind: 'done'; readonly number: number }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'lost' }

type RawIssues = {
  readonly viewer: { readonly login: string }
  readonly repository: {
    readonly issues: {
      readonly nodes: readonly ({
        readonly number: number
        readonly body: string
        readonly state: string
        readonly viewerDidAuthor: boolean
      } | null)[]
    }
  } | null
}

const issuesQuery = `query issues($owner: String!, $repo: String!, $label: String!) { viewer { login } repository(owner: $owner, name: $repo) {
  issues(first: 20, labels: [$label], orderBy: { field: CREATED_AT, direction: ASC }) { nodes { number body state viewerDidAuthor } } } }`

export type Search = {
  readonly label: string
  /** Whether a body carries the mark that is looked for. */
  readonly isIt: (body: string) => boolean
}

/** The issues of listkeeper with the mark, the oldest first: by their label, and where it was taken off or refused, by their author. @throws {GitHubError} */
export async function findIssues(client: Client, { owner, repo }: Repo, { label, isIt }: Search, waiting: Waiting): Promise<OwnIssue[]> {
  const { viewer, repository } = await ask('looking for the issue', waiting, () =>
    client.graphql<RawIssues>(issuesQuery, { owner, repo, label }),
  )
  const labelled = (repository?.issues.nodes ?? []).flatMap((issue) =>
    issue?.viewerDidAuthor && isIt(issue.body) ? [{ number: issue.number, body: issue.body, isOpen: issue.state === 'OPEN' }] : [],
  )
  return labelled.length > 0 ? labelled : findByAuthor(client, { owner, repo }, { login: viewer.login, isIt }, waiting)
}

/** Pages of a hundred issues that are looked through where none has the label; most accounts of bots need one. */
const mostPages = 5

async function findByAuthor(
  client: Client,
  { owner, repo }: Repo,
  { login, isIt }: { login: string; isIt: (body: string) => boolean },
  waiting: Waiting,
): Promise<OwnIssue[]> {
  for (let page = 1; page <= mostPages; page++) {
    const data = await readIssues(client, { owner, repo }, { creator: login, page }, waiting)
    const found = data.flatMap(({ number, body, state, user, pull_request: pull }) =>
      user?.login === login && !pull && isIt(body ?? '') ? [{ number, body: body ?? '', isOpen: state === 'open' }] : [],
    )
    if (found.length > 0 || data.length < pageSize) return found.sort((a, b) => a.number - b.number)
  }
  return []
}

type RawIssue = {
  readonly number: number
  readonly body?: string | null
  readonly state: string
  readonly user: { readonly login: string } | null
  readonly pull_request?: unknown
}

/** One page of issues; none where the repository has issues switched off, which older servers say with 410. */
async function readIssues(
  client: Client,
  { owner, repo }: Repo,
  { creator, page }: { creator: string; page: number },
  waiting: Waiting,
): Promise<readonly RawIssue[]> {
  try {
    const { data } = await ask('looking for the issue', waiting, () =>
      client.request('GET /repos/{owner}/{repo}/issues', { owner, repo, creator, state: 'all', per_page: pageSize, page }),
    )
    return data
  } catch (error) {
    if (error instanceof GitHubError && error.status === 410) return []
    throw error
  }
}

/** Makes the label where it is missing; a refusal is no matter, an issue can do without. */
export async function makeLabel(
  client: Client,
  { owner, repo }: Repo,
  label: { name: string; color: string; description: string },
  waiting: Waiting,
): Promise<void> {
  await attempt(0, () =>
    ask('making the label', waiting, () => client.request('POST /repos/{owner}/{repo}/labels', { owner, repo, ...label })),
  )
}

/** Opens an issue; where the token may not set labels, GitHub leaves them out. */
export async function openIssue(
  client: Client,
  { owner, repo }: Repo,
  { title, body, labels }: { title: string; body: string; labels: readonly string[] },
  waiting: Waiting,
): Promise<IssueWritten> {
  return attempt(undefined, () =>
    once('opening the issue', waiting, async () => {
      const { data } = await client.request('POST /repos/{owner}/{repo}/issues', {
        owner,
        repo,
        title,
        body,
        labels: [...labels],
        request: { retries: 0 },
      })
      return data.number
    }),
  )
}

export type IssueChange = {
  readonly number: number
  readonly body?: string
  readonly state?: 'open' | 'closed'
  readonly isRepeated?: boolean
}

/** Changes body and state of an issue of listkeeper at once; of a body alone nobody is notified. */
export async function editIssue(
  client: Client,
  { owner, repo }: Repo,
  { number, body, state, isRepeated = false }: IssueChange,
  waiting: Waiting,
): Promise<IssueWritten> {
  return attempt(number, () =>
    ask('updating the issue', waiting, () =>
      client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        owner,
        repo,
        issue_number: number,
        ...(body === undefined ? {} : { body }),
        ...(state === undefined ? {} : { state }),
        ...(state === 'closed' ? { state_reason: isRepeated ? ('not_planned' as const) : ('completed' as const) } : {}),
      }),
    ),
  )
}

async function attempt(number: number | undefined, task: () => Promise<unknown>): Promise<IssueWritten> {
  try {
    const result = await task()
    return { kind: 'done', number: number ?? Number(result) }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    // 410: the repository has no issues.
    return [401, 403, 404, 410, 422, 429].includes(error.status) ? { kind: 'refused', why: error.message } : { kind: 'lost' }
  }
}
