/** Closes pull requests, and opens them again where GitHub lets us. What the token may not do comes back as a value. */
import { ask, type Client, type Repo, type Waiting } from '../client.ts'
import { attempt, type BranchWritten } from '../commits.ts'

/**
 * Closes or reopens a pull request; `invalid` where GitHub refuses, as after a forced push to a closed one, or where its branch is gone
 * (pytorch/pytorch#114423, isaacs/github#361). Done again it changes nothing.
 */
export async function setPullState(
  client: Client,
  { owner, repo, number }: Repo & { readonly number: number },
  state: 'open' | 'closed',
  waiting: Waiting,
): Promise<BranchWritten> {
  return attempt(() =>
    ask(state === 'open' ? 'reopening the pull request' : 'closing the pull request', waiting, () =>
      client.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number, state }),
    ),
  )
}

/** Pull requests in one query. */
const perQuery = 100

/** Which of some pull requests are open. @throws {GitHubError} */
export async function openAmong(
  client: Client,
  { owner, repo }: Repo,
  numbers: readonly number[],
  waiting: Waiting,
): Promise<ReadonlySet<number>> {
  const open = new Set<number>()
  const all = [...new Set(numbers)]
  for (let from = 0; from < all.length; from += perQuery) {
    const part = all.slice(from, from + perQuery)
    const query = `query states($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {
  ${part.map((number) => `p${number}: pullRequest(number: ${number}) { state }`).join(' ')} } }`
    const { repository } = await ask('reading which pull requests are open', waiting, () =>
      client.graphql<{ repository: Readonly<Record<string, { readonly state: string } | null>> | null }>(query, { owner, repo }),
    )
    for (const number of part) if (repository?.[`p${number}`]?.state === 'OPEN') open.add(number)
  }
  return open
}
