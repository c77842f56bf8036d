/** Takes deliveries: each is recorded once, and what it asks is stored and queued, in one transaction. Those that wait together share one. */

import type { Delivery } from './site/delivery.ts'
import type { Database, Query } from './store/database.ts'
import type { Queue, Subject } from './store/queue.ts'
import { changeTenants, findRepository, rememberRepositories, type Told } from './store/tenants.ts'
import { type Asked, askedBy, lookWish, type Wish, type Work } from './wishes.ts'

/** `known`: the same delivery was taken before; `busy`: not now, GitHub has to send it again. */
export type Taking = 'new' | 'known' | 'busy'

export type Intake = { readonly take: (delivery: Delivery) => Promise<Taking>; readonly drain: () => Promise<void> }

/** So many share a transaction at most. */
const mostTogether = 100
/** So many may wait. */
const mostWaiting = 2000
/** Milliseconds after which one that waits is given up: GitHub is promised an answer within a second. */
const patience = 800

type Waiting = { readonly delivery: Delivery; readonly settle: (taking: Taking) => void; isGone: boolean }

export type IntakeOptions = { readonly onError: (error: Error) => void }

export function openIntake(database: Database, queue: Pick<Queue, 'send'>, { onError }: IntakeOptions): Intake {
  let waiting: Waiting[] = []
  let running: Promise<void> | undefined
  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const part = waiting.slice(0, mostTogether)
      waiting = waiting.slice(mostTogether)
      await takeAll(part.filter(({ isGone }) => !isGone))
    }
    running = undefined
  }
  const takeAll = async (part: readonly Waiting[]): Promise<void> => {
    const all = part.map(({ delivery }) => delivery)
    try {
      const fresh = await database.transaction((query) => record(query, queue, all))
      for (const { delivery, settle } of part) settle(fresh.has(delivery) ? 'new' : 'known')
    } catch (error) {
      // One that cannot be stored must not take the others with it.
      if (part.length > 1) for (const one of part) await takeAll([one])
      else {
        onError(error as Error)
        for (const { settle } of part) settle('busy')
      }
    }
  }
  return {
    take: (delivery) =>
      new Promise((resolve) => {
        if (waiting.length >= mostWaiting) return resolve('busy')
        const own: Waiting = {
          delivery,
          isGone: false,
          settle: (taking) => {
            clearTimeout(timer)
            resolve(taking)
          },
        }
        // One that is being stored may still be; then it is known when it comes again.
        const timer = setTimeout(() => {
          own.isGone = true
          resolve('busy')
        }, patience)
        waiting.push(own)
        running ??= run()
      }),
    drain: async () => {
      await running
    },
  }
}

/** Stores deliveries and what they ask, and returns those that are new. */
async function record(query: Query, queue: Pick<Queue, 'send'>, all: readonly Delivery[]): Promise<ReadonlySet<Delivery>> {
  // The first of those with one id counts.
  const byId = new Map(all.toReversed().map((one) => [one.id, one]))
  const asked = new Map([...byId.values()].map((one) => [one, askedBy(one.event, one.payload)]))
  const rows = [...asked].map(([{ id }, what]) => ({ id, installation: typeof what === 'string' ? null : what.installation }))
  const stored = await query<{ id: string }>(
    `insert into listkeeper.delivery (id, installation)
     select id, installation from jsonb_to_recordset($1::jsonb) as d(id text, installation bigint) order by id
     on conflict do nothing returning id`,
    [JSON.stringify(rows)],
  )
  const ids = new Set(stored.map(({ id }) => id))
  const fresh = all.filter((one) => ids.has(one.id) && byId.get(one.id) === one)
  const news = fresh.map((one) => asked.get(one)!).filter((what) => typeof what !== 'string')
  await rememberAll(query, news)
  const wanted: { wish: Wish; asked: Asked }[] = []
  for (const what of news) if (what.wish && !(await isFromBefore(query, what))) wanted.push({ wish: what.wish, asked: what })
  await want(query, queue, [...wanted, ...news.flatMap(looksAt)])
  return new Set(fresh)
}

/** Where the app was installed just now, the page after the installation shows the state of the public lists. */
function looksAt({ change, installation }: Asked): Wanted[] {
  if (change?.kind !== 'installed') return []
  return change.repositories
    .filter(({ isPrivate }) => !isPrivate)
    .map(({ id }) => ({ wish: lookWish(id), asked: { installation, repository: { id } } }))
}

/** Stores what events tell of repositories, together as far as no change of who has installed the app stands between them. */
async function rememberAll(query: Query, news: readonly Asked[]): Promise<void> {
  let told: Told[] = []
  for (const { installation, repository, change, wish } of news) {
    if (change) {
      await rememberRepositories(query, told)
      told = []
      await changeTenants(query, installation, change)
    }
    if (repository && change?.kind !== 'deleted') told.push({ ...repository, installation, isNew: false, isKnown: wish === undefined })
  }
  await rememberRepositories(query, told)
}

/** Whether a pull request was open before the app came, and nobody has pushed to it since: such hear nothing. */
async function isFromBefore(query: Query, { repository, openedAt, wish }: Asked): Promise<boolean> {
  if (!repository || openedAt === undefined || wish?.data.kind !== 'review') return false
  const { since } = (await findRepository(query, repository.id)) ?? {}
  if (since === undefined || Date.parse(openedAt) >= since.getTime()) return false
  const known = await query('select 1 from listkeeper.pull where repository = $1 and number = $2', [repository.id, wish.data.number])
  return known.length === 0
}

type Wanted = { readonly wish: Wish; readonly asked: Pick<Asked, 'installation'> & { readonly repository?: { readonly id: number } } }

/** Stores wishes, and makes sure that each subject has a job. Where the subject is being worked at, its worker sees that there is more. */
export async function want(query: Query, queue: Pick<Queue, 'send'>, wanted: readonly Wanted[]): Promise<void> {
  if (wanted.length === 0) return
  const rows = new Map<string, Wish & { readonly installation: number; readonly repository: number }>()
  for (const { wish, asked } of wanted) {
    const id = JSON.stringify([wish.key, wish.kind, wish.ref])
    const data = merged(rows.get(id)?.data, wish.data)
    rows.set(id, { ...wish, data, installation: asked.installation, repository: asked.repository?.id ?? 0 })
  }
  const subjects = new Map<string, Subject>([...rows.values()].map(({ key, installation }) => [key, { key, installation }]))
  await lockSubjects(query, [...subjects.keys()])
  await query(
    `insert into listkeeper.wish (key, kind, ref, installation, repository, data)
     select key, kind, ref, installation, repository, data from jsonb_to_recordset($1::jsonb)
       as w(key text, kind text, ref text, installation bigint, repository bigint, data jsonb)
     on conflict (key, kind, ref) do update set version = listkeeper.wish.version + 1, made_at = now(), installation = excluded.installation,
       data = case when excluded.kind <> 'review' then excluded.data else excluded.data || jsonb_build_object(
         'isForced', (listkeeper.wish.data->>'isForced')::boolean or (excluded.data->>'isForced')::boolean,
         'isNews', (listkeeper.wish.data->>'isNews')::boolean or (excluded.data->>'isNews')::boolean) end`,
    [JSON.stringify([...rows.values()], withoutZeros)],
  )
  await queue.send([...subjects.values()], query)
}

/** The newer of two wishes for the same; a review stays forced and news once it was, as for one that is stored already. */
function merged(old: Work | undefined, data: Work): Work {
  if (old?.kind !== 'review' || data.kind !== 'review') return data
  return { ...data, isForced: old.isForced || data.isForced, isNews: old.isNews || data.isNews }
}

/** PostgreSQL takes every character but one (its manual, JSON types). */
function withoutZeros(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\u{fffd}') : value
}

/** Keeps who stores wishes of a subject and who ends its job apart, until the transaction ends; in one order for all, so that nobody waits in a circle. */
export async function lockSubjects(query: Query, keys: readonly string[]): Promise<void> {
  await query(
    'select pg_advisory_xact_lock(key) from (select distinct hashtextextended(k, 7) as key from unnest($1::text[]) k order by 1) locks',
    [keys],
  )
}
