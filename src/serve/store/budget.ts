/**
 * How fast an installation may write: one write at a time in all processes, and no more than GitHub takes. Reads are not held back. The
 * books are in the database, because workers share an installation.
 */
import type { Database, Query } from './database.ts'

/** GitHub takes 80 of what creates content in a minute and 500 in an hour (docs, rate limits for the REST API); a few are left for clocks that differ. */
const windows = [
  { ms: 62_000, most: 78 },
  { ms: 3_620_000, most: 490 },
] as const

/** More than a review creates as a rule: comments are one write, answers and issues one each. */
const room = 20

/** GitHub asks for a second between writes (docs, best practices for the REST API). */
const spacing = 1000

/** Whoever has the turn for longer is gone; a write ends before, in milliseconds. GitHub gives up after ten seconds. */
const longest = 20_000
export const writeTimeout = 18_000

export type Clock = { readonly now: () => number; readonly sleep: (ms: number) => Promise<void> }

export type Budget = {
  /** Does one write of an installation when it is its turn. */
  readonly write: <Result>(installation: number, creates: boolean, task: () => Promise<Result>) => Promise<Result>
  /** Milliseconds until the hour of an installation has room for the writes of one piece of work; 0 where it has. */
  readonly fullFor: (installation: number) => Promise<number>
}

export type BudgetOptions = Clock & {
  /** Tells this process from others. */
  readonly holder: string
  /** Milliseconds between writes. */
  readonly spacing?: number
}

export function openBudget(database: Database, options: BudgetOptions): Budget {
  /** The last write of each installation in this process: those of one process wait for each other without asking the database. */
  const last = new Map<number, Promise<unknown>>()
  const turn = async <Result>(installation: number, creates: boolean, task: () => Promise<Result>): Promise<Result> => {
    for (;;) {
      const wait = await database.transaction((query) => takeTurn(query, { installation, creates, ...options }))
      if (wait === 0) break
      await options.sleep(wait)
    }
    try {
      return await task()
    } finally {
      await database.query('update listkeeper.writer set holder = null where installation = $1 and holder = $2', [
        installation,
        options.holder,
      ])
    }
  }
  return {
    fullFor: (installation) => waitIn(windows[1], room, { query: database.query, installation, at: options.now() }),
    write(installation, creates, task) {
      const before = last.get(installation) ?? Promise.resolve()
      const own = before.then(() => turn(installation, creates, task))
      const settled = own.catch(() => undefined)
      last.set(installation, settled)
      void settled.then(() => last.get(installation) === settled && last.delete(installation))
      return own
    },
  }
}

type Turn = BudgetOptions & { readonly installation: number; readonly creates: boolean }

/** Takes the turn and writes it down; else the milliseconds after which to ask again. */
async function takeTurn(query: Query, { installation, creates, holder, now, spacing: apart = spacing }: Turn): Promise<number> {
  const at = now()
  await query('insert into listkeeper.writer (installation) values ($1) on conflict do nothing', [installation])
  const rows = await query<{ holder: string | null; until: string }>(
    'select holder, until from listkeeper.writer where installation = $1 for update',
    [installation],
  )
  const writer = rows[0]!
  if (writer.holder !== null && Number(writer.until) > at) return 250
  if (creates) {
    const wait = await windowWait(query, installation, at, apart)
    if (wait > 0) return wait
    await query('insert into listkeeper.written (installation, at) values ($1, $2)', [installation, at])
  }
  await query('update listkeeper.writer set holder = $2, until = $3 where installation = $1', [installation, holder, at + longest])
  return 0
}

/** How long it takes until one more may be created. */
async function windowWait(query: Query, installation: number, at: number, apart: number): Promise<number> {
  const [newest] = await query<{ at: string | null }>('select max(at) at from listkeeper.written where installation = $1', [installation])
  const waits = [newest?.at === null || newest === undefined ? 0 : Number(newest.at) + apart - at]
  for (const window of windows) waits.push(await waitIn(window, 1, { query, installation, at }))
  return Math.max(0, ...waits)
}

/** How long it takes until a window has room for so many writes more. */
async function waitIn(
  { ms, most }: (typeof windows)[number],
  more: number,
  { query, installation, at }: { readonly query: Query; readonly installation: number; readonly at: number },
): Promise<number> {
  const [oldest] = await query<{ at: string }>(
    'select at from listkeeper.written where installation = $1 and at > $2 order by at desc offset $3 limit 1',
    [installation, at - ms, most - more],
  )
  return oldest ? Number(oldest.at) + ms - at : 0
}

/** Takes back the turns of a process that is gone, where this one is known to be the only one. */
export async function takeTurnsBack({ query }: Database): Promise<void> {
  await query('update listkeeper.writer set holder = null')
}

/** Forgets writes that no window counts any more. */
export async function forgetWrites({ query }: Database, now: number): Promise<void> {
  await query('delete from listkeeper.written where at < $1', [now - 4_000_000])
}
