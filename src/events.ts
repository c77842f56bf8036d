/** What listkeeper does for each event of GitHub, by its name and payload. The Action and the app both use this. */
import type { IssueComment } from './commands/pull-request/answer-in-talk.ts'
import type { SweepTarget } from './commands/repository/ports.ts'
import type { Repo } from './github/client.ts'
import type { PullRequest } from './github/pull.ts'
import { type PullRequestPayload, toPullRequest } from './webhook.ts'

/** What is to be done; `nothing` says why not. */
export type Task =
  /** `isNews`: it was opened or pushed to, or somebody answered us; else it may be from before listkeeper came. */
  | { readonly kind: 'review'; readonly pull: PullRequest; readonly isNews: boolean }
  | { readonly kind: 'answer'; readonly comment: IssueComment; readonly issueBody: string; readonly branch: string }
  /** `landsTaken`: the push may bring what a pull request of ours took from others. */
  | { readonly kind: 'repair'; readonly target: SweepTarget; readonly landsTaken?: true }
  /** The default branch; what it is called and at which commit it is, GitHub is asked: events do not tell, or of another branch. */
  | { readonly kind: 'sweep'; readonly target: Repo }
  /** Commits that a merge queue puts together of pull requests that were reviewed. */
  | { readonly kind: 'merge-group'; readonly target: Repo & { readonly commit: string } }
  | { readonly kind: 'nothing'; readonly why: string }

type Payload = PullRequestPayload & {
  readonly after?: string
  readonly ref?: string
  readonly deleted?: boolean
  readonly commits?: readonly { readonly message: string }[]
  readonly merge_group?: { readonly head_sha: string }
  readonly issue?: { readonly number: number; readonly body?: string | null; readonly pull_request?: unknown }
  readonly comment?: {
    readonly id: number
    readonly body?: string
    readonly in_reply_to_id?: number | null
    readonly user: { readonly login: string; readonly type: string } | null
  }
  readonly repository?: { readonly name: string; readonly owner: { readonly login: string }; readonly default_branch?: string }
}

/** The task of an event (docs.github.com, events that trigger workflows; webhook events and payloads); `home` is the repository where a payload names none, as that of a schedule. */
export function taskOf(name: string, payload: unknown, home?: Repo): Task {
  const event = payload as Payload
  const { repository } = event
  const place = repository ? { owner: repository.owner.login, repo: repository.name } : home
  const branch = repository?.default_branch ?? 'main'
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const pull = toPullRequest(event)
      return typeof pull === 'string'
        ? { kind: 'nothing', why: pull }
        : { kind: 'review', pull, isNews: event.action === undefined || /^(?:opened|synchronize)$/.test(event.action) }
    }
    // A thread was resolved, or somebody answered in one: that may accept a finding.
    case 'pull_request_review_thread': {
      const pull = toPullRequest({ ...event, action: undefined })
      return typeof pull === 'string' ? { kind: 'nothing', why: pull } : { kind: 'review', pull, isNews: true }
    }
    case 'pull_request_review_comment': {
      const { comment } = event
      const isAnswer = event.action === 'created' && comment?.in_reply_to_id != null && comment.user?.type !== 'Bot'
      if (!isAnswer) return { kind: 'nothing', why: 'Only answers of people in a thread are read.' }
      const pull = toPullRequest({ ...event, action: undefined })
      return typeof pull === 'string' ? { kind: 'nothing', why: pull } : { kind: 'review', pull, isNews: true }
    }
    case 'issue_comment': {
      const { issue, comment, action } = event
      if (!place || !issue || !comment) return { kind: 'nothing', why: 'The event tells of no comment.' }
      return {
        kind: 'answer',
        comment: {
          ...place,
          number: issue.number,
          isPullRequest: issue.pull_request !== undefined,
          commentId: comment.id,
          author: comment.user?.login ?? 'ghost',
          authorType: comment.user?.type ?? 'User',
          body: comment.body ?? '',
          action: action ?? 'created',
        },
        issueBody: issue.body ?? '',
        branch,
      }
    }
    case 'push':
      if (!place || event.after === undefined || event.deleted) return { kind: 'nothing', why: 'The push brings no commit.' }
      if (event.ref !== `refs/heads/${branch}`) return { kind: 'nothing', why: 'Only the default branch is repaired.' }
      return {
        kind: 'repair',
        target: { ...place, branch, commit: event.after },
        // Only a hint: whether it is so, GitHub is asked.
        ...(event.commits?.some(({ message }) => /listkeeper\/take-|Listkeeper: take/.test(message)) ? { landsTaken: true as const } : {}),
      }
    case 'schedule':
    case 'workflow_dispatch':
      return place ? { kind: 'sweep', target: place } : { kind: 'nothing', why: 'The event tells of no repository.' }
    case 'merge_group':
      return place && event.merge_group
        ? { kind: 'merge-group', target: { ...place, commit: event.merge_group.head_sha } }
        : { kind: 'nothing', why: 'Each pull request in the merge group was checked separately.' }
    default:
      return {
        kind: 'nothing',
        why: `There is nothing to do on \`${name}\`: listkeeper reviews pull requests, sweeps links and answers comments.`,
      }
  }
}
