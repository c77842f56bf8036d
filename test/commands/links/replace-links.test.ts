// Replacing and taking out links: just what was meant changes, in every way in which a link can be written.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../../../lint-rules/list-rule.ts'
import { escapeTarget, fixLinks } from '../../../src/commands/links/replace-links.ts'

const old = 'https://old.test/bird'
const by = 'https://new.test/bird'
const list = (...lines: readonly string[]): string =>
  [
    '# Birds',
    '',
    '## Songs',
    '',
    '- [Wren](https://wren.test/1) - About wrens.',
    ...lines,
    '- [Robin](https://robin.test/1) - About robins.',
    '',
  ].join('\n')
const fix = (text: string, to?: string) =>
  fixLinks({ path: 'README.md', text }, to === undefined ? { kind: 'remove', url: old } : { kind: 'replace', url: old, by: to })

describe('replacing', () => {
  test.each([
    ['an inline link', `- [Lark](${old}) - About larks.`, `- [Lark](${by}) - About larks.`],
    ['a link with a title', `- [Lark](${old} "Larks") - x.`, `- [Lark](${by} "Larks") - x.`],
    ['a link in angle brackets', `- [Lark](<${old}>) - x.`, `- [Lark](<${by}>) - x.`],
    ['an autolink', `- <${old}> - x.`, `- <${by}> - x.`],
    ['a bare link', `- Lark: ${old} - x.`, `- Lark: ${by} - x.`],
    ['an HTML link', `- <a href="${old}">Lark</a> - x.`, `- <a href="${by}">Lark</a> - x.`],
    ['an image', `- [Lark](https://lark.test) ![song](${old})`, `- [Lark](https://lark.test) ![song](${by})`],
    ['a badge in a link', `- [![song](https://lark.test/i.png)](${old}) x`, `- [![song](https://lark.test/i.png)](${by}) x`],
    ['a text that repeats the address', `- [${old}](${old}) - x.`, `- [${by}](${by}) - x.`],
    ['an address but for its slash', `- [Lark](${old}/) - x.`, `- [Lark](${by}) - x.`],
    ['twice in a line', `- [Lark](${old}) - [paper](${old})`, `- [Lark](${by}) - [paper](${by})`],
  ])('%s', (_what, line, wanted) => {
    expect(fix(list(line), by)).toMatchObject({ text: list(wanted), left: [] })
  })

  test('a definition, once for all that refer to it', () => {
    const text = `${list('- [Lark][lark] - x.', '- [Larks][lark] - y.')}\n[lark]: ${old}\n`
    expect(fix(text, by)).toMatchObject({ text: text.replace(old, by), links: 2, left: [] })
  })

  test('leaves code, longer addresses and other links alone', () => {
    const text = list(`- [Lark](${old}s) - \`${old}\` [x](${old}?a=1)`)
    expect(fix(text, by)).toEqual({ text, links: 0, entries: 0, left: [] })
  })

  test('keeps a byte-order mark and the ends of lines', () => {
    const text = `\ufeff${list(`- [Lark](${old}) - x.`).replaceAll('\n', '\r\n')}`
    expect(fix(text, by).text).toBe(text.replace(old, by))
  })

  test('writes any address so that it is read again as itself, and nothing else changes', () => {
    const part = fc.string({ unit: fc.constantFrom(...'ab1()[]<>"\'`|\\*_{}~!&;#?=%:@ .-$+,é') })
    const forms = fc.constantFrom(
      (url: string) => `- [Lark](${url}) - x.`,
      (url: string) => `- <${url}> - x.`,
      (url: string) => `- Lark: ${url} - x.`,
      (url: string) => `- <a href="${url}">Lark</a> - x.`,
    )
    fc.assert(
      fc.property(part, forms, (tail, form) => {
        const to = `https://new.test/${tail}`
        if (!URL.canParse(to)) return
        const { text, left, links } = fix(list(form(old)), to)
        const urls = read(text, 'README.md').document.links.map(({ url }) => url)
        if (links === 0) expect([text, left.length]).toEqual([list(form(old)), 1])
        else {
          expect(new URL(urls[1]!).href).toBe(new URL(escapeTarget(to).replaceAll('&amp;', '&')).href)
          expect(urls).toHaveLength(3)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('taking out', () => {
  test.each([
    ['an entry by its first link', `- [Lark](${old}) - About larks.`, []],
    ['an entry of several lines', `- [Lark](${old}) - About larks,\n  of all kinds.`, []],
    ['an entry whose paper comes first', `- **Lark**: [paper](${old}) [code](https://lark.test)`, []],
    [
      'a label behind others',
      `- [Lark](https://lark.test) - x. [paper](https://p.test) [code](${old})`,
      ['- [Lark](https://lark.test) - x. [paper](https://p.test)'],
    ],
    [
      'a label in between',
      `- [Lark](https://lark.test) - x. [paper](${old}) [code](https://c.test)`,
      ['- [Lark](https://lark.test) - x. [code](https://c.test)'],
    ],
    [
      'a label in brackets',
      `- [Lark](https://lark.test) - x. [[paper](https://p.test)] [[code](${old})]`,
      ['- [Lark](https://lark.test) - x. [[paper](https://p.test)]'],
    ],
    [
      'a label with a comma',
      `- [Lark](https://lark.test) ([paper](https://p.test), [code](${old}))`,
      ['- [Lark](https://lark.test) ([paper](https://p.test))'],
    ],
    ['a label alone in parentheses', `- [Lark](https://lark.test) ([code](${old})) - x.`, ['- [Lark](https://lark.test) - x.']],
    ['a label behind a bar', `- [Lark](https://lark.test) | [code](${old})`, ['- [Lark](https://lark.test)']],
    ['an image', `- [Lark](https://lark.test) ![song](${old}) x`, ['- [Lark](https://lark.test) x']],
    [
      'words that only happen to be a link',
      `- [Lark](https://lark.test) - sings as a [nightingale](${old}) does.`,
      ['- [Lark](https://lark.test) - sings as a nightingale does.'],
    ],
    [
      'a link around an image',
      `- [Lark](https://lark.test) - [![x](https://i.test/a.png)](${old})`,
      ['- [Lark](https://lark.test) - ![x](https://i.test/a.png)'],
    ],
    ['a badge with its link', `- [Lark](https://lark.test) - [![x](${old})](https://i.test)`, ['- [Lark](https://lark.test)']],
  ])('%s', (_what, line, wanted) => {
    expect(fix(list(line))).toMatchObject({ text: list(...wanted), left: [] })
  })

  test('a row of a table', () => {
    const table = (...rows: readonly string[]): string => ['## Songs', '', '| Name | Link |', '| --- | --- |', ...rows, ''].join('\n')
    const rows = ['| Wren | [code](https://w.test) |', `| Lark | [code](${old}) |`, '| Robin | [code](https://r.test) |']
    expect(fix(table(...rows))).toMatchObject({ text: table(rows[0]!, rows[2]!), entries: 1 })
  })

  test('a label in a row keeps the bars', () => {
    const table = (row: string): string =>
      ['## Songs', '', '| Name | Links |', '| --- | --- |', row, '| Robin | [code](https://r.test) |', ''].join('\n')
    expect(fix(table(`| [Lark](https://lark.test) | [code](${old}) |`)).text).toBe(table('| [Lark](https://lark.test) |  |'))
  })

  test('an entry on which others hang is left for a person', () => {
    const text = list(`- [Lark](${old}) - About larks.`, '  - [Skylark](https://sky.test) - About skylarks.')
    expect(fix(text)).toEqual({ text, links: 0, entries: 0, left: [{ line: 6, why: 'other lines hang on this entry' }] })
  })

  test('what would make a link of its neighbours is left for a person', () => {
    const text = list(`- [Lark](https://lark.test) - x. [a][code](${old})(notes.md)`)
    expect(fix(text)).toMatchObject({ text, links: 0, left: [{ line: 6 }] })
  })

  test('of two places one may go and one stay', () => {
    const text = list(
      `- [Lark](${old}) - x.`,
      '- [Finch](https://finch.test) - x.',
      `- [Tit](${old}) - y.`,
      '  - [Great tit](https://t.test) - y.',
    )
    const wanted = list('- [Finch](https://finch.test) - x.', `- [Tit](${old}) - y.`, '  - [Great tit](https://t.test) - y.')
    expect(fix(text)).toMatchObject({ text: wanted, links: 1, entries: 1, left: [{ line: 8 }] })
  })

  test('blank lines between entries stay single', () => {
    const text = list('', `- [Lark](${old}) - x.`, '', '- [Finch](https://finch.test) - x.')
    expect(fix(text).text).toBe(list('', '- [Finch](https://finch.test) - x.'))
  })
})

describe('in a list whose lines end otherwise', () => {
  const entry = `- [Lark](${old}) - About larks.`
  test.each(['\n', '\r\n', '\r'])('an entry goes with its line and no other: %j', (end) => {
    const ended = (text: string): string => text.replaceAll('\n', end)
    expect(fix(ended(list(entry)))).toMatchObject({ text: ended(list()), entries: 1, left: [] })
    const rest = '- [Wren](https://wren.test/1) - About wrens.\n- [Robin](https://robin.test/1) - About robins.\n'
    expect(fix(ended(`${entry}\n${rest}`))).toMatchObject({ text: ended(rest), entries: 1, left: [] })
    expect(fix(ended(`# Birds\n\n${entry}\n\n${rest}`)).text).toBe(ended(`# Birds\n\n${rest}`))
    expect(fix(ended(`${rest}${entry.replace('- [', '- [Lark](https://lark.test) ([')})\n${rest}`)).text).not.toContain(old)
  })
})
