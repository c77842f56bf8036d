/** Carries out the wishes of one subject, one after the other, until none is left. What is done is deleted; what was asked again meanwhile is done again. */
import type { Ports } from '../commands/repository/ports.ts'
import { type Client, GitHubError } from '../github/client.ts'
import { logLine } from '../report/printable.ts'
import { carryOut, type Doing, type WorkTools } from './carry-out.ts'
import type { Clients } from './clients.ts'
import type { Gate } from './gate.ts'
import { lockSubjects, want } from './intake.ts'
import type { Budget, Clock } from './store/budget.ts'
import type { Database, Query } from './store/database.ts'
import type { Queue, Taken } from './store/queue.ts'
import { changeTenants, findRepository, type Repository } from './store/tenants.ts'
import type { Work } from './wishes.ts'

export type WorkerOptions = WorkTools & {
  readonly database: Database
  readonly queue: Queue
  readonly budget: Pick<Budget, 'fullFor'>
  readonly clients: () => Clients | undefined
  readonly clock: Clock
  readonly log: (facts: Readonly<Record<string, unknown>>, line: string) => void
  readonly onDone: (kind: Work['kind'], outcome: 'done' | 'failed' | 'dropped', seconds: number) => void
  /** Ends all work; what is not finished is handed back. */
  readonly stopped: AbortSignal
  /** Sweeps take long: they leave room for people who wait. */
  readonly sweeps?: Gate
}

type Row = {
  readonly id: string
  readonly version: number
  readonly installation: string
  readonly repository: string
  readonly data: Work
  readonly made_at: Date
}

/** Seconds until a worker without credentials looks again. */
const unregistered = 30

/**
 * Does everything that is wished for a subject; what fails keeps nothing else from being done.
 * @throws the first error of what is to be tried again later.
 */
export async function workAt(taken: Taken, options: WorkerOptions): Promise<void> {
  const { database, queue, stopped, clients } = options
  const failed = new Map<string, unknown>()
  for (;;) {
    const row = await next(taken, [...failed.keys()], options)
    if (!row && failed.size > 0) throw failed.values().next().value
    if (!row) return
    const tools = clients()
    if (stopped.aborted || !tools) return putOff(taken, queue, database, stopped.aborted ? 0 : unregistered)
    // A worker that waits for the next hour with a job in hand would lose it to another one.
    const full = await options.budget.fullFor(Number(row.installation))
    if (full > 0) return putOff(taken, queue, database, Math.ceil(full / 1000))
    const isSweep = row.data.kind === 'sweep'
    const task = async (): Promise<true> => {
      await doOne(row, tools, options)
      return true
    }
    try {
      const done = await (isSweep && options.sweeps ? options.sweeps(task) : task())
      if (!done) return putOff(taken, queue, database, later())
    } catch (error) {
      if (stopped.aborted) return putOff(taken, queue, database, 0)
      const seconds = limitedFor(error)
      if (seconds !== undefined) return putOff(taken, queue, database, seconds)
      failed.set(row.id, error)
    }
  }
}

/** Seconds until a sweep for which there is no room is tried again; those that wait together do not come back together. */
const later = (): number => 20 + Math.round(Math.random() * 20)

/** The next wish but for those that failed; where there is none at all the job ends, in the transaction that has seen that. */
function next({ key, end }: Taken, failed: readonly string[], { database }: WorkerOptions): Promise<Row | undefined> {
  return database.transaction(async (query) => {
    await lockSubjects(query, [key])
    const [row] = await query<Row>(
      `select * from listkeeper.wish where key = $1 and id <> all($2::bigint[]) order by kind = 'review', id limit 1`,
      [key, failed],
    )
    if (!row && failed.length === 0) await end(query)
    return row
  })
}

/** Hands a job back: it is queued again, and no try is lost. */
async function putOff(taken: Taken, queue: Queue, database: Database, seconds: number): Promise<void> {
  await database.transaction(async (query) => {
    await taken.end(query)
    await queue.send([taken], query, seconds)
  })
}

/** Seconds until GitHub's limit lets this installation through again; undefined for other errors. */
function limitedFor(error: unknown): number | undefined {
  if (!(error instanceof GitHubError) || error.retryAfter === undefined) return undefined
  return Number.isFinite(error.retryAfter) ? Math.min(error.retryAfter, 3600) : 600
}

async function doOne(row: Row, clients: Clients, options: WorkerOptions): Promise<void> {
  const { database, clock, log, onDone } = options
  const started = clock.now()
  const installation = Number(row.installation)
  const repository = await findRepository(database.query, Number(row.repository))
  const subject = {
    work: row.data.kind,
    installation,
    repository: repository?.isPrivate ? repository.id : repository && `${repository.owner}/${repository.name}`,
  }
  const finish = async (outcome: 'done' | 'dropped', line: string): Promise<void> => {
    await database.query('delete from listkeeper.wish where id = $1 and version = $2', [row.id, row.version])
    onDone(row.data.kind, outcome, (clock.now() - started) / 1000)
    // What is said of a private repository may hold names and texts of it.
    log(subject, logLine(repository?.isPrivate ? outcome : line))
  }
  if (!repository || repository.installation !== installation) return finish('dropped', 'The app is not installed there.')
  if (repository.isArchived) return finish('dropped', 'The repository is archived.')
  try {
    const doing: Doing = { work: row.data, askedAt: row.made_at, repository }
    const { client, mayCommit, linkToken } = await clients.of(installation)
    const line = await carryOut(doing, portsFor(client, repository, options), {
      mayCommit,
      linkToken,
      wish: (query, wish) => want(query, options.queue, [{ wish, asked: { installation, repository } }]),
      ...options,
    })
    await finish('done', line)
  } catch (error) {
    if (isFinal(error)) {
      if (await isRemoved(error, installation, clients)) {
        await database.transaction((query) => changeTenants(query, installation, { kind: 'removed' }))
        return finish('dropped', 'The app is not installed there any more.')
      }
      return finish('dropped', (error as Error).message)
    }
    onDone(row.data.kind, 'failed', (clock.now() - started) / 1000)
    log({ ...subject, error: repository.isPrivate ? (error as Error).name : logLine((error as Error).message) }, 'failed')
    throw error
  }
}

function portsFor(client: Client, { installation, isPrivate }: Repository, { clock, stopped, log }: WorkerOptions): Ports {
  return {
    client,
    seen: new Map(),
    sleep: async (ms: number): Promise<void> => {
      stopped.throwIfAborted()
      await clock.sleep(ms)
      stopped.throwIfAborted()
    },
    // Lines may hold names and texts of the repository.
    log: (line: string) => {
      if (!isPrivate) log({ installation }, logLine(line))
    },
  }
}

/** Whether trying again brings nothing: GitHub refuses, or the installation is gone. The check says so where one could be made. */
function isFinal(error: unknown): boolean {
  const { status, retryAfter } = error as { status?: unknown; retryAfter?: unknown }
  return typeof status === 'number' && retryAfter === undefined && status >= 400 && status < 500 && status !== 429
}

/** Whether a refusal is because the app was removed: an event that came late had its repository stored again. */
async function isRemoved(error: unknown, installation: number, clients: Clients): Promise<boolean> {
  const { status } = error as { status?: unknown }
  return (status === 401 || status === 404) && (await clients.isRemoved(installation))
}

/** Queues every subject that has wishes and neither a job nor a dead letter: nothing is forgotten, whatever happened to the queue. */
export async function requeueForgotten({ query, transaction }: Database, queue: Queue): Promise<number> {
  const rows = await query<{ key: string; installation: string }>(
    `select distinct on (w.key) w.key, w.installation from listkeeper.wish w
     where w.made_at < now() - interval '30 seconds' and not exists (
       select 1 from listkeeper_queue.job j where j.state <= 'active' and (j.singleton_key = w.key or j.data->>'key' = w.key))`,
  )
  if (rows.length > 0)
    await transaction((inside: Query) =>
      queue.send(
        rows.map(({ key, installation }) => ({ key, installation: Number(installation) })),
        inside,
        0,
      ),
    )
  return rows.length
}
