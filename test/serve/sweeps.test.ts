// Sweeps on the database that the service brings along.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { sweeps } from './sweeps.ts'

const data = mkdtempSync(join(tmpdir(), 'listkeeper-sweeps-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

sweeps('the embedded database', { env: () => ({ LISTKEEPER_DATA: data }) })
