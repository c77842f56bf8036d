// Every row of events through the Action, some of them as processes: comments, pushes, the clock, runs that are started by hand.
import { expect, test, vi } from 'vitest'
import { all, configPath, events, type Happening, type Row, type Seen, type Stage } from './events.ts'
import { startFakeGitHub } from './fake-github/index.ts'
import { list } from './lists.ts'
import { action, actionFor, repo } from './rig.ts'
import { standing } from './standing.ts'

// Most of the time a process starts or waits, so that some rows at once take less.
vi.setConfig({ maxConcurrency: 4 })

async function play(row: Row): Promise<Seen> {
  const files = { 'README.md': list(), ...(row.config === undefined ? {} : { [configPath]: row.config }), ...row.base }
  const ann = row.ann ?? (row.head !== undefined && !row.fork ? 'write' : 'read')
  const permissions = { octo: 'admin', mia: 'write', tom: 'read', ann } as const
  const github = await startFakeGitHub({ repositories: { [repo]: { files, permissions, ...row.repository } } })
  const source = row.fork ? 'ann/list' : repo
  const seen: Mutable<Seen> = { github, source, runs: [], states: [], calls: [] }
  try {
    if (row.head !== undefined) propose(row, { github, source })
    let last: Happening | undefined
    for (const step of row.steps) {
      last = step({ github, source, last })
      github.journal.clear()
      const happenings = [last, ...(last.beside ?? [])]
      // What happens in one moment needs processes.
      const shell = happenings.length > 1 ? action : actionFor(row.title, 20)
      const runs = await Promise.all(happenings.map((options) => shell.review(github, 1, { permissions: all, ...options })))
      seen.runs.push(runs[0]!)
      seen.states.push(standing(github, repo))
      seen.calls.push([...github.journal])
    }
    row.expect(seen)
  } finally {
    await github.close()
  }
  return seen
}

function propose({ fork, head }: Row, { github, source }: Pick<Stage, 'github' | 'source'>): void {
  if (fork) github.fork(repo, source)
  github.commit(source, 'change', { files: typeof head === 'string' ? { 'README.md': head } : head!, author: 'ann' })
  github.openPullRequest({ repo, head: fork ? 'ann:change' : 'change', user: 'ann', maintainerCanModify: fork === 'with edits' })
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] extends readonly (infer One)[] ? One[] : Type[Key] }

for (const row of events)
  (row.fails === undefined ? test.concurrent : test.concurrent.fails)(row.title, async () => {
    for (const { stdout } of (await play(row)).runs) expect(stdout).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
  })
