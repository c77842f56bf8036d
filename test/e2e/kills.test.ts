// The process of the Action is killed after each of its calls to GitHub, and started again: it ends where an undisturbed one does.
import { describe, expect, test, vi } from 'vitest'
import { isInSample, isSoak } from '../soak.ts'
import { all, configPath, type Happening } from './events.ts'
import { type FakeGitHub, type Files, type Stranger, startFakeGitHub } from './fake-github/index.ts'
import { faulty, list, withSongs } from './lists.ts'
import { action, actionHere, repo } from './rig.ts'
import { standing } from './standing.ts'

type Way = {
  readonly title: string
  readonly files: Files
  readonly strangers?: Readonly<Record<string, Stranger>>
  /** The README of ann's pull request, where there is one. */
  readonly head?: string
  readonly begin: (github: FakeGitHub) => Happening
  /** What an undisturbed run leaves, so that equal is not equally nothing. */
  readonly leaves: unknown
}

/** Two spaces to repair, and a link that is dead. */
const swept =
  '# Birds\n\n## Contents\n\n- [Songs](#songs)\n- [Nests](#nests)\n- [Eggs](#egg)\n\n## Songs\n\n- [Wren](https://wren.invalid) - About wrens.\n\n## Nests\n\n- [Wood](#songs) - About wood.\n\n## Eggs\n\n- [Auk](#songs) - About auks.\n'

const ways: readonly Way[] = [
  {
    title: 'a review with findings',
    files: { 'README.md': list() },
    head: withSongs(faulty.noPeriod, faulty.nested, faulty.repeated),
    begin: (github) => ({ event: github.events.pullRequest('opened', repo, 1) }),
    leaves: { posted: [{ reviews: [{ comments: 3 }], threads: [{}, {}, {}] }] },
  },
  {
    title: 'a command to fix',
    files: { 'README.md': list() },
    head: withSongs(faulty.noPeriod, faulty.repeated),
    begin: (github) => ({ event: github.events.issueComment(repo, 1, github.comment(repo, 1, 'ann', '/listkeeper fix')) }),
    leaves: {
      posted: [
        { comments: [{ reactions: ['listkeeper[bot] +1'] }, { body: expect.stringMatching(/^Corrected 1 line in /) }], reviews: [{}] },
      ],
      branches: { change: [expect.stringContaining('Correct 1 line of the list'), expect.anything(), expect.anything()] },
    },
  },
  {
    title: 'a command to decline',
    files: { 'README.md': list(), [configPath]: 'decline: { paid: We list open source only. }\ntriage: { labels: true }\n' },
    head: withSongs(faulty.noPeriod),
    begin: (github) => ({ event: github.events.issueComment(repo, 1, github.comment(repo, 1, 'octo', '/listkeeper decline paid')) }),
    leaves: {
      posted: [{ state: 'closed', comments: [{ reactions: ['listkeeper[bot] +1'] }, { body: expect.stringMatching(/^We list open/) }] }],
    },
  },
  {
    title: 'a command to take',
    files: { 'README.md': list() },
    head: withSongs(faulty.noPeriod),
    begin: (github) => ({ event: github.events.issueComment(repo, 1, github.comment(repo, 1, 'octo', '/listkeeper take')) }),
    leaves: {
      posted: [{ state: 'open' }, { state: 'open', title: 'Add Robin (#1)' }],
      branches: { 'listkeeper/take-1': [expect.stringContaining('Co-authored-by: ann'), expect.anything()] },
    },
  },
  {
    title: 'repairs after a push',
    files: { 'README.md': list() },
    begin: (github) => {
      const before = github.head(repo, 'main')
      const renamed = list({ title: 'Tunes' })
      github.commit(repo, 'main', { files: { 'README.md': renamed }, author: 'octo' })
      return { event: github.events.push(repo, 'main', before) }
    },
    leaves: {
      posted: [{ state: 'open' }],
      branches: { 'listkeeper/repairs': [expect.stringContaining('Repair contents'), expect.anything(), expect.anything()] },
    },
  },
  {
    title: 'a sweep that repairs the list and opens the issue',
    files: { 'README.md': swept, [configPath]: 'links: { archive: false }\n' },
    begin: (github) => ({ event: github.events.schedule(repo, '23 5 * * 1'), env: { GITHUB_SHA: github.head(repo, 'main') } }),
    leaves: {
      posted: [
        { state: 'open', title: 'Repair contents of the list' },
        { state: 'open', title: 'Links that need attention' },
      ],
    },
  },
  {
    title: 'a sweep that lists an entry',
    files: {
      'README.md': '# Birds\n\n## Songs\n\n- [Wren](https://github.com/wren/nest) - About wrens.\n- [Dove](#songs) - About doves.\n',
      [configPath]: 'links: { archive: false }\nrequire: [{ repository: { archived: false } }]\nupkeep: { grandfathered: 2001-01-01 }\n',
    },
    strangers: { 'wren/nest': { archived: true } },
    begin: (github) => ({ event: github.events.schedule(repo, '23 5 * * 1'), env: { GITHUB_SHA: github.head(repo, 'main') } }),
    leaves: {
      posted: [
        {
          state: 'open',
          title: 'Links that need attention',
          body: expect.stringMatching(/“Wren” in \*\*Songs\*\* \(line 5\): archived, since /),
        },
      ],
    },
  },
]

/** A repository as it is when something has just happened in it. */
async function open({ files, head, begin, strangers = {} }: Way): Promise<{ github: FakeGitHub; happening: Happening }> {
  const github = await startFakeGitHub({ repositories: { [repo]: { files, permissions: { ann: 'write' } } }, strangers: { ...strangers } })
  if (head !== undefined) {
    github.commit(repo, 'change', { files: { 'README.md': head }, author: 'ann' })
    github.openPullRequest({ repo, head: 'change', user: 'ann' })
  }
  return { github, happening: { permissions: all, ...begin(github) } }
}

/** What is there; hashes of commits, which depend on the time too, are left out of what was posted. */
function end(github: FakeGitHub): unknown {
  const { posted, branches } = standing(github, repo)
  return { posted: JSON.parse(JSON.stringify(posted).replaceAll(/\b[0-9a-f]{40}\b/g, 'commit')), branches }
}

/** The end of a run that nothing disturbed, and the calls that it made. */
async function undisturbed(way: Way): Promise<{ end: unknown; calls: FakeGitHub['journal'][number][] }> {
  const { github, happening } = await open(way)
  try {
    expect((await action.review(github, 1, happening)).stdout).not.toContain('::error::listkeeper')
    return { end: end(github), calls: [...github.journal] }
  } finally {
    await github.close()
  }
}

/** The ends of the runs that come after one that was killed in a certain state: none knows more of the one before than that. */
type Ends = Map<string, Promise<unknown>>

/** The end of a run that is killed when GitHub has carried out its call, and of the next one. */
async function disturbed(way: Way, call: number, ends: Ends): Promise<unknown> {
  const { github, happening } = await open(way)
  try {
    let kill = (): void => {}
    github.faults.add({ kind: 'before', match: { nth: call }, run: () => kill() })
    const killed = await action.review(github, 1, { ...happening, started: (it) => (kill = it) })
    expect(killed.code, `call ${call}`).toBe(-1)
    await vi.waitFor(() => expect(github.journal).toHaveLength(call), 120_000)
    const state = JSON.stringify(end(github))
    if (!ends.has(state))
      ends.set(
        state,
        // Only what is killed needs a process.
        (isSoak ? action : actionHere).review(github, 1, happening).then(() => end(github)),
      )
    return await ends.get(state)
  } finally {
    await github.close()
  }
}

/** Does something with each number, some at once. */
async function forEach<One>(numbers: readonly number[], act: (number: number) => Promise<One>): Promise<One[]> {
  const done: One[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let at = next++; at < numbers.length; at = next++) done[at] = await act(numbers[at]!)
  }
  await Promise.all([work(), work(), work()])
  return done
}

describe.each(ways)('$title', (way) => {
  test('ends the same wherever it is killed', async () => {
    const { end: expected, calls } = await undisturbed(way)
    expect(expected).toMatchObject(way.leaves as object)
    expect(calls.length).toBeGreaterThan(5)
    // What is only read leaves GitHub as it was: killed there a run is like one that was killed at the last write. `npm run soak` does
    // both; as a rule it is killed at the start, after the first and the last write, and after about every fourth one between.
    const writes = calls.flatMap(({ isWrite }, index) => (isWrite ? [index + 1] : []))
    const some = [1, ...writes.filter((call) => call === writes[0] || call === writes.at(-1) || isInSample(`${way.title} ${call}`, 4))]
    const killedAt = isSoak ? calls.map((_, index) => index + 1) : [...new Set(some)]
    const ends: Ends = new Map()
    const ended = await forEach(killedAt, (call) => disturbed(way, call, ends))
    expect(ends.size).toBeGreaterThan(1)
    for (const [index, one] of ended.entries()) expect(one, `killed after call ${killedAt[index]} of ${calls.length}`).toEqual(expected)
  })
})
