/** Opens again what was closed and meets the rules now; where GitHub refuses that, its author is told once. */
import { turned } from '../../admission/rotated.ts'
import { caseOf, closedBody, isNewPlease, liftedBody, newPleaseBody } from '../../admission/triage/closing.ts'
import { setPullState } from '../../github/admission/pull-state.ts'
import type { QueuedPull } from '../../github/admission/queue.ts'
import type { SweepTarget } from '../repository/ports.ts'
import { editNotice, hasMaintainer, isClosedByUs, judge, mostJudged, noticeOf, type Round, readClosed, toldOf } from './round.ts'
import { sayOnce } from './say-once.ts'

/** Looks at what was closed: what meets the rules now is opened again, and where GitHub refuses that, its author is told once. */
export async function reopenMet(round: Round, { owner, repo, branch }: SweepTarget): Promise<number[]> {
  const { ports, config, today, options } = round
  // Who was closed just now need not be looked at.
  const recent = round.closed ?? (await readClosed(round, { owner, repo }))
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
    if (!admission || admission === 'accepted') continue
    const found = caseOf(admission, config.triage.close.rules)
    if (found === 'missed' && toldOf(pull))
      await editNotice(round, pull, closedBody({ admission, rules: config.triage.close.rules, day: today }))
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
export async function finishReopened(round: Round, pulls: readonly QueuedPull[]): Promise<void> {
  for (const pull of pulls) {
    const last = pull.happened.findLast(({ kind }) => kind === 'closed' || kind === 'reopened')
    if (noticeOf(pull)?.kind !== 'closed' || last?.kind !== 'reopened' || !last.isOwn) continue
    await editNotice(round, pull, liftedBody('reopened', round.today))
    await round.options.review?.(pull)
  }
}
