/** The check run of a pull request while the service works at it: a head has one, also where an earlier try was cut off. */
import type { CheckPort, Ports } from '../commands/repository/ports.ts'
import type { Repo } from '../github/client.ts'
import type { PullRequest } from '../github/pull.ts'
import { startCheckRun, startedCheckRuns } from '../github/write.ts'
import type { Database } from './store/database.ts'
import type { Repository } from './store/tenants.ts'

type Where = {
  readonly ports: Ports
  readonly repo: Repo
  readonly repository: Repository
  readonly tools: { readonly database: Database; readonly mayCommit: () => Promise<boolean> }
}

/** Starts the check run of a head; one that an earlier try started is taken over. */
export async function openCheck(
  { ports, tools, repo, repository }: Where,
  pull: PullRequest,
): Promise<CheckPort & { isOpen: () => boolean }> {
  const { query } = tools.database
  const subject = String(pull.number)
  const started = { commit: pull.head, subject }
  const where = [repository.id, pull.number] as const
  const [before] = await query<{ begun: string | null; run: string | null }>(
    `insert into listkeeper.pull as p (repository, number, installation, head) values ($1, $2, $3, $4)
     on conflict (repository, number) do update set head = excluded.head, installation = excluded.installation, is_closed = false
     returning p.begun, p.run`,
    [...where, repository.installation, pull.head],
  )
  const isAgain = before?.begun === pull.head
  if (!isAgain)
    await query('update listkeeper.pull set begun = $3, run = null where repository = $1 and number = $2', [...where, pull.head])
  // One that has ended is ended once more: the earlier try did not get to store that it had.
  const known = isAgain && before?.run != null ? Number(before.run) : undefined
  let id = known ?? (isAgain ? (await startedCheckRuns(ports.client, repo, started, ports))[0] : undefined)
  if (id === undefined) {
    const made = await startCheckRun(ports.client, repo, started, ports)
    id = made.kind === 'posted' ? made.id : undefined
  }
  if (id !== undefined && id !== known)
    await query('update listkeeper.pull set run = $3 where repository = $1 and number = $2', [...where, id])
  return {
    subject,
    canFix: await tools.mayCommit(),
    take: (commit) => {
      if (commit !== pull.head) return undefined
      const own = id
      id = undefined
      return own
    },
    isOpen: () => id !== undefined,
  }
}
