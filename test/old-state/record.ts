/**
 * Records what this version writes on GitHub and into files, for later versions to be tested with: `node test/old-state/record.ts`
 * writes a folder with the version's name beside this file. Done once for each release that writes something new (docs/releasing.md); a record is never changed.
 * `every-key.yml` in such a folder is written by hand.
 * Each file holds what it was made from too, so that a test can lay the same state out again.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { Octokit } from '@octokit/core'
import { initialize } from '../../src/commands/local/init.ts'
import { answerComment } from '../../src/commands/pull-request/answer-comment.ts'
import { reviewPullRequest } from '../../src/commands/pull-request/review-pull-request.ts'
import type { Ports } from '../../src/commands/repository/ports.ts'
import { sweepCommand } from '../../src/commands/sweep/answer-sweep-command.ts'
import { repairList } from '../../src/commands/sweep/repair-list.ts'
import { openRig, type World } from '../commands/sweep/sweep-rig.ts'
import { type FakeGitHub, startFakeGitHub } from '../e2e/fake-github/index.ts'
import { makeFolder, removeFolders, run } from '../folder.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
const folder = new URL(`./${version}/`, import.meta.url)
const repo = 'octo/list'
const login = 'listkeeper[bot]'
const target = { owner: 'octo', repo: 'list' }

const bird = (name: string, number: number): string =>
  `- [${name} ${number}](https://${name.toLowerCase()}.example/${number}) - About ${name.toLowerCase()} number ${number}.`
const birds = (name: string, count: number): string[] => Array.from({ length: count }, (_, index) => bird(name, ((index * 5) % count) + 1))
const list = (...added: string[]): string =>
  ['# Birds', '', 'Songs and nests.', '', '## Contents', '', '- [Songs](#songs)', '- [Nests](#nests)', '- [Eggs](#eggs)', '']
    .concat([
      '## Songs',
      '',
      ...birds('Wren', 12),
      ...added,
      '',
      '## Nests',
      '',
      ...birds('Finch', 12),
      '',
      '## Eggs',
      '',
      ...birds('Auk', 6),
      '',
    ])
    .join('\n')

function write(name: string, value: unknown): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(name, folder), typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`)
}

async function withGitHub(files: Record<string, string>, task: (github: FakeGitHub) => Promise<void>): Promise<void> {
  const github = await startFakeGitHub({ repositories: { [repo]: { files, permissions: { octo: 'admin' } } } })
  try {
    await task(github)
  } finally {
    await github.close()
  }
}

function portsOf(github: FakeGitHub): Ports {
  const permissions = { contents: 'write', pull_requests: 'write', checks: 'write', issues: 'write' } as const
  const auth = github.token({ kind: 'installation', permissions, login })
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  return { client: new Octokit({ auth, baseUrl: github.url, log: quiet }), sleep: async () => undefined, log: () => {} }
}

/** A review with comments on lines, on an entry with several faults and on a repeated entry; its check run; answers to commands; the commit of a fix. */
async function recordReview(): Promise<void> {
  const base = list()
  const head = list(
    '- [Robin](https://robin.example) - About robins',
    '- [Lark]([https://lark.example](https://lark.example)) - About larks.',
    '-  [Crane](https://crane.example) – About cranes',
    bird('Wren', 3),
  )
  await withGitHub({ 'README.md': base }, async (github) => {
    github.commit(repo, 'change', { files: { 'README.md': head }, author: 'ann' })
    const number = github.openPullRequest({ repo, head: 'change', user: 'ann' })
    const ports = portsOf(github)
    const pull = { ...target, number, head: github.head(repo, 'change'), base: 'main', author: 'ann', isDraft: false, labels: [] }
    await reviewPullRequest(ports, pull, { failOn: 'error', checkRun: true })
    const { reviews, threads, checkRuns } = github.posted(repo, number)
    write('review.json', {
      base,
      head,
      summary: reviews[0]!.body,
      comments: threads.map(({ path, line, startLine, side, comments }) => ({ path, line, startLine, side, body: comments[0]!.body })),
    })
    write('check-run.json', {
      base,
      head,
      runs: checkRuns.map(({ name, conclusion, title, summary }) => ({ name, conclusion, title, summary })),
    })
    const answers = []
    for (const body of ['/listkeeper help', '/listkeeper dance', '/listkeeper fix']) {
      const commentId = github.comment(repo, number, 'octo', body)
      const before = github.posted(repo, number).comments.length
      const comment = { ...target, number, isPullRequest: true, commentId, author: 'octo', authorType: 'User', body, action: 'created' }
      await answerComment(ports, comment, { review: (own) => reviewPullRequest(ports, own, { failOn: 'error', checkRun: false }) })
      answers.push({ asked: body, commentId, answer: github.posted(repo, number).comments[before]!.body })
    }
    write('answers.json', { base, head, answers })
    const { data } = await ports.client.request('GET /repos/{owner}/{repo}/commits/{ref}', { ...target, ref: 'change' })
    write('fix-commit.json', { message: data.commit.message, author: data.author?.login, committer: data.committer?.login })
  })
}

/** A pull request that proposes contents. */
async function recordRepairs(): Promise<void> {
  const base = `${list()}\n## Feathers\n\n- [Plume](https://plume.example) - About plumes.\n`
  await withGitHub({ 'README.md': base }, async (github) => {
    const commit = github.head(repo, 'main')
    await repairList(portsOf(github), { ...target, branch: 'main', commit }, { occasion: 'push', now: Date.now })
    const { title, body } = github.posted(repo, 1)
    const { client } = portsOf(github)
    const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', { ...target, ref: 'listkeeper/repairs' })
    write('repairs.json', {
      base,
      branch: 'listkeeper/repairs',
      message: data.commit.message,
      after: github.file(repo, 'listkeeper/repairs', 'README.md'),
      title,
      body,
    })
  })
}

const urls = Array.from({ length: 8 }, (_, index) => `https://host${index + 1}.test/bird`)
const days = ['2026-01-05', '2026-01-12']

/** Two sweeps: a page that is gone, one that fails, one that moved, and one with a secret in its address. */
async function recordSweep(memory: 'issue' | 'branch'): Promise<void> {
  const secret = 'https://host9.test/bird?token=this-is-no-real-secret'
  const entries = [...urls, secret].map((url, index) => `- [Bird ${index + 1}](${url}) - About bird ${index + 1}.`)
  const readme = ['# Birds', '', '## Songs', '', ...entries, ''].join('\n')
  const answers: Readonly<Record<string, 'gone' | 'missing' | { readonly to: string }>> = {
    [urls[0]!]: 'missing',
    [urls[1]!]: { to: 'https://new.test/bird' },
    [urls[2]!]: 'gone',
    [secret]: 'missing',
  }
  const world: World = (url) => answers[url] ?? 'alive'
  const config = memory === 'branch' ? { '.github/listkeeper.yml': 'links:\n  memory: branch\n' } : {}
  await withGitHub({ 'README.md': readme, ...config }, async (github) => {
    const rig = openRig(github)
    for (const day of days) await rig.sweep(day, world)
    const { title, body, labels } = github.posted(repo, 1)
    const issue = { files: { 'README.md': readme, ...config }, days, answers, title, body, labels }
    if (memory === 'branch') {
      write('memory.json', { ...issue, branch: 'listkeeper/memory', path: 'links.jsonl' })
      write('links.jsonl', github.file(repo, 'listkeeper/memory', 'links.jsonl')!)
      return
    }
    write('issue.json', issue)
    const orders = [
      { kind: 'replace', url: urls[0]!, by: 'https://new.test/bird1' },
      { kind: 'remove', url: urls[2]! },
      { kind: 'ignore', subject: { kind: 'url', url: urls[3]! }, until: '2027-01-31', reason: 'it comes back' },
    ] as const
    for (const order of orders) await sweepCommand(portsOf(github), { ...target, number: 1, branch: 'main' }, order, 'octo')
    const proposal = github.posted(repo, 2)
    const { client } = portsOf(github)
    const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', { ...target, ref: 'listkeeper/links' })
    const after = Object.fromEntries(
      ['README.md', '.github/listkeeper.yml'].map((path) => [path, github.file(repo, 'listkeeper/links', path)]),
    )
    write('orders.json', {
      orders,
      branch: 'listkeeper/links',
      message: data.commit.message,
      after,
      title: proposal.title,
      body: proposal.body,
    })
  })
}

/** `links --history`, run twice against a server of our own; its port is written as `{port}`, the day as `{day}`. */
async function recordHistory(): Promise<void> {
  const server = createServer(({ url = '' }, response) => {
    if (url === '/moved') response.writeHead(301, { location: '/fine' }).end()
    else response.writeHead(url === '/fine' ? 200 : 404).end('x')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const at = `http://127.0.0.1:${port}`
  const cwd = makeFolder({ 'README.md': `# L\n\n- [a](${at}/fine)\n- [b](${at}/moved)\n- [c](${at}/missing)\n` })
  for (let count = 0; count < 2; count++) await run(['links', '--allow-private', '--history', 'links.jsonl'], { cwd })
  const text = readFileSync(`${cwd}/links.jsonl`, 'utf8').replaceAll(String(port), '{port}')
  write('history.jsonl', text.replaceAll(new Date().toISOString().slice(0, 10), '{day}'))
  server.close()
}

/** What `init` writes for the list. */
function recordInit(): void {
  const { files } = initialize([{ path: 'README.md', text: list() }], { contributing: true, pullRequestTemplate: true })
  for (const { path, text } of files) write(`init/${path.replace(/^\.github\//, '').replaceAll('/', '+')}`, text)
}

if (existsSync(folder)) throw new Error(`${fileURLToPath(folder)} is there already, and a record is never changed`)
mkdirSync(new URL('init/', folder), { recursive: true })
await recordReview()
await recordRepairs()
await recordSweep('issue')
await recordSweep('branch')
await recordHistory()
recordInit()
removeFolders()
process.stdout.write(`Written to ${fileURLToPath(folder)}\n`)
