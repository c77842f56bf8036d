/** Texts of people who want a report to say or do something else, and lists made of them. */
import * as fc from 'fast-check'

/** Pieces of Markdown, HTML and commands that would do something where they are not escaped. */
export const attacks: readonly string[] = [
  '`',
  '``',
  '```',
  '~~~',
  '<img src=x onerror=alert(1)>',
  '<!--',
  '-->',
  '</details>',
  '<https://evil.example.com>',
  '@octocat',
  '@evil/team',
  '#12',
  'GH-7',
  'octo/cat#3',
  '[x](https://evil.example.com)',
  '![i](https://evil.example.com/i.png)',
  'https://evil.example.com',
  'www.evil.example.com',
  'me@evil.example.com',
  '**',
  '__',
  '~~',
  '|',
  '\\',
  '\\`',
  '&lt;img&gt;',
  '&commat;octocat',
  '&#64;octocat',
  '::add-mask::x',
  '$&',
  '\u202e',
  '\u001b[2J',
  '\u009b',
  '[^1]',
  ']',
  '[',
  ')',
  '> q',
  '# h',
]

/** Words between and beside attacks; spaces that a list may hold in a line. */
const words = fc
  .array(fc.constantFrom(...attacks, 'a', 'B c', ' ', '  ', '漢', '\r', '\t'), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''))

/** A list of hostile words with faults of many kinds, and the same list before some of its entries came. */
export const hostileList: fc.Arbitrary<{ readonly before: string; readonly after: string }> = fc
  .record({ title: fc.array(words, { minLength: 6, maxLength: 6 }), heading: fc.array(words, { minLength: 3, maxLength: 3 }), note: words })
  .map(({ title: [a, b, c, d, e, f], heading: [one, two, three], note }) => {
    const good = (count: number): string =>
      Array.from({ length: count }, (_, index) => `- [Good ${index}](https://good${index}.example.com) - Something ${note}.\n`).join('')
    const head = `# List\n\n- [${one}](#x)\n- [Two](#y)\n- [Three](#${b})\n\n## ${one}\n\n`
    const before = `${head}${good(12)}- [${a}](https://a.example.com) - ${note}.\n`
    const added = [
      `- [${b}]((https://b.example.com)) - ${note}.\n`,
      `- [ ${c} ](https://c.example.com)  - ${note}\n`,
      `- [${a}](https://a.example.com) - ${d}.\n`,
      `* [${d}] (https://d.example.com) — ${e}\n`,
      `- [${e}](www.e.example.com) ${f}: x\n`,
      `- [${f}](docs/${b}.md) - ${note}.\n`,
      `- [${f}](#${c}) - ${note}. [[paper]]\n`,
      `\n## ${two}\n\n- [${a} ${c}](https://a.example.com) - ${note}.\n- [[${b}](https://f.example.com)](https://g.example.com) ${c}.\n`,
      `\n## ${three}\n\n- [x](h ttp://h.example.com/${d}) ${d} GrÃ¼ÃŸe.\n`,
    ]
    return { before, after: before + added.join('') }
  })
