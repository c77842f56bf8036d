// The hidden mark: what it says comes back, nothing of the text is in it, and only its own place is believed.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reviewChanges } from '../../../src/review/change/introduced.ts'
import { groupFindings } from '../../../src/review/comment/group.ts'
import { hash, type Mark, markOf, readMark, writeMark } from '../../../src/review/comment/mark.ts'
import { bird, faulty, list, nests, songs, withSongs } from '../../e2e/lists.ts'

test.each<[string, Mark]>([
  ['several faults', { key: 'abc', faults: ['1x', '2y'] }],
  ['one fault', { key: '0', faults: ['z'] }],
  ['no fault', { key: 'abc', faults: [] }],
])('a mark of %s comes back as it was written', (_what, mark) => {
  expect(readMark(`Text.\n\n${writeMark(mark)}`)).toEqual(mark)
  expect(readMark(`Text.\r\n\r\n${writeMark(mark)}\r\n`)).toEqual(mark)
})

test.each([
  ['nothing', ''],
  ['a text without one', 'Fine.'],
  ['a mark that is quoted further up', `${writeMark({ key: 'abc', faults: ['1'] })}\n\nFine.`],
  ['the mark of the summary', '<!-- listkeeper:1 summary --> x'],
  ['a mark of another version', '<!-- listkeeper:2 abc -->'],
  ['a mark with other letters', '<!-- listkeeper:1 ABC -->'],
  ['a mark that is not closed', '<!-- listkeeper:1 abc'],
])('there is no mark in %s', (_what, body) => {
  expect(readMark(body)).toBeUndefined()
})

test('a mark that an entry holds does not hide the own one', () => {
  const forged = writeMark({ key: 'dead', faults: ['beef'] })
  const own = { key: 'abc', faults: ['1'] }
  expect(readMark(`${forged}\n\n${writeMark(own)}`)).toEqual(own)
})

test('whatever text is hashed, the mark holds letters and digits alone, and no two of many texts share one', () => {
  const seen = new Map<string, string>()
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const short = hash(text)
      expect(short).toMatch(/^[0-9a-z]{1,11}$/)
      expect(seen.get(short) ?? text).toBe(text)
      seen.set(short, text)
    }),
    { numRuns: 2000 },
  )
})

describe('the mark of an entry', () => {
  const marks = (after: string, path = 'README.md'): Mark[] => {
    const [file] = reviewChanges([{ path, before: list(), after }]).files
    const groups = groupFindings(
      file!.reading,
      file!.findings.filter(({ introduced }) => introduced),
    )
    return groups.map((group) => markOf(path, group, after.split('\n')[group.line - 1]!))
  }
  const [mark] = marks(withSongs(faulty.noPeriod))

  test.each([
    ['moves down', list({ songs: [...songs, bird('Wren', 13), faulty.noPeriod] })],
    ['moves to another section', list({ nests: [...nests, faulty.noPeriod] })],
    ['gets another description', withSongs(faulty.noPeriod.replace('About', 'All about'))],
    ['gets another title', withSongs(faulty.noPeriod.replace('Robin', 'Redbreast'))],
  ])('stays where it %s', (_what, after) => {
    expect(marks(after)).toContainEqual(mark)
  })

  test.each([
    ['another work', withSongs(faulty.noPeriod.replace('robin.example', 'lark.example')), 'README.md'],
    ['another file', withSongs(faulty.noPeriod), 'docs/more.md'],
  ])('is another for %s', (_what, after, path) => {
    expect(marks(after, path).map(({ key }) => key)).not.toContain(mark!.key)
  })

  test('names each fault once, in an order of its own', () => {
    const [three] = marks(withSongs(faulty.three))
    expect(three!.faults).toHaveLength(3)
    expect(three!.faults).toEqual([...new Set(three!.faults)].sort())
    const [two] = marks(withSongs(faulty.three.replace('-  ', '- ')))
    expect(two!.key).toBe(three!.key)
    expect(three!.faults).toEqual(expect.arrayContaining([...two!.faults]))
  })
})
