// Routes about pull requests themselves: listing, opening, changing, their files and commits.
import { checkBody, created, invalid, ok, refuse } from '../answers.ts'
import { commitsBetween, limitDiff } from '../diff.ts'
import { openPull } from '../opening.ts'
import { changesOf, closeIssue, reopenIssue } from '../pulls.ts'
import { viewFullPull, viewPull } from '../views/pulls.ts'
import { viewChange, viewCommit } from '../views/repositories.ts'
import { findPull, hasPull } from '../world.ts'
import { actor, listPage, type Route, repositoryOf, route } from './route.ts'

function refuseBody(message: string): never {
  invalid({ resource: 'Issue', code: 'custom', field: 'body', message })
}

export const pullRoutes: Route[] = [
  route('GET /repos/{owner}/{repo}/pulls', { needs: 'pull_requests=read' }, (call) => {
    const { state = 'open', head, base, sort = 'created', direction } = call.input
    const pulls = [...repositoryOf(call).issues.values()].filter(hasPull).filter(
      (issue) =>
        (state === 'all' || issue.state === state) &&
        (!base || issue.pull.base.ref === base) &&
        // A head without `owner:` is ignored by GitHub.
        (!head?.includes(':') || `${issue.pull.head.repository.owner.login}:${issue.pull.head.ref}`.toLowerCase() === head.toLowerCase()),
    )
    const moment = (issue: (typeof pulls)[number]): number => (sort === 'updated' ? issue.updatedAt : issue.number)
    const sign = (direction ?? (sort === 'created' ? 'desc' : 'asc')) === 'desc' ? -1 : 1
    pulls.sort((a, b) => sign * (moment(a) - moment(b)))
    return listPage(call, pulls, (issue) => viewPull(call.world, issue, call.token?.account))
  }),

  route('POST /repos/{owner}/{repo}/pulls', { needs: 'pull_requests=write', creates: true }, (call) => {
    const { world, input } = call
    const repository = repositoryOf(call)
    if (call.token?.kind === 'actions' && !repository.actionsOpenPulls)
      refuse(403, 'GitHub Actions is not permitted to create or approve pull requests.')
    checkBody(input.body, refuseBody)
    const issue = openPull(world, repository, {
      head: input.head,
      base: input.base,
      title: input.title ?? '',
      user: actor(call).login,
      body: input.body ?? null,
      draft: input.draft ?? false,
      maintainerCanModify: input.maintainer_can_modify ?? false,
    })
    return created(viewFullPull(world, issue, call.token?.account))
  }),

  route('GET /repos/{owner}/{repo}/pulls/{pull_number}', { needs: 'pull_requests=read' }, (call) => {
    const issue = findPull(repositoryOf(call), call.input.pull_number)
    const { accept, world } = call
    if (!/\.diff\b/.test(accept)) return ok(viewFullPull(world, issue, call.token?.account))
    const text = changesOf(issue.pull).map(
      ({ path, previousPath, patch }) =>
        `diff --git a/${previousPath ?? path} b/${path}\n--- a/${previousPath ?? path}\n+++ b/${path}\n${patch ?? ''}\n`,
    )
    return { status: 200, raw: Buffer.from(text.join('')) }
  }),

  route('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { needs: 'pull_requests=write' }, (call) => {
    const { world, input } = call
    const issue = findPull(repositoryOf(call), input.pull_number)
    checkBody(input.body, refuseBody)
    if (input.title !== undefined) issue.title = input.title
    if (input.body !== undefined) issue.body = input.body
    if (input.base !== undefined) {
      const sha = issue.repository.refs.get(`refs/heads/${input.base}`)
      issue.pull.base = {
        ...issue.pull.base,
        ref: input.base,
        sha: sha ?? invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' }),
      }
    }
    if (input.maintainer_can_modify !== undefined) issue.pull.maintainerCanModify = input.maintainer_can_modify
    if (input.state === 'closed' && issue.state === 'open') closeIssue(world, issue, null, actor(call))
    if (input.state === 'open' && issue.state === 'closed') reopenIssue(world, issue, actor(call))
    issue.updatedAt = world.clock.now
    return ok(viewFullPull(world, issue, call.token?.account))
  }),

  route('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { needs: 'pull_requests=read' }, (call) => {
    const { pull } = findPull(repositoryOf(call), call.input.pull_number)
    const changes = limitDiff(changesOf(pull), call.world.limits)
    return listPage(call, changes, (change) => viewChange(call.world, pull.head.repository, pull.head.sha, change))
  }),

  route('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', { needs: 'pull_requests=read' }, (call) => {
    const repository = repositoryOf(call)
    const { base, head } = findPull(repository, call.input.pull_number).pull
    const commits = commitsBetween(repository.store, base.sha, head.sha).slice(0, 250)
    return listPage(call, commits, (sha) => viewCommit(call.world, repository, sha))
  }),
]
