/** One pull request on a branch of our own: opened, brought up to date, withdrawn, and left alone where people have a say in it. */
import { Octokit } from '@octokit/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Ports } from '../../../src/commands/repository/ports.ts'
import { type Proposal, type Proposed, propose } from '../../../src/commands/repository/propose.ts'
import { commitFiles } from '../../../src/github/commits.ts'
import { type Entry, type FakeGitHub, startFakeGitHub } from '../../e2e/fake-github/index.ts'

const name = 'octo/list'
const repo = { owner: 'octo', repo: 'list' }
const branch = 'listkeeper/repairs'
const login = 'listkeeper[bot]'
const before = '# Birds\n\n- wren\n'
const after = '# Birds\n\n- Wren\n'

let github: FakeGitHub
const start = async (): Promise<void> => {
  github = await startFakeGitHub({ repositories: { [name]: { files: { 'README.md': before }, permissions: { ann: 'write' } } } })
}
beforeEach(start)
afterEach(() => github.close())

type Permissions = Record<string, 'read' | 'write'>
const writing: Permissions = { contents: 'write', pull_requests: 'write' }

function ports({ permissions = writing, user }: { permissions?: Permissions; user?: string } = {}): Ports & { readonly lines: string[] } {
  const auth = user ? github.token({ kind: 'pat', login: user }) : github.token({ kind: 'installation', permissions, login })
  const lines: string[] = []
  const log = { debug() {}, info() {}, warn() {}, error() {} }
  return { client: new Octokit({ auth, baseUrl: github.url, log }), sleep: async () => undefined, log: (line) => lines.push(line), lines }
}

function proposal(more: Partial<Proposal> = {}): Proposal {
  return {
    branch,
    base: { branch: 'main', commit: github.head(name, 'main') },
    title: 'Repair the list',
    body: 'Wren is a name.',
    headline: 'Write names with a capital',
    files: [{ path: 'README.md', text: after }],
    purpose: 'repairs',
    ...more,
  }
}

const run = (more: Partial<Proposal> = {}, port: Ports = ports()): Promise<Proposed> => propose(port, repo, proposal(more))
const writes = (): readonly Entry[] => github.journal.filter(({ isWrite }) => isWrite)
const operations = (): string[] => github.journal.map(({ operation }) => operation)
const push = (text: string, author = 'octo'): string => github.commit(name, 'main', { files: { 'README.md': text }, author })

/** The branch as a run leaves it that dies before it opens the pull request. */
function leaveBranch(): void {
  const message = 'Write names with a capital\n\nListkeeper: repairs'
  github.commit(name, branch, { files: { 'README.md': after }, message, author: login, committer: 'web-flow' })
}

/** A workflow with its own token. */
function workflow(): Ports {
  const auth = github.token({ kind: 'actions', permissions: writing, login })
  const log = { debug() {}, info() {}, warn() {}, error() {} }
  return { client: new Octokit({ auth, baseUrl: github.url, log }), sleep: async () => undefined, log: () => undefined }
}

function refs(): string[] {
  return ['main', branch, `${branch}-next`].filter((ref) => hasBranch(ref))
}

function hasBranch(ref: string): boolean {
  try {
    return github.head(name, ref) !== ''
  } catch {
    return false
  }
}

/** The commits of a pull request: message, author, parent. */
async function commits(number: number): Promise<unknown[]> {
  const { data } = await ports().client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', { ...repo, pull_number: number })
  return data.map(({ commit: { message }, author, parents }) => [message, author?.login, ...parents.map(({ sha }) => sha)])
}

/** What is on GitHub, without hashes of commits. */
function stands(): unknown {
  const posted = [1, 2, 3].flatMap((number) => {
    try {
      const { state, title, body, comments } = github.posted(name, number)
      return [{ number, state, title, body, comments }]
    } catch {
      return []
    }
  })
  return { posted, refs: refs(), text: hasBranch(branch) ? github.file(name, branch, 'README.md') : undefined }
}

describe('a change', () => {
  test('becomes a branch with one commit of listkeeper, and a pull request', async () => {
    expect(await run()).toEqual({ kind: 'opened', number: 1 })
    expect(github.posted(name, 1)).toMatchObject({ state: 'open', title: 'Repair the list' })
    expect(github.posted(name, 1).body).toMatch(/^Wren is a name\.\n\n<!-- listkeeper:1 proposal repairs [0-9a-z ]+ -->$/)
    expect(operations()).toEqual([
      'graphql viewer repository',
      'pulls/list',
      'git/create-ref',
      'graphql createCommitOnBranch',
      'pulls/create',
    ])
    expect(await commits(1)).toEqual([['Write names with a capital\n\nListkeeper: repairs', login, github.head(name, 'main')]])
  })

  test('that is there already costs three reads and nothing else', async () => {
    await run()
    github.journal.clear()
    expect(await run()).toEqual({ kind: 'unchanged', number: 1 })
    expect(operations()).toEqual(['graphql viewer repository', 'repos/compare-commits-with-basehead', 'pulls/list'])
  })

  test('is made again on a base that has moved, in one move of the branch, because GitHub closes a pull request without commits', async () => {
    await run()
    const tip = push(`${before}- lark\n`)
    github.journal.clear()
    expect(await run({ files: [{ path: 'README.md', text: `${after}- lark\n` }] })).toEqual({ kind: 'updated', number: 1 })
    expect(stands()).toMatchObject({ posted: [{ number: 1, state: 'open' }], refs: ['main', branch], text: `${after}- lark\n` })
    expect(await commits(1)).toEqual([['Write names with a capital\n\nListkeeper: repairs', login, tip]])
    expect(writes().map(({ operation }) => operation)).toEqual([
      'git/create-ref',
      'graphql createCommitOnBranch',
      'git/update-ref',
      'git/delete-ref',
      'pulls/update',
    ])
  })

  test('of other files, or of more files, is made again too', async () => {
    await run()
    const more = [...proposal().files, { path: 'docs/more.md', text: '# Möre\n' }]
    expect(await run({ files: more })).toEqual({ kind: 'updated', number: 1 })
    expect(github.file(name, branch, 'docs/more.md')).toBe('# Möre\n')
    expect(await run({ files: more })).toEqual({ kind: 'unchanged', number: 1 })
    expect(await run()).toEqual({ kind: 'updated', number: 1 })
    expect(github.file(name, branch, 'docs/more.md')).toBeUndefined()
  })

  test('follows the base also where that changed elsewhere', async () => {
    await run()
    const tip = github.commit(name, 'main', { files: { 'other.md': 'x' } })
    expect(await run()).toEqual({ kind: 'updated', number: 1 })
    expect(await commits(1)).toEqual([['Write names with a capital\n\nListkeeper: repairs', login, tip]])
  })

  test('is one commit again where the branch has several of listkeeper', async () => {
    await run()
    const more = { head: github.head(name, branch), headline: 'More', purpose: 'repairs', files: [] }
    expect(await commitFiles(ports().client, repo, { ...more, branch }, ports())).toMatchObject({ kind: 'committed' })
    expect(await run()).toEqual({ kind: 'updated', number: 1 })
    expect(await commits(1)).toHaveLength(1)
  })

  test('that another run proposes in the same moment is found there', async () => {
    const act = async (): Promise<void> => expect(await run()).toEqual({ kind: 'opened', number: 1 })
    github.faults.add({ kind: 'before', match: { method: 'POST', path: /\/pulls$/ }, run: act })
    expect(await run()).toEqual({ kind: 'opened', number: 1 })
    expect(stands()).toMatchObject({ posted: [{ number: 1 }], refs: ['main', branch] })
  })

  test('said in other words is an edit and no push', async () => {
    await run()
    github.journal.clear()
    expect(await run({ body: 'Better words.' })).toEqual({ kind: 'updated', number: 1 })
    expect(writes().map(({ operation, body }) => [operation, Object.keys(body as object)])).toEqual([['pulls/update', ['body']]])
    expect(await run({ body: 'Better words.', title: 'New' })).toEqual({ kind: 'updated', number: 1 })
    expect(github.posted(name, 1)).toMatchObject({ title: 'New', body: expect.stringMatching(/^Better words\./) })
  })

  test('keeps the title and the words that a person gave it, until there is something else to say', async () => {
    await run()
    const own = github.posted(name, 1).body!.replace('Wren is a name.', 'Wren is a name.\r\n\r\n- [x] I checked it')
    github.editPullRequest(name, 1, { title: 'docs: repair', body: own })
    github.journal.clear()
    expect(await run()).toEqual({ kind: 'unchanged', number: 1 })
    expect(await run({ about: 'something else' })).toEqual({ kind: 'updated', number: 1 })
    expect(github.posted(name, 1)).toMatchObject({ title: 'docs: repair', body: expect.stringContaining('I checked it') })
    await run({ body: 'Better words.', about: 'something else' })
    expect(github.posted(name, 1)).toMatchObject({ title: 'docs: repair', body: expect.stringMatching(/^Better words\.\n\n<!--/) })
  })

  test('made from a commit that is not the newest any more is left to the run for the newest', async () => {
    const old = github.head(name, 'main')
    push(`${before}- lark\n`)
    expect(await run({ base: { branch: 'main', commit: old } })).toEqual({ kind: 'moved' })
    expect(await run({ base: { branch: 'gone', commit: old } })).toEqual({ kind: 'moved' })
    expect(writes()).toEqual([])
  })

  test('is proposed again on the branch that a merged pull request left', async () => {
    await run()
    github.mergePullRequest(name, 1)
    push(`${after}- lark\n`)
    expect(await run({ files: [{ path: 'README.md', text: `${after}- Lark\n` }] })).toEqual({ kind: 'opened', number: 2 })
    expect(await commits(2)).toHaveLength(1)
  })
})

describe('nothing to change', () => {
  test('where nothing is there costs one read', async () => {
    expect(await run({ files: [] })).toEqual({ kind: 'unchanged' })
    expect(operations()).toEqual(['graphql viewer repository'])
  })

  test('closes the pull request with a sentence above its words, and deletes the branch', async () => {
    await run()
    push(after)
    expect(await run({ files: [] })).toEqual({ kind: 'withdrawn', number: 1 })
    expect(github.posted(name, 1).state).toBe('closed')
    expect(github.posted(name, 1).body).toMatch(
      /^None of these changes is needed any more, so listkeeper has closed this pull request\.\n\n---\n\nWren is a name\.\n\n<!-- .* withdrawn -->$/,
    )
    expect(refs()).toEqual(['main'])
    github.journal.clear()
    expect(await run({ files: [] })).toEqual({ kind: 'unchanged' })
    expect(writes()).toEqual([])
  })

  test('after that does not keep the same change from being proposed again', async () => {
    await run()
    await run({ files: [] })
    expect(await run()).toEqual({ kind: 'opened', number: 2 })
  })

  test('deletes the branch that a merged pull request left, and says nothing', async () => {
    await run()
    github.mergePullRequest(name, 1)
    expect(await run({ files: [] })).toEqual({ kind: 'unchanged' })
    expect(refs()).toEqual(['main'])
    expect(github.posted(name, 1)).toMatchObject({ state: 'merged', body: expect.stringMatching(/^Wren/) })
  })
})

describe('people', () => {
  const moved = { files: [{ path: 'README.md', text: `${after}- lark\n` }] }

  test.each([
    ['a commit of their own', () => github.commit(name, branch, { files: { 'notes.md': 'mine' }, author: 'ann' })],
    [
      'a commit under our trailer',
      () =>
        github.commit(name, branch, {
          files: { 'notes.md': 'mine' },
          author: 'ann',
          committer: 'web-flow',
          message: 'More\n\nListkeeper: repairs',
        }),
    ],
    [
      'a commit of ours that they wrote anew',
      () =>
        github.commit(name, branch, {
          files: { 'README.md': '# mine\n' },
          from: github.head(name, 'main'),
          author: login,
          committer: 'ann',
          message: 'Write\n\nListkeeper: repairs',
        }),
    ],
  ])('who pushed %s keep the branch as they left it', async (_what, act) => {
    await run()
    const head = act()
    push(`${before}- lark\n`)
    github.journal.clear()
    const left = { kind: 'left', number: 1, why: 'somebody has pushed commits to the branch listkeeper/repairs' }
    expect(await run(moved)).toEqual(left)
    expect(await run({ files: [] })).toEqual(left)
    expect(writes()).toEqual([])
    expect(github.head(name, branch)).toBe(head)
  })

  test('who push while we are at work keep their commit', async () => {
    await run()
    push(`${before}- lark\n`)
    let theirs = ''
    const act = (): void => {
      theirs = github.commit(name, branch, { files: { 'notes.md': 'mine' }, author: 'ann' })
    }
    github.faults.add({ kind: 'before', match: { method: 'GET', path: /\/git\/ref\// }, run: act })
    expect(await run(moved)).toMatchObject({ kind: 'left', number: 1 })
    expect(github.head(name, branch)).toBe(theirs)
  })

  test('who closed the pull request do not get the same change again, but get another one', async () => {
    await run()
    github.closePullRequest(name, 1)
    github.journal.clear()
    const left = { kind: 'left', number: 1, why: 'somebody has closed the pull request with the same changes' }
    expect(await run()).toEqual(left)
    await ports().client.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ...repo, ref: `heads/${branch}` })
    github.journal.clear()
    expect(await run()).toEqual(left)
    expect(writes()).toEqual([])
    push(`${before}- lark\n`)
    expect(await run(moved)).toEqual({ kind: 'opened', number: 2 })
    github.closePullRequest(name, 2)
    expect(await run()).toEqual(left)
  })

  test('who closed it are not asked again only because the text around the change is another', async () => {
    await run({ about: '- wren > - Wren' })
    github.closePullRequest(name, 1)
    push(`${before}- lark\n`)
    expect(await run({ ...moved, about: '- wren > - Wren' })).toMatchObject({ kind: 'left', number: 1 })
  })

  test('who opened it again get it brought up to date', async () => {
    await run()
    github.closePullRequest(name, 1)
    github.reopenPullRequest(name, 1)
    expect(await run()).toEqual({ kind: 'unchanged', number: 1 })
  })

  test('who pointed it at another branch are left alone', async () => {
    github.commit(name, 'next', { files: { 'other.md': 'x' } })
    await run()
    await ports().client.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { ...repo, pull_number: 1, base: 'next' })
    expect(await run({ files: [] })).toEqual({ kind: 'left', number: 1, why: 'somebody has pointed the pull request at another branch' })
  })

  test('who opened one from the branch themselves get the branch kept up to date, and their words left alone', async () => {
    leaveBranch()
    github.openPullRequest({ repo: name, head: branch, user: 'ann', title: 'Mine' })
    expect(await run()).toEqual({ kind: 'unchanged', number: 1 })
    push(`${before}- lark\n`)
    expect(await run(moved)).toEqual({ kind: 'updated', number: 1 })
    expect(github.posted(name, 1)).toMatchObject({ state: 'open', title: 'Mine', body: null })
    expect(github.file(name, branch, 'README.md')).toBe(`${after}- lark\n`)
    expect(await run({ files: [] })).toMatchObject({ kind: 'left', number: 1 })
    expect(github.posted(name, 1).state).toBe('open')
  })

  test.each([
    ['from the branch', 'ann', () => branch],
    [
      'from a branch of that name in a fork',
      'eve',
      () => {
        github.fork(name, 'eve/list')
        github.commit('eve/list', branch, { files: { 'README.md': '# eve\n' }, author: 'eve' })
        return `eve:${branch}`
      },
    ],
  ])('who write our mark into a pull request of theirs %s are not taken for us', async (_where, user, head) => {
    await run()
    const { body } = github.posted(name, 1)
    await run({ files: [] })
    leaveBranch()
    const theirs = github.openPullRequest({ repo: name, head: head(), user, body: body! })
    await run({ body: 'Other words.' })
    await run({ files: [] })
    expect(github.posted(name, theirs)).toMatchObject({ state: 'open', body })
    github.closePullRequest(name, theirs)
    expect(await run()).toMatchObject({ kind: 'opened' })
  })
})

describe('a token', () => {
  test('that only reads is refused with what it would need, and nothing was changed', async () => {
    const port = ports({ permissions: { contents: 'read', pull_requests: 'read' } })
    expect(await run({}, port)).toEqual({
      kind: 'refused',
      why: 'the token may not write to the repository (`contents: write`): GitHub said 403 while making a branch: Resource not accessible by integration',
    })
    expect(stands()).toEqual({ posted: [], refs: ['main'], text: undefined })
  })

  const settingOff = {
    kind: 'refused',
    why: 'GitHub Actions may not open pull requests in this repository. A maintainer can allow it under Settings, Actions, General, Workflow permissions: "Allow GitHub Actions to create and approve pull requests"',
  }

  test('of a workflow that may not open pull requests learns which setting is off, and leaves no branch', async () => {
    github.changeSettings(name, { actionsOpenPulls: false })
    expect(await run({}, workflow())).toEqual(settingOff)
    expect(stands()).toEqual({ posted: [], refs: ['main'], text: undefined })
    expect(await run({}, workflow())).toEqual(settingOff)
    github.changeSettings(name, { actionsOpenPulls: true })
    expect(await run({}, workflow())).toEqual({ kind: 'opened', number: 1 })
  })

  test.each([1, 2, 3, 4, 5, 6, 7])('that is refused so and killed at its call %i leaves no branch after the next run', async (nth) => {
    for (const isSent of [false, true]) {
      await again()
      github.changeSettings(name, { actionsOpenPulls: false })
      await expect(run({}, dying(nth, isSent, workflow()))).rejects.toThrow('killed')
      expect(await run({}, workflow())).toEqual(settingOff)
      expect(refs()).toEqual(['main'])
    }
  })

  test('that is refused so and killed leaves no branch either where nothing is left to change', async () => {
    github.changeSettings(name, { actionsOpenPulls: false })
    await expect(run({}, dying(5, true, workflow()))).rejects.toThrow('killed')
    expect(refs()).toEqual(['main', branch])
    await run({ files: [] }, workflow())
    expect(refs()).toEqual(['main'])
  })

  test('that may not open pull requests for want of a permission leaves no branch either', async () => {
    expect(await run({}, ports({ permissions: { contents: 'write' } }))).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/^the token may not open pull requests \(`pull-requests: write`\): GitHub said 403/),
    })
    expect(refs()).toEqual(['main'])
  })

  test('keeps a branch on which somebody has pushed in the moment of the refusal', async () => {
    github.changeSettings(name, { actionsOpenPulls: false })
    const theirs = (): void => void github.commit(name, branch, { files: { 'notes.md': 'mine' }, author: 'ann' })
    github.faults.add({ kind: 'before', match: { method: 'POST', path: /\/pulls$/ }, run: theirs })
    expect(await run({}, workflow())).toEqual(settingOff)
    expect(github.file(name, branch, 'notes.md')).toBe('mine')
  })

  test('in an archived repository is refused with that reason', async () => {
    github.changeSettings(name, { archived: true })
    expect(await run()).toEqual({
      kind: 'refused',
      why: expect.stringMatching(/^the repository is archived, so nothing in it can change\./),
    })
  })

  test.each([
    [200, { data: { createCommitOnBranch: null }, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] }],
    [
      200,
      {
        data: { createCommitOnBranch: null },
        errors: [{ type: 'UNPROCESSABLE', message: 'Repository rule violations found\n\nChanges must be made through a pull request.' }],
      },
    ],
    [403, { message: 'Resource not accessible by integration' }],
  ])('that a rule keeps from committing is refused (%i %o)', async (status, body) => {
    github.faults.add({ kind: 'status', status, body, match: { method: 'POST', path: /graphql/, nth: 2 } })
    expect(await run()).toMatchObject({ kind: 'refused', why: expect.stringMatching(/^the token may not write to the repository/) })
  })

  test('of another account takes over neither branch nor pull request', async () => {
    await run()
    push(`${before}- lark\n`)
    expect(await run({}, ports({ user: 'ann' }))).toMatchObject({ kind: 'left', number: 1 })
  })

  test('may move, delete and commit to no branch but its own', async () => {
    const head = github.head(name, 'main')
    await expect(run({ branch: 'main' })).rejects.toThrow('main is no branch of listkeeper')
    await expect(run({ branch: 'listkeeper/' })).rejects.toThrow('is no branch of listkeeper')
    expect(github.head(name, 'main')).toBe(head)
    expect(operations()).toEqual([])
  })
})

type Way = { readonly title: string; readonly prepare: () => Promise<unknown>; readonly go: () => Partial<Proposal> }
const ways: readonly Way[] = [
  { title: 'opening', prepare: async () => undefined, go: () => ({}) },
  {
    title: 'bringing up to date',
    prepare: async () => {
      await run()
      push(`${before}- lark\n`)
    },
    go: () => ({ files: [{ path: 'README.md', text: `${after}- lark\n` }], body: 'Both are names.', title: 'Repair two names' }),
  },
  {
    title: 'proposing on a branch that was left',
    prepare: async () => run().then(() => github.mergePullRequest(name, 1)),
    go: () => ({ files: [{ path: 'README.md', text: '# birds\n' }] }),
  },
  { title: 'withdrawing', prepare: async () => run().then(() => push(after)), go: () => ({ files: [] }) },
]

/** Ports whose process dies at the nth request: before it is sent, or before its answer is read. */
function dying(nth: number, isSent: boolean, port: Ports = ports()): Ports {
  let count = 0
  ;(port.client as Octokit).hook.wrap('request', async (request, options) => {
    if (++count === nth && !isSent) throw new Error('killed')
    const answer = await request(options)
    if (count >= nth) throw new Error('killed')
    return answer
  })
  return port
}

/** The end of a way that nothing disturbed, and of each of its requests whether it writes. */
async function undisturbed({ prepare, go }: Way): Promise<{ end: unknown; calls: readonly boolean[] }> {
  await prepare()
  github.journal.clear()
  await run(go())
  return { end: stands(), calls: github.journal.map(({ isWrite }) => isWrite) }
}

async function again(): Promise<void> {
  await github.close()
  await start()
}

describe.each(ways)('$title', (way) => {
  test('ends the same after a run that was killed at any request', async () => {
    const { end, calls } = await undisturbed(way)
    expect(calls.length).toBeGreaterThan(4)
    for (const [index, isWrite] of calls.entries())
      for (const isSent of isWrite ? [false, true] : [false]) {
        const nth = index + 1
        await again()
        await way.prepare()
        await expect(run(way.go(), dying(nth, isSent)), `request ${nth}`).rejects.toThrow('killed')
        const result = await run(way.go())
        expect(stands(), `request ${nth}, ${isSent ? 'sent' : 'not sent'}, then ${JSON.stringify(result)}`).toEqual(end)
        github.journal.clear()
        await run(way.go())
        expect(writes()).toEqual([])
      }
  }, 60_000)

  test('ends the same where the answer to any write is lost', async () => {
    const { end, calls } = await undisturbed(way)
    for (const [index, isWrite] of calls.entries())
      for (const applied of isWrite ? [false, true] : []) {
        const nth = index + 1
        await again()
        await way.prepare()
        github.faults.add({ kind: 'reset', applied, match: { nth } })
        const result = await run(way.go())
        expect(stands(), `request ${nth}, ${applied ? '' : 'not '}applied, then ${JSON.stringify(result)}`).toEqual(end)
        expect(result.kind).toMatch(/opened|updated|withdrawn/)
      }
  }, 60_000)

  test('ends the same where two runs are at it at once', async () => {
    const { end } = await undisturbed(way)
    await again()
    await way.prepare()
    const results = await Promise.all([run(way.go()), run(way.go())])
    expect(stands(), JSON.stringify(results)).toEqual(end)
    expect(results.map(({ kind }) => kind)).not.toContain('refused')
    github.journal.clear()
    await run(way.go())
    expect(writes()).toEqual([])
  })
})
