// Routes about comments on issues and pull requests, and the reactions to them.
import { checkBody, created, invalid, missing, noContent, ok } from '../answers.ts'
import { refuseToken } from '../tokens.ts'
import { viewComment } from '../views/issues.ts'
import { type Account, type Comment, findIssue, type Issue, nextId, permissionOf, type Repository, type World } from '../world.ts'
import { checkIssueWrite, eitherRead, eitherWrite } from './issues.ts'
import { addReaction, listReactions, removeReaction } from './reactions.ts'
import { actor, type Context, listRecent, type Route, remove, repositoryOf, route } from './route.ts'

function findComment(repository: Repository, id: number | bigint): { issue: Issue; comment: Comment } {
  for (const issue of repository.issues.values()) {
    const comment = issue.comments.find((other) => other.id === Number(id))
    if (comment) return { issue, comment }
  }
  return missing()
}

export function addComment(world: World, issue: Issue, user: Account, body: string): Comment {
  const moment = world.clock.now
  const comment = {
    id: nextId(world),
    user,
    body,
    createdAt: moment,
    updatedAt: moment,
    reactions: [],
    minimized: undefined,
  }
  issue.comments.push(comment)
  issue.updatedAt = moment
  return comment
}

/** Only bots with the permission, the author and people with write access change a comment. */
function checkOwner(call: Context, issue: Issue, comment: Comment): void {
  checkIssueWrite(call, issue)
  const permission = permissionOf(issue.repository, actor(call).login)
  const isUser = call.token?.kind === 'pat' && comment.user.id !== actor(call).id
  if (isUser && permission !== 'admin' && permission !== 'write') refuseToken(call.token, 'issues=write')
}

export const commentRoutes: Route[] = [
  route('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { needs: eitherRead }, (call) => {
    const issue = findIssue(repositoryOf(call), call.input.issue_number)
    const since = call.input.since ? Date.parse(call.input.since) : 0
    const shown = issue.comments.filter((comment) => comment.updatedAt >= since)
    return listRecent(call, shown, (comment) => viewComment(call.world, issue, comment))
  }),

  route('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { needs: eitherWrite, creates: true }, (call) => {
    const issue = findIssue(repositoryOf(call), call.input.issue_number)
    checkIssueWrite(call, issue)
    checkBody(call.input.body, (message) =>
      invalid({
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: message.replace('body', 'Body'),
      }),
    )
    if (!call.input.body.trim())
      invalid({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body cannot be blank' })
    return created(viewComment(call.world, issue, addComment(call.world, issue, actor(call), call.input.body)))
  }),

  route('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { needs: eitherRead }, (call) => {
    const { issue, comment } = findComment(repositoryOf(call), call.input.comment_id)
    return ok(viewComment(call.world, issue, comment))
  }),

  route('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { needs: eitherWrite }, (call) => {
    const { issue, comment } = findComment(repositoryOf(call), call.input.comment_id)
    checkOwner(call, issue, comment)
    checkBody(call.input.body, (message) => invalid({ resource: 'IssueComment', code: 'custom', field: 'body', message }))
    comment.body = call.input.body
    comment.updatedAt = call.world.clock.now
    return ok(viewComment(call.world, issue, comment))
  }),

  route('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { needs: eitherWrite }, (call) => {
    const { issue, comment } = findComment(repositoryOf(call), call.input.comment_id)
    checkOwner(call, issue, comment)
    remove(issue.comments, comment)
    return noContent()
  }),

  route('GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', { needs: eitherRead }, (call) =>
    listReactions(call, findComment(repositoryOf(call), call.input.comment_id).comment.reactions),
  ),

  route('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', { needs: eitherWrite }, (call) => {
    const { issue, comment } = findComment(repositoryOf(call), call.input.comment_id)
    checkIssueWrite(call, issue)
    return addReaction(call, comment.reactions)
  }),

  route('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}', { needs: eitherWrite }, (call) => {
    const { issue, comment } = findComment(repositoryOf(call), call.input.comment_id)
    checkIssueWrite(call, issue)
    return removeReaction(call, comment.reactions)
  }),
]
