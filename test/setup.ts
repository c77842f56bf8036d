/** Runs before each file of tests, also where files share a process. */
import { Socket } from 'node:net'
import { afterAll } from 'vitest'
import { removeFolders } from './folder.ts'

/** What all files of a process share. Left changed, it breaks those that come later, in ways that are hard to find. */
const shared = (): Readonly<Record<string, unknown>> => ({
  'how it connects': Socket.prototype.connect,
  fetch: globalThis.fetch,
  'its clock': globalThis.Date,
  'its timers': globalThis.setTimeout,
  'limits of time': AbortSignal.timeout,
  'its folder': process.cwd(),
  'its exit code': process.exitCode,
  'its environment': JSON.stringify(Object.entries(process.env).sort()),
})
const before = shared()

afterAll(removeFolders)
afterAll(() => {
  const after = shared()
  const changed = Object.keys(before).filter((name) => before[name] !== after[name])
  if (changed.length > 0) throw new Error(`this file leaves changed what its process shares: ${changed.join(', ')}`)
})
