import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleNames } from '../lint-rules/index.ts'
import { lintText } from '../src/lint.ts'

type Judgement = {
  readonly list: string
  readonly line: number
  readonly rule: string
  readonly verdict: 'right' | 'debatable' | 'wrong'
  readonly reason?: string
}

const folder = new URL('./judgements/', import.meta.url)
const corpus = process.env.LISTKEEPER_CORPUS
const draws = readdirSync(folder).filter((name) => name.endsWith('.json'))
const read = (name: string): Judgement[] => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Judgement[]

describe('the judgements of findings on real lists', () => {
  it.each(draws)('%s names known rules, gives reasons, and has few that are wrong', (name) => {
    const judgements = read(name)
    for (const { rule, verdict, reason } of judgements) {
      expect(ruleNames).toContain(rule)
      expect(verdict === 'right' || (reason ?? '') !== '').toBe(true)
    }
    expect(judgements.filter(({ verdict }) => verdict !== 'wrong').length).toBeGreaterThanOrEqual(
      (name === 'conflicts.json' ? 0.8 : 0.92) * judgements.length,
    )
  })

  it.skipIf(!corpus)(`${corpus ? '' : 'skipped, because LISTKEEPER_CORPUS is not set: '}what was judged right is still found`, () => {
    const findings = new Map<string, Set<string>>()
    for (const { list, line, rule, verdict } of draws.flatMap(read)) {
      const path = join(corpus!, 'lists', `${list}.md`)
      if (verdict !== 'right' || !existsSync(path)) continue
      const found =
        findings.get(list) ??
        new Set(lintText(readFileSync(path, 'utf8'), 'README.md').findings.map((one) => `${one.rule} ${one.place.start.line}`))
      findings.set(list, found)
      expect([...found]).toContain(`${rule} ${line}`)
    }
  })
})
