/** One database for queue and state: PostgreSQL, or PostgreSQL embedded in this process. Both are asked through the same two functions. */
import type { fromPglite } from 'pg-boss'
import { UserError } from '../../files.ts'
import type { Packages } from '../packages.ts'

/** Asks for rows. */
export type Query = <Row = Readonly<Record<string, unknown>>>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>

export type Database = {
  readonly kind: 'postgres' | 'embedded'
  readonly query: Query
  /** Does all or nothing. */
  readonly transaction: <Result>(task: (query: Query) => Promise<Result>) => Promise<Result>
  /** What pg-boss is to use. */
  readonly forQueue: Readonly<Record<string, unknown>>
  readonly close: () => Promise<void>
}

/** Connections of one process, besides those of pg-boss. */
const connections = 8

/** Opens PostgreSQL. @throws {UserError} where it cannot be reached. */
export async function openPostgres({ pg }: Pick<Packages, 'pg'>, connectionString: string): Promise<Database> {
  const pool = new pg.default.Pool({ connectionString, max: connections, connectionTimeoutMillis: 5000, application_name: 'listkeeper' })
  // A connection that breaks while idle is replaced by the next request.
  pool.on('error', () => undefined)
  const query: Query = async (text, values = []) => (await pool.query(text, [...values])).rows
  const database: Database = {
    kind: 'postgres',
    query,
    async transaction(task) {
      const client = await pool.connect()
      let broken: Error | undefined
      try {
        await client.query('begin')
        const result = await task(async (text, values = []) => (await client.query(text, [...values])).rows)
        await client.query('commit')
        return result
      } catch (error) {
        await client.query('rollback').catch((why: Error) => {
          broken = why
        })
        throw error
      } finally {
        client.release(broken)
      }
    },
    forQueue: { connectionString, max: connections, application_name: 'listkeeper' },
    close: () => pool.end(),
  }
  try {
    await query('select 1')
  } catch (error) {
    await pool.end()
    throw new UserError(`the database of DATABASE_URL cannot be reached (${(error as Error).message || (error as { code?: string }).code})`)
  }
  return database
}

/** Opens the embedded database in a folder; without one it is in memory. @throws {UserError} where the folder holds something else. */
export async function openEmbedded({ pglite, boss }: Pick<Packages, 'pglite' | 'boss'>, folder?: string): Promise<Database> {
  const lite = new pglite.PGlite(folder)
  try {
    await lite.waitReady
  } catch (error) {
    throw new UserError(`the embedded database in ${folder} cannot be opened (${(error as Error).message})`)
  }
  return {
    kind: 'embedded',
    query: async (text, values = []) => (await lite.query(text, [...values])).rows as never,
    transaction: (task) =>
      lite.transaction((inside) => task(async (text, values = []) => (await inside.query(text, [...values])).rows as never)),
    forQueue: { db: boss.fromPglite(lite as Parameters<typeof fromPglite>[0]), backend: 'pglite' },
    close: () => lite.close(),
  }
}
