import { describe, expect, it } from 'vitest'
import { reviewTexts } from '../../src/index.ts'
import { type Change, reviewChanges } from '../../src/review/introduced.ts'

const item = (name: string) => `- [${name}](https://${name.toLowerCase()}.example.com)\n`
const section = (title: string, ...names: string[]) => `# ${title}\n\n${names.map(item).join('')}\n`
const review = (before: string, after: string) =>
  reviewTexts({ path: 'README.md', before, after }).filter(({ rule }) => rule === 'no-lost-entries')
const reviewAll = (changes: Change[]) =>
  reviewChanges(changes).files.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'no-lost-entries'))

describe('no-lost-entries', () => {
  it('names what a change overwrote, at the line it stood behind', () => {
    expect(review(section('Trees', 'Oak', 'Elm', 'Fir', 'Ash'), section('Trees', 'Oak', 'Elm', 'Yew'))).toMatchObject([
      { line: 4, severity: 'warning', introduced: true, message: 'Unexpected loss of 2 entries: `Fir`, `Ash`, expected them to stay' },
    ])
  })

  it('finds a place where the first entry of a section or the whole section is gone', () => {
    const base = section('Trees', 'Oak', 'Elm') + section('Shrubs', 'Box')
    expect(review(base, section('Trees', 'Elm', 'Yew') + section('Shrubs', 'Box'))).toMatchObject([{ line: 3 }])
    expect(review(base, section('Trees', 'Oak', 'Elm', 'Yew'))).toMatchObject([{ line: 4, severity: 'info' }])
  })

  it('tells losses all over the list in one', () => {
    const titles = ['Trees', 'Shrubs', 'Herbs', 'Ferns', 'Mosses', 'Palms']
    const base = titles.map((title) => section(title, `${title}One`, `${title}Two`)).join('')
    const after = titles.map((title) => section(title, `${title}One`)).join('') + item('Yew')
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
        { path: 'trees.md', previousPath: 'README.md', before: section('Trees', 'Oak', 'Elm'), after: section('Trees', 'Oak', 'Yew') },
        { path: 'shrubs.md', before: section('Shrubs', 'Box'), after: section('Shrubs', 'Box', 'Heather') },
        { path: 'gone.md', before: section('Herbs', 'Mint'), after: null },
      ]),
    ).toMatchObject([{ path: 'trees.md', message: 'Unexpected loss: `Elm`, expected it to stay' }])
  })

  it('finds marks of a conflict, those of the base are old', () => {
    const text = `# Trees\n\n<<<<<<< HEAD\n${item('Oak')}||||||| base\n=======\n${item('Elm')}>>>>>>> other\n`
    expect(review(section('Trees', 'Oak'), text).map(({ line, severity, introduced }) => [line, severity, introduced])).toEqual([
      [3, 'error', true],
      [5, 'error', true],
      [6, 'error', true],
      [8, 'error', true],
    ])
    expect(review(text, text).map(({ introduced }) => introduced)).toEqual([false, false, false, false])
  })
})
