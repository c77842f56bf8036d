// What a change does is counted and said in one line, and left out where it adds one entry and nothing else.
import { expect, test } from 'vitest'
import { judgeChanges } from '../../../src/commands/local/check.ts'
import { parseConfig } from '../../../src/config/index.ts'
import { factLine } from '../../../src/review/comment/fact-words.ts'
import { bird, list, nests, songs, withSongs } from '../../e2e/lists.ts'

const path = 'README.md'
const line = (after: string | null, before: string | null = list(), more: { path: string; before: string; after: string }[] = []) => {
  const { report } = judgeChanges([{ path, before, after }, ...more], parseConfig('', 'listkeeper.yml'))
  return factLine(report.facts!)
}
const changed = (...names: string[]): string[] =>
  songs.map((song) => (names.some((name) => song.includes(name)) ? song.replace('About', 'All about') : song))

test.each<[string, string | null, string | undefined]>([
  ['one entry and nothing else', withSongs(bird('Robin', 1)), undefined],
  ['nothing', list(), undefined],
  ['only another order', list({ songs: songs.toReversed() }), undefined],
  ['a section under another name', list({ title: 'All songs' }), undefined],
  ['several entries', withSongs(bird('Robin', 1), bird('Robin', 2)), 'This change adds 2 entries.'],
  ['an entry of others in other words', list({ songs: changed('Wren 3]') }), 'This change changes 1 entry of others.'],
  ['entries taken out', list({ nests: nests.slice(3) }), 'This change removes 3 entries.'],
  [
    'all of it at once',
    list({ songs: [...changed('Wren 3]', 'Wren 7]'), bird('Robin', 1)], nests: nests.slice(3) }).replace(
      '# Birds\n',
      '# Birds\n\nBuy seeds at Seeds & Co.\n',
    ),
    'This change adds 1 entry, changes 2 entries of others, removes 3, touches text outside the list (line 3).',
  ],
  [
    'a banner before the first heading',
    `![Sponsor](https://ads.example/x.png)\n\n${list()}`,
    'This change touches text outside the list (line 1).',
  ],
  [
    'a new section with its line of the contents',
    list({ end: `\n## Owls\n\n${bird('Owl', 1)}\n` }).replace('- [Eggs](#eggs)', '- [Eggs](#eggs)\n- [Owls](#owls)'),
    undefined,
  ],
  ['an entry with a slip', withSongs('- [Robin] (https://robin.example) - About robins.'), undefined],
  ['the whole list', null, 'This change removes 30 entries.'],
])('%s', (_what, after, said) => {
  expect(line(after)).toBe(said)
})

test('a new list only adds, and an entry that moves to another file is neither added nor removed', () => {
  expect(line(list(), null)).toBe('This change adds 30 entries.')
  const [first, ...rest] = nests
  const other = { path: 'docs/more.md', before: list({ nests: [] }), after: list({ nests: [first!] }) }
  expect(line(list({ nests: rest }), list(), [other])).toBe(undefined)
})

test('text outside of lists in several files is named with its file', () => {
  const other = { path: 'docs/more.md', before: list(), after: `Hello.\n\n${list()}` }
  expect(line(`Hello!\n\n${list()}`, list(), [other])).toBe(
    'This change touches text outside the list (`README.md`, line 1; `docs/more.md`, line 1).',
  )
})

test('text of a file that the change does not touch is nothing that it does, though a link there is broken by it', () => {
  const others = [{ path: 'docs/more.md', text: `# More\n\nWords of others, and [songs](../README.md#songs).\n\nMore of their words.\n` }]
  const config = parseConfig('lists: [{ files: ["*.md", "docs/*.md"] }]', 'listkeeper.yml')
  const renamed = list().replace('## Songs', '## Tunes').replace('[Songs](#songs)', '[Tunes](#tunes)')
  const { report } = judgeChanges([{ path, before: list(), after: renamed }], config, { others, exists: () => true })
  expect(report.files.map((file) => file.path)).toEqual([path, 'docs/more.md'])
  expect(report.facts?.outside).toEqual([])
})

const five = <One>(make: (index: number) => One): One[] => Array.from({ length: 5 }, (_, index) => make(index))

test.each<[string, string, string]>([
  [
    'a row of HTML with a link',
    `# Birds\n\n<table>\n${five((index) => `<tr>\n<td><a href="https://b${index}.example">Bird ${index}</a></td>\n<td>Sings.</td>\n</tr>\n`).join('')}</table>\n`,
    '<tr>\n<td><a href="https://robin.example">Robin</a></td>\n<td>Sings, too.</td>\n</tr>\n</table>',
  ],
  [
    'the definition of the link of a new entry',
    `# Birds\n\n${five((index) => `- [Bird ${index}][b${index}] - Sings.\n`).join('')}${'<!-- end -->'}\n\n${five((index) => `[b${index}]: https://b${index}.example\n`).join('')}</table>\n`,
    '[robin]: https://robin.example\n</table>',
  ],
  [
    'a quote below a new entry, of several lines too,',
    `# Birds\n\n${five((index) => `- [Bird ${index}](https://b${index}.example) - Sings.\n`).join('')}</table>\n`,
    '- [Robin](https://robin.example) - Sings.\n> It sings all day.\n> And all night.\n',
  ],
])('%s is of the list', (_what, before, more) => {
  const after = before.replace('<!-- end -->', '- [Robin][robin] - Sings.\n<!-- end -->').replace('</table>', more)
  expect(line(after, before)).toBeUndefined()
})

test('text behind the last row of HTML is outside of the list', () => {
  const row = (name: string): string => `<tr>\n<td><a href="https://${name}.example">${name}</a></td>\n</tr>\n`
  const before = `# Birds\n\n<table>\n${five((index) => row(`bird${index}`)).join('')}</table>\n`
  expect(line(before.replace('</table>', `${row('robin')}</table>`), before)).toBeUndefined()
  expect(line(before.replace('</table>', `${row('robin')}Buy seeds.\n</table>`), before)).toContain('outside')
})
