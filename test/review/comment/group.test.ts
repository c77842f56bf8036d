import { expect, test } from 'vitest'
import { lintText } from '../../../src/lint.ts'
import { groupFindings } from '../../../src/review/comment/group.ts'

const groups = (text: string) => {
  const { reading, findings } = lintText(text, 'README.md')
  return { reading, findings, groups: groupFindings(reading, findings) }
}

const text = `# List

- [ a ]((https://a.example.com)) - First.
- [b](https://b.example.com) - Second.
- [ b ](https://b.example.com) - Second.
- [c] (https://c.example.com) - Third ,
  on two lines  and more.
  - [d]((https://d.example.com)) - Below.
`

test('the findings of one entry are one group, a nested entry is a group of its own', () => {
  const found = groups(text).groups
  expect(found.map(({ entry, findings }) => [entry?.title, new Set(findings.map(({ rule }) => rule)).size])).toEqual([
    ['a', 2],
    ['b', 2],
    ['https://c.example.com', 2],
    ['d', 1],
  ])
})

test('a group has the highest severity of its findings, and the lines of its entry where they are corrected', () => {
  const found = groups(text).groups
  expect(found.map(({ severity, line, endLine }) => [severity, line, endLine])).toEqual([
    ['error', 3, 3],
    ['error', 5, 5],
    ['error', 6, 7],
    ['error', 8, 8],
  ])
})

test('the correction of a group holds all fixes of its entry, and its lines are those that it takes the place of', () => {
  const { reading, groups: found } = groups(text)
  expect(found.map(({ corrected }) => corrected)).toEqual([
    '- [a](https://a.example.com) - First.',
    '- [b](https://b.example.com) - Second.',
    '- [c](https://c.example.com) - Third,\n  on two lines and more.',
    '  - [d](https://d.example.com) - Below.',
  ])
  expect(found.map(({ lines }) => reading.text.slice(lines!.start, lines!.end))).toEqual([
    '- [ a ]((https://a.example.com)) - First.',
    '- [ b ](https://b.example.com) - Second.',
    '- [c] (https://c.example.com) - Third ,\n  on two lines  and more.',
    '  - [d]((https://d.example.com)) - Below.',
  ])
})

test('a group without a fix has no correction and is where its finding is', () => {
  const found = groups('# L\n\n- [a](https://a.example.com) - A.\n- [a](https://a.example.com) - A.\n').groups
  expect(found).toMatchObject([{ severity: 'error', line: 4, endLine: 4, entry: { title: 'a' } }])
  expect(found[0]).not.toHaveProperty('corrected')
  expect(found[0]).not.toHaveProperty('lines')
})

test('findings outside entries are grouped by the line they begin on, so that no line gets two comments', () => {
  const outside = '# L\n\nSee [x]((https://x.example.com)) and [y]((https://y.example.com)).\n\nAlso [z](#nowhere) and [w](#nowhere).\n'
  const { groups: found } = groups(outside)
  expect(found.map(({ entry, line, findings }) => [entry, line, findings.length])).toEqual([
    [undefined, 3, 2],
    [undefined, 5, 2],
  ])
  expect(found[0]!.corrected).toBe('See [x](https://x.example.com) and [y](https://y.example.com).')
})

test('a line of the contents with a serious and a light fault is one group, with the correction of the serious one', () => {
  const headings = Array.from({ length: 12 }, (_, index) => `Bird ${index}`)
  const row = (title: string): string => `- [${title}](#${title.toLowerCase().replace(' ', '-')})`
  const rows = [...headings.slice(0, 3), ...headings.slice(4), headings[3]!].map(row)
  const contents = rows.with(-1, '- [Bird 3](#Bird-3)').join('\n')
  const { groups: found } = groups(`# L\n\n${contents}\n\n${headings.map((title) => `## ${title}\n\nText.\n`).join('\n')}`)
  expect(found.map(({ line, findings }) => [line, findings.map(({ form }) => form.split(' ')[0])])).toEqual([[14, ['case', 'misplaced']]])
  expect(found[0]!.corrected).toBe('- [Bird 3](#bird-3)')
})

test('a heading that the contents lack and that has another fault is in two groups', () => {
  const list =
    '# L\n\n- [A](#a)\n- [B](#b)\n\n## A\n\n- [x](https://x.example.com)\n\n## B\n\n- [y](https://y.example.com)\n\n## C\n\n### D'
  const rules = groups(list).groups.map(({ findings }) => findings.map(({ rule }) => rule))
  expect(rules.filter((own) => own.includes('table-of-contents') && own.length > 1)).toEqual([])
})

test('no finding is lost, none is in two groups, and groups are in order of the text', () => {
  for (const list of [
    text,
    text.replaceAll('\n', '\r\n'),
    `# T\n\n- [x](#nope)\n- [List](#list)\n- [z](#none)\n\n${text.replace('# ', '## ')}\n[p](#gone) and [q]((https://q.example.com))\n`,
  ]) {
    const { findings, groups: found } = groups(list)
    expect(new Set(found.flatMap((group) => group.findings))).toEqual(new Set(findings))
    expect(found.flatMap((group) => group.findings)).toHaveLength(findings.length)
    expect(found.map(({ line }) => line)).toEqual(found.map(({ line }) => line).toSorted((a, b) => a - b))
    expect(found.length).toBeGreaterThan(3)
  }
})

test('a group is where its correction is, before groups whose findings come first', () => {
  const list = '# L\n\n- [A](#a)\n- [B](#b)\n- [C](#c)\n\n## A\n\n[x]((https://x.example.com))\n\n## B\n\n## C\n\n## D\n'
  expect(groups(list).findings.map(({ rule }) => rule)).toEqual(['link-syntax', 'table-of-contents'])
  expect(groups(list).groups.map(({ line, findings }) => [line, findings[0]!.rule])).toEqual([
    [5, 'table-of-contents'],
    [9, 'link-syntax'],
  ])
})

test('nothing found is no group', () => {
  expect(groups('# L\n').groups).toEqual([])
})
