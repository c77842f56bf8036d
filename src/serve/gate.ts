/** Lets few in at once: sweeps leave room for people who wait, and those who look at pages leave the database to deliveries. */

/** Does a task and gives its result; undefined where there is no room for it now. */
export type Gate = <Result>(task: () => Promise<Result>) => Promise<Result | undefined>

/** Does so many at once, lets so many wait, and turns away whoever comes beyond. */
export function openGate(atOnce: number, waiting = 0): Gate {
  let active = 0
  const queue: (() => void)[] = []
  return async (task) => {
    if (active >= atOnce) {
      if (queue.length >= waiting) return undefined
      await new Promise<void>((resolve) => queue.push(resolve))
    } else active += 1
    try {
      return await task()
    } finally {
      // The place goes to the next that waits, or is free again.
      const next = queue.shift()
      if (next) next()
      else active -= 1
    }
  }
}
