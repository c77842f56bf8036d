/** Starts work on many addresses a part at a time, so that memory is taken by what is under way and not by what waits. */

export type Feed = {
  /** How many addresses of a domain have not been started. */
  readonly backlogOf: (domain: string) => number
  /** Does the work on every address; comes back when all is done. */
  readonly run: (work: (address: string) => Promise<void>) => Promise<void>
}

/** Most addresses under way at one domain: enough to keep it busy while many of them wait to be asked again. */
const perDomain = 200
const inAll = 1_500

/** The addresses in their order, by domain; domains with most addresses first. */
export function openFeed(addresses: readonly string[], domainOf: (address: string) => string): Feed {
  const queues = [...Map.groupBy(addresses, domainOf)].map(([domain, own]) => ({ domain, own, next: 0, open: 0 }))
  queues.sort((a, b) => b.own.length - a.own.length)
  const byDomain = new Map(queues.map((queue) => [queue.domain, queue]))
  let open = 0
  let first = 0
  const fitting = (): (typeof queues)[number] | undefined => {
    while (first < queues.length && queues[first]!.next >= queues[first]!.own.length) first++
    for (let index = first; index < queues.length; index++) {
      const queue = queues[index]!
      if (queue.next < queue.own.length && queue.open < perDomain) return queue
    }
    return undefined
  }
  return {
    backlogOf: (domain) => {
      const queue = byDomain.get(domain)
      return queue ? queue.own.length - queue.next : 0
    },
    run: (work) =>
      new Promise((resolve, reject) => {
        const start = (queue: (typeof queues)[number]): void => {
          const address = queue.own[queue.next++]!
          queue.open++
          open++
          work(address).then(() => {
            queue.open--
            open--
            fill(queue)
          }, reject)
        }
        /** The domain that has room goes on; else the largest that fits. */
        const fill = (own?: (typeof queues)[number]): void => {
          if (own && own.next < own.own.length && open < inAll && own.open < perDomain) start(own)
          while (open < inAll) {
            const queue = fitting()
            if (!queue) break
            start(queue)
          }
          if (open === 0 && fitting() === undefined) resolve()
        }
        fill()
      }),
  }
}
