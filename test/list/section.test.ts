import { describe, expect, it } from 'vitest'
import { parseList } from '../../src/list/document.ts'
import { isUnder, sectionAt } from '../../src/list/section.ts'

const page = 'Before.\n\n# Garden\n\nText.\n\n## Trees\n\n#### Old\n\n### Young\n\n# Tools\n\nEnd.\n'
const { sections } = parseList(page)

describe('sections', () => {
  it('are a heading with all that follows it up to the next, and one without a heading before them', () => {
    expect(sections.map(({ title, level, parent }) => [title, level, parent])).toEqual([
      ['', 0, -1],
      ['Garden', 1, -1],
      ['Trees', 2, 1],
      ['Old', 4, 2],
      ['Young', 3, 2],
      ['Tools', 1, -1],
    ])
    expect(sections.map(({ start, end }) => page.slice(start, end)).join('')).toBe(page)
    expect(sections.slice(1).map(({ heading }) => page.slice(heading.start, heading.end))).toEqual([
      '# Garden',
      '## Trees',
      '#### Old',
      '### Young',
      '# Tools',
    ])
  })

  it.each([
    ['the first character', 0, 0],
    ['a heading', page.indexOf('# Garden'), 1],
    ['the character before a heading', page.indexOf('# Garden') - 1, 0],
    ['the end', page.length, 5],
  ])('are found by an offset: %s', (_what, offset, index) => {
    expect(sectionAt(sections, offset)).toBe(index)
  })

  it('are under their own title and those above', () => {
    const titles = sections.slice(1).map(({ title }) => title)
    expect(sections.map((_section, index) => titles.filter((title) => isUnder(sections, index, title)))).toEqual([
      [],
      ['Garden'],
      ['Garden', 'Trees'],
      ['Garden', 'Trees', 'Old'],
      ['Garden', 'Trees', 'Young'],
      ['Tools'],
    ])
  })

  it('a text without headings is one section, an empty one too', () => {
    for (const text of ['', 'x\n']) expect(parseList(text).sections).toMatchObject([{ level: 0, start: 0, end: text.length }])
  })

  it.each([
    ['marks', '# **Big** _and_ `code` here', 'Big and code here'],
    ['links', '# The [big](u) one', 'The big one'],
    ['badges', '# Big ![b](b.svg) [![c](c.svg)](u)', 'Big'],
    ['tags', '# <a name="x"></a>Big<sup>2</sup>', 'Big2'],
    ['emoji', '# 🛠️ Tools', '🛠️ Tools'],
    ['character references', '# A &amp; B', 'A & B'],
    ['signs behind it', '# Big ##', 'Big'],
    ['an underline', 'Big\none\n===', 'Big one'],
    ['HTML', '<h1 align="center">\n  <img src="l.png">\n  Big <b>one</b>\n</h1>', 'Big one'],
  ])('a title is what a reader sees: %s', (_what, text, title) => {
    expect(parseList(text).sections[1]).toMatchObject({ title, level: 1 })
  })
})
