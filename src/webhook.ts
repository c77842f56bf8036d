/** Reads webhook payloads, as the Action finds them in its event file and the app gets them signed. */
import type { PullRequest } from './github/pull.ts'

/** What we read of a `pull_request` payload (docs.github.com, webhook events and payloads). */
export type PullRequestPayload = {
  readonly action?: string | undefined
  readonly pull_request?: {
    readonly number: number
    readonly title?: string
    readonly body?: string | null
    readonly state?: string
    readonly draft?: boolean
    readonly head: { readonly sha: string; readonly ref?: string; readonly repo?: { readonly full_name?: string } | null }
    readonly base: { readonly ref: string }
    readonly user: { readonly login: string } | null
    readonly labels?: readonly { readonly name: string }[]
  }
  readonly repository?: { readonly name: string; readonly owner: { readonly login: string } }
}

/** Actions after which the text of the change, its base or the wish for a review may be another. */
export const reviewedActions: readonly string[] = [
  'opened',
  'reopened',
  'synchronize',
  'edited',
  'ready_for_review',
  'labeled',
  'unlabeled',
]

/** The pull request of a payload, or a sentence that says why there is nothing to review. */
export function toPullRequest({ action, pull_request: pull, repository }: PullRequestPayload): PullRequest | string {
  if (!pull || !repository) return 'The event tells of no pull request.'
  if (action !== undefined && !reviewedActions.includes(action)) return `There is nothing to review after \`${action}\`.`
  if (pull.state === 'closed') return 'The pull request is closed.'
  return {
    owner: repository.owner.login,
    repo: repository.name,
    number: pull.number,
    head: pull.head.sha,
    base: pull.base.ref,
    author: pull.user?.login ?? 'ghost',
    isDraft: pull.draft ?? false,
    labels: pull.labels?.map(({ name }) => name) ?? [],
    ...(pull.title === undefined ? {} : { title: pull.title }),
    // A description that is empty is null; one that the event does not tell is absent.
    ...(pull.body === undefined ? {} : { body: pull.body ?? '' }),
    ...(pull.head.ref !== undefined && pull.head.repo?.full_name === `${repository.owner.login}/${repository.name}`
      ? { branch: pull.head.ref }
      : {}),
  }
}
