/** What forbids committing to a branch: it is the default one, protected, under rules, or the base of other pull requests. */
import { ask, type Client, GitHubError, pageSize, type Repo, type Waiting } from './client.ts'

/** Whether GitHub calls a branch protected; undefined where there is no such branch. @throws {GitHubError} */
export async function isProtectedBranch(
  client: Client,
  { owner, repo }: Repo,
  branch: string,
  waiting: Waiting,
): Promise<boolean | undefined> {
  try {
    const { data } = await ask('asking whether the branch is protected', waiting, () =>
      client.request('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo, branch }),
    )
    return data.protected
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return undefined
    throw error
  }
}

/**
 * Rules of rulesets by which a branch changes through merges alone (docs.github.com, available rules for rulesets). Others, as
 * signatures or no force pushes, leave commits of listkeeper alone.
 */
const rulesAgainstCommits: readonly string[] = [
  'update',
  'pull_request',
  'merge_queue',
  'required_status_checks',
  'required_deployments',
  'workflows',
  'code_scanning',
]

/** Whether a ruleset forbids commits straight to a branch, whoever may get around it. False where rulesets are not to be had (403, 404). @throws {GitHubError} */
export async function isUnderRules(client: Client, { owner, repo }: Repo, branch: string, waiting: Waiting): Promise<boolean> {
  try {
    const { data } = await ask('asking for the rules of the branch', waiting, () =>
      client.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', { owner, repo, branch, per_page: pageSize }),
    )
    return data.some(({ type }) => rulesAgainstCommits.includes(type))
  } catch (error) {
    if (error instanceof GitHubError && (error.status === 403 || error.status === 404)) return false
    throw error
  }
}

/** Whether open pull requests are proposed to a branch. @throws {GitHubError} */
export async function isBaseOfPulls(client: Client, { owner, repo }: Repo, branch: string, waiting: Waiting): Promise<boolean> {
  const { data } = await ask('asking what is proposed to the branch', waiting, () =>
    client.request('GET /repos/{owner}/{repo}/pulls', { owner, repo, base: branch, state: 'open', per_page: 1 }),
  )
  return data.length > 0
}
