// Lists swept by the service when their turn comes, on whatever database it is given.
import { randomUUID } from 'node:crypto'

import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Turn } from '../../src/links/http/pace.ts'
import type { Known, SharedRun } from '../../src/links/memory/shared-memory.ts'
import type { Exchange } from '../../src/links/verdict.ts'
import { want } from '../../src/serve/intake.ts'
import { takeTurn } from '../../src/serve/scheduled.ts'
import { forgetHosts, openHostTurns } from '../../src/serve/store/hosts.ts'
import { forgetLinks, openShared } from '../../src/serve/store/shared-links.ts'
import { findRepository } from '../../src/serve/store/tenants.ts'
import { endTurn, takeDue } from '../../src/serve/store/turns.ts'
import { sweepWish } from '../../src/serve/wishes.ts'
import { clientOf } from '../commands/sweep/sweep-rig.ts'
import { type FakeGitHub, startFakeGitHub } from '../e2e/fake-github/index.ts'
import { isSoak } from '../soak.ts'
import { type Running, readsOf, startService, until } from './rig.ts'
import { listOf, openWeb, type Web } from './web.ts'

type Setting = { readonly env: () => Readonly<Record<string, string>> }

const config = { '.github/listkeeper.yml': '# The usual settings.\nenabled: true\n' }

export function sweeps(name: string, { env }: Setting): void {
  describe(`sweeps on ${name}`, () => {
    let github: FakeGitHub
    let service: Running
    let web: Web

    beforeAll(async () => {
      web = await openWeb()
      github = await startFakeGitHub({ now: new Date().toISOString() })
      service = await startService(github, { env: env(), errands: 300, links: web.links })
    })
    afterAll(async () => {
      await service?.close()
      await github?.close()
      await web?.close()
    })
    afterEach(() => {
      web.reply = () => undefined
      web.asked.length = 0
      github.faults.clear()
    })

    let made = 0
    /** A list of its own installation, on the default branch of a repository that the service knows. */
    const makeList = async (
      addresses: readonly string[],
      { files = {}, isPrivate = false }: { files?: Record<string, string>; isPrivate?: boolean } = {},
    ): Promise<string> => {
      made += 1
      const repo = `owner${made}/list`
      github.createRepository(repo, { files: { 'README.md': listOf(addresses), ...files }, private: isPrivate })
      // The database may have deliveries of another GitHub.
      await service.deliver(github.events.installation('created', `owner${made}`), randomUUID())
      return repo
    }
    const idOf = async (repo: string): Promise<number> => {
      const [owner, name] = repo.split('/')
      const [row] = await service.query<{ id: string }>('select id from listkeeper.repository where owner = $1 and name = $2', [
        owner,
        name,
      ])
      return Number(row!.id)
    }
    const sweepOne = async (repo: string): Promise<void> => {
      const { database, queue } = service.store
      const id = await idOf(repo)
      const [row] = await service.query<{ installation: string }>('select installation from listkeeper.repository where id = $1', [id])
      await database.transaction((query) =>
        want(query, queue, [{ wish: sweepWish(id), asked: { installation: Number(row!.installation), repository: { id } } }]),
      )
    }
    /** Two at once, as many as one process does. */
    const sweep = async (...repos: readonly string[]): Promise<void> => {
      for (let start = 0; start < repos.length; start += 2) {
        for (const repo of repos.slice(start, start + 2)) await sweepOne(repo)
        await until(async () => {
          const { waiting, active } = await service.store.queue.counts()
          return waiting + active === 0
        }, 90)
      }
    }
    const issuesOf = (repo: string): unknown[] =>
      github.journal.filter(({ method, path }) => method === 'POST' && path === `/repos/${repo}/issues`)
    const addresses = (host: string, count: number): string[] =>
      Array.from({ length: count }, (_, at) => web.at(`${host}${at % 7}`, `/b/${at}`))
    const stored = (): Promise<readonly unknown[]> => service.query('select 1 from listkeeper.link where fact is not null')

    test('each address is asked once for all lists that have it, and each list makes of it what it wants', async () => {
      const shared = addresses('shared', 30)
      const [dead] = shared
      const isDead = (host: string, path: string): boolean => dead!.includes(`${host}:`) && path === new URL(dead!).pathname
      web.reply = (host, path) => (isDead(host, path) ? { status: 410 } : undefined)
      const chosen = await makeList([...shared, ...addresses('one', 5)], { files: config })
      const silent = await makeList([...shared, ...addresses('two', 5)])
      const before = (await stored()).length
      await sweep(chosen, silent)
      expect([...web.counts().values()].filter((count) => count !== 1)).toEqual([])
      expect(web.counts().size).toBe(40)
      expect((await stored()).length - before).toBe(40)
      // No issue before somebody chose it; what is found is shown on the pages all the same.
      expect([issuesOf(chosen).length, issuesOf(silent).length]).toEqual([1, 0])
      const health = await service.query(
        'select links, alive, moved, dead, unknown from listkeeper.health where repository = any($1::bigint[])',
        [[await idOf(chosen), await idOf(silent)]],
      )
      expect(health).toEqual(Array.from({ length: 2 }, () => ({ links: 35, alive: 34, moved: 0, dead: 1, unknown: 0 })))
      // A third list with what is known already asks nothing.
      web.asked.length = 0
      const third = await makeList(shared, { files: config })
      await sweep(third)
      expect(web.asked).toEqual([])
      expect(issuesOf(third)).toHaveLength(1)
    })

    test('a turn reads the lists and the configuration of a commit once, whatever is done in it', async () => {
      const files = { '.github/listkeeper.yml': 'repair: [entry-spacing]\ntriage: { remind: 30d }\n' }
      const repo = await makeList(addresses('once', 4), { files })
      github.commit(repo, 'main', { files: { 'note.txt': 'x\n' }, author: 'ann' })
      await sweep(repo)
      await service.query(`update listkeeper.turn set done_at = now() - interval '7 days' where repository = $1`, [await idOf(repo)])
      github.journal.clear()
      await sweep(repo)
      expect(readsOf(github.journal, github.head(repo, 'main'))).toEqual({ trees: 1, texts: 2 })
    })

    test('nothing is stored for a private list, and where it has chosen nothing nobody is asked', async () => {
      const own = addresses('secret', 8)
      const quiet = await makeList(own, { isPrivate: true })
      await sweep(quiet)
      expect(web.asked).toEqual([])
      const before = (await stored()).length
      web.reply = (host) => (host.startsWith('secret0') ? { status: 410 } : undefined)
      const chosen = await makeList(own, { isPrivate: true, files: config })
      await sweep(chosen)
      expect(web.counts().size).toBe(8)
      expect(issuesOf(chosen)).toHaveLength(1)
      const rows = await service.query('select 1 from listkeeper.link where holder is not null or wanted_on is null')
      expect([(await stored()).length - before, rows.length]).toEqual([0, 0])
      expect(await service.query('select 1 from listkeeper.health where repository = $1', [await idOf(chosen)])).toEqual([])
    })

    /** A run of its own at the store, of a process that may be gone before it ends. */
    const openRun = async (repo: string, addresses: readonly string[], now: () => number = Date.now): Promise<SharedRun> =>
      openShared(service.store.database, { repository: { id: await idOf(repo), isPrivate: false }, now, sleep: pause }).open(addresses)
    const knownAt = (url: string): Known => ({
      via: 'http',
      remembered: { url, since: '2026-01-01', asked: '2026-01-01', alive: '2026-01-01', verdict: { kind: 'alive' } },
    })

    test('what a run is asking is waited for by others, and taken over from one that is gone', async () => {
      const [one, two, other] = [await makeList([]), await makeList([]), await makeList([])]
      const all = addresses('held', 6)
      let now = Date.now()
      const first = await openRun(one, all, () => now)
      const second = await openRun(two, all, () => now)
      expect([first.own.size, second.own.size, second.others.size]).toEqual([6, 0, 6])
      const waited = second.others.get(all[0]!)!()
      first.keep(all[0]!, knownAt(all[0]!))
      await first.close()
      expect(await waited).toEqual(knownAt(all[0]!))
      // It has left the rest to others; one that is killed leaves nothing, and is gone when nothing was heard of it for half a minute.
      const third = await openRun(two, all, () => now)
      expect([third.own.size, third.fresh.size]).toEqual([5, 1])
      now += 29_000
      expect((await openRun(other, all, () => now)).own.size).toBe(0)
      now += 2_000
      const fourth = await openRun(other, all, () => now)
      expect(fourth.own.size).toBe(5)
      // The next run of the list that it was of knows at once.
      const fifth = await openRun(other, all, () => now)
      expect(fifth.own.size).toBe(5)
      await fourth.close()
      for (const run of [second, third, fifth]) await run.close()
    })

    test('a sweep that was killed is gone on with: what was found out is not asked again', async () => {
      const all = addresses('killed', 60)
      const repo = await makeList(all)
      const gone = await openRun(repo, all)
      // Fifty are stored together, without an end of the run.
      for (const url of all.slice(0, 50)) gone.keep(url, knownAt(url))
      await until(
        async () => (await service.query('select 1 from listkeeper.link where fresh_until > now() and holder is null')).length >= 50,
      )
      await sweep(repo)
      expect([...web.counts().keys()].toSorted()).toEqual(
        all
          .slice(50)
          .map((url) => new URL(url))
          .map(({ hostname, pathname }) => `${hostname}${pathname}`)
          .toSorted(),
      )
      expect(await service.query('select links from listkeeper.health where repository = $1', [await idOf(repo)])).toEqual([{ links: 60 }])
      await gone.close()
    })

    test('a list that becomes private while it is swept leaves nothing, nor does one that was so before anybody heard of it', async () => {
      const all = addresses('turned', 4)
      const repo = await makeList(all, { files: config })
      const run = await openRun(repo, all)
      await service.query('update listkeeper.repository set is_private = true where id = $1', [await idOf(repo)])
      for (const url of all) run.keep(url, knownAt(url))
      const before = (await stored()).length
      await run.close()
      expect((await stored()).length).toBe(before)
      await service.query('update listkeeper.repository set is_private = false where id = $1', [await idOf(repo)])
      github.changeSettings(repo, { private: true })
      await sweep(repo)
      expect(web.counts().size).toBe(4)
      expect((await stored()).length).toBe(before)
      expect(await service.query('select is_private from listkeeper.repository where id = $1', [await idOf(repo)])).toEqual([
        { is_private: true },
      ])
      expect(await service.query('select 1 from listkeeper.health where repository = $1', [await idOf(repo)])).toEqual([])
    })

    test('what no list wants any more is forgotten, and what one wants is not', async () => {
      const repo = await makeList([])
      const [kept, dropped] = addresses('old', 2) as [string, string]
      const day = 86_400_000
      const began = Date.now() + 1000 * day
      for (const [days, urls] of [
        [0, [kept, dropped]],
        [20, [kept]],
        [46, [kept]],
      ] as const) {
        const run = await openRun(repo, urls, () => began + days * day)
        for (const url of run.own.keys()) run.keep(url, knownAt(url))
        await run.close()
        await forgetLinks(service.store.database, began + days * day)
      }
      expect((await stored()).length).toBe(1)
    })

    test('an archived, renamed or empty repository, and one without issues, is what it is', async () => {
      const archived = await makeList(addresses('archived', 2), { files: config })
      const renamed = await makeList(addresses('renamed', 2), { files: config })
      const closed = await makeList(addresses('closed', 2), { files: config })
      const replaced = await makeList(addresses('replaced', 2), { files: config })
      web.reply = () => ({ status: 410 })
      github.changeSettings(archived, { archived: true })
      github.changeSettings(closed, { hasIssues: false })
      github.renameRepository(renamed, 'birds')
      github.renameRepository(replaced, 'elsewhere')
      github.createRepository(replaced, { files: { 'README.md': listOf(addresses('imposter', 2)), ...config } })
      await sweep(archived, renamed, closed, replaced)
      expect([...web.counts().keys()].filter((one) => /^(?:archived|imposter|replaced)/.test(one))).toEqual([])
      const [owner] = renamed.split('/')
      expect([issuesOf(archived), issuesOf(`${owner}/birds`), issuesOf(closed), issuesOf(replaced)].map(({ length }) => length)).toEqual([
        0, 1, 0, 0,
      ])
      expect(await service.query(`select links, dead from listkeeper.health where repository = $1`, [await idOf(closed)])).toEqual([
        { links: 2, dead: 2 },
      ])
      expect(await service.query('select name from listkeeper.repository where owner = $1', [owner])).toEqual([{ name: 'birds' }])
    })

    test('what there was no time for is gone on with soon, and the next turn comes at its time', async () => {
      const repo = await makeList(addresses('late', 3))
      const id = await idOf(repo)
      await service.query(`insert into listkeeper.turn (repository, next_at, seconds) values ($1, now() + interval '3 days', 604800)`, [id])
      await endTurn(service.query, id, { seconds: 604_800, isLeft: true, isSwept: false, now: Date.now() })
      const [soon] = await service.query<{ seconds: number }>(
        'select extract(epoch from next_at - now())::int seconds from listkeeper.turn where repository = $1',
        [id],
      )
      expect(soon!.seconds).toBeGreaterThan(800)
      expect(soon!.seconds).toBeLessThan(901)
      for (let count = 0; count < 8; count++)
        await endTurn(service.query, id, { seconds: 604_800, isLeft: true, isSwept: false, now: Date.now() })
      await takeDue(service.query, Date.now() + 1_000_000)
      const [next] = await service.query<{ days: number }>(
        'select extract(epoch from next_at - now()) / 86400 days from listkeeper.turn where repository = $1',
        [id],
      )
      expect(Number(next!.days)).toBeGreaterThan(3)
    })

    test('a turn that ran out of time for its links is gone on with soon, and only the one that checks them all counts', async () => {
      const repo = await makeList(Array.from({ length: 12 }, (_, at) => web.at('partial', `/b/${at}`)))
      const id = await idOf(repo)
      await service.query(`insert into listkeeper.turn (repository, next_at, seconds) values ($1, now() + interval '3 days', 604800)`, [id])
      const repository = await findRepository(service.query, id)
      const auth = github.token({ kind: 'installation', permissions: { contents: 'read', issues: 'write' }, login: 'listkeeper[bot]' })
      const ports = { client: clientOf(github, auth), sleep: pause, log: () => {} }
      const turn = async (late: number): Promise<unknown> => {
        let skipped = 0
        web.reply = () => {
          skipped = late
          return undefined
        }
        const now = (): number => Date.now() + skipped
        await takeTurn(ports, { links: web.links, now, database: service.store.database, review: async () => undefined }, repository!)
        const [row] = await service.query<{ again: number; swept: boolean; soon: boolean }>(
          `select again, done_at is not null swept, next_at < now() + interval '1 hour' soon from listkeeper.turn where repository = $1`,
          [id],
        )
        const counted = await service.query('select links from listkeeper.health where repository = $1', [id])
        return { ...row, counted }
      }
      expect(await turn(901_000)).toEqual({ again: 1, swept: false, soon: true, counted: [] })
      expect(web.counts().size).toBeLessThan(12)
      expect(await turn(0)).toMatchObject({ again: 0, swept: true, counted: [{ links: 12 }] })
      expect(web.counts().size).toBe(12)
    })

    test('a list that has its proposals looked after has a turn every day, and its links are swept once in a week all the same', async () => {
      const files = { '.github/listkeeper.yml': 'triage: { remind: 14d }\n' }
      const repo = await makeList(addresses('daily', 3), { files })
      const id = await idOf(repo)
      await service.query(`insert into listkeeper.turn (repository, next_at, seconds) values ($1, now(), 604800)`, [id])
      await sweep(repo)
      expect(web.counts().size).toBe(3)
      expect(await service.query('select seconds, done_at is not null swept from listkeeper.turn where repository = $1', [id])).toEqual([
        { seconds: 86_400, swept: true },
      ])
      // What is known of its links is gone, and yet they are not asked before their time.
      await service.query('delete from listkeeper.link')
      web.asked.length = 0
      await sweep(repo)
      expect(web.asked).toEqual([])
      await service.query(`update listkeeper.turn set done_at = now() - interval '7 days' where repository = $1`, [id])
      await sweep(repo)
      expect(web.counts().size).toBe(3)
    })

    describe('a host', () => {
      const answered = (status: number, headers: Record<string, string> = {}): Exchange => ({
        method: 'GET',
        url: 'https://x.example/',
        ms: 1,
        status,
        headers,
      })
      /** Another process each, on a clock that goes on by as much as is slept. */
      const openProcesses = (clock: { now: number }): [Turn, Turn] => {
        const open = (holder: string): Turn =>
          openHostTurns(
            { query: service.query, kind: 'postgres' },
            {
              holder,
              now: () => clock.now,
              sleep: async (ms) => {
                clock.now += ms
                await pause(1)
              },
            },
          )
        return [open('one'), open('two')]
      }
      const forever = Number.POSITIVE_INFINITY

      test('is asked by one process at a time, by each as often at once as it bears, and nobody is left out', async () => {
        const [one, two] = openProcesses({ now: Date.now() })
        const place = { domain: 'busy.example', most: 3, gap: 0 }
        const active = { one: 0, two: 0 }
        let most = 0
        const asking = (name: 'one' | 'two', turn: Turn): Promise<void>[] =>
          Array.from({ length: 12 }, async () => {
            const end = (await turn(place, forever))!
            active[name]++
            expect(active[name === 'one' ? 'two' : 'one']).toBe(0)
            most = Math.max(most, active[name])
            await pause(5)
            active[name]--
            end(answered(200))
          })
        await Promise.all([...asking('one', one), ...asking('two', two)])
        expect(most).toBe(3)
      })

      test('that wants to be left alone is left alone by all processes', async () => {
        const clock = { now: Date.now() }
        const [one, two] = openProcesses(clock)
        const place = { domain: 'tired.example', most: 8, gap: 0 }
        ;(await one(place, forever))!(answered(429, { 'retry-after': '60' }))
        const before = clock.now
        ;(await two(place, forever))!(answered(200))
        expect(clock.now - before).toBeGreaterThanOrEqual(59_000)
        ;(await one(place, forever))!(answered(503, { 'retry-after': '7200' }))
        // Nobody waits as long as that with a list in hand.
        expect(await two(place, forever)).toBeUndefined()
      })

      test('is not kept by a process that is gone, and a run whose time is over waits for no turn', async () => {
        const clock = { now: Date.now() }
        const [one, two] = openProcesses(clock)
        const place = { domain: 'held.example', most: 1, gap: 0 }
        await one(place, forever)
        expect(await two(place, clock.now + 10_000)).toBeUndefined()
        const before = clock.now
        ;(await two(place, forever))!(answered(200))
        expect(clock.now - before).toBeGreaterThan(60_000)
        await forgetHosts({ query: service.query }, clock.now + 1_000_000_000)
        expect(await service.query('select 1 from listkeeper.host')).toEqual([])
      })

      test('stays with the process that asks for its turn anew, whoever else of it gives up meanwhile', async () => {
        const clock = { now: Date.now() }
        const place = { domain: 'again.example', most: 1, gap: 0 }
        let had = 0
        let turn: Turn
        const query: typeof service.query = async (text, values) => {
          const found = await service.query(text, values)
          // While the turn is had for a second time, another run of this process comes whose time is over.
          if (text.startsWith('insert') && found.length > 0 && ++had === 2) expect(await turn(place, clock.now)).toBeUndefined()
          return found as never
        }
        const sleep = async (ms: number): Promise<void> => {
          clock.now += ms
          await pause(1)
        }
        turn = openHostTurns({ query, kind: 'postgres' }, { holder: 'one', now: () => clock.now, sleep })
        const first = (await turn(place, forever))!
        const second = turn(place, forever)
        await pause(5)
        first(answered(429, { 'retry-after': '40' }))
        await second
        expect(had).toBe(2)
        expect(await service.query(`select holder from listkeeper.host where domain = 'again.example'`)).toEqual([{ holder: 'one' }])
        await service.query('delete from listkeeper.host')
      })
    })

    describe('the clock', () => {
      const day = 86_400_000
      const many = isSoak ? 200 : 40
      const weeks = isSoak ? 52 : 2
      const start = Date.parse('2030-01-07T00:00:00Z')
      const next = async (): Promise<number> => {
        const [row] = await service.query<{ ms: number }>(
          `select extract(epoch from min(t.next_at))::float8 * 1000 ms from listkeeper.turn t join listkeeper.repository r on r.id = t.repository where not r.is_archived`,
        )
        return row!.ms
      }
      const repositories = (first: number, count: number): Promise<unknown> =>
        service.query(
          `insert into listkeeper.repository (id, installation, owner, name) select n, 77, 'many', 'list-' || n from generate_series($1::bigint, $2::bigint) n`,
          [first, first + count - 1],
        )
      beforeAll(async () => {
        // The service itself does not look at its clock while this one is turned.
        await service.query(
          `insert into listkeeper.errand values ('turns', now() + interval '1 day') on conflict (name) do update set done_at = excluded.done_at`,
        )
        await service.query('update listkeeper.repository set is_archived = true')
        await service.query('delete from listkeeper.turn')
      })
      afterEach(() => service.query('delete from listkeeper.repository where installation = 77'))

      /** Minute by minute, as far as there is something to do. */
      const pass = async (from: number, until: number): Promise<[number, number][]> => {
        const turns: [number, number][] = []
        for (let now = from; now < until; now = Math.max(now + 60_000, Math.ceil((await next()) / 60_000) * 60_000))
          for (const { repository } of await takeDue(service.query, now)) turns.push([now, repository])
        return turns
      }

      test(`in ${weeks} weeks each of ${many} lists has one turn a week, always at the same time, and no hour has many more than others`, async () => {
        await repositories(1_000_000, many)
        // Added together they have their first turn within a day; then each has its time.
        const first = await pass(start, start + 14 * day)
        expect(new Set(first.map(([, id]) => id)).size).toBe(many)
        const turns = await pass(start + 14 * day, start + (14 + 7 * weeks) * day)
        const byList = Map.groupBy(turns, ([, id]) => id)
        expect(byList.size).toBe(many)
        for (const own of byList.values()) {
          expect(own.length).toBe(weeks)
          const gaps = own.slice(1).map(([at], index) => at - own[index]![0])
          expect(gaps.every((gap) => Math.abs(gap - 7 * day) <= 10 * 60_000)).toBe(true)
        }
        const hours = [...Map.groupBy(turns, ([at]) => Math.floor(at / 3_600_000)).values()].map(({ length }) => length)
        // 200 lists in 168 hours are 1.2 in an hour; chance alone brings eight in one of 8,736.
        expect(Math.max(...hours)).toBeLessThanOrEqual(isSoak ? 9 : 4)
      })

      test('after an outage of days the service does not do everything at once', async () => {
        await repositories(2_000_000, 60)
        await pass(start, start + 1 * day)
        // A week later all are due.
        const turns = await pass(start + 11 * day, start + 12 * day)
        const minutes = [...Map.groupBy(turns, ([at]) => at).values()].map(({ length }) => length)
        expect(new Set(turns.map(([, id]) => id)).size).toBeGreaterThan(55)
        // Four times as many as usual, or one in a minute where there are few.
        expect(Math.max(...minutes)).toBe(1)
      })
    })
  })
}
