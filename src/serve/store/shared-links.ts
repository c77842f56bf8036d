/**
 * What is known of public addresses, once for all lists that have them. A row is found by a hash of its address; which list has an address is
 * stored nowhere. Each address is asked by one run at a time, and what no list wants any more is forgotten.
 */
import { createHash, randomUUID } from 'node:crypto'
import type { Remembered } from '../../links/memory/memory.ts'
import type { Known, Shared, SharedRun } from '../../links/memory/shared-memory.ts'
import type { Clock } from './budget.ts'
import type { Database, Query } from './database.ts'

/** Milliseconds for which a run keeps an address for itself without a sign of life. */
const held = 30_000
const signOfLife = 10_000
/** A run waits so long for what others ask, in milliseconds, and looks so often. */
const patience = 60_000
const look = 1_000
/** So many are kept together, and so long one waits for others. */
const together = 50
const longestWait = 3_000
/** Addresses in one statement. */
const part = 1_000
/** Days after which an address that no list has wanted is forgotten. A list that is swept wants its addresses once a week. */
const forgottenAfter = 45

export type SharedOptions = Clock & {
  /** The list that asks. What a private one finds out is not kept. */
  readonly repository: { readonly id: number; readonly isPrivate: boolean }
}

/** Opens the store for one list. */
export function openShared(database: Database, options: SharedOptions): Shared {
  return {
    open: async (addresses) => {
      const keys = new Map(addresses.map((address) => [keyOf(address), address]))
      const run = `${options.repository.id}/${randomUUID()}`
      const rows = await take(database, { keys, run, ...options })
      return openRun(database, { ...rows, ...options, run })
    },
  }
}

/** The hash of an address, cut to 128 bits: nobody can make two addresses with one. */
function keyOf(address: string): string {
  return createHash('sha256').update(address).digest('hex').slice(0, 32)
}

type Row = { readonly key: string; readonly fact: string | null; readonly is_fresh: boolean | null }
type Taken = {
  readonly fresh: Map<string, Known>
  readonly own: Map<string, Remembered | undefined>
  readonly others: ReadonlySet<string>
}
type Taking = SharedOptions & { readonly keys: ReadonlyMap<string, string>; readonly run: string }

/** Takes what nobody knows and nobody asks; the rest is known, or in the hands of others. A private list takes nothing. */
async function take(database: Database, { keys, run, now, repository }: Taking): Promise<Taken> {
  const taken: Taken & { others: Set<string> } = { fresh: new Map(), own: new Map(), others: new Set() }
  const all = [...keys.keys()].sort()
  // One run of a list follows another: what an earlier one still holds is of a process that is gone.
  if (!repository.isPrivate)
    await database.query(`update listkeeper.link set holder = null ${inOrder('holder is not null and starts_with(holder, $1)')}`, [
      `${repository.id}/`,
    ])
  for (let start = 0; start < all.length; start += part) {
    const some = all.slice(start, start + part)
    const at = now()
    const mine = new Set(repository.isPrivate ? [] : await claim(database.query, some, { run, at }))
    const rows = new Map((await read(database.query, some, at)).map((row) => [row.key, row]))
    for (const key of some) {
      const address = keys.get(key)!
      const row = rows.get(key)
      const known = knownIn(row, address)
      if (mine.has(key)) taken.own.set(address, known?.remembered)
      else if (known && row!.is_fresh) taken.fresh.set(address, known)
      else if (!repository.isPrivate) taken.others.add(address)
    }
  }
  return taken
}

/** The rows to change, locked in one order for all processes, so that nobody waits in a circle. */
const inOrder = (condition: string): string => `where key in (select key from listkeeper.link where ${condition} order by key for update)`

async function claim(query: Query, keys: readonly string[], { run, at }: { run: string; at: number }): Promise<string[]> {
  const rows = await query<{ key: string }>(
    `insert into listkeeper.link as l (key, wanted_on, holder, held_until)
     select decode(k, 'hex'), to_timestamp($3)::date, $2, to_timestamp($4) from unnest($1::text[]) k order by k
     on conflict (key) do update set holder = excluded.holder, held_until = excluded.held_until, wanted_on = excluded.wanted_on
       where (l.fresh_until is null or l.fresh_until <= to_timestamp($3)) and (l.holder is null or l.held_until <= to_timestamp($3))
     returning encode(key, 'hex') key`,
    [keys, run, at / 1000, (at + held) / 1000],
  )
  // Those that are known are wanted all the same; that is written down now and then.
  await query(
    `update listkeeper.link set wanted_on = to_timestamp($2)::date
     ${inOrder(`key in (select decode(k, 'hex') from unnest($1::text[]) k) and wanted_on < to_timestamp($2)::date - 7`)}`,
    [keys, at / 1000],
  )
  return rows.map(({ key }) => key)
}

function read(query: Query, keys: readonly string[], at: number): Promise<readonly Row[]> {
  return query<Row>(
    `select encode(key, 'hex') key, fact, fresh_until > to_timestamp($2) is_fresh from listkeeper.link
     where key in (select decode(k, 'hex') from unnest($1::text[]) k)`,
    [keys, at / 1000],
  )
}

/** What a row knows; the address is not in it. */
function knownIn(row: Row | undefined, url: string): Known | undefined {
  if (!row || row.fact === null) return undefined
  const { remembered, ...rest } = JSON.parse(row.fact) as Known
  return { ...rest, remembered: { ...remembered, url } }
}

type Running = SharedOptions & Taken & { readonly run: string }

function openRun(database: Database, { fresh, own, others, now, sleep, repository, run }: Running): SharedRun {
  const { query } = database
  let waiting: { readonly key: string; readonly fact: string; readonly until: number }[] = []
  let last: Promise<unknown> = Promise.resolve()
  // What could not be stored is asked again by the next run.
  const failed = (): void => undefined
  const flush = (): Promise<unknown> => {
    const facts = waiting
    waiting = []
    if (facts.length > 0) last = last.catch(failed).then(() => store(query, facts, repository.id))
    return last
  }
  const timers = repository.isPrivate
    ? []
    : [
        setInterval(() => void flush().catch(failed), longestWait),
        setInterval(() => void renew(query, { run, at: now() }).catch(failed), signOfLife),
      ]
  const awaited = new Map<string, (known: Known | undefined) => void>()
  let isLooking = false
  const lookFor = async (): Promise<void> => {
    for (const end = now() + patience; awaited.size > 0 && now() < end; await sleep(look)) {
      const keys = new Map([...awaited.keys()].map((address) => [keyOf(address), address]))
      for (const row of await read(query, [...keys.keys()], now())) {
        const address = keys.get(row.key)!
        const known = knownIn(row, address)
        if (known && row.is_fresh) settle(address, known)
      }
    }
    for (const address of awaited.keys()) settle(address, undefined)
  }
  const settle = (address: string, known: Known | undefined): void => {
    awaited.get(address)?.(known)
    awaited.delete(address)
  }
  return {
    fresh,
    own,
    others: new Map(
      [...others].map((address) => [
        address,
        () =>
          new Promise<Known | undefined>((resolve) => {
            awaited.set(address, resolve)
            if (isLooking) return
            isLooking = true
            void lookFor()
              .catch(() => {
                for (const one of awaited.keys()) settle(one, undefined)
              })
              .then(() => {
                isLooking = false
              })
          }),
      ]),
    ),
    keep: (address, known) => {
      if (repository.isPrivate) return
      const { url: _, ...remembered } = known.remembered
      const fact = JSON.stringify({ ...known, remembered }).replaceAll('\\u0000', '\\ufffd')
      waiting.push({ key: keyOf(address), fact, until: (now() + freshFor(known.remembered)) / 1000 })
      if (waiting.length >= together) void flush().catch(failed)
    },
    close: async () => {
      for (const timer of timers) clearInterval(timer)
      // A run that is over is worth more than what could not be stored of it.
      await flush().catch(failed)
      if (own.size > 0) await query(`update listkeeper.link set holder = null ${inOrder('holder = $1')}`, [run]).catch(failed)
    },
  }
}

/** Stores what was found out, where the list that asked is still one that anybody may see. */
async function store(
  query: Query,
  facts: readonly { readonly key: string; readonly fact: string; readonly until: number }[],
  repository: number,
): Promise<void> {
  await query(
    `with f as (select decode(key, 'hex') key, fact, until from jsonb_to_recordset($1::jsonb) as g(key text, fact text, until float8)),
       held as (select l.key from listkeeper.link l where l.key in (select key from f) order by l.key for update)
     update listkeeper.link l set fact = f.fact, fresh_until = to_timestamp(f.until), holder = null from f, held
     where l.key = f.key and l.key = held.key and exists (select 1 from listkeeper.repository r where r.id = $2 and not r.is_private)`,
    [JSON.stringify(facts), repository],
  )
}

async function renew(query: Query, { run, at }: { run: string; at: number }): Promise<void> {
  await query(`update listkeeper.link set held_until = to_timestamp($2) ${inOrder('holder = $1')}`, [run, (at + held) / 1000])
}

const day = 86_400_000

/** For how long nobody asks again, in milliseconds; somewhat less than the days between sweeps, so that a list alone asks at each of them. */
function freshFor({ verdict, failing }: Remembered): number {
  switch (verdict.kind) {
    case 'alive':
    case 'moved':
    case 'suspect':
      return 6.5 * day
    case 'dead':
      // Later and later, as for a list of its own.
      return Math.min(6.5, 2 ** Math.max(0, (failing?.times ?? 1) - 1) - 0.2) * day
    case 'blocked':
    case 'unknown':
    case 'excluded':
      return 0.8 * day
  }
}

/** Forgets addresses that no list has any more. */
export async function forgetLinks({ query }: Database, now: number): Promise<void> {
  await query('delete from listkeeper.link where wanted_on < to_timestamp($1)::date - $2::int', [now / 1000, forgottenAfter])
}
