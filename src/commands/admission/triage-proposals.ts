/**
 * What is done for proposals on a schedule, as far as the configuration asks for it: those that are known to miss what the list asks are
 * told and closed, opened again once they meet it, and authors are reminded once. What a maintainer touched is left to people.
 */
import type { Admission } from '../../admission/answers.ts'
import { dayAt, shiftDay } from '../../admission/span.ts'
import {
  caseOf,
  closedBody,
  dueDay,
  isNewPlease,
  liftedBody,
  missedWords,
  type Notice,
  newPleaseBody,
  readNotice,
  toldBody,
  unmetMark,
} from '../../admission/triage/closing.ts'
import { peopleToAsk, whyKept } from '../../admission/triage/kept.ts'
import { type LabelName, labels } from '../../admission/triage/labels.ts'
import { lastActive } from '../../admission/triage/turn.ts'
import { type Config, ConfigError, defaultConfig } from '../../config/index.ts'
import { missingLabels } from '../../github/admission/labels.ts'
import { setPullState } from '../../github/admission/pull-state.ts'
import { type QueuedPull, readQueue, readQueued } from '../../github/admission/queue.ts'
import type { Repo } from '../../github/client.ts'
import { makeLabel } from '../../github/issues.ts'
import { readLastChange } from '../../github/last-change.ts'
import { mayWrite, readPermission } from '../../github/people.ts'
import type { PullRequest } from '../../github/pull.ts'
import { editIssueComment } from '../../github/talk.ts'
import { sayRefused } from '../../review/proposal/refusal-words.ts'
import type { LinkTools } from '../links/check-new-links.ts'
import { judgeAdmission } from '../pull-request/review-pull-request.ts'
import type { Ports, SweepTarget } from '../repository/ports.ts'
import { configFrom, readConfigText } from '../repository/read-config.ts'
import { whyOff } from '../repository/switched-off.ts'
import { remindAuthors } from './remind-authors.ts'
import { sayOnce } from './say-once.ts'
import { thankTaken } from './thank-taken.ts'

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

/** The pull requests that something was done to; `planned`: what would have been done, were it not the first week. */
export type Triaged =
  | {
      readonly kind: 'done'
      readonly thanked: readonly number[]
      readonly told: readonly number[]
      readonly closed: readonly number[]
      readonly reopened: readonly number[]
      readonly reminded: readonly number[]
      readonly planned: readonly number[]
    }
  | { readonly kind: 'skipped'; readonly why: string }

/** At most so many are closed in a day, and judged again in a run. */
const mostClosed = 3
const mostJudged = 20
/** So many of them at least are new ones, where there are any. */
const keptForFresh = 5
/** Closed ones that are looked at, those that were changed last. */
const mostRemembered = 50
const dryDays = 7

/** Does all of it once. Run again at the same time it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
export async function triageProposals(ports: Ports, target: SweepTarget, options: TriageOptions): Promise<Triaged> {
  const { owner, repo, commit, branch } = target
  const { path, text, why } = await readConfigText(ports, target, commit)
  if (why !== undefined) return { kind: 'skipped', why }
  const config = text === undefined ? defaultConfig() : configFrom([path], [{ kind: 'text', text }])
  if (config instanceof ConfigError) return { kind: 'skipped', why: config.message }
  const off = whyOff(config)
  if (off !== undefined) return { kind: 'skipped', why: off }
  const thanked = await thankTaken(ports, { owner, repo })
  if (config.triage.labels) await makeLabels(ports, { owner, repo })
  const done = { thanked, told: [], closed: [], reopened: [], reminded: [], planned: [] }
  const { close, remind } = config.triage
  const isClosing = close.rules.length > 0
  if (!isClosing && remind === undefined) return { kind: 'done', ...done }
  const switched = (await readLastChange(ports.client, { owner, repo, commit, path }, ports))?.at
  const pulls = (await readQueue(ports.client, { owner, repo }, { state: 'open' }, ports)).filter((pull) => pull.base === branch)
  const round: Round = {
    ports,
    config,
    options,
    switched,
    today: dayAt(options.now()),
    isDry: switched === undefined || dayAt(options.now()) < shiftDay(dayAt(switched), `${dryDays}d`, 1),
    may: new Map(),
  }
  const closing = isClosing ? await closeUnmet(round, pulls) : undefined
  const reopened = isClosing ? await reopenMet(round, target) : []
  // Who is told of a closing needs no reminder.
  const isTold = new Set(closing?.told)
  const waiting = pulls.filter((pull) => !isTold.has(pull.number) && noticeOf(pull)?.kind !== 'told')
  const reminded = await remindAuthors(ports, waiting, { remind, switched, now: options.now() })
  return { kind: 'done', ...done, ...closing, reopened, reminded }
}

/** Makes the labels that are missing: reviews of the Action may set labels, and not make them. */
async function makeLabels(ports: Ports, repo: Repo): Promise<void> {
  const names = Object.keys(labels) as LabelName[]
  for (const name of await missingLabels(ports.client, repo, names, ports))
    await makeLabel(ports.client, repo, { name, ...labels[name] }, ports)
}

type Round = {
  readonly ports: Ports
  readonly config: Config
  readonly options: TriageOptions
  readonly switched: number | undefined
  readonly today: string
  /** Whether this is the first week, in which the log alone says what would be done. */
  readonly isDry: boolean
  /** What people may do, by login. */
  readonly may: Map<string, boolean>
}

type Closing = { readonly told: number[]; readonly closed: number[]; readonly planned: number[] }

/** The newest comment of ours about closing. */
function noticeOf({ words }: QueuedPull): (Notice & { readonly id: number; readonly body: string }) | undefined {
  const found = words.findLast((word) => word.isOwn && word.id !== undefined && readNotice(word.body) !== undefined)
  return found ? { ...readNotice(found.body)!, id: found.id!, body: found.body } : undefined
}

/** Whether our summary, or our label, says that all it adds misses something. */
function isSuspect({ words, labels }: QueuedPull): boolean {
  return (
    labels.some((label) => label.toLowerCase() === 'listkeeper: rules not met') ||
    words.some(({ isOwn, body }) => isOwn && body.includes(unmetMark))
  )
}

/** Tells and closes the open proposals that miss the rules of the configuration. */
async function closeUnmet(round: Round, pulls: readonly QueuedPull[]): Promise<Closing> {
  const done: Closing = { told: [], closed: [], planned: [] }
  await finishReopened(round, pulls)
  const after = round.config.triage.close.after
  const free = pulls.filter((pull) => reasonToKeep(round, pull) === undefined)
  const told = free.filter((pull) => noticeOf(pull)?.kind === 'told')
  const due = told.filter((pull) => dueDay(noticeOf(pull)!, { after, active: lastActive(pull) }) <= round.today)
  const fresh = free.filter((pull) => noticeOf(pull)?.kind !== 'told' && isSuspect(pull))
  // Some room is always left for those that are new, and others come first on the next day.
  const looked = turned(due, fresh.length > 0 ? mostJudged - keptForFresh : mostJudged, round.today)
  for (const pull of looked) {
    if ((await closeOne(round, pull, done)) === 'enough') break
  }
  for (const pull of turned(fresh, mostJudged - looked.length, round.today)) await tellOne(round, pull, done)
  return done
}

/** As many of a list as there is room for, others on the next day. */
function turned<One>(all: readonly One[], room: number, today: string): One[] {
  if (all.length <= room) return [...all]
  const start = ((Date.parse(today) / 86_400_000) * room) % all.length
  return [...all.slice(start), ...all.slice(0, start)].slice(0, room)
}

function reasonToKeep({ switched, options }: Round, pull: QueuedPull): string | undefined {
  return whyKept(pull, { since: switched, backlog: options.backlog ?? false })
}

/** Whether somebody who may write to the repository has spoken, where GitHub calls nobody a maintainer. */
async function hasMaintainer({ ports, may }: Round, pull: QueuedPull): Promise<boolean> {
  for (const login of peopleToAsk(pull)) {
    if (!may.has(login)) may.set(login, mayWrite(await readPermission(ports.client, pull, login, ports)))
    if (may.get(login)) return true
  }
  return false
}

/** A proposal as it is now, with what it is known to miss; undefined where it may not be closed any more. */
async function missing(
  round: Round,
  before: QueuedPull,
): Promise<{ readonly pull: QueuedPull; readonly admission: Admission } | 'met' | undefined> {
  const { ports, config } = round
  const admission = await judge(round, before)
  const found = admission && caseOf(admission, config.triage.close.rules)
  if (found === 'met') return 'met'
  if (found !== 'missed') return undefined
  const pull = await readQueued(ports.client, before, ports)
  if (!pull?.isOpen || pull.head !== before.head || reasonToKeep(round, pull) !== undefined) return undefined
  return (await hasMaintainer(round, pull)) ? undefined : { pull, admission: admission! }
}

function judge({ ports, options }: Round, pull: PullRequest): Promise<Admission | undefined> {
  return judgeAdmission(ports, pull, { now: options.now, ...(options.links ? { links: options.links } : {}) })
}

async function tellOne(round: Round, before: QueuedPull, done: Closing): Promise<void> {
  const { ports, config, today, isDry } = round
  const { rules, after } = config.triage.close
  const found = await missing(round, before)
  if (found === 'met') return void (await round.options.review?.(before))
  if (!found) return
  const { pull, admission } = found
  const { number, author } = pull
  if (isDry) {
    done.planned.push(number)
    return ports.log(
      `First week, nothing is written: pull request ${number} would be told that it misses ${missedWords(admission, rules)}, and be closed ${after} later.`,
    )
  }
  const body = toldBody({ author, admission, rules, day: today, after })
  if (await sayOnce(ports, pull, { body, isIt: (one) => readNotice(one)?.kind === 'told' })) done.told.push(number)
}

/** Closes one whose time has come; `enough` where no more may be closed today. */
async function closeOne(round: Round, before: QueuedPull, done: Closing): Promise<'enough' | undefined> {
  const { ports, config, today, isDry, options } = round
  const { rules } = config.triage.close
  const found = await missing(round, before)
  if (found === 'met') {
    await editNotice(round, before, liftedBody('lifted', today))
    await options.review?.(before)
    return undefined
  }
  if (!found) return undefined
  const { pull, admission } = found
  // Its author may have done something meanwhile.
  const notice = noticeOf(pull)
  if (notice?.kind !== 'told' || dueDay(notice, { after: config.triage.close.after, active: lastActive(pull) }) > today) return undefined
  if (isDry) {
    done.planned.push(pull.number)
    ports.log(
      `First week, nothing is written: pull request ${pull.number} would be closed, because it misses ${missedWords(admission, rules)}.`,
    )
    return undefined
  }
  if ((await closedToday(round, pull)) >= mostClosed) return 'enough'
  const closed = await setPullState(ports.client, pull, 'closed', ports)
  if (closed.kind !== 'done') {
    ports.log(
      `Pull request ${pull.number} was not closed: ${'why' in closed ? sayRefused(closed.why, 'close pull requests (`pull-requests: write`)') : 'GitHub did not answer'}.`,
    )
    return undefined
  }
  await editNotice(round, pull, closedBody({ admission, rules, day: today }))
  done.closed.push(pull.number)
  ports.log(`Pull request ${pull.number} was closed, because it misses ${missedWords(admission, rules)}.`)
  return undefined
}

/** How many were closed today, read anew: another run may be at it. */
async function closedToday({ ports, today }: Round, { owner, repo }: PullRequest): Promise<number> {
  const recent = await readQueue(ports.client, { owner, repo }, { state: 'closed', most: mostRemembered }, ports)
  return recent.filter((pull) => isClosedByUs(pull) && dayAt(pull.closed ?? 0) === today).length
}

/** Whether we closed it for what it misses, and nobody has changed that since. */
function isClosedByUs(pull: QueuedPull): boolean {
  const last = pull.happened.findLast(({ kind }) => kind === 'closed' || kind === 'reopened')
  const notice = noticeOf(pull)
  return last?.kind === 'closed' && last.isOwn && (notice?.kind === 'told' || notice?.kind === 'closed')
}

async function editNotice({ ports }: Round, pull: QueuedPull, body: string): Promise<void> {
  const notice = noticeOf(pull)
  if (notice && notice.body !== body) await editIssueComment(ports.client, pull, { id: notice.id, body }, ports)
}

/** Looks at what was closed: what meets the rules now is opened again, and where GitHub refuses that, its author is told once. */
async function reopenMet(round: Round, { owner, repo, branch }: SweepTarget): Promise<number[]> {
  const { ports, config, today, options } = round
  const recent = await readQueue(ports.client, { owner, repo }, { state: 'closed', most: mostRemembered }, ports)
  const own = recent.filter(
    (pull) => pull.base === branch && isClosedByUs(pull) && !pull.words.some(({ isOwn, body }) => isOwn && isNewPlease(body)),
  )
  const isMoved = (pull: QueuedPull): boolean => pull.tip !== undefined && pull.tip !== pull.head
  const [moved, still] = [own.filter(isMoved), own.filter((pull) => !isMoved(pull))]
  const looked = [...moved.slice(0, mostJudged), ...turned(still, Math.max(0, mostJudged - moved.length), today)]
  const reopened: number[] = []
  for (const pull of looked) {
    if (await hasMaintainer(round, pull)) continue
    const now = { ...pull, head: pull.tip ?? pull.head }
    const admission = await judge(round, now)
    const found = admission && caseOf(admission, config.triage.close.rules)
    if (found === 'missed' && noticeOf(pull)?.kind === 'told')
      await editNotice(round, pull, closedBody({ admission: admission!, rules: config.triage.close.rules, day: today }))
    if (found !== 'met') continue
    const opened = await setPullState(ports.client, pull, 'open', ports)
    if (opened.kind === 'invalid') {
      await sayOnce(ports, pull, { body: newPleaseBody(pull.author), isIt: isNewPlease })
      continue
    }
    if (opened.kind !== 'done') continue
    await editNotice(round, pull, liftedBody('reopened', today))
    await options.review?.(now)
    reopened.push(pull.number)
  }
  return reopened
}

/** What a run did that was killed after it had opened one again. */
async function finishReopened(round: Round, pulls: readonly QueuedPull[]): Promise<void> {
  for (const pull of pulls) {
    const last = pull.happened.findLast(({ kind }) => kind === 'closed' || kind === 'reopened')
    if (noticeOf(pull)?.kind !== 'closed' || last?.kind !== 'reopened' || !last.isOwn) continue
    await editNotice(round, pull, liftedBody('reopened', round.today))
    await round.options.review?.(pull)
  }
}

/** What was done, as a sentence for the log; undefined where nothing was. Why nothing was looked at, the sweep says too. */
export function triagedLine(triaged: Triaged): string | undefined {
  if (triaged.kind === 'skipped') return undefined
  const { kind: _, ...lists } = triaged
  const words = Object.entries(lists).flatMap(([name, numbers]) => (numbers.length === 0 ? [] : [`${name}: ${numbers.join(', ')}`]))
  return words.length === 0 ? undefined : `Proposals: ${words.join('; ')}.`
}
