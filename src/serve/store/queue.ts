/** The queue: pg-boss with one job for each subject that has wishes. What is asked stands in our own table, so that a job only says where to look. */
import type { Job, PgBoss } from 'pg-boss'
import type { Packages } from '../packages.ts'
import type { Database, Query } from './database.ts'

/** Subjects with something to do. At most one job of a subject is queued, retried or active (policy `exclusive`). */
const name = 'work'
const deadName = 'dead'

/** Seconds. Of a worker that was killed nothing is heard any more; pg-boss takes no shorter heartbeat than 10. */
const heartbeat = 10
/** A subject in hand for longer is taken for stuck. */
const longest = 1800
/** How long events that come together may take to arrive, so that they become one review. */
const settling = 1

export type Subject = { readonly key: string; readonly installation: number }

/** A job that is carried out now. */
export type Taken = Subject & {
  /** Ends the job, in the transaction in which its last wish went. */
  readonly end: (query: Query) => Promise<void>
}

export type DeadLetter = Subject & { readonly id: string; readonly since: string; readonly why: string }

export type Queue = {
  /** Makes sure that each subject has a job; to be called in the transaction that stores its wishes. */
  readonly send: (subjects: readonly Subject[], query: Query, seconds?: number) => Promise<void>
  /** Takes jobs from now on. A handler that throws is called again later, in the end the job becomes a dead letter. */
  readonly work: (handle: (taken: Taken) => Promise<void>, options: { concurrency: number; perGroup: number }) => Promise<void>
  /** Takes no more jobs. */
  readonly pause: () => Promise<void>
  readonly dead: () => Promise<readonly DeadLetter[]>
  /** Queues dead letters again, all or some, and returns how many. */
  readonly redrive: (ids?: readonly string[]) => Promise<number>
  readonly counts: () => Promise<Readonly<Record<'waiting' | 'active' | 'dead', number>>>
  readonly close: () => Promise<void>
}

export type QueueOptions = {
  readonly onError: (error: Error) => void
  /** Whether this process looks after jobs whose worker is gone. */
  readonly supervise?: boolean
  /** Seconds before the first of the growing pauses between tries, and how often it is tried again. */
  readonly retryDelay?: number
  readonly retries?: number
}

/** Opens the queue, and makes its tables where there are none. */
export async function openQueue({ boss: { PgBoss } }: Pick<Packages, 'boss'>, database: Database, options: QueueOptions): Promise<Queue> {
  const { onError, supervise = true, retryDelay = 5, retries = 6 } = options
  const boss = new PgBoss({
    ...database.forQueue,
    schema: 'listkeeper_queue',
    schedule: false,
    supervise,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  } as ConstructorParameters<typeof PgBoss>[0])
  boss.on('error', onError)
  await boss.start()
  await boss.createQueue(deadName, { retentionSeconds: 30 * 86_400 })
  const settings = {
    retryLimit: retries,
    retryDelay,
    retryBackoff: true,
    retryDelayMax: 120,
    expireInSeconds: longest,
    deleteAfterSeconds: 86_400,
  }
  await boss.createQueue(name, { ...settings, policy: 'exclusive', heartbeatSeconds: heartbeat, deadLetter: deadName })
  // The embedded database has one process: whatever is active there was in the hands of one that is gone.
  if (database.kind === 'embedded') await takeBack(boss, database)
  return {
    send: (subjects, query, seconds = settling) => send(boss, subjects, { query, seconds }),
    work: async (handle, { concurrency, perGroup }) => {
      await boss.work<Subject>(
        name,
        {
          localConcurrency: concurrency,
          // Of `groupConcurrency` several pollers take more than it says; this one holds in each process.
          localGroupConcurrency: perGroup,
          // Of a batch the slowest would keep the others. A poller that took a job rests for what is left of its interval, so that one
          // which is busy for longer than that takes the next at once. Notifications are not used: with them it rests for half a minute.
          batchSize: 1,
          pollingIntervalSeconds: 0.5,
        },
        async ([job]) => {
          if (job) await handle(toTaken(boss, job))
        },
      )
    },
    pause: () => boss.offWork(name, { wait: false }),
    dead: () => deadLetters(database),
    redrive: async (ids) => {
      const all = (await deadLetters(database)).filter(({ id }) => ids === undefined || ids.includes(id))
      await database.transaction(async (query) => {
        await send(boss, all, { query, seconds: 0 })
        if (all.length > 0)
          await boss.deleteJob(
            deadName,
            all.map(({ id }) => id),
            { db: toDb(query) },
          )
      })
      return all.length
    },
    counts: async () => {
      const rows = await database.query<{ what: 'waiting' | 'active' | 'dead'; number: number }>(
        `select case when name = $1 then 'dead' when state = 'active' then 'active' else 'waiting' end what, count(*)::int number
         from listkeeper_queue.job where state <= 'active' group by 1`,
        [deadName],
      )
      return { waiting: 0, active: 0, dead: 0, ...Object.fromEntries(rows.map(({ what, number }) => [what, number])) }
    },
    close: () => boss.stop({ graceful: false, close: true }),
  }
}

function toDb(query: Query): { executeSql: (text: string, values?: unknown[]) => Promise<{ rows: never[] }> } {
  return { executeSql: async (text, values) => ({ rows: [...(await query(text, values))] as never[] }) }
}

async function send(boss: PgBoss, subjects: readonly Subject[], { query, seconds }: { query: Query; seconds: number }): Promise<void> {
  const jobs = subjects.map(({ key, installation }) => ({
    data: { key, installation },
    singletonKey: key,
    group: { id: String(installation) },
    startAfter: seconds,
  }))
  if (jobs.length > 0) await boss.insert(name, jobs, { db: toDb(query) })
}

function toTaken(boss: PgBoss, { id, data }: Job<Subject>): Taken {
  return {
    ...data,
    end: async (query) => {
      await boss.complete(name, id, null, { db: toDb(query) })
    },
  }
}

async function takeBack(boss: PgBoss, { query }: Database): Promise<void> {
  const active = await query<{ id: string }>(`select id from listkeeper_queue.job where name = $1 and state = 'active'`, [name])
  if (active.length > 0)
    await boss.fail(
      name,
      active.map(({ id }) => id),
      { message: 'the process ended' },
    )
  await query(`update listkeeper_queue.job set start_after = now() where name = $1 and state = 'retry'`, [name])
}

async function deadLetters({ query }: Database): Promise<DeadLetter[]> {
  const rows = await query<{ id: string; data: Subject; since: Date; output: unknown }>(
    `select d.id, d.data, d.created_on since,
       (select output from listkeeper_queue.job f where f.name = $2 and f.state = 'failed' and f.singleton_key = d.data->>'key' order by completed_on desc limit 1) output
     from listkeeper_queue.job d where d.name = $1 and d.state = 'created' order by d.created_on`,
    [deadName, name],
  )
  return rows.map(({ id, data, since, output }) => ({
    ...data,
    id,
    since: new Date(since).toISOString(),
    why: (output as { message?: string } | null)?.message ?? 'the process ended while it was at work',
  }))
}
