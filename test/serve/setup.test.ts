// The first start without credentials: whoever holds the token of the terminal registers the app, once.
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { openStore, type Service, serve } from '../../src/serve/serve.ts'
import { readSettings } from '../../src/serve/settings.ts'
import { manifestOf } from '../../src/serve/site/manifest.ts'
import { packages } from './rig.ts'

const data = mkdtempSync(join(tmpdir(), 'listkeeper-setup-'))
const pem = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
const asked: string[] = []
const said: string[] = []
let pages: Server
let service: Service

beforeAll(async () => {
  // GitHub's one call of the flow (docs, REST: create a GitHub App from a manifest).
  pages = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const isCode = request.url === '/api/v3/app-manifests/good-code/conversions'
    response.writeHead(isCode ? 201 : 404, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify(isCode ? { id: 77, slug: 'listkeeper-octo', pem, webhook_secret: 'from-github' } : { message: 'Not Found' }),
    )
  })
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve))
  const env = {
    GHE_HOST: `127.0.0.1:${(pages.address() as AddressInfo).port}`,
    GHE_PROTOCOL: 'http',
    HOST: '127.0.0.1',
    PORT: '0',
    LISTKEEPER_DATA: data,
  }
  const settings = readSettings(env, undefined, () => '')
  const store = await openStore(settings, await packages(), { onError: () => undefined })
  service = await serve(settings, { packages: await packages(), say: (text) => said.push(text), write: () => undefined, store })
})
afterAll(async () => {
  await service?.close()
  pages?.close()
  rmSync(data, { recursive: true, force: true })
})

const get = async (path: string): Promise<{ status: number; text: string }> => {
  const answer = await fetch(service.address + path)
  return { status: answer.status, text: await answer.text() }
}

// 192.0.2.0/24 is of documents alone (RFC 5737): no machine has an address in it.
test.each([
  [
    'an address that this machine does not have',
    { HOST: '192.0.2.1' },
    /^the host 192\.0\.2\.1 is no address of this machine \(EADDRNOTAVAIL\): set HOST to another one, or leave it out$/,
  ],
  ['a port that is taken', {}, /^port \d+ cannot be used \(EADDRINUSE\): set PORT to another one$/],
])('it does not start at %s, and says which setting helps', async (_what, env, says) => {
  const folder = mkdtempSync(join(tmpdir(), 'listkeeper-deaf-'))
  try {
    const PORT = new URL(service.address).port
    const settings = readSettings({ HOST: '127.0.0.1', PORT, LISTKEEPER_DATA: folder, ...env }, undefined, () => '')
    const start = serve(settings, { packages: await packages(), say: () => undefined, write: () => undefined })
    await expect(start).rejects.toThrow(says)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('app.yml registers by hand what the service registers by itself', () => {
  const { default_permissions, default_events } = parse(readFileSync(new URL('../../app.yml', import.meta.url), 'utf8'))
  expect({ default_permissions, default_events }).toEqual({
    default_permissions: manifestOf('', 'review-and-fix').default_permissions,
    default_events: manifestOf('', 'review-and-fix').default_events,
  })
})

test('without a token in the settings there is no page of the operator, and anybody may read the metrics', async () => {
  expect((await get('/operator')).status).toBe(404)
  expect((await fetch(`${service.address}/operator`, { method: 'POST', body: new URLSearchParams({ token: '' }) })).status).toBe(404)
  expect((await get('/metrics')).status).toBe(200)
})

test('the flow: a token, two sets of permissions, a code that comes back once, credentials for this user alone', async () => {
  expect(said).toEqual([
    `listkeeper listens at ${service.address}`,
    expect.stringMatching(/^To register the app on GitHub, open http:\/\/\S+\/setup\?token=[\w-]{32}$/),
  ])
  expect(await get('/readyz')).toEqual({ status: 503, text: 'the app is not registered yet\n' })
  const link = new URL(said[1]!.split(' ').at(-1)!)
  for (const path of ['/setup', '/setup?token=', '/setup?token=guessed', `/setup?token=${link.searchParams.get('token')}x`])
    expect((await get(path)).status).toBe(404)
  const { text } = await get(link.pathname + link.search)
  expect(text.match(/<button>[^<]+/g)).toEqual(['<button>Register: review only', '<button>Register: review and fix'])
  expect(text).not.toContain(link.searchParams.get('token')!)
  const state = new URL(/action="([^"]+)"/.exec(text)![1]!.replaceAll('&amp;', '&')).searchParams.get('state')
  for (const query of [
    'code=good-code',
    'code=good-code&state=guessed',
    `code=../../user&state=${state}`,
    `code=good-code&state=${link.searchParams.get('token')}`,
  ])
    expect((await get(`/setup/done?${query}`)).status).toBe(404)
  expect(asked).toEqual([])
  expect((await get(`/setup/done?code=old-code&state=${state}`)).text).toContain('Not registered')
  const done = await get(`/setup/done?code=good-code&state=${state}`)
  expect(done.text).toContain('/github-apps/listkeeper-octo/installations/new')
  const file = join(data, 'credentials.json')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ appId: 77, privateKey: pem, webhookSecret: 'from-github' })
  expect(await get('/readyz')).toEqual({ status: 200, text: 'ready\n' })
  for (const path of [link.pathname + link.search, `/setup/done?code=good-code&state=${state}`]) expect((await get(path)).status).toBe(404)
})

test('review alone may change no file, and the addresses are those of the service', () => {
  expect(manifestOf('https://lists.example.org', 'review')).toMatchObject({
    hook_attributes: { url: 'https://lists.example.org/api/github/webhooks' },
    redirect_url: 'https://lists.example.org/setup/done',
    setup_url: 'https://lists.example.org/setup/installed',
    default_permissions: { contents: 'read', pull_requests: 'write', checks: 'write' },
  })
  expect(manifestOf('https://lists.example.org', 'review-and-fix')).toMatchObject({ default_permissions: { contents: 'write' } })
})
