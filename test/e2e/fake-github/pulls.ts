// The life of a pull request: opened, moved by a push (its comments find their lines again or become outdated), merged
// or closed.
import { invalid } from './answers.ts'
import { commitsBetween, diffCommits, type FileChange, isAncestor, mergeBase } from './diff.ts'
import { addCommit, mergeTree, readCommit, writeRef } from './git.ts'
import { note } from './happenings.ts'
import { findLine, mapLine, parseHunks } from './hunks.ts'
import { type Account, type Branch, hasPull, type Issue, isKnown, type PullRequest, type ReviewComment, type World } from './world.ts'

/** The files that a commit of a pull request (its head if not said) changes since the branches parted. */
export function changesOf(pull: PullRequest, commit: string = pull.head.sha): FileChange[] {
  const { store } = pull.base.repository
  return diffCommits(store, mergeBase(store, pull.base.sha, commit) ?? pull.base.sha, commit)
}

/** Whether a commit is the head of a pull request or one of the commits that it brings. */
export function hasCommit(pull: PullRequest, commit: string): boolean {
  if (commit === pull.head.sha) return true
  const { store } = pull.base.repository
  return commitsBetween(store, pull.base.sha, pull.head.sha).includes(commit)
}

export function refuseEmpty(base: Branch, head: Branch): void {
  const { store } = base.repository
  if (commitsBetween(store, base.sha, head.sha).length > 0) return
  const message = `No commits between ${base.ref} and ${head.ref}`
  invalid({ resource: 'PullRequest', code: 'custom', field: 'head', message })
}

/** Moves the head of an open pull request, as a push does. */
export function synchronizePull(world: World, issue: Issue & { pull: PullRequest }, sha: string): void {
  const { pull } = issue
  pull.previousHead = pull.head.sha
  pull.head.sha = sha
  pull.base.sha = pull.base.repository.refs.get(`refs/heads/${pull.base.ref}`) ?? pull.base.sha
  issue.updatedAt = world.clock.now
  for (const comment of pull.comments) anchorAgain(pull, comment)
  // A branch that brings nothing any more closes its pull request.
  if (commitsBetween(pull.base.repository.store, pull.base.sha, sha).length === 0) closeIssue(world, issue, null)
}

/** Carries a comment on an older commit over to the head, or marks it as outdated. */
export function anchorAgain(pull: PullRequest, comment: ReviewComment): void {
  if (comment.outdated || comment.commit === pull.head.sha) return
  const change = changesOf(pull).find(({ path }) => path === comment.path)
  if (comment.subject === 'file') {
    if (change) comment.commit = pull.head.sha
    else comment.outdated = true
    return
  }
  const hunks = parseHunks(change?.patch)
  const moved = followLines(pull, comment)
  const end = moved && findLine(hunks, comment.side, moved.line)
  const start = moved?.startLine === undefined || findLine(hunks, comment.startSide, moved.startLine)
  if (!moved || !end || !start) {
    comment.outdated = true
    comment.line = null
    comment.startLine = null
    comment.position = null
    return
  }
  comment.line = moved.line
  comment.startLine = moved.startLine ?? null
  comment.position = end.line.position
  comment.commit = pull.head.sha
}

type Lines = { line: number; startLine: number | undefined }

function followLines(pull: PullRequest, comment: ReviewComment): Lines | undefined {
  const { store } = pull.base.repository
  const oldSide = (): string => mergeBase(store, pull.base.sha, comment.commit) ?? pull.base.sha
  const newSide = (): string => mergeBase(store, pull.base.sha, pull.head.sha) ?? pull.base.sha
  const [from, to] = comment.side === 'RIGHT' ? [comment.commit, pull.head.sha] : [oldSide(), newSide()]
  const hunks = parseHunks(diffCommits(store, from, to).find(({ path }) => path === comment.path)?.patch)
  const line = comment.line === null ? undefined : mapLine(hunks, comment.line)
  if (line === undefined) return undefined
  if (comment.startLine === null) return { line, startLine: undefined }
  const startLine = mapLine(hunks, comment.startLine)
  return startLine === undefined ? undefined : { line, startLine }
}

/** Whether git can merge the pull request into the tip of its base branch. */
export function isMergeable(pull: PullRequest): boolean {
  return mergedTree(pull) !== undefined
}

function baseTip(pull: PullRequest): string {
  return pull.base.repository.refs.get(`refs/heads/${pull.base.ref}`) ?? pull.base.sha
}

function mergedTree(pull: PullRequest): string | undefined {
  const { store } = pull.base.repository
  const tip = baseTip(pull)
  if (isAncestor(store, tip, pull.head.sha)) return readCommit(store, pull.head.sha)?.tree
  return mergeTree(store, tip, pull.head.sha)
}

/** The hash of a merge commit for the pull request, on no branch yet. */
export function writeMerge(pull: PullRequest, message: string, person: { name: string; email: string; at: number }): string {
  const { store } = pull.base.repository
  const tree = mergedTree(pull)
  if (!tree) throw new Error('The pull request has conflicts')
  const parents = [baseTip(pull), pull.head.sha]
  return addCommit(store, tree, { parents, message: `${message}\n`, author: person, committer: person })
}

export function closeIssue(world: World, issue: Issue, reason: Issue['stateReason'], by: Account = issue.repository.owner): void {
  issue.state = 'closed'
  issue.stateReason = reason
  issue.closedAt = world.clock.now
  note(world, issue, { kind: 'CLOSED', actor: by })
}

/** Opens it again. Of a pull request whose branch is not where it was, or ahead of that, GitHub refuses it (pytorch/pytorch#114423, isaacs/github#361). */
export function reopenIssue(world: World, issue: Issue, by: Account = issue.repository.owner): void {
  if (issue.pull) {
    const { head } = issue.pull
    const refuse = (why: string): never =>
      invalid({
        resource: 'PullRequest',
        code: 'custom',
        field: 'state',
        message: `state cannot be changed. The ${head.ref} branch ${why}.`,
      })
    if (issue.pull.mergedAt !== undefined) refuse('was merged')
    const tip = isKnown(world, head.repository) ? head.repository.refs.get(`refs/heads/${head.ref}`) : undefined
    if (!tip) refuse('has been deleted')
    else if (!isAncestor(head.repository.store, head.sha, tip)) refuse('was force-pushed or recreated')
  }
  issue.state = 'open'
  issue.stateReason = issue.pull ? null : 'reopened'
  issue.closedAt = undefined
  note(world, issue, { kind: 'REOPENED', actor: by })
  const tip = issue.pull?.head.repository.refs.get(`refs/heads/${issue.pull.head.ref}`)
  if (!hasPull(issue) || !tip || tip === issue.pull.head.sha) return
  synchronizePull(world, issue, tip)
  writeRef(issue.repository.store, `refs/pull/${issue.number}/head`, tip)
}

export function markMerged(world: World, issue: Issue & { pull: PullRequest }, commit: string, by: Account): void {
  closeIssue(world, issue, null, by)
  issue.pull.mergedAt = world.clock.now
  issue.pull.mergedBy = by
  issue.pull.mergeCommit = commit
}
