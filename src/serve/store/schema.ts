/** The tables of the service beside those of pg-boss, and how an older database becomes a newer one. */
import { UserError } from '../../files.ts'
import type { Database } from './database.ts'

/** Each step is carried out once, in order; one that was published is never changed. @internal for tests */
export const steps: readonly string[] = [
  `create table listkeeper.delivery (id text primary key, installation bigint, received_at timestamptz not null default now());
   create index delivery_received on listkeeper.delivery (received_at);
   create index delivery_installation on listkeeper.delivery (installation);
   create table listkeeper.installation (id bigint primary key, is_suspended boolean not null default false);
   create table listkeeper.repository (
     id bigint primary key, installation bigint not null, owner text not null, name text not null,
     is_private boolean not null default false, is_archived boolean not null default false,
     is_list boolean, since timestamptz);
   create index repository_installation on listkeeper.repository (installation);
   create table listkeeper.pull (
     repository bigint not null, number int not null, installation bigint not null, head text not null, state text not null default '',
     judged_at timestamptz, begun text, primary key (repository, number));
   create index pull_head on listkeeper.pull (repository, head);
   create table listkeeper.wish (
     id bigserial primary key, key text not null, kind text not null, ref text not null default '', version int not null default 1,
     installation bigint not null, repository bigint not null, data jsonb not null, made_at timestamptz not null default now(),
     unique (key, kind, ref));
   create index wish_installation on listkeeper.wish (installation);
   create table listkeeper.writer (installation bigint primary key, holder text, until bigint not null default 0);
   create table listkeeper.written (installation bigint not null, at bigint not null);
   create index written_at on listkeeper.written (installation, at);
   create table listkeeper.errand (name text primary key, done_at timestamptz not null)`,
  // The labels that a review looked for; null where nobody knows them.
  // And the check run of a review that has begun, and whether the pull request was closed since.
  'alter table listkeeper.pull add column labels jsonb, add column run bigint, add column is_closed boolean not null default false',
  // Sweeps: whose turn it is, what is known of addresses, who asks at which host, and how links fare.
  `create table listkeeper.turn (
     repository bigint primary key, next_at timestamptz not null, seconds int not null, again int not null default 0, done_at timestamptz);
   create index turn_next on listkeeper.turn (next_at);
   create table listkeeper.link (
     key bytea primary key, fact text, fresh_until timestamptz, wanted_on date not null, holder text, held_until timestamptz);
   create index link_wanted on listkeeper.link (wanted_on);
   create index link_holder on listkeeper.link (holder) where holder is not null;
   create table listkeeper.host (domain text primary key, holder text, held_until timestamptz not null, next_at timestamptz not null);
   create table listkeeper.health (
     repository bigint, day date, links int not null, alive int not null, moved int not null, dead int not null, unknown int not null,
     primary key (repository, day))`,
  // What the pages show of lists.
  `create table listkeeper.look (
     repository bigint primary key, installation bigint not null, branch text not null, config text, entries int not null, errors int not null,
     warnings int not null, fixable int not null, looked_at timestamptz not null default now());
   create table listkeeper.review (
     repository bigint not null, number int not null, installation bigint not null, title text not null default '', author text not null,
     conclusion text not null, things int not null, waits_for text not null, is_open boolean not null default true,
     reviewed_at timestamptz not null default now(), primary key (repository, number));
   create index review_newest on listkeeper.review (repository, reviewed_at);
   create index review_installation on listkeeper.review (installation);
   create index repository_name on listkeeper.repository (lower(owner), lower(name))`,
]

/** Makes the tables, or brings them up to date; processes that start together wait for each other. @throws {UserError} where a newer version made them. */
export async function migrate({ transaction }: Database, all: readonly string[] = steps): Promise<void> {
  await transaction(async (query) => {
    await query(`select pg_advisory_xact_lock(hashtext('listkeeper.migrate'))`)
    await query('create schema if not exists listkeeper')
    await query('create table if not exists listkeeper.version (number int not null)')
    const [row] = await query<{ number: number }>('select number from listkeeper.version')
    const from = row?.number ?? 0
    if (from > all.length)
      throw new UserError(
        `the database is of a newer listkeeper (version ${from} of its tables, this one knows ${all.length}): update listkeeper, or restore the backup of before`,
      )
    for (const step of all.slice(from)) for (const statement of step.split(';')) await query(statement)
    await query(row ? 'update listkeeper.version set number = $1' : 'insert into listkeeper.version values ($1)', [all.length])
  })
}
