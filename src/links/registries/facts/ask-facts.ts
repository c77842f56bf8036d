/** Asks registries what they know of some addresses, without visiting any page: for rules about what entries must have. */

import { openPace, type Turn } from '../../http/pace.ts'
import { pacedTwice } from '../../http/second-try.ts'
import { type Asked, askRegistries } from '../ask-registries.ts'
import type { Registry } from '../registry.ts'

/** The web, a clock, and pauses that end with their run. */
type FactsPorts = {
  readonly ask: Parameters<typeof pacedTwice>[0]
  readonly timeout?: number
  readonly sleep: (ms: number, over?: AbortSignal) => Promise<void>
  readonly now: () => number
  /** Whose turn it is at a host that others ask too. */
  readonly turn?: Turn
}

type FactsOptions = { readonly registries: readonly Registry[]; readonly perHost: number /** Milliseconds. */; readonly deadline: number }

/** What the registries said of each address that one of them speaks for; what took too long is without an answer. */
export async function askFacts(addresses: readonly string[], ports: FactsPorts, options: FactsOptions): Promise<Map<string, Asked>> {
  const { registries, perHost } = options
  const end = new AbortController()
  const deadline = ports.now() + options.deadline
  const sleep = (ms: number): Promise<void> => ports.sleep(Math.min(ms, Math.max(0, deadline - ports.now())), end.signal)
  const pace = openPace({
    perHost,
    perHostOf: () => undefined,
    backlogOf: () => 0,
    total: mostAtOnce,
    now: ports.now,
    sleep,
    deadline,
    over: end.signal,
    ...(ports.turn ? { turn: ports.turn } : {}),
  })
  try {
    const tools = { ask: pacedTwice(ports.ask, pace, ports.timeout), sleep, now: ports.now, pauses: [1_500] }
    const asked = askRegistries(addresses, registries, tools)
    return new Map(await Promise.all([...asked].map(async ([address, one]) => [address, await one] as const)))
  } finally {
    end.abort()
  }
}

const mostAtOnce = 16
