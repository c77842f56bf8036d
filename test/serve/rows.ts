// Rows for the pages of the service: lists with links over time and reviews, public and private, some with names and titles that mean harm.
import type { Query } from '../../src/serve/store/database.ts'

export type Row = {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly installation?: number
  readonly isPrivate?: boolean
  readonly isArchived?: boolean
  readonly isList?: boolean | null
  readonly branch?: string
  readonly config?: string
  readonly days?: number
  /** Open ones first. */
  readonly pulls?: readonly { readonly title: string; readonly author?: string; readonly things?: number; readonly isOpen?: boolean }[]
}

/** Stores a repository with what the pages show of it. */
export async function store(query: Query, row: Row): Promise<void> {
  const {
    id,
    owner,
    name,
    installation = 1,
    isPrivate = false,
    isArchived = false,
    isList = true,
    branch = 'main',
    days = 30,
    pulls = [],
  } = row
  await query(
    `insert into listkeeper.repository (id, installation, owner, name, is_private, is_archived, is_list) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, installation, owner, name, isPrivate, isArchived, isList],
  )
  await query(
    'insert into listkeeper.look (repository, installation, branch, config, entries, errors, warnings, fixable) values ($1, $2, $3, $4, 312, 3, 5, 4)',
    [id, installation, branch, row.config ?? null],
  )
  await query(
    `insert into listkeeper.health (repository, day, links, alive, moved, dead, unknown)
     select $1, current_date - n * 7, 300 - n, 300 - n - (12 - n % 5) - (4 + n % 3) - n % 7, 12 - n % 5, 4 + n % 3, n % 7 from generate_series(0, $2 - 1) n`,
    [id, days],
  )
  for (const [index, { title, author = 'ann', things = 0, isOpen = true }] of pulls.entries())
    await query(
      `insert into listkeeper.review (repository, number, installation, title, author, conclusion, things, waits_for, is_open, reviewed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now() - $10 * interval '1 day')`,
      [
        id,
        100 + index,
        installation,
        title,
        author,
        things > 0 ? 'failure' : 'success',
        things,
        things > 0 ? 'author' : 'maintainer',
        isOpen,
        index + 1,
      ],
    )
}

/** What people could write where a title, a name or a login is expected. Each with something that would show if it was not escaped. */
export const hostile: readonly string[] = [
  '<script>window.hacked = 1</script>',
  '"><img src=x onerror="window.hacked = 2">',
  "' onmouseover='window.hacked = 3' x='",
  '</title></main></table><h1>listkeeper is gone</h1>',
  '<svg onload="window.hacked = 4"><style>*{display:none}</style>',
  '&lt;b&gt;twice&lt;/b&gt; &amp;amp;',
  'javascript:window.hacked=5',
  '\u202egnp.exe \u2066turned\u2069 \u200f',
  'line\r\nset-cookie: hacked=6',
  '{{constructor.constructor("window.hacked = 7")()}} #{7*7} <%= 7*7 %>',
  "'; drop table listkeeper.repository; --",
  `${'x'.repeat(3000)}`,
  '\ud800 half a character, \u{e0041}\u{e0042} unseen, Z\u0351\u0352\u0353\u0354algo',
  '-->  <!-- ]]> <![CDATA[',
]
