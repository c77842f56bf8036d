/**
 * Measures every regular expression of the sources on texts that lead it into each of its loops, at a length and at four times that:
 * `node test/bench/expressions.ts`. What takes much more than four times as long is printed; those that are allowed with a reason are
 * asked of as many characters as the reason says.
 */
import { allowed } from '../../scripts/expressions/allowed.ts'
import { type Attack, analyse, loopsOf } from '../../scripts/expressions/analyse.ts'
import { readSources } from '../../scripts/expressions/check.ts'
import { collectExpressions, type Expression } from '../../scripts/expressions/collect.ts'

const short = 20_000
/** After the loop: nothing, or something that most expressions do not expect there. */
const ends = ['', '\u0000', '\n', '!', 'a', '\n\u0000']

function milliseconds(expression: RegExp, text: string): number {
  const start = process.cpuUsage().user
  expression.lastIndex = 0
  for (let rounds = 0; expression.exec(text) && expression.global && rounds < text.length; rounds++) if (expression.lastIndex === 0) break
  return (process.cpuUsage().user - start) / 1000
}

function attacksOn({ source = '', flags = '' }: Expression): Attack[] {
  const analysis = analyse(source, flags)
  return [...loopsOf(source, flags), ...('attack' in analysis ? [analysis.attack] : [])].filter(({ loop }) => loop !== '')
}

let measured = 0
for (const expression of collectExpressions(readSources('.'))) {
  const { path, line, written, source = '', flags = '' } = expression
  const most = allowed.find((one) => one.path === path && one.written === written)?.most ?? short * 4
  const compiled = new RegExp(source, flags)
  for (const { before, loop } of attacksOn(expression))
    for (const end of ends) {
      const text = (length: number) => before + loop.repeat(Math.ceil(length / loop.length)) + end
      const long = milliseconds(compiled, text(Math.min(most, short * 4)))
      measured++
      if (long < 40) continue
      const small = milliseconds(compiled, text(Math.min(most, short * 4) / 4))
      const ratio = long / Math.max(small, 1)
      if (ratio > 8)
        console.log(`${path}:${line} ${written.slice(0, 80)} on ${JSON.stringify(loop)}${JSON.stringify(end)}: ${small} ms, ${long} ms`)
    }
}
console.log(`${measured} texts measured`)
