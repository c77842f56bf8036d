/** Reminds the authors of proposals that wait for them, once each. After that it is a maintainer's turn. */
import { dayAt, shiftDay } from '../../admission/span.ts'
import { whyOffHere } from '../../admission/triage/labels.ts'
import { isReminder, turnOf, withReminder } from '../../admission/triage/turn.ts'
import type { QueuedPull } from '../../github/admission/queue.ts'
import { escapeText } from '../../markdown.ts'
import type { Ports } from '../repository/ports.ts'
import { sayOnce } from './say-once.ts'

/** Authors who are reminded in one run. */
const most = 10

export type Reminding = {
  /** How long after the last word; undefined where nobody is reminded. */
  readonly remind: string | undefined
  /** When it was switched on: authors of what was there before hear nothing. */
  readonly switched: number | undefined
  readonly now: number
}

/** Reminds them; the numbers come back. @throws {GitHubError} where GitHub cannot be read. */
export async function remindAuthors(ports: Ports, pulls: readonly QueuedPull[], { remind, switched, now }: Reminding): Promise<number[]> {
  if (remind === undefined || switched === undefined) return []
  const reminded: number[] = []
  for (const pull of pulls) {
    if (reminded.length === most) break
    if (pull.created <= switched || pull.isDraft || pull.isAuthorBot || pull.author === 'ghost') continue
    if (whyOffHere(pull.labels) !== undefined) continue
    const { waitsFor, since } = turnOf(pull)
    if ((waitsFor !== 'author' && waitsFor !== 'rule') || shiftDay(dayAt(since), remind, 1) > dayAt(now)) continue
    // A conversation is longer than what was read of it: `sayOnce` reads all of it.
    if (await sayOnce(ports, pull, { body: reminderBody(pull.author), isIt: isReminder })) reminded.push(pull.number)
  }
  return reminded
}

function reminderBody(author: string): string {
  return withReminder(
    `A reminder, ${escapeText(author)}: this waits for you, see the review above. Push to this branch when you like, and it is looked at again. If you have no time for it, say so; a maintainer can take it from here.`,
  )
}
