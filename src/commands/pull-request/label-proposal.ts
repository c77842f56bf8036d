/** Gives a pull request the label that says what it waits for, where the configuration asks for labels. */
import { type Found, type LabelName, labels, planLabels, wantedLabel } from '../../admission/triage/labels.ts'
import { addLabels, readLabels, removeLabel } from '../../github/admission/labels.ts'
import { GitHubError } from '../../github/client.ts'
import { makeLabel } from '../../github/issues.ts'
import type { PullRequest } from '../../github/pull.ts'
import { sayRefused } from '../../review/proposal/refusal-words.ts'
import type { Ports } from '../repository/ports.ts'

/** Writes what has changed. What fails is a line in the log: a review does not fail for a label. */
export async function labelProposal(ports: Ports, pull: PullRequest, found: Found): Promise<void> {
  const wanted = wantedLabel(found)
  const own = pull.labels.filter((label) => label.toLowerCase() in labels)
  if (own.length === 1 && own[0]!.toLowerCase() === wanted) return
  try {
    await write(ports, pull, wanted)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    ports.log(`The label was not set: ${error.message}.`)
  }
}

async function write(ports: Ports, pull: PullRequest, wanted: LabelName): Promise<void> {
  const { client } = ports
  const plan = planLabels(wanted, await readLabels(client, pull, ports))
  for (const name of plan.add) await makeLabel(client, pull, { name, ...labels[name] }, ports)
  const added = plan.add.length === 0 ? undefined : await addLabels(client, pull, plan.add, ports)
  if (added && added.kind !== 'done')
    return ports.log(
      `The label was not set: ${'why' in added ? sayRefused(added.why, 'set labels (`pull-requests: write`, and `issues: write` where the label is not there yet)') : 'GitHub did not answer'}.`,
    )
  for (const name of plan.remove) await removeLabel(client, pull, name, ports)
}
