// What changed between two commits, as GitHub shows it: one entry for each file, with the text that `git diff` prints from
// the first hunk on, and left out where it is binary or too long.
import { type GitStore, git, keep, readCommit, tryGit } from './git.ts'

export type FileChange = {
  path: string
  previousPath: string | undefined
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  /** Blob at the new side, or at the old side of a removed file. */
  sha: string
  additions: number
  deletions: number
  /** Hunks without the file's header; undefined for binary files, plain renames and empty files. */
  patch: string | undefined
}

const statuses = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' } as const

/** The best common ancestor, or undefined for unrelated histories. */
export function mergeBase(store: GitStore, a: string, b: string): string | undefined {
  if (a === b) return a
  if (pathTo(store, a, b)) return a
  return keep(`merge-base ${a} ${b}`, () => {
    const found = tryGit(store, ['merge-base', a, b])
    return found.status === 0 ? found.stdout.toString().trim() : undefined
  })
}

/** The commits from after `from` up to `to`, where that is a short line without merges, which needs no process; else undefined. */
function pathTo(store: GitStore, from: string, to: string): string[] | undefined {
  const path: string[] = []
  for (let sha = to; path.length < 20; ) {
    path.unshift(sha)
    const parents = readCommit(store, sha)?.parents ?? []
    if (parents.length !== 1) return undefined
    sha = parents[0]!
    if (sha === from) return path
  }
  return undefined
}

/** Whether `ancestor` is `descendant` or one of its ancestors. */
export function isAncestor(store: GitStore, ancestor: string, descendant: string): boolean {
  return mergeBase(store, ancestor, descendant) === ancestor
}

/** The commits in `head` that are not in `base`, oldest first. */
export function commitsBetween(store: GitStore, base: string, head: string): string[] {
  if (base === head || pathTo(store, head, base)) return []
  const path = pathTo(store, base, head)
  if (path) return path
  return keep(`commits ${base} ${head}`, () =>
    git(store, ['rev-list', '--reverse', '--topo-order', `${base}..${head}`])
      .toString()
      .split('\n')
      .filter(Boolean),
  )
}

/** Every file that differs from commit `from` (a tree's hash will do) to commit `to`, with whole patches. */
export function diffCommits(store: GitStore, from: string, to: string): FileChange[] {
  if (from === to) return []
  return keep(`diff ${from} ${to}`, () => {
    const options = ['--no-ext-diff', '--no-textconv', '--no-color', '-M', '--no-abbrev', '--raw', '--patch', '-z']
    return parseDiff(git(store, ['diff', ...options, from, to]).toString())
  })
}

function parseDiff(output: string): FileChange[] {
  const patchStart = output.indexOf('\0\0')
  if (patchStart < 0) return []
  const fields = output.slice(0, patchStart).split('\0')
  const chunks = output.slice(patchStart + 2).split(/(?<=\n)(?=diff --git )/)
  const changes: FileChange[] = []
  for (let at = 0, chunk = 0; at < fields.length; ) {
    const [, , oldSha, newSha, letters] = (fields[at++] ?? '').split(' ')
    const letter = letters?.[0] as keyof typeof statuses
    const first = fields[at++] ?? ''
    const path = letter === 'R' ? (fields[at++] ?? '') : first
    // A change of type is printed as a removal and an addition.
    const count = letter === 'T' ? 2 : 1
    const patch = chunks
      .slice(chunk, chunk + count)
      .map(dropHeader)
      .filter(Boolean)
      .join('\n')
    chunk += count
    changes.push({
      path,
      previousPath: letter === 'R' ? first : undefined,
      status: statuses[letter],
      sha: (letter === 'D' ? oldSha : newSha) ?? '',
      ...countLines(patch),
      patch: patch || undefined,
    })
  }
  return changes
}

function dropHeader(chunk: string): string {
  const start = chunk.indexOf('\n@@ ')
  return start < 0 ? '' : chunk.slice(start + 1).replace(/\n$/, '')
}

function countLines(patch: string): { additions: number; deletions: number } {
  let additions = 0
  let deletions = 0
  for (const line of patch.split('\n')) {
    if (line.startsWith('+')) additions += 1
    else if (line.startsWith('-')) deletions += 1
  }
  return { additions, deletions }
}

export type DiffLimits = { files: number; patchLines: number; patchBytes: number }

/** The changes as the API lists them: at most `files`, and no patch once the diff's size is used up. */
export function limitDiff(changes: readonly FileChange[], limits: DiffLimits): FileChange[] {
  let lines = 0
  let bytes = 0
  return changes.slice(0, limits.files).map((change) => {
    if (change.patch === undefined) return change
    const size = Buffer.byteLength(change.patch)
    const count = change.patch.split('\n').length
    if (lines + count > limits.patchLines || bytes + size > limits.patchBytes) return { ...change, patch: undefined }
    lines += count
    bytes += size
    return change
  })
}
