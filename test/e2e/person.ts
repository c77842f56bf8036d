/** People on GitHub who do more than push: they answer, hide and review, with a token of their own. */
import { Octokit } from '@octokit/core'
import type { FakeGitHub } from './fake-github/index.ts'

const repository = { owner: 'octo', repo: 'list' }
const commentQuery = `query ($number: Int!) { repository(owner: "octo", name: "list") { pullRequest(number: $number) {
  reviewThreads(first: 1) { nodes { comments(first: 1) { nodes { id fullDatabaseId } } } } } } }`

type Found = {
  repository: { pullRequest: { reviewThreads: { nodes: { comments: { nodes: { id: string; fullDatabaseId: string }[] } }[] } } }
}

export type Person = {
  /** Answers in the first thread of a pull request. */
  readonly reply: (number: number, body: string) => Promise<void>
  /** Resolves the first thread. */
  readonly resolve: (number: number) => Promise<void>
  /** Hides the first comment on a line as being off topic. */
  readonly hide: (number: number) => Promise<void>
  readonly review: (
    number: number,
    review: { body: string; comments?: { path: string; line: number; side: string; body: string }[] },
  ) => Promise<void>
}

export function actAs(github: FakeGitHub, login: string): Person {
  const octokit = new Octokit({ auth: github.token({ kind: 'pat', login }), baseUrl: github.url })
  const first = async (number: number): Promise<{ id: string; fullDatabaseId: string }> => {
    const found = await octokit.graphql<Found>(commentQuery, { number })
    return found.repository.pullRequest.reviewThreads.nodes[0]!.comments.nodes[0]!
  }
  return {
    reply: async (number, body) => void github.replyAs(login, 'octo/list', Number((await first(number)).fullDatabaseId), body),
    resolve: async (number) => github.resolveAs(login, 'octo/list', Number((await first(number)).fullDatabaseId)),
    hide: async (number) => {
      const { id } = await first(number)
      const query = 'mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OFF_TOPIC }) { clientMutationId } }'
      await octokit.graphql(query, { id })
    },
    review: async (number, review) => {
      const where = { ...repository, pull_number: number, event: 'COMMENT' as const }
      await octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { ...where, ...review })
    },
  }
}
