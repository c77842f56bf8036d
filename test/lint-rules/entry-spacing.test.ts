import { expect, test } from 'vitest'
import { applyFixes } from '../../src/finding.ts'
import { lintText } from '../../src/lint.ts'

const children = (count: number, lead: string): string =>
  Array.from({ length: count }, (_, index) => `${lead}- [Tree ${index}](https://tree${index}.example)\n`).join('')

test('spaces among tabs are fixed where the neighbours agree how deep the entry is', () => {
  const text = `- Trees\n${children(12, '\t')}        - [Larch](https://larch.example)\n${children(12, '\t').replaceAll('Tree', 'Shrub').replaceAll('tree', 'shrub')}`
  const { findings } = lintText(text, 'README.md')
  expect(findings.map(({ rule, message, corrected }) => [rule, message, corrected])).toEqual([
    ['entry-spacing', 'Unexpected indentation by spaces, expected tabs', '\t- [Larch](https://larch.example)'],
  ])
  expect(lintText(applyFixes(text, [findings[0]!.fix!]).text, 'README.md').findings).toEqual([])
})

test('a list that mixes tabs and spaces has no habit of indentation', () => {
  const { findings } = lintText(`- Trees\n${children(12, '\t')}${children(12, '  ').replaceAll('ree', 'hrub')}`, 'README.md')
  expect(findings).toEqual([])
})

test.each([
  ['a blank before the tab', ' \t', '\t'],
  ['a blank between two tabs', '\t \t', '\t\t'],
  ['two tabs behind a blank', ' \t\t', '\t\t'],
])('tabs with %s are corrected to tabs that reach as far, so that nothing is nested otherwise', (_what, lead, corrected) => {
  const shrubs = children(12, '\t').replaceAll('Tree', 'Shrub').replaceAll('tree', 'shrub')
  const { findings } = lintText(`- Trees\n${children(12, '\t')}${lead}- [Larch](https://larch.example)\n${shrubs}`, 'README.md')
  expect(findings.map((finding) => finding.corrected)).toEqual([`${corrected}- [Larch](https://larch.example)`])
})

test('tabs with spaces that reach between two tabs are fixed to the depth of their neighbours', () => {
  const shrubs = children(12, '\t').replaceAll('Tree', 'Shrub').replaceAll('tree', 'shrub')
  const { findings } = lintText(`- Trees\n${children(12, '\t')}- More\n\t - [Larch](https://larch.example)\n${shrubs}`, 'README.md')
  expect(findings.map(({ corrected }) => corrected)).toEqual(['\t- [Larch](https://larch.example)'])
})

test('a heading without a space is no heading, a tag or a line of code is none either', () => {
  const forms = (text: string): string[] => lintText(text, 'README.md').findings.map(({ form }) => form)
  expect(forms('##Trees\n\n- [Larch](https://larch.example)\n')).toContain('glued heading')
  expect(forms('- [Larch](https://larch.example)\n###Shrubs\n')).toContain('glued heading')
  for (const text of ['#trees\n', '```\n##Trees\n```\n', '##!/bin/sh\n', '## Trees\n\nText.\n', 'See ##Trees\n'])
    expect(forms(text)).not.toContain('glued heading')
})
