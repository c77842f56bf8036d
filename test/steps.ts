/**
 * Counts what code does instead of taking its time: how often each block of it runs, which no other load of the machine changes. V8 counts
 * the blocks of what it compiles after counting began, so the files that ask have a process of their own where it begins before anything
 * else is read: the project `counted` of vitest.config.ts, which has this module as a setup file.
 */
import { Session } from 'node:inspector'
import { expect } from 'vitest'

type Counted = { readonly result: readonly { readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[] }[] }

const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/** How many blocks of JavaScript run while something is done; what V8 does by itself, as searching with an expression, counts as nothing. */
export function countSteps(work: () => unknown): number {
  stepsSinceLast()
  work()
  return stepsSinceLast()
}

/** The same of what takes turns with others, theirs included. */
export async function countStepsUntil(work: () => Promise<unknown>): Promise<number> {
  stepsSinceLast()
  await work()
  return stepsSinceLast()
}

/**
 * Expects that the steps of a work grow with its text, and no faster than it does. Where V8 does the work by itself nothing grows, and no
 * bound from above would say anything: `expectFewSteps` is for that. What is returned is counted, what comes before it is not.
 */
export function expectProportional(workOn: (size: number) => () => unknown, [little, much]: readonly [number, number]): void {
  // What is done for the first times takes more steps, which would hide how many there are later.
  for (let time = 0; time < 2; time++) countSteps(workOn(little))
  const [few, many] = [countSteps(workOn(little)), countSteps(workOn(much))]
  expect(many - few, 'steps that more text takes: is the work counted at all?').toBeGreaterThan((much - little) / 2)
  expect(many).toBeLessThan(1.25 * (much / little) * few)
}

/** Expects that a text takes at most 500 steps for each of its characters: the square of one of more than some thousand takes more. */
export function expectFewSteps(work: () => unknown, length: number): void {
  const steps = countSteps(work)
  expect(steps, 'steps at all: is the work counted?').toBeGreaterThan(0)
  expect(steps).toBeLessThan(500 * length)
}

/** V8 counts in 32 bits: beyond, a count would say nothing. */
function plainly(count: number): number {
  if (count < 0) throw new RangeError('more steps than can be counted: the work is too much for its text')
  return count
}

/** V8 begins at zero again each time that it says what it has counted. */
function stepsSinceLast(): number {
  let steps = 0
  session.post('Profiler.takePreciseCoverage', (_error: Error | null, counted: Counted) => {
    for (const { functions } of counted.result) for (const { ranges } of functions) for (const { count } of ranges) steps += plainly(count)
  })
  return steps
}
