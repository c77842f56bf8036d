import { describe, expect, it } from 'vitest'
import { reviewTexts } from '../../src/index.ts'
import { reviewChanges } from '../../src/review/change/introduced.ts'
import type { Change } from '../../src/review/change/reviewed.ts'

const item = (name: string) => `- [${name}](https://${name.toLowerCase()}.example.com)\n`
const section = (title: string, ...names: string[]) => `# ${title}\n\n${names.map(item).join('')}\n`
const review = (before: string, after: string) =>
  reviewTexts({ path: 'README.md', before, after }).filter(({ rule }) => rule === 'no-lost-entries')
const reviewAll = (changes: Change[]) =>
  reviewChanges(changes).files.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'no-lost-entries'))

describe('no-lost-entries', () => {
  it('names what a change overwrote, at the line that took its place', () => {
    expect(review(section('Trees', 'Oak', 'Elm', 'Fir', 'Ash'), section('Trees', 'Oak', 'Elm', 'Yew'))).toMatchObject([
      { line: 5, severity: 'warning', introduced: true, message: 'Unexpected loss of 2 entries: `Fir`, `Ash`, expected them to stay' },
    ])
  })

  it.each([
    ['the first ones of a section', section('Trees', 'Oak', 'Ash', 'Elm'), section('Trees', 'Yew', 'Elm'), 3],
    ['some in the middle', section('Trees', 'Oak', 'Elm', 'Ash', 'Fir'), section('Trees', 'Oak', 'Yew', 'Fir'), 4],
    ['the last ones', section('Trees', 'Oak', 'Elm', 'Ash'), section('Trees', 'Oak', 'Yew'), 4],
    ['all of a section', section('Herbs', 'Mint') + section('Trees', 'Oak', 'Elm'), section('Herbs', 'Mint') + section('Trees', 'Yew'), 7],
  ])('stands on the entry that took the place of %s', (_what, before, after, line) => {
    expect(review(before, after)).toMatchObject([{ line, severity: 'warning' }])
  })

  it('is beside the gap where nothing took the place', () => {
    const base = section('Trees', 'Oak', 'Elm', 'Fir') + section('Shrubs', 'Box')
    expect(review(base, section('Trees', 'Oak', 'Fir', 'Yew') + section('Shrubs', 'Box'))).toMatchObject([{ line: 3 }])
    expect(review(base, section('Trees', 'Elm', 'Fir', 'Yew') + section('Shrubs', 'Box'))).toMatchObject([{ line: 3 }])
    expect(review(base, section('Trees', 'Oak', 'Elm', 'Fir', 'Yew'))).toMatchObject([{ line: 5, severity: 'info' }])
  })

  it('reports losses all over the list as one', () => {
    const titles = ['Trees', 'Shrubs', 'Herbs', 'Ferns', 'Mosses', 'Palms']
    const base = titles.map((title) => section(title, `${title}One`, `${title}Two`)).join('')
    const after = titles.map((title) => section(title, `${title}One`)).join('') + item('Yew') + item('Box')
    expect(review(base, after).map(({ message, severity, line }) => [line, severity, message])).toEqual([
      [
        3,
        'warning',
        'Unexpected loss of 6 entries: `TreesTwo`, `ShrubsTwo`, `HerbsTwo`, `FernsTwo`, `MossesTwo` and 1 more, expected them to stay',
      ],
    ])
  })

  it('is silent for a change that only removes, only adds, or changes nothing', () => {
    const base = section('Trees', 'Oak', 'Elm')
    expect(review(base, section('Trees', 'Oak'))).toEqual([])
    expect(review(base, section('Trees', 'Oak', 'Elm', 'Fir'))).toEqual([])
    expect(review(base, base)).toEqual([])
  })

  it('is silent where entries go to another file, also while others are added', () => {
    expect(
      reviewAll([
        { path: 'README.md', before: section('Trees', 'Oak', 'Elm'), after: section('Trees', 'Oak', 'Yew') },
        { path: 'more.md', before: null, after: section('More trees', 'Elm') },
      ]),
    ).toEqual([])
  })

  it('looks at the former version of a renamed file, not at those of others', () => {
    expect(
      reviewAll([
        { path: 'trees.md', previousPath: 'README.md', before: section('Trees', 'Oak', 'Elm'), after: section('Trees', 'Yew', 'Oak') },
        { path: 'shrubs.md', before: section('Shrubs', 'Box'), after: section('Shrubs', 'Box', 'Heather') },
        { path: 'gone.md', before: section('Herbs', 'Mint'), after: null },
      ]),
    ).toMatchObject([{ path: 'trees.md', message: 'Unexpected loss: `Elm`, expected it to stay' }])
  })

  it('finds a conflict with all its marks, that of the base is old', () => {
    const text = `# Trees\n\n<<<<<<< HEAD\n${item('Oak')}||||||| base\n=======\n${item('Elm')}>>>>>>> other\n`
    expect(review(section('Trees', 'Oak'), text)).toMatchObject([
      {
        line: 3,
        severity: 'error',
        introduced: true,
        message:
          'Unexpected conflict marks `<<<<<<<`, `|||||||`, `=======`, `>>>>>>>` on lines 3, 5, 6 and 8, expected none, merge the two versions',
      },
    ])
    expect(review(text, text).map(({ introduced }) => introduced)).toEqual([false])
  })

  it('keeps two conflicts apart, also where the end of the first was taken out, and finds an end alone', () => {
    const conflict = (name: string, end = '>>>>>>> other\n') => `<<<<<<< HEAD\n${item(name)}=======\n${item(`${name}Two`)}${end}`
    const lines = (text: string) => review('', text).map(({ line, message }) => [line, / on lines ([\d, and]+),/.exec(message)?.[1]])
    expect(lines(conflict('Oak') + conflict('Elm'))).toEqual([
      [1, '1, 3 and 5'],
      [6, '6, 8 and 10'],
    ])
    expect(lines(conflict('Oak', '') + conflict('Elm'))).toEqual([
      [1, '1 and 3'],
      [5, '5, 7 and 9'],
    ])
    expect(lines(`${section('Trees', 'Oak')}>>>>>>> other\n`)).toEqual([[5, undefined]])
  })
})
