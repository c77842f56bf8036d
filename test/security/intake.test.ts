// Attacks on the intake of the service, and between those who have installed it. Each is tried over HTTP on a running service.
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createSite, type Site } from '../../src/serve/site/http.ts'
import { type FakeGitHub, startFakeGitHub } from '../e2e/fake-github/index.ts'
import { faulty, list, withSongs } from '../e2e/lists.ts'
import { type Running, startService, until } from '../serve/rig.ts'
import { isSoak } from '../soak.ts'

const data = mkdtempSync(join(tmpdir(), 'listkeeper-intake-'))
const readme = { 'README.md': list() }
let github: FakeGitHub
let service: Running

beforeAll(async () => {
  github = await startFakeGitHub({ repositories: { 'octo/list': { files: readme }, 'evil/list': { files: readme } } })
  service = await startService(github, { env: { LISTKEEPER_DATA: data } })
})
afterAll(async () => {
  await service?.close()
  await github?.close()
  rmSync(data, { recursive: true, force: true })
})
beforeEach(() => github.journal.clear())

const sign = (body: string | Buffer, secret = github.app.webhookSecret): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
let sent = 0
function post(body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  sent += 1
  const own = {
    'content-type': 'application/json',
    'x-github-event': 'push',
    'x-github-delivery': `attack-${sent}`,
    'x-hub-signature-256': sign(body),
  }
  return fetch(`${service.address}/api/github/webhooks`, { method: 'POST', headers: { ...own, ...headers }, body })
}
const counts = async (): Promise<unknown> =>
  service.query('select (select count(*)::int from listkeeper.delivery) deliveries, (select count(*)::int from listkeeper.wish) wishes')

test.each<[attack: string, send: () => Promise<Response>, status: number]>([
  ['a forged signature', () => post('{}', { 'x-hub-signature-256': sign('{}', 'guessed') }), 401],
  ['a signature of another body', () => post('{"a":1}', { 'x-hub-signature-256': sign('{}') }), 401],
  ['no signature', () => post('{}', { 'x-hub-signature-256': '' }), 401],
  ['an old kind of signature', () => post('{}', { 'x-hub-signature-256': 'sha1=0123456789012345678901234567890123456789' }), 401],
  ['no id', () => post('{}', { 'x-github-delivery': '' }), 400],
  ['an id that is SQL', () => post('{}', { 'x-github-delivery': "'; drop table listkeeper.delivery; --" }), 400],
  ['an id without end', () => post('{}', { 'x-github-delivery': 'a'.repeat(5000) }), 400],
  ['an event that is a path', () => post('{}', { 'x-github-event': '../push' }), 400],
  ['a form instead of JSON', () => post('payload=%7B%7D', { 'content-type': 'application/x-www-form-urlencoded' }), 415],
  ['broken JSON', () => post('{"a":'), 400],
  ['a list', () => post('[]'), 400],
  ['nothing', () => post(''), 401],
  ['null', () => post('null'), 400],
  ['a body that says it is larger than any delivery', () => announce(26 * 2 ** 20), 413],
])('%s is refused, and nothing is stored or asked of GitHub', async (_attack, send, status) => {
  const before = await counts()
  expect((await send()).status).toBe(status)
  expect(await counts()).toEqual(before)
  // At its start the service asks for what failed before, whatever comes in.
  expect(github.journal.filter(({ path }) => !path.startsWith('/app/hook/deliveries'))).toEqual([])
})

/** Announces a body and does not send it. A connection that ends without an answer is an error. */
function announce(length: number): Promise<Response> {
  const body = '{}'
  const headers = {
    'content-length': length,
    'content-type': 'application/json',
    'x-github-event': 'push',
    'x-github-delivery': 'large',
    'x-hub-signature-256': sign(body),
  }
  return new Promise((resolve, reject) => {
    const asked = request(`${service.address}/api/github/webhooks`, {
      method: 'POST',
      headers,
      agent: false,
      signal: AbortSignal.timeout(120_000),
    })
    asked.on('error', reject)
    asked.on('response', ({ statusCode }) => {
      resolve(new Response(null, { status: statusCode! }))
      asked.destroy()
    })
    asked.write(body)
  })
}

test('a body that is larger than it says, or than any delivery, is not kept', async () => {
  // Much more than is taken; not endless, because a client that is not told in time would fill the memory of the machine.
  let parts = 0
  const large = new ReadableStream({
    pull: (stream) => (++parts > 100 ? stream.close() : stream.enqueue(new Uint8Array(2 ** 20))),
  })
  const answer = await fetch(`${service.address}/api/github/webhooks`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': 'push',
      'x-github-delivery': 'endless',
      'x-hub-signature-256': sign(''),
    },
    body: large,
    duplex: 'half',
  } as RequestInit).then(
    ({ status }) => status,
    () => 'cut off',
  )
  expect([413, 'cut off']).toContain(answer)
})

const event = (more: object): string =>
  JSON.stringify({ ref: 'refs/heads/main', after: 'a'.repeat(40), installation: { id: 999_999 }, ...more })
const place = (name: unknown, owner: unknown = 'octo'): object => ({
  repository: { id: 5, name, owner: { login: owner }, default_branch: 'main' },
})

test.each<[attack: string, body: string]>([
  ['a repository whose name leads elsewhere', event(place('../../user'))],
  ['a repository called ..', event(place('..'))],
  ['a repository with a name of HTML', event(place('<img src=x onerror=alert(1)>'))],
  ['an owner with a slash', event(place('list', 'octo/list'))],
  ['a name that is no text', event(place({ toString: 'list' }))],
  [
    'a number of a repository that is no number',
    JSON.stringify({ installation: { id: 1 }, repository: { id: '1; drop table', name: 'list', owner: { login: 'octo' } } }),
  ],
  ['an installation that is no number', JSON.stringify({ ...JSON.parse(event(place('list'))), installation: { id: '1 or 1=1' } })],
  ['an installation that nobody knows', event(place('list'))],
  ['a text with a zero, which PostgreSQL does not take', event({ ...place('list'), note: '\u0000' })],
])('signed, but with %s: it is taken, and nothing is written on GitHub', async (_attack, body) => {
  const answer = await post(body)
  expect([202, 503]).toContain(answer.status)
  await until(async () => (await service.query('select 1 from listkeeper.wish')).length === 0)
  expect(github.journal.writes().filter(({ path }) => !path.endsWith('/access_tokens'))).toEqual([])
  expect((await fetch(`${service.address}/readyz`)).status).toBe(200)
})

test('a delivery that is sent again, also many at a time, is taken once', async () => {
  github.commit('octo/list', 'again', { files: { 'README.md': withSongs(faulty.nested) }, author: 'ann' })
  const number = github.openPullRequest({ repo: 'octo/list', head: 'again', user: 'ann' })
  const body = JSON.stringify(github.events.pullRequest('opened', 'octo/list', number).payload)
  const headers = { 'x-github-event': 'pull_request', 'x-github-delivery': 'replayed' }
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(body, headers)))
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(expect.arrayContaining(['accepted\n', 'known already\n']))
  await until(() => github.posted('octo/list', number).checkRuns.some(({ conclusion }) => conclusion !== null))
  // Another body under the same id is the same delivery.
  expect(await (await post('{"another":1}', headers)).text()).toBe('known already\n')
  expect(github.posted('octo/list', number)).toMatchObject({ reviews: [{}], checkRuns: [{}] })
})

test('an installation cannot have another one forgotten, nor its repositories', async () => {
  const before = await service.query(`select * from listkeeper.repository where owner = 'octo' and id > 1000`)
  expect(before).toHaveLength(1)
  const gone = github.events.installation('deleted', 'evil')
  const named = (gone.payload as { installation: { id: number } }).installation
  const own = before.map(({ id, name, owner }) => ({ id: Number(id), name, full_name: `${owner}/${name}` }))
  await post(JSON.stringify({ action: 'removed', installation: named, repositories_removed: own }), {
    'x-github-event': 'installation_repositories',
  })
  await post(JSON.stringify({ ...gone.payload, repositories: own }), { 'x-github-event': 'installation' })
  expect(await service.query(`select * from listkeeper.repository where owner = 'octo' and id > 1000`)).toEqual(before)
})

test('a check run of somebody else, or with a number that is none, asks for nothing', async () => {
  const sender = { login: 'ann', type: 'User' }
  const base = { installation: { id: 1 }, ...place('list'), sender, requested_action: { identifier: 'fix' } }
  for (const external of ['', 'x', '-1', '1;2', '9'.repeat(30), null, 7])
    await post(
      JSON.stringify({ ...base, action: 'requested_action', check_run: { id: 1, external_id: external, head_sha: 'b'.repeat(40) } }),
      { 'x-github-event': 'check_run' },
    )
  expect(await service.query(`select * from listkeeper.wish where kind = 'fix'`)).toEqual([])
})

test('others are answered while clients send nothing', async () => {
  const { hostname, port } = new URL(service.address)
  const silent = Array.from({ length: 50 }, () => connect(Number(port), hostname).on('error', () => undefined))
  for (const socket of silent) socket.write('POST /api/github/webhooks HTTP/1.1\r\nhost: x\r\n')
  // A client is silent for as long as the server bears it.
  let closed = 0
  for (const socket of silent) socket.resume().on('close', () => closed++)
  const isAnswered = fetch(`${service.address}/healthz`).then(({ status }) => [status, closed])
  expect(await isAnswered).toEqual([200, 0])
  if (isSoak) await until(() => closed === silent.length, 90)
  for (const socket of silent) socket.destroy()
})

test('a client that sends nothing is cut off: it has 10 seconds for the head of a request, and 15 for all of it', async () => {
  // Nothing is asked of the site.
  const server = createSite({} as Site)
  expect([server.headersTimeout, server.requestTimeout]).toEqual([10_000, 15_000])
  server.headersTimeout = 50
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const silent = connect((server.address() as AddressInfo).port, '127.0.0.1')
  try {
    silent.resume().write('POST /api/github/webhooks HTTP/1.1\r\nhost: x\r\n')
    // Node by itself looks for such clients every half minute: too late for what this may take.
    await once(silent, 'close')
  } finally {
    silent.destroy()
    server.close()
  }
}, 20_000)
