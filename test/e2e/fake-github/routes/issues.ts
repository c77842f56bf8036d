// Routes about issues (pull requests are issues too) and their labels.
import { checkBody, created, invalid, missing, ok, type Reply, refuse } from '../answers.ts'
import { setLabels } from '../happenings.ts'
import { openIssue } from '../opening.ts'
import { closeIssue, reopenIssue } from '../pulls.ts'
import { isAllowed, refuseToken } from '../tokens.ts'
import { viewIssue, viewLabel } from '../views/issues.ts'
import { account, findIssue, findLabel, type Issue, type Label, nextId, type Repository } from '../world.ts'
import { actor, type Context, listPage, type Route, repositoryOf, route } from './route.ts'

export const eitherRead = 'issues=read; pull_requests=read'
export const eitherWrite = 'issues=write; pull_requests=write'

/**
 * Writing about a plain issue needs issues=write, about a pull request pull_requests=write; GitHub's header names both as if
 * either would do (RevenueCat/purchases-ios#6655, solomon2773/nora#345).
 */
export function checkIssueWrite(call: Context, issue: Issue): void {
  const needs = issue.pull ? 'pull_requests=write' : 'issues=write'
  if (!isAllowed(call.token, issue.repository, needs)) refuseToken(call.token, eitherWrite)
}

function refuseBody(message: string): never {
  invalid({ resource: 'Issue', code: 'custom', field: 'body', message })
}

type LabelLike = string | { name?: string; id?: number }

function readLabels(call: Context, repository: Repository, labels: readonly LabelLike[]): Label[] {
  const names = labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')))
  if (names.some((name) => name === '' || name.length > 50))
    invalid({ resource: 'Label', code: 'invalid', field: 'name', value: names.join() })
  // Naming a label that is not there makes it, which takes the permission for issues (actions/labeler#870).
  const known = new Set(repository.labels.map(({ name }) => name.toLowerCase()))
  if (names.some((name) => !known.has(name.toLowerCase())) && !isAllowed(call.token, repository, 'issues=write'))
    refuse(403, 'You do not have permission to create labels on this repository.')
  return names.map((name) => findLabel(call.world, repository, name))
}

type IssueCall = Context & { input: { owner: string; repo: string; issue_number: number } }

function issueOf(call: IssueCall): Issue {
  const issue = findIssue(repositoryOf(call), call.input.issue_number)
  if (!issue.pull && !issue.repository.hasIssues) refuse(410, 'Issues has been disabled in this repository.')
  return issue
}

function listLabels(call: Context, issue: Issue): Reply {
  return ok(issue.labels.map((label) => viewLabel(call.world, issue, label)))
}

export const issueRoutes: Route[] = [
  route('GET /repos/{owner}/{repo}/issues', { needs: 'issues=read' }, (call) => {
    const { state = 'open', labels, creator, direction = 'desc', sort = 'created', since } = call.input
    const names = labels?.split(',').map((name) => name.trim().toLowerCase()) ?? []
    const issues = [...repositoryOf(call).issues.values()].filter(
      (issue) =>
        (issue.pull !== undefined || issue.repository.hasIssues) &&
        (state === 'all' || issue.state === state) &&
        names.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name)) &&
        (!creator || issue.user.login.toLowerCase() === creator.toLowerCase()) &&
        (!since || issue.updatedAt >= Date.parse(since)),
    )
    const key = (issue: Issue): number => (sort === 'updated' ? issue.updatedAt : issue.number)
    issues.sort((a, b) => (direction === 'desc' ? key(b) - key(a) : key(a) - key(b)))
    return listPage(call, issues, (issue) => viewIssue(call.world, issue))
  }),

  route('POST /repos/{owner}/{repo}/issues', { needs: 'issues=write', creates: true }, (call) => {
    const { world, input } = call
    const repository = repositoryOf(call)
    if (!repository.hasIssues) refuse(410, 'Issues has been disabled in this repository.')
    checkBody(input.body, refuseBody)
    const title = String(input.title).trim()
    if (!title) invalid({ resource: 'Issue', code: 'missing_field', field: 'title' })
    if (title.length > 256)
      invalid({
        resource: 'Issue',
        code: 'custom',
        field: 'title',
        message: 'title is too long (maximum is 256 characters)',
      })
    const labels = readLabels(call, repository, (input.labels ?? []) as LabelLike[])
    const issue = openIssue(world, repository, { title, user: actor(call).login, body: input.body ?? null })
    setLabels(world, issue, labels, actor(call))
    return created(viewIssue(world, issue))
  }),

  route('GET /repos/{owner}/{repo}/issues/{issue_number}', { needs: eitherRead }, (call) => ok(viewIssue(call.world, issueOf(call)))),

  route('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { needs: eitherWrite }, (call) => {
    const { world, input } = call
    const issue = issueOf(call)
    checkIssueWrite(call, issue)
    checkBody(input.body, refuseBody)
    if (input.title !== undefined && input.title !== null) issue.title = String(input.title)
    if (input.body !== undefined) issue.body = input.body
    if (input.labels) setLabels(world, issue, readLabels(call, issue.repository, input.labels as LabelLike[]), actor(call))
    if (input.assignees) issue.assignees = input.assignees.map((one) => account(world, typeof one === 'string' ? one : (one.login ?? '')))
    if (input.state === 'closed' && issue.state === 'open') closeIssue(world, issue, input.state_reason ?? 'completed', actor(call))
    if (input.state === 'open' && issue.state === 'closed') reopenIssue(world, issue, actor(call))
    issue.updatedAt = world.clock.now
    return ok(viewIssue(world, issue))
  }),

  route('GET /repos/{owner}/{repo}/issues/{issue_number}/labels', { needs: eitherRead }, (call) => {
    const issue = issueOf(call)
    return listPage(call, issue.labels, (label) => viewLabel(call.world, issue, label))
  }),

  route('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { needs: eitherWrite }, (call) => {
    const issue = issueOf(call)
    checkIssueWrite(call, issue)
    const added = readLabels(call, issue.repository, (call.input.labels ?? []) as LabelLike[])
    setLabels(call.world, issue, [...issue.labels, ...added], actor(call))
    return listLabels(call, issue)
  }),

  route('PUT /repos/{owner}/{repo}/issues/{issue_number}/labels', { needs: eitherWrite }, (call) => {
    const issue = issueOf(call)
    checkIssueWrite(call, issue)
    setLabels(call.world, issue, readLabels(call, issue.repository, (call.input.labels ?? []) as LabelLike[]), actor(call))
    return listLabels(call, issue)
  }),

  route('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', { needs: eitherWrite }, (call) => {
    const issue = issueOf(call)
    checkIssueWrite(call, issue)
    const isNamed = (label: Label): boolean => label.name.toLowerCase() === call.input.name.toLowerCase()
    if (!issue.labels.some(isNamed)) missing()
    setLabels(
      call.world,
      issue,
      issue.labels.filter((label) => !isNamed(label)),
      actor(call),
    )
    return listLabels(call, issue)
  }),

  route('GET /repos/{owner}/{repo}/labels/{name}', { needs: eitherRead }, (call) => {
    const repository = repositoryOf(call)
    const name = call.input.name.toLowerCase()
    const label = repository.labels.find((other) => other.name.toLowerCase() === name) ?? missing()
    return ok(viewLabel(call.world, { repository }, label))
  }),

  // Permission for pull requests is not enough, whatever the description says (docker-library/official-images#19241).
  route('POST /repos/{owner}/{repo}/labels', { needs: 'issues=write' }, (call) => {
    const repository = repositoryOf(call)
    const { name, color = 'ededed', description = null } = call.input
    if (repository.labels.some((other) => other.name.toLowerCase() === name.toLowerCase()))
      invalid({ resource: 'Label', code: 'already_exists', field: 'name' })
    const label = { id: nextId(call.world), name, color, description }
    repository.labels.push(label)
    return created(viewLabel(call.world, { repository }, label))
  }),
]
