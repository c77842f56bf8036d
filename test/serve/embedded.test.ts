// The service on the database that it brings along.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { scenarios } from './scenarios.ts'
import { sweeps } from './sweeps.ts'

const data = mkdtempSync(join(tmpdir(), 'listkeeper-serve-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

scenarios('the embedded database', { env: () => ({ LISTKEEPER_DATA: data }) })
sweeps('the embedded database', { env: () => ({ LISTKEEPER_DATA: data }) })
