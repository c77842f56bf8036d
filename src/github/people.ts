/** Asks GitHub what a person may do in a repository; what an event says of its author is only a guess. */
import { ask, type Client, GitHubError, type Repo, type Waiting } from './client.ts'

export type Permission = 'admin' | 'write' | 'read' | 'none'

/** What a person may do; GitHub counts who may maintain as `write`, and who may triage as `read`. @throws {GitHubError} */
export async function readPermission(client: Client, { owner, repo }: Repo, login: string, waiting: Waiting): Promise<Permission> {
  try {
    const { data } = await ask('asking what a person may do', waiting, () =>
      client.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { owner, repo, username: login }),
    )
    return (['admin', 'write', 'read'] as const).find((one) => one === data.permission) ?? 'none'
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return 'none'
    throw error
  }
}
