/** Reads which workflows of a repository GitHub has disabled. */
import { type Client, GitHubError, once, pageSize, type Repo, type Waiting } from './client.ts'

/** The paths of workflows that GitHub has switched off because the repository rested (docs.github.com, list repository workflows); undefined where GitHub does not say. */
export async function readResting(client: Client, { owner, repo }: Repo, waiting: Waiting): Promise<readonly string[] | undefined> {
  try {
    const { data } = await once('listing the workflows', waiting, () =>
      client.request('GET /repos/{owner}/{repo}/actions/workflows', { owner, repo, per_page: pageSize }),
    )
    return data.workflows.flatMap(({ path, state }) => (state === 'disabled_inactivity' ? [path] : []))
  } catch (error) {
    if (error instanceof GitHubError) return undefined
    throw error
  }
}
