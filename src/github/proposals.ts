/** Pull requests of our own on a stable branch: what is on GitHub now, opening and editing. */
import type { Facts, Head, Pull } from '../review/proposal/plan-proposal.ts'
import { ask, type Client, once, type Repo, type Waiting } from './client.ts'
import { attempt, isOwnCommit, type NewCommit, type Unwritten } from './commits.ts'

type RawRef = { target: { oid: string } | null } | null

const refsQuery = `query refs($owner: String!, $repo: String!, $base: String!, $branch: String!, $spare: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    base: ref(qualifiedName: $base) { target { oid } }
    branch: ref(qualifiedName: $branch) { target { oid } }
    spare: ref(qualifiedName: $spare) { target { oid } }
  }
}`

export type Asked = {
  readonly base: string
  readonly branch: string
  readonly spare: string
  readonly files: NewCommit['files']
}

/** What is on the branch and its pull requests; only what this very token made counts. @throws {GitHubError} */
export async function readFacts(client: Client, repo: Repo, { base, branch, spare, files }: Asked, waiting: Waiting): Promise<Facts> {
  const { viewer, repository } = await ask('reading the branches', waiting, () =>
    client.graphql<{ viewer: { login: string }; repository: Record<'base' | 'branch' | 'spare', RawRef> | null }>(refsQuery, {
      ...repo,
      base: `refs/heads/${base}`,
      branch: `refs/heads/${branch}`,
      spare: `refs/heads/${spare}`,
    }),
  )
  const at = (ref: RawRef | undefined): string | undefined => ref?.target?.oid
  const tip = at(repository?.base)
  const headOf = async (commit: string | undefined): Promise<Head | undefined> =>
    commit === undefined || tip === undefined ? undefined : readHead(client, repo, { commit, tip, files, login: viewer.login }, waiting)
  const head = await headOf(at(repository?.branch))
  // Nothing there and nothing wanted: GitHub closes a pull request whose branch is gone.
  const pulls = head || files.length > 0 ? await readPulls(client, repo, { branch, login: viewer.login }, waiting) : []
  return { tip, branch: head, spare: await headOf(at(repository?.spare)), pulls }
}

/** The pull requests of the past from a branch that this very token made, newest first. @throws {GitHubError} */
export async function readOwnPulls(client: Client, repo: Repo, branch: string, waiting: Waiting): Promise<Pull[]> {
  const { viewer } = await ask('reading the account', waiting, () =>
    client.graphql<{ viewer: { login: string } }>('query account { viewer { login } }'),
  )
  const pulls = await readPulls(client, repo, { branch, login: viewer.login }, waiting)
  return pulls.filter(({ isOwn }) => isOwn)
}

/** Whose commits a branch brings, and whether it is the base and one commit with the files. */
async function readHead(
  client: Client,
  { owner, repo }: Repo,
  { commit, tip, files, login }: { commit: string; tip: string; files: NewCommit['files']; login: string },
  waiting: Waiting,
): Promise<Head> {
  if (commit === tip) return { commit, hasOnlyOwnCommits: true, isCurrent: false }
  const { data } = await ask('comparing the branch', waiting, () =>
    client.request('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead: `${tip}...${commit}` }),
  )
  const hasOnlyOwnCommits =
    data.commits.length === data.total_commits &&
    data.commits.every(({ commit: { message }, author, committer }) =>
      isOwnCommit({ message, author: loginOf(author), committer: loginOf(committer) }, login),
    )
  const isOne = data.total_commits === 1 && data.merge_base_commit.sha === tip
  return { commit, hasOnlyOwnCommits, isCurrent: hasOnlyOwnCommits && isOne && (await holds(data.files ?? [], files)) }
}

/** GitHub gives an empty object for an address that it knows no account of. */
function loginOf(account: { login?: unknown } | null): string | undefined {
  return typeof account?.login === 'string' ? account.login : undefined
}

type Changed = { readonly filename: string; readonly sha: string | null }

/** Whether the changed files are just these, with these texts. */
async function holds(changed: readonly Changed[], files: NewCommit['files']): Promise<boolean> {
  if (changed.length !== files.length) return false
  const shas = new Map(changed.map(({ filename, sha }) => [filename, sha]))
  for (const { path, text } of files) if (shas.get(path) !== (await blobName(text))) return false
  return true
}

/** The name that git gives a text. */
async function blobName(text: string): Promise<string> {
  const bytes = Buffer.from(text)
  const named = Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes])
  return Buffer.from(await crypto.subtle.digest('SHA-1', named)).toString('hex')
}

/** Pull requests of the past that are looked at. */
const remembered = 50

async function readPulls(
  client: Client,
  { owner, repo }: Repo,
  { branch, login }: { branch: string; login: string },
  waiting: Waiting,
): Promise<Pull[]> {
  const { data } = await ask('looking for the pull request', waiting, () =>
    client.request('GET /repos/{owner}/{repo}/pulls', { owner, repo, head: `${owner}:${branch}`, state: 'all', per_page: remembered }),
  )
  return data
    .filter(({ head }) => head.ref === branch)
    .map(({ number, state, merged_at: mergedAt, created_at: openedAt, base, body, user }) => ({
      number,
      state: mergedAt ? 'merged' : state === 'open' ? 'open' : 'closed',
      base: base.ref,
      body: body ?? '',
      isOwn: user?.login === login,
      opened: openedAt,
    }))
}

export type Opened = { readonly kind: 'opened'; readonly number: number } | Unwritten

/** Opens a pull request; `moved` or `invalid` where there is one from that branch already. */
export async function openPull(
  client: Client,
  { owner, repo }: Repo,
  { branch, base, title, body }: { branch: string; base: string; title: string; body: string },
  waiting: Waiting,
): Promise<Opened> {
  let number = 0
  const result = await attempt(() =>
    once('opening the pull request', waiting, async () => {
      const answer = await client.request('POST /repos/{owner}/{repo}/pulls', {
        owner,
        repo,
        head: branch,
        base,
        title,
        body,
        request: { retries: 0 },
      })
      number = answer.data.number
      return answer
    }),
  )
  return result.kind === 'done' ? { kind: 'opened', number } : result
}

/** Changes the title, the body or the state of a pull request of listkeeper; nobody is notified of words. */
export async function editPull(
  client: Client,
  { owner, repo }: Repo,
  { number, ...changes }: { number: number; title?: string; body: string; state?: 'closed' },
  waiting: Waiting,
): Promise<{ readonly kind: 'done' } | Unwritten> {
  return attempt(() =>
    ask('editing the pull request', waiting, () =>
      client.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number, ...changes }),
    ),
  )
}
