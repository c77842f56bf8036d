// Routes about single review comments: on a line or a whole file, answers in a thread, edits and reactions.
import { checkBody, created, invalid, missing, noContent, ok } from '../answers.ts'
import { addReply, addReviewComment, type CommentInput, type Pull } from '../reviews.ts'
import { shownComments, viewReviewComment } from '../views/pulls.ts'
import { findPull, hasPull, type Repository, type ReviewComment } from '../world.ts'
import { addReaction, listReactions, removeReaction } from './reactions.ts'
import { actor, byId, listRecent, type Route, remove, repositoryOf, route } from './route.ts'

function findComment(repository: Repository, id: number | bigint): { issue: Pull; comment: ReviewComment } {
  for (const issue of repository.issues.values()) {
    const comment = issue.pull?.comments.find((other) => other.id === Number(id))
    if (comment && hasPull(issue)) return { issue, comment }
  }
  return missing()
}

function refuse(message: string): never {
  invalid({ resource: 'PullRequestReviewComment', code: 'custom', field: 'body', message })
}

/** Takes a comment away; the review it was alone in goes with it. */
function deleteComment({ pull }: Pull, comment: ReviewComment): void {
  remove(pull.comments, comment)
  const next = pull.comments.find((other) => other.replyTo === comment.id)
  for (const reply of pull.comments.filter((other) => other.replyTo === comment.id)) reply.replyTo = reply === next ? undefined : next?.id
  const review = pull.reviews.find((other) => other.id === comment.reviewId)
  const isLeft = pull.comments.some((other) => other.reviewId === comment.reviewId)
  if (review && !isLeft && review.body === '' && review.state === 'COMMENTED') remove(pull.reviews, review)
}

export const reviewCommentRoutes: Route[] = [
  route('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', { needs: 'pull_requests=read' }, (call) => {
    const issue = findPull(repositoryOf(call), call.input.pull_number)
    const since = call.input.since ? Date.parse(call.input.since) : 0
    const shown = shownComments(issue.pull).filter((comment) => comment.updatedAt >= since)
    if (call.input.direction === 'desc') shown.reverse()
    return listRecent(call, shown, (comment) => viewReviewComment(call.world, issue, comment))
  }),

  route('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', { needs: 'pull_requests=write', creates: true }, (call) => {
    const { world, input } = call
    const issue = findPull(repositoryOf(call), input.pull_number)
    const comment =
      input.in_reply_to === undefined
        ? addReviewComment(world, issue, actor(call), input as CommentInput)
        : addReply(world, issue, actor(call), byId(issue.pull.comments, input.in_reply_to), input.body)
    return created(viewReviewComment(world, issue, comment))
  }),

  route(
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies',
    { needs: 'pull_requests=write', creates: true },
    (call) => {
      const issue = findPull(repositoryOf(call), call.input.pull_number)
      const to = byId(issue.pull.comments, call.input.comment_id)
      if (to.replyTo !== undefined) invalid({ resource: 'PullRequestReviewComment', code: 'invalid', field: 'in_reply_to' })
      const reply = addReply(call.world, issue, actor(call), to, call.input.body)
      return created(viewReviewComment(call.world, issue, reply))
    },
  ),

  route('GET /repos/{owner}/{repo}/pulls/comments/{comment_id}', { needs: 'pull_requests=read' }, (call) => {
    const { issue, comment } = findComment(repositoryOf(call), call.input.comment_id)
    return ok(viewReviewComment(call.world, issue, comment))
  }),

  route('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', { needs: 'pull_requests=write' }, (call) => {
    const { issue, comment } = findComment(repositoryOf(call), call.input.comment_id)
    checkBody(call.input.body, refuse)
    comment.body = call.input.body
    comment.updatedAt = call.world.clock.now
    return ok(viewReviewComment(call.world, issue, comment))
  }),

  route('DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}', { needs: 'pull_requests=write' }, (call) => {
    const { issue, comment } = findComment(repositoryOf(call), call.input.comment_id)
    deleteComment(issue, comment)
    return noContent()
  }),

  route('GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions', { needs: 'pull_requests=read' }, (call) =>
    listReactions(call, findComment(repositoryOf(call), call.input.comment_id).comment.reactions),
  ),

  route('POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions', { needs: 'pull_requests=write' }, (call) =>
    addReaction(call, findComment(repositoryOf(call), call.input.comment_id).comment.reactions),
  ),

  route('DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}', { needs: 'pull_requests=write' }, (call) =>
    removeReaction(call, findComment(repositoryOf(call), call.input.comment_id).comment.reactions),
  ),
]
