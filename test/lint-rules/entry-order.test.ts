import { describe, expect, it } from 'vitest'
import { applyFixes, lint, reviewTexts } from '../../src/index.ts'
import { arrangements, longestOrdered, nearlyOrdered } from '../../src/list/format/sequence.ts'
import { reviewChanges } from '../../src/review/change/introduced.ts'

const item = (name: string) => `- [${name}](https://${name.toLowerCase().replaceAll(' ', '-')}.example.com)\n`
const names = ['Alder', 'Beech', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Oak', 'Pine', 'Spruce']
const list = (...entries: string[]) => `# Trees\n\n${entries.map(item).join('')}`
const before = list(...names)
const review = (after: string, base = before) =>
  reviewTexts({ path: 'README.md', before: base, after }).filter(({ rule, introduced }) => rule === 'entry-order' && introduced)

describe('entry-order with a base', () => {
  it('blames a new entry and says what it belongs between, with what that rests on', () => {
    const found = review(list('Hazel', ...names))
    expect(found).toMatchObject([
      {
        line: 3,
        severity: 'warning',
        message: 'Unexpected place of `Hazel`, expected between `Fir` and `Oak`, in alphabetical order',
        evidence: 'All 9 entries of the section are in alphabetical order',
      },
    ])
    expect(applyFixes(list('Hazel', ...names), [found[0]!.fix!])).toBe(
      list('Alder', 'Beech', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Hazel', 'Oak', 'Pine', 'Spruce'),
    )
  })

  it('says nothing about a new entry in its place', () => {
    expect(review(list('Alder', 'Ash', ...names.slice(1), 'Yew'))).toEqual([])
  })

  it.each([
    ['old entries change places', list(...names.toReversed())],
    ['an old entry is rewritten where it stands', before.replace('[Elm]', '[Wych Elm]')],
    ['the section is renamed', before.replace('# Trees', '# All trees')],
    ['the section moves below another', `# Shrubs\n\n${item('Box')}\n${before}`],
    ['its bullets change', before.replaceAll('\n- ', '\n* ')],
  ])('says nothing where %s', (_what, after) => {
    expect(review(after)).toEqual([])
  })

  it('says nothing about an entry that comes from another file, in whatever place', () => {
    const { files } = reviewChanges([
      { path: 'a.md', before, after: before },
      { path: 'b.md', before: `# More\n\n${item('Hazel')}`, after: '# More\n' },
      {
        path: 'c.md',
        before: before.replaceAll('.example.com', '.example.org'),
        after: before.replaceAll('.example.com', '.example.org') + item('Hazel'),
      },
    ])
    expect(files.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'entry-order')).toEqual([])
  })

  it('learns nothing from what the change adds', () => {
    expect(review(list(...names.toReversed(), 'Yew'), list('Pine', 'Alder'))).toEqual([])
  })

  it.each([
    ['a number at the end, in a list that has none', ['3D Tree']],
    ['another script', ['Ясень']],
    ['an article that does not count', ['The Gum']],
  ])('leaves %s alone', (_what, [added]) => {
    const at = added === 'The Gum' ? 6 : 9
    expect(review(list(...names.slice(0, at), added!, ...names.slice(at)))).toEqual([])
  })
})

describe('entry-order without a base', () => {
  it('reports what is out of order as a note', () => {
    const found = lint({ text: list('Pine', ...names.filter((name) => name !== 'Pine')) }).filter(({ rule }) => rule === 'entry-order')
    expect(found).toMatchObject([{ severity: 'info', evidence: '8 of 9 entries of the section are in alphabetical order' }])
  })

  it('does not take years that are nearly all the same for an order', () => {
    const papers = [2021, 2022, 2022, 2022, 2022, 2022, 2022, 2023, 2021]
    const text = `# Papers\n\n${papers.map((year, index) => `- ${'QWERTYUIO'[index]} paper (${year}). [paper](https://p.example.com/${index})\n`).join('')}`
    expect(lint({ text }).filter(({ rule }) => rule === 'entry-order')).toEqual([])
  })

  it('moves no numbered item and none of a list with blank lines', () => {
    const moved = ['Pine', ...names.filter((name) => name !== 'Pine')]
    for (const text of [moved.map((name, index) => `${index + 1}. ${item(name).slice(2)}`).join(''), moved.map(item).join('\n')]) {
      const found = lint({ text }).filter(({ rule }) => rule === 'entry-order')
      expect(found.map(({ fix }) => fix)).toEqual([undefined])
    }
  })
})

describe('sequences', () => {
  const compare = (a: number, b: number) => a - b

  it.each([
    [[], []],
    [
      [1, 1, 2],
      [0, 1, 2],
    ],
    [
      [3, 1, 2],
      [1, 2],
    ],
    [
      [1, 9, 2, 3, 4],
      [0, 2, 3, 4],
    ],
  ])('of %j the places %j stay', (keys, kept) => {
    expect(longestOrdered(keys, compare)).toEqual(kept)
  })

  it('gives up on keys in no order, and keeps those that are nearly ordered', () => {
    expect(nearlyOrdered([5, 1, 4, 2, 3, 0], compare, 1)).toBeUndefined()
    expect(nearlyOrdered([1, 2, 9, 3, 4], compare, 1)).toEqual([1, 2, 9, 3, 4])
  })

  it('counts in how many orders keys could be', () => {
    expect(arrangements([1, 2, 3, 4])).toBeCloseTo(Math.log10(24))
    expect(arrangements([1, 1, 1, 2])).toBeCloseTo(Math.log10(4))
  })
})
