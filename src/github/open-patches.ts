/** What open pull requests change in files of the base branch, so that nothing of ours is written near it. */
import { ask, type Client, pageSize, type Repo, type Waiting } from './client.ts'
import { isOwnBranch } from './commits.ts'

/** The patch of a file in an open pull request; without one where GitHub gives none, so that nobody knows which lines it changes. */
export type OpenPatch = { readonly number: number; readonly path: string; readonly patch?: string }

/** More open pull requests than this are not read: each takes a request. */
const mostPulls = 300

/** The patches of files in open pull requests to a branch; our own ones aside. @throws {GitHubError} */
export async function readOpenPatches(
  client: Client,
  { owner, repo, base }: Repo & { readonly base: string },
  paths: ReadonlySet<string>,
  waiting: Waiting,
): Promise<{ readonly patches: readonly OpenPatch[]; readonly isWhole: boolean }> {
  const numbers: number[] = []
  let isWhole = false
  for (let page = 1; !isWhole && numbers.length < mostPulls; page++) {
    const { data } = await ask('listing the open pull requests', waiting, () =>
      client.request('GET /repos/{owner}/{repo}/pulls', { owner, repo, state: 'open', base, per_page: pageSize, page }),
    )
    numbers.push(
      ...data.filter(({ head }) => !(head.repo?.full_name === `${owner}/${repo}` && isOwnBranch(head.ref))).map(({ number }) => number),
    )
    isWhole = data.length < pageSize
  }
  const patches: OpenPatch[] = []
  for (const number of numbers.slice(0, mostPulls)) {
    const { data } = await ask('reading what an open pull request changes', waiting, () =>
      client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { owner, repo, pull_number: number, per_page: pageSize }),
    )
    for (const { filename, previous_filename: previous, patch } of data) {
      const path = previous ?? filename
      if (paths.has(path)) patches.push({ number, path, ...(patch === undefined ? {} : { patch }) })
    }
  }
  return { patches, isWhole }
}
