/** Which addresses registries can check, and their answers, in batches. */
import type { PacedAsk } from '../http/pace.ts'
import { mostHostWaitMs } from '../http/pace.ts'
import { readLimits } from '../http/rate-limits.ts'
import type { RegistryName } from '../verdict.ts'
import type { Answer, Registry, Reply, Send } from './registry.ts'

/** What registries are asked with: the web at a pace, a clock, and the milliseconds before something is asked again. */
export type RegistryTools = {
  readonly ask: PacedAsk
  readonly sleep: (ms: number) => Promise<void>
  readonly now: () => number
  readonly pauses: readonly number[]
}

export type Asked = { readonly via: RegistryName; readonly answer: Answer | undefined }

/** A promise of an answer for each address that a registry knows; all are under way when this comes back. */
export function askRegistries(
  addresses: readonly string[],
  registries: readonly Registry[],
  tools: RegistryTools,
): ReadonlyMap<string, Promise<Asked>> {
  const asked = new Map<string, Promise<Asked>>()
  for (const registry of registries) {
    const byId = new Map<string, string[]>()
    for (const address of addresses) {
      const id = asked.has(address) ? undefined : registry.idOf(new URL(address))
      if (id === undefined) continue
      const same = byId.get(id)
      if (same) same.push(address)
      else byId.set(id, [address])
    }
    const ids = [...byId.keys()]
    const send = sendFor(registry, tools)
    for (let start = 0; start < ids.length; start += registry.batch) {
      const batch = ids.slice(start, start + registry.batch)
      const answers = registry.ask(batch, send)
      for (const id of batch)
        for (const address of byId.get(id)!)
          asked.set(
            address,
            answers.then((all) => ({ via: registry.name, answer: all.get(id) })),
          )
    }
  }
  return asked
}

/** Asks at the pace of the registry, and once more where that may help; the answer to a batch is worth a pause. */
function sendFor({ gap, atOnce }: Registry, { ask, sleep, now, pauses }: RegistryTools): Send {
  let refusals = 0
  return async (question) => {
    // Who was refused again and again is not wanted: the pages say what they say.
    if (refusals >= mostRefusals)
      return { exchange: { method: question.method, url: question.url, ms: 0, error: 'not-asked', detail: 'host-limits' } }
    const once = async () => {
      const { exchange, text } = await ask({ ...question, want: 'all' }, { terms: { gap, atOnce } })
      return { exchange, ...(text === undefined ? {} : { text }) }
    }
    const reply = await once()
    refusals = isRefused(reply) ? refusals + 1 : reply.exchange.status === undefined ? refusals : 0
    const { status, error } = reply.exchange
    const isPassing = status === 429 || (status !== undefined && status >= 500) || error === 'network' || error === 'time-out'
    const { wait } = readLimits(reply.exchange, now())
    if (!isPassing || wait > mostHostWaitMs) return reply
    await sleep(Math.max(wait, pauses[0] ?? 0))
    return once()
  }
}

const mostRefusals = 3

/** A test for robots, or a page that refuses whoever asks: asking on makes it worse. What concerns one work has no page. */
function isRefused({ exchange: { status, headers = {} }, text = '' }: Reply): boolean {
  return headers['cf-mitigated'] !== undefined || (status === 403 && /^\s*<(?:!doctype|html)/i.test(text))
}
