// What a review sees of contents in each shape: a section that is new, renamed or first, lines side by side, headings of one name.
import { describe, expect, test } from 'vitest'
import { reviewReport } from '../../../src/commands/local/check.ts'
import { fixSource } from '../../../src/commands/local/fix.ts'
import { parseConfig } from '../../../src/config/index.ts'

const path = 'README.md'
const config = parseConfig('lists: [{files: [README.md]}]\n', 'listkeeper.yml')
const anchorOf = (name: string): string => `#${name.toLowerCase().replaceAll(' ', '-')}`
const names = ['Trees', 'Herbs', 'Tools', 'Ponds', 'Wells']

type Shape = (names: readonly string[]) => string
const shapes: Readonly<Record<string, Shape>> = {
  'a list': (all) => all.map((name) => `- [${name}](${anchorOf(name)})\n`).join(''),
  'a list with full addresses': (all) => all.map((name) => `* [${name}](https://github.com/o/r${anchorOf(name)})\n`).join(''),
  'a list with the name of the file': (all) => all.map((name) => `* [${name}](README.md${anchorOf(name)})\n`).join(''),
  'a list in details': (all) =>
    `<details>\n<summary>Contents</summary>\n\n${all.map((name) => `- [${name}](${anchorOf(name)})\n`).join('')}\n</details>\n`,
  'a numbered list': (all) => all.map((name, at) => `${at + 1}. [${name}](${anchorOf(name)})\n`).join(''),
  'a table': (all) => `| | |\n|---|---|\n${all.map((name) => `| [${name}](${anchorOf(name)}) | about it |\n`).join('')}`,
  'a row of a table': (all) =>
    `|${all.map(() => ' |').join('')}\n|${all.map(() => '---|').join('')}\n|${all.map((name) => ` [${name}](${anchorOf(name)}) |`).join('')}\n`,
  HTML: (all) => `<p align="center">\n${all.map((name) => `  <a href="${anchorOf(name)}">${name}</a> •\n`).join('')}</p>\n`,
  'one line': (all) => `${all.map((name) => `[${name}](${anchorOf(name)})`).join(' • ')}\n`,
  'two lines': (all) =>
    `${[all.slice(0, 3), all.slice(3)].map((row) => row.map((name) => `[${name}](${anchorOf(name)})`).join(' · ')).join('\\\n')}\n`,
}
const section = (heading: string, name = heading): string =>
  `## ${heading}\n\n${[1, 2, 3].map((at) => `- [${name} ${at}](https://${anchorOf(name).slice(1)}${at}.example) - About it.\n`).join('')}\n`
const list = (contents: string, sections: string): string => `# Garden\n\n${contents}\n${sections}`
const all = names.map((name) => section(name)).join('')

type Said = {
  readonly form: string
  readonly severity: string
  readonly fixedBy?: string
  readonly isFixed: boolean
  readonly message: string
}

function said(before: string, after: string): Said[] {
  const { files } = reviewReport([{ path, before, after }], config)
  return files
    .flatMap(({ findings }) => findings.filter(({ introduced, rule }) => introduced && /contents|targets/.test(rule)))
    .map(({ form, severity, fixedBy, fix, message }) => ({
      form,
      severity,
      ...(fixedBy ? { fixedBy } : {}),
      isFixed: fix !== undefined,
      message,
    }))
}

/** The list as the repair after the merge leaves it. */
const repaired = (text: string): string => fixSource({ path, text }, config, ['table-of-contents'], {}).after

describe.each(Object.entries(shapes))('contents in %s', (shape, write) => {
  const before = list(write(names), all)
  const isList = shape.includes('list')

  test.each([
    ['first', section('Apples') + all, ['Apples', ...names]],
    ['last', all + section('Apples'), [...names, 'Apples']],
  ])('a new section, %s: the promise is kept, or the line is shown', (_where, sections, order) => {
    const after = list(write(names), sections)
    const [only, ...others] = said(before, after)
    expect([only?.form, others]).toEqual(['missing apples', []])
    expect(only!.message).toContain(shape === 'HTML' ? '`<a href="#apples">Apples</a>`' : '`[Apples](#apples)`')
    expect(only!.fixedBy).toBe(isList ? 'after-merge' : undefined)
    expect(only!.severity).toBe(isList ? 'info' : 'warning')
    if (isList) expect(repaired(after).replace(/^\d+/gm, 'n')).toBe(list(write(order), sections).replace(/^\d+/gm, 'n'))
    else expect(repaired(after)).toBe(after)
  })

  test('a renamed section brings nothing where its line follows, else a note with the line', () => {
    const sections = all.replace('## Herbs', '## Weeds')
    const after = list(write(names), sections)
    const [only, ...others] = said(before, after)
    expect(others).toEqual([])
    expect([only?.form, only?.severity, only?.fixedBy]).toEqual(
      isList ? [undefined, undefined, undefined] : ['dead herbs', 'info', undefined],
    )
    if (isList) expect(repaired(after)).toBe(list(write(['Trees', 'Weeds', 'Tools', 'Ponds', 'Wells']), sections))
  })

  test('a line with a slip gets its anchor', () => {
    const [only, ...others] = said(before, before.replace('#herbs', '#herbz'))
    expect([only?.form, only?.severity, only?.isFixed, others]).toEqual(['dead herbz', 'error', true, []])
    expect(repaired(before.replace('#herbs', '#herbz'))).toBe(before)
  })
})

test('a dead line and the line of a new heading right after it are both fixed', () => {
  const write = shapes['a list']!
  const wanted = ['Trees', 'Herbs', 'Apples', 'Tools', 'Ponds', 'Wells']
  const text = list(write(names).replace('#herbs', '#herbz'), wanted.map((name) => section(name)).join(''))
  expect(repaired(text)).toBe(list(write(wanted), wanted.map((name) => section(name)).join('')))
})

describe('headings of one name', () => {
  const nested = (parents: readonly string[]): string =>
    parents.map((name, at) => `- [${name}](${anchorOf(name)})\n  - [Others](#others${at === 0 ? '' : `-${at}`})\n`).join('')
  const body = (parents: readonly string[]): string =>
    parents.map((name) => section(name) + section('Others', `Other ${name}`).replace('##', '###')).join('')
  const before = list(nested(['Ash', 'Box', 'Fir']), body(['Ash', 'Box', 'Fir']))

  test('of which one moved: the lines lead below their own headings again', () => {
    const after = list(nested(['Ash', 'Box', 'Fir']), body(['Box', 'Fir', 'Ash']))
    const found = said(before, after)
    expect(found.map(({ form }) => form)).toEqual(['wrong others-2', 'wrong others', 'wrong others-1'])
    expect(new Set(found.map(({ fixedBy }) => fixedBy))).toEqual(new Set(['after-merge']))
    const fixed = repaired(after)
    expect(fixed).toContain('[Ash](#ash)\n  - [Others](#others-2)')
    expect(fixed).toContain('[Box](#box)\n  - [Others](#others)\n')
    expect(fixed).toContain('[Fir](#fir)\n  - [Others](#others-1)\n')
  })

  test('of which one is new before the others: the numbers move, and it gets a line', () => {
    const after = list(nested(['Ash', 'Box', 'Fir']), body(['Yew', 'Ash', 'Box', 'Fir']))
    expect(repaired(after)).toContain(nested(['Yew', 'Ash', 'Box', 'Fir']))
  })

  test('a line that is given the number of another one is corrected, and none is added', () => {
    const after = before.replace('#others-2', '#others-1')
    expect(said(before, after)).toMatchObject([{ form: 'wrong others-2', severity: 'warning', isFixed: true }])
    expect(repaired(after)).toBe(before)
  })

  test('a line below one that is corrected is judged by the heading that one means', () => {
    const after = before.replace('- [Fir](#fir)', '- [Fir](#ash)')
    expect(said(before, after).map(({ form }) => form)).toEqual(['wrong fir'])
  })

  test('in flat contents a line leads where the same line of the base led', () => {
    const flat = (numbers: readonly string[]): string =>
      ['Ash', 'Box', 'Fir'].map((name, at) => `- [${name}](${anchorOf(name)})\n- [Rest of ${name}](#others${numbers[at]})\n`).join('')
    const old = list(flat(['', '-1', '-2']), body(['Ash', 'Box', 'Fir']))
    const after = list(flat(['', '-1', '-2']), body(['Box', 'Fir', 'Ash']))
    expect(
      said(old, after)
        .filter(({ form }) => form.startsWith('wrong'))
        .map(({ form }) => form),
    ).toEqual(['wrong others-2', 'wrong others', 'wrong others-1'])
    expect(said(old, old)).toEqual([])
  })
})

describe('short contents', () => {
  const two = ['Trees', 'Herbs']
  const before = list(shapes['a list']!(two), two.map((name) => section(name)).join(''))

  test('of two lines get the line of a third section', () => {
    expect(said(before, before + section('Tools'))).toMatchObject([{ form: 'missing tools', fixedBy: 'after-merge' }])
  })

  test.each([
    ['leave out two sections', before + section('Tools') + section('Ponds')],
    [
      'say more than their lines',
      before.replace('- [Trees](#trees)', '- See [Trees](#trees) and [x](https://x.example)') + section('Tools'),
    ],
  ])('are none where they %s', (_why, after) => {
    expect(said(before, after).filter(({ form }) => form.startsWith('missing'))).toEqual([])
  })
})

test.each([
  ['herbs', '#herbs', []],
  ['herbs', '#herbs', ['herbs']],
])('a line to `%s` lacks its number sign, unless a file has that name', (bare, hash, files) => {
  const before = list(shapes['a list']!(names), all)
  const after = before.replace(`(${hash})`, `(${bare})`)
  const { files: reports } = reviewReport([{ path, before, after }], config, { exists: (name: string) => files.includes(name as never) })
  const forms = reports.flatMap(({ findings }) => findings.flatMap(({ form, rule }) => (rule === 'table-of-contents' ? [form] : [])))
  expect(forms).toEqual(files.length > 0 ? [] : [`bare ${bare}`])
})

describe('an anchor made by hand', () => {
  const before = list(shapes['a list']!(names), all)
  const twice = (first: string, second: string): string =>
    before.replace('## Herbs', `${first}\n\n## Herbs`).replace('## Tools', `${second}\n\n## Tools`)

  test.each([
    ['twice', twice('<a name="x"></a>', '<a id="x"></a>'), ['anchor x info']],
    [
      'twice, where a line names it',
      twice('<a name="x"></a>', '<a name="x"></a>').replace('(#tools)', '(#x)'),
      ['wrong tools warning', 'anchor x warning'],
    ],
    ['empty', before.replace('## Herbs', '<a name=""></a>\n\n## Herbs'), ['anchor empty info']],
    ['that an earlier heading has', before.replace('## Tools', '<a name="trees"></a>\n\n## Tools'), ['anchor trees warning']],
    ['that its own heading has', before.replace('## Tools', '<a name="tools"></a>\n\n## Tools'), []],
    ['written in two ways at one place', before.replace('## Tools', '<a name="t"></a><a id="t"></a>\n\n## Tools'), []],
    ['once', before.replace('## Tools', '<a id="all-tools" name="all-tools"></a>\n\n## Tools'), []],
  ])('%s', (_what, after, forms) => {
    expect(said(before, after).map(({ form, severity }) => `${form} ${severity}`)).toEqual(forms)
  })
})

test('a link of an old entry that a renamed heading leaves without its place gets the new one', () => {
  const entry = '- [Rake](https://rake.example) - For [herbs](#herbs), too.\n'
  const before = list(shapes['a list']!(names), all + entry)
  const found = said(before, before.replace('## Herbs', '## Weeds'))
  expect(found.map(({ form, isFixed }) => [form, isFixed])).toEqual([['nowhere #herbs', true]])
  expect(said(before.replace('(#herbs), too', '(#no), too'), before.replace('(#herbs), too', '(#no), also'))).toEqual([])
})
