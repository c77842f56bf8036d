// Rows of a table that lack what all others have: the bars at their ends, and a link.
import { expect, test } from 'vitest'
import { reviewTexts } from '../../src/index.ts'

const kinds = ['Oak', 'Elm', 'Ash']

function saidOf(row: string, { rows = 8, header = '| Name | Kind |', others = (cells: string): string => `| ${cells} |` } = {}): string[] {
  const all = Array.from({ length: rows }, (_, index) => others(`[Tree ${index}](https://t${index}.example) | ${kinds[index % 3]}`))
  const before = `# Trees\n\n## All\n\n${[header, '|---|---|', ...all].join('\n')}\n`
  return reviewTexts({ path: 'README.md', before, after: `${before}${row}\n` })
    .filter(({ message }) => /of a row|row without/.test(message))
    .map(({ message, fix }) => `${message}${fix ? ` -> ${fix.map(({ text }) => JSON.stringify(text)).join(' ')}` : ''}`)
}

const tree = '[Tree x](https://x.example)'
const noLink = 'Unexpected row without a link, expected one in the column `Name`'
const noBar = (place: string, bar: string): string => `Unexpected ${place} of a row, expected \`|\` there -> "${bar}"`

test.each<[string, string, Parameters<typeof saidOf>[1], string[]]>([
  ['as all others', `| ${tree} | Oak |`, {}, []],
  ['without its first bar', `${tree} | Oak |`, {}, [noBar('beginning', '| ')]],
  ['without its last bar', `| ${tree} | Oak`, {}, [noBar('end', ' |')]],
  ['without its last bar, below seven others', `| ${tree} | Oak`, { rows: 7 }, []],
  ['without bars, as all others', `${tree} | Oak`, { others: (cells) => cells }, []],
  ['without a link', '| Tree x | Oak |', {}, [noLink]],
  ['without a link, below seven others', '| Tree x | Oak |', { rows: 7 }, []],
  ['with its link in another column', `| Tree x | [Oak](https://o.example) |`, {}, []],
  ['without a link, below a header with a bar in it', '| Tree x | Oak |', { header: '| Name | Kind \\| Sort |' }, [noLink]],
])('a row %s', (_what, row, options, said) => {
  expect(saidOf(row, options)).toEqual(said)
})
