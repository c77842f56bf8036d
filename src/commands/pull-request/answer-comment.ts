/** Answers the commands in a comment: reacts at once, carries them out, posts the outcome in one comment, and reacts again to show how it ended. */
import { ruleNames } from '../../../lint-rules/index.ts'
import { GitHubError } from '../../github/client.ts'
import { mayWrite, readPermission } from '../../github/people.ts'
import type { PullRequest } from '../../github/pull.ts'
import { type PullNow, readPull } from '../../github/pull.ts'
import { react } from '../../github/talk.ts'
import { type Accepting, acceptedAnswer } from '../../review/command/accepted-answer.ts'
import { type Answer, failedAnswer, forbiddenAnswer, forMaintainers, type Verdict, verdictOf } from '../../review/command/answer.ts'
import { answerBody } from '../../review/command/answer-body.ts'
import { readAnswer, type Standing } from '../../review/command/answer-mark.ts'
import { type Fixed, fixedAnswer } from '../../review/command/fixed-answer.ts'
import { helpAnswer, misreadAnswer } from '../../review/command/help-answer.ts'
import { ignoredAnswer, notForAWhile } from '../../review/command/ignored-answer.ts'
import {
  type Command,
  type CommandOptions,
  type Decline,
  type Ignore,
  type IssueCommand,
  readCommands,
  type Take,
} from '../../review/command/read-commands.ts'
import { type Rechecked, recheckedAnswer } from '../../review/command/rechecked-answer.ts'
import type { Ports } from '../repository/ports.ts'
import { answersTo, type IssueComment, reactionFor, readOwn, say, settle } from './answer-in-talk.ts'
import { fixPullRequest } from './fix-pull-request.ts'
import { ignoreOnPullRequest } from './propose-exceptions.ts'
import type { Outcome } from './review-pull-request.ts'

export type CommentDeps = {
  /** Reviews a pull request as this shell does; `acceptAll`: all that is found is accepted. */
  readonly review: (pull: PullRequest, more?: { readonly acceptAll?: boolean }) => Promise<Outcome>
  /** Proposes the fixes of the whole list, old problems included. */
  readonly repair?: () => Promise<Answer>
  /** Declines the pull request, or lands what it and others bring. */
  readonly decide?: (command: Decline | Take, now: PullNow, asked: Decision) => Promise<Answer>
  /** Does what is asked on the issue of dead links; given where the comment is on that very issue, which the shell knows by our mark and our login. */
  readonly issueCommand?: (command: IssueCommand, by: string) => Promise<Answer>
}

/** Who decides, in which comment, and what this token said on the pull request before. */
type Decision = { readonly by: string; readonly commentId: number; readonly said: readonly string[] }

/** How a comment was answered; `none` where there was nothing to answer, for which GitHub is asked nothing. */
export type Answered = { readonly kind: 'none'; readonly why: string } | { readonly kind: 'answered'; readonly verdict: Verdict }

/** Answers a comment. When the same event comes twice, everything is done and said once. @throws {GitHubError} where GitHub fails on the way; the comment says so. */
export async function answerComment(ports: Ports, comment: IssueComment, deps: CommentDeps): Promise<Answered> {
  const options: CommandOptions = { where: comment.isPullRequest ? 'pull-request' : 'issue', rules: ruleNames }
  const silence = whySilent(comment, deps)
  if (silence !== undefined) return { kind: 'none', why: silence }
  const commands = readCommands(comment.body, options)
  if (commands.length === 0) return { kind: 'none', why: 'there is no command in it' }
  const talk = await readOwn(ports, comment)
  const had = talk.reactions
  if (!had) return { kind: 'none', why: 'the comment is gone' }
  const standing = answersTo(talk, comment)[0]?.standing
  if (standing !== undefined && standing !== 'failed') {
    await settle(ports, comment, { final: reactionFor[standing], had })
    return { kind: 'answered', verdict: standing }
  }
  const seen = await react(ports.client, comment, { comment: comment.commentId, content: 'eyes' }, ports)
  const finish = async (answers: readonly Answer[], end: Standing): Promise<void> => {
    const accepted = answers.flatMap((answer) => answer.accepted ?? [])
    await say(ports, comment, { body: answerBody(answers, { comment: comment.commentId, standing: end, accepted }), talk })
    await settle(ports, comment, { final: reactionFor[end], had, ...(seen.kind === 'posted' ? { eyes: seen.id } : {}) })
  }
  try {
    const answers = await runCommands(ports, comment, { commands, options, deps, said: talk.comments.map(({ body }) => body) })
    const verdict = verdictOf(answers)
    await finish(answers, verdict)
    return { kind: 'answered', verdict }
  } catch (error) {
    if (error instanceof GitHubError) await finish([failedAnswer(error.message)], 'failed')
    throw error
  }
}

/** Why a comment is not even looked at; undefined where it may hold commands. */
function whySilent({ action, author, authorType, body, isPullRequest }: IssueComment, { issueCommand }: CommentDeps): string | undefined {
  if (action !== 'created') return `a comment that was ${action} is no command`
  if (authorType === 'Bot' || author.endsWith('[bot]')) return 'bots give no commands'
  if (readAnswer(body)) return 'it is an answer of ours'
  return isPullRequest || issueCommand ? undefined : 'it is on an issue that takes no commands'
}

type Orders = {
  readonly commands: readonly Command[]
  readonly options: CommandOptions
  readonly deps: CommentDeps
  readonly said: readonly string[]
}

/** Carries out the commands that the author of the comment may give; one answer for each. */
async function runCommands(ports: Ports, comment: IssueComment, orders: Orders): Promise<Answer[]> {
  const now = comment.isPullRequest ? await readPull(ports.client, comment, ports) : undefined
  // `ghost` is the login of every deleted account.
  const isAuthor = now !== undefined && comment.author !== 'ghost' && now.pull.author.toLowerCase() === comment.author.toLowerCase()
  const isForAuthors = ({ kind }: Command): boolean => isAuthor && !forMaintainers.includes(kind)
  const isAllowed = orders.commands.every(isForAuthors) ? isForAuthors : await allowance(ports, comment, isForAuthors)
  const allowed = orders.commands.filter(isAllowed)
  const refused = orders.commands.filter((command) => !isAllowed(command))
  const answers = now
    ? await runOnPull(ports, { ...orders, commands: allowed }, { comment, now })
    : await runOnIssue({ ...orders, commands: allowed }, comment.author)
  return refused.length === 0 ? answers : [...answers, forbiddenAnswer(refused, orders.options.where)]
}

/** Which commands a person may give: all with write access, else what is left to authors. GitHub is asked; what an event says of a person is no proof. */
async function allowance(
  ports: Ports,
  comment: IssueComment,
  isForAuthors: (command: Command) => boolean,
): Promise<(command: Command) => boolean> {
  return mayWrite(await readPermission(ports.client, comment, comment.author, ports)) ? () => true : isForAuthors
}

type Scene = { readonly comment: IssueComment; readonly now: PullNow }

async function runOnPull(ports: Ports, { commands, options, deps, said }: Orders, { comment, now }: Scene): Promise<Answer[]> {
  const ignores = commands.filter((command) => command.kind === 'ignore')
  const has = (kind: Command['kind']): boolean => commands.some((command) => command.kind === kind)
  // What is committed comes first, so that one review of the newest head is what every answer tells of.
  const request = `comment-${comment.commentId}`
  const fixed = has('fix') ? await fixPullRequest(ports, now, { by: comment.author, request }) : undefined
  const pull = fixed?.kind === 'committed' ? { ...now.pull, head: fixed.commit } : now.pull
  let outcome: Outcome | undefined
  const look = async (): Promise<Outcome> => {
    outcome ??= await deps.review(pull, { acceptAll: has('accept') })
    return outcome
  }
  const answers: Answer[] = []
  for (const command of commands)
    switch (command.kind) {
      case 'fix':
        answers.push(...(await answersToFix(fixed!, look)))
        break
      case 'recheck':
        answers.push(recheckedAnswer(now.isOpen ? toRechecked(await look()) : { kind: 'closed' }))
        break
      case 'accept':
        answers.push(acceptedAnswer(now.isOpen ? toAccepting(await look()) : { kind: 'closed' }))
        break
      case 'repair':
        answers.push(await deps.repair!())
        break
      case 'decline':
      case 'take':
        answers.push(await deps.decide!(command, now, { by: comment.author, commentId: comment.commentId, said }))
        break
      case 'ignore':
        if (command === ignores[0]) answers.push(await ignoreAll(ports, now, ignores, comment.author))
        break
      case 'help':
        answers.push(helpAnswer('pull-request'))
        break
      case 'unknown':
      case 'unclear':
        answers.push(misreadAnswer(command, options))
        break
      case 'replace':
      case 'remove':
        throw new Error(`${command.kind} is no command of pull requests`)
    }
  return answers
}

/** What was corrected, and what the review after it could not judge. */
async function answersToFix(fixed: Fixed, look: () => Promise<Outcome>): Promise<Answer[]> {
  const isToReview = fixed.kind === 'committed' || fixed.kind === 'nothing' || fixed.kind === 'unwritable'
  const reviewed = isToReview ? toRechecked(await look()) : undefined
  const isPart = reviewed?.kind === 'reviewed' && (reviewed.unjudged ?? []).length > 0
  return [fixedAnswer(fixed), ...(isPart ? [recheckedAnswer(reviewed)] : [])]
}

async function ignoreAll(ports: Ports, now: PullNow, ignores: readonly Ignore[], by: string): Promise<Answer> {
  const lasting = ignores.find(({ subject, until }) => subject.kind === 'rule' && until !== undefined)
  if (lasting) return notForAWhile(lasting.subject)
  return ignoredAnswer(
    await ignoreOnPullRequest(ports, now, ignores, by),
    ignores.map(({ subject }) => subject),
  )
}

/** How a review ended, in the words of an answer. */
function toRechecked({ channel, conclusion, reason = 'the configuration asks for that', review }: Outcome): Rechecked {
  if (channel === 'moved') return { kind: 'moved' }
  if (channel === 'skipped' || conclusion === 'neutral' || !review || review.isUnread) return { kind: 'skipped', why: reason }
  return {
    kind: 'reviewed',
    commit: review.commit,
    things: review.things,
    where: channel === 'nothing' ? 'review' : channel,
    unjudged: review.unjudged ?? [],
  }
}

/** How a review that accepted everything ended. */
function toAccepting({ channel, reason = 'the configuration asks for that', review, conclusion }: Outcome): Accepting {
  if (channel === 'moved') return { kind: 'moved' }
  if (channel === 'skipped' || !review || review.isUnread) return { kind: 'skipped', why: reason }
  return { kind: 'accepted', marks: review.accepted ?? [], isGreen: conclusion === 'success' }
}

async function runOnIssue({ commands, options, deps }: Orders, by: string): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const command of commands)
    switch (command.kind) {
      case 'replace':
      case 'remove':
      case 'ignore':
        answers.push(await deps.issueCommand!(command, by))
        break
      case 'repair':
        answers.push(await deps.repair!())
        break
      case 'help':
        answers.push(helpAnswer('issue'))
        break
      case 'unknown':
      case 'unclear':
        answers.push(misreadAnswer(command, options))
        break
      case 'fix':
      case 'recheck':
      case 'accept':
      case 'decline':
      case 'take':
        throw new Error(`${command.kind} is no command of issues`)
    }
  return answers
}
