// Scenarios through the app, and through the Action: each must hold, and both must say the same. As a rule every third one goes
// through the Action too, and all that tell the two apart, some of them as processes; `npm run soak` sends all of them, as processes.
import { expect, test } from 'vitest'
import { isInSample } from '../soak.ts'
import { type Posted, startFakeGitHub } from './fake-github/index.ts'
import { list } from './lists.ts'
import { action, actionFor, app, repo, type Shell, said } from './rig.ts'
import { type Row, type Seen, type Stage, scenarios } from './scenarios.ts'

const hour = 3_600_000
const configPath = '.github/listkeeper.yml'

/** Plays a scenario through one shell. The clock is set before each review, so that both shells get the same hashes. */
async function play(shell: Shell, row: Row): Promise<Seen & { said: unknown[] }> {
  const files = { 'README.md': list(), ...(row.config === undefined ? {} : { [configPath]: row.config }), ...row.base }
  const github = await startFakeGitHub({ ...row.fake, repositories: { [repo]: { files, permissions: { octo: 'admin' } } } })
  const seen = { shell: shell.name, github, runs: [], states: [], calls: [], said: [] } as unknown as Mutable<Seen> & { said: unknown[] }
  try {
    const filesOf = (head: Row['head']) => (typeof head === 'string' ? { 'README.md': head } : head)
    const from = row.fork ? 'ann/list' : repo
    row.before?.(github)
    if (row.fork) github.fork(repo, 'ann/list')
    github.commit(from, 'change', { files: filesOf(row.head), author: 'ann' })
    const number = github.openPullRequest({ repo, head: row.fork ? 'ann:change' : 'change', user: 'ann', ...row.open })
    seen.number = number
    const stage: Stage = {
      github,
      number,
      shell,
      push: (head, options) => void github.push(repo, number, { files: filesOf(head), ...options }),
    }
    for (const [index, step] of (row.steps ?? [() => undefined]).entries()) {
      github.clock.now = Date.parse('2026-02-01T00:00:00Z') + index * hour
      const { together = 1, ...options } = (await step(stage)) ?? {}
      github.clock.now = Date.parse('2026-02-01T00:30:00Z') + index * hour
      github.journal.clear()
      const given = { ...(row.permissions ? { permissions: row.permissions } : {}), ...options }
      const runs = await Promise.all(Array.from({ length: together }, () => shell.review(github, number, given)))
      seen.runs.push(runs[0]!)
      seen.states.push(github.posted(repo, number))
      seen.calls.push([...github.journal])
      seen.said.push(row.isSameCheck ? withoutMaker(github.posted(repo, number)) : said(github, number))
    }
    for (const run of seen.runs) checkOutput(run.stdout)
    row.expect(seen)
  } finally {
    await github.close()
  }
  return seen
}

test.each(scenarios.map((row) => [row.title, row] as const))('%s', async (_title, row) => {
  const isForBoth = isInSample(row.title, 3) || /shell/.test(String(row.expect))
  const second = await play(app, row)
  const first = isForBoth ? await play(row.isRace ? action : actionFor(row.title, 16), row) : undefined
  if (first && !row.isRace) expect(second.said).toEqual(first.said)
})

/** The app that a check run is of is the one thing in which the shells may differ. */
function withoutMaker({ checkRuns, ...rest }: Posted): unknown {
  return { ...rest, checkRuns: checkRuns.map(({ app: _, ...run }) => run) }
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] extends readonly (infer One)[] ? One[] : Type[Key] }

/** What no run may ever print: a stack, or a workflow command that is not its own. */
function checkOutput(stdout: string): void {
  expect(stdout).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
  for (const line of stdout.split('\n'))
    if (/^\s*::/.test(line)) expect(line).toMatch(/^::(?:add-mask::\S+$|(?:error|warning|notice)(?: title=[^:]*)?::)/)
}
