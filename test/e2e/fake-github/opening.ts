// Opening issues and pull requests, which share their numbers.
import { invalid, missing } from './answers.ts'
import { refuseEmpty } from './pulls.ts'
import { findLabelled, notePullRef } from './repositories.ts'
import { account, findLabel, hasPull, type Issue, nextId, type PullRequest, permissionOf, type Repository, type World } from './world.ts'

export type IssueInput = { title: string; user: string; body?: string | null; labels?: string[] }
export type PullInput = IssueInput & {
  /** A branch, or `owner:branch` of a fork. */
  head: string
  base: string
  draft?: boolean
  maintainerCanModify?: boolean
}

export function openIssue(world: World, repository: Repository, input: IssueInput): Issue {
  const issue: Issue = {
    id: nextId(world),
    number: repository.issues.size + 1,
    repository,
    user: account(world, input.user),
    title: input.title,
    body: input.body ?? null,
    state: 'open',
    stateReason: null,
    labels: (input.labels ?? []).map((name) => findLabel(world, repository, name)),
    assignees: [],
    milestone: undefined,
    happenings: [],
    createdAt: world.clock.now,
    updatedAt: world.clock.now,
    closedAt: undefined,
    comments: [],
    pull: undefined,
  }
  repository.issues.set(issue.number, issue)
  return issue
}

export function openPull(world: World, repository: Repository, input: PullInput): Issue & { pull: PullRequest } {
  const from = findLabelled(world, repository, input.head)
  const tip = (place: Repository, ref: string, field: string): string =>
    place.refs.get(`refs/heads/${ref}`) ?? invalid({ resource: 'PullRequest', field, code: 'invalid' })
  const base = { repository, ref: input.base, sha: tip(repository, input.base, 'base') }
  const head = { repository: from.repository, ref: from.ref, sha: tip(from.repository, from.ref, 'head') }
  refuseEmpty(base, head)
  refuseTwin(repository, input, head.repository)
  const issue = openIssue(world, repository, input)
  const pull: PullRequest = {
    base,
    head,
    draft: input.draft ?? false,
    maintainerCanModify: head.repository !== repository && (input.maintainerCanModify ?? true) && mayWrite(head.repository, input.user),
    previousHead: head.sha,
    mergedAt: undefined,
    mergedBy: undefined,
    mergeCommit: undefined,
    reviewers: [],
    reviews: [],
    comments: [],
  }
  issue.pull = pull
  notePullRef(repository, issue.number, head.sha)
  return hasPull(issue) ? issue : missing()
}

/** Nobody lets others in where they may not go themselves. */
function mayWrite(repository: Repository, login: string): boolean {
  return ['write', 'admin'].includes(permissionOf(repository, login))
}

function refuseTwin(repository: Repository, input: PullInput, from: Repository): void {
  const branch = input.head.split(':').at(-1)
  const twin = [...repository.issues.values()]
    .filter(hasPull)
    .find(
      ({ pull, state }) => state === 'open' && pull.head.repository === from && pull.head.ref === branch && pull.base.ref === input.base,
    )
  if (!twin) return
  const message = `A pull request already exists for ${from.owner.login}:${branch}.`
  invalid({ resource: 'PullRequest', code: 'custom', field: 'head', message })
}
