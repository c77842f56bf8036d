/** Tells the authors of proposals that are known to miss what the list asks, and closes these when their time has come. */
import type { Admission } from '../../admission/answers.ts'
import { turned } from '../../admission/rotated.ts'
import { dayAt } from '../../admission/span.ts'
import {
  caseOf,
  closedBody,
  dueDay,
  isPushedSince,
  keptBody,
  liftedBody,
  missedWords,
  readNotice,
  toldBody,
  unmetMark,
} from '../../admission/triage/closing.ts'
import { spokenFor, whyKept, whyNotToClose } from '../../admission/triage/kept.ts'
import { whyOffHere } from '../../admission/triage/labels.ts'
import { setPullState } from '../../github/admission/pull-state.ts'
import { type QueuedPull, readQueued } from '../../github/admission/queue.ts'
import type { Repo } from '../../github/client.ts'
import { sayRefused } from '../../review/proposal/refusal-words.ts'
import { finishReopened } from './reopen-met.ts'
import { editNotice, hasMaintainer, isClosedByUs, judge, mostJudged, type Round, readClosed, toldOf } from './round.ts'
import { sayOnce } from './say-once.ts'

/** At most so many are closed in a day. */
const mostClosed = 3
/** So many of those that are judged again are new ones, where there are any. */
const keptForFresh = 5

type Closing = { readonly told: number[]; readonly closed: number[]; readonly planned: number[] }

/** Whether our summary, or our label, says that all it adds misses something. */
function isSuspect({ words, labels }: QueuedPull): boolean {
  return (
    labels.some((label) => label.toLowerCase() === 'listkeeper: rules not met') ||
    words.some(({ isOwn, body }) => isOwn && body.includes(unmetMark))
  )
}

/** Tells and closes the open proposals that miss the rules of the configuration. */
export async function closeUnmet(round: Round, pulls: readonly QueuedPull[]): Promise<Closing> {
  const done: Closing = { told: [], closed: [], planned: [] }
  await finishReopened(round, pulls)
  const kept = await sayKept(round, pulls)
  const free = pulls.filter((pull) => !kept.has(pull) && reasonToKeep(round, pull) === undefined)
  const due = free.filter((pull) => isPushed(pull) || isDue(round, pull))
  const fresh = free.filter((pull) => !toldOf(pull) && isSuspect(pull))
  // Some room is always left for those that are new, and others come first on another day.
  const looked = turned(due, fresh.length > 0 ? mostJudged - keptForFresh : mostJudged, round.today)
  for (const pull of looked) {
    if ((await closeOne(round, pull, done)) === 'enough') break
  }
  for (const pull of turned(fresh, mostJudged - looked.length, round.today)) await tellOne(round, pull, done)
  return done
}

/** Takes back what was announced where people have taken a proposal up since; those of which that was said. */
async function sayKept(round: Round, pulls: readonly QueuedPull[]): Promise<ReadonlySet<QueuedPull>> {
  const kept = new Set<QueuedPull>()
  for (const pull of pulls) {
    if (!toldOf(pull) || whyOffHere(pull.labels) !== undefined) continue
    const why = whyNotToClose(pull) ?? ((await hasMaintainer(round, pull)) ? spokenFor : undefined)
    if (why === undefined) continue
    kept.add(pull)
    await editNotice(round, pull, keptBody(why, round.today))
  }
  return kept
}

/** Whether the author of one was told, and has pushed since. */
function isPushed(pull: QueuedPull): boolean {
  const told = toldOf(pull)
  return told !== undefined && isPushedSince(told, pull)
}

/** Whether the time of one whose author was told has come. */
function isDue({ config, today }: Round, pull: QueuedPull): boolean {
  const told = toldOf(pull)
  return told !== undefined && dueDay(told, { after: config.triage.close.after, proposal: pull }) <= today
}

function reasonToKeep({ switched, options }: Round, pull: QueuedPull): string | undefined {
  return whyKept(pull, { since: switched, backlog: options.backlog ?? false })
}

/** How a proposal stands now: it misses something and may be closed, it meets the rules, or people keep it open. */
type Standing =
  | { readonly kind: 'missed'; readonly pull: QueuedPull; readonly admission: Admission }
  | { readonly kind: 'met' }
  | { readonly kind: 'kept'; readonly why: string }

/** Judges a proposal anew; undefined where nobody knows enough, or it was changed meanwhile. @throws {GitHubError} */
async function standingOf(round: Round, before: QueuedPull): Promise<Standing | undefined> {
  const { ports, config } = round
  const admission = await judge(round, before)
  if (admission === 'accepted') return { kind: 'kept', why: 'a maintainer accepted what it misses' }
  const found = admission && caseOf(admission, config.triage.close.rules)
  if (found === 'met') return { kind: 'met' }
  if (found !== 'missed') return undefined
  const pull = await readQueued(ports.client, before, ports)
  if (!pull?.isOpen || pull.head !== before.head || reasonToKeep(round, pull) !== undefined) return undefined
  return (await hasMaintainer(round, pull)) ? { kind: 'kept', why: spokenFor } : { kind: 'missed', pull, admission: admission! }
}

async function tellOne(round: Round, before: QueuedPull, done: Closing): Promise<void> {
  const { ports, config, today, isDry } = round
  const { rules, after } = config.triage.close
  const standing = await standingOf(round, before)
  if (standing?.kind === 'met') return void (await round.options.review?.(before))
  if (standing?.kind !== 'missed') return
  const { pull, admission } = standing
  const { number, author } = pull
  if (isDry) {
    done.planned.push(number)
    return ports.log(
      `First week, nothing is written: pull request ${number} would be told that it misses ${missedWords(admission, rules)}, and be closed ${after} later.`,
    )
  }
  const body = toldBody({ author, admission, rules, day: today, after, head: pull.head })
  if (await sayOnce(ports, pull, { body, isIt: (one) => readNotice(one)?.kind === 'told' })) done.told.push(number)
}

/** Closes one whose time has come; `enough` where no more may be closed today. */
async function closeOne(round: Round, before: QueuedPull, done: Closing): Promise<'enough' | undefined> {
  const { ports, config, today, isDry, options } = round
  const { rules, after } = config.triage.close
  const standing = await standingOf(round, before)
  if (standing?.kind === 'met') {
    await editNotice(round, before, liftedBody('lifted', today))
    await options.review?.(before)
    return undefined
  }
  if (standing?.kind === 'kept') await editNotice(round, before, keptBody(standing.why, today))
  if (standing?.kind !== 'missed') return undefined
  const { pull, admission } = standing
  if (isPushed(pull)) {
    // What was pushed misses something too: the same comment says what, and the time starts again.
    const body = toldBody({ author: pull.author, admission, rules, day: today, after, head: pull.head })
    await editNotice(round, pull, body)
    return undefined
  }
  // Its author may have done something meanwhile.
  if (!isDue(round, pull)) return undefined
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
async function closedToday(round: Round, repo: Repo): Promise<number> {
  return (await readClosed(round, repo)).filter((pull) => isClosedByUs(pull) && dayAt(pull.closed ?? 0) === round.today).length
}
