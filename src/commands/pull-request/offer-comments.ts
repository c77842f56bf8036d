/** Where a configuration asks for summaries, as the one that `init` writes: after the first ten pull requests, one line to the maintainers says that there is more. */
import { GitHubError } from '../../github/client.ts'
import { isOwnBranch } from '../../github/commits.ts'
import type { PullRequest } from '../../github/pull.ts'
import { placeSince } from '../../github/pulls-since.ts'
import type { Ports } from '../repository/ports.ts'
import { configPlaces } from '../repository/read-config.ts'

/** The line is in the summaries of these: of whoever reads ten of them and changes nothing it is known that summaries are wanted. */
const first = 11
const last = 20

/** A Markdown line for the summary, or none. `commit` is of the base branch. One request; what cannot be counted is not offered. */
export async function offerLines(ports: Ports, pull: PullRequest, commit: string): Promise<string[]> {
  try {
    const place = await placeSince(ports.client, { ...pull, commit, paths: configPlaces(ports) }, (branch) => !isOwnBranch(branch), ports)
    return place !== undefined && place >= first && place <= last ? [line] : []
  } catch (error) {
    if (error instanceof GitHubError) return []
    throw error
  }
}

const line =
  'For maintainers: this list gets summaries only. `review: { post: review }` in the configuration adds comments on the lines, each with a one-click correction; this note is shown in ten summaries.'
