/** What an event asks of the service: facts about who has installed it and where, and work to do. Pure. */
import { type Task, taskOf } from '../events.ts'
import type { PullRequestPayload } from '../webhook.ts'

/** A repository as an event tells of it. */
export type RepositoryFacts = {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly isPrivate: boolean
  readonly isArchived: boolean
}

/** Work on one subject. Of those with the same key only one is carried out at a time; of the same kind and `ref` only the newest counts. */
export type Wish = {
  readonly key: string
  readonly kind: Work['kind']
  readonly ref: string
  readonly data: Work
}

export type Work =
  /** The pull request at its newest head; `isForced`: even where it was judged a moment ago; `isNews`: as in `events.ts`. */
  | { readonly kind: 'review'; readonly number: number; readonly isForced: boolean; readonly isNews: boolean }
  | { readonly kind: 'answer'; readonly task: Extract<Task, { kind: 'answer' }> }
  | { readonly kind: 'fix'; readonly number: number; readonly by: string; readonly request: string }
  /** After a push to the default branch; `landsTaken`: it may bring what a pull request of ours took from others. */
  | { readonly kind: 'repair'; readonly landsTaken?: true }
  | { readonly kind: 'merge-group'; readonly commit: string }
  /** Pull requests whose head is a commit, where the event does not name them: it never does for forks. */
  | { readonly kind: 'rerun'; readonly head: string }
  /** What is done for a list when its turn comes. */
  | { readonly kind: 'sweep' }
  /** Looks at a list for the pages: what it holds and what a check finds. */
  | { readonly kind: 'look' }

/** What changes about who has installed the app and where. */
export type TenantChange =
  | { readonly kind: 'installed'; readonly repositories: readonly RepositoryFacts[] }
  | { readonly kind: 'removed' }
  | { readonly kind: 'suspended'; readonly is: boolean }
  | { readonly kind: 'repositories-removed'; readonly ids: readonly number[] }
  | { readonly kind: 'transferred' | 'deleted'; readonly id: number }
  | { readonly kind: 'closed'; readonly id: number; readonly number: number }

export type Asked = {
  readonly installation: number
  readonly repository?: RepositoryFacts
  readonly change?: TenantChange
  readonly wish?: Wish
  /** When the pull request was opened, where the event alone does not show that somebody works at it now. */
  readonly openedAt?: string
}

type Payload = PullRequestPayload & {
  readonly installation?: { readonly id?: unknown; readonly account?: { readonly login?: unknown } }
  readonly repository?: unknown
  readonly repositories?: readonly unknown[]
  readonly repositories_added?: readonly unknown[]
  readonly repositories_removed?: readonly unknown[]
  readonly check_run?: { readonly head_sha?: unknown; readonly external_id?: unknown; readonly id?: unknown }
  readonly check_suite?: { readonly head_sha?: unknown }
  readonly requested_action?: { readonly identifier?: unknown }
  readonly sender?: { readonly login?: unknown; readonly type?: unknown }
}

/** Reads an event; a sentence where there is nothing to do. */
export function askedBy(event: string, payload: Readonly<Record<string, unknown>>): Asked | string {
  const given = payload as unknown as Payload
  const installation = numberOf(given.installation?.id)
  if (installation === undefined) return 'the event is of no installation'
  if (event === 'installation' || event === 'installation_repositories') return { installation, ...tenantChange(event, given) }
  const repository = repositoryOf(given.repository)
  if (!repository) return 'the event is of no repository'
  const base = { installation, repository }
  if (event === 'repository') return { ...base, ...repositoryChange(given.action, repository.id) }
  if (event === 'pull_request' && given.action === 'closed') {
    const number = numberOf(given.pull_request?.number)
    return number === undefined ? base : { ...base, change: { kind: 'closed', id: repository.id, number } }
  }
  const wish = wishOf(event, given, repository)
  if (typeof wish === 'string') return { ...base }
  const created = (given.pull_request as { created_at?: unknown } | undefined)?.created_at
  const isOld = !['opened', 'reopened', 'synchronize'].includes(given.action ?? '')
  return { ...base, wish, ...(isOld && typeof created === 'string' ? { openedAt: created } : {}) }
}

function wishOf(event: string, payload: Payload, { id }: RepositoryFacts): Wish | string {
  if (event === 'check_run' || event === 'check_suite') return wishOfCheck(event, payload, id)
  const task = taskOf(event, payload)
  switch (task.kind) {
    case 'review':
      // What people do in threads shows in nothing else of a pull request, and who opens one again wants to have it looked at again.
      return reviewWish(id, task.pull.number, {
        isForced: event !== 'pull_request' || payload.action === 'reopened',
        isNews: task.isNews,
      })
    case 'answer': {
      const { number, commentId } = task.comment
      return { key: pullKey(id, number), kind: 'answer', ref: String(commentId), data: { kind: 'answer', task } }
    }
    case 'repair':
      // One that lands what was taken over must not be forgotten for a later one that does not.
      return task.landsTaken
        ? { key: `${id}@push`, kind: 'repair', ref: 'taken', data: { kind: 'repair', landsTaken: true } }
        : { key: `${id}@push`, kind: 'repair', ref: '', data: { kind: 'repair' } }
    case 'merge-group': {
      const { commit } = task.target
      return isCommit(commit)
        ? { key: `${id}:${commit}`, kind: 'merge-group', ref: '', data: { kind: 'merge-group', commit } }
        : 'the event names no commit'
    }
    case 'sweep':
      return 'sweeps come by schedule'
    case 'nothing':
      return task.why
  }
}

/** The number of the pull request is in `external_id` of every check run of ours. */
function wishOfCheck(
  event: string,
  { action, check_run: run, check_suite: suite, requested_action: button, sender }: Payload,
  id: number,
): Wish | string {
  const number = typeof run?.external_id === 'string' && /^\d{1,9}$/.test(run.external_id) ? Number(run.external_id) : undefined
  const head = event === 'check_run' ? run?.head_sha : suite?.head_sha
  if (action === 'rerequested')
    return number !== undefined
      ? reviewWish(id, number, { isForced: true, isNews: true })
      : isCommit(head)
        ? { key: `${id}:${head}`, kind: 'rerun', ref: '', data: { kind: 'rerun', head } }
        : 'the event names no commit'
  if (event !== 'check_run' || action !== 'requested_action' || button?.identifier !== 'fix' || number === undefined)
    return 'nothing was asked for'
  const by = sender?.login
  if (typeof by !== 'string' || sender?.type === 'Bot') return 'bots ask for nothing'
  const request = `check-${numberOf(run?.id) ?? 0}`
  return { key: pullKey(id, number), kind: 'fix', ref: request, data: { kind: 'fix', number, by, request } }
}

export function reviewWish(repository: number, number: number, how: { readonly isForced: boolean; readonly isNews: boolean }): Wish {
  return { key: pullKey(repository, number), kind: 'review', ref: '', data: { kind: 'review', number, ...how } }
}

export function sweepWish(repository: number): Wish {
  return { key: `${repository}@clock`, kind: 'sweep', ref: '', data: { kind: 'sweep' } }
}

export function lookWish(repository: number): Wish {
  return { key: `${repository}@look`, kind: 'look', ref: '', data: { kind: 'look' } }
}

function pullKey(repository: number, number: number): string {
  return `${repository}#${number}`
}

function isCommit(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{40,64}$/.test(text)
}

function tenantChange(
  event: string,
  { action, repositories = [], repositories_added: added = [], repositories_removed: gone = [], installation }: Payload,
): Pick<Asked, 'change'> {
  const owner = installation?.account?.login
  const facts = (all: readonly unknown[]): RepositoryFacts[] => all.flatMap((one) => repositoryOf(one, owner) ?? [])
  if (event === 'installation_repositories') {
    if (action === 'removed') return { change: { kind: 'repositories-removed', ids: facts(gone).map(({ id }) => id) } }
    return action === 'added' ? { change: { kind: 'installed', repositories: facts(added) } } : {}
  }
  switch (action) {
    case 'created':
      return { change: { kind: 'installed', repositories: facts(repositories) } }
    case 'deleted':
      return { change: { kind: 'removed' } }
    case 'suspend':
    case 'unsuspend':
      return { change: { kind: 'suspended', is: action === 'suspend' } }
    default:
      return {}
  }
}

/** What else changes about a repository (its name, whether it is private or archived) is in the facts that every event brings. */
function repositoryChange(action: string | undefined, id: number): Pick<Asked, 'change'> {
  if (action === 'deleted') return { change: { kind: 'deleted', id } }
  return action === 'transferred' ? { change: { kind: 'transferred', id } } : {}
}

/** What GitHub takes as a name of a repository or an account; everything else is forged or broken. */
const repositoryName = /^(?!\.{1,2}$)[\w.-]{1,100}$/
const accountName = /^[\w-]{1,100}$/

function repositoryOf(value: unknown, of?: unknown): RepositoryFacts | undefined {
  const given = (value ?? {}) as {
    readonly id?: unknown
    readonly name?: unknown
    readonly full_name?: unknown
    readonly private?: unknown
    readonly archived?: unknown
    readonly owner?: { readonly login?: unknown }
  }
  const id = numberOf(given.id)
  const owner = given.owner?.login ?? (typeof given.full_name === 'string' ? given.full_name.split('/')[0] : of)
  const { name } = given
  if (id === undefined || typeof name !== 'string' || typeof owner !== 'string') return undefined
  if (!repositoryName.test(name) || !accountName.test(owner)) return undefined
  return { id, owner, name, isPrivate: given.private === true, isArchived: given.archived === true }
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined
}
