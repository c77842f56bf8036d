import { expect, test } from 'vitest'
import { applyFixes } from '../../src/finding.ts'
import { lintText } from '../../src/lint.ts'

const children = (count: number, lead: string): string =>
  Array.from({ length: count }, (_, index) => `${lead}- [Tree ${index}](https://tree${index}.example)\n`).join('')

test('blanks among tabs are corrected where the neighbours agree how deep the entry stands', () => {
  const text = `- Trees\n${children(12, '\t')}        - [Larch](https://larch.example)\n${children(12, '\t').replaceAll('Tree', 'Shrub').replaceAll('tree', 'shrub')}`
  const { findings } = lintText(text, 'README.md')
  expect(findings.map(({ rule, message, corrected }) => [rule, message, corrected])).toEqual([
    ['entry-spacing', 'Unexpected indentation by blanks, expected tabs', '\t- [Larch](https://larch.example)'],
  ])
  expect(lintText(applyFixes(text, [findings[0]!.fix!]).text, 'README.md').findings).toEqual([])
})

test('a list that mixes tabs and blanks has no habit of indentation', () => {
  const { findings } = lintText(`- Trees\n${children(12, '\t')}${children(12, '  ').replaceAll('ree', 'hrub')}`, 'README.md')
  expect(findings).toEqual([])
})
