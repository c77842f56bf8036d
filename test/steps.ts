/** Counts what code does instead of taking its time: how often each block of it runs, which no other load of the machine changes. */
import { Session } from 'node:inspector'

type Counted = { readonly result: readonly { readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[] }[] }

/** It counts from the first time that a file of tests asks to that file's end: to begin costs more than to count, as V8 gives up what it has optimized. */
let counting: Session | undefined

/** How many blocks of JavaScript run while something is done, for the second time; what V8 does by itself, as searching with an expression, counts as nothing. */
export function countSteps(work: () => unknown): number {
  counting ??= start()
  // What was compiled before counting began is counted from its second run on, and the first makes what is kept for the next.
  work()
  stepsSinceLast(counting)
  work()
  return stepsSinceLast(counting)
}

/** Ends counting, which slows everything else. `test/setup.ts` does so after each file, because files may share this module. */
export function stopCounting(): void {
  counting?.post('Profiler.stopPreciseCoverage')
  counting?.disconnect()
  counting = undefined
}

function start(): Session {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return session
}

/** V8 begins at zero again each time that it says what it has counted. */
function stepsSinceLast(session: Session): number {
  let steps = 0
  session.post('Profiler.takePreciseCoverage', (_error: Error | null, counted: Counted) => {
    for (const { functions } of counted.result) for (const { ranges } of functions) for (const { count } of ranges) steps += count
  })
  return steps
}
