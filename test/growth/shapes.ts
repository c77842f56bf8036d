/** Texts that a stranger may send to make a review slow: each grows with a number, and the work on it must grow no faster. */

/** A hostile text: what it is called, how large the smaller of two sizes is, and the list it makes; `before` is what a change to it began from. */
export type Shape = {
  readonly name: string
  readonly n: number
  readonly text: (n: number) => string
  readonly before?: (n: number) => string
}

const url = 'https://x.example.com/'

/** So many lines or pieces, each made from its number. */
function each(n: number, piece: (index: number) => string): string {
  return Array.from({ length: n }, (_, index) => piece(index)).join('')
}

/** An ordinary list, so that norms are learned and contents are there. */
const ordinary = `# List

## Contents

- [Trees](#trees)
- [Herbs](#herbs)
- [Tools](#tools)

${['Trees', 'Herbs', 'Tools'].map((name) => `## ${name}\n\n${each(6, (index) => `- [${name} ${index}](${url}${name}/${index}) - A thing of ${name}.\n`)}\n`).join('')}`

/** What a change to a hostile text begins from. */
export const plain = ordinary

/** A line within an ordinary list. */
const within = (line: string): string => `${ordinary}${line}\n`
/** Text in a list item, after a link. */
const item = (text: string): string => within(`- [a](${url}) - ${text}`)

const pieces = (name: string, n: number, piece: string): Shape => ({ name, n, text: (many) => within(piece.repeat(many)) })
const behind = (name: string, n: number, piece: string): Shape => ({ name, n, text: (many) => item(piece.repeat(many)) })

export const shapes: readonly Shape[] = [
  // Words and spaces.
  { name: 'AA and then A behind a space', n: 250, text: (n) => item(`${'AA'.repeat(n)}${' A'.repeat(n)}`) },
  { name: 'AA and A alone', n: 250, text: (n) => `${'AA'.repeat(n)}${' A'.repeat(n)}` },
  pieces('tabs', 500, '\t'),
  behind('tabs in an entry', 500, '\t'),
  { name: 'tabs before an entry', n: 500, text: (n) => within(`${'\t'.repeat(n)}- [a](${url})`) },
  { name: 'tabs behind a bullet', n: 500, text: (n) => within(`-${'\t'.repeat(n)}[a](${url})`) },
  { name: 'tabs between words', n: 500, text: (n) => item('a\t'.repeat(n)) },
  pieces('spaces', 1000, ' '),
  { name: 'spaces before a letter', n: 1000, text: (n) => item(`${' '.repeat(n)}b`) },
  { name: 'spaces in a name', n: 1000, text: (n) => within(`- [a${' '.repeat(n)}b](${url}) - A b.`) },
  { name: 'spaces in a target', n: 1000, text: (n) => within(`- [a](${url}${' '.repeat(n)}b) - A b.`) },
  { name: 'spaces between link and target', n: 1000, text: (n) => within(`- [a]${' '.repeat(n)}(${url}) - A b.`) },
  { name: 'spaces in a heading', n: 1000, text: (n) => within(`## a${' '.repeat(n)}b`) },
  pieces('line feeds', 1000, '\n'),
  pieces('carriage returns', 1000, '\r'),
  pieces('lines of a space', 500, ' \n'),
  behind('words', 1000, 'word '),
  behind('a long word', 2000, 'word'),
  behind('sentences', 500, 'Word. '),
  behind('commas', 500, ' ,'),
  behind('colons', 1000, ':'),
  behind('dashes', 500, ' - '),
  behind('long dashes', 500, '—'),
  { name: 'a long name', n: 2000, text: (n) => within(`- [${'word'.repeat(n)}](${url}) - A b.`) },
  { name: 'emoji in a name', n: 1000, text: (n) => within(`- [${'🌱'.repeat(n)}](${url}) - A b.`) },
  { name: 'emoji before a name', n: 500, text: (n) => within(`- ${'🌱 '.repeat(n)}[a](${url}) - A b.`) },
  behind('emoji', 500, '🌱'),
  behind('letters with accents', 500, 'e\u0301'),
  behind('accents', 1000, '\u0301'),
  behind('invisible characters', 500, '\u200b'),
  behind('characters that turn the direction', 500, '\u202e'),
  { name: 'invisible characters in a URL', n: 500, text: (n) => within(`- [a](${url}${'\u200b'.repeat(n)}) - A b.`) },
  behind('garbled characters', 500, 'Ã¼'),
  behind('garbled quotes', 500, 'â€™'),
  behind('broken bytes', 500, '\ufffd'),
  behind('lone halves of characters', 500, '\ud800'),
  behind('characters of Chinese', 500, '树'),
  behind('entities', 500, '&amp;'),
  behind('ampersands', 500, '&'),
  behind('backslashes', 500, '\\'),
  behind('exclamation marks', 500, '!'),
  behind('hashes', 500, '#'),
  behind('digits', 1000, '1'),
  behind('dates', 300, '2024-01-01 '),

  // Brackets.
  behind('opening brackets', 1000, '['),
  behind('closing brackets', 1000, ']'),
  behind('images', 1000, '!['),
  behind('hidden links', 500, ']('),
  behind('hidden links with targets', 250, `](${url} `),
  behind('links in links', 500, '[a]('),
  behind('links in labels', 250, '[a]([b](u) '),
  behind('links split by a space', 250, '[a] (u) '),
  behind('links with two parentheses', 250, '[a]((u)) '),
  behind('links with a bracket too many', 250, '[[a](u) '),
  behind('links with text behind', 250, `[a](${url}))`),
  behind('targets in angles', 250, '[a](<u '),
  behind('titles without an end', 250, '[a](u "'),
  behind('targets that end at a title', 250, `[a](u '" `),
  behind('empty links', 250, '[]() '),
  behind('labels without links', 250, '[code] '),
  behind('labels of two', 250, '[a][b] '),
  behind('footnotes', 250, '[^1] '),
  behind('labels in brackets', 250, '[[code]] '),
  { name: 'nested brackets', n: 500, text: (n) => item(`${'['.repeat(n)}a${']'.repeat(n)}`) },
  { name: 'nested brackets before a target', n: 500, text: (n) => item(`${'['.repeat(n)}a${']'.repeat(n)}(u)`) },
  { name: 'nested links', n: 250, text: (n) => item(`${'['.repeat(n)}a${'](u)'.repeat(n)}`) },
  { name: 'nested images', n: 250, text: (n) => item(`${'!['.repeat(n)}a${'](u)'.repeat(n)}`) },
  { name: 'parentheses in a target', n: 1000, text: (n) => within(`- [a](${'('.repeat(n)}`) },
  { name: 'pairs of parentheses in a target', n: 500, text: (n) => within(`- [a](${'('.repeat(n)}${')'.repeat(n)})`) },
  { name: 'parentheses behind a link', n: 1000, text: (n) => within(`- [a](${url})${')'.repeat(n)}`) },
  behind('parentheses', 1000, '('),
  behind('closing parentheses', 1000, ')'),
  behind('braces', 1000, '{'),
  behind('angles', 1000, '<'),
  behind('closing angles', 1000, '>'),
  behind('tags without an end', 500, '<a href="'),
  behind('tags with a quote too many', 500, '<a b="c'),
  behind('tags', 500, '<b>'),
  behind('closing tags', 500, '</b>'),
  behind('line breaks of HTML', 500, '<br>'),
  { name: 'a tag of many attributes', n: 500, text: (n) => item(`<a${' b'.repeat(n)}`) },
  { name: 'a tag of many values', n: 500, text: (n) => item(`<a${' b="c"'.repeat(n)}>`) },
  behind('comments', 500, '<!--'),
  behind('closed comments', 500, '<!-- a -->'),
  behind('declarations', 500, '<!a '),
  behind('instructions', 500, '<?'),
  behind('character data', 500, '<![CDATA['),
  behind('autolinks without an end', 250, '<https://a'),
  behind('autolinks', 250, '<https://a.example.com> '),
  behind('addresses of mail', 250, 'a@b.example.com '),
  behind('half addresses of mail', 500, '<a@a.'),
  behind('bare addresses', 250, `${url} `),
  behind('bare addresses without a space', 250, 'https://'),
  behind('bare addresses of www', 500, 'www.'),
  behind('bare addresses in brackets', 250, '[https://a.b '),
  { name: 'a bare address with a long trail', n: 500, text: (n) => item(`${url}${'.'.repeat(n)}a`) },
  { name: 'a bare address with parentheses', n: 500, text: (n) => item(`${url}${'(a)'.repeat(n)}`) },
  { name: 'a bare address with underscores', n: 500, text: (n) => item(`https://${'a_.'.repeat(n)}b`) },
  behind('ticks', 500, '`a``'),
  behind('ticks alone', 1000, '`'),
  {
    name: 'ticks of rising length',
    n: 50,
    text: (n) => item(each(Math.round(Math.sqrt(n * 100)), (index) => `${'`'.repeat(index + 1)}a`)),
  },
  behind('stars', 1000, '*'),
  behind('stars and letters', 500, '*a '),
  behind('stars in words', 500, 'a*'),
  behind('underscores', 1000, '_'),
  behind('underscores in words', 500, '_a'),
  behind('tildes', 500, '~'),
  behind('tildes of two', 500, '~~a '),
  behind('emphasis', 250, '**a*_b__'),
  behind('bold names', 250, '**a** '),
  { name: 'stars in a heading', n: 500, text: (n) => within(`## ${'*a '.repeat(n)}`) },
  { name: 'stars alone in a heading', n: 500, text: (n) => within(`## ${'*'.repeat(n)}`) },
  { name: 'underscores in a heading', n: 500, text: (n) => within(`## ${'_a'.repeat(n)}`) },
  { name: 'underscores behind spaces in a heading', n: 500, text: (n) => within(`## ${' _a'.repeat(n)}`) },
  { name: 'underscores that begin in a heading', n: 500, text: (n) => within(`## ${'__a '.repeat(n)}`) },
  { name: 'tildes in a heading', n: 500, text: (n) => within(`## ${'~~a '.repeat(n)}`) },
  { name: 'emphasis in a heading', n: 250, text: (n) => within(`## ${'**a*_b__'.repeat(n)}`) },
  { name: 'links, code and emphasis in a heading', n: 150, text: (n) => within(`## ${'[a](b) `c` **d** '.repeat(n)}`) },
  { name: 'hashes behind a heading', n: 500, text: (n) => within(`## a ${'#'.repeat(n)} b`) },
  { name: 'spaces and hashes behind a heading', n: 500, text: (n) => within(`## a${' #'.repeat(n)} b`) },
  { name: 'entities in a heading', n: 250, text: (n) => within(`## ${'&amp;'.repeat(n)}`) },
  { name: 'tags in a heading', n: 250, text: (n) => within(`## ${'<a name="x"></a>'.repeat(n)}`) },
  { name: 'code in a heading', n: 250, text: (n) => within(`## ${'`c` '.repeat(n)}`) },

  // Addresses.
  { name: 'trackers in an address', n: 250, text: (n) => within(`- [a](${url}?${each(n, (index) => `utm_source=${index}&`)}a=b) - A b.`) },
  { name: 'parameters of an address', n: 250, text: (n) => within(`- [a](${url}?${each(n, (index) => `p${index}=1&`)}) - A b.`) },
  { name: 'percent signs in an address', n: 500, text: (n) => within(`- [a](${url}${'%41'.repeat(n)}) - A b.`) },
  { name: 'bare percent signs in an address', n: 500, text: (n) => within(`- [a](${url}${'%'.repeat(n)}) - A b.`) },
  { name: 'slashes in an address', n: 500, text: (n) => within(`- [a](${url}${'/'.repeat(n)}) - A b.`) },
  { name: 'climbs in an address', n: 500, text: (n) => within(`- [a](${url}${'../'.repeat(n)}) - A b.`) },
  { name: 'parts of a host', n: 250, text: (n) => within(`- [a](https://${'a.'.repeat(n)}com) - A b.`) },
  { name: 'signs @ in an address', n: 500, text: (n) => within(`- [a](https://${'a@'.repeat(n)}x.com) - A b.`) },
  { name: 'letters of other scripts in a host', n: 250, text: (n) => within(`- [a](https://${'а'.repeat(n)}.com) - A b.`) },
  { name: 'a long fragment', n: 500, text: (n) => within(`- [a](#${'a-'.repeat(n)}) - A b.`) },
  { name: 'a long query of GitHub', n: 250, text: (n) => within(`- [a](https://github.com/o/r/${'a/'.repeat(n)}) - A b.`) },

  // Lines.
  {
    name: 'quotes of rising depth',
    n: 40,
    text: (n) => within(each(Math.round(Math.sqrt(n * 40)), (index) => `${'>'.repeat(index + 1)} a\n`)),
  },
  { name: 'a quote of great depth', n: 250, text: (n) => within(`${'>'.repeat(n)} a`) },
  { name: 'a quote of great depth with a lazy line', n: 250, text: (n) => within(`${'> '.repeat(n)}a\nb\nc`) },
  { name: 'lines of deep quotes', n: 100, text: (n) => within(`${'> '.repeat(50)}a\n`.repeat(n)) },
  {
    name: 'levels',
    n: 20,
    text: (n) => within(each(Math.round(Math.sqrt(n * 20)), (index) => `${' '.repeat(index * 2)}- [a](${url}${index})\n`)),
  },
  { name: 'bullets on one line', n: 250, text: (n) => within(`${'- '.repeat(n)}a`) },
  { name: 'numbers on one line', n: 250, text: (n) => within(`${'1. '.repeat(n)}a`) },
  { name: 'quotes and bullets on one line', n: 150, text: (n) => within(`${'> - '.repeat(n)}a`) },
  { name: 'entries, all different', n: 150, text: (n) => within(each(n, (index) => `- [name ${index}](${url}${index}) - A b.\n`)) },
  { name: 'entries, all equal', n: 150, text: (n) => within(`- [title of this](${url}) - A b.\n`.repeat(n)) },
  {
    name: 'entries of one link',
    n: 150,
    text: (n) =>
      within(each(n, (index) => `- [alpha${index} beta${index} gamma${index} delta${index}](https://arxiv.org/abs/2311.05112) - A b.\n`)),
  },
  {
    name: 'entries of one title',
    n: 150,
    text: (n) => within(each(n, (index) => `- [A long title of one paper here](https://arxiv.org/abs/2311.${10000 + index}) - A b.\n`)),
  },
  {
    name: 'entries of one link and title in pairs',
    n: 100,
    text: (n) =>
      within(
        each(n, (index) => `- [alpha${index % 50} beta gamma delta epsilon](https://arxiv.org/abs/2311.${10000 + (index % 49)}) - A b.\n`),
      ),
  },
  {
    name: 'entries under one heading each',
    n: 100,
    text: (n) => within(each(n, (index) => `## h${index}\n\n- [n](${url}${index % 7}) - A b.\n\n`)),
  },
  { name: 'entries with a link split', n: 150, text: (n) => within('- [a] (u) - y\n'.repeat(n)) },
  {
    name: 'entries with links split, all different',
    n: 150,
    text: (n) => within(each(n, (index) => `- [a${index}] (${url}${index}) - y\n`)),
  },
  { name: 'entries with two parentheses', n: 150, text: (n) => within(each(n, (index) => `- [a${index}]((${url}${index})) - y\n`)) },
  { name: 'entries without an end', n: 150, text: (n) => within(each(n, (index) => `- [a${index}](${url}${index} - y\n`)) },
  { name: 'entries glued together', n: 150, text: (n) => within(each(n, (index) => `- [a${index}](${url}${index}) - y. `)) },
  { name: 'entries without a bullet', n: 150, text: (n) => within(each(n, (index) => `[a${index}](${url}${index}) - y.\n`)) },
  { name: 'paragraphs between entries', n: 100, text: (n) => within(each(n, (index) => `- [a${index}](${url}${index}) - Y.\n\ntext\n\n`)) },
  { name: 'entries that shrink their blank', n: 150, text: (n) => within(each(n, (index) => `-[a${index}](${url}${index}) - Y.\n`)) },
  {
    name: 'entries in reverse order',
    n: 150,
    text: (n) => within(each(n, (index) => `- [n${String(99999 - index)}](${url}${index}) - A b.\n`)),
  },
  {
    name: 'entries of many years',
    n: 150,
    text: (n) => within(each(n, (index) => `- [n${index}](${url}${index}) (${1900 + ((index * 37) % 120)}) - A b.\n`)),
  },
  {
    name: 'entries with many forms',
    n: 150,
    text: (n) =>
      within(
        each(
          n,
          (index) => `- [n${index}](${url}${index})${[' - A.', ': A.', ' — A', ' A', ' (2020) A.', ' *A*', ' | A', ' `A`'][index % 8]}\n`,
        ),
      ),
  },
  {
    name: 'entries with a form of their own',
    n: 100,
    text: (n) =>
      within(each(n, (index) => `- ${'**a** `b` '.repeat(index % 40)}[n${index}](${url}${index})${' *A*'.repeat(index % 40)}\n`)),
  },
  {
    name: 'entries of lists of their own',
    n: 100,
    text: (n) => within(each(n, (index) => `- [a${index}](${url}${index}) - Y.\n  - [b${index}](${url}b${index}) - Y.\n`)),
  },
  { name: 'links in one entry', n: 100, text: (n) => within(`- ${each(n, (index) => `[a${index}](${url}${index}) `)}`) },
  {
    name: 'links of one label in one entry',
    n: 100,
    text: (n) => within(`- [n](${url}n) ${each(n, (index) => `[[code]](${url}${index}) `)}`),
  },
  { name: 'links in one paragraph', n: 150, text: (n) => within(each(n, (index) => `[a${index}](${url}${index})\n`)) },
  { name: 'lines of one paragraph', n: 500, text: (n) => within('a\n'.repeat(n)) },
  { name: 'headings, all equal', n: 150, text: (n) => within('## a\n\n'.repeat(n)) },
  { name: 'headings, all different', n: 150, text: (n) => within(each(n, (index) => `## a${index}\n\n`)) },
  { name: 'headings that count', n: 150, text: (n) => within(each(n, (index) => `## a-${index}\n\n## a\n\n`)) },
  {
    name: 'headings, each with an entry',
    n: 100,
    text: (n) => within(each(n, (index) => `## a${index}\n\n- [n${index}](${url}${index}) - A b.\n\n`)),
  },
  { name: 'headings of rising level', n: 100, text: (n) => within(each(n, (index) => `${'#'.repeat((index % 6) + 1)} a${index}\n\n`)) },
  { name: 'headings with underlines', n: 150, text: (n) => within(each(n, (index) => `a${index}\n---\n`)) },
  { name: 'headings glued to text', n: 150, text: (n) => within(each(n, (index) => `##a${index}\n`)) },
  { name: 'headings of HTML', n: 150, text: (n) => within(each(n, (index) => `<h2>a${index}</h2>\n\n`)) },
  {
    name: 'dead lines of the contents',
    n: 200,
    text: (n) => `# L\n\n${each(n, (index) => `- [h${index}](#g${50000 + index})\n`)}${each(n, (index) => `\n# k${10000 + index}\n`)}`,
  },
  {
    name: 'dead lines of the contents with long names',
    n: 120,
    text: (n) =>
      `# L\n\n${each(n, (index) => `- [some heading ${index}](#some-heading-g${50000 + index})\n`)}${each(n, (index) => `\n# some headink ${10000 + index}\n`)}`,
  },
  {
    name: 'missing lines of the contents',
    n: 100,
    text: (n) => `# L\n\n${each(n, (index) => `- [h${index * 2}](#h${index * 2})\n`)}${each(2 * n, (index) => `\n# h${index}\n`)}`,
  },
  {
    name: 'lines of the contents out of order',
    n: 150,
    text: (n) => `# L\n\n${each(n, (index) => `- [h${n - index}](#h${n - index})\n`)}${each(n, (index) => `\n# h${index + 1}\n`)}`,
  },
  {
    name: 'lines of the contents, all equal',
    n: 100,
    text: (n) => `# L\n\n- [b](#b)\n- [c](#c)\n${'- [h](#h)\n'.repeat(n)}\n# h\n\n# b\n\n# c\n`,
  },
  {
    name: 'contents again and again',
    n: 50,
    text: (n) => within(each(n, (index) => `${each(3, (one) => `- [h${index}](#h${index}-${one})\n`)}\ntext\n\n`)),
  },
  { name: 'contents in HTML', n: 100, text: (n) => within(`<p>${each(n, (index) => `<a href="#h${index}">h</a>`)}</p>`) },
  {
    name: 'broken targets',
    n: 150,
    text: (n) => within(each(n, (index) => `- [n${index}](missing-${index}) - A b.\n- [m${index}](#missing-${index}) - A b.\n`)),
  },
  { name: 'anchors', n: 150, text: (n) => within(each(n, (index) => `<a name="x${index}"></a>\n\n`)) },
  { name: 'empty sections', n: 100, text: (n) => within(each(n, (index) => `## e${index}\n\n### f${index}\n\n`)) },
  { name: 'footnotes without a text', n: 150, text: (n) => within(each(n, (index) => `- [n](${url}${index}) - A[^${index}].\n`)) },
  { name: 'references without a definition', n: 150, text: (n) => within(each(n, (index) => `- [n][r${index}] - A b.\n`)) },
  {
    name: 'references with a definition',
    n: 150,
    text: (n) => within(each(n, (index) => `- [n][r${index}] - A b.\n`) + each(n, (index) => `\n[r${index}]: ${url}${index}`)),
  },
  { name: 'definitions, all equal', n: 150, text: (n) => within(`[r]: ${url}\n`.repeat(n)) },
  { name: 'definitions without an end', n: 150, text: (n) => within('[r\n'.repeat(n)) },
  { name: 'a definition with a long label', n: 500, text: (n) => within(`[${'a '.repeat(n)}]: ${url}`) },
  { name: 'cells', n: 500, text: (n) => within(`${'|'.repeat(n)}\n${'|-'.repeat(n)}|`) },
  { name: 'a row of cells without a header', n: 500, text: (n) => within('| a '.repeat(n)) },
  { name: 'rows', n: 150, text: (n) => within(`| a | b |\n|---|---|\n${each(n, (index) => `| [x${index}](${url}${index}) | y |\n`)}`) },
  {
    name: 'rows shorter than the header',
    n: 15,
    text: (n) =>
      within(
        `${'| a '.repeat(Math.round(Math.sqrt(n * 15)))}|\n${'|---'.repeat(Math.round(Math.sqrt(n * 15)))}|\n${'| x |\n'.repeat(Math.round(Math.sqrt(n * 15)))}`,
      ),
  },
  {
    name: 'a header of many cells and as many rows',
    n: 100,
    text: (n) => within(`${'|a'.repeat(n)}|\n${'|-'.repeat(n)}|\n${'|x|\n'.repeat(n)}`),
  },
  { name: 'escaped cells', n: 250, text: (n) => within(`| a | b |\n|---|---|\n| ${'\\|'.repeat(n)} | y |`) },
  { name: 'fences', n: 250, text: (n) => within('```\n'.repeat(n)) },
  { name: 'a fence of many ticks', n: 500, text: (n) => within(`${'`'.repeat(n)}\na`) },
  {
    name: 'fences of rising length',
    n: 40,
    text: (n) => within(each(Math.round(Math.sqrt(n * 40)), (index) => `${'`'.repeat(index + 3)}\n`)),
  },
  { name: 'rules', n: 250, text: (n) => within('---\n'.repeat(n)) },
  { name: 'a long rule', n: 500, text: (n) => within('- '.repeat(n)) },
  { name: 'a long rule with a letter', n: 500, text: (n) => within(`${'* '.repeat(n)}a`) },
  { name: 'folded parts', n: 100, text: (n) => within('<details>\n'.repeat(n)) },
  {
    name: 'folded parts with blank lines',
    n: 100,
    text: (n) => within(`${'<details><summary>a</summary>\n\n'.repeat(n)}- [a](${url}) - B.\n\n${'</details>\n\n'.repeat(n)}`),
  },
  { name: 'tables of HTML', n: 100, text: (n) => within('<table>\n\n'.repeat(n)) },
  { name: 'comments on lines', n: 100, text: (n) => within('<!-- a\n\n'.repeat(n)) },
  { name: 'comments for the linter', n: 100, text: (n) => within('<!--lint disable-->\n\n'.repeat(n)) },
  {
    name: 'comments for the linter with entries',
    n: 100,
    text: (n) =>
      within(each(n, (index) => `<!--lint disable link-syntax-->\n\n- [a] (u${index}) - y\n\n<!--lint enable link-syntax-->\n\n`)),
  },
  { name: 'a comment for the linter with many names', n: 250, text: (n) => within(`<!--lint disable${' link-syntax'.repeat(n)}-->`) },
  { name: 'marks of contributors', n: 100, text: (n) => within('<!-- ALL-CONTRIBUTORS-LIST:START -->\n\na\n\n'.repeat(n)) },
  {
    name: 'marks of contributors with an end',
    n: 100,
    text: (n) => within(`${'<!-- ALL-CONTRIBUTORS-LIST:START -->\n\na\n\n'.repeat(n)}<!-- ALL-CONTRIBUTORS-LIST:END -->\n`),
  },
  { name: 'lines with a blank at their end in one entry', n: 150, text: (n) => within(`- [a](${url}) - B\n${'  b  b,\n'.repeat(n)}`) },
  { name: 'faults on one line', n: 150, text: (n) => within(`Text ${'[a](u)) '.repeat(n)}`) },
  { name: 'marks of conflicts', n: 100, text: (n) => within('<<<<<<< a\n=======\n>>>>>>> b\n'.repeat(n)) },
  { name: 'beginnings of conflicts', n: 150, text: (n) => within('<<<<<<< a\n'.repeat(n)) },
  { name: 'front matter without an end', n: 250, text: (n) => `---\n${'a: b\n'.repeat(n)}` },
  { name: 'translations', n: 100, text: (n) => within(each(n, (index) => `[l${index}](README.${index}.md) | `)) },
  { name: 'badges', n: 100, text: (n) => within(`- [a](${url}) ${'[![b](https://img.shields.io/a)](u) '.repeat(n)}`) },
  {
    name: 'secrets in addresses',
    n: 100,
    text: (n) => within(each(n, (index) => `- [a${index}](https://u:p@x.example.com/${index}) - B.\n`)),
  },
  {
    name: 'addresses that deceive',
    n: 100,
    text: (n) => within(each(n, (index) => `- [https://g.example.com/${index}](https://b.example.com/${index}) - B.\n`)),
  },

  // Changes.
  {
    name: 'lines added and taken away',
    n: 150,
    before: (n) => within(each(n, (index) => `- [n${index}](${url}${index}) - A b.\n`)),
    text: (n) => within(each(n, (index) => `- [m${index}](${url}m${index}) - A b.\n`)),
  },
  {
    name: 'equal lines taken away',
    n: 150,
    before: (n) => within(`- [n](${url}n) - A b.\n`.repeat(n)),
    text: (n) => within(`- [m](${url}m) - A b.\n`.repeat(n)),
  },
  { name: 'equal lines of text', n: 250, before: (n) => within('a\n\n'.repeat(n)), text: (n) => within('b\n\na\n\n'.repeat(n)) },
  {
    name: 'entries of one link, renamed',
    n: 100,
    before: (n) => within(each(n, (index) => `- [n${index}](${url}) - A b.\n`)),
    text: (n) => within(each(n, (index) => `- [m${index}](${url}) - A c.\n`)),
  },
  {
    name: 'entries of one name, moved',
    n: 100,
    before: (n) => within(each(n, (index) => `- [The one name](${url}${index}) - A b.\n`)),
    text: (n) => within(each(n, (index) => `- [The one name](${url}m${index}) - A c.\n`)),
  },
  {
    name: 'entries turned round',
    n: 150,
    before: (n) => within(each(n, (index) => `- [n${index}](${url}${index}) - A b.\n`)),
    text: (n) => within(each(n, (index) => `- [n${n - index}](${url}${n - index}) - A b.\n`)),
  },
  {
    name: 'entries shuffled and slightly wrong',
    n: 150,
    before: (n) => within(each(n, (index) => `- [n${index}](${url}${index}) - A b.\n`)),
    text: (n) => within(each(n, (index) => `- [n${(index * 7919) % n}] (${url}${(index * 7919) % n}) - a b\n`)),
  },
  {
    name: 'sections renamed',
    n: 60,
    before: (n) => within(each(n, (index) => `## s${index}\n\n- [n${index}](${url}${index}) - A b.\n\n`)),
    text: (n) => within(each(n, (index) => `## t${index}\n\n- [n${index}](${url}${index}) - A b.\n\n`)),
  },
  {
    name: 'sections with contents renamed',
    n: 300,
    before: (n) =>
      `# L\n\n${each(n, (index) => `- [s${1000 + index}](#s${1000 + index})\n`)}\n${each(n, (index) => `## s${1000 + index}\n\n- [n${index}](${url}${index}) - A b.\n\n`)}`,
    text: (n) =>
      `# L\n\n${each(n, (index) => `- [s${1000 + index}](#s${1000 + index})\n`)}\n${each(n, (index) => `## t${1000 + index}\n\n- [n${index}](${url}${index}) - A b.\n\n`)}`,
  },
  {
    name: 'sections taken away',
    n: 60,
    before: (n) => within(each(n, (index) => `## s${index}\n\n- [n${index}](${url}${index}) - A b.\n\n`)),
    text: () => ordinary,
  },
  {
    name: 'sections added',
    n: 60,
    before: () => ordinary,
    text: (n) => within(each(n, (index) => `## s${index}\n\n- [n${index}](${url}${index}) - A b.\n\n`)),
  },
  {
    name: 'entries that swallow each other',
    n: 100,
    before: (n) => within(each(n, (index) => `- [n${index}](${url}${index}) - A b.\n`)),
    text: (n) => within(each(n, (index) => `- [n${index}](${url}${index} - A b.\n`)),
  },
  {
    name: 'entries glued in a change',
    n: 100,
    before: (n) => within(each(n, (index) => `- [n${index}](${url}${index}) - A b.\n`)),
    text: (n) => within(each(n, (index) => `- [n${index}](${url}${index}) - A b. `)),
  },
  {
    name: 'a new form for all entries',
    n: 100,
    before: (n) => within(each(n, (index) => `- [n${index}](${url}${index}) - A b.\n`)),
    text: (n) => within(each(n, (index) => `* **[n${index}](${url}${index})**: A b\n`)),
  },
  {
    name: 'entries indented',
    n: 100,
    before: (n) => within(each(n, (index) => `- [n${index}](${url}${index}) - A b.\n`)),
    text: (n) => within(each(n, (index) => `${' '.repeat(index % 7)}- [n${index}](${url}${index}) - A b.\n`)),
  },
  {
    name: 'lists become one line',
    n: 100,
    before: (n) => within(each(n, (index) => `- [n${index}](${url}${index}) - A b.\n`)),
    text: (n) => within(`- ${each(n, (index) => `[n${index}](${url}${index}) `)}`),
  },
  {
    name: 'exceptions added in a change',
    n: 80,
    before: (n) => within(each(n, (index) => `- [n${index}](${url}${index}) - A b.\n\ntext\n\n`)),
    text: (n) => within(each(n, (index) => `<!--lint disable-->\n\n- [n${index}](${url}${index}) - A b\n\ntext\n\n`)),
  },
  {
    name: 'exceptions that stood',
    n: 80,
    before: (n) => within(each(n, (index) => `<!--lint disable-->\n\n- [n${index}](${url}${index}) - A b.\n\n`)),
    text: (n) => within(each(n, (index) => `<!--lint disable-->\n\n- [n${index}](${url}${index}) - A c\n\n`)),
  },
]

/** Those that every run of the tests looks at: the smallest examples of what once took the square of their size, or more, and their neighbours. */
export const usual: readonly string[] = [
  'AA and then A behind a space',
  'tabs',
  'emoji in a name',
  'hidden links',
  'links in labels',
  'links split by a space',
  'links with a bracket too many',
  'autolinks without an end',
  'links, code and emphasis in a heading',
  'headings, all equal',
  'headings that count',
  'dead lines of the contents',
  'dead lines of the contents with long names',
  'missing lines of the contents',
  'lines of the contents out of order',
  'entries with links split, all different',
  'entries with two parentheses',
  'entries, all equal',
  'entries of one link',
  'entries in reverse order',
  'entries indented',
  'entries shuffled and slightly wrong',
  'quotes of rising depth',
  'levels',
  'contents again and again',
  'broken targets',
  'comments for the linter with entries',
  'marks of contributors with an end',
  'marks of conflicts',
  'badges',
  'nested brackets before a target',
  'nested links',
  'nested images',
  'references without a definition',
  'cells',
  'a header of many cells and as many rows',
  'trackers in an address',
  'garbled characters',
  'anchors',
  'sections with contents renamed',
  'sections renamed',
  'lines added and taken away',
  'exceptions that stood',
  'faults on one line',
  'lines with a blank at their end in one entry',
  'folded parts with blank lines',
  'links in one entry',
  'backslashes',
]
