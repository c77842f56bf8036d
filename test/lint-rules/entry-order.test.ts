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
        severity: 'info',
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

describe('the way of sorting', () => {
  const line = (text: string) => `- ${text}\n`
  const link = (name: string, at = name) => `[${name}](https://${at.toLowerCase().replace(/[^a-z0-9]/g, '') || 'x'}.example.com)`
  const page = (entries: readonly string[]) => `# Things\n\n${entries.map(line).join('')}`
  const places = (base: readonly string[], added: string, at: number) =>
    review(page([...base.slice(0, at), added, ...base.slice(at)]), page(base)).map(
      ({ message }) => /, expected (.*), in alphabetical/.exec(message)?.[1],
    )

  const raw = ['ab-c', 'ab', 'bd-e', 'bd', 'cf-g', 'cf', 'dh-i', 'dh', 'ej-k', 'ej', 'fl-m', 'fl'].map((name) => link(name))
  const owned = [
    'zed/alpha',
    'yak/beta',
    'xen/delta',
    'wim/eta',
    'vat/gamma',
    'ulm/iota',
    'tom/kappa',
    'sid/mu',
    'rob/nu',
    'qed/omega',
  ].map((name) => link(name))
  const numbers = ['Part 1', 'Part 2', 'Part 3', 'Part 9', 'Part 10', 'Part 11', 'Part 20', 'Part 100', 'Part 101'].map((name) =>
    link(name),
  )
  const articles = ['Alder', 'The Birch', 'Cedar', 'An Elm', 'Fir', 'The Gum', 'Holly', 'The Iris', 'Juniper', 'A Larch'].map((name) =>
    link(name),
  )
  const fused = ['a2048', 'A Bee', 'Acer', 'a-d', 'Ae', 'a f', 'Ag', 'A-H', 'Ai', 'A j'].map((name) => link(name))

  it.each<[string, readonly string[], string, number, (string | undefined)[]]>([
    ['whole lines: a dash goes before the bracket', raw, link('cf-z'), 6, ['between `cf-g` and `cf`']],
    ['whole lines, in its place', raw, link('cf-z'), 5, []],
    ['names without their owners', owned, link('aaa/lambda'), 0, ['between `tom/kappa` and `sid/mu`']],
    ['names without their owners, in its place', owned, link('aaa/lambda'), 7, []],
    ['numbers by their value', numbers, link('Part 12'), 2, ['between `Part 11` and `Part 20`']],
    ['numbers by their value, in its place', numbers, link('Part 12'), 6, []],
    ['names without articles', articles, link('Dogwood'), 0, ['between `Cedar` and `An Elm`']],
    ['names without articles, in its place', articles, link('The Dogwood'), 3, []],
    ['names without spaces and marks, in its place', fused, link('a e z'), 5, []],
  ])('%s', (_what, base, added, at, expected) => {
    expect(places(base, added, at)).toEqual(expected)
  })

  it.each<[string, string, number, number]>([
    ['is not counted', 'Ash', 11, 1],
    ['does not move an entry that is pinned too', 'Zelkova', 0, 0],
    ['keeps what is between its entries', 'Zelkova', 1, 0],
  ])('a pinned head %s', (_what, name, at, found) => {
    const base = ['Xylem', 'Yew', 'Willow', ...names].map((one) => link(one))
    expect(places(base, link(name), at)).toHaveLength(found)
  })
})

describe('a small section keeps the order of its list', () => {
  const section = (title: string, entries: readonly string[]) => `## ${title}\n\n${entries.map(item).join('')}\n`
  const first = ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir', 'Gum']
  const more = (tail: string) => first.map((one) => `${one} ${tail}`)
  const ordered = section('A', more('a')) + section('B', more('b')) + section('C', more('c')) + section('D', more('d'))
  const loose =
    section('A', more('a').toReversed()) + section('B', more('b')) + section('C', [...more('c').slice(3), ...more('c').slice(0, 3)])
  const found = (rest: string, old: readonly string[], now: readonly string[]) =>
    review(`# T\n\n${rest}${section('Small', now)}`, `# T\n\n${rest}${section('Small', old)}`)

  it('and says what that rests on', () => {
    expect(found(ordered, ['Oak', 'Pine', 'Yew'], ['Oak', 'Pine', 'Yew', 'Box'])).toMatchObject([
      {
        message: 'Unexpected place of `Box`, expected before `Oak`, in alphabetical order',
        severity: 'info',
        evidence: expect.stringContaining("of the list's sections"),
      },
    ])
  })

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['where the list keeps none', loose, ['Oak', 'Pine', 'Yew'], ['Oak', 'Pine', 'Yew', 'Box']],
    ['where the section does not keep it', ordered, ['Pine', 'Oak', 'Yew'], ['Pine', 'Oak', 'Yew', 'Box']],
    ['of an entry in its place', ordered, ['Oak', 'Pine', 'Yew'], ['Box', 'Oak', 'Pine', 'Yew']],
  ])('silent %s', (_what, rest, old, now) => {
    expect(found(rest, old, now)).toEqual([])
  })

  it.each<[string, readonly string[], readonly string[], string[]]>([
    [
      'one of five entries may be elsewhere',
      ['Oak', 'Box', 'Pine', 'Rowan', 'Yew'],
      ['Oak', 'Box', 'Pine', 'Rowan', 'Yew', 'Sorb'],
      ['Sorb'],
    ],
    ['of four entries none', ['Oak', 'Box', 'Pine', 'Yew'], ['Oak', 'Box', 'Pine', 'Yew', 'Sorb'], []],
    [
      'of nine entries no more than one',
      ['Oak', 'Box', 'Pine', 'Nut', 'Rowan', 'Sorb', 'Tea', 'Wax', 'Yew'],
      ['Oak', 'Box', 'Pine', 'Nut', 'Rowan', 'Sorb', 'Tea', 'Wax', 'Yew', 'Vine'],
      [],
    ],
  ])('where %s', (_what, old, now, expected) => {
    expect(found(ordered, old, now).map(({ message }) => /`(\w+)`/.exec(message)?.[1])).toEqual(expected)
  })

  const withOut = (title: string, tail: string): string => section(title, [...more(tail).slice(0, 4), ...more(tail).slice(4).toReversed()])
  const mostly = section('A', more('a')) + withOut('B', 'b') + withOut('C', 'c') + withOut('D', 'd')
  const nearly = section('A', more('a')) + section('B', more('b')) + withOut('C', 'c') + withOut('D', 'd')

  it.each<[string, string, readonly string[], string[]]>([
    ['six entries in order show it in a list that mostly is', mostly, ['Box', 'Nut', 'Oak', 'Pine', 'Rowan', 'Yew'], ['Sorb']],
    ['five do not', mostly, ['Box', 'Nut', 'Oak', 'Pine', 'Yew'], []],
    ['four do where the list nearly is', nearly, ['Box', 'Nut', 'Oak', 'Yew'], ['Sorb']],
    ['three do not', nearly, ['Box', 'Nut', 'Yew'], []],
    ['six do not where the list is in no order', loose, ['Box', 'Nut', 'Oak', 'Pine', 'Rowan', 'Yew'], []],
    ['eight do', loose, ['Box', 'Nut', 'Oak', 'Pine', 'Rowan', 'Tea', 'Wax', 'Yew'], ['Sorb']],
  ])('%s', (_what, rest, old, expected) => {
    expect(found(rest, old, [...old, 'Sorb']).map(({ message }) => /`(\w+)`/.exec(message)?.[1])).toEqual(expected)
  })

  it('in the way of sorting that puts most of it in order', () => {
    const spaced = ['Box a', 'Box e', 'Boxd', 'Pine', 'Yew']
    expect(found(ordered, spaced, [...spaced, 'Zelkova'])).toEqual([])
    expect(found(ordered, spaced, ['Box a', 'Box e', 'Boxc', 'Boxd', 'Pine', 'Yew'])).toEqual([])
  })

  it.each<[string, string, readonly string[], string[]]>([
    ['says which entry of a new section is out of it', ordered, ['Oak', 'Pine', 'Yew', 'Sorb'], ['Yew']],
    ['of two entries one', ordered, ['Yew', 'Sorb'], []],
    ['leaves a new section alone that is in order', ordered, ['Oak', 'Pine', 'Sorb', 'Yew'], []],
    ['leaves a new section alone that is in an order of its own', ordered, ['Yew', 'Sorb', 'Pine', 'Oak'], []],
    ['leaves a new section alone where the list keeps none', loose, ['Oak', 'Pine', 'Yew', 'Sorb'], []],
  ])('%s', (_what, rest, now, expected) => {
    const base = `# T\n\n${rest}`
    expect(review(`${base}${section('New', now)}`, base).map(({ message }) => /`(\w+)`/.exec(message)?.[1])).toEqual(expected)
  })
})
