// What earlier versions wrote is understood by this one: comments are known as ours, counts go on, proposals are kept up to date.
// Each folder beside this file is a record of one version (record.ts); it is laid out again on a fake GitHub, and the use cases of today go on.
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Octokit } from '@octokit/core'
import { afterEach, describe, expect, test } from 'vitest'
import { answerComment } from '../../src/commands/pull-request/answer-comment.ts'
import { reviewPullRequest } from '../../src/commands/pull-request/review-pull-request.ts'
import type { Ports } from '../../src/commands/repository/ports.ts'
import { sweepCommand } from '../../src/commands/sweep/answer-sweep-command.ts'
import { repairList } from '../../src/commands/sweep/repair-list.ts'
import { parseConfig } from '../../src/config/index.ts'
import { readWorkflow } from '../../src/config/workflow.ts'
import { isOwnCommit } from '../../src/github/commits.ts'
import type { PullRequest } from '../../src/github/pull.ts'
import { parseMemory } from '../../src/links/memory/memory-file.ts'
import type { IssueCommand } from '../../src/review/command/read-commands.ts'
import { readState } from '../../src/review/sweep/issue-record.ts'
import { issuesOf, openRig, type Truth } from '../commands/sweep/sweep-rig.ts'
import { type FakeGitHub, type Files, startFakeGitHub } from '../e2e/fake-github/index.ts'
import { makeFolder, run } from '../folder.ts'

const repo = 'octo/list'
const login = 'listkeeper[bot]'
const target = { owner: 'octo', repo: 'list' }
const versions = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))

const open: FakeGitHub[] = []
afterEach(async () => {
  for (const github of open.splice(0)) await github.close()
})

async function start(files: Files): Promise<FakeGitHub> {
  const github = await startFakeGitHub({ repositories: { [repo]: { files, permissions: { octo: 'admin' } } } })
  open.push(github)
  return github
}

function portsOf(github: FakeGitHub): Ports & { readonly lines: string[] } {
  const permissions = { contents: 'write', pull_requests: 'write', checks: 'write', issues: 'write' } as const
  const auth = github.token({ kind: 'installation', permissions, login })
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  const lines: string[] = []
  return {
    client: new Octokit({ auth, baseUrl: github.url, log: quiet }),
    sleep: async () => undefined,
    log: (line) => lines.push(line),
    lines,
  }
}

/** How many issues and pull requests there are. */
function countOf(github: FakeGitHub): number {
  return issuesOf(github).length
}

type Texts = { readonly base: string; readonly head: string }
type Comment = {
  readonly path: string
  readonly line: number
  readonly startLine: number | null
  readonly side: 'RIGHT'
  readonly body: string
}
type Review = Texts & { readonly summary: string; readonly comments: readonly Comment[] }
type Answers = Texts & { readonly answers: readonly { readonly asked: string; readonly commentId: number; readonly answer: string }[] }
type Proposal = { readonly branch: string; readonly message: string; readonly title: string; readonly body: string }
type Repairs = Proposal & { readonly base: string; readonly after: string }
type Orders = Proposal & { readonly orders: readonly IssueCommand[]; readonly after: Readonly<Record<string, string>> }
type Issue = {
  readonly files: Readonly<Record<string, string>>
  readonly days: readonly string[]
  readonly answers: Readonly<Record<string, Truth>>
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
}

test('there is a record of the first version', () => {
  expect(versions).toContain('0.1.0')
})

describe.each(versions)('what version %s wrote', (version) => {
  const text = (name: string): string => readFileSync(new URL(`${version}/${name}`, import.meta.url), 'utf8')
  const json = <Shape>(name: string): Shape => JSON.parse(text(name)) as Shape

  /** A pull request with what was said of it then. */
  async function reviewed({
    base,
    head,
    summary,
    comments,
  }: Review): Promise<{ github: FakeGitHub; ports: Ports; pull: () => PullRequest }> {
    const github = await start({ 'README.md': base })
    github.commit(repo, 'change', { files: { 'README.md': head }, author: 'ann' })
    const number = github.openPullRequest({ repo, head: 'change', user: 'ann' })
    const ports = portsOf(github)
    await ports.client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...target,
      pull_number: number,
      event: 'COMMENT',
      body: summary,
      comments: comments.map(({ path, line, side, body, startLine }) => ({
        path,
        line,
        side,
        body,
        ...(startLine ? { start_line: startLine } : {}),
      })),
    })
    const pull = (): PullRequest => ({
      ...target,
      number,
      head: github.head(repo, 'change'),
      base: 'main',
      author: 'ann',
      isDraft: false,
      labels: [],
    })
    return { github, ports, pull }
  }
  const options = { failOn: 'error', checkRun: false } as const

  test('in a review is not said again, and the summary stays the one', async () => {
    const record = json<Review>('review.json')
    const { github, ports, pull } = await reviewed(record)
    await reviewPullRequest(ports, pull(), options)
    const { threads, reviews, comments } = github.posted(repo, 1)
    expect(threads.map(({ line }) => line)).toEqual(record.comments.map(({ line }) => line))
    expect(threads.filter(({ comments: [first] }) => first?.minimized !== undefined)).toEqual([])
    expect([reviews.length, comments.length]).toEqual([1, 0])
  })

  test('in a review is folded where it is corrected, and the rest stays', async () => {
    const record = json<Review>('review.json')
    const { github, ports, pull } = await reviewed(record)
    const fixed = record.head.replace('- About robins\n', '- About robins.\n')
    expect(fixed).not.toBe(record.head)
    github.push(repo, 1, { files: { 'README.md': fixed } })
    await reviewPullRequest(ports, pull(), options)
    const { threads, reviews } = github.posted(repo, 1)
    const done = threads.map(({ comments: [first], isResolved }) => isResolved || /^resolved$/i.test(first?.minimized ?? ''))
    expect(done).toEqual(record.comments.map((_comment, index) => index === 0))
    expect(reviews).toHaveLength(1)
  })

  test('in a review that is wholly corrected is folded, and the summary says so in its place', async () => {
    const record = json<Review>('review.json')
    const { github, ports, pull } = await reviewed(record)
    github.push(repo, 1, { files: { 'README.md': record.base.replace('## Nests', '## Nests ') } })
    await reviewPullRequest(ports, pull(), options)
    const { threads, reviews } = github.posted(repo, 1)
    expect(threads.every(({ comments: [first], isResolved }) => isResolved || /^resolved$/i.test(first?.minimized ?? ''))).toBe(true)
    expect(reviews).toHaveLength(1)
    expect(reviews[0]!.body).not.toBe(record.summary)
  })

  test('as the name of its check is what a branch may require', async () => {
    const { base, head, runs } = json<Texts & { readonly runs: readonly { readonly name: string }[] }>('check-run.json')
    const { github, ports, pull } = await reviewed({ base, head, summary: 'x', comments: [] })
    await reviewPullRequest(ports, pull(), { ...options, checkRun: true })
    expect(github.posted(repo, 1).checkRuns.map(({ name }) => name)).toContain(runs[0]!.name)
  })

  test('as an answer to a command is the answer: the command is not obeyed again', async () => {
    const { base, head, answers } = json<Answers>('answers.json')
    const github = await start({ 'README.md': base })
    github.commit(repo, 'change', { files: { 'README.md': head }, author: 'ann' })
    const number = github.openPullRequest({ repo, head: 'change', user: 'ann' })
    const ports = portsOf(github)
    for (const { asked, commentId, answer } of answers) {
      const id = github.comment(repo, number, 'octo', asked)
      const said = answer.replace(` ${commentId} `, ` ${id} `)
      expect(said).not.toBe(answer)
      github.comment(repo, number, login, said)
      const before = [github.posted(repo, number).comments.length, github.head(repo, 'change')]
      const comment = {
        ...target,
        number,
        isPullRequest: true,
        commentId: id,
        author: 'octo',
        authorType: 'User',
        body: asked,
        action: 'created',
      }
      const review = async (): Promise<never> => expect.fail('nothing is to be reviewed')
      expect(await answerComment(ports, comment, { review })).toMatchObject({ kind: 'answered' })
      expect([github.posted(repo, number).comments.length, github.head(repo, 'change')]).toEqual(before)
    }
  })

  test('as an answer is no command', async () => {
    for (const { answer } of json<Answers>('answers.json').answers) {
      const comment = {
        ...target,
        number: 1,
        isPullRequest: true,
        commentId: 5,
        author: 'ann',
        authorType: 'User',
        body: answer,
        action: 'created',
      }
      const github = await start({})
      expect(await answerComment(portsOf(github), comment, { review: async () => expect.fail() })).toMatchObject({ kind: 'none' })
    }
  })

  test('under its commits tells that they are ours', () => {
    const { message, author, committer } = json<{ readonly message: string; readonly author: string; readonly committer: string }>(
      'fix-commit.json',
    )
    expect(isOwnCommit({ message, author, committer }, login)).toBe(true)
    for (const name of ['repairs.json', 'orders.json'])
      expect(isOwnCommit({ message: json<Proposal>(name).message, author: login, committer: 'web-flow' }, login)).toBe(true)
  })

  /** A pull request of listkeeper from a branch with one commit. */
  function propose(github: FakeGitHub, { branch, message, title, body }: Proposal, files: Files): void {
    github.commit(repo, branch, { files, message, author: login, committer: 'web-flow' })
    github.openPullRequest({ repo, head: branch, user: login, title, body })
  }

  async function repairing(): Promise<{ record: Repairs; github: FakeGitHub; repair: () => ReturnType<typeof repairList> }> {
    const record = json<Repairs>('repairs.json')
    const github = await start({ 'README.md': record.base })
    propose(github, record, { 'README.md': record.after })
    const repair = () =>
      repairList(portsOf(github), { ...target, branch: 'main', commit: github.head(repo, 'main') }, { occasion: 'push', now: Date.now })
    return { record, github, repair }
  }

  test('as a proposal of repairs is kept, and no second one is opened', async () => {
    const { github, repair, record } = await repairing()
    expect(await repair()).toMatchObject({ kind: expect.stringMatching(/^(?:unchanged|updated)$/), number: 1 })
    expect(countOf(github)).toBe(1)
    expect(github.file(repo, record.branch, 'README.md')).toBe(record.after)
  })

  test('as a proposal of repairs is brought up to date after a merge, and withdrawn where nothing is left', async () => {
    const { github, repair, record } = await repairing()
    const more = record.base.concat('\n## Beaks\n\n- [Beak](https://beak.example) - About beaks.\n')
    github.commit(repo, 'main', { files: { 'README.md': more }, author: 'ann' })
    expect(await repair()).toEqual({ kind: 'updated', number: 1 })
    expect(github.file(repo, record.branch, 'README.md')).toContain('- [Feathers](#feathers)\n- [Beaks](#beaks)\n')
    github.commit(repo, 'main', { files: { 'README.md': github.file(repo, record.branch, 'README.md')! }, author: 'ann' })
    expect(await repair()).toEqual({ kind: 'withdrawn', number: 1 })
    expect(countOf(github)).toBe(1)
  })

  test('as a proposal of repairs that a person closed is not proposed again', async () => {
    const { github, repair } = await repairing()
    github.closePullRequest(repo, 1)
    expect(await repair()).toMatchObject({ kind: 'left' })
    expect(countOf(github)).toBe(1)
  })

  /** The issue as it was, and the sweep a week later. */
  async function swept(record: Issue, more: (github: FakeGitHub) => void = () => {}) {
    const github = await start(record.files)
    const { client } = portsOf(github)
    await client.request('POST /repos/{owner}/{repo}/labels', { ...target, name: record.labels[0]!, color: 'ededed' })
    const { title, body, labels } = record
    await client.request('POST /repos/{owner}/{repo}/issues', { ...target, title, body, labels: [...labels] })
    more(github)
    return { github, rig: openRig(github) }
  }
  const [w3, w4] = ['2026-01-19', '2026-01-26']

  test('in the issue about links goes on: the same issue, days and counts kept', async () => {
    const record = json<Issue>('issue.json')
    const [first] = record.days
    const before = readState(record.body)
    const { github, rig } = await swept(record)
    expect((await rig.sweep(w3, (url) => record.answers[url] ?? 'alive')).kind).toBe('updated')
    expect(countOf(github)).toBe(1)
    const after = readState(github.posted(repo, 1).body!)
    expect([...after.kept.keys()].toSorted()).toEqual([...before.kept.keys()].toSorted())
    expect([...after.kept.values()].map(({ since }) => since)).toEqual([...after.kept.values()].map(() => first))
    // Missing in January on the 5th, 12th and 19th: three times in two weeks is what `links.dead` asks for.
    const missing = after.kept.get('https://host1.test/bird')
    expect(missing).toMatchObject({ verdict: { kind: 'dead', reason: 'not-found' }, row: { since: first, times: 3 } })
    expect(after.kept.get('https://host2.test/bird')).toMatchObject({ verdict: { kind: 'moved', to: 'https://new.test/bird' } })
    expect(github.posted(repo, 1).body).not.toContain('no-real-secret')
  })

  test('in the issue about links is closed when all is well', async () => {
    const record = json<Issue>('issue.json')
    const { github, rig } = await swept(record)
    for (const day of [w3, w4, '2026-02-02']) await rig.sweep(day, () => 'alive')
    expect([github.posted(repo, 1).state, countOf(github)]).toEqual(['closed', 1])
  })

  test('in the issue about links, an item that a person ticked stays ticked', async () => {
    const record = json<Issue>('issue.json')
    const ticked = record.body.replace('- [ ] `https://host3.test/bird`', '- [x] `https://host3.test/bird`')
    expect(ticked).not.toBe(record.body)
    const { github, rig } = await swept({ ...record, body: ticked })
    await rig.sweep(w3, (url) => record.answers[url] ?? 'alive')
    expect(github.posted(repo, 1).body).toMatch(/- \[x\] .*https:\/\/host3\.test\/bird/)
  })

  test('on the branch that remembers links goes on', async () => {
    const record = json<Issue & { readonly branch: string; readonly path: string }>('memory.json')
    const lines = text('links.jsonl')
    const { github, rig } = await swept(
      record,
      (made) =>
        void made.commit(repo, record.branch, {
          files: { [record.path]: lines },
          author: login,
          committer: 'web-flow',
          message: 'Remember\n\nListkeeper: memory',
        }),
    )
    await rig.sweep(w3, (url) => record.answers[url] ?? 'alive')
    expect(rig.lines.join()).not.toContain('starts again')
    const { links, days } = parseMemory(github.file(repo, record.branch, record.path)!)
    expect(days.map(({ day }) => day)).toEqual([...record.days, w3])
    expect(links.get('https://host1.test/bird')).toMatchObject({ verdict: { kind: 'dead' }, failing: { since: record.days[0], times: 3 } })
    expect([...links.values()].map(({ since }) => since)).toEqual([...links.values()].map(() => record.days[0]))
    expect(countOf(github)).toBe(1)
  })

  test('in the file of `links --history` goes on', async () => {
    const server = createServer(({ url = '' }, response) => {
      if (url === '/moved') response.writeHead(301, { location: '/fine' }).end()
      else response.writeHead(url === '/fine' ? 200 : 404).end('x')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const at = `http://127.0.0.1:${port}`
    const day = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10)
    const list = `# L\n\n- [a](${at}/fine)\n- [b](${at}/moved)\n- [c](${at}/missing)\n`
    const cwd = makeFolder({
      'README.md': list,
      'links.jsonl': text('history.jsonl').replaceAll('{port}', String(port)).replaceAll('{day}', day),
    })
    const ran = await run(['links', '--allow-private', '--history', 'links.jsonl'], { cwd })
    server.close()
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    const { links, days } = parseMemory(readFileSync(`${cwd}/links.jsonl`, 'utf8'))
    expect(days).toHaveLength(2)
    expect([...links.values()].map(({ since }) => since)).toEqual([day, day, day])
    expect(links.get(`${at}/missing`)).toMatchObject({ failing: { since: day, times: 2 } })
    expect(links.get(`${at}/moved`)).toMatchObject({ moves: 2 })
  })

  test('as a pull request about links is added to, and what earlier commands added stays', async () => {
    const issue = json<Issue>('issue.json')
    const record = json<Orders>('orders.json')
    const { github } = await swept(issue)
    propose(github, record, record.after)
    const order: IssueCommand = { kind: 'remove', url: 'https://host6.test/bird' }
    const answer = await sweepCommand(portsOf(github), { ...target, number: 1, branch: 'main' }, order, 'octo')
    expect([answer.verdict, countOf(github)]).toEqual(['done', 2])
    const list = github.file(repo, record.branch, 'README.md')!
    expect(list).toBe(record.after['README.md']!.replace(/.*host6.*\n/, ''))
    expect(github.file(repo, record.branch, '.github/listkeeper.yml')).toBe(record.after['.github/listkeeper.yml'])
  })

  test('as a configuration, by hand or by `init`, is read, and says the same', () => {
    const config = parseConfig(text('every-key.yml'), 'every-key.yml')
    expect(config).toMatchObject({
      lists: [{ files: ['README.md', 'docs/**/*.md'], translations: ['README-zh.md'] }],
      accept: [{ url: 'https://a.example/1', reason: 'listed twice on purpose' }],
      autofix: ['link-syntax'],
      links: { exclude: ['https://x.com/*'], ignore: [{ url: 'https://b.example/2', reason: 'it comes back' }], memory: 'branch' },
      review: { post: 'summary', comments: 30, skip: { authors: ['dependabot[bot]'], labels: ['wip'], drafts: false } },
    })
    expect(parseConfig(text('init/listkeeper.yml'), 'listkeeper.yml').lists[0]!.files).toEqual(['README.md'])
  })

  test('as a workflow is read', () => {
    const workflow = readWorkflow(text('init/workflows+listkeeper.yml'))
    expect('jobs' in workflow && workflow.jobs.filter(({ usesListkeeper }) => usesListkeeper)).toHaveLength(4)
  })
})
