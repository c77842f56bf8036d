import { describe, expect, it } from 'vitest'
import { reviewChanges } from '../../../src/review/change/introduced.ts'
import type { Around, Change } from '../../../src/review/change/reviewed.ts'
import { wordsFor } from '../../../src/review/comment/words.ts'

const line = (name: string, host = name) => `- [${name}](https://${host.toLowerCase()}.example.com) - A tree.\n`
const file = (title: string, ...lines: readonly string[]) => `# ${title}\n\n${lines.join('')}`
const review = (changes: readonly Change[], around: Around = {}) =>
  reviewChanges(changes, { groupOf: () => 0, repositoryFiles: around }).files.flatMap(({ findings }) =>
    findings.filter(({ introduced }) => introduced),
  )
const said = (changes: readonly Change[], around: Around = {}) =>
  review(changes, around).map(({ path, place, severity, form }) => `${path}:${place.start.line} ${severity} ${form}`)

describe('other files of the list', () => {
  const broad = { path: 'broad.md', text: file('Broad', line('Oak'), line('Elm')) }

  it('have what a change adds, under one name or another, and say so', () => {
    const base = file('Tall', line('Fir'), line('Yew'))
    const found = review([{ path: 'tall.md', before: base, after: base + line('Oak') + line('Wych', 'elm') }], { others: [broad] })
    expect(found.map((one) => wordsFor(one, () => '').what)).toEqual([
      'Already listed in `broad.md` (line 3).',
      'Already listed as `Elm` in `broad.md` (line 4).',
    ])
    expect(said([{ path: 'tall.md', before: base, after: base + line('Oak') }])).toEqual([])
  })

  it('do not speak of what was in both before, nor of an index that mirrors its details', () => {
    const base = file('Tall', line('Fir'), line('Oak'))
    expect(said([{ path: 'tall.md', before: base, after: base + line('Yew') }], { others: [broad] })).toEqual([])
    const names = ['Ash', 'Box', 'Elm', 'Fig', 'Fir', 'Oak']
    const index = { path: 'index.md', text: file('Index', ...[...names, 'Yew'].map((name) => line(name))) }
    const details = file('Details', ...names.map((name) => line(name)))
    expect(said([{ path: 'details.md', before: details, after: details + line('Yew') }], { others: [index] })).toEqual([])
  })

  it('have an entry that goes there from here', () => {
    const base = file('Tall', line('Fir'), line('Oak'), line('Yew'))
    expect(
      said([{ path: 'tall.md', before: base, after: file('Tall', line('Fir'), line('Yew'), line('Nut'), line('Pine')) }], {
        others: [broad],
      }),
    ).toEqual([])
  })
})

describe('links of other files that a change breaks', () => {
  const link = (target: string) => ({
    path: 'docs/index.md',
    text: `# Index\n\n- [Oak](https://oak.example.com)\n\nSee [there](${target}) and [here](tall.md#trees).\n`,
  })
  const tall = `${file('Tall', line('Fir'))}\n## Broad ones\n\n${line('Oak')}`

  it.each<[what: string, target: string, change: Change, form: string | undefined]>([
    [
      'a heading that is renamed',
      'tall.md#broad-ones',
      { path: 'docs/tall.md', before: tall, after: tall.replace('Broad ones', 'Wide ones') },
      'nowhere tall.md#broad-ones',
    ],
    [
      'a section that is removed',
      './tall.md#broad-ones',
      { path: 'docs/tall.md', before: tall, after: file('Tall', line('Fir')) },
      'nowhere ./tall.md#broad-ones',
    ],
    ['a file that is deleted', 'tall.md', { path: 'docs/tall.md', before: tall, after: null }, 'no file tall.md'],
    [
      'a file that is renamed',
      'tall.md',
      { path: 'docs/high.md', previousPath: 'docs/tall.md', before: tall, after: tall },
      'no file tall.md',
    ],
    [
      'a file that moves',
      '/docs/tall.md',
      { path: 'tall.md', previousPath: 'docs/tall.md', before: tall, after: tall },
      'no file /docs/tall.md',
    ],
    ...[
      ['of HTML', '<h2>Broad ones</h2>'],
      ['of HTML in several lines', '<h2 align="center">\nBroad ones\n</h2>'],
      ['with an underline', 'Broad ones\n----------'],
    ].map(([what, heading]): [string, string, Change, string] => {
      const before = tall.replace('## Broad ones', heading!)
      const change = { path: 'docs/tall.md', before, after: before.replace('Broad ones', 'Wide ones') }
      return [`a heading ${what} that is renamed`, 'tall.md#broad-ones', change, 'nowhere tall.md#broad-ones']
    }),
    ['a heading that stays', 'tall.md#broad-ones', { path: 'docs/tall.md', before: tall, after: tall + line('Elm') }, undefined],
    [
      'a link that led nowhere before',
      'tall.md#else',
      { path: 'docs/tall.md', before: tall, after: tall.replace('Broad ones', 'Wide ones') },
      undefined,
    ],
  ])('are reported where they are: %s', (_what, target, change, form) => {
    const other = { ...link(target), text: link(target).text.replace(' and [here](tall.md#trees)', '') }
    expect(said([change], { others: [other] })).toEqual(form === undefined ? [] : [`docs/index.md:5 warning ${form}`])
  })

  it('are reported for files that are no lists, and in the changed lists themselves', () => {
    const base = file('Trees', line('Oak'), '- [Elm](https://elm.example.com) ![leaf](img/leaf.png)\n')
    expect(said([{ path: 'README.md', before: base, after: base + line('Yew') }], { gone: new Set(['img/leaf.png']) })).toEqual([
      'README.md:4 warning no image img/leaf.png',
    ])
    expect(said([{ path: 'README.md', before: base, after: base + line('Yew') }])).toEqual([])
  })
})

describe('the index of the list', () => {
  const index = { path: 'README.md', text: '# Trees\n\n- [Tall](docs/tall.md)\n- [Broad](docs/broad.md)\n- [Small](docs/small.md)\n' }
  const others = [index, ...['tall', 'broad', 'small'].map((name) => ({ path: `docs/${name}.md`, text: file(name, line(name)) }))]
  const fresh: Change = { path: 'docs/old.md', before: null, after: file('Old', line('Yew')) }

  it('lacks a new file', () => {
    const found = review([fresh], { others })
    expect(found.map(({ form }) => form)).toEqual(['unlisted docs/old.md'])
    expect(wordsFor(found[0]!, () => '')).toEqual({
      what: '`README.md` links to the other files of the list, but not to `docs/old.md`.',
      why: 'Add a line for it there.',
    })
  })

  it('has it, where the change adds the line, and where there is no index nothing is missing', () => {
    const line = '- [Old](docs/old.md)\n'
    expect(said([fresh, { path: 'README.md', before: index.text, after: index.text + line }], { others: others.slice(1) })).toEqual([])
    expect(said([fresh], { others: others.slice(1) })).toEqual([])
  })
})
