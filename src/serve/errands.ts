/** What is done now and then: deliveries that failed are asked for again, what nobody needs is deleted, what was forgotten is queued. */
import type { Client } from '../github/client.ts'
import { ask, GitHubError, type Waiting } from '../github/client.ts'
import { want } from './intake.ts'
import { forgetWrites } from './store/budget.ts'
import type { Database } from './store/database.ts'
import { forgetHealth } from './store/health.ts'
import { forgetHosts } from './store/hosts.ts'
import type { Queue } from './store/queue.ts'
import { forgetReviews } from './store/reviews.ts'
import { forgetLinks } from './store/shared-links.ts'
import { forgetTurns, takeDue } from './store/turns.ts'
import { sweepWish } from './wishes.ts'
import { requeueForgotten } from './work.ts'

type Listed = { readonly id: number; readonly guid: string; readonly status_code: number; readonly delivered_at: string }

/** Pages of a hundred failures each. */
const mostPages = 10
/** GitHub keeps deliveries for three days. */
const keptDays = 3

/**
 * Asks GitHub to send again what failed and was not taken since. Each delivery keeps its id, so that one which was taken after all does
 * nothing. Returns how many.
 * @throws {GitHubError}
 */
async function fetchAgain(client: Client, database: Database, waiting: Waiting, now: number): Promise<number> {
  const failed = new Map<string, Listed>()
  for (let cursor: string | undefined, pages = 0; pages < mostPages; pages++) {
    const { data, headers } = await ask('reading failed deliveries', waiting, () =>
      client.request('GET /app/hook/deliveries', { status: 'failure', per_page: 100, ...(cursor === undefined ? {} : { cursor }) }),
    )
    const listed = data as readonly Listed[]
    // The newest attempt of each comes first.
    for (const one of listed)
      if (!failed.has(one.guid) && Date.parse(one.delivered_at) > now - keptDays * 86_400_000) failed.set(one.guid, one)
    const next = headers.link?.split(',').find((link) => link.includes('rel="next"'))
    cursor = /[?&]cursor=([^&>]+)/.exec(next ?? '')?.[1]
    if (cursor === undefined) break
  }
  const known = await database.query<{ id: string }>('select id from listkeeper.delivery where id = any($1::text[])', [[...failed.keys()]])
  for (const { id } of known) failed.delete(id)
  for (const { id } of failed.values())
    await ask('asking for a delivery again', waiting, () =>
      client.request('POST /app/hook/deliveries/{delivery_id}/attempts', { delivery_id: id }),
    ).catch((error: unknown) => {
      // One that GitHub no longer has is lost to us; the others are not.
      if (!(error instanceof GitHubError) || (error.status !== 404 && error.status !== 422)) throw error
    })
  return failed.size
}

/** Days for which a delivery is known again: as long as GitHub can send it, and ten times that. */
const rememberedDays = 30

/** Deletes what nobody needs any more. */
async function tidy(database: Database, now: number): Promise<void> {
  await database.query(`delete from listkeeper.delivery where received_at < now() - $1 * interval '1 day'`, [rememberedDays])
  await forgetReviews(database.query)
  await forgetWrites(database, now)
  await forgetTurns(database.query)
  await forgetLinks(database, now)
  await forgetHosts(database, now)
  await forgetHealth(database.query, now)
}

/** Wishes for the lists whose turn it is; returns how many. */
async function wishTurns(database: Database, queue: Pick<Queue, 'send'>, now: number): Promise<number> {
  return database.transaction(async (query) => {
    const due = await takeDue(query, now)
    await want(
      query,
      queue,
      due.map(({ repository, installation }) => ({ wish: sweepWish(repository), asked: { installation, repository: { id: repository } } })),
    )
    return due.length
  })
}

/** Does something once in so many seconds, of all processes together; false where it was done since. */
async function isDue({ query }: Database, name: string, seconds: number): Promise<boolean> {
  const done = await query(
    `insert into listkeeper.errand as e (name, done_at) values ($1, now()) on conflict (name) do update set done_at = now()
     where e.done_at < now() - $2 * interval '1 second' returning name`,
    [name, seconds],
  )
  return done.length > 0
}

export type ErrandOptions = {
  readonly database: Database
  readonly queue: Queue
  /** Absent until the app is registered. */
  readonly app: (() => Promise<Client>) | undefined
  readonly waiting: Waiting
  readonly now: () => number
  readonly log: (facts: Readonly<Record<string, unknown>>, line: string) => void
}

/** Does the errands that are due; `isStart`: failures are asked for whether or not an hour has passed. */
export async function runErrands({ database, queue, app, waiting, now, log }: ErrandOptions, isStart: boolean): Promise<void> {
  const forgotten = await requeueForgotten(database, queue)
  if (forgotten > 0) log({ subjects: forgotten }, 'queued again')
  if (await isDue(database, 'tidy', 3600)) await tidy(database, now())
  if (app && (await isDue(database, 'turns', 55))) {
    const due = await wishTurns(database, queue, now())
    if (due > 0) log({ lists: due }, 'have their turn')
  }
  if (!app || !(await isDue(database, 'fetch-again', isStart ? 30 : 3600))) return
  const again = await fetchAgain(await app(), database, waiting, now())
  if (again > 0) log({ deliveries: again }, 'asked for again')
}
