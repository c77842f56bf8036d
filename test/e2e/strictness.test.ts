// Where GitHub is stricter than its descriptions: the fake refuses as it was seen to, and what we send holds up.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Octokit } from '@octokit/core'
import { afterEach, describe, expect, test } from 'vitest'
import { readTexts } from '../../src/github/read.ts'
import { type FakeGitHub, type Options, startFakeGitHub } from './fake-github/index.ts'
import { faulty, list, songs, withSongs } from './lists.ts'
import { app, repo } from './rig.ts'

const open: FakeGitHub[] = []
afterEach(async () => {
  for (const github of open.splice(0)) await github.close()
})

/** A repository with an issue by itself and a pull request. */
async function start(readme = withSongs(faulty.nested), options: Options = {}): Promise<{ github: FakeGitHub; pull: number }> {
  const github = await startFakeGitHub({ repositories: { [repo]: { files: { 'README.md': list() } } }, ...options })
  open.push(github)
  github.commit(repo, 'change', { files: { 'README.md': readme }, author: 'ann' })
  return { github, pull: github.openPullRequest({ repo, head: 'change', user: 'ann' }) }
}

const where = { owner: 'octo', repo: 'list' }
const quiet = { debug() {}, info() {}, warn() {}, error() {} }
const client = (github: FakeGitHub, permissions: Record<string, 'read' | 'write'>): Octokit =>
  new Octokit({ auth: github.token({ kind: 'actions', permissions }), baseUrl: github.url, log: quiet })

const minimize = 'mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }'

describe('what belongs to a pull request takes the permission for pull requests', () => {
  const post = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
  const react = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions'
  const acts: [string, (octokit: Octokit, pull: number, comment: number) => Promise<unknown>][] = [
    ['a comment', (octokit, pull) => octokit.request(post, { ...where, issue_number: pull, body: 'x' })],
    ['a reaction', (octokit, _pull, comment) => octokit.request(react, { ...where, comment_id: comment, content: 'eyes' })],
    ['hiding a comment', (octokit, _pull, comment) => octokit.graphql(minimize, { id: `IC_${comment}` })],
  ]

  test.each(acts)('%s', async (_what, act) => {
    const { github, pull } = await start()
    const comment = github.comment(repo, pull, 'ann', 'hello')
    await expect(act(client(github, { issues: 'write', pull_requests: 'read' }), pull, comment)).rejects.toThrow(
      'Resource not accessible by integration',
    )
    await act(client(github, { pull_requests: 'write' }), pull, comment)
  })

  test('a new label takes that for issues', async () => {
    const { github } = await start()
    const make = (permissions: Record<string, 'write'>): Promise<unknown> =>
      client(github, permissions).request('POST /repos/{owner}/{repo}/labels', { ...where, name: 'x' })
    await expect(make({ pull_requests: 'write' })).rejects.toMatchObject({ status: 403 })
    await make({ issues: 'write' })
  })
})

describe('one request', () => {
  test('of GraphQL does some changes and refuses those behind them', async () => {
    const { github, pull } = await start()
    const ids = Array.from({ length: 16 }, (_, index) => github.comment(repo, pull, 'ann', `${index}`))
    const calls = ids.map(
      (id, at) => `m${at}: minimizeComment(input: { subjectId: "IC_${id}", classifier: OUTDATED }) { clientMutationId }`,
    )
    const failed = await client(github, { pull_requests: 'write' })
      .graphql(`mutation { ${calls.join(' ')} }`)
      .then(
        () => [],
        ({ errors }: { errors: readonly { type: string; path: readonly string[] }[] }) => errors.map(({ type, path }) => [type, path[0]]),
      )
    expect(failed).toEqual([
      ['RESOURCE_LIMITS_EXCEEDED', 'm14'],
      ['RESOURCE_LIMITS_EXCEEDED', 'm15'],
    ])
  })

  test('of GraphQL after the last one of an hour comes with 200 and says so', async () => {
    const { github } = await start()
    github.rates.used = github.rates.limit
    const error = await client(github, {})
      .graphql('{ viewer { login } }')
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'GraphqlResponseError', errors: [{ type: 'RATE_LIMIT' }] })
  })
})

test('texts of any size are read whole, or refused', async () => {
  const { github } = await start()
  const long = `# List\n${'é'.repeat(300_000)}\n`
  const files = {
    'long.md': long,
    'huge.md': 'x'.repeat(10 * 2 ** 20 + 1),
    'image.md': Buffer.alloc(600_000, 0xff),
    'short.md': '# Short\n',
  }
  const commit = github.commit(repo, 'sizes', { files })
  const wanted = [...Object.keys(files), 'none.md'].map((path) => ({ commit, path }))
  const waiting = { sleep: async () => {} }
  expect(await readTexts(client(github, { contents: 'read' }), where, wanted, waiting)).toMatchObject([
    { kind: 'text', text: long },
    { kind: 'refused', why: 'it has more than the 2 MB that are read' },
    { kind: 'refused', why: 'it is not UTF-8', line: 1 },
    { kind: 'text', text: '# Short\n' },
    { kind: 'absent' },
  ])
})

test('a check run has room for a report of letters that take three bytes each', async () => {
  const birds = Array.from(
    { length: 260 },
    (_, index) => `- [知更鸟${index}](https://robin.example/${index}) - ${'关于知更鸟的一切'.repeat(12)}`,
  )
  const { github, pull } = await start(list({ songs: [...songs, ...birds] }))
  await app.review(github, pull)
  const [run] = github.posted(repo, pull).checkRuns
  const summary = String(run?.summary)
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535)
  expect(Buffer.byteLength(summary)).toBeGreaterThan(50_000)
  expect(summary).toMatch(/\d+ more are left out, so that this fits\.\n$/)
})

describe('behind a proxy', () => {
  let proxy: Server | undefined
  afterEach(() => {
    proxy?.closeAllConnections()
    proxy?.close()
  })

  test('the Action asks GitHub through it, because nothing else leads there', async () => {
    const { github, pull } = await start()
    const tunnels: string[] = []
    const server = createServer()
    proxy = server
    server.on('connect', ({ url = '' }, client) => {
      tunnels.push(url)
      const { hostname, port } = new URL(github.url)
      const upstream = connect(Number(port), hostname, () => {
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        upstream.pipe(client).pipe(upstream)
      })
      for (const end of [client, upstream]) end.on('error', () => [client, upstream].map((one) => one.destroy()))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const folder = mkdtempSync(join(tmpdir(), 'listkeeper-proxy-'))
    const event = join(folder, 'event.json')
    writeFileSync(event, JSON.stringify(github.events.pullRequest('opened', repo, pull).payload))
    try {
      await act({
        http_proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        GITHUB_API_URL: 'http://api.github.test',
        GITHUB_EVENT_NAME: 'pull_request_target',
        GITHUB_EVENT_PATH: event,
        RUNNER_TEMP: folder,
        INPUT_TOKEN: github.token({ kind: 'actions', permissions: { contents: 'read', pull_requests: 'write' } }),
        'INPUT_FAIL-ON': 'never',
        INPUT_LINKS: 'false',
        INPUT_FORMAT: 'json',
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    expect(github.posted(repo, pull).threads).toHaveLength(1)
    expect(new Set(tunnels)).toEqual(new Set(['api.github.test:80']))
  })
})

/** Runs the sources of the Action, which Node takes unbuilt. */
function act(env: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const path = fileURLToPath(new URL('../../src/action.ts', import.meta.url))
    const child = spawn(process.execPath, [path], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const add = (part: Buffer): void => {
      said += part.toString()
    }
    for (const stream of [child.stdout, child.stderr]) stream.on('data', add)
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(said))))
  })
}
