/** Which works of a proposal were proposed before and declined by a maintainer. What cannot be found out is not said. */

import { asksAnything } from '../../admission/rules.ts'
import type { Config } from '../../config/index.ts'
import { requirementSeverity } from '../../config/settings.ts'
import { type ClosedProposal, searchClosed } from '../../github/admission/declined.ts'
import { GitHubError } from '../../github/client.ts'
import { mayWrite, readPermission } from '../../github/people.ts'
import type { PullRequest } from '../../github/pull.ts'
import { readTextsAsFar } from '../../github/texts.ts'
import { workOf } from '../../list/works/duplicates.ts'
import { type Proposed, worksBrought } from '../../review/change/already-proposed.ts'
import { type Added, titleOf, worksAdded } from '../../review/change/new-entries.ts'
import { readDeclined } from '../../review/command/declined-answer.ts'
import type { Ports } from '../repository/ports.ts'

/** Each new entry with the newest closed proposal of its work that a maintainer declined. Nothing is asked where the list asks nothing of proposals. */
export async function declinedBefore(ports: Ports, pull: PullRequest, added: readonly Added[], config: Config): Promise<Proposed[]> {
  const { labels, close, remind } = config.triage
  const isAsked = asksAnything(config) || labels || close.rules.length > 0 || remind !== undefined || Object.keys(config.decline).length > 0
  if (config.proposal['declined-before'] === 'off' || requirementSeverity(config) === 'off' || !isAsked) return []
  const works = worksAdded(added).flatMap((one) => {
    const work = workOf(one.entry)
    return work === undefined ? [] : [{ added: one, work }]
  })
  if (works.length === 0) return []
  try {
    const paths = [...new Set(works.map((one) => one.added.path))]
    const names = works.map((one) => titleOf(one.added.entry))
    const found = await searchClosed(ports.client, pull, names, ports)
    const closed = found.filter((one) => one.number !== pull.number && one.paths.some((path) => paths.includes(path)) && mayBeDeclined(one))
    if (closed.length === 0) return []
    const brought = await readWorks(ports, pull, closed, paths)
    const same = closed.flatMap((one) => {
      const own = works.filter(({ work }) => brought.get(one)?.has(work))
      return own.length > 0 ? [{ one, own }] : []
    })
    const proposed: Proposed[] = []
    const may = new Map<string, boolean>()
    for (const { one, own } of same.slice(0, mostAsked)) {
      if (!(await isDeclined(ports, pull, one, may))) continue
      for (const { added: entry } of own)
        if (!proposed.some((known) => known.added === entry)) proposed.push({ added: entry, number: one.number })
    }
    return proposed
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    ports.log(`Closed pull requests were not looked at: ${error.message}`)
    return []
  }
}

/** Closed proposals of the same work whose closers are asked for. */
const mostAsked = 5

function mayBeDeclined({ author, closedBy, said }: ClosedProposal): boolean {
  return (closedBy !== undefined && closedBy !== author) || said.some((body) => readDeclined(body) !== undefined)
}

/** Whether a person with write access closed it, or had us decline it; our own closings of what misses the rules are none. */
async function isDeclined(
  ports: Ports,
  pull: PullRequest,
  { closedBy, author, said }: ClosedProposal,
  may: Map<string, boolean>,
): Promise<boolean> {
  if (said.some((body) => readDeclined(body) !== undefined)) return true
  if (closedBy === undefined || closedBy === author) return false
  const known = may.get(closedBy) ?? mayWrite(await readPermission(ports.client, pull, closedBy, ports))
  may.set(closedBy, known)
  return known
}

/** The works that each of some proposals added to the lists; two texts a file, in one request. */
async function readWorks(
  ports: Ports,
  pull: PullRequest,
  closed: readonly ClosedProposal[],
  paths: readonly string[],
): Promise<Map<ClosedProposal, ReadonlySet<string>>> {
  const wanted = closed.flatMap((one) =>
    one.paths.filter((path) => paths.includes(path)).flatMap((path) => [one.head, one.base].map((commit) => ({ commit, path, one }))),
  )
  const texts = await readTextsAsFar(ports.client, pull, wanted, ports)
  const at = (one: ClosedProposal, commit: string): Map<string, string> =>
    new Map(
      wanted.flatMap((place, index) => {
        const text = texts[index]
        return place.one === one && place.commit === commit && text?.kind === 'text' ? [[place.path, text.text] as const] : []
      }),
    )
  return new Map(closed.map((one) => [one, worksBrought({ texts: at(one, one.head), before: at(one, one.base) })]))
}
