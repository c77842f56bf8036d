// What people do on GitHub, for tests to do it without HTTP: making repositories, pushing, opening and merging pull
// requests, commenting; and handing out tokens.
import { commitsBetween } from './diff.ts'
import { readBlob, showStore } from './git.ts'
import { assign, labelAs, setMilestone } from './happenings.ts'
import { openIssue, openPull, type PullInput } from './opening.ts'
import { collectPosted, type Posted } from './posted.ts'
import { closeIssue, markMerged, reopenIssue, writeMerge } from './pulls.ts'
import {
  type CommitOptions,
  changeSettings,
  commit,
  createRepository,
  findCommit,
  findEntry,
  forkRepository,
  moveRef,
  type RepositoryOptions,
  renameRepository,
  setPermission,
  signature,
} from './repositories.ts'
import { addReply } from './reviews.ts'
import { addComment } from './routes/comments.ts'
import { addStranger, type Stranger } from './strangers.ts'
import { addToken, installationId, type Permissions, type TokenKind } from './tokens.ts'
import {
  account,
  findIssue,
  findPull,
  findRepository,
  type Issue,
  type Permission,
  type PullRequest,
  type ReviewComment,
  type Settings,
  type World,
} from './world.ts'

type TokenOptions = {
  kind: TokenKind
  /** Left out: the app's for an installation, reading for a workflow run, everything its user may for a personal one. */
  permissions?: Permissions
  /** Left out: `listkeeper[bot]`, `github-actions[bot]`; a personal token needs one. */
  login?: string
  /** Full names; left out: every repository that is no fork. */
  repositories?: string[]
}
type PullRequestOptions = Omit<PullInput, 'title' | 'user' | 'base'> & {
  repo: string
  title?: string
  user?: string
  base?: string
}
type PullRequestChanges = { title?: string; body?: string; draft?: boolean; labels?: string[] }
type PushOptions = Omit<CommitOptions, 'from'> & {
  /** Drop the branch's commits first, as after a rebase on the base branch. */
  force?: boolean
}
export type Scenario = {
  createRepository: (name: string, options?: RepositoryOptions) => void
  fork: (parent: string, name: string) => void
  /** Tells of a repository of others, or tells something else of it. */
  describe: (name: string, facts: Stranger) => void
  /** A deleted fork leaves its pull requests without a head repository. */
  deleteRepository: (name: string) => void
  renameRepository: (repo: string, name: string) => void
  /** Protects branches, archives, switches issues off, and the like. */
  changeSettings: (repo: string, settings: Partial<Settings>) => void
  setPermission: (repo: string, login: string, permission: Permission) => void
  /** Commits to a branch, new ones begin at the default branch; an open pull request from it moves along. */
  commit: (repo: string, branch: string, options: CommitOptions) => string
  /** Commits to the head branch of a pull request. */
  push: (repo: string, number: number, options: PushOptions) => string
  openPullRequest: (options: PullRequestOptions) => number
  /** Changes what its author may change: text, draft state, labels. */
  editPullRequest: (repo: string, number: number, changes: PullRequestChanges) => void
  openIssue: (repo: string, options: { title: string; user: string; body?: string; labels?: string[] }) => number
  /** A comment on an issue or pull request; its id comes back. */
  comment: (repo: string, number: number, user: string, body: string) => number
  /** An answer to a review comment; its id comes back. */
  replyAs: (user: string, repo: string, commentId: number, body: string) => number
  /** Resolves the thread that a review comment began. */
  resolveAs: (user: string, repo: string, commentId: number) => void
  mergePullRequest: (repo: string, number: number, by?: string) => string
  /** Left out: by the owner. */
  closePullRequest: (repo: string, number: number, by?: string) => void
  reopenPullRequest: (repo: string, number: number, by?: string) => void
  /** Gives an issue or pull request labels instead of those that it has. */
  labelAs: (user: string, repo: string, number: number, labels: readonly string[]) => void
  assign: (repo: string, number: number, login: string, by?: string) => void
  setMilestone: (repo: string, number: number, title: string, by?: string) => void
  requestReview: (repo: string, number: number, login: string) => void
  /** An account that was made at a time. */
  createAccount: (login: string, createdAt: string) => void
  /** Has an account keep to itself that it belongs to organizations. */
  hideMembership: (login: string) => void
  token: (options: TokenOptions) => string
  /** The id of the app's installation on an owner's repositories. */
  installation: (owner: string) => number
  /** The hash that a branch, tag or full reference points at. */
  head: (repo: string, ref?: string) => string
  /** A file's text at a branch or commit. */
  file: (repo: string, ref: string, path: string) => string | undefined
  /** The path of the bare repository, for `git clone` and the like. */
  directory: (repo: string) => string
  posted: (repo: string, number: number) => Posted
}

export function createScenario(world: World): Scenario {
  const pullOf = (repo: string, number: number): Issue & { pull: PullRequest } => findPull(findRepository(world, repo), number)
  return {
    createRepository: (name, options) => void createRepository(world, name, options),
    fork: (parent, name) => void forkRepository(world, findRepository(world, parent), name),
    describe: (name, facts) => addStranger(world, name, facts),
    deleteRepository: (name) => void world.repositories.delete(name.toLowerCase()),
    renameRepository: (repo, name) => renameRepository(world, findRepository(world, repo), name),
    changeSettings: (repo, settings) => changeSettings(findRepository(world, repo), settings),
    setPermission: (repo, login, permission) => setPermission(world, findRepository(world, repo), login, permission),
    commit: (repo, branch, options) => commit(world, findRepository(world, repo), branch, options),
    push: (repo, number, options) => push(world, pullOf(repo, number), options),
    openPullRequest: ({ repo, ...input }) => openPullRequest(world, repo, input),
    editPullRequest: (repo, number, changes) => edit(world, pullOf(repo, number), changes),
    openIssue: (repo, options) => openIssue(world, findRepository(world, repo), options).number,
    comment: (repo, number, user, body) => addComment(world, findIssue(findRepository(world, repo), number), account(world, user), body).id,
    replyAs: (user, repo, commentId, body) => {
      const { issue, comment } = findReviewComment(world, repo, commentId)
      return addReply(world, issue, account(world, user), comment, body).id
    },
    resolveAs: (user, repo, commentId) => {
      findReviewComment(world, repo, commentId).comment.resolvedBy = account(world, user)
    },
    mergePullRequest: (repo, number, by) => merge(world, pullOf(repo, number), by),
    closePullRequest: (repo, number, by) =>
      closeIssue(world, pullOf(repo, number), null, by === undefined ? undefined : account(world, by)),
    reopenPullRequest: (repo, number, by) => reopenIssue(world, pullOf(repo, number), by === undefined ? undefined : account(world, by)),
    labelAs: (user, repo, number, labels) => labelAs(world, findIssue(findRepository(world, repo), number), user, labels),
    assign: (repo, number, login, by = login) => assign(world, findIssue(findRepository(world, repo), number), login, by),
    setMilestone: (repo, number, title, by) => setMilestone(world, pullOf(repo, number), title, by ?? repo.split('/')[0]!),
    requestReview: (repo, number, login) => void pullOf(repo, number).pull.reviewers.push(account(world, login)),
    createAccount: (login, createdAt) => void Object.assign(account(world, login), { createdAt: Date.parse(createdAt) }),
    hideMembership: (login) => void Object.assign(account(world, login), { hidesMembership: true }),
    token: (options) => makeToken(world, options),
    installation: (owner) => installationId(world, owner),
    head: (repo, ref) => findCommit(findRepository(world, repo), ref) ?? unknown(ref),
    file: (repo, ref, path) => readText(world, repo, ref, path),
    directory: (repo) => showStore(findRepository(world, repo).store),
    posted: (repo, number) => collect(world, repo, number),
  }
}

function unknown(ref: string | undefined): never {
  throw new Error(`there is no ${ref}`)
}

function openPullRequest(world: World, repo: string, input: Omit<PullRequestOptions, 'repo'>): number {
  const repository = findRepository(world, repo)
  const owner = input.head.includes(':') ? input.head.split(':')[0] : undefined
  const defaults = {
    title: `Change ${input.head}`,
    user: owner ?? repository.owner.login,
    base: repository.defaultBranch,
  }
  return openPull(world, repository, { ...defaults, ...input }).number
}

function edit(world: World, issue: Issue & { pull: PullRequest }, changes: PullRequestChanges): void {
  issue.title = changes.title ?? issue.title
  issue.body = changes.body ?? issue.body
  issue.pull.draft = changes.draft ?? issue.pull.draft
  if (changes.labels) labelAs(world, issue, issue.repository.owner.login, changes.labels)
  issue.updatedAt = world.clock.now
}

function push(world: World, issue: Issue & { pull: PullRequest }, { force, ...options }: PushOptions): string {
  const { head, base } = issue.pull
  const tip = base.repository.refs.get(`refs/heads/${base.ref}`)
  const from = force && tip ? { from: tip } : {}
  return commit(world, head.repository, head.ref, { author: issue.user.login, ...options, ...from })
}

function merge(world: World, issue: Issue & { pull: PullRequest }, by: string | undefined): string {
  const { base } = issue.pull
  const user = account(world, by ?? base.repository.owner.login)
  const message = `Merge pull request #${issue.number} from ${issue.pull.head.ref}`
  const sha = writeMerge(issue.pull, message, signature(user, world.clock.now))
  markMerged(world, issue, sha, user)
  moveRef(world, base.repository, `refs/heads/${base.ref}`, sha)
  return sha
}

function findReviewComment(world: World, repo: string, id: number): { issue: Issue & { pull: PullRequest }; comment: ReviewComment } {
  const repository = findRepository(world, repo)
  for (const issue of repository.issues.values()) {
    const comment = issue.pull?.comments.find((one) => one.id === id)
    if (comment) return { issue: findPull(repository, issue.number), comment }
  }
  throw new Error(`there is no review comment ${id}`)
}

function makeToken(world: World, options: TokenOptions): string {
  const { kind, repositories } = options
  const bot = kind === 'actions' ? 'github-actions[bot]' : `${world.app.slug}[bot]`
  const login = options.login ?? bot
  const defaults = {
    installation: world.app.permissions,
    actions: { contents: 'read', metadata: 'read' },
    pat: undefined,
    'app-jwt': {},
  }
  const permissions = (options.permissions ?? defaults[kind]) as Permissions | undefined
  return addToken(world, {
    kind,
    account: account(world, login),
    permissions,
    repositories: repositories?.map((name) => name.toLowerCase()),
    installationId: undefined,
  }).value
}

function readText(world: World, repo: string, ref: string, path: string): string | undefined {
  const repository = findRepository(world, repo)
  const entry = findEntry(repository, findCommit(repository, ref) ?? unknown(ref), path)
  return entry ? readBlob(repository.store, entry.sha)?.toString() : undefined
}

function collect(world: World, repo: string, number: number): Posted {
  const repository = findRepository(world, repo)
  const issue = findIssue(repository, number)
  const { pull } = issue
  const commits = pull ? [...commitsBetween(repository.store, pull.base.sha, pull.head.sha), pull.previousHead] : []
  return collectPosted(issue, commits)
}
