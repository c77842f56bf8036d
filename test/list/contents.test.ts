import { describe, expect, it } from 'vitest'
import { parseList } from '../../src/list/document.ts'
import { linksIn } from '../../src/list/markdown/link.ts'

const headings = '\n\n## A\n\n## B\n\n## C\n\n## D\n'
const found = (text: string) =>
  parseList(text + headings).contents.map(({ shape, lines }) => `${shape} ${lines.map(({ link }) => link.url).join(' ')}`)

describe('the contents are found by what they are', () => {
  it.each<[string, string, string[]]>([
    ['a list', '- [A](#a)\n- [B](#b)\n- [C](#c)', ['list #a #b #c']],
    ['a list under any heading', '# Where is what\n\n* [A](#a)\n* [B](#b)\n* [C](#c)', ['list #a #b #c']],
    ['a nested list', '- [A](#a)\n  - [B](#b)\n    - [C](#c)', ['list #a #b #c']],
    ['a nested list below words without links', '- First\n  - [A](#a)\n  - [B](#b)\n- Second\n  - [C](#c)', ['list #a #b #c']],
    ['a numbered list', '1. [A](#a)\n2. [B](#b)\n3. [C](#c)', ['list #a #b #c']],
    ['a table', '| [A](#a) | [B](#b) |\n|---|---|\n| [C](#c) | |', ['table #a #b #c']],
    ['a paragraph of links', '[A](#a) • [B](#b) • [C](#c)', ['html #a #b #c']],
    ['HTML', '<p><a href="#a">A</a> | <a href="#b">B</a> | <a href="#c">C</a></p>', ['html #a #b #c']],
    [
      'a table in HTML',
      '<table>\n<tr><td><a href="#a">A</a></td><td><a href="#b">B</a></td></tr>\n<tr><td><a href="#c">C</a></td></tr>\n</table>',
      ['html #a #b #c'],
    ],
    ['a list in details', '<details>\n<summary>Contents</summary>\n\n- [A](#a)\n- [B](#b)\n- [C](#c)\n\n</details>', ['list #a #b #c']],
    ['a list between markers of a generator', '<!-- toc -->\n- [A](#a)\n- [B](#b)\n- [C](#c)\n<!-- tocstop -->', ['list #a #b #c']],
    ['two lists', '- [A](#a)\n- [B](#b)\n- [C](#c)\n\ntext\n\n- [D](#d)\n- [C](#c)\n- [B](#b)', ['list #a #b #c', 'list #d #c #b']],
    ['a list with dead lines', '- [A](#a)\n- [X](#x)\n- [Y](#y)', ['list #a #x #y']],
    ['a list with a few links elsewhere', '- [A](#a)\n- [B](#b)\n- [C](#c)\n- [D](docs/d.md)', ['list #a #b #c']],
    ['links with words behind them', '- [A](#a): first\n- [B](#b) (12)\n- [C](#c) – third', ['list #a #b #c']],
  ])('%s', (_what, text, contents) => {
    expect(found(text)).toEqual(contents)
  })

  it.each([
    ['no links at all', 'Only words.'],
    ['two places only', '- [A](#a)\n- [B](#b)'],
    ['one place three times', '- [A](#a)\n- [B](#a)\n- [C](#a)'],
    ['a list of entries', '- [A](https://a.example.com)\n- [B](https://b.example.com)\n- [C](https://c.example.com)'],
    ['entries with a few links into the page', '- [x](u) [A](#a)\n- [y](v) [B](#b)\n- [z](w) [C](#c)\n- [q](r)'],
    ['links in three paragraphs', 'See [A](#a).\n\nSee [B](#b).\n\nSee [C](#c).'],
    ['images', '- ![A](#a)\n- ![B](#b)\n- ![C](#c)'],
    ['code', '```\n- [A](#a)\n- [B](#b)\n- [C](#c)\n```'],
    ['a comment', '<!--\n- [A](#a)\n- [B](#b)\n- [C](#c)\n-->'],
    ['links to the bare number sign', '- [A](#)\n- [B](#)\n- [C](#)'],
  ])('%s: there are none', (_what, text) => {
    expect(found(text)).toEqual([])
  })

  it('a line knows its item and how deep it is nested', () => {
    const text = `x\n\n- [A](#a)\n  - **[B](#b)** more\n    - [C](#c)\n${headings}`
    const [contents] = parseList(text).contents
    expect(contents!.lines.map(({ depth, place }) => [depth, text.slice(place.start, place.end)])).toEqual([
      [0, '- [A](#a)'],
      [1, '- **[B](#b)** more'],
      [2, '- [C](#c)'],
    ])
  })

  it('lines of the contents are no entries', () => {
    const list = parseList(`- [A](#a)\n- [B](#b)\n- [C](#c)\n- [D](docs/d.md)\n${headings}\n- [x](https://x.example.com)\n`)
    expect(list.entries.map(({ title }) => title)).toEqual(['x'])
  })
})

it('the links between two offsets are those that start there', () => {
  const { links } = parseList('[a](u) [b](v)\n\n[c](w)\n')
  const urls = (start: number, end: number) => linksIn(links, { start, end }).map(({ url }) => url)
  expect(urls(0, 100)).toEqual(['u', 'v', 'w'])
  expect(urls(0, 7)).toEqual(['u'])
  expect(urls(0, 8)).toEqual(['u', 'v'])
  expect(urls(1, 7)).toEqual([])
  expect(urls(7, 15)).toEqual(['v'])
})
