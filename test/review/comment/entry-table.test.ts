// The folded table about new entries: what it holds, what it leaves out, and that nothing in it can do anything.
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import type { Facts, Judgement } from '../../../src/links/verdict.ts'
import { isOwnedBy, roundedStars, worksAdded } from '../../../src/review/change/new-entries.ts'
import { contextTable } from '../../../src/review/comment/entry-table.ts'
import { addedIn, judged, list } from '../change/new-entries.ts'

const repository = 'https://github.com/ann/robin'
const paper = 'https://arxiv.org/abs/2401.00001'
const table = (entries: readonly string[], judgements: readonly Judgement[]): string | undefined =>
  contextTable({ entries: addedIn(list(...entries)), judgements })
const robin = `- [Robin](${repository}) - About robins.`

describe('the table about the new entries', () => {
  test('says what registries know of each, in columns that hold something', () => {
    const facts = { title: 'ann/robin: Robins', stars: 1290, created: '2019-04-30', pushed: '2026-01-31', license: 'MIT', archived: true }
    expect(
      table([robin, `- [Wren](${paper}) - About wrens.`], [judged(repository, facts), judged(paper, { title: 'Wren!', year: 2024 })]),
    ).toBe(
      [
        '<details><summary>About the new entries</summary>',
        '',
        '| Entry | Title by the registry | Year | Stars | Made | Last push | Licence | State |',
        '|---|---|---|---|---|---|---|---|',
        '| Robin | ann/robin: Robins |  | 1.2k | 2019-04 | 2026-01 | MIT | archived |',
        '| Wren | the same | 2024 |  |  |  |  |  |',
        '',
        'Stars are rounded down.',
        '',
        '</details>',
      ].join('\n'),
    )
  })

  test.each<[string, Facts, string]>([
    ['retracted', { retracted: true }, 'retracted'],
    ['withdrawn', { withdrawn: true }, 'withdrawn'],
    ['published elsewhere', { published: '10.1000/x' }, 'published as 10.1000/x'],
    [
      'all of it',
      { published: 'J. Birds', archived: true, retracted: true, deprecated: 'old' },
      'retracted, archived, deprecated, published as J. Birds',
    ],
  ])('says of a paper or project that it is %s', (_what, facts, state) => {
    expect(table([`- [Wren](${paper}) - About wrens.`], [judged(paper, facts)])).toContain(
      `| Entry | State |\n|---|---|\n| Wren | ${state} |`,
    )
  })

  test('says of a project that it has no licence, and nothing of a licence that nobody knows', () => {
    expect(table([robin], [judged(repository, { unlicensed: true, stars: 20 })])).toContain(
      '| Entry | Stars | Licence |\n|---|---|---|\n| Robin | 20 | none |',
    )
    expect(table([robin], [judged(repository, { stars: 20 })])).not.toContain('Licence')
  })

  test('takes the title from the paper and the stars from the code of an entry with both', () => {
    const entry = `- Wren songs of the north. [[paper](${paper})] [[code](${repository})]`
    const judgements = [
      judged(repository, { title: 'ann/robin', stars: 350 }),
      judged(paper, { title: 'Songs of northern wrens', year: 2024 }),
    ]
    expect(table([entry], judgements)).toContain('| Wren songs of the north | Songs of northern wrens | 2024 | 350 |')
  })

  test('gives a paper no title of its code', () => {
    const entry = `- Wren songs of the north. [[paper](${paper})] [[code](${repository})]`
    const text = table([entry], [judged(repository, { title: 'ann/robin' }), judged(paper, { year: 2024 })])
    expect(text).toContain('| Entry | Year |')
  })

  test('mixes no facts of two projects', () => {
    const other = 'https://github.com/bob/lark'
    const judgements = [judged(repository, { stars: 20 }), judged(other, { archived: true, license: 'MIT' })]
    expect(table([`- [Robin](${repository}) and [Lark](${other}).`], judgements)).toContain('| Entry | Stars |\n|---|---|\n| Robin | 20 |')
  })

  test('is not there where nothing is known', () => {
    expect(table([robin], [])).toBeUndefined()
    expect(table([robin], [judged(repository)])).toBeUndefined()
    expect(table([robin], [judged('https://github.com/other/one', { stars: 1 })])).toBeUndefined()
    expect(table([], [judged(repository, { stars: 1 })])).toBeUndefined()
  })

  test('leaves out entries of which nothing is known', () => {
    const text = table([robin, '- [Wren](https://wren.example) - About wrens.'], [judged(repository, { year: 2020 })])
    expect(text).toContain('Robin')
    expect(text).not.toContain('Wren')
  })

  test('an owner is known whatever the case, and after a move too', () => {
    const { entry } = addedIn(list(robin))[0]!
    expect(isOwnedBy('Ann', entry, [])).toBe(true)
    const moved = judged(repository, undefined, { verdict: { kind: 'moved', to: 'https://github.com/Zoe/robin', permanent: true } })
    expect(isOwnedBy('zoe', entry, [moved])).toBe(true)
  })

  test.each([
    ['https://gist.github.com/ann/1', true],
    ['https://ann.github.io/robin/', true],
    ['https://github.com/annette/robin', false],
    ['https://github.com.example/ann/robin', false],
    ['https://robin.example/ann', false],
    ['docs/ann.md', false],
  ])('%s is of ann: %s', (url, isOwn) => {
    expect(isOwnedBy('ann', addedIn(list(`- [Robin](${url}) - About robins.`))[0]!.entry, [])).toBe(isOwn)
  })

  test('shows twenty entries and counts the rest', () => {
    const urls = Array.from({ length: 23 }, (_, index) => `https://github.com/ann/robin${index}`)
    const text = table(
      urls.map((url, index) => `- [Robin ${index}](${url}) - About robins.`),
      urls.map((url) => judged(url, { year: 2020 })),
    )!
    expect(text.match(/^\| Robin /gm)).toHaveLength(20)
    expect(text).toContain('\n\n3 more new entries are not shown.\n\n</details>')
  })

  test('is the same from day to day while stars grow a little and pushes go on', () => {
    const at = (stars: number, pushed: string) => table([robin], [judged(repository, { stars, pushed })])
    expect(at(1290, '2026-01-31')).toBe(at(1211, '2026-01-02'))
  })

  test('lets no text of a list or a registry do anything', () => {
    const title =
      '| @ann\n\n</details> <img src=x> [x](http://evil.example) `| fixes #1 GH-2 https://evil.example <!-- listkeeper:1 summary -->'
    const text = table([`- [Robin | **a** @bob](${repository}) - x`], [judged(repository, { title, license: '`|`', published: '#3' })])!
    expect(text).not.toMatch(/@ann|@bob|#1|#3|GH-2|<img|<!--|https:/)
    expect(text.match(/<\/?details>/g)).toEqual(['<details>', '</details>'])
    const rows = text.split('\n').filter((line) => line.startsWith('|'))
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
    const kinds = JSON.stringify(fromMarkdown(rows.join('\n\n'))).match(/"type":"(\w+)"/g)!
    expect([...new Set(kinds)].sort()).toEqual(['"type":"paragraph"', '"type":"root"', '"type":"text"'])
  })

  test('cuts long titles between characters', () => {
    const text = table([robin], [judged(repository, { title: '𝕏'.repeat(300) })])!
    expect(text).toContain(`${'𝕏'.repeat(99)}…`)
    expect(text).not.toContain('𝕏'.repeat(100))
  })
})

test.each([
  [0, 'fewer than 10'],
  [9, 'fewer than 10'],
  [10, '10'],
  [48, '40'],
  [353, '350'],
  [999, '990'],
  [1000, '1k'],
  [1299, '1.2k'],
  [12_999, '12k'],
  [125_000, '120k'],
  [999_999, '990k'],
  [1_250_000, '1.2M'],
])('%i stars are said as %s', (stars, said) => {
  expect(roundedStars(stars)).toBe(said)
})

describe('the works that a change adds', () => {
  const titles = (...files: [string, string][]): string[] =>
    worksAdded(files.flatMap(([path, text]) => addedIn(text, path))).map(({ path, entry }) => `${path} ${entry.title}`)

  test('are counted without the details below them', () => {
    expect(
      titles(['README.md', list('- [Robin](https://a.example)', '  - [Nest](https://b.example)', '- [Wren](https://c.example)')]),
    ).toEqual(['README.md Robin', 'README.md Wren'])
  })

  test('are counted once where a translation repeats them, by the original', () => {
    const [first, second] = [list('- [Robin](https://a.example)'), list('- [Rouge-gorge](https://a.example)')]
    expect(titles(['README-fr.md', second], ['README.md', first])).toEqual(['README.md Robin'])
  })
})
