/**
 * Counts the steps of the work on hostile texts of two sizes, in a process of its own: V8 counts how often each block of a
 * module runs, exactly, where it is asked to before the module is loaded. It sees no work of built-in functions and regular
 * expressions: `test/bench/growth.ts` looks at the time of the processor too.
 */
import { Session } from 'node:inspector/promises'
import { parseArgs } from 'node:util'
import { plain, type Shape, shapes } from './shapes.ts'
import { kinds, loadWork } from './work.ts'

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: new URL('../../', import.meta.url).pathname },
    shapes: { type: 'string', default: '' },
    kinds: { type: 'string', default: kinds.join() },
  },
})

/** The steps at a size and at four times that size, and the functions whose steps grew most. */
export type Growth = {
  readonly shape: string
  readonly kind: string
  readonly n: number
  readonly small: number
  readonly large: number
  readonly worst: readonly string[]
}

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
const work = await loadWork(values.root)
const names = values.shapes.split('\n').filter((name) => name !== '')
const wanted = names.length === 0 ? shapes : shapes.filter(({ name }) => names.includes(name))
for (const shape of wanted)
  for (const kind of kinds) if (values.kinds.split(',').includes(kind)) console.log(JSON.stringify(await growthOf(shape, kind)))

async function growthOf(shape: Shape, kind: (typeof kinds)[number]): Promise<Growth> {
  const run = (n: number) => (): void => work[kind](shape.text(n), shape.before?.(n) ?? plain)
  // What is kept from one text to the next is made first.
  run(8)()
  const [small, large] = [await stepsOf(run(shape.n)), await stepsOf(run(4 * shape.n))]
  const worst = [...large].filter(([key, count]) => count > 5 * (small.get(key) ?? 1)).sort((a, b) => b[1] - a[1])
  return {
    shape: shape.name,
    kind,
    n: shape.n,
    small: sumOf(small),
    large: sumOf(large),
    worst: worst.slice(0, 4).map(([key, count]) => `${key} ${small.get(key) ?? 0} -> ${count}`),
  }
}

/** How often the blocks of each function run. */
async function stepsOf(task: () => void): Promise<Map<string, number>> {
  await session.post('Profiler.takePreciseCoverage')
  task()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const found = new Map<string, number>()
  for (const { url, functions } of result) {
    const [, path] = /^file:.*\/((?:src|lint-rules|node_modules)\/.*)$/.exec(url) ?? []
    if (path === undefined) continue
    for (const { functionName, ranges } of functions) {
      const count = ranges.reduce((sum, range) => sum + range.count, 0)
      if (count > 0) found.set(`${path} ${functionName}@${ranges[0]!.startOffset}`, count)
    }
  }
  return found
}

function sumOf(found: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of found.values()) sum += count
  return sum
}
