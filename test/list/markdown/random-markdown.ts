/** Random Markdown: the constructs of lists, composed, nested, and broken in the ways people break them. */
import fc from 'fast-check'

const { constantFrom: pick, tuple } = fc
type Text = fc.Arbitrary<string>

const joined = (...parts: Text[]): Text => tuple(...parts).map((all) => all.join(''))
const many = (part: Text, { by, min = 0, max }: { by: string; min?: number; max: number }): Text =>
  fc.array(part, { minLength: min, maxLength: max }).map((all) => all.join(by))

const word = pick(
  ...['a', 'foo', 'Bar', 'naïve', '清单', '1', 'x_y', '*em*', '**strong**', '~~del~~', '&amp;', '&copy;', '&x', '\\*', '\\[', '\\]', '\\`'],
  ...['`code`', '`` a`b ``', '`[x](y)`', '`', '``', '<b>', '</b>', '<!-- c -->', '<br/>', '<a href="u">', '<', '>', '|', '\\|', '\u00a0'],
  ...['_', '*', '#', '-', ':', '.', '!', '👩‍💻', 'a@b', '"', "'", '('],
)
const url = pick(
  ...['u', '/a', 'http://a.b', 'https://a.b/c(d)e', '<a b>', '<>', '', '#x', 'a\\)b', 'a(b', 'https://a.b/*', 'a&amp;b', 'mailto:x@y.z'],
  ...['http://a.b/`c', 'http://a.b/_c_'],
)
const title = pick('', '', '', ' "t"', " 't'", ' (t)', ' "t', "'t", '  "t" ', '"t"', '\n"t"', ' t')
const label = pick('x', 'Foo', 'y z', 'none', '`x`', '[x]', 'a\\]b')
const address = pick(
  ...[
    '<http://a.b>',
    '<mailto:a@b.c>',
    '<a@b.c>',
    '<x:y z>',
    'http://a.b',
    'https://a.b/c).',
    'www.a.b',
    'www.a_b.c',
    'http://a.b/?x=1&y=2;',
  ],
  ...['(http://a.b)', 'http://a.b)', '"http://a.b"', '*http://a.b*', 'xhttp://a.b', 'www.', 'http://', 'http://a.b/[x](y)', 'http://a.b]'],
  ...['http://a.b&amp;', 'https://a.b~', 'http://a.b/*c*_', 'HTTPS://A.B', 'http://清.单/路'],
)
const scrap = pick('[', '](', ')', '![', '[[', ']]', '](u)', '[x]', '<a', '<!--', '-->', '](<')
const { piece } = fc.letrec<{ piece: string; text: string }>((tie) => ({
  text: many(tie('piece'), { by: ' ', max: 3 }),
  piece: fc.oneof(
    { depthSize: 'small' },
    { arbitrary: word, weight: 6 },
    { arbitrary: joined(pick('[', '[', '['), tie('text'), pick(']('), url, title, pick(')')), weight: 4 },
    { arbitrary: joined(pick('!['), tie('text'), pick(']('), url, title, pick(')')), weight: 1 },
    { arbitrary: joined(pick('[', '!['), tie('text'), pick(']['), label, pick(']')), weight: 1 },
    { arbitrary: joined(pick('[', '!['), label, pick(']', '][]')), weight: 2 },
    { arbitrary: address, weight: 2 },
    { arbitrary: scrap, weight: 2 },
  ),
}))

const line = joined(many(piece, { by: ' ', min: 1, max: 3 }), pick('', '', '', ' ', '  ', '\\', '\t'))
const anyLine = joined(
  pick(
    ...['a', 'foo bar', '[x]', '1. a', '- a', '# a', '> a', '| a | b |', '---', '===', '```', '    a', '<div>', '[x]: u', '<br/>', '* * *'],
    ...[
      '2. b',
      '+ c',
      '10) x',
      'a | b',
      '\t- a',
      '<!-- a',
      'a -->',
      '--',
      '- | -',
      '|-|',
      '~~~ x | y',
      '</div>',
      '  ',
      '`',
      '[x]:',
      '"t"',
      '\\',
    ],
  ),
  pick('', '', '', ' ', '\t', '  '),
)
const indent = pick('', '', '', '', ' ', '  ', '   ', '    ', '\t', '     ')
const heading = joined(indent, pick('#', '##', '######', '#######'), pick(' ', '  ', '\t', ''), line, pick('', ' #', ' ##  ', '#', ' \\#'))
const underlined = joined(indent, line, pick('\n'), pick('===', '---', '=', '-', '  ---', '    ===', '--- ', '- -', '=== x'))
const fenced = joined(
  joined(indent, pick('```', '~~~', '````'), pick('', 'js', ' x', '`'), pick('\n')),
  many(anyLine, { by: '\n', max: 3 }),
  pick('\n```', '\n~~~', '\n````', '', '\n  ```', '\n    ```'),
)
const cell = pick('a', 'b c', ' ', '', '[x](u)', '`a|b`', '\\|', '**b**', 'http://a.b', '![i](j)', '`', 'x')
const row = joined(pick('|', '', '| ', '  |'), many(cell, { by: ' | ', min: 1, max: 4 }), pick('|', '', ' |', ' | ', '|\t'))
const bars = joined(
  pick('|', '', '| '),
  many(pick('-', '---', ':-:', '--:', ' :-- '), { by: '|', min: 1, max: 4 }),
  pick('|', '', ' |', '| '),
)
const rows = many(fc.oneof({ arbitrary: row, weight: 4 }, { arbitrary: anyLine, weight: 1 }), { by: '\n', max: 3 })
const table = joined(indent, row, pick('\n'), bars, pick('\n'), rows)
const html = joined(
  indent,
  pick(
    ...[
      '<div>',
      '<div align="center">',
      '<!-- c -->',
      '<!-- open',
      '<?php',
      '<!X',
      '<pre>',
      '<a name="x" />',
      '<br>',
      '<img src="x"/>',
      '</p>',
    ],
    ...[
      '<b>',
      '<a href="u">t</a>',
      '<![CDATA[ x',
      '<details><summary>x</summary>',
      '<script>',
      '<!-->',
      '<a b c=d>',
      '<h1>T</h1>',
      '</pre>',
    ],
  ),
  pick('\n'),
  many(fc.oneof(line, anyLine), { by: '\n', max: 2 }),
  pick('', '\n-->', '\n</div>', '\n?>', '\n]]>', '\n</pre>'),
)
const definition = joined(indent, pick('['), label, pick(']: ', ']:', ']:\n', ']:  '), url, title)
const paragraph = joined(indent, many(line, { by: '\n', min: 1, max: 3 }))
const leaf = fc.oneof(
  { arbitrary: paragraph, weight: 5 },
  { arbitrary: heading, weight: 2 },
  { arbitrary: anyLine, weight: 2 },
  ...[underlined, fenced, table, html, definition].map((arbitrary) => ({ arbitrary, weight: 1 })),
)

const marker = pick(
  ...[
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2. ',
    '1) ',
    '10. ',
    '-   ',
    '-\t',
    '- [ ] ',
    '-     ',
    '1.\t',
    '-',
    '> ',
    '>',
    '>  ',
    '> > ',
    '> - ',
    '- > ',
    '0. ',
  ],
)
/** How the lines after the first are led: by the mark again, by as much blank, by none now and then, or by a fixed indent. */
const leads = pick('mark', 'same', 'lazy', 'two', 'four')

function contain(lead: string, mark: string, content: string, how: string): string {
  const [first = '', ...rest] = content.split('\n')
  const isQuote = mark.includes('>')
  const widths: Record<string, string> = {
    two: `${lead}  `,
    four: `${lead}    `,
    mark: lead + mark,
    lazy: '',
    same: ' '.repeat((lead + mark).length),
  }
  const pad = isQuote ? lead + mark : widths[how]!
  const led = rest.map((text, at) => (text === '' && !isQuote ? '' : how === 'lazy' && at % 2 ? text : pad + text))
  return [lead + mark + first, ...led].join('\n')
}

const { document } = fc.letrec<{ block: string; document: string }>((tie) => ({
  document: fc
    .array(joined(tie('block'), pick('\n', '\n', '\n\n', '\n\n', '\n \n', '\n\n\n')), { minLength: 1, maxLength: 4 })
    .map((blocks) => blocks.join('').replace(/\n+$/, '')),
  block: fc.oneof(
    { depthSize: 'small' },
    { arbitrary: leaf, weight: 4 },
    { arbitrary: tuple(indent, marker, tie('document'), leads).map((parts) => contain(...parts)), weight: 3 },
  ),
}))

/** A document with one of the three line ends. */
export const markdown: Text = tuple(document, pick('\n', '\n', '\n', '\r\n', '\r'), fc.boolean()).map(([text, end, isEnded]) =>
  (isEnded ? `${text}\n` : text).replaceAll('\n', end),
)
