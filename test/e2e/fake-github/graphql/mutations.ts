// The mutations: resolving threads, minimizing comments, opening and answering threads, committing to a branch, and
// pinning issues.
import { archivedWords, Refusal } from '../answers.ts'
import type { Files } from '../git.ts'
import { findBreach, ruleWords } from '../protection.ts'
import { commit, findEntry } from '../repositories.ts'
import { addReply, addReviewComment } from '../reviews.ts'
import { isAllowed } from '../tokens.ts'
import { nodeId } from '../views/accounts.ts'
import {
  type Comment,
  findRepository,
  hasPull,
  type Issue,
  type PullRequest,
  permissionOf,
  type Repository,
  type Review,
  type ReviewComment,
} from '../world.ts'
import { commitFields, type Fields, issueFields, refFields, type Viewer } from './objects.ts'
import { fail } from './problems.ts'
import { commentFields, mayResolve, reviewCommentFields, reviewFields, threadFields } from './threads.ts'

type Pull = Issue & { pull: PullRequest }
type Input<T> = { input: T & { clientMutationId?: string } }

function* allIssues(viewer: Viewer): Generator<Issue> {
  for (const repository of viewer.world.repositories.values()) yield* repository.issues.values()
}

function absent(id: string): never {
  fail('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
}

function findThread(viewer: Viewer, id: string): { issue: Pull; root: ReviewComment } {
  for (const issue of allIssues(viewer)) {
    const root = issue.pull?.comments.find((comment) => comment.replyTo === undefined && nodeId('PRRT', comment.id) === id)
    if (root && hasPull(issue)) return { issue, root }
  }
  return absent(id)
}

function findSubject(viewer: Viewer, id: string): { issue: Issue; comment: Comment | Review } {
  for (const issue of allIssues(viewer)) {
    const comment =
      issue.comments.find((one) => nodeId('IC', one.id) === id) ??
      issue.pull?.comments.find((one) => nodeId('PRRC', one.id) === id) ??
      issue.pull?.reviews.find((one) => nodeId('PRR', one.id) === id)
    if (comment) return { issue, comment }
  }
  return absent(id)
}

function findIssueNode(viewer: Viewer, id: string): Issue {
  for (const issue of allIssues(viewer)) if (nodeId(issue.pull ? 'PR' : 'I', issue.id) === id) return issue
  return absent(id)
}

function demand(viewer: Viewer, repository: Repository, needs: string): void {
  const holder = viewer.token.kind === 'pat' ? 'personal access token' : 'integration'
  if (!isAllowed(viewer.token, repository, needs)) fail('FORBIDDEN', `Resource not accessible by ${holder}`)
  if (repository.archived) fail('FORBIDDEN', archivedWords)
}

/** Runs something that refuses as REST does, with its refusal as an error of GraphQL. */
function translate<T>(act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const body = error.reply.body as { message: string; errors?: (string | { message?: string })[] }
    const messages = (body.errors ?? []).map((one) => (typeof one === 'string' ? one : (one.message ?? body.message)))
    return fail('UNPROCESSABLE', messages.join(', ') || body.message)
  }
}

function showSubject(viewer: Viewer, issue: Issue, comment: Comment | Review): Fields {
  if ('state' in comment && hasPull(issue)) return reviewFields(viewer, issue, comment)
  if ('state' in comment) return absent(String(comment.id))
  return 'reviewId' in comment && hasPull(issue)
    ? reviewCommentFields(viewer, issue, comment as ReviewComment)
    : commentFields(viewer, issue, comment)
}

type ThreadInput = {
  pullRequestId?: string
  pullRequestReviewId?: string
  path: string
  body: string
  line?: number
  side: string
  startLine?: number
  startSide?: string
  subjectType: string
}

/** A new thread; outside the diff GitHub accepts it without a word and shows it nowhere. */
function addThread(viewer: Viewer, input: ThreadInput): Fields | null {
  const issue = findIssueNode(viewer, input.pullRequestId ?? '')
  if (!hasPull(issue)) return absent(input.pullRequestId ?? '')
  demand(viewer, issue.repository, 'pull_requests=write')
  const isFile = input.subjectType === 'FILE'
  try {
    const root = addReviewComment(viewer.world, issue, viewer.token.account, {
      path: input.path,
      body: input.body,
      line: isFile ? undefined : input.line,
      side: input.side,
      start_line: isFile ? undefined : input.startLine,
      start_side: input.startLine === undefined ? undefined : input.startSide,
      subject_type: isFile ? 'file' : 'line',
    })
    return threadFields(viewer, issue, root)
  } catch (error) {
    if (error instanceof Refusal && error.reply.status === 422) return null
    throw error
  }
}

type CommitInput = {
  branch: { repositoryNameWithOwner?: string; branchName?: string; id?: string }
  expectedHeadOid: string
  message: { headline: string; body?: string }
  fileChanges?: { additions: { path: string; contents: string }[]; deletions: { path: string }[] }
}

function findBranch(viewer: Viewer, branch: CommitInput['branch']): { repository: Repository; name: string } {
  for (const repository of viewer.world.repositories.values())
    for (const ref of repository.refs.keys())
      if (branch.id === nodeId('REF', `${repository.id}:${ref}`)) return { repository, name: ref.replace('refs/heads/', '') }
  const name = (branch.branchName ?? '').replace('refs/heads/', '')
  const repository = translate(() => findRepository(viewer.world, branch.repositoryNameWithOwner ?? ''))
  return { repository, name }
}

/** A maintainer's own token reaches the branch of a fork whose author allows edits. */
function mayEditFork(viewer: Viewer, repository: Repository, branch: string): boolean {
  if (viewer.token.kind !== 'pat') return false
  const may = ['admin', 'write']
  return [...allIssues(viewer)].filter(hasPull).some(({ pull, state }) => {
    const isIt = state === 'open' && pull.head.repository === repository && pull.head.ref === branch
    return isIt && pull.maintainerCanModify && may.includes(permissionOf(pull.base.repository, viewer.token.account.login))
  })
}

function commitOnBranch(viewer: Viewer, input: CommitInput): { repository: Repository; name: string; sha: string } {
  const { repository, name } = findBranch(viewer, input.branch)
  if (!mayEditFork(viewer, repository, name)) demand(viewer, repository, 'contents=write')
  const tip = repository.refs.get(`refs/heads/${name}`)
  if (!tip) fail('NOT_FOUND', `Could not resolve to a Ref with the name '${name}'.`)
  // Two spaces: GitHub's own text.
  if (tip !== input.expectedHeadOid)
    fail('STALE_DATA', `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`)
  const breach = findBreach(repository, name, { act: 'update', login: viewer.token.account.login })
  if (breach?.by === 'protection') fail('BRANCH_PROTECTION_RULE_VIOLATION', breach.sentences.join('\n'))
  if (breach) fail('UNPROCESSABLE', ruleWords(breach))
  const files: Files = {}
  for (const { path } of input.fileChanges?.deletions ?? []) {
    if (!findEntry(repository, tip, path))
      fail('UNPROCESSABLE', `A path was requested for deletion which does not exist as of commit oid \`${tip}\``)
    files[path] = null
  }
  for (const { path, contents } of input.fileChanges?.additions ?? []) {
    if (path.startsWith('.github/workflows/')) demand(viewer, repository, 'workflows=write')
    files[path] = Buffer.from(contents, 'base64')
  }
  const message = [input.message.headline, input.message.body].filter(Boolean).join('\n\n')
  return {
    repository,
    name,
    sha: commit(viewer.world, repository, name, { files, message, author: viewer.token.account.login, committer: 'web-flow' }),
  }
}

export function mutationFields(viewer: Viewer): Fields {
  const resolve = (id: string, isResolved: boolean): Fields => {
    const { issue, root } = findThread(viewer, id)
    if (!mayResolve(viewer, issue)) demand(viewer, issue.repository, 'contents=write')
    if (isResolved !== (root.resolvedBy !== undefined)) root.resolvedBy = isResolved ? viewer.token.account : undefined
    return { thread: threadFields(viewer, issue, root) }
  }
  return {
    resolveReviewThread: ({ input }: Input<{ threadId: string }>) => resolve(input.threadId, true),
    unresolveReviewThread: ({ input }: Input<{ threadId: string }>) => resolve(input.threadId, false),
    minimizeComment: ({ input }: Input<{ subjectId: string; classifier: string }>) => {
      const { issue, comment } = findSubject(viewer, input.subjectId)
      demand(viewer, issue.repository, issue.pull ? 'pull_requests=write' : 'issues=write')
      comment.minimized = input.classifier.toLowerCase().replace('_', '-')
      return { minimizedComment: showSubject(viewer, issue, comment) }
    },
    unminimizeComment: ({ input }: Input<{ subjectId: string }>) => {
      const { issue, comment } = findSubject(viewer, input.subjectId)
      demand(viewer, issue.repository, issue.pull ? 'pull_requests=write' : 'issues=write')
      comment.minimized = undefined
      return { unminimizedComment: showSubject(viewer, issue, comment) }
    },
    addPullRequestReviewThread: ({ input }: Input<ThreadInput>) => ({ thread: addThread(viewer, input) }),
    addPullRequestReviewThreadReply: ({ input }: Input<{ pullRequestReviewThreadId: string; body: string }>) => {
      const { issue, root } = findThread(viewer, input.pullRequestReviewThreadId)
      demand(viewer, issue.repository, 'pull_requests=write')
      const reply = translate(() => addReply(viewer.world, issue, viewer.token.account, root, input.body))
      return { comment: reviewCommentFields(viewer, issue, reply) }
    },
    createCommitOnBranch: ({ input }: Input<CommitInput>) => {
      const { repository, name, sha } = commitOnBranch(viewer, input)
      return { commit: commitFields(repository.store, sha), ref: refFields(repository, `refs/heads/${name}`) }
    },
    pinIssue: ({ input }: Input<{ issueId: string }>) => {
      const issue = findIssueNode(viewer, input.issueId)
      demand(viewer, issue.repository, 'issues=write')
      return { issue: issueFields(viewer, issue) }
    },
  }
}
