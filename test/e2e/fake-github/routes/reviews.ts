// Routes about reviews: posted whole, read, edited, submitted, dismissed.
import { checkBody, ok, unprocessable } from '../answers.ts'
import { addReview, type Pull, type ReviewInput, stateAfter } from '../reviews.ts'
import { shownComments, viewReview, viewReviewComment } from '../views/pulls.ts'
import { findPull, type Review } from '../world.ts'
import { actor, byId, type Context, listPage, listRecent, type Route, remove, repositoryOf, route } from './route.ts'

type ReviewCall = Context & { input: { owner: string; repo: string; pull_number: number; review_id: number } }

function reviewOf(call: ReviewCall): { issue: Pull; review: Review } {
  const issue = findPull(repositoryOf(call), call.input.pull_number)
  return { issue, review: byId(issue.pull.reviews, call.input.review_id) }
}

function refuse(message: string): never {
  unprocessable([message])
}

export const reviewRoutes: Route[] = [
  route('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { needs: 'pull_requests=read' }, (call) => {
    const issue = findPull(repositoryOf(call), call.input.pull_number)
    const shown = issue.pull.reviews.filter((review) => review.state !== 'PENDING' || review.user.id === call.token?.account.id)
    return listRecent(call, shown, (review) => viewReview(call.world, issue, review))
  }),

  route('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { needs: 'pull_requests=write', creates: true }, (call) => {
    const issue = findPull(repositoryOf(call), call.input.pull_number)
    const review = addReview(call.world, issue, actor(call), call.input as ReviewInput)
    return ok(viewReview(call.world, issue, review))
  }),

  route('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', { needs: 'pull_requests=read' }, (call) => {
    const { issue, review } = reviewOf(call)
    return ok(viewReview(call.world, issue, review))
  }),

  route('PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', { needs: 'pull_requests=write' }, (call) => {
    const { issue, review } = reviewOf(call)
    checkBody(call.input.body, refuse)
    if (review.user.id !== actor(call).id) unprocessable(['Can not update a review of another user'])
    review.body = call.input.body
    return ok(viewReview(call.world, issue, review))
  }),

  route('DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', { needs: 'pull_requests=write' }, (call) => {
    const { issue, review } = reviewOf(call)
    if (review.state !== 'PENDING') unprocessable(['Can not delete a non-pending pull request review'])
    remove(issue.pull.reviews, review)
    issue.pull.comments = issue.pull.comments.filter((comment) => comment.reviewId !== review.id)
    return ok(viewReview(call.world, issue, review))
  }),

  route(
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events',
    { needs: 'pull_requests=write', creates: true },
    (call) => {
      const { issue, review } = reviewOf(call)
      if (review.state !== 'PENDING') unprocessable(['Can not submit a non-pending pull request review'])
      review.state = stateAfter(issue, actor(call), call.input.event)
      review.body = call.input.body ?? review.body
      review.submittedAt = call.world.clock.now
      return ok(viewReview(call.world, issue, review))
    },
  ),

  route('PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals', { needs: 'pull_requests=write' }, (call) => {
    const { issue, review } = reviewOf(call)
    if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED')
      unprocessable(['Can not dismiss a commented pull request review'])
    review.state = 'DISMISSED'
    return ok(viewReview(call.world, issue, review))
  }),

  route('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments', { needs: 'pull_requests=read' }, (call) => {
    const { issue, review } = reviewOf(call)
    const own = shownComments(issue.pull).filter((comment) => comment.reviewId === review.id)
    return listPage(call, own, (comment) => viewReviewComment(call.world, issue, comment))
  }),
]
