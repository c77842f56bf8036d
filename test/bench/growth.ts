/**
 * `node test/bench/growth.ts [checkout]`: the processor time of the work on hostile texts at two sizes, which the counted steps
 * of test/growth do not wholly show: regular expressions and built-in functions are one step each. It informs and never judges.
 */
import process from 'node:process'
import { plain, shapes, usual } from '../growth/shapes.ts'
import { kinds, loadWork } from '../growth/work.ts'

const root = process.argv[2] ?? new URL('../../', import.meta.url).pathname
const scale = Number(process.env.SCALE ?? '4')
const work = await loadWork(root)

console.log('| shape | kind | n | ms at n | ms at 4n | ratio |\n|---|---|---|---|---|---|')
for (const { name, n, text, before } of shapes.filter((shape) => process.env.ALL === '1' || usual.includes(shape.name)))
  for (const kind of kinds) {
    if (kind === 'infer' || kind === 'gone') continue
    const size = n * scale
    const time = (many: number): number => timeOf(() => work[kind](text(many), before?.(many) ?? plain))
    time(8)
    const small = time(size)
    const large = time(4 * size)
    console.log(`| ${name} | ${kind} | ${size} | ${small.toFixed(0)} | ${large.toFixed(0)} | ${(large / small).toFixed(1)} |`)
  }

function timeOf(task: () => void): number {
  const start = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
