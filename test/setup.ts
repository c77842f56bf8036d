/** Runs before each file of tests, also where files share a process. */
import { Socket } from 'node:net'
import { afterAll } from 'vitest'
import { removeFolders } from './folder.ts'

/** How this process reaches servers: what a file leaves changed breaks those that come after it, in ways that nobody finds. */
const ways = (): readonly unknown[] => [Socket.prototype.connect, globalThis.fetch]
const before = ways()

afterAll(removeFolders)
afterAll(() => {
  if (ways().some((way, index) => way !== before[index])) throw new Error('this file leaves changed how its process reaches servers')
})
