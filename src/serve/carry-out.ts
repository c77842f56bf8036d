/** What each kind of work does: it calls the use cases that the Action calls, with a check in progress while it runs. */
import { createHash } from 'node:crypto'
import { thankTaken } from '../commands/admission/thank-taken.ts'
import type { LinkTools } from '../commands/links/check-new-links.ts'
import { fixPullRequest } from '../commands/pull-request/fix-pull-request.ts'
import { type Outcome, type ReviewOptions, reviewPullRequest } from '../commands/pull-request/review-pull-request.ts'
import { passMergeGroup, publishFailure, publishSkip, whyFailed } from '../commands/repository/check-run.ts'
import { readChoices } from '../commands/repository/choices.ts'
import type { Ports, SweepTarget } from '../commands/repository/ports.ts'
import { lookAtList, lookForList } from '../commands/repository/served-list.ts'
import { answerOn } from '../commands/sweep/answer-on-issue.ts'
import { repairedLine, repairList } from '../commands/sweep/repair-list.ts'
import type { Repo } from '../github/client.ts'
import { readDefaultBranch } from '../github/commits.ts'
import { mayWrite, readPermission } from '../github/people.ts'
import { type PullNow, type PullRequest, readPull } from '../github/pull.ts'
import type { Turn } from '../links/http/pace.ts'
import { fixedAnswer } from '../review/command/fixed-answer.ts'
import { openCheck } from './open-check.ts'
import { takeTurn } from './scheduled.ts'
import type { Database, Query } from './store/database.ts'
import { rememberLook, rememberReview, wasLookedAt } from './store/reviews.ts'
import { type Repository, rememberClosed, rememberList } from './store/tenants.ts'
import { reviewWish, type Wish, type Work } from './wishes.ts'

export type WorkTools = {
  /** Without it no link is checked. */
  readonly links?: LinkTools
  /** Whose turn it is at a host. */
  readonly turn?: Turn
  readonly now: () => number
  /** Ends all work. */
  readonly stopped?: AbortSignal
}

export type Doing = {
  readonly work: Work
  /** When it was last asked for. */
  readonly askedAt: Date
  readonly repository: Repository
}

export type Tools = WorkTools & {
  readonly database: Database
  readonly wish: (query: Query, wish: Wish) => Promise<void>
  /** Whether the app may commit there. */
  readonly mayCommit: () => Promise<boolean>
  /** A token for links to github.com, where the service is of github.com. */
  readonly linkToken: () => Promise<string | undefined>
}

/** Does it, and returns the outcome as a line. @throws {GitHubError} */
export async function carryOut({ work, askedAt, repository }: Doing, ports: Ports, tools: Tools): Promise<string> {
  const repo: Repo = { owner: repository.owner, repo: repository.name }
  const scene: Scene = { ports, tools, repo, repository }
  switch (work.kind) {
    case 'merge-group':
      return (await isList(scene)) ? passMergeGroup(ports, { ...repo, commit: work.commit }) : noList
    case 'rerun':
      return rerun(scene, work.head)
    case 'repair':
      if (work.landsTaken) await thankTaken(ports, repo)
      return repair(scene)
    case 'sweep':
      if (!(await isList(scene))) return noList
      return takeTurn(
        ports,
        { ...tools, ...(tools.links ? { links: await linksFor(tools.links, tools) } : {}), review: (pull) => review(scene, pull) },
        repository,
      )
    case 'look':
      return look(scene)
    case 'answer': {
      const { task } = work
      if (!(await isList(scene))) return noList
      const answered = await answerOn(
        ports,
        { ...task, comment: { ...task.comment, ...repo } },
        {
          review: (pull, more) => review(scene, pull, more),
          now: tools.now,
        },
      )
      return answered.kind === 'none' ? `nothing to answer: ${answered.why}` : `answered: ${answered.verdict}`
    }
    case 'fix':
      return fix(scene, work)
    case 'review': {
      if (!(await isList(scene))) return noList
      const now = await readPull(ports.client, { ...repo, number: work.number }, ports)
      if (!now.isOpen) {
        await rememberClosed(tools.database.query, repository.id, work.number)
        return `#${work.number} is closed.`
      }
      if (!work.isForced && (await isJudged(scene, now.pull, askedAt))) return `#${work.number} was judged as it is.`
      return outcomeLine(now.pull, await review(scene, now.pull, { isNews: work.isNews }))
    }
  }
}

type Scene = { readonly ports: Ports; readonly tools: Tools; readonly repo: Repo; readonly repository: Repository }

const noList = 'The repository is no list.'

/** Whether the repository is a list: GitHub is asked once, and again after each push to the default branch. */
async function isList({ ports, tools, repo, repository }: Scene): Promise<boolean> {
  if (repository.isList !== undefined) return repository.isList
  const found = (await lookForList(ports, repo)) !== 'other'
  await rememberList(tools.database.query, repository.id, found)
  return found
}

/** Milliseconds for which a judgement holds against events that bring nothing new, for example a delivery that comes late. */
const fresh = 3_600_000

/** What a review depends on besides the texts; of the labels only those that it looks for, where these are known. */
function stateOf({ head, base, isDraft, labels, title = '', body = '' }: PullRequest, known: readonly string[] | null): string {
  const names = known?.map((name) => name.toLowerCase())
  const that = labels.filter((label) => names === undefined || names.includes(label.toLowerCase()))
  const words = createHash('sha256')
    .update(JSON.stringify([title, body]))
    .digest('base64url')
  return JSON.stringify([head, base, isDraft, that.toSorted(), words])
}

async function isJudged({ tools, repository }: Scene, pull: PullRequest, askedAt: Date): Promise<boolean> {
  const [row] = await tools.database.query<{ state: string; judged_at: Date | null; labels: readonly string[] | null }>(
    'select state, judged_at, labels from listkeeper.pull where repository = $1 and number = $2',
    [repository.id, pull.number],
  )
  return row?.state === stateOf(pull, row?.labels ?? null) && row.judged_at !== null && askedAt.getTime() - row.judged_at.getTime() < fresh
}

/** Reviews a pull request with a check in progress, and remembers that it did. */
async function review(
  scene: Scene,
  pull: PullRequest,
  more: Pick<ReviewOptions, 'acceptAll' | 'isNews' | 'remarks'> = {},
): Promise<Outcome> {
  const { tools, repository } = scene
  const { query } = tools.database
  const checks = await openCheck(scene, pull)
  const ports: Ports = { ...scene.ports, checks }
  const outcome = await reviewPullRequest(ports, pull, {
    failOn: 'error',
    checkRun: true,
    now: tools.now,
    ...(tools.links ? { links: await linksFor(tools.links, tools) } : {}),
    ...more,
  }).catch(async (error: unknown) => {
    // What failed before or after the judgement must not leave it in progress either.
    if (checks.isOpen()) await publishFailure(ports, pull, whyFailed(error)).catch(() => undefined)
    throw error
  })
  // Where nothing more was to be said about this head, its run must not stay in progress.
  if (checks.isOpen()) await publishSkip(ports, pull, outcome.reason ?? 'there is a newer commit')
  await query(
    `update listkeeper.pull set begun = null, run = null, state = case when $3 then state else $4 end, judged_at = now(), labels = $5
     where repository = $1 and number = $2`,
    [
      repository.id,
      pull.number,
      outcome.channel === 'moved' || outcome.fixed !== undefined,
      stateOf(pull, outcome.labels ?? null),
      outcome.labels ? JSON.stringify(outcome.labels) : null,
    ],
  )
  await rememberOutcome(scene, pull, outcome)
  return outcome
}

/** What links are asked with: at the pace of all that this service asks. */
async function linksFor(links: LinkTools, { turn, linkToken }: Tools): Promise<LinkTools> {
  const githubToken = await linkToken()
  return {
    ...links,
    ...(githubToken === undefined ? {} : { githubToken }),
    open: async () => ({ ...(await links.open()), ...(turn ? { turn } : {}) }),
  }
}

/** Keeps for the pages what was found, where something was judged. */
async function rememberOutcome(
  { tools, repository }: Scene,
  { number, author, isDraft, title }: PullRequest,
  { conclusion, review: said, channel, admission }: Outcome,
): Promise<void> {
  // No page shows anything of a private repository.
  if (!said || channel === 'moved' || channel === 'skipped' || repository.isPrivate) return
  const answers = admission ? [...admission.proposal, ...admission.entries.flatMap((entry) => entry.answers)] : []
  const isMissed = answers.some(({ result }) => result === 'missed')
  const waitsFor = isMissed ? 'rule' : said.things > 0 || isDraft ? 'author' : 'maintainer'
  await rememberReview(tools.database.query, repository, {
    number,
    author,
    conclusion,
    things: said.things,
    waitsFor,
    ...(title === undefined ? {} : { title }),
  })
}

/** The button "Fix" of a check run: as the command, for people who may write and for the author. */
async function fix(scene: Scene, { number, by, request }: Extract<Work, { kind: 'fix' }>): Promise<string> {
  const { ports, repo } = scene
  if (!(await isList(scene))) return noList
  const now: PullNow = await readPull(ports.client, { ...repo, number }, ports)
  if (!now.isOpen) return `#${number} is closed.`
  const isAuthor = now.pull.author.toLowerCase() === by.toLowerCase() && by !== 'ghost'
  if (!isAuthor && !mayWrite(await readPermission(ports.client, repo, by, ports))) return `#${number}: ${by} may not have it fixed.`
  const fixed = await fixPullRequest(ports, now, { by, request })
  const head = fixed.kind === 'committed' ? fixed.commit : now.pull.head
  const answer = fixedAnswer(fixed)
  return outcomeLine(
    now.pull,
    await review(scene, { ...now.pull, head }, fixed.kind === 'committed' ? {} : { remarks: async () => [answer.text] }),
  )
}

/** Pull requests whose head a commit is, as they were last seen. */
async function rerun({ tools, repository }: Scene, head: string): Promise<string> {
  const { query, transaction } = tools.database
  const rows = await query<{ number: number }>('select number from listkeeper.pull where repository = $1 and head = $2 limit 20', [
    repository.id,
    head,
  ])
  await transaction(async (inside) => {
    for (const { number } of rows) await tools.wish(inside, reviewWish(repository.id, number, { isForced: true, isNews: true }))
  })
  return `${rows.length} to be reviewed again.`
}

/** After a push to the default branch: whether it is a list may have changed, and fixes are proposed where the maintainers have chosen so. */
async function repair(scene: Scene): Promise<string> {
  const { ports, tools, repo, repository } = scene
  const { query } = tools.database
  const tip = await readDefaultBranch(ports.client, repo, ports)
  const target = tip && { ...repo, ...tip }
  // A list is looked at again at once, but not at each of many pushes.
  if (repository.isList && !repository.isPrivate && !(await wasLookedAt(query, repository.id, 6))) await lookAt(scene, target)
  else await rememberList(query, repository.id, undefined)
  if (!target || !(await readChoices(ports, target)).wantsRepairs) return 'Nothing is proposed unless the configuration says so.'
  return repairedLine(await repairList(ports, target, { occasion: 'push', now: tools.now }))
}

/** Looks at a list for the pages. What is private is not looked at: no page would show it. */
async function look(scene: Scene): Promise<string> {
  const { ports, repo, repository } = scene
  if (repository.isPrivate) return 'Nothing is shown of private repositories.'
  const tip = await readDefaultBranch(ports.client, repo, ports)
  return lookAt(scene, tip && { ...repo, ...tip })
}

/** Looks at the newest commit; a repository without one is no list. */
async function lookAt({ ports, tools, repository }: Scene, target: SweepTarget | undefined): Promise<string> {
  const state = target && (await lookAtList(ports, target))
  const { query } = tools.database
  await rememberList(query, repository.id, state !== undefined)
  await rememberLook(query, repository, state)
  return state ? `${state.entries} entries.` : noList
}

function outcomeLine({ owner, repo, number }: PullRequest, { channel, reason }: Outcome): string {
  return `${owner}/${repo}#${number}: ${channel}${reason === undefined ? '' : `, ${reason}`}`
}
