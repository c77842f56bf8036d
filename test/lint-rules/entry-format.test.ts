import { expect, test } from 'vitest'
import { lintText } from '../../src/lint.ts'

const many = (make: (name: string) => string): string => Array.from({ length: 24 }, (_, index) => make(`n${index}`)).join('\n')

const found = (text: string): (string | undefined)[][] =>
  lintText(text, 'README.md').findings.map(({ message, corrected }) => [message, corrected])

test('a period behind the emoji that end a description goes in front of them where the list has emoji last', () => {
  const list = many((name) => `- [${name}](https://${name}.example) - Does things. :orange:`)
  expect(found(`# Tools\n\n${list}\n- [zz](https://zz.example) - Does more :orange: :lemon:.\n`)).toEqual([
    ['Unexpected period behind the emoji, expected it in front of them', '- [zz](https://zz.example) - Does more. :orange: :lemon:'],
  ])
})

test('a name without a link has as many brackets as in the other rows', () => {
  const rows = many((name) => `| 2024 | [${name}] On things | [[pdf]](https://${name}.example) |`)
  expect(
    found(`# Papers\n\n| year | title | link |\n|---|---|---|\n${rows}\n| 2024 | [[zz]] On more | [[pdf]](https://zz.example) |\n`),
  ).toEqual([['Unexpected `[[x]]`, expected `[x]`', '| 2024 | [zz] On more | [[pdf]](https://zz.example) |']])
})
