// The queue and the budget of writes on a database in memory: what was measured of pg-boss as traps, dead letters, and GitHub's limits on a virtual clock.
import { generateKeyPairSync } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type Clients, openClients } from '../../src/serve/clients.ts'
import { openIntake, want } from '../../src/serve/intake.ts'
import type { Delivery } from '../../src/serve/site/delivery.ts'
import { openBudget } from '../../src/serve/store/budget.ts'
import { type Database, openEmbedded } from '../../src/serve/store/database.ts'
import { openQueue, type Queue, type Subject, type Taken } from '../../src/serve/store/queue.ts'
import { migrate, steps } from '../../src/serve/store/schema.ts'
import { rememberRepositories } from '../../src/serve/store/tenants.ts'
import { reviewWish, type Work } from '../../src/serve/wishes.ts'
import { requeueForgotten, workAt } from '../../src/serve/work.ts'
import { isSoak } from '../soak.ts'
import { packages, until } from './rig.ts'

let database: Database
let queue: Queue
const errors: Error[] = []

beforeAll(async () => {
  database = await openEmbedded(await packages())
  await migrate(database)
  queue = await openQueue(await packages(), database, {
    onError: (error) => errors.push(error),
    supervise: false,
    retryDelay: 0,
    retries: 1,
  })
})
afterAll(async () => {
  await queue?.close()
  await database?.close()
})
beforeEach(async () => {
  await database.query('delete from listkeeper_queue.job')
  for (const table of ['wish', 'written', 'writer', 'delivery']) await database.query(`delete from listkeeper.${table}`)
})

const subject = (key: string, installation = 1): Subject => ({ key, installation })
/** Takes jobs with a handler while something is tried. */
async function working(
  handle: (taken: Taken) => Promise<void>,
  { concurrency = 4, perGroup = 4 },
  during: () => Promise<void>,
): Promise<void> {
  await queue.work(handle, { concurrency, perGroup: Math.min(perGroup, concurrency) })
  try {
    await during()
  } finally {
    await queue.pause()
    await sleep(700)
  }
}
const end = (taken: Taken): Promise<void> => database.transaction((query) => taken.end(query))

test('a subject has one job, however often it is sent, also while it is worked at', async () => {
  await queue.send([subject('a'), subject('b')], database.query, 0)
  await queue.send([subject('a')], database.query, 0)
  const seen: string[] = []
  await working(
    async (taken) => {
      seen.push(taken.key)
      await queue.send([taken], database.query, 0)
      await end(taken)
    },
    {},
    () => until(async () => seen.length >= 2 && (await queue.counts()).active === 0),
  )
  expect(seen.toSorted()).toEqual(['a', 'b'])
})

test('what was queued before a worker came is taken by the usual eight at once, not when something new comes', async () => {
  await queue.send(
    Array.from({ length: 75 }, (_, at) => subject(`k${at}`, at)),
    database.query,
    0,
  )
  const seen: string[] = []
  await working(
    async (taken) => {
      seen.push(taken.key)
      await end(taken)
    },
    { concurrency: 8 },
    // Each takes two in a second where there is nothing to do in them, five seconds in all; with notifications each rested for half a minute
    // after each, which is more than four minutes on any machine: this ends before.
    () => until(() => seen.length === 75, 200),
  )
  expect(new Set(seen).size).toBe(75)
})

test('a large installation does not keep small ones waiting, and has no more in hand than its share', async () => {
  await queue.send(
    Array.from({ length: 40 }, (_, at) => subject(`big${at}`, 1)),
    database.query,
    0,
  )
  await queue.send(
    [2, 3, 4].map((id) => subject(`small${id}`, id)),
    database.query,
    0,
  )
  const order: string[] = []
  let inHand = 0
  let most = 0
  await working(
    async (taken) => {
      if (taken.installation === 1) inHand += 1
      most = Math.max(most, inHand)
      await sleep(100)
      if (taken.installation === 1) inHand -= 1
      order.push(taken.key)
      await end(taken)
    },
    { concurrency: 4, perGroup: 2 },
    () => until(() => order.length === 43, 60),
  )
  expect(most).toBeLessThanOrEqual(2)
  expect(Math.max(...[2, 3, 4].map((id) => order.indexOf(`small${id}`)))).toBeLessThan(20)
})

test('what fails again and again becomes a dead letter, which is listed with its reason and can be queued again', async () => {
  await queue.send([subject('broken', 9), subject('fine')], database.query, 0)
  let isBroken = true
  const done: string[] = []
  await working(
    async (taken) => {
      if (taken.key === 'broken' && isBroken) throw new Error('no luck')
      await end(taken)
      done.push(taken.key)
    },
    {},
    async () => {
      await until(async () => (await queue.dead()).length === 1, 30)
      expect(await queue.dead()).toMatchObject([{ key: 'broken', installation: 9, why: 'no luck' }])
      expect(await queue.counts()).toEqual({ waiting: 0, active: 0, dead: 1 })
      isBroken = false
      expect(await queue.redrive(['00000000-0000-4000-8000-000000000000'])).toBe(0)
      expect(await queue.redrive()).toBe(1)
      await until(() => done.includes('broken'))
    },
  )
  expect(await queue.dead()).toEqual([])
})

test('wishes without a job are queued again, those of a dead letter are not', async () => {
  await database.transaction((query) =>
    want(query, { send: async () => undefined }, [
      { wish: reviewWish(5, 1, { isForced: false, isNews: true }), asked: { installation: 1 } },
    ]),
  )
  expect(await requeueForgotten(database, queue)).toBe(0)
  await database.query(`update listkeeper.wish set made_at = now() - interval '1 minute'`)
  expect(await requeueForgotten(database, queue)).toBe(1)
  expect(await requeueForgotten(database, queue)).toBe(0)
})

test('a wish that is wished again is one, and stays forced once it was', async () => {
  for (const isForced of [false, true, false])
    await database.transaction((query) =>
      want(query, queue, [{ wish: reviewWish(5, 1, { isForced, isNews: !isForced }), asked: { installation: 1 } }]),
    )
  expect(await database.query('select version, data from listkeeper.wish')).toMatchObject([
    { version: 3, data: { isForced: true, isNews: true } },
  ])
})

test.each([
  [
    'opened and labeled',
    [
      { isForced: false, isNews: true },
      { isForced: false, isNews: false },
    ],
    { isForced: false, isNews: true },
  ],
  [
    'asked for again and labeled',
    [
      { isForced: true, isNews: true },
      { isForced: false, isNews: false },
    ],
    { isForced: true, isNews: true },
  ],
  [
    'labeled and asked for again',
    [
      { isForced: false, isNews: false },
      { isForced: true, isNews: false },
    ],
    { isForced: true, isNews: false },
  ],
  [
    'labeled twice',
    [
      { isForced: false, isNews: false },
      { isForced: false, isNews: false },
    ],
    { isForced: false, isNews: false },
  ],
] as const)('wishes that come together are one that loses nothing: %s', async (_name, both, data) => {
  await database.transaction((query) =>
    want(
      query,
      queue,
      both.map((how) => ({ wish: reviewWish(5, 1, how), asked: { installation: 1 } })),
    ),
  )
  expect(await database.query('select data from listkeeper.wish')).toMatchObject([{ data }])
})

test('what always fails keeps nothing else of its subject from being done, and is tried again', async () => {
  const told = { id: 6, installation: 1, owner: 'octo', name: 'list', isPrivate: false, isArchived: false, isNew: false }
  await rememberRepositories(database.query, [told])
  const key = '6#1'
  const wished: readonly Work[] = [
    { kind: 'fix', number: 1, by: 'ann', request: 'check-1' },
    { kind: 'fix', number: 1, by: 'ann', request: 'check-2' },
    { kind: 'rerun', head: 'a'.repeat(40) },
  ]
  await database.transaction((query) =>
    want(
      query,
      { send: async () => undefined },
      wished.map((data, at) => ({
        wish: { key, kind: data.kind, ref: String(at), data },
        asked: { installation: 1, repository: { id: 6 } },
      })),
    ),
  )
  const client = { request: () => Promise.reject(new Error('no luck')), graphql: () => Promise.reject(new Error('no luck')) }
  const tried: string[] = []
  const ended: true[] = []
  const taken: Taken = { key, installation: 1, end: async () => void ended.push(true) }
  const working = workAt(taken, {
    database,
    queue,
    budget: { fullFor: async () => 0 },
    clients: () => ({ of: async () => ({ client, mayCommit: async () => false }) }) as unknown as Clients,
    clock: { now: () => 0, sleep: async () => undefined },
    now: () => 0,
    log: () => undefined,
    onDone: (kind, outcome) => tried.push(`${kind} ${outcome}`),
    stopped: new AbortController().signal,
  })
  await expect(working).rejects.toThrow('no luck')
  expect(tried).toEqual(['fix failed', 'fix failed', 'rerun done'])
  expect(ended).toEqual([])
  expect(await database.query('select ref from listkeeper.wish order by ref')).toEqual([{ ref: '0' }, { ref: '1' }])
})

test('work of an installation whose hour is full is put off until there is room, and nobody waits with it in hand', async () => {
  const now = 10_000_000
  const budget = openBudget(database, { now: () => now, sleep: () => Promise.reject(new Error('waited')), holder: 'one' })
  const write = (count: number): Promise<unknown> =>
    database.query('insert into listkeeper.written (installation, at) select 1, $1 - n * 5000 from generate_series(1, $2) n', [now, count])
  await write(470)
  expect(await budget.fullFor(1)).toBe(0)
  await write(1)
  // The oldest but twenty of 471 was written 2,350 s ago.
  expect(await budget.fullFor(1)).toBe(3_620_000 - 2_350_000)
  expect(await budget.fullFor(2)).toBe(0)
  const wish = { key: '7#1', kind: 'rerun', ref: '', data: { kind: 'rerun', head: 'a'.repeat(40) } } as const
  await database.transaction((query) =>
    want(query, { send: async () => undefined }, [{ wish, asked: { installation: 1, repository: { id: 7 } } }]),
  )
  const sent: unknown[] = []
  const ended: true[] = []
  await workAt(
    { key: '7#1', installation: 1, end: async () => void ended.push(true) },
    {
      database,
      queue: { ...queue, send: async (_subjects, _query, seconds) => void sent.push(seconds) },
      budget,
      clients: () => ({}) as unknown as Clients,
      clock: { now: () => now, sleep: async () => undefined },
      now: () => now,
      log: () => undefined,
      onDone: () => undefined,
      stopped: new AbortController().signal,
    },
  )
  expect([sent, ended]).toEqual([[1270], [true]])
  expect(await database.query('select key from listkeeper.wish')).toEqual([{ key: '7#1' }])
})

const push = (id: string, repository: number, branch = 'main'): Delivery => ({
  id,
  event: 'push',
  payload: {
    ref: `refs/heads/${branch}`,
    after: 'a'.repeat(40),
    installation: { id: 1 },
    repository: { id: repository, name: 'list', owner: { login: 'octo' }, default_branch: branch },
  },
})

test('of deliveries that are stored together one that cannot be stored is refused alone', async () => {
  const send = async (subjects: readonly Subject[]): Promise<void> => {
    if (subjects.some(({ key }) => key === '8@push')) throw new Error('not this one')
  }
  const intake = openIntake(database, { send }, { onError: () => undefined })
  const answers = await Promise.all([push('one', 7), push('two', 8), push('three', 9, 'ma\u0000in'), push('one', 7)].map(intake.take))
  expect(answers).toEqual(['new', 'busy', 'new', 'known'])
  expect(await database.query('select id from listkeeper.delivery order by id')).toEqual([{ id: 'one' }, { id: 'three' }])
})

/** The database, and the statements of its transactions that change repositories. */
const watched = (seen: string[]): Database => ({
  ...database,
  transaction: (task) =>
    database.transaction((query) =>
      task((text, values) => {
        if (/into listkeeper\.repository\b/.test(text)) seen.push(text)
        return query(text, values)
      }),
    ),
})

test('repositories of deliveries that are stored together, and of an installation, are stored at once, in one order for all processes', async () => {
  const seen: string[] = []
  const intake = openIntake(watched(seen), queue, { onError: (error) => errors.push(error) })
  const ids = [34, 31, 33, 32, 31]
  const pushes = ids.map((id, at) => push(`${id}-${at}`, id))
  // The first is stored alone, the others wait for it.
  await Promise.all([push('first', 30), ...pushes].map(intake.take))
  expect(seen).toHaveLength(2)
  expect(seen[1]).toContain('order by id')
  const repositories = Array.from({ length: 3000 }, (_, at) => ({ id: 10_000 + at, name: `list-${at}`, full_name: `many/list-${at}` }))
  const payload = { action: 'created', installation: { id: 2, account: { login: 'many' } }, repositories }
  expect(await intake.take({ id: 'many', event: 'installation', payload })).toBe('new')
  expect(seen).toHaveLength(3)
  const count = 'select count(*)::int number from listkeeper.repository where installation = $1 and since is not null'
  expect(await database.query(count, [2])).toEqual([{ number: 3000 }])
})

test('a repository keeps the time of its installation, and takes its newest name', async () => {
  const told = { id: 40, installation: 1, owner: 'octo', name: 'old', isPrivate: false, isArchived: false, isNew: true }
  await rememberRepositories(database.query, [told, { ...told, name: 'new', isNew: false }])
  const stored = (): Promise<readonly unknown[]> => database.query('select name, since from listkeeper.repository where id = 40')
  const [first] = await stored()
  expect(first).toMatchObject({ name: 'new', since: expect.any(Date) })
  await rememberRepositories(database.query, [{ ...told, name: 'newer', isNew: false }])
  expect(await stored()).toEqual([{ ...(first as object), name: 'newer' }])
})

test('more than can be stored in time is refused in time', async () => {
  const slow = { ...database, transaction: () => new Promise<never>(() => undefined) }
  const intake = openIntake(slow, { send: async () => undefined }, { onError: () => undefined })
  const order: string[] = []
  const taken = Array.from({ length: 5000 }, (_, at) => intake.take({ id: String(at), event: 'push', payload: {} }))
  // Timers of one process end in the order of their times, however busy the machine is: this one is made when all others are.
  const second = sleep(1000).then(() => order.push('a second'))
  const answers = await Promise.all(taken)
  order.push('answers')
  await second
  expect(new Set(answers)).toEqual(new Set(['busy']))
  expect(order).toEqual(['answers', 'a second'])
})

test('an installation never creates more than GitHub takes in a minute and in an hour, and others are not held back by it', async () => {
  let now = 1_000_000
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms
    },
  }
  const budget = openBudget(database, { ...clock, holder: 'one', spacing: 10 })
  // Each write asks the database several times: as a rule most of the hour has been written already, in soak nothing has.
  const at = isSoak ? [] : Array.from({ length: 400 }, (_, count) => now - 480_000 + count * 1000)
  await database.query('insert into listkeeper.written (installation, at) select 1, unnest($1::bigint[])', [at])
  for (let count = at.length; count < (isSoak ? 620 : 520); count++) await budget.write(1, true, async () => void at.push(now))
  const within = (ms: number): number => Math.max(...at.map((from) => at.filter((one) => one >= from && one < from + ms).length))
  expect([within(60_000), within(3_600_000)]).toEqual([78, 490])
  const before = now
  await budget.write(2, true, async () => undefined)
  // What changes something and creates nothing is not counted.
  for (let count = 0; count < 100; count++) await budget.write(3, false, async () => undefined)
  expect(now).toBe(before)
})

test('two processes write for an installation one after the other, and the turn of one that is gone passes', async () => {
  let now = 0
  const pass = async (ms: number): Promise<void> => {
    now += ms
    await sleep(1)
  }
  const clock = { now: () => now, sleep: pass }
  const [one, two] = ['one', 'two'].map((holder) => openBudget(database, { ...clock, holder, spacing: 0 }))
  let inHand = 0
  let most = 0
  const write = async (): Promise<void> => {
    inHand += 1
    most = Math.max(most, inHand)
    await sleep(5)
    inHand -= 1
  }
  await Promise.all([one!, two!, one!, two!, one!].map((budget) => budget.write(1, true, write)))
  expect(most).toBe(1)
  await database.query(`update listkeeper.writer set holder = 'gone', until = $1`, [now + 20_000])
  const began = now
  await two!.write(1, true, write)
  expect(now - began).toBeGreaterThanOrEqual(20_000)
  expect(now - began).toBeLessThan(21_000)
})

test('however often the client of the app is asked for, each of its requests has one limit of time', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { app } = openClients(await packages(), {
    api: 'http://127.0.0.1:1',
    credentials: { appId: 1, privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), webhookSecret: 'secret' },
    budget: openBudget(database, { now: Date.now, sleep, holder: 'one' }),
    stopped: new AbortController().signal,
  })
  for (let count = 0; count < 5; count++) await app()
  const limits = vi.spyOn(AbortSignal, 'timeout')
  await expect((await app()).request('GET /app')).rejects.toThrow()
  expect(limits).toHaveBeenCalledTimes(1)
  limits.mockRestore()
})

test('tables are made once, and those of a newer version are left alone', async () => {
  await migrate(database)
  await database.query('update listkeeper.version set number = 99')
  await expect(migrate(database)).rejects.toThrow('the database is of a newer listkeeper (version 99 of its tables')
  await database.query('update listkeeper.version set number = 1')
  await migrate(database, ['select 1/0', 'create table listkeeper.later (id int)'])
  expect(await database.query('select number from listkeeper.version')).toEqual([{ number: 2 }])
  await database.query('update listkeeper.version set number = 1')
})

test('tables of the first version become those of the newest, and keep what they hold', async () => {
  await database.query('drop schema listkeeper cascade')
  await migrate(database, steps.slice(0, 1))
  await database.query(`insert into listkeeper.repository (id, installation, owner, name) values (7, 8, 'octo', 'list')`)
  await migrate(database)
  expect(await database.query('select owner, number from listkeeper.repository, listkeeper.version')).toEqual([
    { owner: 'octo', number: steps.length },
  ])
})
