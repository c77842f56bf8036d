/** A pull request on the fake GitHub on which somebody comments, and the real use case that answers. */
import { Octokit } from '@octokit/core'
import { type Answered, answerComment, type CommentDeps } from '../../../src/commands/pull-request/answer-comment.ts'
import type { IssueComment } from '../../../src/commands/pull-request/answer-in-talk.ts'
import { reviewPullRequest } from '../../../src/commands/pull-request/review-pull-request.ts'
import type { Ports } from '../../../src/commands/repository/ports.ts'
import type { PullRequest } from '../../../src/github/pull.ts'
import { type FakeGitHub, type Files, type Posted, startFakeGitHub } from '../../e2e/fake-github/index.ts'
import { list } from '../../e2e/lists.ts'
import { mortal } from '../mortal.ts'

export const repo = 'octo/list'
export const bot = 'listkeeper[bot]'
export const configPath = '.github/listkeeper.yml'

export type Permissions = Record<string, 'read' | 'write'>
export const committing: Permissions = { contents: 'write', pull_requests: 'write', checks: 'write', issues: 'write' }

export type StageOptions = {
  /** Files of the base besides the list. */
  readonly base?: Files
  /** The new README, or several files. */
  readonly head: string | Files
  readonly fork?: 'with edits' | 'without edits' | 'of an organization'
  readonly permissions?: Permissions
  /** What ann may do, who opens the pull request: who has a branch in the repository may write there, as a rule. */
  readonly author?: 'write' | 'read'
  /** A token of this person instead of the bot's. */
  readonly person?: string
}

export type Stage = {
  readonly github: FakeGitHub
  readonly number: number
  /** The repository and branch that the pull request comes from. */
  readonly source: string
  readonly branch: string
  readonly ports: Ports
  readonly log: string[]
  /** Ports whose client dies before a call; `calls` counts them. */
  readonly mortal: (deadly: number) => Ports & { readonly calls: () => number }
  /** Comments, and gives the event of it. */
  readonly comment: (author: string, body: string, on?: number) => IssueComment
  readonly answer: (comment: IssueComment, ports?: Ports, deps?: Partial<CommentDeps>) => Promise<Answered>
  /** Comments and answers. */
  readonly ask: (author: string, body: string) => Promise<Answered>
  readonly pull: () => PullRequest
  readonly posted: () => Posted
  /** What we answered, without marks. */
  readonly said: () => string[]
  /** The README at the head. */
  readonly text: () => string | undefined
  /** The commits of the head branch, newest first. */
  readonly head: () => string
  readonly close: () => Promise<void>
}

export async function setStage({
  base = {},
  head,
  fork,
  permissions = committing,
  person,
  author = fork ? 'read' : 'write',
}: StageOptions): Promise<Stage> {
  const github = await startFakeGitHub({
    repositories: {
      [repo]: { files: { 'README.md': list(), ...base }, permissions: { octo: 'admin', mia: 'write', tom: 'read', ann: author } },
    },
  })
  const owner = fork === 'of an organization' ? 'birds' : 'ann'
  const source = fork ? `${owner}/list` : repo
  if (fork === 'of an organization') github.createRepository('birds/other', { organization: true })
  if (fork) github.fork(repo, source)
  const branch = 'change'
  github.commit(source, branch, { files: typeof head === 'string' ? { 'README.md': head } : head, author: 'ann' })
  const number = github.openPullRequest({
    repo,
    head: fork ? `${owner}:${branch}` : branch,
    user: 'ann',
    maintainerCanModify: fork === 'with edits',
  })
  const auth = person ? github.token({ kind: 'pat', login: person }) : github.token({ kind: 'installation', permissions, login: bot })
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  const client = new Octokit({ auth, baseUrl: github.url, log: quiet })
  const log: string[] = []
  const ports: Ports = { client, sleep: async () => undefined, log: (line) => void log.push(line) }
  const event = (id: number, author: string, body: string, on: number): IssueComment => ({
    owner: 'octo',
    repo: 'list',
    number: on,
    isPullRequest: on === number,
    commentId: id,
    author,
    authorType: author.endsWith('[bot]') ? 'Bot' : 'User',
    body,
    action: 'created',
  })
  const stage: Stage = {
    github,
    number,
    source,
    branch,
    ports,
    log,
    mortal: (deadly) => {
      return { ...ports, ...mortal(client, deadly) }
    },
    comment: (author, body, on = number) => event(github.comment(repo, on, author, body), author, body, on),
    answer: (comment, own = ports, deps = {}) =>
      answerComment(own, comment, {
        review: (pull, more) => reviewPullRequest(own, pull, { failOn: 'error', checkRun: false, ...more }),
        ...deps,
      }),
    ask: (author, body) => stage.answer(stage.comment(author, body)),
    pull: () => ({
      owner: 'octo',
      repo: 'list',
      number,
      head: github.head(source, branch),
      base: 'main',
      author: 'ann',
      isDraft: false,
      labels: [],
    }),
    posted: () => github.posted(repo, number),
    said: () =>
      stage
        .posted()
        .comments.filter(({ body }) => body.includes('<!-- listkeeper:1 answer'))
        .map(({ body }) => body.replace(/\n\n<!-- .* -->$/, '')),
    text: () => github.file(source, branch, 'README.md'),
    head: () => github.head(source, branch),
    close: () => github.close(),
  }
  return stage
}
