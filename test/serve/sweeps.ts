// Lists swept by the service when their turn comes, on whatever database it is given.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { wishTurns } from '../../src/serve/errands.ts'
import { want } from '../../src/serve/intake.ts'
import { sweepWish } from '../../src/serve/wishes.ts'
import { type FakeGitHub, startFakeGitHub } from '../e2e/fake-github/index.ts'
import { isSoak } from '../soak.ts'
import { type Running, startService, until } from './rig.ts'
import { listOf, openWeb, type Web } from './web.ts'

type Setting = { readonly env: () => Readonly<Record<string, string>>; readonly isSample?: boolean }

const config = { '.github/listkeeper.yml': '# The usual settings.\nenabled: true\n' }

export function sweeps(name: string, { env, isSample }: Setting): void {
  describe(`sweeps on ${name}`, () => {
    let github: FakeGitHub
    let service: Running
    let web: Web
    const more = isSample && !isSoak ? test.skip : test
    void more

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
      await service.deliver(github.events.installation('created', `owner${made}`))
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
    const sweep = async (...repos: readonly string[]): Promise<void> => {
      const { database, queue } = service.store
      for (const repo of repos) {
        const id = await idOf(repo)
        const [row] = await service.query<{ installation: string }>('select installation from listkeeper.repository where id = $1', [id])
        await database.transaction((query) =>
          want(query, queue, [{ wish: sweepWish(id), asked: { installation: Number(row!.installation), repository: { id } } }]),
        )
      }
      await until(async () => {
        const { waiting, active } = await queue.counts()
        return waiting + active === 0
      }, 90)
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
  })
}
void wishTurns
