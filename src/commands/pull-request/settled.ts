/** What people settled on a pull request: whether those who resolved threads may write is asked of GitHub. */
import { mayWrite, readPermission } from '../../github/people.ts'
import type { PullRequest } from '../../github/pull.ts'
import type { State } from '../../github/read.ts'
import type { Report } from '../../report/report.ts'
import { acceptedMarks, answeredMarks, marksOf, peopleToAsk, withoutAccepted } from '../../review/command/accepted.ts'
import type { Mark } from '../../review/comment/mark.ts'
import type { Ports } from '../repository/ports.ts'

/** The marks of what is accepted, and of what the author answered. */
export type Settled = { readonly accepted: readonly Mark[]; readonly answered: readonly Mark[] }

export const nothingSettled: Settled = { accepted: [], answered: [] }

/** Reads what is settled; a request for each person who may have accepted something. @throws {GitHubError} */
export async function readSettled(ports: Ports, pull: PullRequest, state: State): Promise<Settled> {
  const writers = new Set<string>()
  for (const login of peopleToAsk(state)) if (mayWrite(await readPermission(ports.client, pull, login, ports))) writers.add(login)
  return { accepted: acceptedMarks(state, writers), answered: answeredMarks(state, pull.author) }
}

/** The report without what is accepted; `accepted`: what this run accepts, because all of it is to be. */
export function settle(
  report: Report,
  { accepted, acceptAll }: Settled & { readonly acceptAll: boolean },
): { readonly report: Report; readonly accepted: readonly Mark[] } {
  const now = acceptAll ? report.files.flatMap(marksOf) : []
  const all = [...accepted, ...now]
  return { report: { ...report, files: report.files.map((file) => withoutAccepted(file, all)) }, accepted: now }
}
