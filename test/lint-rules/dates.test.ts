// Dates are written as the others of a section write theirs, and are corrected where nothing is lost by that.
import { describe, expect, test } from 'vitest'
import { reviewTexts } from '../../src/index.ts'
import { padDate, readDate, writeDate } from '../../src/list/grammar/dates.ts'

const review = (
  dates: (index: number) => string,
  added: string,
): { readonly said: string[]; readonly corrected: (string | undefined)[] } => {
  const line = (name: string, date: string): string => `- ${date} **On ${name} things** [pdf](https://${name}.example)`
  const others = Array.from({ length: 24 }, (_, index) => line(`n${index}`, dates(index))).join('\n')
  const before = `# Papers\n\n${others}\n`
  const found = reviewTexts({ path: 'README.md', before, after: `${before}${line('zz', added)}\n` }).filter(
    ({ rule }) => rule === 'entry-format',
  )
  return {
    said: found.map(({ severity, message }) => `${severity}: ${message}`),
    corrected: found.map(({ corrected }) => /^- (.*) \*\*/.exec(corrected ?? '')?.[1]),
  }
}

const month = (index: number): string => String((index % 12) + 1)
const padded = (index: number): string => month(index).padStart(2, '0')
const short = (index: number): string => ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][index % 12]!

describe('a date in another form', () => {
  test.each<[string, (index: number) => string, string, string]>([
    ['with other signs', (index) => `[2024/${padded(index)}]`, '[2024.05]', '[2024/05]'],
    ['with the year last', (index) => `[2024/${padded(index)}]`, '[05/2024]', '[2024/05]'],
    ['without a zero', (index) => `[2024/${padded(index)}]`, '[2024/5]', '[2024/05]'],
    ['with a zero', (index) => `[2024.${month(index)}]`, '[2024.05]', '[2024.5]'],
    ['in code', (index) => `\`2024-${padded(index)}-11\``, '`2024/05/11`', '`2024-05-11`'],
    ['with a whole name', (index) => `(${short(index)} 2024)`, '(March 2024)', '(Mar 2024)'],
    ['with a number for a name', (index) => `(${short(index)} 2024)`, '(03/2024)', '(Mar 2024)'],
  ])('%s is corrected', (_name, dates, added, expected) => {
    expect(review(dates, added).corrected).toEqual([expected])
  })

  test('that says more or less than the others is only noted', () => {
    expect(review((index) => `[2024/${padded(index)}]`, '[2024/05/17]')).toEqual({
      said: ['info: Unexpected form of a date like `2024/03/25`, expected one like `2024/03`'],
      corrected: [undefined],
    })
  })

  test('of which nobody knows the month is told, and left to its author', () => {
    expect(review((index) => `[2024-${padded(index)}-11]`, '[03/04/2024]')).toEqual({
      said: ['warning: Unexpected form of a date like `03/25/2024`, expected one like `2024-03-25`'],
      corrected: [undefined],
    })
  })

  test.each<[string, (index: number) => string, string]>([
    ['a month that is as long as its short name', (index) => `(${short(index)} 2024)`, '(May 2024)'],
    ['a month that needs no zero', (index) => `[2024.${month(index)}]`, '[2024.12]'],
    ['one of two forms that a list has', (index) => (index % 2 ? `[2024/${padded(index)}]` : `[2024.${padded(index)}]`), '[2024.05]'],
  ])('is not: %s', (_name, dates, added) => {
    expect(review(dates, added).said).toEqual([])
  })
})

describe('a date', () => {
  test.each<[string, string | undefined]>([
    ['2024', 'Y'],
    ['2024-5', 'Y-M'],
    ['2024.05.17', 'Y.M.D'],
    ['05/2024', 'M/Y'],
    ['17/05/2024', 'N/N/Y'],
    ['Sept 2024', 'Mon Y'],
    ['March 3, 2024', 'Month D, Y'],
    ['Mar. 2024', 'Mon. Y'],
    ['July, 2024', undefined],
    ['May., 2024', 'Mon., Y'],
    ['2024-13', undefined],
    ['Maybe 2024', undefined],
  ])('%s has the shape %s', (raw, shape) => {
    expect(readDate(raw)?.shape).toBe(shape)
  })

  test('is written in a shape that asks for what it has, and in no other', () => {
    const date = readDate('2024-5')!
    expect(['Y/M', 'Mon Y', 'Month Y', 'M/Y', 'Y', 'Y-M-D', 'N/N/Y'].map((shape) => writeDate(date, shape))).toEqual([
      '2024/05',
      'May 2024',
      'May 2024',
      '05/2024',
      undefined,
      undefined,
      undefined,
    ])
  })

  test('keeps its other numbers when zeros come or go', () => {
    expect([padDate('2024-5-10', 'zero'), padDate('2024-05-09', 'none')]).toEqual(['2024-05-10', '2024-5-9'])
  })
})
