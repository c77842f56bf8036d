/** Who has installed the app and where. What is stored of a repository goes when the app is removed from it. */

import type { RepositoryFacts, TenantChange } from '../wishes.ts'
import type { Query } from './database.ts'

export type Repository = RepositoryFacts & {
  readonly installation: number
  /** Whether it is a list; undefined where nobody has looked since it changed. */
  readonly isList: boolean | undefined
  /** When the app was installed there, where we were told. */
  readonly since: Date | undefined
}

/** A repository as an event tells of it. */
export type Told = RepositoryFacts & {
  readonly installation: number
  /** Whether the app was installed there just now. */
  readonly isNew: boolean
  /** Whether it is only of interest where it is stored already. */
  readonly isKnown?: boolean
}

/**
 * Remembers repositories as events tell of them: name and owner may have changed, or whether one is private. All in one statement and in
 * one order, so that processes which do this at the same time wait for each other in no circle. Of one repository the last fact counts.
 */
export async function rememberRepositories(query: Query, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return
  const rows = new Map<number, Told>()
  for (const one of told) {
    const { isNew = false, isKnown = true } = rows.get(one.id) ?? {}
    rows.set(one.id, { ...one, isNew: one.isNew || isNew, isKnown: (one.isKnown ?? false) && isKnown })
  }
  await query(
    `insert into listkeeper.repository as r (id, installation, owner, name, is_private, is_archived, since)
     select id, installation, owner, name, "isPrivate", "isArchived", case when "isNew" then now() end from jsonb_to_recordset($1::jsonb)
       as t(id bigint, installation bigint, owner text, name text, "isPrivate" boolean, "isArchived" boolean, "isNew" boolean, "isKnown" boolean)
     where not "isKnown" or exists (select 1 from listkeeper.repository k where k.id = t.id) order by id
     on conflict (id) do update set installation = excluded.installation, owner = excluded.owner, name = excluded.name,
       is_private = excluded.is_private, is_archived = excluded.is_archived, since = coalesce(excluded.since, r.since)
     where excluded.since is not null or (r.installation, r.owner, r.name, r.is_private, r.is_archived)
       is distinct from (excluded.installation, excluded.owner, excluded.name, excluded.is_private, excluded.is_archived)`,
    [JSON.stringify([...rows.values()])],
  )
  const hidden = [...rows.values()].filter(({ isPrivate }) => isPrivate).map(({ id }) => id)
  if (hidden.length === 0) return
  // What was stored for the pages while it was public: no page shows it any more, and it does not stay.
  for (const table of ['review', 'look', 'health'])
    await query(`delete from listkeeper.${table} where repository = any($1::bigint[])`, [hidden])
}

/** What is known of a repository; undefined where the app is not installed there, or suspended. */
export async function findRepository(query: Query, id: number): Promise<Repository | undefined> {
  const [row] = await query<Readonly<Record<string, unknown>>>(
    `select r.* from listkeeper.repository r left join listkeeper.installation i on i.id = r.installation
     where r.id = $1 and not coalesce(i.is_suspended, false)`,
    [id],
  )
  return (
    row && {
      id,
      installation: Number(row.installation),
      owner: String(row.owner),
      name: String(row.name),
      isPrivate: row.is_private === true,
      isArchived: row.is_archived === true,
      isList: typeof row.is_list === 'boolean' ? row.is_list : undefined,
      since: row.since instanceof Date ? row.since : undefined,
    }
  )
}

/** Remembers whether a repository is a list; undefined: somebody has to look again. */
export async function rememberList(query: Query, id: number, isList: boolean | undefined): Promise<void> {
  await query('update listkeeper.repository set is_list = $2 where id = $1', [id, isList ?? null])
}

/** Carries a change out. */
export async function changeTenants(query: Query, installation: number, change: TenantChange): Promise<void> {
  switch (change.kind) {
    case 'installed':
      await query('insert into listkeeper.installation (id) values ($1) on conflict (id) do update set is_suspended = false', [
        installation,
      ])
      await rememberRepositories(
        query,
        change.repositories.map((facts) => ({ ...facts, installation, isNew: true })),
      )
      return
    case 'suspended':
      await query(
        'insert into listkeeper.installation (id, is_suspended) values ($1, $2) on conflict (id) do update set is_suspended = excluded.is_suspended',
        [installation, change.is],
      )
      return
    case 'removed':
      await query('delete from listkeeper.health where repository in (select id from listkeeper.repository where installation = $1)', [
        installation,
      ])
      for (const table of ['repository', 'pull', 'review', 'look', 'wish', 'delivery', 'written'])
        await query(`delete from listkeeper.${table} where installation = $1`, [installation])
      for (const [table, column] of [
        ['installation', 'id'],
        ['writer', 'installation'],
      ])
        await query(`delete from listkeeper.${table} where ${column} = $1`, [installation])
      return
    case 'repositories-removed':
      return forget(query, installation, change.ids)
    case 'deleted':
      return forget(query, installation, [change.id])
    case 'transferred':
      // The event comes to the new owner's installation: what was judged for the old one is not theirs.
      for (const table of ['pull', 'review', 'look'])
        await query(`delete from listkeeper.${table} where repository = $1 and installation <> $2`, [change.id, installation])
      await query('delete from listkeeper.wish where repository = $1 and installation <> $2', [change.id, installation])
      return
    case 'closed':
      return rememberClosed(query, change.id, change.number)
  }
}

/** Remembers that a pull request waits for nobody any more. */
export async function rememberClosed(query: Query, repository: number, number: number): Promise<void> {
  for (const change of ['review set is_open = false', 'pull set is_closed = true'])
    await query(`update listkeeper.${change} where repository = $1 and number = $2`, [repository, number])
}

/** Forgets repositories, of this installation alone. */
async function forget(query: Query, installation: number, ids: readonly number[]): Promise<void> {
  await query(
    'delete from listkeeper.health where repository in (select id from listkeeper.repository where id = any($1::bigint[]) and installation = $2)',
    [ids, installation],
  )
  for (const [table, column] of [
    ['repository', 'id'],
    ['pull', 'repository'],
    ['review', 'repository'],
    ['look', 'repository'],
    ['wish', 'repository'],
  ])
    await query(`delete from listkeeper.${table} where ${column} = any($1::bigint[]) and installation = $2`, [ids, installation])
}
