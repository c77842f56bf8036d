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
