/** Whether fixes may be committed to the branch of a pull request at the request of somebody, because the token may do more than that person. All of it is read from GitHub, because anybody may open a pull request from any branch. */
import { isBaseOfPulls, isProtectedBranch, isUnderRules } from '../../github/branches.ts'
import { mayWrite, readPermission } from '../../github/people.ts'
import type { PullNow, Source } from '../../github/pull.ts'
import type { Unwritable } from '../../review/command/fixed-answer.ts'
import type { Ports } from '../repository/ports.ts'

export type Asker = {
  /** The author of the command, or the author of the pull request where the configuration says so. */
  readonly login: string
  /** Whether a comment requested it, not the configuration. */
  readonly isCommand: boolean
}

/** Why nothing is committed for somebody; undefined where it may be. @throws {GitHubError} where GitHub cannot be asked. */
export async function whyNotCommit(
  ports: Ports,
  now: PullNow & { readonly source: Source },
  asker: Asker,
): Promise<Unwritable | undefined> {
  return now.source.isFork ? whyNotInFork(ports, now, asker) : whyNotHere(ports, now, asker)
}

/** A fork is its owner's, who lets those commit to it that maintain the base. */
async function whyNotInFork(
  ports: Ports,
  { source, pull }: PullNow & { readonly source: Source },
  { login, isCommand }: Asker,
): Promise<Unwritable | undefined> {
  if (!source.isOpenToEdits)
    return source.isOfOrganization
      ? { kind: 'unwritable', because: 'organization', why: 'the branch is in a fork of an organization' }
      : { kind: 'unwritable', because: 'edits', why: 'the fork does not allow edits by maintainers' }
  if (isSame(source.owner, login) || isSame(pull.author, login)) return undefined
  return (await mayPush(ports, pull, login)) ? undefined : notTheirs(isCommand)
}

/** A branch of the repository itself is for those who may write there, and some are for nobody. */
async function whyNotHere(
  ports: Ports,
  { source, pull, defaultBranch }: PullNow & { readonly source: Source },
  { login, isCommand }: Asker,
): Promise<Unwritable | undefined> {
  const { client } = ports
  const { branch } = source
  if (!(await mayPush(ports, pull, login))) return notTheirs(isCommand)
  if (branch === defaultBranch) return { kind: 'unwritable', because: 'default', why: 'its branch is the default one of the repository' }
  const isProtected = await isProtectedBranch(client, source, branch, ports)
  if (isProtected === undefined) return { kind: 'unwritable', because: 'gone', why: 'its branch is gone' }
  if (isProtected || (await isUnderRules(client, source, branch, ports)))
    return { kind: 'unwritable', because: 'protected', why: 'its branch is protected' }
  // People build on such a branch; whoever writes the command knows that.
  if (!isCommand && (await isBaseOfPulls(client, source, branch, ports)))
    return { kind: 'unwritable', because: 'shared', why: 'other pull requests are proposed to its branch' }
  return undefined
}

function notTheirs(isCommand: boolean): Unwritable {
  const who = isCommand ? 'who asks for it' : 'its author'
  return { kind: 'unwritable', because: 'asker', why: `${who} may not write to the repository that its branch is in` }
}

async function mayPush(ports: Ports, repo: PullNow['pull'], login: string): Promise<boolean> {
  return mayWrite(await readPermission(ports.client, repo, login, ports))
}

/** Logins are one whatever their case. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
