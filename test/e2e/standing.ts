/** What is on GitHub at a moment, as plain data: what was posted under each number, and the commits of each branch. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { FakeGitHub, Posted } from './fake-github/index.ts'

export type Standing = {
  /** Issues and pull requests: number 1 is the first. */
  readonly posted: readonly Posted[]
  /** By branch: the messages of its commits, newest first, each with the hash of its files. */
  readonly branches: Readonly<Record<string, readonly string[]>>
}

export function standing(github: FakeGitHub, repo: string): Standing {
  return { posted: allPosted(github, repo), branches: branchesOf(github, repo) }
}

function allPosted(github: FakeGitHub, repo: string): Posted[] {
  const posted: Posted[] = []
  for (;;) {
    try {
      posted.push(withNewestChecks(github.posted(repo, posted.length + 1)))
    } catch {
      return posted
    }
  }
}

/** Of check runs by one name on one commit the newest counts, as on GitHub (docs, REST: list check runs, `filter`). */
function withNewestChecks(posted: Posted): Posted {
  const { checkRuns } = posted
  const isNewest = ({ name, sha }: Posted['checkRuns'][number], index: number): boolean =>
    index === checkRuns.findLastIndex((other) => other.name === name && other.sha === sha)
  return { ...posted, checkRuns: checkRuns.filter(isNewest) }
}

function branchesOf(github: FakeGitHub, repo: string): Record<string, string[]> {
  const folder = github.directory(repo)
  const heads = join(folder, 'refs/heads')
  const files = existsSync(heads) ? readdirSync(heads, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()) : []
  const names = files.map((entry) => relative(heads, join(entry.parentPath, entry.name))).sort()
  return Object.fromEntries(names.map((name) => [name, logOf(folder, readFileSync(join(heads, name), 'utf8').trim())]))
}

/** By the hash of the newest commit, which is the same wherever it is. */
const logs = new Map<string, string[]>()

function logOf(folder: string, head: string): string[] {
  const log =
    logs.get(head) ??
    execFileSync('git', ['--git-dir', folder, 'log', '-z', '--format=%T %B', head])
      .toString()
      .split('\0')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  logs.set(head, log)
  return [...log]
}
