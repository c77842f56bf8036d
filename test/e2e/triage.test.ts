// Proposals that wait, end to end: labels, what maintainers decide in comments, and what is done on a schedule, by the Action as a process, in this one, and by the app.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FakeGitHub, startFakeGitHub } from './fake-github/index.ts'
import { list, withSongs } from './lists.ts'
import { action, actionHere, app, login, type Run, repo, type Shell } from './rig.ts'

const all = { contents: 'write', pull_requests: 'write', issues: 'write', checks: 'write' } as const
const config = `require: { stars: 50 }
decline: { paid: "We list open source only." }
triage: { labels: true, close: { rules: [stars], after: 30d }, remind: 14d }
links: { archive: false }
`
const robin = withSongs('- [Robin](https://github.com/bird/robin) - About robins.')
const lark = withSongs('- [Lark](https://github.com/bird/lark) - About larks.')
const day = 86_400_000

let github: FakeGitHub
beforeEach(async () => {
  const now = new Date(Math.floor(Date.now() / day) * day - 400 * day).toISOString()
  github = await startFakeGitHub({
    repositories: {
      [repo]: { files: { 'README.md': list(), '.github/listkeeper.yml': config }, permissions: { octo: 'admin', mia: 'write' } },
    },
    now,
  })
  github.describe('bird/robin', { stars: 3 })
  github.describe('bird/lark', { stars: 500 })
})
afterEach(async () => {
  vi.useRealTimers()
  await github.close()
})

/** Opens a proposal from a fork. */
function propose(user: string, head: string, title = 'Add a bird'): number {
  github.fork(repo, `${user}/list`)
  github.commit(`${user}/list`, 'add', { files: { 'README.md': head }, author: user })
  return github.openPullRequest({ repo, head: `${user}:add`, user, title })
}

async function says(shell: Shell, number: number, user: string, body: string): Promise<Run> {
  const event = github.events.issueComment(repo, number, github.comment(repo, number, user, body))
  return shell.review(github, number, { permissions: all, event })
}

const labels = (number: number): string[] => github.posted(repo, number).labels
const own = (number: number): string[] =>
  github.posted(repo, number).comments.flatMap(({ user, body }) => (user === login ? [body.split('\n')[0]!] : []))

describe.each([action, app])('by the $name', (shell) => {
  test('a proposal gets its label, another one after the push that mends it, and one of two events at once', async () => {
    const number = propose('ann', robin)
    await Promise.all([1, 2].map(() => shell.review(github, number, { permissions: all, action: 'opened' })))
    expect(labels(number)).toEqual(['listkeeper: rules not met'])
    github.push(repo, number, { files: { 'README.md': lark } })
    await shell.review(github, number, { permissions: all })
    expect(labels(number)).toEqual(['listkeeper: checks passed'])
  })

  test('a proposal is declined, and another one taken, merged and thanked for', async () => {
    const declined = propose('ann', robin)
    await says(shell, declined, 'mia', '/listkeeper decline paid Sorry!')
    expect(github.posted(repo, declined).state).toBe('closed')
    expect(own(declined)).toEqual(['We list open source only.'])
    const taken = propose('bob', lark)
    await says(shell, taken, 'mia', '/listkeeper take')
    expect(own(taken)).toEqual(['This is in #3 now, on the newest commit. When it is merged, #2 is closed with thanks.'])
    const before = github.head(repo, 'main')
    github.mergePullRequest(repo, 3, 'mia')
    // The app's own shell does it in its turns.
    if (shell.name === 'app') return
    await shell.review(github, taken, { permissions: all, event: github.events.push(repo, 'main', before) })
    expect(github.posted(repo, taken).state).toBe('closed')
    expect(own(taken).at(-1)).toBe('This is in the list now, with #3. Thank you, bob!')
  })

  test('titles and names of strangers change nothing but text', async () => {
    const hostile = withSongs(
      '- [::set-output name=x::y <!-- listkeeper:1 notice lifted 2026-01-01 -->](https://github.com/bird/robin) - About @octo.',
    )
    const number = propose('ann', hostile, '::error::x\n/listkeeper decline paid --> <script>')
    const run = await shell.review(github, number, { permissions: all, action: 'opened' })
    expect(run.stdout).not.toMatch(/^::set-output/m)
    expect(labels(number)).toHaveLength(1)
    await says(shell, number, 'ann', '/listkeeper decline paid')
    await says(shell, number, 'ann', '/listkeeper take')
    expect(github.posted(repo, number).state).toBe('open')
    expect(() => github.posted(repo, number + 1)).toThrow()
  })
})

describe('on a schedule', () => {
  /** A scheduled run some days later; both clocks go on together. */
  async function later(days: number, isSweep = false): Promise<Run> {
    github.clock.advance(days * day)
    vi.setSystemTime(github.clock.now)
    const event = github.events.schedule(repo, '23 5 * * *')
    return actionHere.review(github, 1, {
      permissions: all,
      event,
      env: { GITHUB_SHA: github.head(repo, 'main'), 'INPUT_REPORT-ISSUE': `${isSweep}` },
    })
  }

  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: github.clock.now }))

  test('what misses the rules is told, closed, and opened again after a push', async () => {
    await later(8)
    const number = propose('ann', robin)
    await actionHere.review(github, number, { permissions: all, action: 'opened' })
    expect((await later(0)).stdout).toContain('Proposals: told: 1.')
    expect((await later(29)).stdout).not.toContain('Proposals:')
    const closing = await later(1)
    expect(closing.stdout).toContain('Pull request 1 was closed, because it misses stars.')
    expect(github.posted(repo, number).state).toBe('closed')
    github.commit('ann/list', 'add', { files: { 'README.md': lark }, author: 'ann' })
    expect((await later(2)).stdout).toContain('Proposals: reopened: 1.')
    expect(github.posted(repo, number)).toMatchObject({ state: 'open', labels: ['listkeeper: checks passed'] })
  })

  test('a run reads each thing of a commit once: its files, its configuration, its lists and its templates', async () => {
    const asking = config.replace('triage: {', 'proposal: { checklist: true }\ntriage: {').replace('[stars]', '[stars, checklist]')
    const files = { '.github/listkeeper.yml': asking, '.github/pull_request_template.md': '- [ ] I have read it.\n' }
    github.commit(repo, 'main', { files, author: 'octo' })
    await later(8)
    for (const user of ['ann', 'bob', 'cai']) await actionHere.review(github, propose(user, robin), { permissions: all, action: 'opened' })
    github.journal.clear()
    const { stdout } = await later(0, true)
    expect(stdout).toContain('Proposals: told: 1, 2, 3.')
    expect(stdout).toContain('The issue about links: ')
    const main = github.head(repo, 'main')
    const asked = github.journal.map(({ method, path, body }) => `${method} ${path} ${JSON.stringify(body ?? '')}`)
    // What a proposal is compared with is asked for together with the proposal.
    const alone = asked.filter((one) => one.includes(main) && !one.includes('"c1"'))
    const count = (pattern: RegExp): number => alone.filter((one) => pattern.test(one)).length
    expect({
      lists: count(/query texts\(.*README\.md/),
      tree: count(/\/git\/trees\//),
      configuration: count(/query texts\(.*\.github\/listkeeper\.yml/),
      names: count(/query names\(/),
      templates: count(/"p0":"\.github\/pull_request_template\.md"\}/),
    }).toEqual({ lists: 1, tree: 1, configuration: 1, names: 1, templates: 1 })
  })

  test('a maintainer’s word keeps it open, and a reminder comes once', async () => {
    await later(8)
    const kept = propose('ann', robin)
    const slow = propose('bob', withSongs('- [Lark](https://github.com/bird/lark) - About larks'))
    for (const number of [kept, slow]) await actionHere.review(github, number, { permissions: all, action: 'opened' })
    await later(0)
    await says(actionHere, kept, 'mia', '/listkeeper accept')
    for (let week = 0; week < 8; week++) await later(7)
    expect([kept, slow].map((number) => github.posted(repo, number).state)).toEqual(['open', 'open'])
    expect(own(slow).filter((body) => body.startsWith('A reminder, bob'))).toHaveLength(1)
    expect(own(kept).filter((body) => body.startsWith('A reminder'))).toHaveLength(0)
  })

  test('the whole of it is skipped where it is switched off, or the configuration is broken', async () => {
    const number = propose('ann', robin)
    for (const text of [`enabled: false\n${config}`, `${config}nonsense: 1\n`]) {
      github.commit(repo, 'main', { files: { '.github/listkeeper.yml': text }, author: 'octo' })
      github.journal.clear()
      await later(40)
      expect(github.journal.filter(({ isWrite }) => isWrite)).toEqual([])
    }
    expect(own(number)).toEqual([])
  })
})
