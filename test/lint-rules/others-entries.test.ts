import { describe, expect, it } from 'vitest'
import { reviewTexts } from '../../src/index.ts'
import { reviewChanges } from '../../src/review/change/introduced.ts'
import { wordsFor } from '../../src/review/comment/words.ts'

const names = ['Cats', 'Dogs', 'Birds', 'Fish', 'Frogs', 'Bees', 'Ants', 'Owls', 'Bats', 'Rats', 'Deer', 'Foxes', 'Mice', 'Hens']
const address = (name: string) => `https://${name.toLowerCase()}.example.com`
type Shape = { one: (name: string, url?: string, about?: string) => string; wrap: (rows: readonly string[]) => string }
const about = (name: string) => `Facts and pictures of ${name.toLowerCase()}`
const shapes: Readonly<Record<string, Shape>> = {
  table: {
    one: (name, url = address(name), words = about(name)) => `| [${name}](${url}) | ${words} | No | Yes |`,
    wrap: (rows) => `# Animals\n\n| API | Description | Auth | HTTPS |\n|---|---|---|---|\n${rows.join('\n')}\n`,
  },
  list: {
    one: (name, url = address(name), words = about(name)) => `- [${name}](${url}) - ${words}.`,
    wrap: (rows) => `# Animals\n\n${rows.join('\n')}\n`,
  },
}
const review = (before: string, after: string) =>
  reviewTexts({ path: 'README.md', before, after })
    .filter(({ rule, introduced }) => introduced && ['others-entries', 'no-lost-entries', 'no-deceptive-links'].includes(rule))
    .map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`)

describe.each(Object.keys(shapes))('entries of others in a %s', (shape) => {
  const { one, wrap } = shapes[shape]!
  const base = names.map((name) => one(name))
  const after = (...rows: readonly string[]) => review(wrap(base), wrap(rows))

  it.each<[what: string, row: string, said: string]>([
    [
      'a description that says something else',
      one('Birds', undefined, 'Dead, use Pigeon instead'),
      'warning others-entries: Unexpected description of `Birds`, expected `Facts and pictures of birds',
    ],
    [
      'another entry in its place',
      one('Pigeon', 'https://pigeon.example.org', 'The best there is'),
      'warning others-entries: Unexpected entry `Pigeon` in the place of `Birds`, which led to `https://birds.example.com`',
    ],
    ['another site under the same words', one('Birds', 'https://evil.example.org'), 'warning no-deceptive-links: '],
    [
      'another site and other words',
      one('Birds', 'https://evil.example.org', 'Facts and pictures of pigeons'),
      'warning others-entries: Unexpected link of `Birds` to `https://evil.example.org`, expected `https://birds.example.com`',
    ],
    [
      'a new name for the same owner',
      one('Omega', 'https://birds.example.com/omega', 'Songs'),
      'info others-entries: Unexpected name `Omega` for `Birds`',
    ],
    [
      'a new name with the old one behind it',
      one('Omega', 'https://omega.example.org', 'Songs (formerly Birds)'),
      'info others-entries: Unexpected name `Omega` for `Birds`',
    ],
    [
      'a wholly different name under the same address',
      one('Pigeon', address('Birds')),
      'info others-entries: Unexpected name `Pigeon` for `Birds`',
    ],
  ])('says of %s what was there', (_what, row, said) => {
    const found = after(...base.with(2, row))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(said)
  })

  it.each<[what: string, rows: readonly string[]]>([
    ['a correction of a word', base.with(2, one('Birds', undefined, 'Facts and photos of birds'))],
    ['a longer description', base.with(2, one('Birds', undefined, `${about('Birds')}, with songs and nests`))],
    ['another page of the same site', base.with(2, one('Birds', 'https://birds.example.com/v2'))],
    ['an archived copy', base.with(2, one('Birds', 'https://web.archive.org/web/2020/https://birds.example.com'))],
    ['a name in other letters', base.with(2, one('birds', address('Birds')))],
    ['a reordered list', base.toReversed()],
    ['entries that are only removed', base.toSpliced(2, 3)],
    ['an entry that is added', [...base, one('Yaks')]],
  ])('is silent for %s', (_what, rows) => {
    expect(after(...rows)).toEqual([])
  })

  it('says each of five acts once, and what is gone', () => {
    const rows = base
      .with(1, one('Dogs', undefined, 'Dead, use Wolf instead'))
      .with(3, one('Pigeon', 'https://pigeon.example.org', 'The best there is'))
      .with(5, one('Bees', 'https://evil.example.org'))
      .with(7, one('Owls', 'https://evil.example.org', 'Buy them cheap'))
      .toSpliced(9, 1)
    expect(after(...rows)).toEqual([
      expect.stringContaining('description of `Dogs`'),
      expect.stringContaining('`Pigeon` in the place of `Fish`'),
      expect.stringContaining('host `evil.example.org`'),
      expect.stringContaining('link of `Owls`'),
      expect.stringContaining('loss: `Rats`'),
    ])
  })

  it('says many of a kind once', () => {
    expect(after(...names.map((name) => one(name, undefined, 'Bought by somebody else entirely')))).toEqual([
      'warning others-entries: Unexpected 14 new descriptions of entries, expected them as before',
    ])
  })
})

describe('entries of others, elsewhere', () => {
  it('reads an address that could not be opened as repaired', () => {
    const list = (url: string, words: string) => `- [Oak](${url}) - ${words}\n- [Elm](https://elm.example.com) - Y.\n`
    expect(review(list('http://http://oak.example.com', 'Grows.'), list('http://oak.example.com', 'Grows slowly.'))).toEqual([])
  })

  it('asks about a repository that goes to another owner under another name, and notes one that keeps its name', () => {
    const list = (path: string) => `- [Oak](https://github.com/${path}) - Grows.\n- [Elm](https://elm.example.com) - Y.\n`
    expect(review(list('acme/oak'), list('stranger/tools'))).toEqual([
      'warning others-entries: Unexpected link of `Oak` to `https://github.com/stranger/tools`, expected `https://github.com/acme/oak` as before',
    ])
    expect(review(list('acme/oak'), list('oak-org/oak'))).toEqual([expect.stringContaining('info others-entries: ')])
    expect(review(list('acme/oak'), list('acme/oak-tree'))).toEqual([])
  })

  it('follows an entry that another one merges, and one that goes to another file', () => {
    const base = '- [Oak](https://oak.example.com)\n- [Elm](https://elm.example.com)\n- [Fir](https://fir.example.com)\n'
    const merged =
      '- [Oak](https://oak.example.com) and [Elm](https://elm.example.com)\n- [Fir](https://fir.example.com)\n- [Yew](https://yew.example.com)\n'
    expect(review(base, merged)).toEqual([])
    const { files } = reviewChanges([
      {
        path: 'README.md',
        before: base,
        after: '- [Oak](https://oak.example.com)\n- [Yew](https://yew.example.com)\n- [Fir](https://fir.example.com)\n',
      },
      { path: 'more.md', before: null, after: '- [Elm](https://elm.example.com)\n' },
    ])
    expect(files.flatMap(({ findings }) => findings.filter(({ rule }) => rule.endsWith('-entries')))).toEqual([])
  })

  it('says what was there in the words of a review', () => {
    const say = (after: string): string[] =>
      reviewChanges([
        {
          path: 'README.md',
          before: '- [Oak](https://oak.example.com) - Grows slowly, lives long.\n- [Elm](https://elm.example.com) - Y.\n',
          after,
        },
      ])
        .files[0]!.findings.filter(({ rule }) => rule === 'others-entries')
        .map((finding) => Object.values(wordsFor(finding, () => '')).join(' '))
    expect(say('- [Oak](https://oak.example.com) - Dead, use `Yew` instead.\n- [Elm](https://elm.example.com) - Y.\n')).toEqual([
      'The description of `Oak` was `Grows slowly, lives long.` before. If it was wrong, say here what has changed.',
    ])
    expect(say('- [Yew](https://yew.example.org) - Best.\n- [Elm](https://elm.example.com) - Y.\n')).toEqual([
      'This line was `Oak` (`https://oak.example.com`) before; now it is `Yew`. If `Oak` should stay, put it back and add `Yew` on a line of its own; otherwise say here why it goes.',
    ])
  })
})

describe('entries below others', () => {
  const kinds = ['Wild', 'Tame']
  const text = (rewritten: readonly string[]): string => {
    const rows = kinds.flatMap((kind, index) => [
      `- [${kind}](${address(kind)}) - ${kind} ones of every size.`,
      ...names.slice(index * 7, index * 7 + 7).map((name) => {
        const words = rewritten.includes(name) ? `Wholly other words, number ${names.indexOf(name)}, on something new` : about(name)
        return `  - [${name}](${address(name)}) - ${words}.`
      }),
    ])
    return `# Animals\n\n## Kinds\n\n${rows.join('\n')}\n`
  }
  const said = (rewritten: readonly string[]): string[] => review(text([]), text(rewritten))

  it('are said where a few of many are described anew, however few stand above them', () => {
    const few = names.slice(0, 4)
    expect(said(few)).toEqual(few.map((name) => expect.stringContaining(`Unexpected description of \`${name}\``)))
  })

  it('are said also where the entries above them are written anew', () => {
    const rows = (isAnew: boolean): string =>
      names
        .slice(0, 4)
        .flatMap((name, index) => {
          const own = names.slice(4 + index * 2, 6 + index * 2)
          const words = isAnew ? `Wholly other words, number ${index}, on something new` : about(name)
          return [
            `- [${name}](${address(name)}) - ${words}.`,
            ...own.map((one, at) => {
              const mine = isAnew && index === 0 && at === 0 ? 'Words that nobody wrote before, about nothing known' : about(one)
              return `  - [${one}](${address(one)}) - ${mine}.`
            }),
          ]
        })
        .join('\n')
    const page = (isAnew: boolean): string => `# Animals\n\n## Kinds\n\n${rows(isAnew)}\n`
    expect(review(page(false), page(true))).toEqual([expect.stringContaining(`Unexpected description of \`${names[4]}\``)])
  })

  it('are a section that is written anew where half of them are', () => {
    expect(said(names.slice(0, 8))).toEqual([])
  })
})
