/** Proposes a pull request and makes the check run for its head, because a pull request that a workflow's token opens starts no workflow. */
import type { RepositoryFiles } from '../../../lint-rules/list-rule.ts'
import { type Config, defaultConfig } from '../../config/index.ts'
import { GitHubError, type Repo } from '../../github/client.ts'
import { readBranch } from '../../github/commits.ts'
import { hasCheckRun } from '../../github/write.ts'
import { composeReview } from '../../review/comment/compose.ts'
import { judgeChanges, type Source } from '../local/check.ts'
import { publishCheck, withoutCheck } from './check-run.ts'
import type { Ports } from './ports.ts'
import { type Proposal, type Proposed, propose } from './propose.ts'

/** What the files of a proposal are judged by; `lists` are the lists as they are at its base. */
export type Ground = { readonly lists?: readonly Source[]; readonly config?: Config; readonly repositoryFiles?: RepositoryFiles }

/** Keeps a proposal, and its head judged: the texts are known, so that nothing is read again. @throws {GitHubError} where GitHub cannot be read. */
export async function proposeJudged(ports: Ports, repo: Repo, proposal: Proposal, ground: Ground): Promise<Proposed> {
  const proposed = await propose(ports, repo, proposal)
  const isNew = proposed.kind === 'opened' || proposed.kind === 'updated'
  if (isNew || (proposed.kind === 'unchanged' && proposed.number !== undefined))
    try {
      await judge(ports, repo, { proposal, ground, isNew })
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      ports.log(`The branch ${proposal.branch} has no check run \`listkeeper\`: ${error.message}.`)
    }
  return proposed
}

type Judged = { readonly proposal: Proposal; readonly ground: Ground; readonly isNew: boolean }

/** Makes the check run of a proposal's head; of one that was there before only where the run that made it came to no end. */
async function judge(ports: Ports, repo: Repo, { proposal, ground, isNew }: Judged): Promise<void> {
  const commit = await readBranch(ports.client, repo, proposal.branch, ports)
  if (commit === undefined || (!isNew && (await hasCheckRun(ports.client, repo, commit, ports)))) return
  const { lists = [], config = defaultConfig(), repositoryFiles = {} } = ground
  const changes = proposal.files.flatMap(({ path, text }) => {
    const list = lists.find((one) => one.path === path)
    return list ? [{ path, before: list.text, after: text }] : []
  })
  const { report } = judgeChanges(changes, config, repositoryFiles)
  const review = composeReview(report.files, { commit, patches: new Map(), failOn: 'error', most: 0, unjudged: report.unjudged ?? [] })
  const check = await publishCheck(ports, repo, { review, report, isInstead: true })
  if (check !== 'made') ports.log(`The branch ${proposal.branch} has no check run \`listkeeper\`: ${withoutCheck(check)}.`)
}
