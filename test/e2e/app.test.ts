// The app over HTTP: deliveries that GitHub signed are reviewed with the installation's own token, all others are refused unread.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createNodeMiddleware, Probot } from 'probot'
import { afterEach, expect, test } from 'vitest'
import { listkeeperApp } from '../../src/app.ts'
import { type FakeGitHub, type Posted, startFakeGitHub } from './fake-github/index.ts'
import { added, bird, faulty, list, withSongs } from './lists.ts'
import { octokitFor, repo } from './rig.ts'

const open: { github: FakeGitHub; server: Server }[] = []

afterEach(async () => {
  for (const { github, server } of open.splice(0)) {
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
    await github.close()
  }
})

type Started = { readonly github: FakeGitHub; readonly address: string; readonly number: number; readonly posted: () => Posted }

/** The app in a server, and a pull request with a new README. */
async function start(readme: string): Promise<Started> {
  const github = await startFakeGitHub({ repositories: { [repo]: { files: { 'README.md': list() } } } })
  const { id, webhookSecret, privateKey } = github.app
  const probot = new Probot({
    appId: id,
    privateKey: privateKey(),
    secret: webhookSecret,
    baseUrl: github.url,
    Octokit: octokitFor(github),
    logLevel: 'fatal',
  })
  const middleware = await createNodeMiddleware(listkeeperApp({}), { probot })
  const server = createServer((request, response) => void middleware(request, response, () => response.writeHead(404).end()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push({ github, server })
  github.commit(repo, 'change', { files: { 'README.md': readme }, author: 'ann' })
  const number = github.openPullRequest({ repo, head: 'change', user: 'ann' })
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/github/webhooks`
  return { github, address, number, posted: () => github.posted(repo, number) }
}

test('a signed event is reviewed with a token of the installation', async () => {
  const { github, address, number, posted } = await start(withSongs(faulty.nested))
  const answer = await github.deliver(address, github.events.pullRequest('opened', repo, number))
  expect(answer.status).toBe(200)
  expect(posted().threads).toMatchObject([{ line: added, comments: [{ user: 'listkeeper[bot]' }] }])
  expect(github.journal.filter(({ tokenKind }) => tokenKind !== 'installation').map(({ path }) => path)).toEqual([
    expect.stringMatching(/^\/app\/installations\/\d+\/access_tokens$/),
  ])
})

test.each([
  ['wrong', { secret: 'guessed' }],
  ['of another text', { signature: `sha256=${'0'.repeat(64)}` }],
  ['missing', { signature: '' }],
  ['of another kind', { signature: 'sha1=0123456789abcdef' }],
])('an event whose signature is %s is refused with 400, and nothing is read or said', async (_what, options) => {
  const { github, address, number, posted } = await start(withSongs(faulty.nested))
  const answer = await github.deliver(address, github.events.pullRequest('opened', repo, number), options)
  expect(answer.status).toBe(400)
  expect(github.journal).toHaveLength(0)
  expect(posted()).toMatchObject({ reviews: [], checkRuns: [] })
})

test('what is no webhook is not found', async () => {
  const { github, address } = await start(withSongs(faulty.nested))
  expect((await fetch(address.replace('/api/github/webhooks', '/else'))).status).toBe(404)
  expect(github.journal).toHaveLength(0)
})

test.each([
  ['success', withSongs(bird('Wren', 13)), 'No formatting or duplicate problems found'],
  ['success', withSongs(faulty.noPeriod), '1 thing to look at'],
  ['failure', withSongs(faulty.nested, faulty.noPeriod), '2 things to look at'],
])('a check run ends in %s on the reviewed commit, without annotations beside a review', async (conclusion, readme, title) => {
  const { github, address, number, posted } = await start(readme)
  await github.deliver(address, github.events.pullRequest('opened', repo, number))
  expect(posted().checkRuns).toMatchObject([
    { app: 'listkeeper', name: 'listkeeper', conclusion, title, annotations: [], sha: github.head(repo, 'change') },
  ])
})

test('an event of a pull request that is not to be reviewed costs no request', async () => {
  const { github, address, number } = await start(withSongs(faulty.nested))
  const answer = await github.deliver(address, github.events.pullRequest('closed', repo, number))
  expect(answer.status).toBe(200)
  expect(github.journal).toHaveLength(0)
})

test('a repository that cannot be read is logged, said in the check and ends the event, so that it is not delivered again', async () => {
  const { github, address, number, posted } = await start(withSongs(faulty.nested))
  github.faults.add({ match: { method: 'GET', path: /\/compare\// }, kind: 'status', status: 404 })
  const answer = await github.deliver(address, github.events.pullRequest('opened', repo, number))
  expect(answer.status).toBe(200)
  expect(posted()).toMatchObject({ reviews: [], checkRuns: [{ conclusion: 'action_required', title: 'Could not be judged' }] })
})

test('an installation that may do less learns it only from the ways that are left', async () => {
  const { github, address, number, posted } = await start(withSongs(faulty.nested))
  Object.assign(github.app.permissions, { pull_requests: 'read' })
  await github.deliver(address, github.events.pullRequest('opened', repo, number))
  expect(posted()).toMatchObject({
    reviews: [],
    threads: [],
    checkRuns: [{ conclusion: 'failure', annotations: [{ title: 'link-syntax' }] }],
  })
})

test('a command in a comment is answered', async () => {
  const { github, address, number, posted } = await start(withSongs(faulty.nested))
  const event = github.events.issueComment(repo, number, github.comment(repo, number, 'octo', '/listkeeper help'))
  await github.deliver(address, event)
  expect(posted().comments.map(({ body }) => body.includes('/listkeeper fix'))).toEqual([false, true])
})
