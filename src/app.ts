/** The app: signed webhooks to the same use case as the Action. Probot checks signatures, makes tokens and serves; nothing is decided here. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ApplicationFunctionOptions, Probot } from 'probot'
import { answerOn } from './commands/answer-on-issue.ts'
import { reviewPullRequest } from './commands/review-pull-request.ts'
import { taskOf } from './events.ts'
import { GitHubError } from './github/client.ts'
import { type PullRequestPayload, reviewedActions, toPullRequest } from './webhook.ts'

type PullRequestEvent = `pull_request.${'opened' | 'reopened' | 'synchronize' | 'edited' | 'ready_for_review' | 'labeled' | 'unlabeled'}`

/** Registers what listkeeper listens to. A check run shows the conclusion, because an app has no job whose end could. */
export default function listkeeper(app: Probot, _options?: ApplicationFunctionOptions): void {
  app.on(
    reviewedActions.map((action) => `pull_request.${action}` as PullRequestEvent),
    async (context) => {
      const pull = toPullRequest(context.payload as unknown as PullRequestPayload)
      if (typeof pull === 'string') {
        context.log.info(pull)
        return
      }
      try {
        const { channel, reason } = await reviewPullRequest(
          { client: context.octokit as never, sleep: (ms) => sleep(ms), log: (line) => context.log.info(line) },
          pull,
          { failOn: 'error', checkRun: true },
        )
        context.log.info({ pull: `${pull.owner}/${pull.repo}#${pull.number}`, channel, reason }, 'reviewed')
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error
        context.log.error({ pull: `${pull.owner}/${pull.repo}#${pull.number}` }, error.message)
      }
    },
  )
  app.on('issue_comment.created', async (context) => {
    const task = taskOf('issue_comment', context.payload)
    if (task.kind !== 'answer') return
    const ports = { client: context.octokit as never, sleep: (ms: number) => sleep(ms), log: (line: string) => context.log.info(line) }
    try {
      const answered = await answerOn(ports, task, (pull) => reviewPullRequest(ports, pull, { failOn: 'error', checkRun: true }))
      context.log.info({ comment: task.comment.commentId, ...answered }, 'answered')
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      context.log.error({ comment: task.comment.commentId }, error.message)
    }
  })
}
