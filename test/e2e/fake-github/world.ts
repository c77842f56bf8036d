// The state of the fake GitHub: accounts, repositories, issues, pull requests and what hangs on them, as plain data.
// Looking things up and taking the next number or moment is here; what may be done with them is not.
import { join } from 'node:path'
import { missing } from './answers.ts'
import type { DiffLimits } from './diff.ts'
import type { GitStore } from './git.ts'
import type { Happening } from './happenings.ts'
import type { Side } from './hunks.ts'
import type { RateLimits } from './limits.ts'
import type { Protection } from './protection.ts'
import type { Stranger } from './strangers.ts'
import type { App, Token } from './tokens.ts'
import type { Delivery } from './webhooks.ts'

export type Permission = 'admin' | 'write' | 'read' | 'none'
export type Account = {
  login: string
  id: number
  type: 'User' | 'Bot' | 'Organization'
  name: string
  /** Left out: some day in 2020. */
  createdAt?: number
  /** Whether it keeps to itself that it belongs to the organization, so that others are told it has no part in a repository. */
  hidesMembership?: boolean
}
export type Reaction = { id: number; user: Account; content: string; createdAt: number }
export type Label = { id: number; name: string; color: string; description: string | null }

export type Comment = {
  id: number
  user: Account
  body: string
  createdAt: number
  updatedAt: number
  reactions: Reaction[]
  minimized: string | undefined
}
export type ReviewComment = Comment & {
  reviewId: number
  replyTo: number | undefined
  path: string
  subject: 'line' | 'file'
  side: Side
  startSide: Side
  /** Null once the line is outdated, and for a comment on a file. */
  line: number | null
  startLine: number | null
  position: number | null
  originalLine: number | null
  originalStartLine: number | null
  originalPosition: number | null
  commit: string
  originalCommit: string
  diffHunk: string
  outdated: boolean
  /** On the first comment of a thread: who resolved it. */
  resolvedBy: Account | undefined
}
export type Review = {
  id: number
  user: Account
  body: string
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED'
  commit: string
  submittedAt: number | undefined
  minimized?: string | undefined
}
export type Branch = { repository: Repository; ref: string; sha: string }
export type PullRequest = {
  base: Branch
  head: Branch
  draft: boolean
  maintainerCanModify: boolean
  /** The head before the last push. */
  previousHead: string
  mergedAt: number | undefined
  mergedBy: Account | undefined
  mergeCommit: string | undefined
  /** Who is to review it. */
  reviewers: Account[]
  reviews: Review[]
  comments: ReviewComment[]
}
export type Issue = {
  id: number
  number: number
  repository: Repository
  user: Account
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'reopened' | 'duplicate' | null
  labels: Label[]
  assignees: Account[]
  milestone: string | undefined
  happenings: Happening[]
  createdAt: number
  updatedAt: number
  closedAt: number | undefined
  comments: Comment[]
  pull: PullRequest | undefined
}
export type Annotation = {
  path: string
  start_line: number
  end_line: number
  start_column?: number
  end_column?: number
  annotation_level: string
  message: string
  title?: string
  raw_details?: string
}
export type CheckRun = {
  id: number
  suiteId: number
  app: string
  name: string
  sha: string
  status: string
  conclusion: string | null
  startedAt: string
  completedAt: string | null
  detailsUrl: string | null
  externalId: string
  title: string | null
  summary: string | null
  text: string | null
  annotations: Annotation[]
  actions: { label: string; description: string; identifier: string }[]
}
/** What its owner chose for a repository. */
export type Settings = {
  /** Archived ones are read-only. */
  archived: boolean
  private: boolean
  hasIssues: boolean
  /** Whether the tokens of workflows open pull requests; GitHub's own default is no. */
  actionsOpenPulls: boolean
  protections: Protection[]
  /** The states of workflows by path; `active` where none is named. */
  workflows: Readonly<Record<string, 'active' | 'disabled_inactivity' | 'disabled_manually' | 'disabled_fork'>>
  /** Whether the default branch asks that conversations are resolved. */
  resolvesConversations: boolean
}
export type Repository = Settings & {
  id: number
  name: string
  owner: Account
  store: GitStore
  refs: Map<string, string>
  defaultBranch: string
  private: boolean
  parent: Repository | undefined
  permissions: Map<string, Permission>
  labels: Label[]
  issues: Map<number, Issue>
  checkRuns: CheckRun[]
  createdAt: number
  pushedAt: number
}
export type Clock = {
  now: number
  /** Milliseconds that each changing request takes. */
  step: number
}
export type World = {
  readonly root: string
  url: string
  readonly clock: Clock
  readonly limits: DiffLimits
  readonly rates: RateLimits
  readonly deliveries: Delivery[]
  readonly app: App
  readonly accounts: Map<string, Account>
  readonly repositories: Map<string, Repository>
  /** Repositories that are only told of. */
  readonly strangers: Map<string, { name: string; facts: Stranger }>
  /** Full names of today by those of before, in lower case: GitHub follows them. */
  readonly renamed: Map<string, string>
  readonly tokens: Map<string, Token>
  lastId: number
}

const knownAccounts: Record<string, number> = { 'github-actions[bot]': 41898282, 'web-flow': 19864447 }

export function nextId(world: World): number {
  world.lastId += 1
  return world.lastId
}

/** The account of that name, made on first use. */
export function account(world: World, login: string, type?: Account['type']): Account {
  const key = login.toLowerCase()
  const found = world.accounts.get(key)
  if (found) return found
  const made: Account = {
    login,
    id: knownAccounts[key] ?? nextId(world),
    type: type ?? (login.endsWith('[bot]') ? 'Bot' : 'User'),
    name: login,
  }
  world.accounts.set(key, made)
  return made
}

export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`
}

export function findRepository(world: World, name: string): Repository {
  const key = name.toLowerCase()
  return world.repositories.get(key) ?? world.repositories.get(world.renamed.get(key) ?? '') ?? missing()
}

/** Whether a repository has not been deleted. */
export function isKnown(world: World, repository: Repository): boolean {
  return world.repositories.get(fullName(repository).toLowerCase()) === repository
}

export function findIssue(repository: Repository, number: number): Issue {
  return repository.issues.get(number) ?? missing()
}

/** An issue that is a pull request, with its pull request at hand. */
export function findPull(repository: Repository, number: number): Issue & { pull: PullRequest } {
  const issue = findIssue(repository, number)
  return hasPull(issue) ? issue : missing()
}

export function hasPull(issue: Issue): issue is Issue & { pull: PullRequest } {
  return issue.pull !== undefined
}

/** What an account may do: as set, everything for the owner, and reading for everyone where the repository is public. */
export function permissionOf(repository: Repository, login: string): Permission {
  if (login.toLowerCase() === repository.owner.login.toLowerCase()) return 'admin'
  const set = repository.permissions.get(login.toLowerCase()) ?? 'none'
  return set === 'none' && !repository.private ? 'read' : set
}

export function directoryOf(world: World, name: string): string {
  return join(world.root, `${name}.git`)
}

export function isoTime(moment: number): string {
  return new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** The label of that name in a repository, made on first use, as GitHub does for labels set on an issue. */
export function findLabel(world: World, repository: Repository, name: string): Label {
  const found = repository.labels.find((label) => label.name.toLowerCase() === name.toLowerCase())
  if (found) return found
  const made = { id: nextId(world), name, color: 'ededed', description: null }
  repository.labels.push(made)
  return made
}
