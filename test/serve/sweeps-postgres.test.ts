// Sweeps on PostgreSQL: the same as on the embedded database, in soak alone.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isSoak } from '../soak.ts'
import { type Cluster, startPostgres, whyNoPostgres } from './postgres.ts'
import { sweeps } from './sweeps.ts'

if (isSoak && whyNoPostgres === undefined) {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await startPostgres()
  })
  afterAll(() => cluster?.stop())
  sweeps('PostgreSQL', { env: () => ({ DATABASE_URL: cluster.url }) })
} else describe('on PostgreSQL', () => test.skip(`sweeps, because ${whyNoPostgres ?? 'they are for soak'}`, () => expect(1).toBe(1)))
