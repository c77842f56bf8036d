/** A list on the fake GitHub with proposals from forks, and people who write commands on them. */
import { Octokit } from '@octokit/core'
import type { TriageOptions } from '../../../src/commands/admission/round.ts'
import { type Triaged, triageProposals } from '../../../src/commands/admission/triage-proposals.ts'
import { type Outcome, reviewPullRequest } from '../../../src/commands/pull-request/review-pull-request.ts'
import type { Ports } from '../../../src/commands/repository/ports.ts'
import { answerOn } from '../../../src/commands/sweep/answer-on-issue.ts'
import { readPull } from '../../../src/github/pull.ts'
import { type FakeGitHub, type Files, startFakeGitHub } from '../../e2e/fake-github/index.ts'
import { list } from '../../e2e/lists.ts'
import { Killed, mortal } from '../mortal.ts'

export const repo = 'octo/list'
export const bot = 'listkeeper[bot]'
export const configPath = '.github/listkeeper.yml'

type Offer = {
  readonly user: string
  /** The README, or several files. */
  readonly head: string | Files
  readonly title?: string
  readonly body?: string
}

export type Stage = {
  readonly github: FakeGitHub
  readonly ports: Ports
  readonly log: string[]
  /** Opens a proposal from a fork; its number comes back. */
  readonly propose: (offer: Offer) => number
  /** Somebody comments, and is answered; what we answered comes back, without marks. */
  readonly ask: (author: string, number: number, body: string, ports?: Ports) => Promise<string>
  /** Reviews a pull request as it is now, as its event would. */
  readonly review: (number: number, ports?: Ports) => Promise<Outcome>
  /** What is done on a schedule, at the time of the virtual clock. */
  readonly triage: (options?: Partial<TriageOptions>, ports?: Ports) => Promise<Triaged>
  /** Lets days go by. */
  readonly pass: (days: number) => void
  readonly labels: (number: number) => string[]
  /** Our own comments on a pull request. */
  readonly said: (number: number) => string[]
  /** Ports that die before a call of that number, counted from 0; `calls` counts them. */
  readonly mortal: (deadly: number) => Ports & { readonly calls: () => number }
  readonly close: () => Promise<void>
}

export type StageOptions = {
  readonly files?: Files
  readonly config?: string
  readonly now?: string
  readonly permissions?: Record<string, 'read' | 'write'>
}

const everything = { contents: 'write', pull_requests: 'write', checks: 'write', issues: 'write' } as const

export async function setStage({ files = {}, config, now, permissions = everything }: StageOptions = {}): Promise<Stage> {
  const base = { 'README.md': list(), ...(config === undefined ? {} : { [configPath]: config }), ...files }
  const github = await startFakeGitHub({
    repositories: { [repo]: { files: base, permissions: { octo: 'admin', mia: 'write', tom: 'read' } } },
    ...(now === undefined ? {} : { now }),
  })
  const auth = github.token({ kind: 'installation', permissions, login: bot })
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  const client = new Octokit({ auth, baseUrl: github.url, log: quiet })
  const log: string[] = []
  const ports: Ports = { client, sleep: async () => undefined, log: (line) => void log.push(line) }
  const said = (number: number): string[] =>
    github.posted(repo, number).comments.flatMap(({ user, body }) => (user === bot ? [body.replace(/\s*<!-- [\s\S]*-->$/, '')] : []))
  let forks = 0
  const clock = (): number => github.clock.now
  const review: Stage['review'] = async (number, own = ports) => {
    const { pull } = await readPull(own.client, { owner: 'octo', repo: 'list', number }, own)
    return reviewPullRequest(own, pull, { failOn: 'error', checkRun: true, now: clock })
  }
  return {
    github,
    ports,
    log,
    said,
    review,
    triage: (options = {}, own = ports) =>
      triageProposals(
        own,
        { owner: 'octo', repo: 'list', branch: 'main', commit: github.head(repo) },
        { now: clock, review: (pull) => reviewPullRequest(own, pull, { failOn: 'error', checkRun: true, now: clock }), ...options },
      ),
    pass: (days) => void github.clock.advance(days * 86_400_000),
    labels: (number) => github.posted(repo, number).labels.toSorted(),
    propose: ({ user, head, ...words }) => {
      const fork = `${user}/list`
      try {
        github.fork(repo, fork)
      } catch {
        // It has one already.
      }
      const branch = `add-${++forks}`
      github.commit(fork, branch, { files: typeof head === 'string' ? { 'README.md': head } : head, author: user, from: github.head(repo) })
      return github.openPullRequest({ repo, head: `${user}:${branch}`, user, ...words })
    },
    ask: async (author, number, body, own = ports) => {
      const commentId = github.comment(repo, number, author, body)
      const comment = {
        owner: 'octo',
        repo: 'list',
        number,
        isPullRequest: true,
        commentId,
        author,
        authorType: 'User',
        body,
        action: 'created',
      }
      const now = (): number => github.clock.now
      const review = (pull: Parameters<typeof reviewPullRequest>[1], more = {}): ReturnType<typeof reviewPullRequest> =>
        reviewPullRequest(own, pull, { failOn: 'error', checkRun: true, now, ...more })
      const ask = (some: Ports): ReturnType<typeof answerOn> => answerOn(some, { comment, issueBody: '', branch: 'main' }, { review, now })
      try {
        await ask(own)
      } catch (error) {
        if (!(error instanceof Killed)) throw error
        await ask(ports)
      }
      return said(number).at(-1) ?? ''
    },
    mortal: (deadly) => {
      return { ...ports, ...mortal(client, deadly) }
    },
    close: () => github.close(),
  }
}
