/**
 * A request that takes long gets a second one beside it, at the pace of its host; the first answer counts, and both have to come
 * within the time of one. So a link that hangs takes as long as one time-out, and not two and the pause between.
 */

import type { Exchange } from '../verdict.ts'
import type { Pace, PacedAsk } from './pace.ts'
import type { Ask, Request, Response } from './web.ts'

/** The part of the time limit after which a second request is sent, and the most milliseconds. */
const share = 0.45
const longest = 6_000
const leastLimit = 1_000

/** Asks at the pace of each host; `timeout` is the time limit of one request, and without it nothing is asked twice. */
export function pacedTwice(ask: Ask, pace: Pace, timeout: number | undefined): PacedAsk {
  const once = async (request: Request, options: Parameters<PacedAsk>[1], work: () => Promise<Response>): Promise<Response> => {
    const response = await pace.run(request.url, work, options)
    return typeof response === 'string' ? { exchange: { ...nothing(request), error: 'not-asked', detail: response } } : response
  }
  return (request, options) => {
    const whole = request.timeout ?? timeout
    // Terms of a registry are for every request; what sends something is sent once, and a short time has no room for two.
    if (whole === undefined || whole < leastLimit || options?.terms || request.method === 'POST')
      return once(request, options, () => ask(request))
    return new Promise<Response>((resolve, reject) => {
      const stops = [new AbortController(), new AbortController()] as const
      let isDone = false
      let tries = 1
      let open = 1
      const finish = (response: Response, index: 0 | 1): void => {
        open--
        if (isDone) return
        const isAnswer = response.exchange.status !== undefined
        if (!isAnswer && open > 0) return
        isDone = true
        stops[1 - index]!.abort()
        const { exchange } = response
        resolve(tries > 1 && exchange.error !== 'not-asked' ? { ...response, exchange: { ...exchange, tries } } : response)
      }
      const second = (left: number): void => {
        if (isDone) return
        open++
        const started = performance.now()
        const work = async (): Promise<Response> => {
          const rest = left - (performance.now() - started)
          if (isDone || rest < 50) return cancelled(request)
          tries = 2
          return ask({ ...request, timeout: Math.round(rest), signal: stops[1].signal })
        }
        once(request, { ...options, isNext: true }, work).then((response) => finish(response, 1), reject)
      }
      const first = async (): Promise<Response> => {
        const after = Math.min(whole * share, longest)
        const timer = setTimeout(() => second(whole - after), after)
        try {
          return await ask({ ...request, signal: stops[0].signal })
        } finally {
          clearTimeout(timer)
        }
      }
      once(request, options, first).then((response) => {
        // What has not begun by now has no time left.
        if (open > 1 && tries === 1) open--
        finish(response, 0)
      }, reject)
    })
  }
}

function nothing({ method, url }: Request): Exchange {
  return { method, url, ms: 0 }
}

/** What came to its turn when it was not needed any more. */
function cancelled(request: Request): Response {
  return { exchange: { ...nothing(request), error: 'not-asked', detail: 'cancelled' } }
}
