/** The app: handles signed webhooks with the same use cases as the Action. Probot checks signatures, makes tokens and serves; nothing is decided here. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Probot } from 'probot'
import type { LinkTools } from './commands/links/check-new-links.ts'
import { type Outcome, type ReviewOptions, reviewPullRequest } from './commands/pull-request/review-pull-request.ts'
import { passMergeGroup } from './commands/repository/check-run.ts'
import type { Ports } from './commands/repository/ports.ts'
import { answerOn } from './commands/sweep/answer-on-issue.ts'
import { repairedLine, repairList } from './commands/sweep/repair-list.ts'
import { defaultConfig } from './config/defaults.ts'
import { milliseconds } from './config/settings.ts'
import { type Task, taskOf } from './events.ts'
import { GitHubError } from './github/client.ts'
import type { PullRequest } from './github/pull.ts'
import { openLinkPorts } from './links/open.ts'
import { logLine } from './report/printable.ts'
import { reviewedActions } from './webhook.ts'

type Event =
  | `pull_request.${'opened' | 'reopened' | 'synchronize' | 'edited' | 'ready_for_review' | 'labeled' | 'unlabeled'}`
  | 'pull_request_review_comment.created'
  | 'pull_request_review_thread.resolved'
  | 'pull_request_review_thread.unresolved'
  | 'issue_comment.created'
  | 'push'
  | 'merge_group.checks_requested'

/** Everything that listkeeper listens to. */
const events = [
  ...reviewedActions.map((action) => `pull_request.${action}` as Event),
  'pull_request_review_comment.created',
  'pull_request_review_thread.resolved',
  'pull_request_review_thread.unresolved',
  'issue_comment.created',
  'push',
  'merge_group.checks_requested',
] satisfies Event[]

/** What the app takes besides Probot; without `links` no link is checked. */
export type AppTools = { readonly links?: LinkTools }

/** An app that registers what listkeeper listens to. */
export function listkeeperApp(tools: AppTools): (app: Probot) => void {
  return (app) => {
    app.on(events, async (context) => {
      const task = taskOf(context.name, context.payload)
      const ports: Ports = {
        client: context.octokit as never,
        sleep: (ms) => sleep(ms),
        log: (line) => context.log.info(logLine(line)),
      }
      try {
        context.log.info({ event: context.name, task: task.kind }, logLine(await carryOut(task, ports, tools)))
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error
        context.log.error({ event: context.name, task: task.kind }, logLine(error.message))
      }
    })
  }
}

/** The app as it is served: links are checked at public addresses alone. */
export default listkeeperApp({
  links: { open: async () => openLinkPorts({ timeout: milliseconds(defaultConfig().links.timeout) }) },
})

/** Handles an event, and returns the outcome as one line. The check run shows the conclusion, because an app has no job that could. */
async function carryOut(task: Task, ports: Ports, { links }: AppTools): Promise<string> {
  const review = (pull: PullRequest, more: Pick<ReviewOptions, 'acceptAll' | 'isNews'> = {}): Promise<Outcome> =>
    reviewPullRequest(ports, pull, { failOn: 'error', checkRun: true, now: Date.now, ...more, ...(links ? { links } : {}) })
  switch (task.kind) {
    case 'review': {
      const { channel, reason } = await review(task.pull, { isNews: task.isNews })
      return `${task.pull.owner}/${task.pull.repo}#${task.pull.number}: ${channel}${reason === undefined ? '' : `, ${reason}`}`
    }
    case 'answer': {
      const answered = await answerOn(ports, task, { review, now: Date.now })
      return answered.kind === 'none' ? `nothing to answer: ${answered.why}` : `answered: ${answered.verdict}`
    }
    case 'repair':
      return repairedLine(await repairList(ports, task.target, { occasion: 'push', now: Date.now }))
    case 'merge-group':
      return passMergeGroup(ports, task.target)
    case 'sweep':
    case 'nothing':
      return task.kind === 'nothing' ? task.why : 'Sweeps come by schedule.'
  }
}
