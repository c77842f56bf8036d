/** Whose turn it is: each list once in its interval, at a time of its own that follows from its number, so that no hour has more to do than others. */
import type { Query } from './database.ts'

/** Seconds. */
const week = 604_800
/** A list that was added has its first turn within a day. */
const firstWithin = 86_400
/** After an outage so many times the usual number have their turn in a minute. */
const catchUp = 4
/** A turn that did not end is gone on with after this many seconds, so many times. */
const pause = 900
const mostAgain = 8

/** A number from 0 to below `seconds` that is always the same for a repository. */
const phase = (seconds: string): string => `mod(mod(hashint8extended(t.repository, 7), ${seconds}) + ${seconds}, ${seconds})`
/** The next time of a repository that is at least half an interval away. */
const nextTime = (now: string, seconds: string): string =>
  `to_timestamp(ceil((${now} + ${seconds} / 2.0 - ${phase(seconds)}) / ${seconds}) * ${seconds} + ${phase(seconds)})`

export type Due = { readonly repository: number; readonly installation: number }

/** Notes which lists are due, at a time in milliseconds, and when they are next; to be called once a minute. */
export async function takeDue(query: Query, now: number): Promise<readonly Due[]> {
  const at = now / 1000
  await query(
    `insert into listkeeper.turn (repository, next_at, seconds)
     select t.repository, to_timestamp($1::float8 + ${phase(String(firstWithin))}), ${week}
     from (select id as repository from listkeeper.repository r where not is_archived and is_list is distinct from false
       and not exists (select 1 from listkeeper.turn o where o.repository = r.id)) t
     on conflict do nothing`,
    [at],
  )
  const [rate] = await query<{ most: string | null }>('select ceil(sum(60.0 / seconds) * $1) most from listkeeper.turn', [catchUp])
  const rows = await query<{ repository: string; installation: string }>(
    `with due as (
       select t.repository, r.installation from listkeeper.turn t join listkeeper.repository r on r.id = t.repository
         left join listkeeper.installation i on i.id = r.installation
       where t.next_at <= to_timestamp($1) and not r.is_archived and r.is_list is distinct from false and not coalesce(i.is_suspended, false)
       order by t.next_at limit $2 for update of t skip locked)
     update listkeeper.turn t set next_at = ${nextTime('$1::float8', 't.seconds')}
     from due where t.repository = due.repository returning t.repository, due.installation`,
    [at, Math.max(1, Number(rate?.most ?? 0))],
  )
  return rows.map(({ repository, installation }) => ({ repository: Number(repository), installation: Number(installation) }))
}

/** When the links of a list were swept last, in milliseconds; undefined where they never were. */
export async function sweptAt(query: Query, repository: number): Promise<number | undefined> {
  const [row] = await query<{ done_at: Date | null }>('select done_at from listkeeper.turn where repository = $1', [repository])
  return row?.done_at?.getTime()
}

type Ended = {
  /** Between two turns of the list. */
  readonly seconds: number
  /** Whether something is left, which is then gone on with soon. */
  readonly isLeft: boolean
  /** Whether its links were swept, all of them. */
  readonly isSwept: boolean
  readonly now: number
}

/** Notes how a turn ended. */
export async function endTurn(query: Query, repository: number, { seconds, isLeft, isSwept, now }: Ended): Promise<void> {
  const at = now / 1000
  await query(
    `update listkeeper.turn t set done_at = case when $5 then to_timestamp($2) else done_at end, seconds = $3,
       again = case when $4 and again < ${mostAgain} then again + 1 else 0 end,
       next_at = case when $4 and again < ${mostAgain} then to_timestamp($2::float8 + ${pause}) when seconds <> $3 then ${nextTime('$2::float8', '$3::int')} else next_at end
     where repository = $1`,
    [repository, at, seconds, isLeft, isSwept],
  )
}

/** Forgets the turns of repositories that are gone. */
export async function forgetTurns(query: Query): Promise<void> {
  await query('delete from listkeeper.turn t where not exists (select 1 from listkeeper.repository r where r.id = t.repository)')
}
