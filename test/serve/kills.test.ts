// The service as a process: killed after each of its requests to GitHub and while it takes a delivery, told to stop, started twice. Each
// start takes seconds, so that most of it is for soak.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { want } from '../../src/serve/intake.ts'
import { sweepWish } from '../../src/serve/wishes.ts'
import { type FakeGitHub, startFakeGitHub } from '../e2e/fake-github/index.ts'
import { faulty, list, withSongs } from '../e2e/lists.ts'
import { repo } from '../e2e/rig.ts'
import { isSoak } from '../soak.ts'
import { type Cluster, startPostgres, whyNoPostgres } from './postgres.ts'
import { type Served, startProcess } from './process.ts'
import { environmentOf, freePort, startService, until } from './rig.ts'
import { listOf, openWeb } from './web.ts'

const data = mkdtempSync(join(tmpdir(), 'listkeeper-kills-'))
const running: Served[] = []
let github: FakeGitHub
let port: number

afterEach(async () => {
  github?.faults.clear()
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
})
afterAll(async () => {
  await github?.close()
  rmSync(data, { recursive: true, force: true })
})
beforeAll(async () => {
  port = await freePort()
  // Failed deliveries are asked for again only while GitHub keeps them, by the clock of the machine.
  github = await startFakeGitHub({ repositories: { [repo]: { files: { 'README.md': list() } } }, now: new Date().toISOString() })
})

const env = (more: Readonly<Record<string, string>> = { LISTKEEPER_DATA: data }): Record<string, string> =>
  environmentOf(github, { PORT: String(port), ...more })

async function start(more?: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<Served> {
  const served = await startProcess(env(more), args)
  running.push(served)
  expect(served.output()).toContain('listens at')
  return served
}

let branches = 0
function propose(): number {
  branches += 1
  github.commit(repo, `change-${branches}`, { files: { 'README.md': withSongs(faulty.noPeriod, faulty.nested) }, author: 'ann' })
  return github.openPullRequest({ repo, head: `change-${branches}`, user: 'ann' })
}
const deliver = (number: number): Promise<Response> =>
  github.deliver(`http://127.0.0.1:${port}/api/github/webhooks`, github.events.pullRequest('opened', repo, number))
const isDone = (number: number): boolean => {
  const { checkRuns } = github.posted(repo, number)
  return checkRuns.length > 0 && checkRuns.every(({ status }) => status === 'completed')
}
/** What stands there when all is done once: two comments of one review, and one check. */
const once = {
  reviews: [{ comments: 2 }],
  threads: [{ comments: [{}] }, { comments: [{}] }],
  checkRuns: [{ conclusion: 'failure', title: '2 things to look at' }],
}

/** A first review makes at least so many requests and at most a few more, the first of which makes the token and the next two look for a list. */
const requests = 13
const nths = Array.from({ length: requests + 4 }, (_, at) => at + 1)

test.runIf(isSoak).each(nths)(
  'killed after request %i to GitHub and started again, it ends where an undisturbed one does, and nothing is said twice',
  async (nth) => {
    const first = await start()
    const number = propose()
    let count = 0
    github.faults.add({
      match: { nth: 'always' },
      kind: 'before',
      run: () => {
        count += 1
        if (count === nth) first.child.kill('SIGKILL')
      },
    })
    expect((await deliver(number)).status).toBe(202)
    const how = await Promise.race([first.ended, until(() => isDone(number), 60).then(() => 'done')])
    if (nth <= requests) expect(how).toBe('SIGKILL')
    await start()
    await until(() => isDone(number), 60)
    expect(github.posted(repo, number)).toMatchObject(once)
  },
)

test('killed when its check has ended and before it has stored that, it ends the same check again and starts no other', async () => {
  const first = await start()
  const number = propose()
  // The end of the check takes effect, and nobody hears of it.
  github.faults.add({ match: { method: 'PATCH', path: /\/check-runs\// }, kind: 'reset', applied: true })
  github.faults.add({
    match: { method: 'PATCH', path: /\/check-runs\//, nth: 2 },
    kind: 'before',
    run: () => void first.child.kill('SIGKILL'),
  })
  await deliver(number)
  expect(await first.ended).toBe('SIGKILL')
  github.faults.clear()
  await start()
  const jobs = async (): Promise<string> => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  await until(async () => /"waiting"\} 0\n[^\n]*"active"\} 0\n/.test(await jobs()), 60)
  expect(github.posted(repo, number)).toMatchObject(once)
})

test.runIf(isSoak)('killed while it takes a delivery, it is asked for again after the start', async () => {
  const first = await start()
  const number = propose()
  const answer = deliver(number).catch((error: Error) => error)
  first.child.kill('SIGKILL')
  await answer
  await first.ended
  await start()
  await until(() => isDone(number), 60)
  expect(github.posted(repo, number)).toMatchObject(once)
})

test('the folder is for one process, and another says so in one line; told to stop, it waits for no answer and hands its work back, which is finished after the next start', async () => {
  const first = await start()
  const second = await startProcess(env({ LISTKEEPER_DATA: data, PORT: String(await freePort()) }))
  expect(await second.ended).toBe(2)
  expect(second.output()).toBe(
    `listkeeper: the data folder ${data} is in use by another listkeeper: stop that one, or set DATABASE_URL to a PostgreSQL that several can share\n`,
  )
  const number = propose()
  github.faults.add({ match: { path: /\/compare\// }, kind: 'slow', ms: 20_000 })
  await deliver(number)
  await until(() => github.posted(repo, number).checkRuns.length > 0)
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  // The answer that it waited for takes longer than it may take to end: what it was at is handed back, not finished.
  expect(isDone(number)).toBe(false)
  await start()
  await until(() => isDone(number), 60)
  expect(github.posted(repo, number)).toMatchObject(once)
})

describe.runIf(isSoak && whyNoPostgres === undefined)('on PostgreSQL', () => {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await startPostgres()
  })
  afterAll(() => cluster?.stop())

  test('two workers that are killed in the middle of sweeps lose nothing that was stored, and no address is asked more than twice', async () => {
    const web = await openWeb()
    const shared = { DATABASE_URL: cluster.url }
    const front = await startService(github, { env: shared, role: 'web' })
    const script = [fileURLToPath(new URL('sweeper.ts', import.meta.url))]
    const worker = async (): Promise<Served> => {
      const served = await startProcess(env({ ...shared, PORT: String(await freePort()) }), [], script)
      running.push(served)
      return served
    }
    try {
      const common = Array.from({ length: 60 }, (_, at) => web.at(`common${at % 9}`, `/c/${at}`))
      const lists = Array.from({ length: 4 }, (_, list) => {
        const own = Array.from({ length: 60 }, (_, at) => web.at(`own${list}x${at % 9}`, `/o/${list}/${at}`))
        const name = `sweeps/list-${list}`
        github.createRepository(name, { files: { 'README.md': listOf([...common, ...own]), '.github/listkeeper.yml': 'enabled: true\n' } })
        return name
      })
      // One of each list is gone for good, so that each has an issue to open.
      web.reply = (_host, path) => (path.startsWith('/o/') && path.endsWith('/7') ? { status: 410 } : undefined)
      web.delay = 40
      await front.deliver(github.events.installation('created', 'sweeps'), 'sweeps-installed')
      const rows = await front.query<{ id: string; installation: string }>(
        `select id, installation from listkeeper.repository where owner = 'sweeps'`,
      )
      await front.store.database.transaction((query) =>
        want(
          query,
          front.store.queue,
          rows.map(({ id, installation }) => ({
            wish: sweepWish(Number(id)),
            asked: { installation: Number(installation), repository: { id: Number(id) } },
          })),
        ),
      )
      const workers = [await worker(), await worker()]
      await until(() => web.asked.length > 150, 60)
      for (const { child } of workers) child.kill('SIGKILL')
      await Promise.all(workers.map(({ ended }) => ended))
      const health = (): Promise<readonly unknown[]> =>
        front.query(`select links, alive, dead from listkeeper.health where repository = any($1::bigint[])`, [rows.map(({ id }) => id)])
      expect((await health()).length).toBeLessThan(4)
      await Promise.all([worker(), worker()])
      await until(async () => (await health()).length === 4, 240)
      expect(await health()).toEqual(lists.map(() => ({ links: 120, alive: 119, dead: 1 })))
      const counts = [...web.counts()].filter(([address]) => !address.endsWith('/7')).map(([, count]) => count)
      expect(counts).toHaveLength(60 + 4 * 60 - 5)
      expect(Math.max(...counts)).toBeLessThanOrEqual(2)
      for (const name of lists)
        expect(github.journal.filter(({ method, path }) => method === 'POST' && path === `/repos/${name}/issues`)).toHaveLength(1)
      // A host was asked by one process at a time, and by that no more often at once than it bears.
      expect(Math.max(...web.most.values())).toBeLessThanOrEqual(8)
    } finally {
      await front.close()
      await web.close()
    }
  }, 400_000)

  test('a worker that is killed in its work loses nothing: another one does it, once', async () => {
    const shared = { DATABASE_URL: cluster.url }
    await start(shared, ['--role', 'web'])
    const worker = async (): Promise<Served> => start({ ...shared, PORT: String(await freePort()) }, ['--role', 'worker'])
    const first = await worker()
    const number = propose()
    github.faults.add({ match: { method: 'POST', path: /\/reviews$/ }, kind: 'before', run: () => void first.child.kill('SIGKILL') })
    await deliver(number)
    expect(await first.ended).toBe('SIGKILL')
    await worker()
    await until(() => isDone(number), 90)
    expect(github.posted(repo, number)).toMatchObject(once)
  })
})
