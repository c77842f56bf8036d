// What a broken link or bullet hides is said together with it: one comment, one correction, no second round.
import { describe, expect, test } from 'vitest'
import { reviewReport } from '../../../src/commands/local/check.ts'
import { defaultConfig } from '../../../src/config/index.ts'
import type { Finding } from '../../../src/finding.ts'
import { groupFindings } from '../../../src/review/comment/group.ts'
import { list, songs, withSongs } from '../../e2e/lists.ts'

const path = 'README.md'

const review = (after: string) => {
  const file = reviewReport([{ path, before: list(), after }], defaultConfig()).files[0]!
  const introduced = file.findings.filter((finding) => finding.introduced)
  return { introduced, groups: groupFindings(file.reading, introduced) }
}

const kinds = (findings: readonly Finding[]): string[] => findings.map(({ rule, form }) => `${rule} ${form.split(' ')[0]}`).sort()

describe.each([
  [
    'a blank inside the link',
    '- [Rook] (https://rook.example) - About rooks',
    '- [Rook](https://rook.example) - About rooks.',
    'link-syntax gap',
  ],
  [
    'a link that is not closed',
    '- [Rook](https://rook.example - About rooks',
    '- [Rook](https://rook.example) - About rooks.',
    'link-syntax unclosed',
  ],
  [
    'a description that nothing parts from its link',
    '- [Rook](https://rook.example) Says much about rooks',
    '- [Rook](https://rook.example) - Says much about rooks.',
    'entry-format separator',
  ],
])('%s', (_what, line, corrected, kind) => {
  test('does not hide that the period is missing', () => {
    const { introduced, groups } = review(withSongs(line))
    expect(kinds(introduced)).toEqual(['entry-format period', kind].sort())
    expect(groups.map((group) => group.corrected)).toEqual([corrected])
  })

  test('is said alone where nothing else is wrong', () => {
    expect(kinds(review(withSongs(`${line}.`)).introduced)).toEqual([kind])
  })

  test('leaves nothing to say once the correction is taken over', () => {
    expect(review(withSongs(corrected)).introduced).toEqual([])
  })
})

test('a bullet that is glued to the line above hides nothing of its own line', () => {
  const { groups } = review(withSongs('-[Rook](https://rook.example) - About rooks'))
  expect(groups.map(({ corrected }) => corrected)).toEqual([`${songs.at(-1)}\n- [Rook](https://rook.example) - About rooks.`])
})

test('what the fault alone made is not said: a repeat is a repeat, not another name', () => {
  const { introduced } = review(withSongs('- [Wren 3] (https://wren.example/3) - About wren number 3.'))
  expect(kinds(introduced)).toEqual(['link-syntax gap', 'no-duplicate-entries repeat'])
})

test('several broken lines are looked through alike, whatever the line ends', () => {
  const lines = ['- [Rook] (https://rook.example) - About rooks', '- [Smew] (https://smew.example) - About smews']
  for (const shape of [(text: string) => text, (text: string) => text.replaceAll('\n', '\r\n')]) {
    const file = reviewReport([{ path, before: shape(list()), after: shape(withSongs(...lines)) }], defaultConfig()).files[0]!
    const groups = groupFindings(
      file.reading,
      file.findings.filter(({ introduced }) => introduced),
    )
    expect(groups.map(({ corrected }) => corrected)).toEqual([
      '- [Rook](https://rook.example) - About rooks.',
      '- [Smew](https://smew.example) - About smews.',
    ])
  }
})

test('a broken line of the base is not reported', () => {
  const before = withSongs('- [Rook] (https://rook.example) - About rooks')
  const after = before.replace('## Nests', '## Nests\n\nWhere they live.')
  const { findings } = reviewReport([{ path, before, after }], defaultConfig()).files[0]!
  expect(findings.filter(({ introduced }) => introduced)).toEqual([])
})

test.each(['\n', '\r\n'])('a correction over several lines keeps their line ends: %j', (end) => {
  const ended = (text: string): string => text.replaceAll('\n', end)
  const after = withSongs('- [Rook](https://rook.example) - About rooks', '-[Glued](https://glued.example) - About glue')
  const { files } = reviewReport([{ path, before: ended(list()), after: ended(after) }], defaultConfig())
  const wanted = '- [Rook](https://rook.example) - About rooks.\n- [Glued](https://glued.example) - About glue.'
  expect(files[0]!.findings.map(({ corrected }) => corrected)).toContain(ended(wanted))
})
