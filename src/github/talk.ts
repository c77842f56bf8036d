/** Writes on an issue or pull request: reactions to a comment, and comments. What the token may not do comes back as a refusal. */
import { ask, type Client, pageSize, type Repo, sendOnce, type Waiting } from './client.ts'
import { attempt, attemptAgain, type Posted } from './write.ts'

export type Reaction = 'eyes' | '+1' | '-1' | 'confused'

/** Leaves a reaction on a comment; one that is there already is left once. The id is the reaction's. */
export async function react(
  client: Client,
  { owner, repo }: Repo,
  { comment, content }: { comment: number; content: Reaction },
  waiting: Waiting,
): Promise<Posted> {
  return attemptAgain('leaving a reaction', waiting, async () => {
    const { data } = await client.request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
      owner,
      repo,
      comment_id: comment,
      content,
    })
    return Number(data.id)
  })
}

/** Takes a reaction of listkeeper back; already gone is as good. */
export async function unreact(
  client: Client,
  { owner, repo }: Repo,
  { comment, id }: { comment: number; id: number },
  waiting: Waiting,
): Promise<Posted> {
  return attemptAgain('taking a reaction back', waiting, async () => {
    await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}', {
      owner,
      repo,
      comment_id: comment,
      reaction_id: id,
    })
    return id
  })
}

/** Posts a comment on an issue or pull request. */
export async function postIssueComment(
  client: Client,
  { owner, repo, number }: Repo & { number: number },
  body: string,
  waiting: Waiting,
): Promise<Posted> {
  return attempt('posting a comment', waiting, async () => {
    const { data } = await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: number,
      body,
      request: sendOnce,
    })
    return Number(data.id)
  })
}

/** Replaces the body of a comment of listkeeper on an issue or pull request. */
export async function editIssueComment(
  client: Client,
  { owner, repo }: Repo,
  { id, body }: { id: number; body: string },
  waiting: Waiting,
): Promise<Posted> {
  return attemptAgain('updating a comment', waiting, async () => {
    await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id, body })
    return id
  })
}

/** Deletes a comment of listkeeper; already gone is as good. */
export async function deleteIssueComment(client: Client, { owner, repo }: Repo, id: number, waiting: Waiting): Promise<Posted> {
  return attemptAgain('removing a repeated comment', waiting, async () => {
    await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id })
    return id
  })
}

/** What we have said in a conversation, and whether we have reacted to one of its comments. */
export type Talk = {
  /** Our own comments, the oldest first. */
  readonly comments: readonly { readonly id: number; readonly body: string }[]
  /** Our reactions to the comment that was asked about; undefined where the comment is gone. */
  readonly reactions: readonly Reaction[] | undefined
}

type RawComment = {
  readonly fullDatabaseId: string | null
  readonly body: string
  readonly viewerDidAuthor: boolean
  readonly reactionGroups: readonly { readonly content: string; readonly viewerHasReacted: boolean }[] | null
}
type RawTalk = {
  readonly repository: {
    readonly subject: {
      readonly comments: {
        readonly nodes: readonly (RawComment | null)[] | null
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      }
    } | null
  } | null
}

const reactions: Readonly<Record<string, Reaction>> = { EYES: 'eyes', THUMBS_UP: '+1', THUMBS_DOWN: '-1', CONFUSED: 'confused' }

/** Reads what this very token said in a conversation, and its reactions to a comment there. @throws {GitHubError} */
export async function readTalk(
  client: Client,
  { owner, repo, number, isPull }: Repo & { number: number; isPull: boolean },
  comment: number,
  waiting: Waiting,
): Promise<Talk> {
  const query = `query talk($owner: String!, $repo: String!, $number: Int!, $after: String) { repository(owner: $owner, name: $repo) {
    subject: ${isPull ? 'pullRequest' : 'issue'}(number: $number) { comments(first: ${pageSize}, after: $after) { pageInfo { hasNextPage endCursor }
      nodes { fullDatabaseId body viewerDidAuthor reactionGroups { content viewerHasReacted } } } } } }`
  const own: { id: number; body: string }[] = []
  let found: Reaction[] | undefined
  for (let after: string | null = null; ; ) {
    const answer: RawTalk = await ask('reading the conversation', waiting, () =>
      client.graphql<RawTalk>(query, { owner, repo, number, after }),
    )
    const page = answer.repository?.subject?.comments
    for (const node of page?.nodes ?? []) {
      if (!node) continue
      const id = Number(node.fullDatabaseId)
      if (node.viewerDidAuthor) own.push({ id, body: node.body })
      if (id === comment)
        found = (node.reactionGroups ?? []).flatMap((group) => (group.viewerHasReacted ? (reactions[group.content] ?? []) : []))
    }
    if (!page?.pageInfo.hasNextPage) return { comments: own, reactions: found }
    after = page.pageInfo.endCursor
  }
}
