/** Answers a comment wherever it is: on a pull request, or on the rolling issue about links. */
import type { Answer } from '../../review/command/answer.ts'
import { isSweepBody } from '../../review/sweep/rolling-issue.ts'
import { type Answered, answerComment, type CommentDeps, type IssueComment } from '../pull-request/answer-comment.ts'
import type { Ports } from '../repository/ports.ts'
import { sweepCommand } from './answer-sweep-command.ts'
import { isSweepIssue } from './sweep-links.ts'

/** A comment, the text of the issue or pull request that it is on, and the default branch. */
export type Comment = { readonly comment: IssueComment; readonly issueBody: string; readonly branch: string }

/** Answers a comment. Commands about links are accepted only on the issue that GitHub says listkeeper opened. @throws {GitHubError} */
export function answerOn(ports: Ports, { comment, issueBody, branch }: Comment, review: CommentDeps['review']): Promise<Answered> {
  const isIssue = !comment.isPullRequest && isSweepBody(issueBody)
  if (!isIssue) return answerComment(ports, comment, { review })
  return answerComment(ports, comment, {
    review,
    issueCommand: async (command, by): Promise<Answer> => {
      if (!(await isSweepIssue(ports, comment))) return { verdict: 'refused', text: 'This issue is not one that I keep.' }
      return sweepCommand(ports, { owner: comment.owner, repo: comment.repo, number: comment.number, branch }, command, by)
    },
  })
}
