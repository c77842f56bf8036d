/** Answers a comment wherever it is: on a pull request, or on the rolling issue about links. */
import type { Repo } from '../../github/client.ts'
import { readDefaultBranch } from '../../github/commits.ts'
import { escapeText } from '../../markdown.ts'
import { type Answer, done, refused } from '../../review/command/answer.ts'
import { declinedAnswer } from '../../review/command/declined-answer.ts'
import { takenAnswer } from '../../review/command/taken-answer.ts'
import { isSweepBody } from '../../review/sweep/rolling-issue.ts'
import { declineProposal } from '../admission/decline-proposal.ts'
import { takeProposals } from '../admission/take-proposals.ts'
import { type Answered, answerComment, type CommentDeps } from '../pull-request/answer-comment.ts'
import type { IssueComment } from '../pull-request/answer-in-talk.ts'
import type { Ports } from '../repository/ports.ts'
import { sweepCommand } from './answer-sweep-command.ts'
import { repairedLine, repairList } from './repair-list.ts'
import { isSweepIssue } from './sweep-links.ts'

/** A comment, the text of the issue or pull request that it is on, and the default branch. */
export type Comment = { readonly comment: IssueComment; readonly issueBody: string; readonly branch: string }

/** Answers a comment. Commands about links are accepted only on the issue that GitHub says listkeeper opened. @throws {GitHubError} */
export function answerOn(
  ports: Ports,
  { comment, issueBody, branch }: Comment,
  { review, now }: { readonly review: CommentDeps['review']; readonly now: () => number },
): Promise<Answered> {
  const repair = (): Promise<Answer> => repairAll(ports, comment, now)
  const decide: CommentDeps['decide'] = async (command, now, asked) =>
    command.kind === 'decline'
      ? declinedAnswer(await declineProposal(ports, now, { command, ...asked }))
      : takenAnswer(await takeProposals(ports, now, { ...command, ...asked }))
  const isIssue = !comment.isPullRequest && isSweepBody(issueBody)
  if (!isIssue) return answerComment(ports, comment, { review, repair, decide })
  return answerComment(ports, comment, {
    review,
    repair,
    issueCommand: async (command, by): Promise<Answer> => {
      if (!(await isSweepIssue(ports, comment))) return { verdict: 'refused', text: 'This issue is not one that I keep.' }
      return sweepCommand(ports, { owner: comment.owner, repo: comment.repo, number: comment.number, branch }, command, by)
    },
  })
}

/** Proposes all fixes that need no decision, and says how that ended. */
async function repairAll(ports: Ports, { owner, repo }: Repo, now: () => number): Promise<Answer> {
  const found = await readDefaultBranch(ports.client, { owner, repo }, ports)
  if (!found) return refused('The repository has no commits yet.')
  const repaired = await repairList(ports, { owner, repo, ...found }, { occasion: 'asked', now })
  const line = escapeText(repairedLine(repaired))
  return repaired.kind === 'refused' || repaired.kind === 'skipped' || repaired.kind === 'moved' ? refused(line) : done(line)
}
