/** Keeps those who look at pages from taking the database away from deliveries: few at a time, few that wait, the others are turned away. */

export type Gate = <Result>(task: () => Promise<Result>) => Promise<Result | undefined>

/** Does so many at once, lets so many wait, and comes back with undefined where there are more. */
export function openGate(atOnce: number, waiting: number): Gate {
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
