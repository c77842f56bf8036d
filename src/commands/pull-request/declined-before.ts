/** Whether a maintainer said no to the same work before: a note for the summary, or silence. */
import { asksAnything } from '../../admission/rules.ts'
import type { Config } from '../../config/schema.ts'
import { type ClosedPull, findClosed } from '../../github/admission/declined.ts'
import { GitHubError } from '../../github/client.ts'
import { mayWrite, readPermission } from '../../github/people.ts'
import type { PullRequest } from '../../github/pull.ts'
import { readTextsAsFar } from '../../github/texts.ts'
import { readUrl } from '../../list/identity/url.ts'
import { withoutEnd } from '../../list/markdown/without-end.ts'
import { escapeText } from '../../markdown.ts'
import { alreadyProposed, type Proposal, type Texts } from '../../review/change/already-proposed.ts'
import { type Added, shortened, titleOf, worksAdded } from '../../review/change/new-entries.ts'
import { readDeclined } from '../../review/command/declined-answer.ts'
import type { Ports } from '../repository/ports.ts'

export type DeclinedRequest = {
  readonly pull: PullRequest
  readonly added: readonly Added[]
  readonly config: Config
  /** The newest texts of the lists on the base branch, by path. */
  readonly base: Texts
}

/** Works that are searched for, and closed proposals whose texts are read. */
const mostWorks = 3
const mostRead = 3

/** A line for each earlier proposal that was declined. One search; what fails is silence. */
export async function declinedLines(ports: Ports, request: DeclinedRequest): Promise<string[]> {
  const { pull, added, config } = request
  const works = worksAdded(added).slice(0, mostWorks)
  const phrases = [...new Set(works.flatMap(({ entry }) => phraseFor(entry.links[0]?.url ?? '') ?? []))]
  if (!isWanted(config) || phrases.length === 0) return []
  try {
    const closed = await findClosed(ports.client, pull, phrases, ports)
    const earlier = closed.filter((one) => one.number < pull.number && one.base === pull.base)
    const declined: ClosedPull[] = []
    for (const one of earlier.slice(0, mostRead)) if (await isDeclined(ports, pull, one)) declined.push(one)
    return declined.length === 0 ? [] : linesFor(await proposals(ports, request, declined), request, declined)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    ports.log(`Earlier proposals were not looked at: ${error.message}`)
    return []
  }
}

/** Where nothing is asked of proposals, nobody wants a search for each. */
function isWanted({ proposal, require, decline, triage }: Config): boolean {
  const isTriaged = triage.labels || triage.close.rules.length > 0 || triage.remind !== undefined
  return proposal['declined-before'] === 'note' && (asksAnything({ proposal, require }) || isTriaged || Object.keys(decline).length > 0)
}

/** The words by which people name a work in a proposal: owner and name of a repository, else the address without what is before the host. */
function phraseFor(address: string): string | undefined {
  const url = readUrl(address)
  if (!url?.hostname) return undefined
  const path = withoutEnd(url.pathname, /\//)
  const host = url.hostname.replace(/^www\./, '')
  return host === 'github.com' && path.split('/').length >= 3 ? path.split('/').slice(1, 3).join('/') : `${host}${path}`
}

/** Whether a person with write access said no, by a command or by closing it, and not its author or a bot. */
async function isDeclined(ports: Ports, pull: PullRequest, closed: ClosedPull): Promise<boolean> {
  const { author, closedBy, isClosedByUs, isClosedByBot, said } = closed
  if (said.some((body) => readDeclined(body) !== undefined)) return true
  if (closedBy === undefined || isClosedByUs || isClosedByBot || closedBy.toLowerCase() === author?.toLowerCase()) return false
  return mayWrite(await readPermission(ports.client, pull, closedBy, ports))
}

/** The lists as the closed proposals would have had them: what a title says is no proof. */
async function proposals(ports: Ports, { pull, added }: DeclinedRequest, declined: readonly ClosedPull[]): Promise<Proposal[]> {
  const paths = [...new Set(added.map(({ path }) => path))]
  const wanted = declined.flatMap((one) =>
    paths.flatMap((path) => [
      { commit: one.head, path },
      { commit: one.baseCommit, path },
    ]),
  )
  const texts = await readTextsAsFar(ports.client, pull, wanted, ports)
  return declined.map((one, index): Proposal => {
    const own = paths.map((path, at) => ({ path, pair: texts.slice((index * paths.length + at) * 2, (index * paths.length + at) * 2 + 2) }))
    const textsAt = (side: 0 | 1): Texts =>
      new Map(own.flatMap(({ path, pair }) => (pair[side]?.kind === 'text' ? [[path, pair[side].text]] : [])))
    return { number: one.number, texts: textsAt(0), before: textsAt(1) }
  })
}

function linesFor(proposed: readonly Proposal[], { pull, added, base }: DeclinedRequest, declined: readonly ClosedPull[]): string[] {
  const found = alreadyProposed({ number: pull.number, added, base, proposals: proposed })
  const newest = new Map<Added, number>()
  for (const { added: one, number } of found) newest.set(one, Math.max(number, newest.get(one) ?? 0))
  return [...newest].map(([{ entry }, number]) => {
    const isSaid = declined.some((one) => one.number === number && one.said.some((body) => readDeclined(body) !== undefined))
    const how = isSaid ? 'declined; the reason is there' : 'closed by a maintainer'
    return `- *${escapeText(shortened(titleOf(entry), 100))}* was proposed before, in #${number}, and ${how}.`
  })
}
