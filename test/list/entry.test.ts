import { describe, expect, it } from 'vitest'
import { parseList } from '../../src/list/document.ts'
import { isLabel, plain } from '../../src/list/entry.ts'
import { findRepeats, findVersions, isTelling, titleKey, workOf } from '../../src/list/works/duplicates.ts'

const entriesOf = (text: string) => parseList(text).entries
const titlesOf = (text: string) => entriesOf(text).map(({ title }) => title)

describe('the title of an entry is what a reader would call it', () => {
  it.each([
    ['a link with the name', '- [Oak](https://x.example.com)', 'Oak'],
    ['a link and a description', '- [Oak](https://x.example.com) - A tree with a [leaf](https://y.example.com).', 'Oak'],
    [
      'a title before labels',
      '- Deep Roots in Dry Soil. [paper](https://x.example.com) [code](https://y.example.com)',
      'Deep Roots in Dry Soil',
    ],
    ['labels in double brackets', '- Deep Roots. [[paper]](https://x.example.com)', 'Deep Roots'],
    ['a label first', '- [paper](https://x.example.com) [Deep Roots](https://y.example.com)', 'Deep Roots'],
    ['labels only', '- [paper](https://x.example.com) [code](https://y.example.com)', 'paper'],
    ['marks', '- **[Oak](https://x.example.com)**', 'Oak'],
    ['marks in the link', '- [**Oak** `tree`](https://x.example.com)', 'Oak tree'],
    ['a bold title', '- **Deep Roots in Dry Soil** [paper](https://x.example.com)', 'Deep Roots in Dry Soil'],
    ['a venue in brackets', '- [**Soil, 2023**] Deep Roots. [paper](https://x.example.com)', 'Deep Roots'],
    ['a date in brackets', '- [2023/05] Deep Roots. [paper](https://x.example.com)', 'Deep Roots'],
    ['an emoji', '- 🌱 Deep Roots. [paper](https://x.example.com)', 'Deep Roots'],
    ['a shortcode', '- :seedling: Deep Roots. [paper](https://x.example.com)', 'Deep Roots'],
    ['a badge', '- ![new](new.svg) Deep Roots. [paper](https://x.example.com)', 'Deep Roots'],
    ['a number', '- 12. Deep Roots. [paper](https://x.example.com)', 'Deep Roots'],
    ['a task', '- [x] Deep Roots. [paper](https://x.example.com)', 'Deep Roots'],
    ['a bare address', '- Deep Roots: https://x.example.com', 'Deep Roots'],
    ['nothing but an address', '- https://x.example.com', 'https://x.example.com'],
    ['HTML', '- <a href="https://x.example.com">Oak</a> is <b>big</b>', 'Oak'],
    ['another script', '- [深层根系](https://x.example.com) 论文', '深层根系'],
    ['a reference', '- [Oak][r]\n\n[r]: https://x.example.com', 'Oak'],
    ['escapes', '- [Oak \\& Elm](https://x.example.com)', 'Oak & Elm'],
    ['a label whose link is hidden', '- Deep Roots. [paper] (https://x.example.com)', 'Deep Roots'],
    ['a label in double brackets whose link is hidden', '- Deep Roots [[code]] (https://x.example.com)', 'Deep Roots'],
    ['other brackets at the end', '- Deep Roots [sic] https://x.example.com', 'Deep Roots [sic]'],
    ['a long name with a colon', '- Roots: How Trees Drink. [paper](https://x.example.com)', 'Roots: How Trees Drink'],
  ])('%s', (_what, text, title) => {
    expect(titlesOf(text)).toEqual([title])
  })

  it.each([
    ['the first cell with a link', '| [Oak](https://x.example.com) | big |', 'Oak'],
    ['the first cell with words', '| Deep Roots | [paper](https://x.example.com) |', 'Deep Roots'],
    ['not a date', '| 2023-05 | Deep Roots | [paper](https://x.example.com) |', 'Deep Roots'],
    ['not a label', '| [paper](https://x.example.com) | [Deep Roots](https://y.example.com) |', 'Deep Roots'],
    ['a cell with an escaped pipe', '| [Oak \\| Elm](https://x.example.com) | big |', 'Oak | Elm'],
  ])('in a table, %s', (_what, row, title) => {
    const columns = row.replace(/\\\|/g, '').split('|').length - 2
    expect(titlesOf(`|${' h |'.repeat(columns)}\n|${'---|'.repeat(columns)}\n${row}\n`)).toEqual([title])
  })
})

describe('entries are lines with links that lead out of the page', () => {
  it.each<[string, string, string[]]>([
    ['items', '- [a](https://a.example.com)\n- [b](https://b.example.com)', ['a', 'b']],
    ['nested items too', '- [a](https://a.example.com)\n  - [b](https://b.example.com)', ['a', 'b']],
    ['items below words without a link', '- Group\n  - [b](https://b.example.com)', ['b']],
    ['files of the repository', '- [a](docs/a.md)', ['a']],
    ['rows, not the header', '| [h](https://h.example.com) |\n|---|\n| [a](https://a.example.com) |', ['a']],
    [
      'paragraphs, where a section is made of them',
      '**One**\n[a](https://a.example.com)\n\n**Two**\n[b](https://b.example.com)',
      ['One', 'Two'],
    ],
    ['no single paragraph', '**One** [a](https://a.example.com)\n\nwords', []],
    [
      'no paragraphs beside more items',
      '[x](https://x.example.com)\n\n[y](https://y.example.com)\n\n- [a](https://a.example.com)\n- [b](https://b.example.com)\n- [c](https://c.example.com)',
      ['a', 'b', 'c'],
    ],
    [
      'quotes, where a section is made of them',
      '> **One** [a](https://a.example.com)\n\n> **Two** [b](https://b.example.com)',
      ['One', 'Two'],
    ],
    ['no badges', '[![a](a.svg)](https://a.example.com)\n\n[![b](b.svg)](https://b.example.com)', []],
    ['no items without links', '- words\n- [ ] more', []],
    ['no links into the page or to mail', '- [a](#a)\n- [b](mailto:b@example.com)', []],
    ['no images', '- ![a](https://a.example.com/a.png)', []],
    ['no code', '```\n- [a](https://a.example.com)\n```', []],
    ['no comments', '<!--\n- [a](https://a.example.com)\n-->', []],
    ['no news', '# News\n\n- [a](https://a.example.com)\n\n# Trees\n\n- [b](https://b.example.com)', ['b']],
    [
      'nothing about the list itself',
      '# How to Contribute\n\n- [a](https://a.example.com)\n\n# 更新日志\n\n- [b](https://b.example.com)\n',
      [],
    ],
  ])('%s', (_what, text, titles) => {
    expect(titlesOf(text)).toEqual(titles)
  })

  it('know their places, markers, depth, section and container', () => {
    const text =
      '# Trees\n\n1. [a](https://a.example.com) x\n   * [b](https://b.example.com)\n     more\n\n> - [c](https://c.example.com)\n'
    expect(
      entriesOf(text).map(({ place, content, marker, depth, section, container }) => ({
        place: text.slice(place.start, place.end),
        content: text.slice(content.start, content.end),
        marker: text.slice(marker.start, marker.end),
        depth,
        section,
        container,
      })),
    ).toEqual([
      {
        place: '1. [a](https://a.example.com) x',
        content: '[a](https://a.example.com) x',
        marker: '1.',
        depth: 0,
        section: 1,
        container: 'list',
      },
      {
        place: '* [b](https://b.example.com)\n     more',
        content: '[b](https://b.example.com)\n     more',
        marker: '*',
        depth: 1,
        section: 1,
        container: 'list',
      },
      {
        place: '- [c](https://c.example.com)',
        content: '[c](https://c.example.com)',
        marker: '-',
        depth: 0,
        section: 1,
        container: 'list',
      },
    ])
  })

  it('have the links that a reader can follow, images apart', () => {
    const [entry] = entriesOf('- [![s](s.svg)](https://a.example.com) <https://b.example.com> ![i](i.png) [c](#c) [d](d.md)')
    expect(entry!.links.map(({ url }) => url)).toEqual(['https://a.example.com', 'https://b.example.com', 'd.md'])
    expect(entry!.images.map(({ url }) => url)).toEqual(['s.svg', 'i.png'])
  })

  it('have each identifier once', () => {
    const [entry] = entriesOf(
      '- x [a](https://arxiv.org/abs/2311.05112) [b](https://arxiv.org/pdf/2311.05112v2) [c](https://github.com/o/r)',
    )
    expect(entry!.identifiers).toEqual([
      { scheme: 'arxiv', value: '2311.05112' },
      { scheme: 'gh', value: 'o/r' },
    ])
  })

  it('of a row have its cells', () => {
    const text = '| a | b |\n|---|---|\n| [x](https://x.example.com) | y \\| z |\n'
    expect(entriesOf(text)[0]!.cells.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      '[x](https://x.example.com)',
      'y \\| z',
    ])
  })
})

it.each([
  ['paper', true],
  ['Code', true],
  ['PDF', true],
  ['paper 2', true],
  ['Project Page', true],
  ['论文', true],
  ['Paper Trails', false],
  ['CodeBERT', false],
  ['Oak', false],
  ['', false],
])('a label says what kind of thing a link leads to: %s', (label, isIt) => {
  expect(isLabel(label)).toBe(isIt)
})

it.each([
  ['**a** [b]', 'a [b]'],
  ['[paper]', 'paper'],
  ['[[paper]]', 'paper'],
  ['a ![i](u) b', 'a b'],
  ['a<br>b', 'a b'],
  ['`code`', 'code'],
  ['a \\* b', 'a * b'],
  ['a <!-- x --> b', 'a b'],
])('inline Markdown as plain words: %s', (raw, words) => {
  expect(plain(raw)).toBe(words)
})

describe('works', () => {
  it.each([
    ['a paper comes before code', '- x [code](https://github.com/o/r) [paper](https://arxiv.org/abs/2311.05112)', 'arxiv:2311.05112'],
    ['the first of two papers', '- x [a](https://doi.org/10.1000/1) [b](https://arxiv.org/abs/2311.05112)', 'doi:10.1000/1'],
    ['else the first address', '- [x](https://x.example.com/a) [y](https://github.com/o/r)', 'url:x.example.com/a'],
    ['a file is none', '- [x](docs/a.md)', undefined],
  ])('%s', (_what, text, work) => {
    expect(workOf(entriesOf(text)[0]!)).toBe(work)
  })

  it('repeat where several entries list one, nested items left out', () => {
    const list = parseList(
      '- [a](https://a.example.com)\n- [b](https://b.example.com)\n  - [a](https://a.example.com)\n- [c](http://a.example.com/)\n- [d](https://a.example.com/#x)\n',
    )
    expect(findRepeats(list).map(({ key, entries }) => [key, ...entries.map(({ title }) => title)])).toEqual([
      ['url:a.example.com', 'a', 'c'],
    ])
  })

  it('have versions where one telling title has several papers', () => {
    const list = parseList(
      ['Deep Roots in Dry Soil', 'deep roots, in dry soil!', 'Roots', 'Roots', 'Deep Roots in Wet Soil']
        .map((title, index) => `- ${title} [paper](https://arxiv.org/abs/2401.0000${index})\n`)
        .join(''),
    )
    expect(findVersions(list).map(({ entries }) => entries.map(({ title }) => title))).toEqual([
      ['Deep Roots in Dry Soil', 'deep roots, in dry soil!'],
    ])
  })

  it.each([
    ['Deep-Roots: in Dry soil!', 'deeprootsindrysoil'],
    ['Äste & Œuvre', 'asteœuvre'],
    ['ﬁne ²', 'fine2'],
    ['树', '树'],
    ['…', ''],
  ])('titles are compared by letters and digits: %s', (title, key) => {
    expect(titleKey(title)).toBe(key)
  })

  it.each([
    ['Deep Roots in Dry Soil', true],
    ['Roots and Soil', false],
    ['Internationalization Localization', false],
    ['GPT', false],
  ])('a title is telling where it is long enough to name one work: %s', (title, isIt) => {
    expect(isTelling(title)).toBe(isIt)
  })
})
