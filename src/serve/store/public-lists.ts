/** What anybody may see of lists. Everything that pages and badges show goes through `askPublic`, whose one condition says which lists are public. */
import type { ListNow } from '../../commands/repository/served-list.ts'
import type { Query } from './database.ts'

/** A list that anybody may see, as it is now. */
export type PublicList = {
  readonly id: number
  readonly owner: string
  readonly name: string
  /** What was found when it was last looked at; absent where nobody has looked yet. */
  readonly state?: ListNow
  /** Its links on the newest day with a sweep. */
  readonly health?: Health
}

/** The links of a list on a day. */
export type Health = {
  /** As 2026-01-31. */
  readonly day: string
  readonly links: number
  readonly alive: number
  readonly moved: number
  readonly dead: number
  readonly unknown: number
}

/** Who has to do something next, or what of the list's rules is not met. As `queue` says it, as far as a review tells. */
const waits = ['author', 'maintainer', 'rule'] as const
export type WaitsFor = (typeof waits)[number]

export type Reviewed = {
  readonly number: number
  readonly title: string
  readonly author: string
  readonly conclusion: string
  readonly things: number
  readonly waitsFor: WaitsFor
  readonly isOpen: boolean
  readonly at: Date
}

/**
 * A list is public where the app is installed and not suspended, where its repository is neither private nor archived, and where it was a
 * list when somebody last looked. A name that a private repository has now is not shown for one that had it before.
 */
const publicLists = `select r.id, r.owner, r.name, r.installation from listkeeper.repository r
  left join listkeeper.installation i on i.id = r.installation
  where not r.is_private and not r.is_archived and not coalesce(i.is_suspended, false)
    and (r.is_list or (r.is_list is null and exists (select 1 from listkeeper.look l where l.repository = r.id)))
    and not exists (select 1 from listkeeper.repository o where o.id <> r.id and lower(o.owner) = lower(r.owner) and lower(o.name) = lower(r.name)
      and (o.is_private or o.id > r.id))`

/** Asks about public lists, which the statement knows as `public`. */
function askPublic<Row>(query: Query, statement: string, values: readonly unknown[]): Promise<readonly Row[]> {
  return query<Row>(`with public as (${publicLists}) ${statement}`, values)
}

const columns = `p.id, p.owner, p.name, l.branch, l.config, l.entries, l.errors, l.warnings, l.fixable, h.*`
const joined = `left join listkeeper.look l on l.repository = p.id
  left join lateral (select to_char(day, 'YYYY-MM-DD') as day, links, alive, moved, dead, unknown from listkeeper.health
    where repository = p.id order by listkeeper.health.day desc limit 1) h on true`

type Row = Readonly<Record<string, unknown>>

/** Lists on a page of the dashboard, by name, and whether more follow. How many there are in all is not counted: with many lists that takes long. */
export async function findLists(
  query: Query,
  { words, page, size }: { readonly words: string; readonly page: number; readonly size: number },
): Promise<{ readonly lists: readonly PublicList[]; readonly hasMore: boolean }> {
  const rows = await askPublic<Row>(
    query,
    `, p as (select * from public where $1 = '' or position(lower($1) in lower(owner || '/' || name)) > 0
       order by lower(owner), lower(name), id limit $2 offset $3)
     select ${columns} from p ${joined} order by lower(p.owner), lower(p.name), p.id`,
    [words, size + 1, (page - 1) * size],
  )
  return { lists: rows.slice(0, size).map(toList), hasMore: rows.length > size }
}

/** The list of a name, whatever its case; undefined where there is none that anybody may see. */
export async function findList(query: Query, owner: string, name: string): Promise<PublicList | undefined> {
  const [row] = await askPublic<Row>(
    query,
    `select ${columns} from public p ${joined} where lower(p.owner) = lower($1) and lower(p.name) = lower($2) limit 1`,
    [owner, name],
  )
  return row && toList(row)
}

/** The lists of an installation that anybody may see, a hundred at most. */
export async function listsOf(query: Query, installation: number): Promise<readonly PublicList[]> {
  const rows = await askPublic<Row>(
    query,
    `select ${columns} from public p ${joined} where p.installation = $1 order by lower(p.owner), lower(p.name), p.id limit 100`,
    [installation],
  )
  return rows.map(toList)
}

/** How the links of a list fared, day by day, the last days first. */
export async function healthOf(query: Query, id: number, most: number): Promise<readonly Health[]> {
  const rows = await askPublic<Row>(
    query,
    `select to_char(h.day, 'YYYY-MM-DD') as day, links, alive, moved, dead, unknown from public p join listkeeper.health h on h.repository = p.id
     where p.id = $1 order by h.day desc limit $2`,
    [id, most],
  )
  return rows.flatMap((row) => toHealth(row) ?? [])
}

/** The pull requests that were reviewed last, newest first; only open ones, oldest first, where they are what is asked for. */
export async function reviewsOf(query: Query, id: number, { most, isOpen }: { most: number; isOpen?: true }): Promise<readonly Reviewed[]> {
  const rows = await askPublic<Row>(
    query,
    `select v.* from public p join listkeeper.review v on v.repository = p.id
     where p.id = $1 and (v.is_open or not $3) order by v.reviewed_at ${isOpen ? '' : 'desc'} limit $2`,
    [id, most, isOpen ?? false],
  )
  return rows.map((row) => ({
    number: Number(row.number),
    title: String(row.title),
    author: String(row.author),
    conclusion: String(row.conclusion),
    things: Number(row.things),
    waitsFor: waits.find((one) => one === row.waits_for) ?? 'author',
    isOpen: row.is_open === true,
    at: new Date(row.reviewed_at as string | Date),
  }))
}

/** The names of those repositories that anybody may see. */
export async function namesOf(query: Query, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await askPublic<Row>(query, 'select id, owner, name from public where id = any($1::bigint[])', [ids])
  return new Map(rows.map(({ id, owner, name }) => [Number(id), `${owner}/${name}`]))
}

function toList(row: Row): PublicList {
  const health = toHealth(row)
  return {
    id: Number(row.id),
    owner: String(row.owner),
    name: String(row.name),
    ...(row.branch === null ? {} : { state: toState(row) }),
    ...(health ? { health } : {}),
  }
}

function toState({ branch, config, entries, errors, warnings, fixable }: Row): ListNow {
  return {
    branch: String(branch),
    ...(typeof config === 'string' ? { config } : {}),
    entries: Number(entries),
    errors: Number(errors),
    warnings: Number(warnings),
    fixable: Number(fixable),
  }
}

function toHealth({ day, links, alive, moved, dead, unknown }: Row): Health | undefined {
  if (typeof day !== 'string') return undefined
  return { day, links: Number(links), alive: Number(alive), moved: Number(moved), dead: Number(dead), unknown: Number(unknown) }
}
