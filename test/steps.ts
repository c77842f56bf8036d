/** Counts what code does instead of taking its time: how often each block of it runs, which no other load of the machine changes. */
import { Session } from 'node:inspector'

type Counted = { readonly result: readonly { readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[] }[] }

/** How many blocks of JavaScript run while something is done; what V8 does by itself, as searching with an expression, counts as nothing. */
export function countSteps(work: () => unknown): number {
  const session = new Session()
  session.connect()
  try {
    session.post('Profiler.enable')
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    work()
    let steps = 0
    session.post('Profiler.takePreciseCoverage', (_error: Error | null, counted: Counted) => {
      for (const { functions } of counted.result) for (const { ranges } of functions) for (const { count } of ranges) steps += count
    })
    session.post('Profiler.stopPreciseCoverage')
    return steps
  } finally {
    session.disconnect()
  }
}
