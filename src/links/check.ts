/** Judges addresses: many hosts at once, few requests at one, and what fails for a while is asked again later in the run. */
import { decide } from './decide.ts'
import type { Probe } from './probe.ts'
import type { Judgement, Verdict } from './verdict.ts'

export type LinkPorts = {
  readonly probe: Probe
  readonly sleep: (ms: number) => Promise<void>
  /** Milliseconds since 1970; absent where dates in answers cannot be compared with it. */
  readonly now?: () => number
  /** Called after each judged link with how many are done. */
  readonly progress?: (done: number, total: number) => void
}

export type LinkOptions = {
  /** Most requests under way at one host. */
  readonly perHost: number
  /** Milliseconds before the first and the second time that a failed link is asked again. */
  readonly pauses?: readonly number[]
}

export type LinkRun = {
  readonly judgements: readonly Judgement[]
  /** Whether nothing could be reached at all: then nothing was judged. */
  readonly offline: boolean
}

/** Most hosts that are asked at once. */
const mostHosts = 64
const usualPauses = [2_000, 8_000]

/** A judgement for each address, in the order in which they are given. */
export async function checkUrls(
  urls: readonly string[],
  { probe, sleep, now, progress }: LinkPorts,
  options: LinkOptions,
): Promise<LinkRun> {
  const judged = new Map<string, Judgement>()
  const askAll = async (wanted: readonly string[]): Promise<void> => {
    const hosts = [...Map.groupBy(wanted, (url) => new URL(url).host).values()].sort((a, b) => b.length - a.length)
    await each(hosts, mostHosts, (own) =>
      each(own, options.perHost, async (url) => {
        const before = judged.get(url)?.requests ?? []
        const requests = await probe(url)
        judged.set(url, { url, verdict: decide(requests), via: 'http', requests: [...before, ...requests] })
        progress?.(judged.size, urls.length)
      }),
    )
  }
  await askAll(urls)
  if (urls.length > 0 && [...judged.values()].every(({ requests }) => requests.every(isSilent))) return { judgements: [], offline: true }
  for (const pause of options.pauses ?? usualPauses) {
    const again = urls.filter((url) => isWorthAsking(judged.get(url)!.verdict))
    if (again.length === 0) break
    const wished = again.map((url) => retryAfter(judged.get(url)!.requests.at(-1)!, now?.()))
    await sleep(Math.min(longestPause, Math.max(pause, ...wished)))
    await askAll(again)
  }
  return { judgements: urls.map((url) => judged.get(url)!), offline: false }
}

/** A run waits no longer than this for a server that asks for patience. */
const longestPause = 60_000

/** The milliseconds that an answer asks to wait (RFC 9110, 10.2.3: seconds or a date); 0 where it does not. */
export function retryAfter({ status, headers }: Judgement['requests'][number], now: number | undefined): number {
  const wish = headers?.['retry-after']
  if (wish === undefined || (status !== 429 && status !== 503)) return 0
  if (/^\d{1,9}$/.test(wish)) return Number(wish) * 1000
  const date = Date.parse(wish)
  return Number.isNaN(date) || now === undefined ? 0 : Math.max(0, date - now)
}

/** No answer of any kind: no name was found and nothing was reached. */
function isSilent({ error }: Judgement['requests'][number]): boolean {
  return error === 'no-such-host' || error === 'network'
}

/** What may answer otherwise in a while; a host that does not exist may be a name server's bad moment. */
function isWorthAsking(verdict: Verdict): boolean {
  return (
    verdict.kind === 'unknown' ||
    (verdict.kind === 'blocked' && verdict.by === 'rate-limit') ||
    (verdict.kind === 'dead' && verdict.reason === 'no-such-host')
  )
}

/** Does something with each item, so many at once; the work starts when its turn comes. */
async function each<Item>(items: readonly Item[], most: number, work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values()
  await Promise.all(
    Array.from({ length: Math.min(most, items.length) }, async () => {
      for (const item of queue) await work(item)
    }),
  )
}
