// The service on PostgreSQL: the same as on the embedded database, a sample of it except in soak.
import { afterAll, beforeAll, describe, test } from 'vitest'
import { isSoak } from '../soak.ts'
import { type Cluster, startPostgres, whyNoPostgres } from './postgres.ts'
import { scenarios } from './scenarios.ts'
import { sweeps } from './sweeps.ts'

if (whyNoPostgres === undefined) {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await startPostgres()
  })
  afterAll(() => cluster?.stop())
  scenarios('PostgreSQL', { env: () => ({ DATABASE_URL: cluster.url }), isSample: true })
  if (isSoak) sweeps('PostgreSQL', { env: () => ({ DATABASE_URL: cluster.url }) })
} else describe('on PostgreSQL', () => test.skip(`the service, because ${whyNoPostgres}`, () => undefined))
