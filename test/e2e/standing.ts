/** What is on GitHub at a moment, as plain data: what was posted under each number, and the commits of each branch. */
import { execFileSync } from 'node:child_process'
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
  const git = (...words: string[]): string => execFileSync('git', ['--git-dir', github.directory(repo), ...words]).toString()
  const names = git('for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads')
  return Object.fromEntries(
    names
      .split('\n')
      .filter((name) => name !== '')
      .map((name) => [
        name,
        git('log', '-z', '--format=%T %B', `refs/heads/${name}`)
          .split('\0')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      ]),
  )
}
