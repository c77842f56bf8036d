// What a review says of labels: what a change breaks or adds is its own, what stood there is not.
import { describe, expect, it, test } from 'vitest'
import { applyFixes } from '../../src/finding.ts'
import { lintText } from '../../src/lint.ts'
import { reviewChanges } from '../../src/review/change/introduced.ts'

const entries = '- [Oak][oak] - Tall.\n- [Elm][elm] - Old.\n- [Ash][ash] - Hard.\n'
const definitions = '\n[oak]: https://oak.example.com\n[elm]: https://elm.example.com\n[ash]: https://ash.example.com\n'
const before = `# Trees\n\n${entries}${definitions}`
const introduced = (after: string, base = before) =>
  reviewChanges([{ path: 'README.md', before: base, after }])
    .files.flatMap(({ findings }) => findings)
    .filter(({ rule, introduced: isNew }) => rule === 'references' && isNew)

describe('a change', () => {
  it.each<[string, string, string[]]>([
    [
      'that adds a reference without definition',
      before.replace('\n\n[oak]', '\n- [Yew][taxus] - Old.\n\n[oak]'),
      ['error undefined reference TAXUS'],
    ],
    ['that takes a definition away', before.replace('[elm]: https://elm.example.com\n', ''), ['error undefined reference ELM']],
    ['that adds a second definition', `${before}[oak]: https://oaks.example.com\n`, ['error twice reference OAK']],
    ['that adds the same definition again', `${before}[Oak]: https://oak.example.com\n`, ['info twice reference OAK']],
    ['that adds a definition for nobody', `${before}[yew]: https://yew.example.com\n`, ['info unused reference YEW']],
    ['that adds a footnote without text', before.replace('Tall.', 'Tall.[^1]'), ['error undefined footnote 1']],
    ['that adds a footnote with its text', `${before.replace('Tall.', 'Tall.[^1]')}\n[^1]: Up to 40 metres.\n`, []],
    [
      'that adds an entry with its definition',
      `${before.replace('\n\n[oak]', '\n- [Yew][yew] - Old.\n\n[oak]')}[yew]: https://yew.example.com\n`,
      [],
    ],
    ['that reorders entries', `# Trees\n\n${entries.split('\n').toReversed().join('\n')}\n${definitions}`, []],
  ])('%s', (_what, after, found) => {
    expect(introduced(after).map(({ severity, form }) => `${severity} ${form}`)).toEqual(found)
  })

  it('is not blamed for what stood there', () => {
    const old = before.replace('[elm]: https://elm.example.com\n', '')
    expect(introduced(old.replace('Tall.', 'Very tall.'), old)).toEqual([])
  })
})

test.each([
  ['oka', undefined],
  ['oakk', 'oak'],
  ['OAK ', undefined],
  ['elmm', 'elm'],
  ['birch', undefined],
])('the label `%s` is next to %s', (label, meant) => {
  const text = before.replace('[Oak][oak]', `[Oak][${label}]`)
  const found = lintText(text, 'README.md', {}).findings.find(({ form }) => form.startsWith('undefined'))
  expect(found?.fix && applyFixes(text, [found.fix]).text).toBe(
    meant === undefined ? undefined : before.replace('[Oak][oak]', `[Oak][${meant}]`),
  )
})

test.each([
  ['brackets alone', 'See [this] and [that].'],
  ['indexes', 'Uses `a[i][j]` and a[i][j].'],
  ['an escape', String.raw`Uses \[a][b].`],
  ['links side by side', '[Paper](https://p.example.com)[Code](https://c.example.com)'],
  ['brackets around links', '[[Paper](https://p.example.com)][[Code](https://c.example.com)]'],
  ['code', '```\n[a][b] [^c]\n```'],
  ['a comment', '[//]: # (words)'],
  ['a task', '- [ ] [x]'],
])('silent: %s', (_what, words) => {
  expect(lintText(`${before}\n${words}\n`, 'README.md', {}).findings.filter(({ rule }) => rule === 'references')).toEqual([])
})
