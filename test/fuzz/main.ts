/**
 * `npm run fuzz`: many small lists, cut out of the corpus and changed without sense, through everything. The same seed gives the
 * same run; `--only N` repeats one case and shows it.
 */
import { parseArgs } from 'node:util'
import { judge } from './judge.ts'
import { readTexts } from './lists.ts'
import { makeCase } from './mutate.ts'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' }, only: { type: 'string' } },
})
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const texts = readTexts(process.env.LISTKEEPER_CORPUS)
const seed = Number(values.seed)

if (values.only !== undefined) show(Number(values.only))
else run(Number(values.count))

function faultsOf(index: number): string[] {
  try {
    return judge(makeCase(texts, seed * 1_000_003 + index))
  } catch (error) {
    return [`crash: ${(error as Error).stack?.split('\n').slice(0, 4).join(' | ') ?? String(error)}`]
  }
}

function show(index: number): void {
  const { before, after } = makeCase(texts, seed * 1_000_003 + index)
  say(`before ${JSON.stringify(before)}\n\nafter ${JSON.stringify(after)}\n`)
  for (const fault of faultsOf(index)) say(fault)
}

/** Exits 1 where anything is wrong: the kinds of faults, how many of each, and the first cases. */
function run(count: number): void {
  const kinds = new Map<string, number[]>()
  const started = performance.now()
  let [slowest, longest] = [0, 0]
  for (let index = 0; index < count; index++) {
    const at = performance.now()
    for (const fault of new Set(faultsOf(index))) {
      const kind = fault.replace(/: (?:\{|"|html |link |U\+)[\s\S]*$/, '').slice(0, 300)
      const same = kinds.get(kind)
      if (same) same.push(index)
      else {
        kinds.set(kind, [index])
        say(`case ${index}: ${fault.slice(0, 400)}`)
      }
    }
    if ((index + 1) % 1000 === 0) process.stderr.write(`${index + 1} cases\n`)
    const ms = performance.now() - at
    if (ms > longest) [slowest, longest] = [index, ms]
  }
  const seconds = (performance.now() - started) / 1000
  say(`${count} cases with seed ${seed} in ${seconds.toFixed(0)} s, the slowest one ${slowest} in ${longest.toFixed(0)} ms`)
  for (const [kind, cases] of kinds) say(`${cases.length} times ${kind}, for example cases ${cases.slice(0, 5).join(', ')}`)
  if (kinds.size > 0) process.exitCode = 1
  else say('Nothing is wrong.')
}
