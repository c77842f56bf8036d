/** Closes, with thanks, the proposals that a pull request of ours has taken and that has been merged since. */
import { openAmong, setPullState } from '../../github/admission/pull-state.ts'
import { ask, type Repo } from '../../github/client.ts'
import { readPull } from '../../github/pull.ts'
import { isThanks, readTaken, thanksBody } from '../../review/command/taken-answer.ts'
import type { Ports } from '../repository/ports.ts'
import { sayOnce } from './say-once.ts'

type RawMerged = {
  readonly repository: {
    readonly pullRequests: {
      readonly nodes:
        | readonly ({
            readonly number: number
            readonly body: string
            readonly headRefName: string
            readonly viewerDidAuthor: boolean
          } | null)[]
        | null
    }
  } | null
}

/** Merged pull requests that are looked at, those changed last. */
const most = 30

const query = `query merged($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {
  pullRequests(states: [MERGED], first: ${most}, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { number body headRefName viewerDidAuthor } } } }`

/** Closes them, and returns their numbers. One that has been pushed to since it was taken stays open. Done again it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
export async function thankTaken(ports: Ports, { owner, repo }: Repo): Promise<number[]> {
  const { repository } = await ask('reading merged pull requests', ports, () => ports.client.graphql<RawMerged>(query, { owner, repo }))
  // Anybody can write our mark; only what this very token opened is believed.
  const taken = (repository?.pullRequests.nodes ?? []).flatMap((merged) =>
    merged?.viewerDidAuthor && merged.headRefName.startsWith('listkeeper/take-')
      ? readTaken(merged.body).map((one) => ({ ...one, by: merged.number }))
      : [],
  )
  const open = await openAmong(
    ports.client,
    { owner, repo },
    taken.map(({ number }) => number),
    ports,
  )
  const thanked: number[] = []
  for (const { number, head, by } of taken)
    if (open.has(number) && (await thank(ports, { owner, repo, number }, { head, by }))) thanked.push(number)
  return thanked
}

async function thank(
  ports: Ports,
  target: Repo & { readonly number: number },
  { head, by }: { readonly head: string; readonly by: number },
): Promise<boolean> {
  const { pull, isOpen } = await readPull(ports.client, target, ports)
  if (!isOpen) return false
  if (pull.head !== head) {
    ports.log(`Pull request ${target.number} stays open: it was pushed to after #${by} took it.`)
    return false
  }
  if (!(await sayOnce(ports, target, { body: thanksBody(pull.author, by), isIt: isThanks }))) return false
  const closed = await setPullState(ports.client, target, 'closed', ports)
  if (closed.kind !== 'done') ports.log(`Pull request ${target.number} was not closed.`)
  return closed.kind === 'done'
}
