/** Declines a proposal because a person with write access says so: closes it, with a text that the configuration of its base has for the reason. */
import { whyOffHere } from '../../admission/triage/labels.ts'
import { setPullState } from '../../github/admission/pull-state.ts'
import { readBranch } from '../../github/commits.ts'
import type { PullNow } from '../../github/pull.ts'
import { type Declined, readDeclined } from '../../review/command/declined-answer.ts'
import type { Decline } from '../../review/command/read-commands.ts'
import { sayRefused } from '../../review/proposal/refusal-words.ts'
import type { Ports } from '../repository/ports.ts'
import { readConfigAt } from '../repository/read-config.ts'
import { whyOff } from '../repository/switched-off.ts'

/** Who declines, and what this token said on the proposal before. */
export type Declining = { readonly command: Decline; readonly by: string; readonly said: readonly string[] }

/** Closes the proposal; what is said about it is for the caller to post. Done again it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
export async function declineProposal(ports: Ports, now: PullNow, { command, by, said }: Declining): Promise<Declined> {
  const { pull, isOpen, isMerged } = now
  if (isMerged) return { kind: 'merged' }
  const here = whyOffHere(pull.labels)
  if (here !== undefined) return { kind: 'off', why: here }
  const commit = await readBranch(ports.client, pull, pull.base, ports)
  if (commit === undefined) return { kind: 'refused', why: 'the base branch is gone' }
  const read = await readConfigAt(ports, pull, commit)
  if ('why' in read) return { kind: 'broken', why: read.why }
  const { path, config } = read
  const off = whyOff(config)
  if (off !== undefined) return { kind: 'off', why: off }
  const { reason, words } = command
  const known = Object.keys(config.decline)
  const name = known.find((one) => one.toLowerCase() === reason?.toLowerCase())
  if (name === undefined) return { kind: 'unknown', known, path, ...(reason === undefined ? {} : { reason }) }
  if (!isOpen && said.some((body) => readDeclined(body) !== undefined)) return { kind: 'already' }
  if (isOpen) {
    const closed = await setPullState(ports.client, pull, 'closed', ports)
    if (closed.kind !== 'done')
      return {
        kind: 'refused',
        why: 'why' in closed ? sayRefused(closed.why, 'close pull requests (`pull-requests: write`)') : 'GitHub did not answer',
      }
  }
  return { kind: 'declined', reason: name, text: config.decline[name]!, by, ...(words === undefined ? {} : { words }) }
}
