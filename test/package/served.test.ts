/** `listkeeper serve` out of its tarball, as a stranger starts it in an empty folder with the README's one line, up to the first review. Only with `npm run soak`: it needs the network. */
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type FakeGitHub, startFakeGitHub } from '../e2e/fake-github/index.ts'
import { faulty, list, withSongs } from '../e2e/lists.ts'
import { makeFolder } from '../folder.ts'
import { type Cluster, startPostgres, whyNoPostgres } from '../serve/postgres.ts'
import { freePort, until } from '../serve/rig.ts'
import { isSoak } from '../soak.ts'
import { packed, project } from './packed.ts'

/** The one line of the README. */
const line = /^npx (-p listkeeper .*) listkeeper serve$/m.exec(readFileSync(join(project, 'README.md'), 'utf8'))![1]!

describe.runIf(isSoak)('served from its tarball', () => {
  let github: FakeGitHub
  let front: Server
  let folder: string
  let stop = (): void => undefined
  let began: number
  const times: string[] = []
  const note = (what: string): void => void times.push(`${((Date.now() - began) / 1000).toFixed(1)} s ${what}`)

  beforeAll(async () => {
    github = await startFakeGitHub({ repositories: { 'octo/list': { files: { 'README.md': list() } } }, now: new Date().toISOString() })
    // GitHub, with the one call that the fake does not have (docs, REST: create a GitHub App from a manifest).
    front = createServer((incoming, outgoing) => {
      if (incoming.url === '/api/v3/app-manifests/good-code/conversions') {
        const { id, slug, webhookSecret } = github.app
        outgoing.writeHead(201, { 'content-type': 'application/json' })
        return void outgoing.end(JSON.stringify({ id, slug, pem: github.app.privateKey(), webhook_secret: webhookSecret }))
      }
      const { method, headers, url } = incoming
      incoming.pipe(
        request(`${github.url}${url}`, { method, headers }, (answer) => {
          outgoing.writeHead(answer.statusCode!, answer.headers)
          answer.pipe(outgoing)
        }),
      )
    })
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
    const tarball = join(await packed(), '../listkeeper-0.1.0.tgz')
    folder = makeFolder({ 'package.json': '{ "private": true }' })
    began = Date.now()
    const peers = [...line.matchAll(/-p (\S+)/g)].map(([, name]) => (name === 'listkeeper' ? tarball : name!))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...peers], { cwd: folder, stdio: 'pipe' })
    note('installed')
  }, 300_000)
  afterEach(() => stop())
  afterAll(async () => {
    front?.close()
    await github?.close()
    process.stderr.write(`${times.join('\n')}\n`)
  })

  /** From the start to the first review; the app is registered in the browser where it has no credentials yet. */
  async function toFirstReview(env: Readonly<Record<string, string>>, branch: string): Promise<void> {
    began = Date.now()
    const port = await freePort()
    const child = spawn(process.execPath, [join(folder, 'node_modules/.bin/listkeeper'), 'serve'], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        GHE_HOST: `127.0.0.1:${(front.address() as AddressInfo).port}`,
        GHE_PROTOCOL: 'http',
        PORT: String(port),
        ...env,
      },
    })
    stop = () => void child.kill('SIGKILL')
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()))
    await until(() => /listens at|listkeeper: /.test(said), 60)
    note('listens')
    await until(() => /open (\S+)/.test(said), 5)
    const address = `http://127.0.0.1:${port}`
    const link = new URL(/open (\S+)/.exec(said)![1]!)
    const page = await (await fetch(`${address}${link.pathname}${link.search}`)).text()
    const state = new URL(/action="([^"]+)"/.exec(page)![1]!.replaceAll('&amp;', '&')).searchParams.get('state')
    expect(await (await fetch(`${address}/setup/done?code=good-code&state=${state}`)).text()).toContain('/installations/new')
    note('registered')
    github.commit('octo/list', branch, { files: { 'README.md': withSongs(faulty.noPeriod) }, author: 'ann' })
    const number = github.openPullRequest({ repo: 'octo/list', head: branch, user: 'ann' })
    expect((await github.deliver(`${address}/api/github/webhooks`, github.events.pullRequest('opened', 'octo/list', number))).status).toBe(
      202,
    )
    await until(() => github.posted('octo/list', number).checkRuns.some(({ status }) => status === 'completed'), 60)
    note('reviewed')
    expect(github.posted('octo/list', number)).toMatchObject({ reviews: [{}], checkRuns: [{ conclusion: 'failure' }] })
  }

  test('on the embedded database', () => toFirstReview({ LISTKEEPER_DATA: join(folder, 'data') }, 'one'), 120_000)

  describe.runIf(whyNoPostgres === undefined)('on PostgreSQL', () => {
    let cluster: Cluster
    beforeAll(async () => {
      cluster = await startPostgres()
    })
    afterAll(() => cluster?.stop())
    test('too', () => toFirstReview({ DATABASE_URL: cluster.url, LISTKEEPER_DATA: join(folder, 'other') }, 'two'), 120_000)
  })
})
