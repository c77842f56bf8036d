// A purposeful change: many entries that change alike are one line, and few are faults like any other.
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/finding.ts'
import { parseList } from '../../../src/list/document.ts'
import { findShifts, isOfShifts, type Shift, shiftLine } from '../../../src/review/change/format-change.ts'
import { matchEntries } from '../../../src/review/change/match-entries.ts'
import { bird, list, nests, songs } from '../../e2e/lists.ts'

const dash = (line: string): string => line.replace(' - ', ' — ')
const bare = (line: string): string => line.replace(/\.$/, '')

function shifts(after: string, before = list()): Shift[] {
  const [old, now] = [[parseList(before, 'README.md')], [parseList(after, 'README.md')]] as const
  return findShifts(old, now, matchEntries(old, now))
}

/** The list with the first `count` of its 24 songs and nests changed. */
const changed = (count: number, change: (line: string) => string): string => {
  const all = [...songs, ...nests].map((line, index) => (index < count ? change(line) : line))
  return list({ songs: all.slice(0, songs.length), nests: all.slice(songs.length) })
}

describe('a change of form is purposeful', () => {
  test.each([
    [0, 0],
    [1, 0],
    [9, 0],
    [14, 0],
    [15, 1],
    [24, 1],
  ])('where %i of 30 entries changed: %i', (count, expected) => {
    expect(shifts(changed(count, dash))).toHaveLength(expected)
  })

  test('only from ten entries on, whatever their share', () => {
    const small = (count: number, change = (line: string) => line): string =>
      `# Birds\n\n## Songs\n\n${songs.slice(0, count).map(change).join('\n')}\n`
    expect(shifts(small(9, dash), small(9))).toEqual([])
    expect(shifts(small(10, dash), small(10))).toHaveLength(1)
  })

  test('with the counts and the entries that are left', () => {
    const [shift] = shifts(changed(20, dash))
    expect(shift).toMatchObject({ from: '-', to: '—', changed: 20, trait: { name: 'separator' } })
    expect(shift!.left).toHaveLength(10)
    expect(shift!.left[0]).toMatchObject({ path: 'README.md', entry: { title: 'Finch 5' } })
  })

  test('one by one where two forms change at once', () => {
    expect(
      shifts(changed(24, (line) => bare(dash(line))))
        .map(({ trait }) => trait.name)
        .toSorted(),
    ).toEqual(['period', 'separator'])
  })

  test('for entries that were there: new ones in another form change nothing', () => {
    expect(shifts(list({ nests: [...nests, ...Array.from({ length: 40 }, (_, index) => dash(bird('Gull', index + 1)))] }))).toEqual([])
  })

  test('also for entries that moved at the same time', () => {
    expect(shifts(list({ songs: nests.map(dash), nests: songs.map(dash) }))).toMatchObject([{ changed: 24 }])
  })
})

describe('of a purposeful change', () => {
  const [shift] = shifts(changed(20, dash)) as [Shift]
  const finding = (form: string, rule = 'entry-format'): Finding => ({ rule, form }) as Finding

  test('only findings about that form are', () => {
    expect(isOfShifts([shift])(finding('separator — for -'))).toBe(true)
    expect(isOfShifts([shift])(finding('separator - for —'))).toBe(false)
    expect(isOfShifts([shift])(finding('separator : for -'))).toBe(false)
    expect(isOfShifts([shift])(finding('period — for -'))).toBe(false)
    expect(isOfShifts([shift])(finding('separator — for -', 'entry-spacing'))).toBe(false)
  })

  test('the line says what became what, how often, and what is left', () => {
    expect(shiftLine(shift)).toBe(
      '- ` - ` between the link and the description became ` — ` between the link and the description in 20 entries. 10 entries are left: `Finch 5`, `Finch 10`, `Finch 3`, `Finch 8`, `Auk 1`, `Auk 6`, `Auk 5`, `Auk 4`, `Auk 3`, `Auk 2`.',
    )
  })

  test('the line of a change without a rest says no more', () => {
    expect(shiftLine({ ...shift, left: [] })).toMatch(/ in 20 entries\.$/)
  })

  test('the line of one that is left speaks of one, and of many only names twenty', () => {
    expect(shiftLine({ ...shift, left: shift.left.slice(0, 1) })).toContain(' 1 entry is left: `Finch 5`.')
    const many = Array.from({ length: 25 }, () => shift.left[0]!)
    expect(shiftLine({ ...shift, left: many }).match(/`Finch 5`/g)).toHaveLength(20)
    expect(shiftLine({ ...shift, left: many })).toMatch(/ and more\.$/)
  })

  test('the line quotes hostile titles so that they can do nothing', () => {
    const left = [{ path: 'README.md', entry: { ...shift.left[0]!.entry, title: '`</details> @everyone\n- x' } }]
    expect(shiftLine({ ...shift, left })).toContain('left: `` `</details> @everyone - x ``.')
  })
})
