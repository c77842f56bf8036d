/** How the links of lists fare, day by day, for the pages that anybody may see: of private repositories nothing is stored. */
import type { Query } from './database.ts'

export type HealthCounts = {
  readonly links: number
  readonly alive: number
  readonly moved: number
  readonly dead: number
  readonly unknown: number
}

/** Days that are kept. */
const keptDays = 400

/** Stores the counts of a list on a day, as 2026-01-31. */
export async function rememberHealth(
  query: Query,
  repository: number,
  { day, ...counts }: HealthCounts & { readonly day: string },
): Promise<void> {
  await query(
    `insert into listkeeper.health (repository, day, links, alive, moved, dead, unknown)
     select id, $2::date, $3, $4, $5, $6, $7 from listkeeper.repository where id = $1 and not is_private
     on conflict (repository, day) do update set links = excluded.links, alive = excluded.alive, moved = excluded.moved,
       dead = excluded.dead, unknown = excluded.unknown`,
    [repository, day, counts.links, counts.alive, counts.moved, counts.dead, counts.unknown],
  )
}

/** Forgets old days, and those of repositories that are gone or private. */
export async function forgetHealth(query: Query, now: number): Promise<void> {
  await query(
    `delete from listkeeper.health h where day < to_timestamp($1)::date - $2::int
       or not exists (select 1 from listkeeper.repository r where r.id = h.repository and not r.is_private)`,
    [now / 1000, keptDays],
  )
}
