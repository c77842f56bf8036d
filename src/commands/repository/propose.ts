/** Keeps one pull request on a branch of listkeeper: opens it, updates it and closes it. It never overwrites commits of people. */
import type { Repo } from '../../github/client.ts'
import {
  commitFiles,
  createBranch,
  deleteBranch,
  moveBranch,
  type NewCommit,
  ownBranch,
  readBranch,
  type Unwritten,
} from '../../github/commits.ts'
import { editPull, openPull, readFacts } from '../../github/proposals.ts'
import { type Facts, type Plan, planProposal, spareOf } from '../../review/proposal/plan-proposal.ts'
import { sayRefused } from '../../review/proposal/refusal-words.ts'
import type { Ports } from './ports.ts'

export type Proposal = {
  /** A branch under `listkeeper/`, always the same for the same purpose. */
  readonly branch: string
  /** The branch to change, and the commit of it that the files were made from. */
  readonly base: { readonly branch: string; readonly commit: string }
  readonly title: string
  /** Markdown in which text of others is escaped. */
  readonly body: string
  readonly headline: string
  /** Who made the change, each as `name <address>`. */
  readonly coAuthors?: readonly string[]
  /** Whole files; none: there is nothing to change. */
  readonly files: NewCommit['files']
  /** One word, for example `repairs`. */
  readonly purpose: string
  /** Identifies the change, without the text around it; default: the files. A change that people declined is not proposed again. */
  readonly about?: string
}

/** `left`: people pushed commits to the branch or closed the pull request, and nothing was changed; `moved`: the base branch has a newer commit. */
export type Proposed =
  | { readonly kind: 'opened' | 'updated'; readonly number: number }
  | { readonly kind: 'unchanged'; readonly number?: number }
  | { readonly kind: 'withdrawn'; readonly number: number }
  | { readonly kind: 'left'; readonly why: string; readonly number?: number }
  | { readonly kind: 'moved' }
  | { readonly kind: 'refused'; readonly why: string }

/** How a step ended. After `again` the branch and its pull request are read again, and the next step is planned. */
type Step =
  | { readonly kind: 'done'; readonly number?: number; readonly commit?: string }
  | { readonly kind: 'again'; readonly why: string }
  | Refused
type Refused = { readonly kind: 'refused'; readonly why: string }
type Writing = Extract<Plan, { kind: 'write' }>
type Withdrawing = Extract<Plan, { kind: 'withdraw' }>

/** Maximum number of tries: a second run at the same time, or a lost answer, takes one each. */
const rounds = 5

/** Opens, updates or closes the pull request and returns what was done. Run again with the same proposal it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
export async function propose(ports: Ports, repo: Repo, proposal: Proposal): Promise<Proposed> {
  const { branch, base, files } = proposal
  const wanted = { ...proposal, about: proposal.about ?? JSON.stringify(files), isNothing: files.length === 0 }
  const asked = { base: base.branch, branch: ownBranch(branch), spare: spareOf(branch), files }
  let did: 'opened' | 'updated' | 'unchanged' = 'unchanged'
  let withdrawn: number | undefined
  let why = ''
  for (let round = 0; round < rounds; round++) {
    if (round > 0) await ports.sleep(1000)
    const facts = await readFacts(ports.client, repo, asked, ports)
    const plan = planProposal(facts, wanted)
    let step: Step
    switch (plan.kind) {
      case 'moved':
      case 'left':
        return plan
      case 'settled':
        step = { ...plan, kind: 'done' }
        break
      case 'withdraw':
        withdrawn ??= plan.close?.number
        step = await withdraw(ports, repo, { branch, facts, plan })
        break
      case 'write':
        if (plan.open !== undefined) did = 'opened'
        else if (did === 'unchanged' && (plan.build !== 'none' || plan.edit)) did = 'updated'
        step = await write(ports, repo, { proposal, facts, plan })
    }
    if (step.kind === 'refused') return step
    if (step.kind === 'done') {
      if (step.number !== undefined) return { kind: did, number: step.number }
      return withdrawn === undefined ? { kind: 'unchanged' } : { kind: 'withdrawn', number: withdrawn }
    }
    why = step.why
  }
  return { kind: 'refused', why: `GitHub did not settle after ${rounds} tries; the next run goes on from here (${why})` }
}

/** Updates the branch, then the pull request. */
async function write(
  ports: Ports,
  repo: Repo,
  { proposal, facts, plan }: { proposal: Proposal; facts: Facts; plan: Writing },
): Promise<Step> {
  const { branch, base, title } = proposal
  const built: Step = plan.build === 'none' ? done : await build(ports, repo, { proposal, facts, isOnSpare: plan.build === 'on-spare' })
  if (built.kind !== 'done') return built
  if (facts.spare) await deleteBranch(ports.client, repo, spareOf(branch), ports)
  if (plan.edit) {
    const edited = await editPull(ports.client, repo, plan.edit, ports)
    if (edited.kind !== 'done') return toStep(edited, 'change the pull request (`pull-requests: write`)')
  }
  if (plan.open === undefined) return { kind: 'done', number: plan.number! }
  const opened = await openPull(ports.client, repo, { branch, base: base.branch, title, body: plan.open }, ports)
  if (opened.kind === 'opened') return { kind: 'done', number: opened.number }
  if (opened.kind === 'invalid') return { kind: 'again', why: opened.why }
  // Nobody sees a branch without a pull request; the next run creates it again.
  if (opened.kind === 'refused') await removeBranch(ports, repo, { branch, commit: built.commit ?? facts.branch?.commit })
  return toStep(opened, 'open pull requests (`pull-requests: write`)')
}

type Building = { readonly proposal: Proposal; readonly facts: Facts; readonly isOnSpare: boolean }

/** Puts one commit on top of the base: on the branch itself, or on the spare branch, to which the branch is then moved. */
async function build(ports: Ports, repo: Repo, { proposal, facts, isOnSpare }: Building): Promise<Step> {
  const { branch, base, headline, purpose, files, coAuthors = [] } = proposal
  const { client } = ports
  const may = 'write to the repository (`contents: write`)'
  const on = isOnSpare ? spareOf(branch) : branch
  const head = isOnSpare ? facts.spare : facts.branch
  if (head?.commit !== base.commit) {
    if (head && !(await isStill(ports, repo, on, head.commit))) return changed
    const ready = await (head ? moveBranch : createBranch)(client, repo, { branch: on, commit: base.commit }, ports)
    if (ready.kind !== 'done') return toStep(ready, may)
  }
  const committed = await commitFiles(client, repo, { branch: on, head: base.commit, headline, purpose, files, coAuthors }, ports)
  if (committed.kind !== 'committed') return toStep(committed, may)
  if (!isOnSpare) return { kind: 'done', commit: committed.commit }
  if (!(await isStill(ports, repo, branch, facts.branch?.commit))) return changed
  const moved = await moveBranch(client, repo, { branch, commit: committed.commit }, ports)
  if (moved.kind !== 'done') return toStep(moved, may)
  await deleteBranch(client, repo, on, ports)
  return { kind: 'done', commit: committed.commit }
}

/** Closes the pull request, then deletes the branches. In this order the next run can finish what a run left undone. */
async function withdraw(
  ports: Ports,
  repo: Repo,
  { branch, facts, plan }: { branch: string; facts: Facts; plan: Withdrawing },
): Promise<Step> {
  if (plan.close) {
    const closed = await editPull(ports.client, repo, plan.close, ports)
    if (closed.kind === 'invalid') return { kind: 'again', why: closed.why }
    if (closed.kind !== 'done') return toStep(closed, 'close the pull request (`pull-requests: write`)')
  }
  for (const [name, head] of [
    [spareOf(branch), facts.spare],
    [branch, facts.branch],
  ] as const) {
    if (head && !(await removeBranch(ports, repo, { branch: name, commit: head.commit }))) return changed
  }
  return done
}

/** Deletes a branch of listkeeper. Returns false, and keeps the branch, where it has another commit since then. */
async function removeBranch(
  ports: Ports,
  repo: Repo,
  { branch, commit }: { branch: string; commit: string | undefined },
): Promise<boolean> {
  if (!(await isStill(ports, repo, branch, commit))) return false
  const gone = await deleteBranch(ports.client, repo, branch, ports)
  if (gone.kind !== 'done') ports.log(`the branch ${branch} could not be deleted`)
  return true
}

const done = { kind: 'done' } as const
const changed = { kind: 'again', why: 'the branch changed meanwhile' } as const

/** Whether a branch still has this commit: what somebody has pushed since then is not overwritten. */
async function isStill(ports: Ports, repo: Repo, branch: string, commit: string | undefined): Promise<boolean> {
  return (await readBranch(ports.client, repo, branch, ports)) === commit
}

/** Returns what follows a write that failed; `may` names the permission that the token would need. */
function toStep(unwritten: Unwritten, may: string): Exclude<Step, { kind: 'done' }> {
  switch (unwritten.kind) {
    case 'moved':
      return changed
    case 'lost':
      return { kind: 'again', why: 'GitHub did not answer' }
    case 'refused':
      return { kind: 'refused', why: sayRefused(unwritten.why, may) }
    case 'invalid':
      return { kind: 'refused', why: unwritten.why }
  }
}
