// Repositories, pull requests, threads and comments as objects of GitHub's GraphQL schema. A field that leads further
// is a function, so that only what is requested is made.

import { commitsBetween } from '../diff.ts'
import { type GitStore, git, listTree, readBlob, readCommit, readObject } from '../git.ts'
import { changesOf, isMergeable } from '../pulls.ts'
import { findCommit, findEntry } from '../repositories.ts'
import { isAllowed, type Token } from '../tokens.ts'
import { associationOf, nodeId } from '../views/accounts.ts'
import { shownComments } from '../views/pulls.ts'
import {
  type Account,
  findRepository,
  fullName,
  hasPull,
  type Issue,
  isKnown,
  isoTime,
  type PullRequest,
  permissionOf,
  type Repository,
  type ReviewComment,
  type World,
} from '../world.ts'
import { connect, fail, type PageInput } from './problems.ts'
import { commentFields, reviewFields, threadFields } from './threads.ts'
import { type TimelineInput, timelineOf } from './timeline.ts'

export type Viewer = { world: World; token: Token }
export type Fields = Record<string, unknown>
type Pull = Issue & { pull: PullRequest }

/** An actor. Unlike REST, GraphQL names a bot without `[bot]`. */
export function actorFields(user: Account): Fields {
  const isBot = user.type === 'Bot'
  return {
    __typename: user.type,
    id: nodeId(isBot ? 'BOT' : 'U', user.id),
    databaseId: user.id,
    login: isBot ? user.login.replace('[bot]', '') : user.login,
    name: user.name,
    url: `https://github.com/${user.login}`,
    createdAt: isoTime(user.createdAt ?? Date.parse('2020-01-01T00:00:00Z')),
    avatarUrl: `https://avatars.githubusercontent.com/u/${user.id}`,
  }
}

/** Whoever asks, who is a User to the schema, also where it is a bot. */
export function viewerFields({ token }: Viewer): Fields {
  return { ...actorFields(token.account), __typename: 'User', login: token.account.login }
}

export function findVisible(viewer: Viewer, owner: string, name: string): Repository {
  const absent = `Could not resolve to a Repository with the name '${owner}/${name}'.`
  try {
    const repository = findRepository(viewer.world, `${owner}/${name}`)
    return isAllowed(viewer.token, repository, 'metadata=read') ? repository : fail('NOT_FOUND', absent)
  } catch {
    return fail('NOT_FOUND', absent)
  }
}

export function repositoryFields(viewer: Viewer, repository: Repository): Fields {
  const number = (kind: string, found: Issue | undefined, asked: number): Issue =>
    found ?? fail('NOT_FOUND', `Could not resolve to a ${kind} with the number of ${asked}.`)
  return {
    __typename: 'Repository',
    id: nodeId('R', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    owner: () => actorFields(repository.owner),
    url: `https://github.com/${fullName(repository)}`,
    isFork: repository.parent !== undefined,
    isPrivate: repository.private,
    isArchived: repository.archived,
    hasIssuesEnabled: repository.hasIssues,
    parent: () => repository.parent && repositoryFields(viewer, repository.parent),
    viewerPermission: () => permissionOf(repository, viewer.token.account.login).toUpperCase(),
    defaultBranchRef: () => refFields(repository, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      refFields(repository, qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`),
    object: (input: { expression?: string; oid?: string }) => objectFields(repository, input.expression ?? input.oid ?? ''),
    pullRequest: (input: { number: number }) => {
      const found = number('PullRequest', repository.issues.get(input.number), input.number)
      return hasPull(found) ? pullFields(viewer, found) : number('PullRequest', undefined, input.number)
    },
    label: ({ name }: { name: string }) => {
      const found = repository.labels.find((label) => label.name.toLowerCase() === name.toLowerCase())
      return found ? { id: nodeId('LA', found.id), name: found.name, color: found.color } : null
    },
    pullRequests: (input: PullsInput) => connect('pullRequests', findPulls(repository, input), input, (pull) => pullFields(viewer, pull)),
    issues: (input: IssuesInput) => connect('issues', findIssues(repository, input), input, (issue) => issueFields(viewer, issue)),
    issue: (input: { number: number }) => {
      const found = repository.issues.get(input.number)
      return issueFields(viewer, number('Issue', found?.pull ? undefined : found, input.number))
    },
  }
}

type IssuesInput = PageInput & { labels?: readonly string[] | null; orderBy?: { field: string; direction: string } | null }

/** Issues with one of the labels, where some are named; they are ordered by their numbers, which is the order of their making. */
function findIssues(repository: Repository, { labels, orderBy }: IssuesInput): Issue[] {
  if (orderBy && orderBy.field !== 'CREATED_AT') fail('UNPROCESSABLE', `The fake does not order by ${orderBy.field}.`)
  const found = [...repository.issues.values()].filter((issue) => !issue.pull && repository.hasIssues).sort((a, b) => a.number - b.number)
  if (orderBy?.direction === 'DESC') found.reverse()
  const wanted = labels?.map((name) => name.toLowerCase())
  return found.filter((issue) => !wanted || issue.labels.some(({ name }) => wanted.includes(name.toLowerCase())))
}

type PullsInput = PageInput & {
  states?: readonly string[] | null
  baseRefName?: string | null
  orderBy?: { field: string; direction: string } | null
}

/** Pull requests by state and base branch; they are ordered by their numbers, which is the order of their making. */
function findPulls(repository: Repository, { states, baseRefName, orderBy }: PullsInput): Pull[] {
  if (orderBy && orderBy.field !== 'CREATED_AT' && orderBy.field !== 'UPDATED_AT')
    fail('UNPROCESSABLE', `The fake does not order by ${orderBy.field}.`)
  const isByUpdate = orderBy?.field === 'UPDATED_AT'
  const found = [...repository.issues.values()]
    .filter(hasPull)
    .sort((a, b) => (isByUpdate ? a.updatedAt - b.updatedAt || a.number - b.number : a.number - b.number))
  if (orderBy?.direction === 'DESC') found.reverse()
  return found.filter(
    (issue) => (states ?? [stateOf(issue)]).includes(stateOf(issue)) && (baseRefName ?? issue.pull.base.ref) === issue.pull.base.ref,
  )
}

function stateOf(issue: Issue): string {
  return issue.pull?.mergedAt === undefined ? issue.state.toUpperCase() : 'MERGED'
}

export function refFields(repository: Repository, ref: string): Fields | null {
  const sha = repository.refs.get(ref)
  if (!sha) return null
  const name = ref.replace(/^refs\/(heads|tags)\//, '')
  return { id: nodeId('REF', `${repository.id}:${ref}`), name, target: () => objectFields(repository, sha) }
}

/** What an expression names: a branch or hash, or `commit:path`. */
function objectFields(repository: Repository, expression: string): Fields | null {
  const [rev = '', ...rest] = expression.split(':')
  const path = rest.join(':')
  const { store } = repository
  const commit = findCommit(repository, rev === 'HEAD' ? undefined : rev)
  if (rest.length === 0)
    return commit
      ? { ...commitFields(store, commit), file: (input: { path: string }) => entryFields(repository, commit, input.path) }
      : blobFields(store, rev)
  const entry = commit && path ? findEntry(repository, commit, path) : undefined
  const tree = commit && !path ? readCommit(store, commit)?.tree : undefined
  if (tree) return treeFields(store, tree)
  if (!entry || entry.type === 'commit') return null
  if (entry.type === 'tree') return treeFields(store, entry.sha)
  return blobFields(store, entry.sha)
}

/** A file of a commit as an entry of its tree, with the mode that tells links and submodules from files. */
function entryFields(repository: Repository, commit: string, path: string): Fields | null {
  const entry = findEntry(repository, commit, path)
  if (!entry) return null
  if ((readBlob(repository.store, entry.sha)?.length ?? 0) > maximalFile) fail('UNPROCESSABLE', 'Could not resolve file over 10mb.')
  const object =
    entry.type === 'blob' ? blobFields(repository.store, entry.sha) : entry.type === 'tree' ? treeFields(repository.store, entry.sha) : null
  return {
    __typename: 'TreeEntry',
    name: path.split('/').at(-1),
    path,
    mode: Number.parseInt(String(entry.mode), 8),
    type: entry.type,
    oid: entry.sha,
    object,
  }
}

function treeFields(store: GitStore, sha: string): Fields {
  const entries = (): Fields[] =>
    listTree(store, sha).flatMap(({ path, type, mode, sha: oid }) =>
      path.includes('/') ? [] : [{ __typename: 'TreeEntry', name: path, path, type, mode: Number.parseInt(String(mode), 8), oid }],
    )
  return { __typename: 'Tree', id: nodeId('T', sha), oid: sha, entries }
}

/** A longer text is cut off here, and not looked into (sveltia/sveltia-cms#950, ossf/pvtr-github-repo-scanner#219). */
const maximalText = 512_000

/** A file of more than this is no file to GraphQL (sveltia/sveltia-cms#692). */
const maximalFile = 10 * 2 ** 20

function blobFields(store: GitStore, sha: string): Fields | null {
  if (readObject(store, sha)?.type !== 'blob') return null
  const bytes = readBlob(store, sha) ?? Buffer.alloc(0)
  const isTruncated = bytes.length > maximalText
  const isBinary = isTruncated ? null : bytes.includes(0)
  const text = isBinary ? null : bytes.subarray(0, maximalText).toString()
  const base = { __typename: 'Blob', id: nodeId('B', sha), oid: sha, abbreviatedOid: sha.slice(0, 7) }
  return { ...base, byteSize: bytes.length, isBinary, isTruncated, text }
}

/** The commits that lead to one, the newest first; those of them that change a path, and were committed until a time. */
function commitsOf(store: GitStore, sha: string, { path, until }: { path?: string | undefined; until?: string | undefined }): string[] {
  const time = until === undefined ? [] : [`--until=${until}`]
  const found = git(store, ['rev-list', ...time, sha, ...(path === undefined ? [] : ['--', path])]).toString()
  return found.split('\n').filter((line) => line !== '')
}

export function commitFields(store: GitStore, sha: string): Fields {
  const commit = readCommit(store, sha)
  const [headline = '', ...rest] = (commit?.message ?? '').split('\n')
  return {
    __typename: 'Commit',
    id: nodeId('C', sha),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    message: commit?.message ?? '',
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    committedDate: isoTime(commit?.committer.at ?? 0),
    history: ({ path, until, ...page }: PageInput & { path?: string; until?: string }) =>
      connect('history', commitsOf(store, sha, { path, until }), page, (one) => commitFields(store, one)),
    url: `https://github.com/commit/${sha}`,
    tree: { id: nodeId('T', commit?.tree ?? ''), oid: commit?.tree },
  }
}

export function issueFields(viewer: Viewer, issue: Issue): Fields {
  return {
    __typename: issue.pull ? 'PullRequest' : 'Issue',
    id: nodeId(issue.pull ? 'PR' : 'I', issue.id),
    databaseId: issue.id,
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    state: stateOf(issue),
    closed: issue.state === 'closed',
    url: `https://github.com/${fullName(issue.repository)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`,
    viewerDidAuthor: issue.user.id === viewer.token.account.id,
    createdAt: isoTime(issue.createdAt),
    updatedAt: isoTime(issue.updatedAt),
    author: () => actorFields(issue.user),
    repository: () => repositoryFields(viewer, issue.repository),
    labels: (page: PageInput) => connect('labels', issue.labels, page, ({ id, ...rest }) => ({ id: nodeId('LA', id), ...rest })),
    assignees: (page: PageInput) => connect('assignees', issue.assignees, page, actorFields),
    milestone: issue.milestone === undefined ? null : { title: issue.milestone },
    authorAssociation: associationOf(issue.repository, issue.user),
    timelineItems: (input: TimelineInput) => timelineOf(issue, input),
    comments: (page: PageInput) => connect('comments', issue.comments, page, (one) => commentFields(viewer, issue, one)),
  }
}

/** The newest check runs of a commit; null where there are none. */
function rollupFields({ checkRuns }: Repository, sha: string): Fields | null {
  const own = checkRuns.filter((run) => run.sha === sha)
  const newest = own.filter((run) => run === own.findLast(({ name }) => name === run.name))
  if (newest.length === 0) return null
  const view = ({ id, name, conclusion, status }: (typeof own)[number]): Fields => ({
    __typename: 'CheckRun',
    id: nodeId('CR', id),
    name,
    status: status.toUpperCase(),
    conclusion: conclusion?.toUpperCase() ?? null,
  })
  return { id: nodeId('SCR', sha), contexts: (page: PageInput) => connect('contexts', newest, page, view) }
}

export function pullFields(viewer: Viewer, issue: Pull): Fields {
  const { pull } = issue
  const roots = (): ReviewComment[] => shownComments(pull).filter((comment) => comment.replyTo === undefined)
  return {
    ...issueFields(viewer, issue),
    isDraft: pull.draft,
    merged: pull.mergedAt !== undefined,
    mergeable: () => (isMergeable(pull) ? 'MERGEABLE' : 'CONFLICTING'),
    closedAt: issue.closedAt === undefined ? null : isoTime(issue.closedAt),
    mergedAt: pull.mergedAt === undefined ? null : isoTime(pull.mergedAt),
    reviewRequests: (page: PageInput) =>
      connect('reviewRequests', pull.reviewers, page, (user) => ({ requestedReviewer: actorFields(user) })),
    commits: (page: PageInput) =>
      connect('commits', commitsBetween(pull.base.repository.store, pull.base.sha, pull.head.sha), page, (sha) => ({
        commit: {
          ...commitFields(pull.base.repository.store, sha),
          statusCheckRollup: () => rollupFields(pull.base.repository, sha),
        },
      })),
    baseRefName: pull.base.ref,
    baseRefOid: pull.base.sha,
    headRefName: pull.head.ref,
    headRefOid: pull.head.sha,
    headRef: () => refFields(pull.head.repository, `refs/heads/${pull.head.ref}`),
    headRepository: () => (isKnown(viewer.world, pull.head.repository) ? repositoryFields(viewer, pull.head.repository) : null),
    headRepositoryOwner: () => actorFields(pull.head.repository.owner),
    isCrossRepository: pull.head.repository !== pull.base.repository,
    maintainerCanModify: pull.maintainerCanModify,
    files: (page: PageInput) =>
      connect('files', changesOf(pull), page, ({ path, additions, deletions }) => ({ path, additions, deletions })),
    reviews: (page: PageInput) =>
      connect(
        'reviews',
        pull.reviews.filter((review) => review.state !== 'PENDING'),
        page,
        (review) => reviewFields(viewer, issue, review),
      ),
    reviewThreads: (page: PageInput) => connect('reviewThreads', roots(), page, (root) => threadFields(viewer, issue, root)),
  }
}
