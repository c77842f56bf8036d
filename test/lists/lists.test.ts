/**
 * Made-up lists of nine families. In each, `clean.md` follows its own format everywhere and `faulty.md` is the same list with a few faults.
 * `expected.json` says what must be found in the faulty one. These lists are in the repository, so that every machine measures both
 * false alarms and misses.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fixSource } from '../../src/commands/local/fix.ts'
import { configSchema } from '../../src/config/schema.ts'
import { type FindingJson, lint, reviewTexts } from '../../src/index.ts'

type Place = { readonly line: number; readonly rule: string }

type Expected = {
  /** What is found. `introduced` is false where a change touches nothing but spaces, which counts as moving the entry. */
  readonly findings: readonly (Place & { readonly severity: string; readonly words: string; readonly introduced?: false })[]
  /** Faults that are not found yet, and why. */
  readonly todo: readonly (Place & { readonly why: string })[]
  /** Findings that should not be there, and why. */
  readonly wrong: readonly (Place & { readonly words: string; readonly why: string })[]
  /** How the fixed text differs from the clean one: lines that only the first has, and lines that only the second has. */
  readonly afterFix: { readonly left: readonly string[]; readonly lacking: readonly string[] }
}

const folder = new URL('./', import.meta.url)
const families = readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))
const read = (family: string, name: string): string => readFileSync(new URL(`${family}/${name}`, folder), 'utf8')
const isAt = (one: Place, { line, rule }: Place): boolean => one.line === line && one.rule === rule

/** The lines of a text without those given; each of them is taken out once, from the end. */
function without(text: string, taken: readonly string[]): string[] {
  const lines = text.split('\n').reverse()
  for (const line of taken) {
    expect(lines).toContain(line)
    lines.splice(lines.indexOf(line), 1)
  }
  return lines.reverse()
}

describe.each(families)('the list %s', (family) => {
  const clean = read(family, 'clean.md')
  const faulty = read(family, 'faulty.md')
  const { findings, todo, wrong, afterFix } = JSON.parse(read(family, 'expected.json')) as Expected
  const found = reviewTexts({ path: 'README.md', before: clean, after: faulty })
  const isWrong = (one: FindingJson): boolean => wrong.some((row) => isAt(one, row) && one.message.includes(row.words))
  const right = found.filter((one) => !isWrong(one))

  test('has no finding without its faults', () => {
    expect(lint({ text: clean })).toEqual([])
  })

  test('has just the expected findings with its faults', () => {
    const isOpen = (one: FindingJson): boolean => todo.some((row) => isAt(one, row)) && !findings.some((row) => isAt(one, row))
    expect(
      right
        .filter((one) => !isOpen(one))
        .map(({ line, rule, severity, message: words, introduced }) => ({
          line,
          rule,
          severity,
          words,
          ...(introduced ? {} : { introduced }),
        })),
    ).toEqual(findings.map(({ words, ...rest }) => ({ ...rest, words: expect.stringContaining(words) })))
  })

  test('is the clean list again after fix, but for what is missed or only a person can decide', () => {
    const { after } = fixSource({ path: 'README.md', text: faulty }, configSchema.parse({}))
    expect(without(after, afterFix.left)).toEqual(without(clean, afterFix.lacking))
  })

  // Each of these fails until the fault is found; then its row moves to the findings.
  for (const row of todo)
    test.fails(`line ${row.line}: ${row.rule} finds it (${row.why})`, () => {
      expect(right.some((one) => isAt(one, row))).toBe(true)
    })

  // Each of these fails until the finding is gone; then its row goes.
  for (const row of wrong)
    test.fails(`line ${row.line}: ${row.rule} says nothing (${row.why})`, () => {
      expect(found.filter(isWrong).filter((one) => isAt(one, row))).toEqual([])
    })
})
