import { describe, expect, it } from 'vitest'
import { parseList, resolveAnchor, sectionOf } from '../../../src/list/document.ts'
import { decodeAnchor, slugHeadings, stripEmphasis } from '../../../src/list/markdown/anchors.ts'

/** The anchors of a page whose headings have these contents, in order. */
function anchorsOf(...contents: string[]): string[] {
  return headingAnchors(contents.map((content) => `## ${content}\n`).join('\n'))
}

function headingAnchors(text: string): string[] {
  return parseList(text).sections.flatMap(({ level, anchor }) => (level > 0 ? [anchor] : []))
}

describe('the anchor of a heading is the one GitHub gives it', () => {
  it.each([
    ['plain words', 'Large Models', 'large-models'],
    ['an ampersand leaves its two blanks', 'A & B', 'a--b'],
    ['a slash leaves its two blanks', 'A / B', 'a--b'],
    ['a dash between blanks is kept', 'A - B', 'a---b'],
    ['several marks in a row', 'A, B & C: (D)', 'a-b--c-d'],
    ['a blank before a badge is kept at the end', 'X [![b](https://img.example.com/b.svg)](https://b.example.com)', 'x-'],
    ['two badges leave two', 'X [![b](b.svg)](https://b.example.com) [![c](c.svg)](https://c.example.com)', 'x--'],
    ['an image before the words leaves a dash in front', '![logo](logo.png) X', '-x'],
    ['the alternative text of an image does not count', 'X ![the logo](logo.png)', 'x-'],
    ['an image in HTML does not count', 'X <img src="logo.png" alt="logo">', 'x-'],
    ['of a link only the text counts', 'The [big one](https://big.example.com) here', 'the-big-one-here'],
    ['of a reference link too', 'The [big one][big] here\n\n[big]: https://big.example.com', 'the-big-one-here'],
    ['an autolink counts whole', 'See <https://x.example.com/y>', 'see-httpsxexamplecomy'],
    ['an emoji goes, its blank stays', '🚀 Dev', '-dev'],
    ['an emoji at the end leaves its blank', 'Dev 🚀', 'dev-'],
    ['a variation selector stays', '🛠️ Dev', '\ufe0f-dev'],
    ['other variation selectors stay', 'a\ufe01b\ufe0ec', 'a\ufe01b\ufe0ec'],
    ['a combining mark stays', 'e\u0301tude', 'e\u0301tude'],
    ['a keycap keeps its marks', '1️⃣ One', '1\ufe0f\u20e3-one'],
    ['a zero-width joiner goes', '👩‍💻 Dev', '-dev'],
    ['a flag goes', '🇫🇷 France', '-france'],
    ['superscript and circled numbers go', 'a²½① x', 'a-x'],
    ['a shortcode keeps its letters', ':rocket: x', 'rocket-x'],
    ['a shortcode keeps its underscore', ':ok_hand: x', 'ok_hand-x'],
    ['Chinese stays', '医疗 大模型', '医疗-大模型'],
    ['Chinese punctuation goes', '模型（大）、数据：列表', '模型大数据列表'],
    ['accents stay, in lower case', 'Élan ÜBER', 'élan-über'],
    ['Cyrillic stays, in lower case', 'Большие Модели', 'большие-модели'],
    ['title case letters are lower-cased as well', 'ǅ', 'ǆ'],
    ['an ideographic blank goes', '模型　列表', '模型列表'],
    ['a no-break space goes', 'A\u00a0B', 'ab'],
    ['underscores stay', 'snake_case_name', 'snake_case_name'],
    ['other connectors stay', 'a‿b', 'a‿b'],
    ['emphasis marks go', '**Bold** and _soft_ and ~~gone~~', 'bold-and-soft-and-gone'],
    ['emphasis marks that are escaped are deleted as characters', '2 \\* 3', '2--3'],
    ['an escaped underscore stays', 'a\\_b', 'a_b'],
    ['code loses its ticks', 'The `code_span` here', 'the-code_span-here'],
    ['asterisks in code are deleted as characters', '`a*b*c`', 'abc'],
    ['character references are read', 'A &amp; B &copy;', 'a--b-'],
    ['a tag goes, its text stays', 'Dev<sup>2</sup>', 'dev2'],
    ['an anchor that the author wrote leaves the anchor as it is', '<a name="x"></a>Dev', 'dev'],
    ['braces are ordinary characters', 'Dev {#own}', 'dev-own'],
    ['quotes go', "What's “new”", 'whats-new'],
    ['dots and numbers', '3.1 Version 2.0', '31-version-20'],
    ['trade marks go', 'Foo™ ©2024', 'foo-2024'],
    ['a heading with nothing but an emoji has a lonely anchor', '🚀', ''],
    ['number signs behind the heading are no text', 'Closed ##', 'closed'],
    ['two blanks become two dashes only where Markdown keeps them', 'A  B', 'a--b'],
  ])('%s: %s', (_what, content, anchor) => {
    expect(anchorsOf(content)).toEqual([anchor])
  })

  it.each([
    ['numbers count up', ['echo', 'echo', 'echo'], ['echo', 'echo-1', 'echo-2']],
    ['a number that is taken already is passed over', ['echo', 'echo', 'echo 1'], ['echo', 'echo-1', 'echo-1-1']],
    ['a number that will be taken counts from its own heading', ['echo 1', 'echo', 'echo'], ['echo-1', 'echo', 'echo-2']],
    ['letter case does not tell headings apart', ['Echo', 'ECHO'], ['echo', 'echo-1']],
    ['emoji do not tell headings apart', ['🚀 Go', '🛫 Go'], ['-go', '-go-1']],
  ])('where headings repeat, %s', (_what, contents, anchors) => {
    expect(anchorsOf(...contents)).toEqual(anchors)
    expect(slugHeadings(contents)).toEqual(anchors)
  })

  it('underlined headings and headings in HTML count with the others, in the order of the page', () => {
    const text =
      'Same\n====\n\n<h2 align="center">Same</h2>\n\n## Same\n\n<h3>\n  <a href="https://x.example.com">Big</a> &amp; small\n</h3>\n'
    expect(headingAnchors(text)).toEqual(['same', 'same-1', 'same-2', '--big--small'])
  })

  it('what looks like a heading in code and comments is none', () => {
    expect(headingAnchors('```\n# no\n```\n\n    # no\n\n<!-- # no -->\n\n# yes\n')).toEqual(['yes'])
  })
})

describe('a link into the page', () => {
  const page = '<a name="Written"></a>\n\n## 🛠️ Tools\n\n## Grün & Blau\n\n<div id="in-html"></div>\n\ntext\n\n## After\n'
  it.each([
    ['the anchor as it is', '#grün--blau', 'grün--blau'],
    ['percent escapes', '#gr%C3%BCn--blau', 'grün--blau'],
    ['the escapes of a variation selector', '#%EF%B8%8F-tools', '\ufe0f-tools'],
    ['another letter case', '#Grün--Blau', 'grün--blau'],
    ['an anchor that the author wrote', '#Written', 'Written'],
    ['an id', '#in-html', 'in-html'],
    ["GitHub's own prefix", '#user-content-after', 'after'],
    ['the page itself', '#readme', 'readme'],
    ['the top', '#top', 'top'],
    ['nothing', '#', ''],
  ])('leads somewhere with %s', (_what, hash, anchor) => {
    expect(resolveAnchor(parseList(page), hash)).toBe(anchor)
  })

  it.each(['#tools', '#grün-blau', '#gr%C3n', '#after-1', '#written-', '#%F0%9F-tools'])('leads nowhere with %s', (hash) => {
    expect(resolveAnchor(parseList(page), hash)).toBeUndefined()
  })

  it('finds the section of an anchor, written ones before or after the heading too', () => {
    const list = parseList('<a name="a"></a>\n\n## One\n\n## Two\n\n<a id="b"></a>\n\ntext\n\n## <span id="c"></span>Three\n')
    expect(['one', 'a', 'two', 'b', 'three', 'c', 'd'].map((anchor) => sectionOf(list, anchor))).toEqual([1, 1, 2, 2, 3, 3, undefined])
  })
})

it.each([
  ['#a%20b', 'a b'],
  ['#100%', '100%'],
  ['a', 'a'],
])('an anchor that cannot be decoded stays as written: %s', (hash, anchor) => {
  expect(decodeAnchor(hash)).toBe(anchor)
})

it.each([
  ['**a** *b* ***c***', 'a b c'],
  ['_a_ __b__', 'a b'],
  ['a_b_c and d_e_', 'a_b_c and d_e_'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['~~a~~ ~b~', 'a ~b~'],
  ['**a *b* c**', 'a b c'],
])('emphasis marks are dropped and nothing else: %s', (raw, plain) => {
  expect(stripEmphasis(raw)).toBe(plain)
})
