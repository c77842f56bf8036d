import { describe, expect, it } from 'vitest'
import { parseList } from '../../../src/list/document.ts'
import { compare } from '../../../src/list/format/compare.ts'
import { all, compile, few, many, match, maybe, save, set, text } from '../../../src/list/format/pattern.ts'
import { renderTemplate } from '../../../src/list/format/render.ts'
import { parseTemplate, TemplateError } from '../../../src/list/format/template.ts'
import { tokenizeEntry } from '../../../src/list/format/tokens.ts'

/** An entry, given as the text of its item, paragraph or table, against a template. */
function against(template: string, markdown: string) {
  const list = parseList(markdown)
  const entry = list.entries[0]!
  const result = compare(parseTemplate(template), tokenizeEntry(list, entry))
  const fields =
    result.kind === 'other'
      ? {}
      : Object.fromEntries(Object.entries(result.fields).map(([name, span]) => [name, list.text.slice(span.start, span.end)]))
  const differences = result.kind === 'near' ? result.differences.map(({ found, expected, near }) => [found, expected, near]) : []
  return { kind: result.kind, fields, differences }
}

const table = (row: string): string => `| a | b | c |\n|---|---|---|\n${row}\n`

describe('an entry that has the format of a template', () => {
  it.each([
    [
      '{link} - {sentence}',
      '- [Oak](https://oak.example) - Grows slowly.',
      { link: '[Oak](https://oak.example)', sentence: 'Grows slowly.' },
    ],
    ['{link} - {sentence}', '- [Oak](https://oak.example) - Is it old?', {}],
    ['{link} - {sentence}', '- [Oak](https://oak.example) - 長い木。', {}],
    ['{link} - {desc}', '- [Oak](https://oak.example) - by [somebody](https://x.example)', {}],
    ['{link}{? {tags}} - {desc}', '- [Oak](https://oak.example) `MIT` :evergreen_tree: - Old', { tags: '`MIT` :evergreen_tree:' }],
    ['{link} - {sentence}{? {extras}}', '- [Oak](https://oak.example) - Old. ![b](https://b.example/x.svg) [d](https://d.example)', {}],
    [
      '[**{venue}, {date}**] {?**{name}**: }{title}. {links}',
      '- [**ICML, 2024.5**] **Oak**: A tree. [paper](https://p.example) [code](https://c.example)',
      { venue: 'ICML', date: '2024.5', name: 'Oak', title: 'A tree' },
    ],
    [
      '[**{venue}, {date}**] {?**{name}**: }{title}. {links}',
      '- [**ICML, 2024**] A tree. [[paper]](https://p.example), [[code](https://c.example)]',
      { title: 'A tree' },
    ],
    [
      '[{date}] **{title}** *{authors}.* {links}',
      '- [2023/05] **A tree** *Ann and Bob.* ([a](https://a.example), [b](https://b.example))',
      { authors: 'Ann and Bob' },
    ],
    [
      '**{title}**{br}*{authors}*{br}{venue} {year}. {links}',
      '- **A tree** \\\n  *Ann* \\\n  ICML 2024. [x](https://x.example)',
      { venue: 'ICML', year: '2024' },
    ],
    ['**{link}**<br>{desc}', '- **[Oak](https://oak.example)**<br>Old.', { desc: 'Old.' }],
    ['| {link} | {text} | {date} |', table('|   [Oak](https://oak.example) |  old |05/2024|'), { text: 'old', date: '05/2024' }],
    ['|{link}|(|Yes|No|)|{any}|', table('| [Oak](https://oak.example) | No | |'), {}],
    ['{title}{?.} {links}', '- Is it a tree? [x](https://x.example)', { title: 'Is it a tree?' }],
    ['[{text}](u): {desc}', '- [Oak](https://oak.example): old', { text: 'Oak' }],
  ])('%s takes %s', (template, markdown, fields) => {
    const result = against(template, markdown)
    expect(result.kind).toBe('same')
    expect(result.fields).toMatchObject(fields)
  })

  it.each([
    ['{link} - {sentence}', '- Oak, a tree without a link to follow [x](https://x.example)'],
    ['**{name}**: {title}. {links}', '- [Oak](https://oak.example)'],
    ['| {link} | {text} | {date} |', table('| [Oak](https://oak.example) | old | soon |')],
    ['| {link} | {text} |', table('| [Oak](https://oak.example) | old | 2024 |')],
  ])('%s does not take %s', (template, markdown) => expect(against(template, markdown).kind).not.toBe('same'))
})

describe('an entry that is nearly right', () => {
  it.each([
    ['{link} - {sentence}', '- [Oak](https://oak.example) – Old.', [[' – ', ' - ', 'link']]],
    ['{link} - {sentence}', '- [Oak](https://oak.example)- Old.', [['- ', ' - ', 'link']]],
    ['{link} - {sentence}', '- [Oak](https://oak.example) - Old', [['', '.', 'sentence']]],
    [
      '{link} - {sentence}',
      '- [Oak](https://oak.example): Old',
      [
        [': ', ' - ', 'link'],
        ['', '.', 'sentence'],
      ],
    ],
    ['**{name}**: {title}. {links}', '- **Oak** A tree. [x](https://x.example)', [['** ', '**: ', 'name']]],
    ['**{name}**: {title}. {links}', '- **Oak**:A tree. [x](https://x.example)', [['**:', '**: ', 'name']]],
    ['{title}. {links}', '- A tree [x](https://x.example)', [[' ', '. ', 'title']]],
  ])('%s says of %s what differs and where', (template, markdown, differences) => {
    expect(against(template, markdown)).toMatchObject({ kind: 'near', differences })
  })
})

describe('a template that cannot be read', () => {
  it.each([
    ['{link} - {sentense}', 10, 'there is no field `{sentense}`'],
    ['{link', 1, 'not closed'],
    ['{link}{? - {desc}', 7, 'not closed'],
    ['{link} (|a|b', 8, 'not closed'],
    ['', 1, 'at least one field'],
  ])('%s is refused at column %i', (source, column, message) => {
    expect(() => parseTemplate(source)).toThrow(TemplateError)
    expect(() => parseTemplate(source)).toThrow(message)
    try {
      parseTemplate(source)
    } catch (error) {
      expect((error as TemplateError).column).toBe(column)
    }
  })
})

describe('writing an entry', () => {
  const template = parseTemplate('[**{venue}, {date}**] {?**{name}**: }{title}. {links}')
  it('leaves out an optional segment whose field is missing', () => {
    expect(renderTemplate(template, { venue: 'ICML', date: '2024', title: 'A tree', links: '[x](u)' })).toBe(
      '[**ICML, 2024**] A tree. [x](u)',
    )
  })
  it('comes back with nothing where a field that the template demands is missing', () => {
    expect(renderTemplate(template, { venue: 'ICML', title: 'A tree', links: '[x](u)' })).toBeUndefined()
  })
})

describe('the matcher', () => {
  it('gives the places of its slots, -1 for those that took no part', () => {
    const digit = set((one) => one >= 48 && one <= 57)
    const program = compile(all(save(0, many(digit)), maybe(all(text('-'), save(1, few(digit))))), 2)
    expect(match(program, '12')).toEqual({
      isMatch: true,
      slots: [
        [0, 2],
        [-1, -1],
      ],
    })
    expect(match(program, '12-3')).toEqual({
      isMatch: true,
      slots: [
        [0, 2],
        [3, 4],
      ],
    })
    expect(match(program, '12-x')).toEqual({ isMatch: false, reached: 3 })
  })

  it('tries no step twice at a place, so that a pattern that stalls other engines ends', () => {
    let steps = 0
    const letter = set((one) => {
      steps++
      return one === 97
    })
    const hostile = compile(all(many(many(many(letter, 0), 0), 0), text('b')), 0)
    const length = 2000
    expect(match(hostile, 'a'.repeat(length)).isMatch).toBe(false)
    expect(steps).toBeLessThan(20 * length)
  })
})

it('a sentence may end in a quotation, and a title that ends in a question mark needs no period', () => {
  const kindOf = (template: string, line: string): string => {
    const list = parseList(`- ${line}\n`)
    return compare(parseTemplate(template), tokenizeEntry(list, list.entries[0]!)).kind
  }
  expect(kindOf('{link} - {sentence}', '[a](https://a.example) - “It works.”')).toBe('same')
  expect(kindOf('{link} - {sentence}', '[a](https://a.example) - “It works”')).not.toBe('same')
  expect(kindOf('{title}. {links}', 'Does it work? [paper](https://a.example)')).toBe('same')
  expect(kindOf('{title}. {links}', 'It works [paper](https://a.example)')).toBe('near')
})

it('a title begins with no dash, and badges, emoji or tags end no sentence', () => {
  const kindOf = (template: string, line: string): string => {
    const list = parseList(`- ${line}\n`)
    return compare(parseTemplate(template), tokenizeEntry(list, list.entries[0]!)).kind
  }
  expect(kindOf('{link} {title}', '[a](https://a.example) by Ash')).toBe('same')
  for (const dash of ['-', '–', '—']) expect(kindOf('{link} {title}', `[a](https://a.example) ${dash} by Ash`)).not.toBe('same')
  for (const extra of ['![x](https://x.example)', '🚀', '🚀 ![x](https://x.example)', '#free', '#free #open']) {
    expect(kindOf('{link} - {sentence}', `[a](https://a.example) - It works. ${extra}`)).toBe('same')
    expect(kindOf('{link} - {sentence}', `[a](https://a.example) - It works ${extra}`)).not.toBe('same')
  }
  expect(kindOf('{link} - {sentence}', '[a](https://a.example) - It works. [#free](https://f.example)')).toBe('same')
})
