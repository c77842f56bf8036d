/** nock, active only while the tests of a file run that asks for it: it changes how the whole process connects, and files share processes. */
import nock from 'nock'
import { afterAll, afterEach, beforeAll } from 'vitest'

// It is active as soon as it is read.
nock.restore()

/** No test of the file reaches the network, and none is given what another one has not asked for. */
export function withoutNetwork(): void {
  beforeAll(() => {
    nock.activate()
    nock.disableNetConnect()
  })
  afterEach(() => nock.cleanAll())
  afterAll(() => {
    nock.enableNetConnect()
    nock.restore()
  })
}

export type Body = nock.Body
export type Scope = nock.Scope
export { nock }
