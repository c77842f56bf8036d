/** The open proposals of a list, by whose turn it is, with what a maintainer wants to know of their authors. Reads, and writes nothing. */
import { type Turn, turnOf } from '../../admission/triage/turn.ts'
import { type QueuedPull, readQueue } from '../../github/admission/queue.ts'
import type { Repo } from '../../github/client.ts'
import type { Ports } from '../repository/ports.ts'

/** One proposal. Times are in ISO 8601. */
export type Queued = {
  readonly number: number
  /** What it says that it adds: its title, without the verb. */
  readonly entry: string
  readonly title: string
  readonly url: string
  readonly author: string
  readonly waitsFor: Turn['waitsFor']
  readonly since: string
  readonly opened: string
  /** Who is assigned, or is to review it. */
  readonly claimedBy: readonly string[]
  readonly isDraft: boolean
  readonly labels: readonly string[]
  /** When the author's account was made; for maintainers, never said in public. */
  readonly accountCreated?: string
  /** Whether it names a page on GitHub that its author owns. */
  readonly ownsIt: boolean
}

const order: readonly Turn['waitsFor'][] = ['maintainer', 'author', 'rule', 'conflict']

/** The queue: what waits for maintainers first, and in each group what waits longest. A request for each fifty. @throws {GitHubError} */
export async function listQueue(ports: Pick<Ports, 'client' | 'sleep'>, repo: Repo): Promise<Queued[]> {
  const pulls = await readQueue(ports.client, repo, { state: 'open', checks: true }, ports)
  return pulls
    .map(toQueued)
    .sort(
      (a, b) => order.indexOf(a.waitsFor) - order.indexOf(b.waitsFor) || Date.parse(a.since) - Date.parse(b.since) || a.number - b.number,
    )
}

function toQueued(pull: QueuedPull): Queued {
  const { waitsFor, since } = turnOf(pull)
  const { number, title, url, author, isDraft, labels, accountCreated } = pull
  return {
    number,
    entry: entryOf(title),
    title,
    url,
    author,
    waitsFor,
    since: new Date(since).toISOString(),
    opened: new Date(pull.created).toISOString(),
    claimedBy: [...new Set([...pull.assignees, ...pull.reviewers])],
    isDraft,
    labels,
    ...(accountCreated === undefined ? {} : { accountCreated: new Date(accountCreated).toISOString() }),
    ownsIt: ownsIt(pull),
  }
}

function entryOf(title: string): string {
  const bare = title.trim().replace(/^(?:\[?add\]?:?|adds|added|adding|new:|feat:)\s+/i, '')
  return bare === '' ? title : bare
}

/** Whether the title or the description names a repository, gist or site of its author: the text of the entry is not read for this. */
function ownsIt({ author, title, body }: QueuedPull): boolean {
  const owner = author.toLowerCase()
  const named = `${title} ${body}`.toLowerCase().slice(0, 20_000)
  const isThere = (address: string): boolean => {
    for (let at = named.indexOf(address); at >= 0; at = named.indexOf(address, at + 1)) if (!/[\w-]/.test(named[at - 1] ?? '')) return true
    return false
  }
  return author !== 'ghost' && (isThere(`github.com/${owner}/`) || isThere(`${owner}.github.io`))
}
