import { describe, expect, it } from 'vitest'
import { parseList } from '../../../src/list/document.ts'
import { decodeUrl, type Link, normalizeLabel } from '../../../src/list/markdown/link.ts'

type Row = { kind: Link['kind']; text: string; url: string; target?: string; image?: true; nested?: true }

/** Links as a person would note them; `target` is left out where it is the URL itself. */
function linksOf(text: string): (Row & { whole: string })[] {
  return parseList(text).links.map(({ kind, image, nested, url, ...link }) => {
    const target = text.slice(link.target.start, link.target.end)
    return {
      kind,
      whole: text.slice(link.start, link.end),
      text: text.slice(link.text.start, link.text.end),
      url,
      ...(target === url ? {} : { target }),
      ...(image ? { image } : {}),
      ...(nested ? { nested } : {}),
    }
  })
}

const inline = (whole: string, text: string, url: string, more: Partial<Row> = {}) => ({
  kind: 'inline' as const,
  whole,
  text,
  url,
  ...more,
})

describe('inline links are read with exact places', () => {
  it.each<[string, string, ReturnType<typeof inline>[]]>([
    ['a plain one', 'see [a](https://x.example.com/a) there', [inline('[a](https://x.example.com/a)', 'a', 'https://x.example.com/a')]],
    ['two on a line', '[a](u)[b](v)', [inline('[a](u)', 'a', 'u'), inline('[b](v)', 'b', 'v')]],
    ['with a title', '[a](u "t (x)")', [inline('[a](u "t (x)")', 'a', 'u')]],
    ['with a title in single quotes', "[a](u 't')", [inline("[a](u 't')", 'a', 'u')]],
    ['with a title in parentheses', '[a](u (t))', [inline('[a](u (t))', 'a', 'u')]],
    ['with blanks around the target', '[a]( u )', [inline('[a]( u )', 'a', 'u')]],
    ['over a line end', '[a\nb](\nu\n)', [inline('[a\nb](\nu\n)', 'a\nb', 'u')]],
    ['in angle brackets', '[a](<u v>)', [inline('[a](<u v>)', 'a', 'u v')]],
    ['in angle brackets with parentheses', '[a](<u(>)', [inline('[a](<u(>)', 'a', 'u(')]],
    ['without a target', '[a]()', [inline('[a]()', 'a', '')]],
    ['with empty angle brackets', '[a](<>)', [inline('[a](<>)', 'a', '')]],
    ['with parentheses in the target', '[a](x_(y)_(z))', [inline('[a](x_(y)_(z))', 'a', 'x_(y)_(z)')]],
    ['with escaped parentheses', '[a](x\\))', [inline('[a](x\\))', 'a', 'x)', { target: 'x\\)' })]],
    ['with character references', '[a](x?a=1&amp;b=2)', [inline('[a](x?a=1&amp;b=2)', 'a', 'x?a=1&b=2', { target: 'x?a=1&amp;b=2' })]],
    ['with an ampersand that is none', '[a](x?a=1&copy=2)', [inline('[a](x?a=1&copy=2)', 'a', 'x?a=1&copy=2')]],
    ['with balanced brackets in the text', '[a [b] c](u)', [inline('[a [b] c](u)', 'a [b] c', 'u')]],
    ['with an escaped bracket in the text', '[a \\] b](u)', [inline('[a \\] b](u)', 'a \\] b', 'u')]],
    ['with code in the text', '[`]` a](u)', [inline('[`]` a](u)', '`]` a', 'u')]],
    ['with marks in the text', '[**a**](u)', [inline('[**a**](u)', '**a**', 'u')]],
    ['in double brackets', '[[a]](u)', [inline('[[a]](u)', '[a]', 'u')]],
    ['in brackets of its own', '[[a](u)]', [inline('[a](u)', 'a', 'u')]],
    ['behind a lonely bracket', '[x [a](u)', [inline('[a](u)', 'a', 'u')]],
    ['in bold', '**[a](u)**', [inline('[a](u)', 'a', 'u')]],
    ['without text', '[](u)', [inline('[](u)', '', 'u')]],
    ['in another script', '[树](https://x.example.com/树)', [inline('[树](https://x.example.com/树)', '树', 'https://x.example.com/树')]],
    ['behind an emoji', '🌱 [a](u)', [inline('[a](u)', 'a', 'u')]],
    ['with a percent escape, kept', '[a](x%20y)', [inline('[a](x%20y)', 'a', 'x%20y')]],
    ['an image', '![a](u.png)', [inline('![a](u.png)', 'a', 'u.png', { image: true })]],
    [
      'an image in a link',
      '[![a](u.png) b](v)',
      [inline('[![a](u.png) b](v)', '![a](u.png) b', 'v'), inline('![a](u.png)', 'a', 'u.png', { image: true, nested: true })],
    ],
    ['an image whose mark is escaped is a link', '\\![a](u)', [inline('[a](u)', 'a', 'u')]],
    ['a link in a link: the inner one', '[a [b](u) c](v)', [inline('[b](u)', 'b', 'u')]],
    ['a link in the text of an image is none to follow', '![a [b](u)](v)', [inline('![a [b](u)](v)', 'a [b](u)', 'v', { image: true })]],
  ])('%s: %s', (_what, text, links) => {
    expect(linksOf(text)).toEqual(links)
  })

  it.each([
    ['a blank before the target', '[a] (u)'],
    ['a blank in the target', '[a](u v)'],
    ['an unbalanced parenthesis', '[a](u(v)'],
    ['an open target', '[a](u'],
    ['an escaped bracket', '\\[a](u)'],
    ['code', '`[a](u)`'],
    ['code that opens before', '`[a`](u)'],
    ['a fence', '```\n[a](u)\n```'],
    ['indented code', '    [a](u)'],
    ['a comment', 'x <!-- [a](u) --> y'],
    ['an attribute', '<b title="[a](u)">x</b>'],
    ['words behind a title', '[a](u "t"x)'],
    ['a label without a definition', '[a][b] and [a]'],
    ['two paragraphs', '[a\n\nb](u)'],
  ])('%s makes no link: %s', (_what, text) => {
    expect(linksOf(text).filter(({ kind }) => kind === 'inline' || kind === 'reference')).toEqual([])
  })

  it('33 levels of parentheses are too many, 32 are not', () => {
    const nest = (depth: number) => `[a](${'('.repeat(depth)}${')'.repeat(depth)})`
    expect(linksOf(nest(32))).toHaveLength(1)
    expect(linksOf(nest(33))).toEqual([])
  })
})

describe('reference links lead where their definition says', () => {
  const definition = '\n\n[The  Label]: https://x.example.com/y "T"\n[img]: <i j.png>\n[the label]: https://other.example.com\n'
  const reference = (whole: string, text: string, more: Partial<Row> = {}) => ({
    kind: 'reference' as const,
    whole,
    text,
    url: 'https://x.example.com/y',
    ...more,
  })
  it.each([
    ['full', '[a][the label]', [reference('[a][the label]', 'a')]],
    ['collapsed', '[The Label][]', [reference('[The Label][]', 'The Label')]],
    ['short', '[the\nLABEL]', [reference('[the\nLABEL]', 'the\nLABEL')]],
    ['short, before a colon', '[the label]: x', [reference('[the label]', 'the label')]],
    ['an image', '![a][img]', [reference('![a][img]', 'a', { url: 'i j.png', image: true })]],
    ['an inline target wins', '[the label](u)', [inline('[the label](u)', 'the label', 'u')]],
  ])('%s: %s', (what, text, links) => {
    const lead = what.includes('colon') ? 'x ' : ''
    expect(linksOf(`${lead}${text}${definition}`)).toEqual(links)
  })

  it('the first of two definitions counts, and its place is the target', () => {
    const text = '[a]\n\n[a]: one\n[a]: two\n'
    const [link] = parseList(text).links
    expect(link).toMatchObject({ url: 'one', target: { start: text.indexOf('one'), end: text.indexOf('one') + 3 } })
  })

  it.each([
    ['  A \n b ', 'A B'],
    ['ẞ', 'SS'],
    ['straße', 'STRASSE'],
  ])('labels are compared without case and blanks: %s', (label, normal) => {
    expect(normalizeLabel(label)).toBe(normal)
  })
})

describe('addresses without brackets are links too', () => {
  const bare = (url: string, more: Partial<Row> = {}) => ({
    kind: 'bare' as const,
    whole: more.target ?? url,
    text: more.target ?? url,
    url,
    ...more,
  })
  it.each<[string, string, object[]]>([
    [
      'in angle brackets',
      '<https://x.example.com>',
      [{ kind: 'autolink', whole: '<https://x.example.com>', text: 'https://x.example.com', url: 'https://x.example.com' }],
    ],
    [
      'a mail address in angle brackets',
      '<me@x.example.com>',
      [
        {
          kind: 'autolink',
          whole: '<me@x.example.com>',
          text: 'me@x.example.com',
          url: 'mailto:me@x.example.com',
          target: 'me@x.example.com',
        },
      ],
    ],
    ['bare', 'see https://x.example.com/a now', [bare('https://x.example.com/a')]],
    ['bare with www', 'see www.example.com/a now', [bare('http://www.example.com/a', { target: 'www.example.com/a' })]],
    ['at the end of a sentence', 'see https://x.example.com/a.', [bare('https://x.example.com/a')]],
    ['before a comma', 'https://x.example.com/a, b', [bare('https://x.example.com/a')]],
    ['in parentheses', '(https://x.example.com/a)', [bare('https://x.example.com/a')]],
    ['with parentheses of its own', 'https://x.example.com/a_(b)', [bare('https://x.example.com/a_(b)')]],
    ['in bold', '**https://x.example.com/a**', [bare('https://x.example.com/a')]],
    ['before a tag', 'https://x.example.com/a<br>', [bare('https://x.example.com/a')]],
    ['with a query', 'https://x.example.com/?a=1&b=2', [bare('https://x.example.com/?a=1&b=2')]],
    ['before a character reference', 'https://x.example.com/a&amp;', [bare('https://x.example.com/a')]],
    ['as the text of a link, once', '[https://x.example.com](u)', [inline('[https://x.example.com](u)', 'https://x.example.com', 'u')]],
  ])('%s: %s', (_what, text, links) => {
    expect(linksOf(text)).toEqual(links)
  })

  it.each([
    'xhttps://x.example.com',
    'https://',
    'www.',
    'wwwx.example.com',
    '`https://x.example.com`',
    'https://a.b_c',
    'ftp://x.example.com',
  ])('this is none: %s', (text) => {
    expect(linksOf(text)).toEqual([])
  })
})

describe('HTML makes links and images', () => {
  it.each<[string, string, object[]]>([
    ['an anchor', 'x <a href="u">a b</a> y', [{ kind: 'html', whole: '<a href="u">a b</a>', text: 'a b', url: 'u' }]],
    ['single quotes', "<a href='u'>a</a>", [{ kind: 'html', whole: "<a href='u'>a</a>", text: 'a', url: 'u' }]],
    ['no quotes', '<a href=u>a</a>', [{ kind: 'html', whole: '<a href=u>a</a>', text: 'a', url: 'u' }]],
    ['upper case', '<A HREF="u">a</A>', [{ kind: 'html', whole: '<A HREF="u">a</A>', text: 'a', url: 'u' }]],
    [
      'character references',
      'x <a href="?a&amp;b">a</a>',
      [{ kind: 'html', whole: '<a href="?a&amp;b">a</a>', text: 'a', url: '?a&b', target: '?a&amp;b' }],
    ],
    [
      'blanks around the address',
      'x <a href=" u ">a</a>',
      [{ kind: 'html', whole: '<a href=" u ">a</a>', text: 'a', url: 'u', target: ' u ' }],
    ],
    [
      'an image',
      'x <img src="u.png" alt="A">',
      [{ kind: 'html', whole: '<img src="u.png" alt="A">', text: 'A', url: 'u.png', image: true }],
    ],
    [
      'an image in an anchor',
      '<a href="u"><img src="i.png"></a>',
      [
        { kind: 'html', whole: '<a href="u"><img src="i.png"></a>', text: '<img src="i.png">', url: 'u' },
        { kind: 'html', whole: '<img src="i.png">', text: '', url: 'i.png', image: true, nested: true },
      ],
    ],
    ['blocks of HTML', '<div>\n<a href="u">a</a>\n[no](v)\n</div>', [{ kind: 'html', whole: '<a href="u">a</a>', text: 'a', url: 'u' }]],
    ['an anchor that is never closed', 'x <a href="u"> y', [{ kind: 'html', whole: '<a href="u">', text: '', url: 'u' }]],
    ['an anchor without an address', 'x <a name="n"></a>', []],
    ['another attribute that ends in href', 'x <a data-href="u">a</a>', []],
    ['another tag', 'x <b href="u">a</b>', []],
  ])('%s: %s', (_what, text, links) => {
    expect(linksOf(text)).toEqual(links)
  })
})

describe('links are read in every kind of block', () => {
  it.each([
    ['a heading', '# x [a](u)'],
    ['an underlined heading', 'x [a](u)\n==='],
    ['an item', '- x [a](u)'],
    ['a nested item', '- y\n  - x [a](u)'],
    ['a task', '- [ ] x [a](u)'],
    ['the second paragraph of an item', '- y\n\n  x [a](u)'],
    ['a quote', '> x [a](u)'],
    ['a header cell', '| x [a](u) | y |\n|---|---|\n'],
    ['a cell', '| x | y |\n|---|---|\n| z | [a](u) |'],
    ['a line that ends in a carriage return', 'y\r\nx [a](u)\r\n'],
  ])('%s', (_what, text) => {
    expect(linksOf(text)).toEqual([inline('[a](u)', 'a', 'u')])
  })

  it('an escaped pipe in a cell belongs to its text', () => {
    expect(linksOf('| x |\n|---|\n| [a \\| b](u) |')).toEqual([inline('[a \\| b](u)', 'a \\| b', 'u')])
  })

  it('a byte-order mark shifts no place', () => {
    const [link] = parseList('\ufeff[a](u)').links
    expect(link).toMatchObject({ start: 0, end: 6, url: 'u' })
  })

  it('links come in the order of their starts, outer ones first', () => {
    const text = '[b](v) <a href="w">c</a>\n\n<p><a href="x">d</a></p>\n\n- [![i](i.png)](y) https://z.example.com\n'
    const starts = parseList(text).links.map(({ start }) => start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(linksOf(text).map(({ url }) => url)).toEqual(['v', 'w', 'x', 'y', 'i.png', 'https://z.example.com'])
  })
})

it.each([
  ['a\\(b\\)', 'a(b)'],
  ['a\\b', 'a\\b'],
  ['a&amp;b', 'a&b'],
  ['a&copy;b', 'a©b'],
  ['a&copy=b', 'a&copy=b'],
  ['a&#38;b', 'a&b'],
  ['a%20b', 'a%20b'],
])('a destination means what its escapes say: %s', (raw, url) => {
  expect(decodeUrl(raw)).toBe(url)
})

it.each([
  ['<a href="https://h.example/?a=1&section=2">x</a>', 'https://h.example/?a=1&section=2'],
  ['<a href="https://h.example/?a=1&copy=2&reg=3">x</a>', 'https://h.example/?a=1&copy=2&reg=3'],
  ['<a href="https://h.example/?a=1&amp;section=2">x</a>', 'https://h.example/?a=1&section=2'],
  ['<a href="https://h.example/&eacute;&eacutex">x</a>', 'https://h.example/é&eacutex'],
  ['<img src="https://h.example/?x=1&not=2" />', 'https://h.example/?x=1&not=2'],
])('character references in an attribute are decoded as HTML says: %s', (text, url) => {
  expect(parseList(text).links.map((link) => link.url)).toEqual([url])
})
