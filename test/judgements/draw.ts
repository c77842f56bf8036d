/**
 * Draws findings on real lists for somebody to judge: `npm run draw -- [count] [seed]`, with `LISTKEEPER_CORPUS` set.
 * Prints each with its lines; at most 30 of a rule and 20 of a list. The same seed draws the same findings as long as the same are found.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'
import type { Finding } from '../../src/finding.ts'
import { lintText } from '../../src/lint.ts'
import { makeRandom } from '../links/fleet/random.ts'

const mostOfRule = 30
const mostOfList = 20

type Drawn = { readonly list: string; readonly lines: readonly string[]; readonly finding: Finding }

function draw(folder: string, count: number, seed: number): Drawn[] {
  const random = makeRandom(seed)
  const all = readdirSync(folder)
    .sort()
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      const lines = text.split('\n')
      return lintText(text, 'README.md').findings.map((finding): Drawn => ({ list: basename(name, '.md'), lines, finding }))
    })
    .map((drawn) => ({ drawn, key: random.next() }))
    .sort((a, b) => a.key - b.key)
  const counts = new Map<string, number>()
  const take = (key: string, most: number): boolean => (counts.get(key) ?? 0) < most
  const chosen: Drawn[] = []
  for (const { drawn } of all) {
    const rule = `rule ${drawn.finding.rule}`
    const list = `list ${drawn.list}`
    if (chosen.length >= count || !take(rule, mostOfRule) || !take(list, mostOfList)) continue
    for (const key of [rule, list]) counts.set(key, (counts.get(key) ?? 0) + 1)
    chosen.push(drawn)
  }
  return chosen.sort((a, b) => (a.list < b.list ? -1 : a.list > b.list ? 1 : a.finding.place.start.line - b.finding.place.start.line))
}

function show({ list, lines, finding }: Drawn, index: number): string {
  const { line } = finding.place.start
  const around = [line - 1, line, line + 1].filter((one) => one > 0 && one <= lines.length)
  return [
    `#${index + 1} ${list}:${line} ${finding.severity} ${finding.rule}`,
    `   ${finding.message}`,
    ...(finding.evidence ? [`   because ${finding.evidence}`] : []),
    ...(finding.related ?? []).map(({ place }) => `   see ${place.start.line}: ${lines[place.start.line - 1]!.slice(0, 300)}`),
    ...around.map((one) => `   ${one === line ? '>' : ' '} ${one}: ${lines[one - 1]!.slice(0, 400)}`),
    ...(finding.corrected === undefined ? [] : [`   corrected: ${finding.corrected.slice(0, 400)}`]),
    '',
  ].join('\n')
}

const corpus = process.env.LISTKEEPER_CORPUS
if (!corpus) {
  console.error('Set LISTKEEPER_CORPUS to the folder of the lists.')
  process.exitCode = 2
} else {
  const [count = '300', seed = '1'] = process.argv.slice(2)
  draw(join(corpus, 'lists'), Number(count), Number(seed)).forEach((drawn, index) => {
    console.log(show(drawn, index))
  })
}
