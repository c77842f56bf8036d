/** Asks GitHub what a person may do in a repository, because what an event says of its author is only a guess. */
import { ask, type Client, GitHubError, type Repo, type Waiting } from './client.ts'

export type Permission = 'admin' | 'write' | 'read' | 'none'

/** Whether somebody may push to the branches of a repository that are not protected. */
export function mayWrite(permission: Permission): boolean {
  return permission === 'admin' || permission === 'write'
}

/** What a person may do; GitHub counts who may maintain as `write`, and who may triage as `read`. Of whom it knows nothing or tells nothing (bots, strangers, 403), it is nothing. @throws {GitHubError} */
export async function readPermission(client: Client, { owner, repo }: Repo, login: string, waiting: Waiting): Promise<Permission> {
  try {
    const { data } = await ask('asking what a person may do', waiting, () =>
      client.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { owner, repo, username: login }),
    )
    return (['admin', 'write', 'read'] as const).find((one) => one === data.permission) ?? 'none'
  } catch (error) {
    if (error instanceof GitHubError && (error.status === 403 || error.status === 404)) return 'none'
    throw error
  }
}
