/** The one comment that answers a comment, and the one reaction to it that shows how that ended. */
import type { Repo } from '../../github/client.ts'
import {
  deleteIssueComment,
  editIssueComment,
  postIssueComment,
  type Reaction,
  react,
  readTalk,
  type Talk,
  unreact,
} from '../../github/talk.ts'
import { readAnswer, type Standing } from '../../review/command/answer-mark.ts'
import type { Ports } from '../repository/ports.ts'

/** A comment on an issue or pull request, as its event tells of it. */
export type IssueComment = Repo & {
  /** The number of the issue or pull request. */
  readonly number: number
  readonly isPullRequest: boolean
  readonly commentId: number
  readonly author: string
  /** `User`, `Bot` or `Organization`, as GitHub says. */
  readonly authorType: string
  readonly body: string
  /** `created`, `edited` or `deleted`. */
  readonly action: string
}

/** What was said under a comment, and our reactions to it. @throws {GitHubError} */
export function readOwn(ports: Ports, comment: IssueComment): Promise<Talk> {
  return readTalk(ports.client, { ...comment, isPull: comment.isPullRequest }, comment.commentId, ports)
}

type OwnAnswer = { readonly id: number; readonly body: string; readonly standing: Standing }

/** Our answers to a comment, the oldest first. */
export function answersTo({ comments }: Talk, { commentId }: IssueComment): OwnAnswer[] {
  return comments.flatMap(({ id, body }) => {
    const answer = readAnswer(body)
    return answer?.comment === commentId ? [{ id, body, standing: answer.standing }] : []
  })
}

/** Says something in the one comment that answers this one. */
export async function say(ports: Ports, comment: IssueComment, { body, talk }: { body: string; talk: Talk }): Promise<void> {
  const [earlier] = answersTo(talk, comment)
  if (earlier) {
    if (earlier.body !== body) await editIssueComment(ports.client, comment, { id: earlier.id, body }, ports)
    return
  }
  const posted = await postIssueComment(ports.client, comment, body, ports)
  if (posted.kind === 'refused' || posted.kind === 'invalid')
    return ports.log('The token may not post comments, so the command was not answered.')
  const [first, ...repeats] = answersTo(await readOwn(ports, comment), comment)
  if (!first && posted.kind === 'lost') await postIssueComment(ports.client, comment, body, ports)
  for (const { id } of repeats) await deleteIssueComment(ports.client, comment, id, ports)
}

/** The reaction that shows how an answer ended. */
export const reactionFor: Readonly<Record<Standing, Reaction>> = { done: '+1', refused: '-1', unclear: 'confused', failed: 'confused' }

type Ending = { readonly final: Reaction; readonly had: readonly Reaction[]; readonly eyes?: number }

/** Leaves one reaction, for how it ended, and takes back those of listkeeper that are there besides. */
export async function settle(ports: Ports, comment: IssueComment, { final, had, eyes }: Ending): Promise<void> {
  const to = comment.commentId
  if (!had.includes(final)) await react(ports.client, comment, { comment: to, content: final }, ports)
  const ids = eyes === undefined ? [] : [eyes]
  for (const content of had) {
    if (content === final || (content === 'eyes' && eyes !== undefined)) continue
    const known = await react(ports.client, comment, { comment: to, content }, ports)
    if (known.kind === 'posted') ids.push(known.id)
  }
  for (const id of ids) await unreact(ports.client, comment, { comment: to, id }, ports)
}
