/** What one scheduled look at proposals shares: what is known, whom GitHub was asked about, and the one comment that is kept about a closing. */
import type { Admission } from '../../admission/answers.ts'
import { type Notice, readNotice, type Told } from '../../admission/triage/closing.ts'
import { peopleToAsk } from '../../admission/triage/kept.ts'
import type { Config } from '../../config/index.ts'
import { type QueuedPull, readQueue } from '../../github/admission/queue.ts'
import type { Repo } from '../../github/client.ts'
import { mayWrite, readPermission } from '../../github/people.ts'
import type { PullRequest } from '../../github/pull.ts'
import { editIssueComment } from '../../github/talk.ts'
import type { LinkTools } from '../links/check-new-links.ts'
import { judgeAdmission } from '../pull-request/look-further.ts'
import type { Ports } from '../repository/ports.ts'

export type TriageOptions = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** What registries are asked with; without it only what the texts tell is known. */
  readonly links?: LinkTools
  /** Reviews a pull request as this shell does, after it was opened again or came to meet the rules. */
  readonly review?: (pull: PullRequest) => Promise<unknown>
  /** Whether proposals from before closing was switched on are closed too. */
  readonly backlog?: boolean
}

/** So many are judged again in a run. */
export const mostJudged = 20
/** Closed ones that are looked at, those that were changed last. */
const mostRemembered = 50

export type Round = {
  readonly ports: Ports
  readonly config: Config
  readonly options: TriageOptions
  readonly switched: number | undefined
  readonly today: string
  /** Whether this is the first week, in which the log alone says what would be done. */
  readonly isDry: boolean
  /** What people may do, by login. */
  readonly may: Map<string, boolean>
  /** The closed ones as they were read last. */
  closed?: readonly QueuedPull[]
}

/** Those that were closed and changed last, read anew. */
export async function readClosed(round: Round, { owner, repo }: Repo): Promise<readonly QueuedPull[]> {
  round.closed = await readQueue(round.ports.client, { owner, repo }, { state: 'closed', most: mostRemembered }, round.ports)
  return round.closed
}

/** The newest comment of ours about closing. */
export function noticeOf({ words }: QueuedPull): (Notice & { readonly id: number; readonly body: string }) | undefined {
  const found = words.findLast((word) => word.isOwn && word.id !== undefined && readNotice(word.body) !== undefined)
  return found ? { ...readNotice(found.body)!, id: found.id!, body: found.body } : undefined
}

/** That its author was told; undefined where nothing is announced, or no longer. */
export function toldOf(pull: QueuedPull): Told | undefined {
  const notice = noticeOf(pull)
  return notice?.kind === 'told' ? notice : undefined
}

/** Whether somebody who may write to the repository has spoken, where GitHub calls nobody a maintainer. */
export async function hasMaintainer({ ports, may }: Round, pull: QueuedPull): Promise<boolean> {
  for (const login of peopleToAsk(pull)) {
    if (!may.has(login)) may.set(login, mayWrite(await readPermission(ports.client, pull, login, ports)))
    if (may.get(login)) return true
  }
  return false
}

/** What is known of a proposal now; `accepted` where a maintainer did with what it misses. @throws {GitHubError} */
export function judge({ ports, options }: Round, pull: PullRequest): Promise<Admission | 'accepted' | undefined> {
  return judgeAdmission(ports, pull, { now: options.now, ...(options.links ? { links: options.links } : {}) })
}

/** Whether we closed it for what it misses, and nobody has changed that since. */
export function isClosedByUs(pull: QueuedPull): boolean {
  const last = pull.happened.findLast(({ kind }) => kind === 'closed' || kind === 'reopened')
  const notice = noticeOf(pull)
  return last?.kind === 'closed' && last.isOwn && (notice?.kind === 'told' || notice?.kind === 'closed')
}

/** Writes the one comment about closing anew where it differs, after the first week. */
export async function editNotice({ ports, isDry }: Round, pull: QueuedPull, body: string): Promise<void> {
  const notice = noticeOf(pull)
  if (!isDry && notice && notice.body !== body) await editIssueComment(ports.client, pull, { id: notice.id, body }, ports)
}
