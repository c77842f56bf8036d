// Payloads of webhook events, made from the state as it is at that moment.
import { commitsBetween } from './diff.ts'
import { readCommit } from './git.ts'
import { installationId } from './tokens.ts'
import { type Json, viewUser } from './views/accounts.ts'
import { viewCheckRun } from './views/checks.ts'
import { viewComment, viewIssue, viewLabel } from './views/issues.ts'
import { viewFullPull } from './views/pulls.ts'
import { viewRepository } from './views/repositories.ts'
import { account, findIssue, findLabel, findPull, findRepository, fullName, isoTime, type Repository, type World } from './world.ts'

export type WebhookEvent = { name: string; payload: Json }
export type PullAction = 'opened' | 'synchronize' | 'reopened' | 'edited' | 'labeled' | 'unlabeled' | 'ready_for_review' | 'closed'
type Extra = { sender?: string; [key: string]: unknown }
export type Events = {
  pullRequest: (action: PullAction, repository: string, number: number, extra?: Extra & { label?: string }) => WebhookEvent
  push: (repository: string, branch: string, before: string, extra?: Extra) => WebhookEvent
  issueComment: (repository: string, number: number, commentId: number, extra?: Extra & { action?: string }) => WebhookEvent
  checkRun: (action: string, repository: string, runId: number, extra?: Extra & { identifier?: string }) => WebhookEvent
  mergeGroup: (repository: string, headSha: string, extra?: Extra) => WebhookEvent
  installation: (action: string, owner: string, extra?: Extra) => WebhookEvent
  schedule: (repository: string, cron: string) => WebhookEvent
}

export function createEvents(world: World): Events {
  const common = (repository: Repository, sender: string): Json => ({
    repository: viewRepository(world, repository),
    sender: viewUser(world, account(world, sender)),
    installation: { id: installationId(world, repository.owner.login), node_id: 'MDIzOkludGVncmF0aW9u' },
  })
  return {
    pullRequest(action, name, number, { sender, label, ...extra } = {}) {
      const repository = findRepository(world, name)
      const issue = findPull(repository, number)
      const own = {
        ...(label && { label: viewLabel(world, issue, findLabel(world, repository, label)) }),
        ...(action === 'synchronize' && { before: issue.pull.previousHead, after: issue.pull.head.sha }),
        ...(action === 'edited' && { changes: {} }),
      }
      const pull = viewFullPull(world, issue)
      const base = { action, number, pull_request: pull, ...common(repository, sender ?? issue.user.login) }
      return { name: 'pull_request', payload: { ...base, ...own, ...extra } }
    },
    push(name, branch, before, { sender, ...extra } = {}) {
      const repository = findRepository(world, name)
      const after = repository.refs.get(`refs/heads/${branch}`) ?? '0'.repeat(40)
      const isNew = /^0+$/.test(before)
      const shas = isNew ? [after] : commitsBetween(repository.store, before, after)
      const commits = shas.map((sha) => viewPushed(repository, sha))
      const who = sender ?? repository.owner.login
      const base = { ref: `refs/heads/${branch}`, before, after, created: isNew, deleted: false, forced: false }
      const pusher = { name: who, email: `${who}@users.noreply.github.com` }
      const payload = { ...base, base_ref: null, compare: '', commits, head_commit: commits.at(-1) ?? null, pusher }
      return { name: 'push', payload: { ...payload, ...common(repository, who), ...extra } }
    },
    issueComment(name, number, commentId, { sender, action = 'created', ...extra } = {}) {
      const repository = findRepository(world, name)
      const issue = findIssue(repository, number)
      const comment = issue.comments.find((one) => one.id === commentId)
      if (!comment) throw new Error(`no comment ${commentId} on #${number}`)
      const views = { issue: viewIssue(world, issue), comment: viewComment(world, issue, comment) }
      return {
        name: 'issue_comment',
        payload: { action, ...views, ...common(repository, sender ?? comment.user.login), ...extra },
      }
    },
    checkRun(action, name, runId, { sender, identifier, ...extra } = {}) {
      const repository = findRepository(world, name)
      const run = repository.checkRuns.find((one) => one.id === runId)
      if (!run) throw new Error(`no check run ${runId}`)
      const requested = identifier ? { requested_action: { identifier } } : {}
      const payload = { action, check_run: viewCheckRun(world, repository, run), ...requested }
      return {
        name: 'check_run',
        payload: { ...payload, ...common(repository, sender ?? repository.owner.login), ...extra },
      }
    },
    mergeGroup(name, headSha, { sender, ...extra } = {}) {
      const repository = findRepository(world, name)
      const base = repository.refs.get(`refs/heads/${repository.defaultBranch}`) ?? ''
      const group = {
        head_sha: headSha,
        head_ref: `refs/heads/gh-readonly-queue/${repository.defaultBranch}/pr-1-${headSha}`,
        base_sha: base,
        base_ref: `refs/heads/${repository.defaultBranch}`,
        head_commit: viewPushed(repository, headSha),
      }
      const payload = { action: 'checks_requested', merge_group: group }
      return {
        name: 'merge_group',
        payload: { ...payload, ...common(repository, sender ?? repository.owner.login), ...extra },
      }
    },
    installation(action, owner, { sender, ...extra } = {}) {
      const user = account(world, owner)
      const own = [...world.repositories.values()].filter((repository) => repository.owner.id === user.id)
      const installation = { id: installationId(world, owner), account: viewUser(world, user), app_id: world.app.id }
      const repositories = own.map((repository) => ({
        id: repository.id,
        node_id: `R_${repository.id}`,
        name: repository.name,
        full_name: fullName(repository),
        private: repository.private,
      }))
      const payload = { action, installation, repositories, sender: viewUser(world, account(world, sender ?? owner)) }
      return { name: 'installation', payload: { ...payload, ...extra } }
    },
    schedule(name, cron) {
      const repository = findRepository(world, name)
      return { name: 'schedule', payload: { schedule: cron, repository: viewRepository(world, repository) } }
    },
  }
}

function viewPushed(repository: Repository, sha: string): Json {
  const commit = readCommit(repository.store, sha)
  const person = { name: commit?.author.name, email: commit?.author.email }
  return {
    id: sha,
    tree_id: commit?.tree,
    message: commit?.message,
    timestamp: isoTime(commit?.committer.at ?? 0),
    url: `https://github.com/${fullName(repository)}/commit/${sha}`,
    author: person,
    committer: person,
    distinct: true,
    added: [],
    removed: [],
    modified: [],
  }
}
