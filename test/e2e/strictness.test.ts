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
import { readTexts } from '../../src/github/texts.ts'
import { type FakeGitHub, type Options, type Protection, type Rule, startFakeGitHub } from './fake-github/index.ts'
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
  test('of GraphQL does some changes and refuses those after them', async () => {
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

describe('what the owner of a repository chose', () => {
  const commit = `mutation ($head: GitObjectID!) { createCommitOnBranch(input: {
    branch: { repositoryNameWithOwner: "octo/list", branchName: "change" }, expectedHeadOid: $head, message: { headline: "x" },
    fileChanges: { additions: [{ path: "x.md", contents: "eA==" }] } }) { commit { oid } } }`
  const kindOf = (task: Promise<unknown>): Promise<unknown> =>
    task.then(
      () => 'done',
      ({ status, errors, message }: { status?: number; errors?: readonly { type: string; message: string }[]; message: string }) =>
        errors?.[0] && !status ? [errors[0].type, errors[0].message.trim()] : [status, message.split(' - ')[0]!.trim()],
    )

  test.each<[string, Protection['by'], Rule, unknown]>([
    ['protection', 'protection', 'pull_request', ['BRANCH_PROTECTION_RULE_VIOLATION', 'Changes must be made through a pull request.']],
    ['a ruleset', 'ruleset', 'update', ['UNPROCESSABLE', 'Repository rule violations found\n\nCannot update this protected ref.']],
    ['signatures, which GitHub makes itself,', 'ruleset', 'required_signatures', 'done'],
  ])('%s holds for commits', async (_what, by, rule, expected) => {
    const { github } = await start()
    github.changeSettings(repo, { protections: [{ branch: 'ch*', by, rules: [rule] }] })
    const octokit = client(github, { contents: 'write' })
    expect(await kindOf(octokit.graphql(commit, { head: github.head(repo, 'change') }))).toEqual(expected)
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', { ...where, branch: 'change' })
    expect(data.protected).toBe(by === 'protection')
    const rules = await octokit.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...where, branch: 'change' })
    expect(rules.data.map(({ type }) => type)).toEqual(by === 'ruleset' ? [rule] : [])
  })

  const open = 'POST /repos/{owner}/{repo}/pulls'
  test('about pull requests of workflows holds for their tokens alone', async () => {
    const { github } = await start()
    github.commit(repo, 'more', { files: { 'more.md': 'x' } })
    github.changeSettings(repo, { actionsOpenPulls: false })
    const pull = { ...where, head: 'more', base: 'main', title: 'x' }
    expect(await kindOf(client(github, { pull_requests: 'write' }).request(open, pull))).toEqual([
      403,
      'GitHub Actions is not permitted to create or approve pull requests.',
    ])
    const auth = github.token({ kind: 'installation', permissions: { pull_requests: 'write' } })
    expect(await kindOf(new Octokit({ auth, baseUrl: github.url, log: quiet }).request(open, pull))).toBe('done')
    const setting = 'GET /repos/{owner}/{repo}/actions/permissions/workflow'
    const owner = new Octokit({ auth: github.token({ kind: 'pat', login: 'octo' }), baseUrl: github.url, log: quiet })
    expect((await owner.request(setting, where)).data).toMatchObject({ can_approve_pull_request_reviews: false })
    expect(await kindOf(client(github, { contents: 'write' }).request(setting, where))).toEqual([403, expect.any(String)])
  })

  test('about issues, and an archive, hold for everybody', async () => {
    const { github, pull } = await start()
    const octokit = client(github, { issues: 'write', pull_requests: 'write', contents: 'write' })
    github.changeSettings(repo, { hasIssues: false })
    expect(await kindOf(octokit.request('POST /repos/{owner}/{repo}/issues', { ...where, title: 'x' }))).toEqual([
      410,
      'Issues has been disabled in this repository.',
    ])
    github.changeSettings(repo, { archived: true })
    const words = 'Repository was archived so is read-only.'
    const post = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
    expect(await kindOf(octokit.request(post, { ...where, issue_number: pull, body: 'x' }))).toEqual([403, words])
    expect(await kindOf(octokit.graphql(commit, { head: github.head(repo, 'change') }))).toEqual(['FORBIDDEN', words])
  })
})

test.each([
  [{ pull_requests: 'write', contents: 'read' }, false],
  [{ pull_requests: 'write', contents: 'write' }, true],
] as const)('with %o threads can be resolved: %s', async (permissions, may) => {
  const { github, pull } = await start()
  await app.review(github, pull)
  const octokit = client(github, permissions)
  type Threads = { repository: { pullRequest: { reviewThreads: { nodes: { id: string; viewerCanResolve: boolean }[] } } } }
  const { repository } = await octokit.graphql<Threads>(
    'query ($n: Int!) { repository(owner: "octo", name: "list") { pullRequest(number: $n) { reviewThreads(first: 1) { nodes { id viewerCanResolve } } } } }',
    { n: pull },
  )
  const [thread] = repository.pullRequest.reviewThreads.nodes
  expect(thread!.viewerCanResolve).toBe(may)
  const resolved = octokit.graphql('mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { clientMutationId } }', {
    id: thread!.id,
  })
  if (may) await resolved
  else await expect(resolved).rejects.toThrow('Resource not accessible by integration')
  expect(github.posted(repo, pull).threads[0]!.isResolved).toBe(may)
})

test('only who may write to a fork opens it to edits', async () => {
  const { github } = await start()
  github.fork(repo, 'ann/list')
  github.commit('ann/list', 'mine', { files: { 'x.md': 'x' } })
  const canModify = async (user: string, base: string): Promise<unknown> => {
    github.commit(repo, base, { files: { [`${base}.md`]: 'x' } })
    const pull_number = github.openPullRequest({ repo, head: 'ann:mine', base, user, maintainerCanModify: true })
    const { data } = await client(github, {}).request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...where, pull_number })
    return data.maintainer_can_modify
  }
  expect([await canModify('eve', 'a'), await canModify('ann', 'b')]).toEqual([false, true])
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

describe('through a proxy', () => {
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
