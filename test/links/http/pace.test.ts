// A run ends whatever its clock says, keeps its gaps by what it slept, and ends at once when it is told to.
import { describe, expect, test } from 'vitest'
import { checkUrls, type LinkRun } from '../../../src/links/check.ts'
import { openPace } from '../../../src/links/http/pace.ts'
import type { Ask } from '../../../src/links/http/web.ts'
import type { Exchange } from '../../../src/links/verdict.ts'

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Pauses that take no time and are counted; a run that pauses without end fails. */
function openPauses(): { sleep: (ms: number) => Promise<void>; slept: number[] } {
  const slept: number[] = []
  return {
    slept,
    sleep: async (ms) => {
      if (slept.push(ms) > 500) throw new Error('the run pauses without end')
    },
  }
}

/** Clocks that do not tell the time. */
function clocks(): [string, () => number][] {
  let back = 1e12
  let slow = 0
  let broken = 0
  let wild = 0
  return [
    ['stands', () => 0],
    ['goes backwards', () => (back -= 1000)],
    ['hardly moves', () => (slow += 1e-6)],
    ['breaks', () => (broken++ === 0 ? 0 : Number.NaN)],
    ['is set again and again', () => (wild++ % 2 === 0 ? 1e12 : 0)],
  ]
}

describe('with a clock that', () => {
  test.each(clocks())(
    '%s, everything gets its turn, as far apart as the host wants',
    async (_what, now) => {
      const { sleep, slept } = openPauses()
      const pace = openPace({ perHost: 4, total: 8, now, sleep, deadline: Number.POSITIVE_INFINITY })
      const exchange: Exchange = { method: 'GET', url: 'https://a.test/', status: 200, ms: 1 }
      const work = Array.from({ length: 5 }, (_, index) => async () => {
        await turn()
        return { exchange, index }
      })
      const done = await Promise.all(work.map((one) => pace.run('https://a.test/', one, { terms: { gap: 3_000, atOnce: 1 } })))
      expect(done.map((one) => (typeof one === 'string' ? one : one.index))).toEqual([0, 1, 2, 3, 4])
      const whole = slept.reduce((sum, ms) => sum + ms, 0)
      // One that is set forward now and then says that time has passed.
      if (_what.startsWith('is set')) expect(whole).toBeLessThanOrEqual(12_000)
      else expect(whole).toBeCloseTo(12_000, 0)
    },
    3_000,
  )

  test.each(clocks())(
    '%s, a run over hosts that complain ends',
    async (_what, now) => {
      const { sleep } = openPauses()
      const ask: Ask = async ({ method, url }) => {
        await turn()
        const headers = url.includes('busy') ? { 'retry-after': '2' } : {}
        return { exchange: { method, url, ms: 1, status: url.includes('busy') ? 429 : 200, headers } }
      }
      const urls = ['busy', 'fine'].flatMap((host) => Array.from({ length: 20 }, (_, index) => ({ url: `https://${host}.test/${index}` })))
      const { judgements } = await checkUrls(urls, { ask, sleep, now, isOnline: async () => true }, { perHost: 4, deadline: 1e9 })
      const kinds = Object.entries(Object.groupBy(judgements, ({ verdict }) => verdict.kind)).map(([kind, own]) => [kind, own.length])
      // A deadline counts by the clock, so one that is set forward is over.
      if (!_what.startsWith('is set'))
        expect(kinds).toEqual([
          ['blocked', 20],
          ['alive', 20],
        ])
    },
    3_000,
  )
})

test('what waits at the deadline is not asked, by the time that was slept', async () => {
  const { sleep, slept } = openPauses()
  const pace = openPace({ perHost: 4, total: 8, now: () => 0, sleep, deadline: 7_000 })
  const ask = async () => {
    await turn()
    return { exchange: { method: 'GET', url: 'https://a.test/', status: 200, ms: 1 } as Exchange }
  }
  const done = await Promise.all(Array.from({ length: 5 }, () => pace.run('https://a.test/', ask, { terms: { gap: 3_000, atOnce: 1 } })))
  expect(done.map((one) => (typeof one === 'string' ? one : 'asked'))).toEqual(['asked', 'asked', 'asked', 'not-asked', 'not-asked'])
  expect(slept).toEqual([3_000, 3_000, 1_000])
})

describe('a signal', () => {
  /** A run over a host whose answers never come until it is told to stop; then they fail, as those of a web that is closed. */
  async function runUntil(signal: AbortSignal, count: number): Promise<LinkRun & { asked: number }> {
    let asked = 0
    const ask: Ask = ({ method, url }) =>
      new Promise((resolve) => {
        asked++
        const fail = (): void => resolve({ exchange: { method, url, ms: 1, error: 'network' } })
        if (signal.aborted) fail()
        else signal.addEventListener('abort', fail)
      })
    const urls = Array.from({ length: count }, (_, index) => ({ url: `https://a.test/${index}` }))
    const sleep = (ms: number, over?: AbortSignal): Promise<void> =>
      new Promise((resolve) => {
        if (over?.aborted) return resolve()
        const timer = setTimeout(resolve, ms)
        over?.addEventListener('abort', () => {
          clearTimeout(timer)
          resolve()
        })
      })
    const run = await checkUrls(urls, { ask, sleep, now: () => Date.now(), isOnline: async () => true }, { perHost: 4, signal })
    return { ...run, asked }
  }

  test('ends a run with what it has: nothing is asked any more', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 30)
    const { left, asked } = await runUntil(stop.signal, 50)
    expect([asked, left]).toEqual([4, 50])
  })

  test('that came before the run lets nothing be asked', async () => {
    expect(await runUntil(AbortSignal.abort(), 3)).toMatchObject({ asked: 0, left: 3 })
  })
})
