/** What is remembered of reviews and of lists for the pages: of a pull request the last review, of a list what was found when it was last looked at. */
import type { ListNow } from '../../commands/repository/served-list.ts'
import type { Query } from './database.ts'
import type { WaitsFor } from './public-lists.ts'
import type { Repository } from './tenants.ts'

export type ReviewDone = {
  readonly number: number
  /** Absent where nobody asked GitHub for it: the one from before stays. */
  readonly title?: string
  readonly author: string
  readonly conclusion: string
  readonly things: number
  readonly waitsFor: WaitsFor
}

/** Remembers a review of a public repository. A pull request that was closed meanwhile stays closed. */
export async function rememberReview(query: Query, { id, installation }: Repository, done: ReviewDone): Promise<void> {
  const title = done.title?.replaceAll('\0', '\u{fffd}').slice(0, 300)
  await query(
    `insert into listkeeper.review as r (repository, number, installation, title, author, conclusion, things, waits_for, is_open)
     select $1, $2, $3, coalesce($4, ''), $5, $6, $7, $8,
       not exists (select 1 from listkeeper.pull p where p.repository = $1 and p.number = $2 and p.is_closed)
     where not exists (select 1 from listkeeper.repository o where o.id = $1 and o.is_private)
     on conflict (repository, number) do update set installation = excluded.installation, title = coalesce($4, r.title), author = excluded.author,
       conclusion = excluded.conclusion, things = excluded.things, waits_for = excluded.waits_for, is_open = excluded.is_open, reviewed_at = now()`,
    [id, done.number, installation, title, done.author, done.conclusion, done.things, done.waitsFor],
  )
}

/** Remembers what a look at a list found; undefined: it is no list. */
export async function rememberLook(query: Query, { id, installation }: Repository, state: ListNow | undefined): Promise<void> {
  if (!state) {
    await query('delete from listkeeper.look where repository = $1', [id])
    return
  }
  await query(
    `insert into listkeeper.look (repository, installation, branch, config, entries, errors, warnings, fixable) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (repository) do update set installation = excluded.installation, branch = excluded.branch, config = excluded.config,
       entries = excluded.entries, errors = excluded.errors, warnings = excluded.warnings, fixable = excluded.fixable, looked_at = now()`,
    [id, installation, state.branch, state.config ?? null, state.entries, state.errors, state.warnings, state.fixable],
  )
}

/** Whether a list was looked at in so many hours. */
export async function wasLookedAt(query: Query, repository: number, hours: number): Promise<boolean> {
  const rows = await query(`select 1 from listkeeper.look where repository = $1 and looked_at > now() - $2 * interval '1 hour'`, [
    repository,
    hours,
  ])
  return rows.length > 0
}

/** Days for which reviews are kept; those of pull requests that seem to be open four times as long. */
const keptDays = 90

/** Deletes what no page shows any more. */
export async function forgetReviews(query: Query): Promise<void> {
  await query(`delete from listkeeper.review where reviewed_at < now() - case when is_open then 4 else 1 end * $1 * interval '1 day'`, [
    keptDays,
  ])
}
