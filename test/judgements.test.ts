/** What is found in real lists, against what people judged of it line by line (`test/judgements/`). `LISTKEEPER_CORPUS` names the folder of the lists. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type RuleName, ruleNames } from '../lint-rules/index.ts'
import { lintText } from '../src/lint.ts'

type Judgement = {
  readonly list: string
  readonly line: number
  readonly rule: string
  readonly severity: string
  readonly verdict: 'right' | 'debatable' | 'wrong'
  readonly reason?: string
}

type Found = Pick<Judgement, 'list' | 'line' | 'rule' | 'severity'>

const folder = new URL('./judgements/', import.meta.url)
const corpus = process.env.LISTKEEPER_CORPUS
const skipped = corpus ? '' : 'skipped, because LISTKEEPER_CORPUS is not set: '
const draws = readdirSync(folder).filter((name) => name.endsWith('.json'))
const read = (name: string): Judgement[] => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Judgement[]
const keyOf = ({ list, line, rule, severity }: Found): string => `${list}:${line} ${severity} ${rule}`

/** Every finding on the lists, found once for all tests. */
let known: readonly Found[] | undefined
function findings(): readonly Found[] {
  known ??= readdirSync(join(corpus!, 'lists'))
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      lintText(readFileSync(join(corpus!, 'lists', name), 'utf8'), 'README.md').findings.map(({ rule, severity, place }) => ({
        list: basename(name, '.md'),
        line: place.start.line,
        rule,
        severity,
      })),
    )
  return known
}

/** How many findings that were judged wrong are still there; none in any other draw. No rule can tell the three from those that are right. */
const stillWrong: Readonly<Record<string, number>> = { 'conflicts.json': 3 }

/** How many notes on the order of entries were judged right and are no longer made, because their sections are not in order throughout. */
const noLonger: Readonly<Record<string, number>> = { 'first-ten.json': 2, 'second-draw.json': 1 }

/** Draws that hold everything a rule says. */
const whole = {
  'conflicts.json': ({ rule }: Found) => rule === 'no-conflicting-links',
  'duplicates.json': ({ rule, severity }: Found) => rule === 'no-duplicate-entries' && severity === 'error',
}

/**
 * How many findings each rule had on all lists when a part of them was drawn and judged. With many more or fewer, the draw says nothing
 * of them any longer: draw and judge again (`test/judgements/draw.ts`), then change the number.
 */
const population: Partial<Record<RuleName, number>> = {
  'entry-format': 470,
  'entry-order': 84,
  'entry-spacing': 291,
  'link-syntax': 51,
  'no-duplicate-entries': 565,
  'no-tracking-parameters': 670,
}

describe('the judgements', () => {
  it.each(draws)('of %s are about rules that exist, and give a reason where they are not right', (name) => {
    for (const { rule, verdict, reason } of read(name)) {
      expect(ruleNames).toContain(rule)
      expect(verdict === 'right' || (reason ?? '') !== '').toBe(true)
    }
  })
})

describe.skipIf(!corpus)(`${skipped}findings on real lists`, () => {
  it.each(draws)('still include all that were judged right in %s', (name) => {
    const found = new Set(findings().map(keyOf))
    const right = read(name).filter(({ verdict }) => verdict === 'right')
    const isFound = (one: Found): boolean =>
      found.has(keyOf(one)) || (one.rule === 'entry-spacing' && found.has(keyOf({ ...one, rule: 'entry-format' })))
    const lost = right.filter((one) => !isFound(one)).map(keyOf)
    expect(lost.filter((key) => !key.endsWith('info entry-order'))).toEqual([])
    expect(lost.length).toBeLessThanOrEqual(noLonger[name] ?? 0)
  })

  it.each(draws)('no longer include what was judged wrong in %s, but for a known few', (name) => {
    const found = new Set(findings().map(keyOf))
    const wrong = read(name).filter((one) => one.verdict === 'wrong' && found.has(keyOf(one)))
    expect(wrong.map(keyOf)).toHaveLength(stillWrong[name] ?? 0)
  })

  it.each(draws)('are nearly all right where %s judged them', (name) => {
    const found = new Set(findings().map(keyOf))
    const judged = read(name).filter((one) => found.has(keyOf(one)))
    const right = judged.filter(({ verdict }) => verdict === 'right')
    expect(right.length / judged.length).toBeGreaterThan(name in stillWrong || name === 'grammar.json' ? 0.8 : 0.97)
  })

  it.each(Object.entries(whole))('have all been judged where %s holds all of a rule', (name, isIn) => {
    const judged = new Set(read(name).map(keyOf))
    expect(findings().filter((one) => isIn(one) && !judged.has(keyOf(one)))).toEqual([])
  })

  it.each(Object.entries(population))('of %s are about as many as when they were drawn: %d', (rule, count) => {
    const now = findings().filter((one) => one.rule === rule).length
    expect(now).toBeGreaterThan(0.75 * count)
    expect(now).toBeLessThan(1.25 * count)
  })
})
