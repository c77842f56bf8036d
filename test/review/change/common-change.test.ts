// A purposeful change of any form: many entries that change alike are one line, and few are faults like any other.
import { describe, expect, test } from 'vitest'
import { reviewChanges } from '../../../src/review/change/introduced.ts'

const entry = (index: number): string => `- [Wren ${index}](https://wren.example/${index}) - About wren number ${index}.`
const list = (lines: readonly string[]): string => `# Birds\n\n## Songs\n\n${lines.join('\n')}\n`
const all = Array.from({ length: 20 }, (_, index) => entry(index))

/** What a change that gives the first entries another form brings, and the lines about it. */
function review(change: (line: string) => string, count: number, added: readonly string[] = []) {
  const after = [...all.map((line, index) => (index < count ? change(line) : line)), ...added]
  const { files, shifts } = reviewChanges([{ path: 'README.md', before: list(all), after: list(after) }], { rulesFor: () => ({}) })
  return { said: files[0]!.findings.filter(({ introduced }) => introduced).map(({ message }) => message), shifts }
}

const bold = (line: string): string => line.replace(/\[(.*?)\]/, '[**$1**]')
const dash = (line: string): string => line.replace(') - ', ') — ')
const star = (line: string): string => line.replace(/^-/, '*')

describe('a new form of many entries is purposeful', () => {
  test.each([
    [3, 3, 0],
    [9, 9, 0],
    [10, 0, 1],
    [20, 0, 1],
  ])('for %i of 20: %i findings, %i lines', (count, findings, lines) => {
    const { said, shifts } = review(bold, count)
    expect([said.length, shifts.length]).toEqual([findings, lines])
  })

  test('also where bullets, separators and names change together, and for new entries in the new form', () => {
    const whole = (line: string): string => star(dash(bold(line)))
    expect(review(whole, 20, [whole(entry(50))]).said).toEqual([])
    expect(review(whole, 3).said).not.toEqual([])
  })

  test('and its line says what became what', () => {
    expect(review(bold, 20).shifts).toEqual(['- 20 entries were changed alike: `[**x**]` instead of `[x]`.'])
  })

  test('but not for an entry with another slip', () => {
    expect(review(bold, 20, [bold(entry(50)).slice(0, -1)]).said).toEqual(['Unexpected end of the description, expected a period'])
  })
})
