/** Says something on a pull request once, whatever happens in between: a run that was killed, a lost answer, two runs at once. */
import type { Repo } from '../../github/client.ts'
import { deleteIssueComment, postIssueComment, readTalk } from '../../github/talk.ts'
import type { Ports } from '../repository/ports.ts'

export type Saying = {
  readonly body: string
  /** Whether a comment of ours is this one already. */
  readonly isIt: (body: string) => boolean
}

/** Posts a comment where there is none like it; whether there is one now. @throws {GitHubError} where GitHub cannot be read. */
export async function sayOnce(ports: Ports, pull: Repo & { readonly number: number }, { body, isIt }: Saying): Promise<boolean> {
  const own = async (): Promise<readonly number[]> => {
    const { comments } = await readTalk(ports.client, { ...pull, isPull: true }, 0, ports)
    return comments.filter((comment) => isIt(comment.body)).map(({ id }) => id)
  }
  if ((await own()).length > 0) return true
  const posted = await postIssueComment(ports.client, pull, body, ports)
  if (posted.kind === 'refused' || posted.kind === 'invalid') {
    ports.log(
      `Nothing was said on pull request ${pull.number}: ${posted.kind === 'refused' ? 'the token may not post comments' : 'GitHub refused it'}.`,
    )
    return false
  }
  const [first, ...repeats] = await own()
  if (first === undefined && posted.kind === 'lost') await postIssueComment(ports.client, pull, body, ports)
  for (const id of repeats) await deleteIssueComment(ports.client, pull, id, ports)
  return true
}
